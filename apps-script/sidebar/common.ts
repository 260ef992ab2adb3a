import { readProgram, type Program } from '@referral-kit/engine';
import { amountIn, minorOf } from '../store/words.ts';
import { programText, saveProgram, type Checked } from './program.ts';

/** The settings of a program that most people change, as fields of a form. */
export interface Common {
  readonly name: string;
  readonly stages: readonly { readonly id: string; readonly label: string }[];
  readonly rewards: readonly CommonReward[];
  readonly messages: readonly { readonly id: string; readonly subject: string; readonly body: string }[];
}

export interface CommonReward {
  readonly id: string;
  readonly label: string;
  /** In whole units of the currency as people write it, or points; null when the amount is no plain number. */
  readonly amount: number | null;
  /** The currency, or `points`. */
  readonly unit: string;
  readonly hold: string;
  /** How many one advocate may get in a year; null without such a limit. */
  readonly capPerYear: number | null;
}

/** Reads them out of a program. */
export function commonOf(file: Program): Common {
  return {
    name: file.name,
    stages: file.lifecycle.stages.map(({ id, label = id }) => ({ id, label })),
    rewards: file.rewards.map(({ id, label = id, give, hold = '', limits = [] }) => ({
      id,
      label,
      unit: unitOf(give, file.currency),
      amount: shownAmount(give, file.currency),
      hold,
      capPerYear: limits.find(isYearlyCap)?.maxCount ?? null,
    })),
    messages: (file.messages ?? []).map(({ id, text }) => {
      const { subject = '', body } = Object.values(text)[0] ?? { body: '' };
      return { id, subject, body };
    }),
  };
}

type Reward = Program['rewards'][number];
type Limit = NonNullable<Reward['limits']>[number];

function isYearlyCap({ per, period, maxCount }: Limit): boolean {
  return per === 'advocate' && period === 'year' && maxCount !== undefined;
}

function unitOf(give: Reward['give'], currency: string): string {
  return give.kind === 'points' ? 'points' : currency;
}

function shownAmount(give: Reward['give'], currency: string): number | null {
  const quantity = amountOf(give);
  return quantity === null ? null : amountIn(unitOf(give, currency), quantity);
}

function amountOf(give: Reward['give']): number | null {
  if (give.kind === 'points') return give.amount;
  return (give.kind === 'cash' || give.kind === 'credit') && give.amountMinor !== undefined ? give.amountMinor : null;
}

/** Writes them into the program and makes that the live version, if it can run. Everything else in it stays as it is. */
export function saveCommon(common: Common): Checked {
  const file = readProgram(JSON.parse(programText()));
  return saveProgram(JSON.stringify(changed(file, common)));
}

/** The program with what the form says. It is read again before it is live. */
export function changed(file: Program, common: Common): object {
  return {
    ...file,
    name: common.name,
    lifecycle: {
      ...file.lifecycle,
      stages: file.lifecycle.stages.map((stage) => ({
        ...stage,
        ...byId(common.stages, stage.id, ({ label }) => ({ label })),
      })),
    },
    rewards: file.rewards.map((reward) => ({
      ...reward,
      ...byId(common.rewards, reward.id, (wanted) => rewardFrom(reward, wanted, file.currency)),
    })),
    ...(file.messages !== undefined && {
      messages: file.messages.map((message) => ({
        ...message,
        ...byId(common.messages, message.id, (wanted) => ({ text: textFrom(message.text, wanted) })),
      })),
    }),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[], id: string, change: (found: T) => object): object {
  const found = list.find((each) => each.id === id);
  return found === undefined ? {} : change(found);
}

function rewardFrom(
  { give, limits = [], ...reward }: Reward,
  { label, amount, hold, capPerYear }: CommonReward,
  currency: string,
): object {
  const others = limits.filter((limit) => !isYearlyCap(limit));
  const cap = capPerYear === null ? [] : [{ maxCount: capPerYear, per: 'advocate', period: 'year' }];
  const quantity = amount === null || give.kind === 'points' ? amount : minorOf(currency, amount);
  const amountName = give.kind === 'points' ? 'amount' : 'amountMinor';
  const { hold: _before, ...without } = reward;
  return {
    ...without,
    label,
    give: quantity === null || amountOf(give) === null ? give : { ...give, [amountName]: quantity },
    ...(others.length + cap.length > 0 && { limits: [...others, ...cap] }),
    ...(hold !== '' && { hold }),
  };
}

type Texts = NonNullable<Program['messages']>[number]['text'];

function textFrom(text: Texts, { subject, body }: { subject: string; body: string }): object {
  const [language = 'en'] = Object.keys(text);
  return { ...text, [language]: { ...text[language], ...(subject !== '' && { subject }), body } };
}
