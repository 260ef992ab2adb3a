import type { Event, Json, Program } from '@referral-kit/engine';
import type { Submission } from '../store/book.ts';
import type { Identity } from './identity.ts';

type Answers = Readonly<Record<string, readonly string[]>>;
type Fields = NonNullable<Program['fields']>;
type Declared = NonNullable<Fields['invitee']>;

/** Questions are known by their titles, in lower case. */
const QUESTIONS = {
  code: ['referral code', 'share code', 'code'],
  email: ['email', 'e-mail', 'email address', 'e-mail address'],
  phone: ['phone', 'phone number', 'telephone', 'mobile'],
  name: ['name', 'full name', 'your name'],
};

/** Google sends a second event without answers now and then. */
export function isBlank(answers: Answers | undefined): boolean {
  return !Object.values(answers ?? {}).some((values) => values.some((value) => value.trim() !== ''));
}

/** Reads a form event. The same answer, delivered again, gives the same event id. */
export function submissionOf(
  given: GoogleAppsScript.Events.SheetsOnFormSubmit,
  fields: Fields,
  identity: Identity,
): Submission {
  const answers = byTitle(given.namedValues);
  const answer = (names: readonly string[]): string =>
    names.map((name) => answers[name] ?? '').find((text) => text !== '') ?? '';
  const refers = QUESTIONS.code.some((title) => title in answers);
  const id = identity.hash(['form', ...Object.entries(answers).flat()]);
  const [code, email, phone] = [answer(QUESTIONS.code), answer(QUESTIONS.email), answer(QUESTIONS.phone)];
  const event: Event = {
    id,
    source: 'form',
    type: refers ? 'referral.submitted' : 'advocate.joined',
    at: instantOf(given),
    who: without({ code, email: identity.email(email), phone: identity.phone(phone) }),
    data: dataOf(answers, (refers ? fields.invitee : fields.advocate) ?? {}),
    mint: identity.mint(id),
  };
  return { event, facts: { name: answer(QUESTIONS.name), email, phone }, idTellsAll: true };
}

/** Question titles in lower case and in order, each with its first answer. */
function byTitle(answers: Answers): Record<string, string> {
  const result: Record<string, string> = {};
  const titles = Object.keys(answers);
  titles.sort();
  for (const title of titles) result[title.trim().toLowerCase()] = (answers[title]?.[0] ?? '').trim();
  return result;
}

/** Google stamps the first cell of the answer's row; the stamp in the event itself is a text in the form owner's locale. */
function instantOf({ range }: GoogleAppsScript.Events.SheetsOnFormSubmit): string {
  const stamp: unknown = range.getCell(1, 1).getValue();
  const isDate = Object.prototype.toString.call(stamp) === '[object Date]';
  return (isDate ? (stamp as Date) : new Date()).toISOString();
}

/** Answers to questions that carry the label or the id of a field of the program. Personal ones stay in the sheet of answers. */
function dataOf(answers: Readonly<Record<string, string>>, declared: Declared): Record<string, Json> {
  const data: Record<string, Json> = {};
  for (const [id, { label = id, type, personal }] of Object.entries(declared)) {
    const text = answers[label.toLowerCase()] ?? answers[id.toLowerCase()] ?? '';
    const value = personal === true || text === '' ? null : valueOf(text, type);
    if (value !== null) data[id] = value;
  }
  return data;
}

function valueOf(text: string, type: string): Json {
  if (type === 'boolean') return /^(yes|true|y|1)$/i.test(text);
  if (type !== 'number') return text;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

function without(keys: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== ''));
}
