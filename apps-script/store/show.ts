import type { PersonRecord, ReferralRecord, Reward } from '@referral-kit/engine';
import { effectAbout, type Waiting } from '../out/outbox.ts';
import type { Book, LedgerEntry } from './book.ts';
import { dateOf } from './cells.ts';
import { factsOf } from './facts.ts';
import { openTable, type Row, type Tab, type Table } from './table.ts';
import { ADVOCATES, LEDGER, OUTBOX, REFERRALS, REWARDS } from './tabs.ts';
import { amountIn, rewardLabel, stageLabel, VERDICTS } from './words.ts';

/**
 * Brings the tabs up to what was decided since they were last. Tabs are opened here and not before, so that a row somebody sorts or
 * deletes meanwhile is found by its id; a run that was stopped between deciding and showing is made up for by the next.
 */
export function show(book: Book, finish: (open: (tab: Tab) => Table) => void = () => undefined): void {
  const tables = new Map<Tab, Table>();
  const open = (tab: Tab): Table => {
    const table = tables.get(tab) ?? openTable(book.spreadsheet, tab);
    tables.set(tab, table);
    return table;
  };
  finish(open);
  for (const key of changedKeys(book)) showOne(book, open, key);
  for (const table of tables.values()) table.save();
  book.journal.markShown();
}

/** Writes every tab anew from the state; what people added beside stays. */
export function repair(book: Book): void {
  const tables = new Map<Tab, Table>();
  for (const prefix of Object.keys(SHOWN)) {
    for (const key of book.journal.keys(prefix)) {
      showOne(
        book,
        (tab) => {
          const table = tables.get(tab) ?? openTable(book.spreadsheet, tab);
          tables.set(tab, table);
          return table;
        },
        key,
      );
    }
  }
  for (const table of tables.values()) table.save();
  book.journal.markShown();
}

/** A name that becomes known later is shown where the person is. */
function changedKeys({ journal }: Book): string[] {
  const keys = new Set<string>();
  for (const key of journal.unshown()) {
    keys.add(key);
    if (key.startsWith('facts/')) keys.add(`person/${key.slice('facts/'.length)}`);
  }
  return [...keys];
}

function showOne(book: Book, open: (tab: Tab) => Table, key: string): void {
  const prefix = key.slice(0, key.indexOf('/') + 1);
  const value = book.journal.get(key);
  if (value !== undefined) SHOWN[prefix]?.(book, open, { name: key.slice(prefix.length), value });
}

type Show = (book: Book, open: (tab: Tab) => Table, record: { name: string; value: object }) => void;

const SHOWN: Readonly<Record<string, Show>> = {
  'person/': (book, open, { value }) => {
    const person = value as PersonRecord;
    if (person.role !== null) open(ADVOCATES).put(person.id, advocateRow(book, person));
  },
  'referral/': (book, open, { value }) => {
    const referral = value as ReferralRecord;
    open(REFERRALS).put(referral.id, referralRow(book, referral));
  },
  'reward/': (book, open, { value }) => {
    const reward = value as Reward;
    if (reward.state !== 'refused' && reward.state !== 'beaten') open(REWARDS).put(reward.id, rewardRow(book, reward));
  },
  'ledger/': (book, open, { name, value }) => {
    const { at, postings } = value as LedgerEntry;
    postings.forEach(({ from, to, quantity, unit, reward }, index) =>
      open(LEDGER).put(`${name}#${index + 1}`, {
        At: dateOf(at),
        From: accountInWords(book, from),
        To: accountInWords(book, to),
        Amount: amountIn(unit, quantity),
        Unit: unit,
        Reward: reward,
      }),
    );
  },
  'outbox/': (book, open, { name, value }) => {
    const waiting = value as Waiting;
    open(OUTBOX).put(name, outboxRow(book, waiting));
  },
};

function advocateRow(book: Book, person: PersonRecord): Row {
  const facts = factsOf(book.journal, person.id);
  return {
    ...namedBy({ Name: facts.name, 'E-mail': facts.email, Phone: facts.phone }),
    Role: person.role,
    'Share code': person.shareCode,
    Link: linkOf(book, person.shareCode),
    'Joined at': dateOf(person.joinedAt),
    Referrals: person.counts.referrals,
    Qualified: person.counts.qualified,
    Points: pointsOf(person),
  };
}

/** What we do not know is left as somebody typed it. */
function namedBy(columns: Readonly<Record<string, string | undefined>>): Row {
  return Object.fromEntries(
    Object.entries(columns).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}

export function pointsOf({ points = [] }: PersonRecord): number {
  return points.reduce((sum, lot) => sum + lot.points, 0);
}

export function linkOf({ settings }: Pick<Book, 'settings'>, code: string | null): string {
  return code === null || settings.link === '' ? '' : settings.link.replace('{code}', encodeURIComponent(code));
}

function referralRow(book: Book, referral: ReferralRecord): Row {
  const facts = factsOf(book.journal, referral.invitee);
  const advocate = book.journal.get(`person/${referral.advocate}`) as PersonRecord | undefined;
  return {
    ...namedBy({ Friend: facts.name, 'E-mail': facts.email, Phone: facts.phone }),
    ...namedBy({ Code: advocate?.shareCode ?? undefined }),
    Advocate: nameOf(book, referral.advocate),
    Stage: stageLabel(book.compiled, referral.stage),
    Verdict: VERDICTS[referral.verdict] ?? referral.verdict,
    'Referred at': dateOf(referral.createdAt),
    'Qualified at': dateOf(referral.qualifiedAt),
    'Stage since': dateOf(referral.stageAt),
    'Next step at': dateOf(referral.due),
  };
}

function rewardRow(book: Book, reward: Reward): Row {
  const { kind, quantity, unit, state, waitsFor, until, at, person, referral } = reward;
  return {
    For: nameOf(book, person),
    'E-mail': factsOf(book.journal, person).email ?? '',
    Reward: rewardLabel(book.compiled, reward),
    Kind: kind,
    Amount: amountIn(unit, quantity),
    Unit: unit,
    State: state,
    'Waits for': waitsFor.join(', '),
    'Held until': dateOf(until),
    'Earned at': dateOf(at),
    Referral: referral,
  };
}

function outboxRow(book: Book, waiting: Waiting): Row {
  const { to, by, about } = effectAbout(book.journal, waiting);
  return {
    To: to,
    By: by,
    About: about,
    State: waiting.state,
    Tries: waiting.tries,
    'Waiting since': dateOf(waiting.at),
    'Sent at': dateOf(waiting.sentAt),
    Message: waiting.error,
  };
}

/** `p_…/cash/held` → `Ada Keller: cash, held` */
function accountInWords(book: Book, account: string): string {
  const [owner = '', ...rest] = account.split('/');
  return `${owner === 'program' ? 'Program' : nameOf(book, owner)}: ${rest.join(', ')}`;
}

/** The name, else the address, else the code or the id. */
export function nameOf({ journal }: Pick<Book, 'journal'>, person: string): string {
  const { name = '', email = '' } = factsOf(journal, person);
  const record = journal.get(`person/${person}`) as PersonRecord | undefined;
  return name || email || (record?.shareCode ?? person);
}
