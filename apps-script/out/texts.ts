import { cleanName, render, sayQuantity } from '@referral-kit/engine';
import type { PersonRecord, PlaceholderValues, ReferralRecord, Reward } from '@referral-kit/engine';
import type { Book } from '../store/book.ts';
import { textOf } from '../store/cells.ts';
import { factsOf } from '../store/facts.ts';
import { linkOf } from '../store/show.ts';
import { rewardLabel, stageLabel } from '../store/words.ts';
import type { Waiting } from './outbox.ts';

export interface Text {
  readonly subject: string;
  readonly body: string;
  /** Also for who opted out, as a receipt is. */
  readonly always: boolean;
}

/** The words of one message, with everything filled in at this moment; null when the program has no such message any more. */
export function messageText(book: Book, waiting: Waiting): Text | null {
  const { file } = book.compiled;
  const message = file.messages?.find(({ id }) => id === waiting.effect.with['message']);
  if (message === undefined) return null;
  const texts = message.text as Readonly<Record<string, { readonly subject?: string; readonly body: string }>>;
  const text = texts[file.locale ?? 'en'] ?? texts['en'] ?? Object.values(texts)[0];
  if (text === undefined) return null;
  const values = valuesOf(book, waiting);
  return {
    subject: render(text.subject ?? file.name, values, 'header'),
    body: render(text.body, values, 'text'),
    always: message.always === true,
  };
}

/** A text of an action in Slack, whose signs mean something there. */
export function slackText(book: Book, waiting: Waiting, template: string): string {
  return render(template, valuesOf(book, waiting), 'slack');
}

function valuesOf(book: Book, { effect, event }: Waiting): PlaceholderValues {
  const { journal, compiled } = book;
  const { about, to } = effect;
  const referral =
    about.referral === null ? undefined : (journal.get(`referral/${about.referral}`) as ReferralRecord | undefined);
  const reward = about.reward === null ? undefined : (journal.get(`reward/${about.reward}`) as Reward | undefined);
  const { file } = compiled;
  return {
    advocate: advocateValues(book, personOf(book, referral?.advocate ?? reward?.person ?? to)),
    invitee: personValues(book, personOf(book, referral?.invitee ?? null)),
    referral: referralValues(book, referral),
    reward: rewardValues(book, reward),
    program: { id: compiled.id, name: file.name, termsUrl: file.terms?.url ?? '' },
    event,
  };
}

function personOf({ journal }: Book, id: string | null): PersonRecord | undefined {
  return id === null ? undefined : (journal.get(`person/${id}`) as PersonRecord | undefined);
}

function advocateValues(book: Book, person: PersonRecord | undefined): Record<string, string> {
  const code = person?.shareCode ?? null;
  return { ...personValues(book, person), shareCode: code ?? '', shareLink: linkOf(book, code) };
}

function referralValues(book: Book, referral: ReferralRecord | undefined): Record<string, string> {
  if (referral === undefined) return {};
  const { id, code, stage } = referral;
  return { id, code: code ?? '', link: linkOf(book, code), stage: stageLabel(book.compiled, stage) };
}

function personValues({ journal }: Book, record: PersonRecord | undefined): Record<string, string> {
  if (record === undefined) return {};
  const { name = '', email = '', phone = '' } = factsOf(journal, record.id);
  const whole = cleanName(name);
  const [firstName = '', ...others] = whole.split(' ');
  const declared = Object.entries(record.fields).map(([field, value]): [string, string] => [
    field,
    cleanName(textOf(value)),
  ]);
  return {
    ...Object.fromEntries(declared),
    id: record.id,
    name: whole,
    firstName,
    lastName: others.join(' '),
    email,
    phone,
  };
}

function rewardValues({ compiled }: Book, reward: Reward | undefined): Record<string, string> {
  if (reward === undefined) return {};
  const { id, state, until, quantity, unit } = reward;
  const label = rewardLabel(compiled, reward);
  return { id, label, amount: sayQuantity(quantity, unit), state, until: until?.slice(0, 10) ?? '' };
}
