import type { Decision, Effect, Json, Outgoing } from '@referral-kit/engine';
import { recordNow, type ReadOne } from './persons.ts';

/** Somebody who wants to be told: a document of kind `hook`. */
export interface Hook {
  readonly id: string;
  readonly url: string;
  /** Outgoing event types; `*` is every one. */
  readonly events: readonly string[];
  /** Only this program's. */
  readonly program?: string;
  /** Only when the referral enters this stage. */
  readonly stage?: string;
  /** Only what concerns advocates of this role and whom they referred. */
  readonly role?: string;
  /** Set when the receiver answered 410, or failed for five days. */
  readonly disabledAt?: string;
}

/**
 * One delivery for every hook that listens to an outgoing event of a decision. The key is what the receiver dedupes by. `read` gives
 * records as the decision left them; it is asked only where a hook wants a role.
 */
export function effectsFor(
  hooks: readonly Hook[],
  decision: Decision,
  events: readonly Outgoing[],
  read: ReadOne,
): Effect[] {
  const { event, program } = decision;
  return events.flatMap(({ type, at, data }, index) =>
    hooks
      .filter((hook) => listens(hook, decision, type) && isOfRole(hook, data, read))
      .map((hook) => ({
        key: ['hook', hook.id, program.id, event.source, event.id, index]
          .map((part) => encodeURIComponent(part))
          .join('~'),
        do: 'webhook.send',
        with: { hook: hook.id, type, at, program: program.id, data },
        to: null,
        about: { referral: decision.subject?.kind === 'referral' ? decision.subject.id : null, reward: null },
        notBefore: null,
      })),
  );
}

/** Reads the hooks out of their documents, in the order of their ids; what does not read as a hook is left out. */
export function readHooks(documents: readonly { readonly id: string; readonly body: Json }[]): Hook[] {
  return documents.flatMap(({ id, body }) => {
    const hook = { ...(body as object), id } as Partial<Hook>;
    return Array.isArray(hook.events) && typeof hook.url === 'string' ? [hook as Hook] : [];
  });
}

function listens(hook: Hook, decision: Decision, type: string): boolean {
  if (hook.disabledAt !== undefined) return false;
  if (!hook.events.includes(type) && !hook.events.includes('*')) return false;
  if (hook.program !== undefined && hook.program !== decision.program.id) return false;
  return hook.stage === undefined || decision.moves.some((move) => move.to === hook.stage);
}

/**
 * The key of the record whose `role` an outgoing event goes by: that of its referral, else of the advocate or person. Null when it is
 * about nobody, as a budget.
 */
export function roleKey({
  referral,
  advocate,
  person,
}: Outgoing['data']): `referral/${string}` | `person/${string}` | null {
  if (typeof referral === 'string') return `referral/${referral}`;
  const who = advocate ?? person;
  return typeof who === 'string' ? `person/${who}` : null;
}

/** The role in a record of a referral or a person; null for an invitee, who has none. */
export function roleIn(record: object | null): string | null {
  const { role = null }: { readonly role?: string | null } = record ?? {};
  return role;
}

function isOfRole({ role }: Hook, data: Outgoing['data'], read: ReadOne): boolean {
  if (role === undefined) return true;
  const key = roleKey(data);
  return key !== null && roleIn(recordNow(read, key)) === role;
}
