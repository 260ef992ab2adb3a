import type { Store, Verified } from './store/store.ts';

export interface StoreVerified {
  /** Both logs are as they were written, and every sum of the ledger is zero. */
  readonly whole: boolean;
  readonly log: Verified;
  readonly audit: Verified;
  readonly ledger: readonly { readonly program: string; readonly unit: string; readonly sum: number }[];
}

/** Reads both hash chains from their first row and adds up the ledger of every live program. */
export async function verifyStore(store: Store): Promise<StoreVerified> {
  const [log, audit] = [await store.log.verify(), await store.audit.verify()];
  const ledger = [];
  for (const { id: program } of await store.programs.live())
    for (const { unit, sum } of await store.ledger.totals(program)) ledger.push({ program, unit, sum });
  const whole = log.broken === null && audit.broken === null && ledger.every(({ sum }) => sum === 0);
  return { whole, log, audit, ledger };
}
