import { placeRule } from '@referral-kit/engine';
import type { Gate, Program, Reward, RewardState, Verdict } from '@referral-kit/engine';
import { inWords, quantityInWords } from './figures.ts';
import type { Moment } from './figures.ts';
import type { Language } from './texts.ts';

/** What people call a stage: its label, else its id as a word. */
export function stageInWords(program: Program, id: string): string {
  return program.lifecycle.stages.find((stage) => stage.id === id)?.label ?? asWords(id);
}

/** What people call a reward rule. */
export function ruleInWords(program: Program, id: string): string {
  if (id === 'redeem') return 'Taken for points';
  const contest = program.contests?.find((entry) => placeRule(entry.id) === id);
  if (contest !== undefined) return contest.label ?? asWords(contest.id);
  const rule = program.rewards.find((entry) => entry.id === id);
  const check = program.eligibility?.find((entry) => entry.id === id);
  return rule?.label ?? check?.label ?? asWords(id);
}

/** `customerBefore`, `already-patient`, `deal.won` → words with a capital. */
export function asWords(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What an event says, as a headline. */
export function eventInWords(type: string): string {
  return headlines[type] ?? asWords(type);
}

/** Who told us: a vendor, a page of ours, an operator. */
export function sourceInWords(source: string): string {
  return sources[source] ?? asWords(source);
}

/** `50.00 USD of credit`, `10 points`, `coupon WELCOME20`. */
export function rewardInWords(reward: Reward, language: Language = 'en'): string {
  const say = kinds[language];
  if (reward.state === 'beaten' || reward.state === 'refused') return say.nothing;
  const { item, code, name, months } = reward.terms;
  const quantity = amountInWords(reward, language);
  switch (reward.kind) {
    case 'cash':
      return `${quantity} ${say.cash}`;
    case 'credit':
      return `${quantity} ${say.credit}`;
    case 'coupon':
      return `${say.coupon} ${plain(code)}`.trim();
    case 'gift':
      return `${say.gift} ${asWords(plain(item))}`.trim();
    case 'freeMonths':
      return `${plain(months)} ${say.freeMonths}`.trim();
    case 'custom':
      return plain(name) || say.custom;
    case 'discount':
      return discount(reward, language);
    default:
      return quantity;
  }
}

/** `waiting until 23 March`, `waits for approval`, `available`. */
export function stateInWords(reward: Pick<Reward, 'kind' | 'state' | 'waitsFor' | 'until'>, moment: Moment): string {
  const say = states[moment.language];
  if (reward.state === 'fulfilled' && !MONEY.has(reward.kind)) return given[moment.language];
  if (reward.state !== 'held') return say[reward.state];
  const gates = reward.waitsFor.filter((gate) => gate !== 'hold').map((gate) => waits[moment.language][gate]);
  const hold =
    reward.until !== null && reward.waitsFor.includes('hold')
      ? [holds[moment.language](inWords(reward.until, moment))]
      : [];
  const [first = say.held, ...rest] = [...gates, ...hold];
  return [first, ...rest.map((words) => words.charAt(0).toLowerCase() + words.slice(1))].join(', ');
}

/** The colour of a state's pill. */
export function stateTone(state: RewardState): 'good' | 'warn' | 'bad' | 'still' | 'plain' {
  if (state === 'available') return 'plain';
  if (state === 'fulfilled') return 'good';
  if (state === 'held') return 'warn';
  return state === 'rejected' || state === 'reversed' ? 'bad' : 'still';
}

export const verdicts: Readonly<Record<Verdict, { readonly words: string; readonly tone: string }>> = {
  clear: { words: 'Clear', tone: 'still' },
  flagged: { words: 'Flagged', tone: 'warn' },
  review: { words: 'In review', tone: 'warn' },
  rejected: { words: 'Rejected', tone: 'bad' },
};

/** An account of the ledger as people read it; ids of people are given their names. */
export function accountInWords(account: string, nameOf: (person: string) => string): string {
  const [owner = '', kind = '', part = ''] = account.split('/');
  if (owner === 'program') return `Program, ${kind}`;
  return `${nameOf(owner)}, ${kind}${part === '' ? '' : ` ${parts[part] ?? part}`}`;
}

/** A text or number as it is; anything else is nothing. */
export function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What stands; for a reward that pays nothing any more, what was earned. */
function amountInWords({ quantity, earned, unit }: Reward, language: Language): string {
  const full = quantityInWords(earned, unit, language);
  if (quantity === 0 || quantity === earned) return full;
  return language === 'de'
    ? `${quantityInWords(quantity, unit, language)} (von ${full})`
    : `${quantityInWords(quantity, unit)} (of ${full})`;
}

function discount(reward: Reward, language: Language): string {
  const { percent, amountMinor } = reward.terms;
  const say = kinds[language];
  if (typeof percent === 'number') return `${percent} % ${say.discount}`;
  return typeof amountMinor === 'number' ? `${say.discountOf} ${amountMinor / 100}` : say.discountOf;
}

const parts: Readonly<Record<string, string>> = {
  held: 'waiting',
  available: 'available',
  issued: 'on its way',
  paid: 'paid out',
};

const kinds = {
  en: {
    nothing: 'nothing',
    cash: 'in cash',
    credit: 'of credit',
    coupon: 'Coupon',
    gift: 'Gift:',
    freeMonths: 'free months',
    custom: 'Reward',
    discount: 'discount',
    discountOf: 'Discount',
  },
  de: {
    nothing: 'nichts',
    cash: 'in bar',
    credit: 'Guthaben',
    coupon: 'Gutschein',
    gift: 'Geschenk:',
    freeMonths: 'freie Monate',
    custom: 'Belohnung',
    discount: 'Rabatt',
    discountOf: 'Rabatt',
  },
} as const;

const states: Readonly<Record<Language, Readonly<Record<RewardState, string>>>> = {
  en: {
    held: 'Waiting',
    available: 'Available',
    issued: 'On its way',
    fulfilled: 'Paid out',
    rejected: 'Rejected',
    reversed: 'Taken back',
    refused: 'Limit reached',
    beaten: 'Another reward won',
  },
  de: {
    held: 'Wartet',
    available: 'Verfügbar',
    issued: 'Unterwegs',
    fulfilled: 'Ausgezahlt',
    rejected: 'Abgelehnt',
    reversed: 'Zurückgenommen',
    refused: 'Grenze erreicht',
    beaten: 'Andere Belohnung gilt',
  },
};
const MONEY: ReadonlySet<string> = new Set(['cash', 'credit']);
const given: Readonly<Record<Language, string>> = { en: 'Given', de: 'Übergeben' };
const waits: Readonly<Record<Language, Readonly<Record<Gate, string>>>> = {
  en: {
    hold: 'Waiting',
    review: 'Waits for a review',
    approval: 'Waits for approval',
    terms: 'Waits until the terms are accepted',
    agreement: 'Waits for a signature',
    taxForm: 'Waits for a tax form',
    veto: 'Waits for a last word',
  },
  de: {
    hold: 'Wartet',
    review: 'Wird geprüft',
    approval: 'Wartet auf Freigabe',
    terms: 'Wartet, bis die Bedingungen akzeptiert sind',
    agreement: 'Wartet auf eine Unterschrift',
    taxForm: 'Wartet auf ein Steuerformular',
    veto: 'Wartet auf ein letztes Wort',
  },
};
const holds: Readonly<Record<Language, (until: string) => string>> = {
  en: (until) => `Waiting until ${until}`,
  de: (until) => `Wartet bis ${until}`,
};

const sources: Readonly<Record<string, string>> = {
  page: 'Landing page',
  admin: 'Staff',
  api: 'API',
  clock: 'Clock',
  erasure: 'Erasure',
  link: 'Share link',
  code: 'Referral code',
  hubspot: 'HubSpot',
};

const headlines: Readonly<Record<string, string>> = {
  'advocate.joined': 'The advocate joined',
  'advocate.updated': 'The advocate’s details changed',
  'terms.accepted': 'The terms were accepted',
  'referral.submitted': 'Referral submitted',
  'invitee.registered': 'The friend registered',
  'appointment.booked': 'Appointment booked',
  'appointment.attended': 'Appointment attended',
  'appointment.canceled': 'Appointment canceled',
  'lead.statusChanged': 'The lead’s status changed',
  'deal.stageChanged': 'The deal’s stage changed',
  'purchase.completed': 'Purchase completed',
  'purchase.refunded': 'Purchase refunded',
  'purchase.disputed': 'Purchase disputed',
  'invoice.paid': 'Invoice paid',
  'link.visited': 'The share link was opened',
  'time.passed': 'Time passed',
  'program.published': 'A version of the program went live',
  'payout.paid': 'Payout paid',
  'tax.formReceived': 'Tax form received',
  'veto.answered': 'Asked about a reward, and answered',
  'payout.failed': 'Payout failed',
  'referral.qualify': 'Staff qualified the referral',
  'referral.move': 'Staff moved the referral',
  'referral.reject': 'Staff rejected the referral',
  'referral.reassign': 'Staff gave the referral to another advocate',
  'person.merged': 'Two records were made one person',
  'person.erased': 'The person was erased',
  'review.resolve': 'Staff resolved the review',
  'reward.approve': 'Staff approved a reward',
  'reward.reject': 'Staff rejected a reward',
  'reward.fulfil': 'Staff marked a reward as fulfilled',
  'reward.reverse': 'Staff took a reward back',
};
