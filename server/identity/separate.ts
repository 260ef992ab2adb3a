import type { Json } from '@referral-kit/engine';
import type { PersonalFacts } from '../store/store.ts';

type Data = Readonly<Record<string, Json>>;
type Member = [name: string, value: Json];
type Declared = Readonly<Record<string, { readonly personal?: boolean }>>;

/**
 * Divides event data into what conditions may read and what belongs to a person. Names, addresses and declared personal fields become
 * facts; whatever else looks like an address is dropped, wherever it stands. A field that is declared and not personal stays whole.
 */
export function separate(data: Data, declared: Declared): { readonly rest: Data; readonly facts: PersonalFacts } {
  const rest: Member[] = [];
  const facts: Record<string, string> = {};
  const fields: Member[] = [];
  for (const [name, value] of Object.entries(data)) {
    const known = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (known !== undefined && known.personal !== true) rest.push([name, value]);
    else if (typeof value === 'string' && FACTS.has(name)) facts[name] = value.trim();
    else if (typeof value === 'string' && WHOLE_NAMES.has(name)) Object.assign(facts, namesIn(value));
    else if (known !== undefined) fields.push([name, value]);
    else rest.push(...kept(name, value, 0));
  }
  const own = fields.length > 0 ? { fields: Object.fromEntries(fields) } : {};
  return { rest: Object.fromEntries(rest), facts: { ...facts, ...own } };
}

/** True for a text that holds an e-mail address, or is a telephone number. */
export function looksPersonal(name: string, text: string): boolean {
  if (/[^\s@]@[^\s@]/.test(text)) return true;
  if (!PHONE_SIGNS.test(text)) return false;
  const digits = text.replaceAll(/\D/g, '').length;
  if (digits < 7 || digits > 15) return false;
  return PHONE_NAME.test(name) || text.trim().startsWith('+') || GROUPED.test(text.trim());
}

const FACTS = new Set(['email', 'phone', 'firstName', 'lastName', 'language']);
const WHOLE_NAMES = new Set(['name', 'fullName']);
const PHONE_SIGNS = /^[\s\d()+./-]{7,40}$/;
const PHONE_NAME = /phone|mobile|cell|whatsapp|sms|fax|^tel/i;
/** As (212) 555-0100 or 212-555-0100. A date or an order number is no telephone number. */
const GROUPED = /^(?:\d{1,3}[ .-])?(?:\(\d{2,5}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]?\d{4}$/;

function namesIn(text: string): { firstName: string; lastName?: string } {
  const [firstName = '', ...others] = text.trim().split(/\s+/);
  return { firstName, ...(others.length > 0 && { lastName: others.join(' ') }) };
}

/** The member without anything that looks like an address; nothing at all when it is one itself. */
function kept(name: string, value: Json, depth: number): Member[] {
  if (looksPersonal('', name)) return [];
  if (typeof value === 'string') return looksPersonal(name, value) ? [] : [[name, value]];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [[name, value]];
  if (Array.isArray(value))
    return [[name, value.flatMap((item: Json) => kept(name, item, depth + 1).map(([, one]) => one))]];
  const members = Object.entries(value).flatMap(([key, inner]) => kept(key, inner, depth + 1));
  return [[name, Object.fromEntries(members)]];
}

/** The engine refuses what is nested deeper than this. */
const DEEPEST = 100;
