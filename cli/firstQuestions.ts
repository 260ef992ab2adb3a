import { type Answers, defaults, type Success, wordsOf } from './firstProgram.ts';

/** Asks one question and gives the line that was typed. */
export type Ask = (question: string) => Promise<string>;

/** The questions of `init`; an empty line takes what stands in brackets, and what cannot be used is asked again. */
export async function askFirst(ask: Ask): Promise<Answers> {
  const { advocate } = defaults;
  return {
    name: await answer(ask, '1/5  What is the program called?', defaults.name, readName),
    success: await answer(
      ask,
      '2/5  What counts as success: visit, purchase or deal (its first paid invoice)?',
      defaults.success,
      readSuccess,
    ),
    advocate: await answer(
      ask,
      '3/5  What does the advocate get? As 20 credit, 50 cash or 100 points; money in dollars.',
      `${advocate.amount / 100} ${advocate.kind}`,
      readGift,
    ),
    coupon: await answer(ask, '     And the friend? A coupon code, as HELLO10, or nothing.', 'nothing', readCoupon),
    hold: await answer(
      ask,
      '4/5  How long is the reward held in case of a refund? As 14 days, 1 month or none.',
      defaults.hold ?? 'none',
      readHold,
    ),
    cap: await answer(ask, '5/5  How often can one advocate earn it in a year?', String(defaults.cap), readCap),
  };
}

/** What was understood, or what to write instead. */
type Read<T> = { readonly value: T } | { readonly instead: string };

async function answer<T>(ask: Ask, question: string, usual: string, read: (text: string) => Read<T>): Promise<T> {
  let help = '';
  for (;;) {
    const typed = (await ask(`${help}${question} [${usual}] `)).trim();
    const understood = read(typed === '' ? usual : typed);
    if ('value' in understood) return understood.value;
    help = `     ${understood.instead}\n`;
  }
}

export function readName(text: string): Read<string> {
  return text.length <= 200 ? { value: text } : { instead: 'Write at most 200 characters.' };
}

export function readSuccess(text: string): Read<Success> {
  const found = (['visit', 'purchase', 'deal'] as const).find((each) => each === text.toLowerCase());
  return found === undefined ? { instead: 'Write visit, purchase or deal.' } : { value: found };
}

const MOST = 1_000_000;

export function readGift(text: string): Read<Answers['advocate']> {
  const [, number = '', kind] = /^(\d{1,7}(?:\.\d{1,2})?) +(credit|cash|points?)$/i.exec(text) ?? [];
  const amount = Number(number);
  if (kind === undefined || amount < 1 || amount > MOST)
    return { instead: 'Write an amount from 1 to 1000000 and credit, cash or points, for example 20 credit.' };
  const name = kind.toLowerCase();
  if (name === 'credit' || name === 'cash') return { value: { kind: name, amount: Math.round(amount * 100) } };
  if (!Number.isInteger(amount)) return { instead: 'Write whole points, for example 100 points.' };
  return { value: { kind: 'points', amount } };
}

export function readCoupon(text: string): Read<string | null> {
  if (/^(nothing|none|no)$/i.test(text)) return { value: null };
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(text)) return { value: text };
  return { instead: 'Write a code of at most 40 letters and digits, for example HELLO10, or nothing.' };
}

export function readHold(text: string): Read<string | null> {
  if (/^(nothing|none|no|0|0 days)$/i.test(text)) return { value: null };
  const [, number = '', unit = 'day'] = /^([1-9]\d{0,2})(?: *(day|week|month|year)s?)?$/i.exec(text) ?? [];
  if (number === '') return { instead: 'Write one number and one unit, for example 14 days or 1 month, or none.' };
  return { value: `${number} ${unit.toLowerCase()}${number === '1' ? '' : 's'}` };
}

export function readCap(text: string): Read<number> {
  if (/^[1-9]\d{0,5}$/.test(text)) return { value: Number(text) };
  return {
    instead: 'Write a whole number from 1 on, for example 20. Without a limit nobody could say what it may cost.',
  };
}

/** What the answers mean, in one sentence. */
export function sayAnswers({ success, advocate, coupon, hold, cap }: Answers): string {
  const friends = coupon === null ? '' : ` The friend gets the coupon ${coupon} at once.`;
  const waits = hold === null ? 'at once' : `${hold} later`;
  return `At the first ${success} the advocate earns ${wordsOf(advocate)}, ${waits}, ${cap === 1 ? 'once' : `at most ${cap} times`} a year.${friends}`;
}
