import type { Finding } from './errors.ts';

/** What a code stands for. A code is never given to another meaning, and each has its place in the docs. */
export interface FindingRow {
  readonly title: string;
  /** What to do about it, where the place it is found at has nothing better to say. */
  readonly hint: string;
  /** An error keeps a program or an event from being used; a warning says what is probably not meant. */
  readonly severity: 'error' | 'warning';
}

/** Everything that can be said about programs (RK1xx and RK3xx) and events (RK2xx). */
export const findings = {
  RK100: error('Not a program', 'Write one JSON object, for example the one of `referral-kit init`.'),
  RK101: error('Unknown property', 'Take it out, or mend its spelling.'),
  RK102: error('Missing property', 'Add it.'),
  RK103: error('Wrong kind of value', 'Write a value of the kind that belongs here.'),
  RK104: error('Number out of range', 'Write a number within the range.'),
  RK105: error('Text of the wrong form', 'Write it in the form that belongs here.'),
  RK106: error('Not one of the choices', 'Write one of the choices.'),
  RK107: error('Too short or too long', 'Keep within the length.'),
  RK108: error('Listed twice', 'Name each only once.'),
  RK110: error('Too deep or too large', 'Split the program, or leave out what it does not need.'),
  RK111: error('Reserved name', 'Choose another name: this one has a meaning in JavaScript.'),
  RK112: error('Not JSON', 'Write a text, a finite number, true, false, null, a list or a plain object.'),
  RK113: error(
    'No such date',
    'Write a day that exists, for example 2026-01-31, or an instant in UTC, for example 2026-01-31T15:00:00Z.',
  ),
  RK114: error(
    'Time zone without its rule',
    'Check the name, for example America/New_York. Publish the program, which writes the rule, or add "timezoneRule", for example "EST5EDT,M3.2.0,M11.1.0".',
  ),
  RK115: error(
    'Unreadable time zone rule',
    'Leave it out and publish the program, which writes it, or write for example "EST5EDT,M3.2.0,M11.1.0".',
  ),
  RK116: error('Ends before it begins', 'Let "until" be later than "from".'),
  RK120: error(
    'Not a condition',
    'Write exactly one of "all", "any", "not", "condition", or a comparison with "fact", "operator" and "value".',
  ),
  RK121: error('Empty condition', 'List at least one condition, or leave the whole condition out.'),
  RK122: error('Unknown named condition', 'Name one of the program\'s "conditions".'),
  RK123: error('Condition that uses itself', 'Take the name out of one of them.'),
  RK124: error('Unknown condition operator', 'Use one of the operators in the docs.'),
  RK125: error('Value the operator cannot compare with', 'Write a value of the kind that the operator compares with.'),
  RK126: error('Unreadable path', 'Write a path such as $.data.amountMinor.'),
  RK127: error('Member without meaning in a condition', 'Take it out.'),
  RK128: error('Condition too deep', 'Give a part of it a name in the program\'s "conditions", or say it more simply.'),
  RK129: error('Too many comparisons', 'Put values that are alike into a list and use "in".'),
  RK130: error('Bad fact', 'Name a fact, for example event, referral, advocate, invitee, refund or signals.'),
  RK131: error('List of mixed values', 'Let a list hold only texts, only numbers, or only true and false.'),
  RK132: error('Unknown list', 'Name one of the program\'s "lists", for example $.servedStates.'),
  RK140: error('Unknown stage', 'Name one of the stages of "lifecycle".'),
  RK141: error('Unknown reward', 'Name one of the "rewards".'),
  RK142: error('Unknown role', 'Name one of the "roles", or add it there.'),
  RK143: error('Id used twice', 'Give each its own id.'),
  RK144: error(
    'Amount missing, or said twice',
    'Write exactly one of "amountMinor", "percent" and "tiers", for example "amountMinor": 5000.',
  ),
  RK145: error(
    'Percentage of nothing',
    'Say what it is a share of: "of": { "fact": "event", "path": "$.data.amountMinor" }.',
  ),
  RK146: error('Too many decimal places', 'Write at most two decimal places, for example 12.5 or 12.25.'),
  RK147: error('Steps out of order', 'List the steps from the lowest "from" to the highest.'),
  RK148: error('Limit without a number', 'Add "maxCount", for example 12, or "maxAmount", for example 50000.'),
  RK149: error('Review without terms', 'Add "review": { "within": "5 days", "otherwise": "release" }.'),
  RK150: error('Message that is never sent', 'Add "on", for example "on": { "enter": "qualified" }.'),
  RK151: error('No price to compare', 'Add "worthMinor", or let "winner" be "first".'),
  RK152: error('Reward in two exclusive groups', 'Put all rewards that exclude each other into one group.'),
  RK153: error('Unreadable event of a test', 'Write the event as a host would hand it in.'),
  RK154: error('Limit by amount without a price', 'Add "worthMinor" to what is given, or limit it with "maxCount".'),
  RK155: error(
    'Once for each advocate, to each friend',
    'Leave "oncePer" out, or limit it with "maxCount" per advocate.',
  ),
  RK156: error(
    'Has no meaning at a milestone',
    'Take it out: an advocate reaches a milestone once, and no single referral does.',
  ),
  RK157: error('Unknown milestone', 'Name one of the "milestones".'),
  RK160: warning('Unreachable stage', 'Add a transition that leads there, or take the stage out.'),
  RK161: warning('No way to qualify', 'Mark a stage with "qualifies": true and lead a transition there.'),
  RK162: warning('Rule that never fires', 'Take it out, or mend what it waits for.'),
  RK163: warning(
    'Overlapping transitions',
    'Give the first a "when", put the more particular one first, or take one out.',
  ),
  RK164: warning('Timers in a circle', 'Let one of the stages be left by an event, or be final.'),
  RK165: warning(
    'Reward without a cap',
    'Add a limit, for example { "maxCount": 12, "per": "advocate", "period": "year" }.',
  ),
  RK166: warning(
    'Reward that a refund does not take back',
    'Add "reverse": [{ "on": "purchase.refunded" }], or "reverse": [] if it is meant to stay.',
  ),
  RK167: warning(
    'Qualification that nothing undoes',
    'Add a final stage with "undoes": true and a transition to it, for example on "purchase.refunded".',
  ),
  RK168: warning('Hold shorter than the refund window', 'Let "hold" be at least as long as "within".'),
  RK169: warning(
    'Amount that may be missing',
    'Ask in "when" that the field exists, for example with the operator "exists" and the value true.',
  ),
  RK170: warning('Unknown placeholder', 'Use one of the placeholders in the docs, or declare the field.'),
  RK171: warning(
    'Unknown field',
    'Declare the field under "fields", or mend its spelling: a condition on it is always unknown.',
  ),
  RK172: warning(
    'Message by SMS alone',
    'Add a channel that needs no yes, for example "via": ["sms", "email"], or ask for "$.consent.sms" in "when".',
  ),
  RK173: warning(
    'Milestone nobody reaches',
    'Count what grows: "$.count.qualified", "$.count.referrals", or a number declared for advocates.',
  ),
  RK174: warning(
    'Points that nobody earns',
    'Add a reward with "give": { "kind": "points" }, or take the catalogue out.',
  ),
  RK175: warning(
    'Rewards that pay twice',
    'Put both into one exclusive group, let their conditions rule each other out, or make one of them.',
  ),
  RK176: warning('Eligibility rule that another implies', 'Take it out, or let it say more than the other.'),
  RK177: warning(
    'Recurring reward without an end',
    'Add "times", for example 12, or "for", for example "12 months", or a limit with the period "ever".',
  ),
  RK178: warning('Event without an object', 'Write "oncePer": "referral", or let the entry into a stage earn it.'),
  RK179: warning(
    'Signal that no host finds out',
    'Mend its spelling, or declare it under "fields" as one of the "signals".',
  ),
  RK180: warning('Unknown connection', 'Mend its name, or declare it under "connections".'),
  RK181: warning(
    'Mixed currencies',
    'Ask for the currency of the program: the engine never converts. Another currency needs a program of its own.',
  ),
  RK182: warning('Unlike things compared', 'Compare money with money, counts with counts, and texts with texts.'),
  RK183: warning('Amount of less than one', 'Amounts are in the smallest unit of the currency: 50.00 USD is 5000.'),
  RK184: warning(
    'Sensitive data sent where nobody says it may go',
    'Take the placeholder out, or mark the connection, for example "email": { "fit": ["health"] }.',
  ),
  RK185: warning('Step that is never reached', 'Take the step out, or mend "when".'),
  RK186: warning(
    'Transitions that can both hold',
    'Let their conditions rule each other out, or list the more particular one first.',
  ),
  RK187: warning('Condition that always holds', 'Take it out, or mend it.'),
  RK188: warning('Value that is never there', 'Mend its spelling, or add it to the program.'),
  RK189: warning('Event type like a known one', 'Mend its spelling, or call an event of your own otherwise.'),
  RK300: error('Pay day of another kind', 'Write a weekday for every week, else a day of the month from 1 to 31.'),
  RK301: error('Two tax rows for one year', 'Keep one row for each country and year.'),
  RK302: warning(
    'Country that nobody tells',
    'Declare "country" under "fields" of the advocate, with the type "string": until then the lowest threshold holds for all.',
  ),
  RK303: warning('Cash that nobody earns', 'Add a reward with "give": { "kind": "cash" }, or take this out.'),
  RK310: error('Unknown segment', 'Name one of the "segments".'),
  RK311: error('Segment by what it cannot see', 'Read the advocate, "lists" or "program" alone, and no other segment.'),
  RK312: error(
    'Message that cannot ask',
    'Name one of the "messages" that goes to the advocate and is not sent always.',
  ),
  RK313: error(
    'Ask at no clear time',
    'Write "on", or "every" with a "day" of its period, or neither for an ask by hand.',
  ),
  RK314: error('Quiet without sense', 'Write "from" and "until", two different times, or "maxCount" and "period".'),
  RK315: error('Reward for advocacy with a referral', 'Take it out: no referral belongs to what an advocate does.'),
  RK320: error('Renamed to nothing', 'Write the id it has now; the old one may be used no more.'),
  RK321: error('Id used again', 'Give it an id that no earlier version had.'),
  RK322: error('Renaming forgotten', 'Put it back: what is stored under the old id is found by it.'),
  RK323: warning(
    'Stage given up',
    'Name its successor in "renamed", or let the referrals in it finish with "changes": "pin".',
  ),
  RK330: error('Id that a contest needs', 'Choose another id: the rewards of a contest go by this one.'),
  RK331: error('Day that does not fit', 'Write a weekday for a week, a number for a month, and nothing for a day.'),
  RK332: warning(
    'Contest settled before refunds are known',
    'Let "settleAfter" be at least as long as "within": what a place won is never taken back.',
  ),
  RK200: error('Not an event', 'Send one JSON object with "id", "type", "at" and "who".'),
  RK201: error('Same id, other content', 'Send a new event under a new id: what was decided stays.'),
  RK202: error('Missing member', 'Add it.'),
  RK203: error('Nobody concerned', 'Say whom it concerns, for example "who": { "email": "friend@example.com" }.'),
  RK204: error('In the future', 'Send an event when it has happened; "at" may be at most five minutes ahead.'),
  RK205: error('No such instant', 'Write an instant in UTC that exists, for example 2026-03-01T15:00:00Z.'),
  RK206: error('Unknown member', 'Put what else the sender said into "data".'),
  RK207: error('Too deep or too large', 'Send only what the program reads.'),
  RK208: error('Bad amount', 'Write whole minor units: 12.50 USD is "amountMinor": 1250.'),
  RK209: error('Bad currency', 'Write a currency of ISO 4217, for example "USD".'),
  RK210: error('Wrong kind of value', 'Write a value of the kind that belongs here.'),
  RK211: error('Text of the wrong form', 'Write it in the form that belongs here.'),
  RK212: error('Reserved name', 'Choose another name: this one has a meaning in JavaScript.'),
  RK213: error('Not JSON', 'Send a text, a finite number, true, false, null, a list or a plain object.'),
} as const satisfies Readonly<Record<string, FindingRow>>;

export type FindingCode = keyof typeof findings;

/** One thing that is wrong. Without a hint of its own it gets the hint of its code. */
export function found(
  code: FindingCode,
  pointer: string,
  message: string,
  hint: string = findings[code].hint,
): Finding {
  return { code, pointer, message, hint };
}

/** Where a code is explained. */
export function docsOf(code: string): string {
  return `docs/${code.startsWith('RK2') ? 'events' : 'findings'}.md#${code.toLowerCase()}`;
}

function error(title: string, hint: string): FindingRow {
  return { title, hint, severity: 'error' };
}

function warning(title: string, hint: string): FindingRow {
  return { title, hint, severity: 'warning' };
}
