import { ask } from './asks.ts';
import type { Answered, Response } from './compile.ts';
import type { Decision, Effect } from './decision.ts';
import { beginPass, isMet, note, read, readerOf, underLive } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Json } from './event.ts';
import { outgoing } from './outgoing.ts';
import type { PersonRecord } from './records.ts';
import { say } from './say.ts';
import type { Message, Said } from './say.ts';
import { parseInstant, formatInstant } from './time.ts';
import { askVetoes } from './veto.ts';
import type { Seen } from './witness.ts';

/** What set a message or an action off: an event type, a stage, or something other systems are told of. */
interface Trigger {
  readonly on: string;
  readonly reward: string | null;
  readonly person: string | null;
  readonly payout: string | null;
}

/** Says what is to be said to whom and what is to be done elsewhere; a host carries it out after it has committed. */
export function respond(draft: Draft, decision: Decision): void {
  if (draft.outcome !== 'decided') return;
  if (draft.program.asksVeto) askVetoes(draft);
  const { asked } = draft.live;
  const { payouts = [] } = decision;
  const triggers = triggersOf(draft, decision, draft.program);
  const asking = asked === null ? NONE : triggersOf(draft, decision, asked);
  if (triggers.length + asking.length + draft.reached.length + payouts.length === 0) return;
  beginPass(draft, draft.given);
  answerAll(draft, triggers);
  if (payouts.length > 0)
    underLive(draft, () => answerAll(draft, told(draft, decision, draft.program).filter(isAboutPayout)));
  const reached = draft.reached.map((id): Trigger => ({ ...NOTHING, on: `milestone:${id}` }));
  if (reached.length > 0) underLive(draft, () => answerAll(draft, reached));
  if (asked !== null) underLive(draft, () => askAll(draft, [...asking, ...reached]));
}

const NONE: readonly Trigger[] = [];

/** Asks follow the live version, and come after everything else that is said. (R32, R33) */
function askAll(draft: Draft, triggers: readonly Trigger[]): void {
  for (const one of draft.live.asks) {
    const person = one.to === 'invitee' ? draft.invitee : draft.advocate;
    const trigger = triggers.find(
      ({ on, person: whose }) => one.on.includes(on) && (whose === null || whose === person?.id),
    );
    if (person === null || trigger === undefined) continue;
    ask(draft, one, person, one.to === 'advocate' ? about(draft, trigger) : { referral: null, reward: null });
  }
}

function answerAll(draft: Draft, triggers: readonly Trigger[]): void {
  for (const response of draft.program.responses) {
    for (const trigger of triggers) if (response.on.includes(trigger.on)) answer(draft, response, trigger);
  }
}

/** Everything that happened and that something answers. */
function triggersOf(draft: Draft, decision: Decision, { answered, answersOutgoing }: Answered): Trigger[] {
  const triggers: Trigger[] = [];
  for (const on of draft.happened) {
    const isTold = on === 'payout.failed' && decision.payouts !== undefined;
    if (answered.has(on) && !isTold) triggers.push({ ...NOTHING, on });
  }
  return answersOutgoing
    ? [...triggers, ...told(draft, decision, { answered }).filter((trigger) => !isAboutPayout(trigger))]
    : triggers;
}

/** What other systems are told of, as far as something answers it. */
function told(draft: Draft, decision: Decision, { answered }: Pick<Answered, 'answered'>): Trigger[] {
  const { stages } = draft.program;
  return outgoing(decision, (stage) => stages.get(stage)?.qualifies === true).flatMap(({ type: on, data }) =>
    answered.has(on)
      ? [{ on, reward: text(data['reward']), person: text(data['person']), payout: text(data['payout']) }]
      : [],
  );
}

/** Payouts follow the live version, as milestones do. */
const isAboutPayout = ({ payout }: Trigger): boolean => payout !== null;

const NOTHING = { reward: null, person: null, payout: null };

const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

function answer(draft: Draft, response: Response, trigger: Trigger): void {
  const { id, when, message } = response;
  const { program, given } = draft;
  const subject = trigger.reward ?? trigger.payout;
  const suffix = subject === null ? '' : `~${subject}`;
  const key = `${program.id}~${message === null ? `action${id}` : id}~${given.source ?? 'api'}~${given.id}${suffix}`;
  if (draft.effects.some((effect) => effect.key === key)) return;
  const tell = (result: Result, until: number | null = null): void => {
    const { witness } = draft;
    const looked = witness === null || when === null ? null : witness.look(when, readerOf(draft));
    const from = until === null ? null : formatInstant(until);
    witness?.tell({ about: 'response', id, result, until: from, trace: looked });
  };
  if (!isMet(draft, when)) return tell('conditions');
  const said = message === null ? act(draft, response, { key, trigger }) : tellThem(draft, message, { key, trigger });
  if (said === null) return tell('noConsent');
  if ('why' in said) return tell(said.why === 'cap' ? 'capped' : 'noConsent', said.until);
  draft.effects.push(said.effect);
  const { notBefore } = said.effect;
  tell('done', notBefore === null ? null : parseInstant(notBefore));
}

type Result = Extract<Seen, { about: 'response' }>['result'];
type Made = { readonly key: string; readonly trigger: Trigger };

function act(draft: Draft, { action }: Response, { key, trigger }: Made): Said | null {
  if (action === null) return null;
  const input = action.with as Record<string, Json>;
  return { effect: { key, do: action.do, with: input, to: null, about: about(draft, trigger), notBefore: null } };
}

/** What is not said is dropped, and noted. (R33) */
function tellThem(draft: Draft, message: Message, { key, trigger }: Made): Said | null {
  const person = recipientOf(draft, message.to, trigger);
  if (message.to !== 'staff' && (person === null || (trigger.person !== null && trigger.person !== person.id)))
    return null;
  const said = say(draft, { key, message, person, about: about(draft, trigger) });
  if ('why' in said) note(draft, 'messageDropped', message.id, said.why === 'cap' ? { why: 'cap' } : {});
  return said;
}

/** A payout, or a place in a contest, goes to somebody as an advocate, or as a friend who never became one. */
function recipientOf(draft: Draft, to: Message['to'], { payout, person: id }: Trigger): PersonRecord | null {
  if (to === 'staff') return null;
  if (payout === null && draft.subject !== null) return to === 'invitee' ? draft.invitee : draft.advocate;
  const person = read(draft, `person/${id ?? ''}`) ?? null;
  return person !== null && (person.role === null) === (to === 'invitee') ? person : null;
}

function about({ referral }: Draft, { reward, payout }: Trigger): Effect['about'] {
  if (payout !== null) return { referral: null, reward: null, payout };
  return { referral: referral?.id ?? null, reward };
}
