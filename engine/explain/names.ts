import type { Words } from '../conditions/words.ts';
import type { CompiledProgram } from '../compile.ts';
import { sayMoney } from '../currency.ts';
import type { Reward } from '../decision.ts';
import type { Event } from '../event.ts';
import { parsePath } from '../conditions/path.ts';
import { placeRule } from '../outgoing.ts';
import { REDEEM } from '../accounts.ts';
import { tallyAt } from '../tallies.ts';
import { parseInstant, toLocal } from '../time.ts';

/** How the things of a program are called in sentences. */
export interface Names {
  readonly stage: (id: string) => string;
  /** The reward's label, as `50 dollars of credit`. */
  readonly reward: (rule: string) => string;
  readonly eligibility: (rule: string) => string;
  readonly milestone: (id: string) => string;
  readonly contest: (id: string) => string;
  readonly ask: (id: string) => string;
  /** An item of the catalogue. */
  readonly item: (id: string) => string;
  /** What is given: `50.00 USD of credit`, `10 points`, `the coupon FIRSTDRIP20`. */
  readonly amount: (reward: Reward, quantity?: number) => string;
  /** The quantity alone: `50.00 USD`, `10 points`. */
  readonly sum: (reward: Reward, quantity: number) => string;
  /** `23 March 2026`, in the program's zone. */
  readonly date: (at: string) => string;
  /** `23 March 2026, 09:00`, in the program's zone. */
  readonly time: (at: string) => string;
  /** What happened: `the purchase was refunded`. */
  readonly happening: (type: string) => string;
  readonly words: Words;
}

export function namesOf(program: CompiledProgram, event: Event): Names {
  const { file, currency } = program;
  return {
    stage: (id) => `“${program.stages.get(id)?.label ?? plain(id)}”`,
    reward: (rule) => rewardName(program, rule),
    contest: (id) => labelled(file.contests ?? [], id),
    eligibility: (rule) => BUILT_IN[rule] ?? labelled(file.eligibility ?? [], rule),
    item: (id) => `“${program.catalog.get(id)?.name ?? plain(id)}”`,
    milestone: (id) => labelled(file.milestones ?? [], id),
    ask: (id) => labelled(file.asks ?? [], id),
    amount: (reward, quantity = reward.quantity) => amountOf(reward, quantity),
    sum: (reward, quantity) => amountOf(reward.kind === 'credit' ? { ...reward, kind: 'cash' } : reward, quantity),
    date: (at) => sayDate(toLocal(program.zone, parseInstant(at))),
    time: (at) => sayTime(toLocal(program.zone, parseInstant(at))),
    happening: (type) => HAPPENINGS[type] ?? `“${plain(type)}” was reported`,
    words: { label: (fact, path) => factLabel(program, event, { fact, path }), format: () => null, currency },
  };
}

/** A rule of an earlier id goes by the name it has now. */
function rewardName({ file, rewards }: CompiledProgram, rule: string): string {
  if (rule === REDEEM) return 'reward for points';
  const { contests = [] } = file;
  const contest = contests.find(({ id }) => placeRule(id) === rule);
  return contest === undefined ? labelled(file.rewards, rewards.get(rule)?.id ?? rule) : labelled(contests, contest.id);
}

/** A calendar period in words: `March 2026`, `week 11 of 2026`, `quarter 1 of 2026`, `2026`. */
export function sayPeriod(period: string): string {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return year;
  const number = String(Number(part.replace(/^\D/, '')));
  if (part.startsWith('W')) return `week ${number} of ${year}`;
  return part.startsWith('Q') ? `quarter ${number} of ${year}` : `${MONTHS[Number(part) - 1] ?? ''} ${year}`;
}

