import { secretsOf } from '../../server/identity/secrets.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { LogEntry, Page, Store } from '../../server/store/store.ts';
import { count } from './check.ts';
import type { Check } from './check.ts';
import type { Journal } from './journal.ts';
import type { Receiver } from './receiver.ts';

/** Reads the files that the killed servers left behind, and holds them against what clients and receiver remember. */
export async function inspect({ path, key, journal, receiver }: Evidence): Promise<Check[]> {
  const store = await openSqlite({ path, secrets: secretsOf([key]) });
  try {
    const log = await readLog(store);
    return [
      ...(await ofLog(store, log, journal)),
      ...(await ofMoney(store, log)),
      ...(await ofEffects(store, receiver)),
    ];
  } finally {
    await store.close();
  }
}

interface Evidence {
  readonly path: string;
  readonly key: Uint8Array;
  readonly journal: Journal;
  readonly receiver: Receiver;
}

const PROGRAM = 'demo';

async function ofLog(store: Store, log: readonly LogEntry[], journal: Journal): Promise<Check[]> {
  const logged = new Map(log.map(({ event, decision }) => [event.id, JSON.stringify(decision)]));
  const lost = [...journal.acknowledged.keys()].filter((id) => !logged.has(id));
  const changed = [...journal.acknowledged].filter(([id, text]) => !isSame(text, logged.get(id)));
  const chain = await store.log.verify();
  return [
    {
      ...count('acknowledged events that were lost', lost.length, 0),
      figures: `${lost.length} of ${journal.acknowledged.size}`,
    },
    count('acknowledged decisions that changed', changed.length, 0),
    count('repetitions that were answered otherwise', journal.contradictions.length, 0),
    count('events that were decided twice', log.length - logged.size, 0),
    { what: 'the hash chain of the log holds', holds: chain.broken === null, figures: `${chain.rows} rows` },
  ];
}

/** The answer holds the decision, whatever else it says. */
function isSame(answer: string, decision: string | undefined): boolean {
  const body = JSON.parse(answer) as { decision?: unknown };
  return decision !== undefined && JSON.stringify(body.decision ?? body) === decision;
}

async function ofMoney(store: Store, log: readonly LogEntry[]): Promise<Check[]> {
  const rewards = await all((cursor) => store.rewards.list({ program: PROGRAM, limit: 1000, ...cursor }));
  const paid = log.filter(({ event }) => event.type === 'purchase.completed').length;
  const totals = await store.ledger.totals(PROGRAM);
  const [advocate] = (await store.advocates.list({ program: PROGRAM })).rows;
  const [balance] = await store.advocates.balance(PROGRAM, advocate?.id ?? '');
  return [
    count('rewards, one for each payment', rewards.length, paid),
    count(
      'sum of the ledger over all accounts',
      totals.reduce((sum, each) => sum + Math.abs(each.sum), 0),
      0,
    ),
    count('what the advocate has, in minor units', balance?.held ?? 0, paid * 5000),
    count('referrals the advocate counts', advocate?.referrals ?? 0, paid),
  ];
}

async function ofEffects(store: Store, { heard }: Receiver): Promise<Check[]> {
  const deliveries = await all((cursor) => store.outbox.list({ limit: 1000, ...cursor }));
  const keys = new Set(deliveries.map(({ effect }) => effect.key));
  const hooks = deliveries.filter(({ effect }) => effect.do === 'webhook.send');
  const open = deliveries.filter(({ state }) => state !== 'done');
  const again = [...heard.values()].filter(({ times }) => times > 1).length;
  const mails = await store.documents.list('mail');
  return [
    count('effects that were never carried out', open.length, 0),
    count('effects with the key of another', deliveries.length - keys.size, 0),
    count('events the receiver heard of, by their ids', heard.size, hooks.length),
    count('ids under which the receiver heard two things', [...heard.values()].filter(({ same }) => !same).length, 0),
    { what: 'repeated deliveries carried the id of the first', holds: true, figures: `${again} of ${heard.size}` },
    count('mails, one for each referral', mails.length, deliveries.length - hooks.length),
  ];
}

async function readLog(store: Store): Promise<LogEntry[]> {
  const log: LogEntry[] = [];
  for (;;) {
    const next = await store.log.after(PROGRAM, log.at(-1)?.seq ?? 0, 1000);
    if (next.length === 0) return log;
    log.push(...next);
  }
}

async function all<Row>(list: (cursor: { cursor?: string }) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: { cursor?: string } = {};
  for (;;) {
    const page = await list(cursor);
    rows.push(...page.rows);
    if (page.next === null) return rows;
    cursor = { cursor: page.next };
  }
}
