import type { Response } from './compile.ts';
import type { Decision, Effect } from './decision.ts';
import { beginPass, isMet, note, readerOf, underLive } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Json } from './event.ts';
import { outgoing } from './outgoing.ts';
import type { PersonRecord } from './records.ts';
import type { Seen } from './witness.ts';

/** What set a message or an action off: an event type, a stage, or something other systems are told of. */
interface Trigger {
  readonly on: string;
  readonly reward: string | null;
  readonly person: string | null;
}

/** Says what is to be said to whom and what is to be done elsewhere; a host carries it out after it has committed. */
export function respond(draft: Draft, decision: Decision): void {
  if (draft.outcome !== 'decided') return;
  const triggers = triggersOf(draft, decision);
  if (triggers.length + draft.reached.length === 0) return;
  beginPass(draft, draft.given);
  answerAll(draft, triggers);
  const reached = draft.reached.map((id): Trigger => ({ on: `milestone:${id}`, reward: null, person: null }));
  if (reached.length > 0) underLive(draft, () => answerAll(draft, reached));
}

function answerAll(draft: Draft, triggers: readonly Trigger[]): void {
  for (const response of draft.program.responses) {
    for (const trigger of triggers) if (response.on.includes(trigger.on)) answer(draft, response, trigger);
  }
}

/** Everything that happened and that the program answers. */
function triggersOf(draft: Draft, decision: Decision): Trigger[] {
  const { answered, answersOutgoing, stages } = draft.program;
  const triggers: Trigger[] = [];
  for (const on of draft.happened) if (answered.has(on)) triggers.push({ on, reward: null, person: null });
  if (!answersOutgoing) return triggers;
  for (const { type, data } of outgoing(decision, (stage) => stages.get(stage)?.qualifies === true)) {
    if (answered.has(type)) triggers.push({ on: type, reward: text(data['reward']), person: text(data['person']) });
  }
  return triggers;
}

const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

function answer(draft: Draft, response: Response, trigger: Trigger): void {
  const { id, when, message } = response;
  const { program, given } = draft;
  const suffix = trigger.reward === null ? '' : `~${trigger.reward}`;
  const key = `${program.id}~${message === null ? `action${id}` : id}~${given.source ?? 'api'}~${given.id}${suffix}`;
  if (draft.effects.some((effect) => effect.key === key)) return;
  const tell = (result: Extract<Seen, { about: 'response' }>['result']): void => {
    const { witness } = draft;
    const looked = witness === null || when === null ? null : witness.look(when, readerOf(draft));
    witness?.tell({ about: 'response', id, result, trace: looked });
  };
  if (!isMet(draft, when)) return tell('conditions');
  const effect = message === null ? act(draft, response, { key, trigger }) : say(draft, message, { key, trigger });
  if (effect === null) return tell('noConsent');
  draft.effects.push(effect);
  tell('done');
}

type Made = { readonly key: string; readonly trigger: Trigger };

function act(draft: Draft, { action }: Response, { key, trigger }: Made): Effect | null {
  if (action === null) return null;
  return {
    key,
    do: action.do,
    with: action.with as Record<string, Json>,
    to: null,
    about: about(draft, trigger),
    notBefore: null,
  };
}

/** The first channel the person has not forbidden; none left, and the message is dropped and said so. (R33) */
function say(draft: Draft, message: NonNullable<Response['message']>, { key, trigger }: Made): Effect | null {
  const person = message.to === 'staff' ? null : message.to === 'invitee' ? draft.invitee : draft.advocate;
  if (message.to !== 'staff' && (person === null || (trigger.person !== null && trigger.person !== person.id)))
    return null;
  const channel =
    person?.erased === true
      ? undefined
      : message.via.find((each) => person === null || allowsChannel(person.consent, each));
  if (channel === undefined) {
    note(draft, 'messageDropped', message.id);
    return null;
  }
  return {
    key,
    do: 'message.send',
    with: { message: message.id, channel },
    to: person?.id ?? null,
    about: about(draft, trigger),
    notBefore: null,
  };
}

function about({ referral }: Draft, { reward }: Trigger): Effect['about'] {
  return { referral: referral?.id ?? null, reward };
}

/** Text messages need a yes; the other channels only no no. (R33) */
export function allowsChannel(consent: PersonRecord['consent'], channel: string): boolean {
  return channel === 'sms' ? consent[channel] === true : consent[channel] !== false;
}