/** `already-patient` → `already patient`: an id where no label was given. */
export function plain(id: string): string {
  return id
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What happened, in words: `the purchase was refunded`. */
export function sayHappening(type: string): string {
  return HAPPENINGS[type] ?? plain(type);
}

function labelled(rules: readonly { readonly id: string; readonly label?: string }[], id: string): string {
  return rules.find((rule) => rule.id === id)?.label ?? plain(id);
}

const BUILT_IN: Readonly<Record<string, string>> = {
  selfReferral: 'Advocate and friend are the same person',
  identityConflict: 'The keys of this event point to different people',
  refundWithoutObject: 'A refund came that names no purchase',
  operator: 'Rejected by hand',
};

/** `1 point`, `20 points` */
export function sayPoints(points: number): string {
  return `${points} ${points === 1 ? 'point' : 'points'}`;
}

function amountOf({ kind, unit, terms }: Reward, quantity: number): string {
  const term = (name: string): string => {
    const value = terms[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  if (kind === 'cash') return sayMoney(quantity, unit);
  if (kind === 'credit') return `${sayMoney(quantity, unit)} of credit`;
  if (kind === 'points') return sayPoints(quantity);
  if (kind === 'coupon') return `the coupon ${term('code')}`;
  if (kind === 'freeMonths') return `${term('months')} free months`;
  return kind === 'discount' ? 'a discount' : term(kind === 'gift' ? 'item' : 'name');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function sayDate(local: number): string {
  const date = new Date(local);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

function sayTime(local: number): string {
  return `${sayDate(local)}, ${new Date(local).toISOString().slice(11, 16)}`;
}

/** Read after "because": `because the purchase was refunded`. */
export const HAPPENINGS: Readonly<Record<string, string>> = {
  'referral.submitted': 'the friend was named',
  'invitee.registered': 'the friend registered',
  'appointment.booked': 'an appointment was booked',
  'appointment.attended': 'the appointment was attended',
  'appointment.canceled': 'the appointment was canceled',
  'purchase.completed': 'a purchase was made',
  'purchase.refunded': 'the purchase was refunded',
  'purchase.disputed': 'the payment was disputed',
  'invoice.paid': 'an invoice was paid',
  'deal.stageChanged': 'the deal changed its stage',
  'lead.statusChanged': 'the lead changed its status',
  'link.visited': 'the link was visited',
  'terms.accepted': 'the terms were accepted',
  'advocate.joined': 'the advocate joined',
  'payout.paid': 'the payout was made',
  'referral.qualify': 'it was reported as qualified',
  'time.passed': 'time passed',
  'program.published': 'a version of the program went live',
  'advocate.updated': "the advocate's data changed",
  'advocate.optedOut': 'the advocate opted out',
  'advocate.invited': 'the advocate was invited',
  'consent.changed': 'a consent was changed',
  'customer.updated': "the customer's data changed",
  'document.received': 'a document arrived',
  'message.received': 'a message arrived',
  'advocacy.review': 'a review was written',
  'advocacy.nps': 'a survey was answered',
  'agreement.signed': 'an agreement was signed',
  'tax.formReceived': 'a tax form came',
  'veto.answered': 'the question about a reward was answered',
  'person.merged': 'two records were found to be one person',
  'person.erased': 'the person was erased',
  'referral.reassign': 'the referral was given to another advocate',
};

const PAYMENTS: Readonly<Record<string, string>> = {
  'purchase.completed': 'the payment',
  'invoice.paid': 'the invoice',
  'purchase.refunded': 'the refund',
  'purchase.disputed': 'the disputed amount',
};

const FACTS: Readonly<Record<string, string>> = {
  'referral $.role': "the advocate's role",
  'advocate $.role': "the advocate's role",
  'advocate $.count.qualified': "the advocate's number of qualified referrals",
  'advocate $.tier': "the advocate's tier",
  'advocate $.milestones': "the advocate's milestones",
  'advocate $.count.referrals': "the advocate's number of referrals",
  'advocate $.segments': "the advocate's segments",
  'advocate $.joinedAt': 'the day the advocate joined',
  'advocate $.invitedAt': 'the day the advocate was invited',
  'advocate $.lastAskedAt': 'the day the advocate was asked last',
  'advocate $.daysSinceJoined': 'the number of days since the advocate joined',
  'advocate $.daysSinceLastReferral': "the number of days since the advocate's newest referral",
  'refund $.whole': '“refunded in full”',
  'refund $.ofQualifying': '“refund of the payment that qualified”',
};

function factLabel(
  { file }: CompiledProgram,
  event: Event,
  { fact, path }: { fact: string; path: string },
): string | null {
  if (fact === 'event' && path === '$.data.amountMinor') return PAYMENTS[event.type] ?? 'the amount';
  const known = FACTS[`${fact} ${path}`] ?? tallyLabel(fact, path);
  if (known !== null || (fact !== 'advocate' && fact !== 'invitee')) return known;
  const label = file.fields?.[fact]?.[path.slice(2)]?.label;
  return label === undefined ? null : `“${label}”`;
}

/** `$.count.month.qualified` → `the advocate's number of qualified referrals this month`. */
function tallyLabel(fact: string, path: string): string | null {
  const steps = parsePath(path);
  const tally = fact !== 'advocate' || typeof steps === 'string' ? null : tallyAt(steps);
  if (tally === null) return null;
  const { period, measure } = tally;
  const within = period === 'ever' ? 'in all' : period === 'day' ? 'today' : `this ${period}`;
  if (measure === 'qualified') return `the advocate's number of qualified referrals ${within}`;
  if (measure === 'referrals') return `the advocate's number of referrals ${within}`;
  return `what the advocate earned in ${measure} ${within}`;
}
