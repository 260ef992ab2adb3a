import { sayTrace } from '../conditions/words.ts';
import type { Note } from '../decision.ts';
import type { Seen } from '../witness.ts';
import type { Names } from './names.ts';
import { plain } from './names.ts';
import type { Story } from './staff.ts';

type Of<A extends Seen['about']> = Extract<Seen, { about: A }>;

/** What is said to people and what they are asked, and what stood in the way. */
export function sayTalk(story: Story, seen: Of<'response' | 'ask'>): string | null {
  return seen.about === 'ask' ? sayAsk(story, seen) : sayResponse(story, seen);
}

/** Of what was dropped the note tells; with an ask or a cap the instant from which it is possible again is told instead. */
export function sayDropped(kind: Note['kind'], rule: string, why: Note['why']): string | null {
  if (kind === 'askDropped' || why === 'cap') return null;
  return `The message “${plain(rule)}” was not sent: the person does not want to hear from us on any of its channels.`;
}

function sayResponse({ program, names }: Story, { id, result, until }: Of<'response'>): string | null {
  const message = program.file.messages?.find((each) => each.id === id);
  if (message === undefined) return null;
  if (result === 'capped')
    return `The message “${plain(id)}” was not sent: the person was told as much as they may be${sayAgain(names, until)}.`;
  if (result !== 'done') return null;
  const whom = { advocate: 'the advocate', invitee: 'the friend', staff: 'the team' }[message.to];
  return `The message “${plain(id)}” goes to ${whom}${sayDelay(names, until)}.`;
}

/** Every ask that was looked at. */
function sayAsk({ names }: Story, { id, result, until, trace }: Of<'ask'>): string {
  const label = `“${names.ask(id)}”`;
  if (result === 'asked') return `The advocate is asked: ${label}${sayDelay(names, until)}.`;
  if (result === 'missed')
    return `Earlier reminders ${label} were passed over, from that of ${names.time(until ?? '')} on: only the latest is sent.`;
  const why = trace === null ? (WHY_NOT_ASKED[result] ?? '') : sayTrace(trace, names.words);
  return `Not asked ${label}: ${why}${sayAgain(names, until)}.`;
}

const WHY_NOT_ASKED: Readonly<Record<string, string>> = {
  noAdvocate: 'the person is not one of those it is for',
  role: 'it is meant for another role',
  segment: 'the advocate is not in the segment it is meant for',
  cooldown: 'the advocate was asked not long ago',
  times: 'the advocate was asked as often as may be',
  consent: 'the advocate does not want to hear from us on any of its channels',
  cap: 'the advocate was told as much as they may be',
};

function sayDelay(names: Names, until: string | null): string {
  return until === null ? '' : `, not before the quiet hours are over on ${names.time(until)}`;
}

/** Where time alone changes it. */
function sayAgain(names: Names, until: string | null): string {
  return until === null ? '' : `; that is possible again from ${names.time(until)} on`;
}

/** Advocates read what we wrote; why we did not is of interest where it was their own wish. */
export function sayTalkToAdvocate({ names }: Story, seen: Seen): string | null {
  if (seen.about !== 'ask') return null;
  if (seen.result === 'asked') return `We write to you: “${names.ask(seen.id)}”.`;
  return seen.result === 'consent' ? 'We do not write to you about this, because you asked us not to.' : null;
}
