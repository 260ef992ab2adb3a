import type { Program } from '@referral-kit/engine';
import { counted, quantityInWords } from '../figures.ts';
import { asWords } from '../words.ts';
import { conditionInWords, giveInWords, listed, triggerInWords } from './programWords.ts';

/** What belongs together on the program page: a heading, and what it holds. */
export interface Clause {
  readonly title: string;
  readonly items: readonly ClauseItem[];
}

interface ClauseItem {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What a program says besides its stages, checks and rewards; what it does not use is left out. */
export function clausesOf(program: Program): Clause[] {
  const clauses = [
    { title: 'Exclusive rewards', items: exclusiveGroups(program) },
    { title: 'Milestones', items: milestones(program) },
    { title: 'What points buy', items: catalog(program) },
    { title: 'Contests', items: contests(program) },
    { title: 'Pay days and tax', items: money(program) },
    { title: 'Segments', items: segments(program) },
    { title: 'Asks', items: asks(program) },
    { title: 'Quiet hours', items: quiet(program) },
    { title: 'Reports', items: reports(program) },
  ];
  return clauses.filter(({ items }) => items.length > 0);
}

function exclusiveGroups(program: Program): ClauseItem[] {
  return (program.exclusive ?? []).map(({ among, winner }) => ({
    name: listed(
      among.map((id) => program.rewards.find((rule) => rule.id === id)?.label ?? asWords(id)),
      'or',
    ),
    lines: [
      `A person gets one of them for the same event: ${winner === 'first' ? 'the first' : 'the highest in money'}`,
    ],
  }));
}

function milestones({ milestones: rules = [] }: Program): ClauseItem[] {
  return rules.map(({ id, label, count, reaches, sets }) => ({
    name: label ?? asWords(id),
    lines: [
      `Reached with ${countInWords(count.path, reaches)}`,
      ...(sets === undefined ? [] : [`Makes the advocate part of the tier ${asWords(sets.tier)}`]),
    ],
  }));
}

function catalog(program: Program): ClauseItem[] {
  const { catalog: items = [], expireAfter } = program.points ?? {};
  const offers = items.map(({ name, costPoints, give }) => ({
    name,
    lines: [`Costs ${quantityInWords(costPoints, 'points')}`, giveInWords(program, { give })],
  }));
  return expireAfter === undefined
    ? offers
    : [...offers, { name: 'Expiry', lines: [`Points lapse ${expireAfter} after they became available`] }];
}

function contests(program: Program): ClauseItem[] {
  return (program.contests ?? []).map(({ id, label, every, role, rankBy, settleAfter, minimum, places }) => ({
    name: label ?? asWords(id),
    lines: [
      `Each ${every}, by ${rankBy.path.endsWith('.qualified') ? 'referrals that qualified' : 'referrals'}`,
      ...(role === undefined ? [] : [`Only referrals by the role ${lower(asWords(role))} count`]),
      ...(minimum === undefined ? [] : [`A place needs at least ${minimum}`]),
      ...places.map((give, index) => `Place ${index + 1}: ${giveInWords(program, { give })}`),
      `Settled ${settleAfter} after the end of the ${every}`,
    ],
  }));
}

function money({ payouts, tax = [], currency }: Program): ClauseItem[] {
  const payDays = payouts && {
    name: 'Pay days',
    lines: [
      `Cash is paid out every ${payouts.every}, ${onDay(payouts)}${payouts.at === undefined ? '' : `, at ${payouts.at}`}`,
      ...(payouts.minimumMinor === 0
        ? []
        : [`Less than ${quantityInWords(payouts.minimumMinor, currency)} waits for the next pay day`]),
    ],
  };
  const rows = tax.map(({ country, year, thresholdMinor, needs, everyYear }) => ({
    name: `Tax, ${country}`,
    lines: [
      `From ${year} on, the form ${needs} is needed from ${quantityInWords(thresholdMinor, currency)} of cash in a year on`,
      ...(everyYear === true ? ['The form is needed anew every year'] : []),
    ],
  }));
  return payDays === undefined ? rows : [payDays, ...rows];
}

function segments(program: Program): ClauseItem[] {
  return (program.segments ?? []).map(({ id, label, when }) => ({
    name: label ?? asWords(id),
    lines: [`Advocates of whom it holds that ${conditionInWords(program, when)}`],
  }));
}

function asks(program: Program): ClauseItem[] {
  return (program.asks ?? []).map((ask) => ({
    name: ask.label ?? asWords(ask.id),
    lines: [
      `${momentInWords(program, ask)}, by the message “${asWords(ask.say)}”`,
      ...whomInWords(program, ask),
      `The same advocate is left in peace for ${ask.cooldown} afterwards`,
      ...(ask.times === undefined ? [] : [`At most ${counted(ask.times, ['time', 'times'])} for one advocate`]),
    ],
  }));
}

type Ask = NonNullable<Program['asks']>[number];

function momentInWords(program: Program, { on, every, day, at }: Ask): string {
  if (on !== undefined) return `Asked when: ${triggerInWords(program, on)}`;
  if (every === undefined) return 'Asked by hand';
  return `Asked every ${every}${day === undefined ? '' : `, ${onDay({ every, day })}`}${at === undefined ? '' : `, at ${at}`}`;
}

function whomInWords(program: Program, { when, segment, role, to }: Ask): string[] {
  const named = program.segments?.find(({ id }) => id === segment);
  const whom = {
    advocate: null,
    invitee: 'The friend is asked',
    invited: 'Whoever was invited and has not joined is asked',
  };
  const only = [
    ...(role === undefined ? [] : [`advocates with the role ${lower(asWords(role))}`]),
    ...(segment === undefined ? [] : [`the segment “${named?.label ?? asWords(segment)}”`]),
    ...(when === undefined ? [] : [`those of whom it holds that ${conditionInWords(program, when)}`]),
  ];
  return [whom[to ?? 'advocate'], only.length === 0 ? null : `Only ${listed(only, 'and')}`].filter(
    (line) => line !== null,
  );
}

function quiet({ quiet: rule, timezone = 'UTC' }: Program): ClauseItem[] {
  if (rule === undefined) return [];
  const { from, until, maxCount, per, period } = rule;
  const hours = from !== undefined && [
    `From ${from} to ${until}, ${timezone}, nothing is sent; it waits until ${until}`,
  ];
  const whose = per === 'advocate' ? 'to one advocate' : 'to one person';
  const cap = maxCount !== undefined && [
    `At most ${counted(maxCount, ['message', 'messages'])} ${period === 'ever' ? 'in all' : `a ${period}`} ${whose}`,
  ];
  return [{ name: 'Messages', lines: [...(hours || []), ...(cap || [])] }];
}

function reports({ reports: rules = [] }: Program): ClauseItem[] {
  return rules.map(({ every, day, at = '09:00', show, via = ['email'] }) => ({
    name: `Every ${every}`,
    lines: [
      `${capital(onDay({ every, day: day ?? (every === 'week' ? 'monday' : 1) }))}, at ${at}, by ${listed(
        via.map((channel) => channels[channel]),
        'and',
      )}`,
      `Tells of ${show.map((part) => parts[part]).join('; ')}`,
    ],
  }));
}

const channels = { email: 'e-mail', sms: 'text message', slack: 'Slack' } as const;

const parts = {
  performance: 'referrals, qualifications and rewards',
  funnel: 'the stages',
  stuck: 'referrals that do not move',
  leaderboard: 'the advocates who qualified most',
  liability: 'what is owed',
  thresholds: 'budgets and limits that fill up',
} as const;

/** `on Friday`; `on day 15`; of a quarter or a year, whose first month is meant, `on day 15 of its first month`. */
function onDay({ every, day }: { readonly every: string; readonly day: string | number }): string {
  if (typeof day === 'string') return `on ${capital(day)}`;
  return `on day ${day}${every === 'month' ? '' : ' of its first month'}`;
}

/** `3 referrals that qualified`; of other counts, as the path says. */
function countInWords(path: string, reaches: number): string {
  const steps = path.split('.').slice(1);
  const period = steps.length > 2 && steps[1] !== 'ever' ? ` in one ${steps[1]}` : '';
  const last = steps.at(-1);
  const isSum = steps[0] === 'sum';
  if (last === 'qualified') return `${counted(reaches, ['referral', 'referrals'])} that qualified${period}`;
  if (last === 'referrals') return `${counted(reaches, ['referral', 'referrals'])}${period}`;
  return `${reaches} of ${isSum ? 'the sum of ' : ''}${lower(asWords(last ?? ''))}${period}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
