import { canonical, sha256, utf8, type PersonRecord, type ReferralRecord, type Reward } from '@referral-kit/engine';
import { openBook, PROGRAM, type Book, type EventMark, type LedgerEntry, type Published } from '../store/book.ts';
import { factsOf, type Facts } from '../store/facts.ts';
import { HOOK, NOTICE, type Waiting } from './outbox.ts';
import { SAMPLE, SYNC } from './sync.ts';

type Line = Readonly<Record<string, unknown>>;

/** The whole program as `referral-kit import` reads it: every event with the hash of its decision, and what all of it came to. See docs/export.md. */
export function exportProgram(): string {
  const book = openBook(SpreadsheetApp.getActiveSpreadsheet());
  if (book.journal.keys(`event/${SAMPLE}/`).length > 0)
    throw new Error('Sample data is in this sheet. Use Referrals → Remove sample data first.');
  const lines = [head(book), ...programs(book), ...events(book), ...people(book), ...undelivered(book), ...lists(book)];
  return [...lines, { line: 'end', lines: lines.length + 1 }].map((line) => `${canonical(line)}\n`).join('');
}

const FORMAT_VERSION = 1;

function head({ compiled }: Book): Line {
  const at = new Date().toISOString();
  return {
    line: 'export',
    format: 'referral-kit',
    version: FORMAT_VERSION,
    program: compiled.id,
    live: compiled.version,
    at,
  };
}

function programs({ journal }: Book): Line[] {
  return journal
    .all<Published>(PROGRAM)
    .map(({ file, since }) => ({ line: 'program', version: file.version, publishedAt: since, file }));
}

/** In the order in which they were decided, which is that of the journal: somebody may have sorted the tab Log. */
function events({ journal, log }: Book): Line[] {
  const logged = log.byKey();
  return journal.keys('event/').flatMap((key) => {
    const { outcome, version } = journal.get(key) as EventMark;
    if (outcome === 'error') return [];
    const entry = logged.get(key);
    if (entry === undefined || entry.decision === '')
      throw new Error(
        `The tab Log has no row for ${key} any more. An export needs them all: bring it back with the version history.`,
      );
    return [{ line: 'event', version, event: entry.event, decision: hex(entry.decision) }];
  });
}

function hex(text: string): string {
  return sha256(utf8(text))
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}

function people({ journal }: Book): Line[] {
  return journal.keys('facts/').map((key) => {
    const id = key.slice('facts/'.length);
    return { line: 'person', id, ...asPerson(factsOf(journal, id)) };
  });
}

function asPerson({ name = '', email = '', phone = '' }: Facts): Record<string, string> {
  const [firstName = '', ...others] = name.split(/\s+/);
  const known = { firstName, lastName: others.join(' '), email, phone };
  return Object.fromEntries(Object.entries(known).filter(([, text]) => text !== ''));
}

/** What is unclear is among it: nothing is lost, though somebody may hear of it twice. */
function undelivered({ journal }: Book): Line[] {
  return journal
    .all<Waiting>('outbox/')
    .filter(
      ({ state, effect }) =>
        state !== 'sent' && state !== 'dropped' && effect.do !== HOOK && effect.do !== NOTICE && effect.do !== SYNC,
    )
    .map(({ key }) => ({ line: 'undelivered', key }));
}

function lists({ journal, compiled }: Book): Line[] {
  const program = compiled.id;
  const advocates = journal.all<PersonRecord>('person/').flatMap((person) => advocateRow(program, person));
  const referrals = journal.all<ReferralRecord>('referral/').map((referral) => referralRow(program, referral));
  const rewards = journal.all<Reward>('reward/');
  const holders = [...advocates.map(({ id }) => id), ...rewards.map(({ person }) => person)];
  return [
    ...byTime(advocates).map((row) => ({ line: 'advocate', row })),
    ...byTime(referrals).map((row) => ({ line: 'referral', row })),
    ...rewards.map((row) => ({ line: 'reward', row })),
    ...balances(journal.all<LedgerEntry>('ledger/'), holders).map((row) => ({ line: 'balance', row })),
  ];
}

function advocateRow(program: string, person: PersonRecord): AdvocateRow[] {
  const { id, role, shareCode, joinedAt, counts, tier } = person;
  if (role === null || shareCode === null || joinedAt === null) return [];
  const { referrals, qualified } = counts;
  return [{ program, id, role, shareCode, joinedAt, referrals, qualified, tier: tier ?? null }];
}

interface AdvocateRow {
  readonly id: string;
  readonly joinedAt: string;
  readonly [column: string]: string | number | null;
}

function referralRow(program: string, referral: ReferralRecord) {
  const { id, code, advocate, invitee, role, source, stage, verdict, qualifiedAt, stageAt, entered, stuck } = referral;
  const joinedAt = referral.createdAt;
  return {
    program,
    id,
    code,
    advocate,
    invitee,
    role,
    source,
    stage,
    verdict,
    joinedAt,
    qualifiedAt,
    stageAt,
    entered,
    stuck,
  };
}

function byTime<T extends { readonly id: string; readonly joinedAt: string }>(rows: readonly T[]): T[] {
  const sorted = [...rows];
  sorted.sort((a, b) => Date.parse(a.joinedAt) - Date.parse(b.joinedAt) || (a.id < b.id ? -1 : 1));
  return sorted;
}

const STATES = ['held', 'available', 'issued', 'paid'];

interface Balance {
  readonly person: string;
  readonly kind: string;
  readonly unit: string;
  readonly [state: string]: string | number;
}

/** The sum of each account, as `p_…/cash/held`, by person, kind and unit. */
function balances(entries: readonly LedgerEntry[], holders: readonly string[]): Balance[] {
  const sums = new Map<string, Record<string, string | number>>();
  const add = (account: string, unit: string, quantity: number): void => {
    const [person = '', ...parts] = account.split('/');
    const state = STATES.find((name) => parts.includes(name));
    const kind = parts.find((part) => part !== state);
    if (state === undefined || kind === undefined || !holders.includes(person)) return;
    const key = JSON.stringify([person, `${kind} ${unit}`]);
    const balance = sums.get(key) ?? { person, kind, unit, held: 0, available: 0, paid: 0 };
    sums.set(key, { ...balance, [state]: Number(balance[state] ?? 0) + quantity });
  };
  for (const { postings } of entries) {
    for (const { from, to, quantity, unit } of postings) {
      add(from, unit, -quantity);
      add(to, unit, quantity);
    }
  }
  const keys = [...sums.keys()];
  keys.sort();
  return keys.map((key) => sums.get(key) as Balance);
}
