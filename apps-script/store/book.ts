import {
  BadEvent,
  canonical,
  compile,
  decide,
  explain,
  readEvent,
  readProgram,
  shortHash,
  type CompiledProgram,
  type Decided,
  type Decision,
  type Event,
  type Posting,
  type Program,
  type ReferralRecord,
} from '@referral-kit/engine';
import { identityOf, type Identity } from '../intake/identity.ts';
import { effectsOf, type Waiting } from '../out/outbox.ts';
import { factsOf, type Facts } from './facts.ts';
import { openJournal, type Journal } from './journal.ts';
import { openLog, type LogBook } from './log.ts';
import { settingsIn, type Settings } from './settings.ts';

/** The spreadsheet as the store of one program. */
export interface Book {
  readonly spreadsheet: Spreadsheet;
  readonly journal: Journal;
  readonly log: LogBook;
  readonly compiled: CompiledProgram;
  readonly settings: Settings;
  readonly identity: Identity;
  /** Decides one event and keeps what follows from it; nothing is written before `commit`. */
  take(submission: Submission): Answer;
  /** Writes the batch: first the log, then, in one call, the state. */
  commit(): void;
}

/** What an intake makes of a form, a row or a message. */
export interface Submission {
  /** An event as the engine reads it; addresses are keys already. */
  readonly event: Event;
  /** Name and addresses, which the engine never sees. */
  readonly facts?: Facts;
  /** The id is made of what was said, so that the same id is the same event, whatever instant the host filled in. */
  readonly idTellsAll?: boolean;
  /** The facts replace what is known, instead of adding to it. */
  readonly corrects?: boolean;
}

export interface Answer {
  readonly outcome: Decision['outcome'] | 'error';
  readonly subject: Decision['subject'];
  /** For people: why it was not decided, or what came of it. */
  readonly message: string;
  /** It was decided before, and nothing changed. */
  readonly repeated: boolean;
  readonly decision: Decision | null;
}

/** What the journal keeps of an event: enough to know it again without reading the log. */
export interface EventMark {
  readonly hash: string;
  readonly outcome: Answer['outcome'];
  readonly subject: Answer['subject'];
  readonly message: string;
  /** The version of the program that was live. */
  readonly version: number;
}

/** A version of the program, as it was published. */
export interface Published {
  readonly file: Program;
  readonly since: string;
}

export interface LedgerEntry {
  readonly at: string;
  readonly postings: readonly Posting[];
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Opens the store, or throws with what to do when it was not set up. */
export function openBook(spreadsheet: Spreadsheet, journal: Journal = openJournal(spreadsheet)): Book {
  const compiled = liveProgram(journal);
  if (compiled === null) throw new Error('There is no program in this sheet yet. Use Referrals → Set up first.');
  const settings = settingsIn(journal);
  const identity = identityOf(settings.secret);
  const log = openLog(spreadsheet);
  const book = { spreadsheet, journal, log, compiled, settings, identity };
  return {
    ...book,
    take: (submission) => take(book, submission),
    commit() {
      log.save();
      journal.commit();
    },
  };
}

export const PROGRAM = 'program/';

/** The version that was published last, with the earlier ones that referrals may be pinned to; null when there is none. */
export function liveProgram(journal: Journal): CompiledProgram | null {
  const earlier: CompiledProgram[] = [];
  for (const { file } of journal.all<Published>(PROGRAM))
    earlier.push(compile(readProgram(file), { earlier: [...earlier] }));
  return earlier.pop() ?? null;
}

/** Publishes a program file. What is running with an earlier version goes on with it. (R32) */
export function publish(journal: Journal, file: Program, since: string): void {
  journal.put(`${PROGRAM}${String(file.version).padStart(6, '0')}`, { file, since } satisfies Published);
}

type Parts = Pick<Book, 'journal' | 'log' | 'compiled' | 'settings'>;

function take(book: Parts, submission: Submission): Answer {
  const { journal } = book;
  const { event } = submission;
  const key = eventKey(event);
  const text = canonical(event);
  const hash = shortHash(text, HASH_LENGTH);
  const mark = markOf(journal, key, hash);
  if (mark !== undefined && (submission.idTellsAll === true || mark.hash === hash))
    return { ...mark, repeated: true, decision: null };
  const answer = decideOne(book, submission, mark);
  if (mark !== undefined) return answer;
  const { outcome, subject, message } = answer;
  journal.put(key, { hash, outcome, subject, message, version: book.compiled.version } satisfies EventMark);
  if (answer.decision === null) book.log.add(key, { event, outcome, why: message });
  return answer;
}

/** What could not be understood was never decided: under the same id it may come again, mended. */
function markOf(journal: Journal, key: string, hash: string): EventMark | undefined {
  const mark = journal.get(key) as EventMark | undefined;
  return mark?.outcome === 'error' && mark.hash !== hash ? undefined : mark;
}

const HASH_LENGTH = 26;

/** An event that cannot be decided is written down as well, with the reason: a row that vanished helps nobody. */
function decideOne(book: Parts, submission: Submission, mark: EventMark | undefined): Answer {
  try {
    const event = readEvent(submission.event, new Date().toISOString());
    const find = () => (mark === undefined ? undefined : { event: '', decision: NOTHING });
    const decided = decide(book.compiled, { find }, book.journal, event);
    return keep(book, { ...submission, event }, decided);
  } catch (error) {
    if (!(error instanceof BadEvent)) throw error;
    return { outcome: 'error', subject: null, message: error.message, repeated: false, decision: null };
  }
}

/** Another content under the same id is an error before anybody looks at the decision. */
const NOTHING = {} as Decision;

function keep(book: Parts, submission: Submission, decided: Decided): Answer {
  const { journal, log, compiled } = book;
  const { decision, changes } = decided;
  const { event } = submission;
  const why = explain(compiled, decided.facts, event).sentences;
  for (const { key, value } of changes) journal.put(key, value);
  keepFacts(journal, decision, submission);
  if (decision.postings.length > 0)
    journal.put(`ledger/${eventKey(event)}`, { at: event.at, postings: decision.postings } satisfies LedgerEntry);
  for (const waiting of effectsOf(book, decision, event)) keepWaiting(journal, waiting);
  log.add(eventKey(event), { event, outcome: decision.outcome, why: why.join('\n'), decision });
  const message = decision.outcome === 'decided' ? '' : (why[0] ?? decision.reason ?? '');
  return { outcome: decision.outcome, subject: decision.subject, message, repeated: false, decision };
}

function keepWaiting(journal: Journal, waiting: Waiting): void {
  const key = `outbox/${waiting.key}`;
  if (journal.get(key) === undefined) journal.put(key, waiting);
}

/** Names and addresses belong to whom the event speaks of; what is known already stays. */
function keepFacts(
  journal: Journal,
  { outcome, subject, event }: Decision,
  { facts = {}, corrects = false }: Submission,
): void {
  if (subject === null || (outcome !== 'decided' && outcome !== 'unmatched')) return;
  const referral = subject.kind === 'referral' ? (journal.get(`referral/${subject.id}`) as ReferralRecord) : null;
  const isAboutAdvocate = referral === null || event.type.startsWith('advocate.');
  const person = isAboutAdvocate ? subject.id : referral.invitee;
  const known = factsOf(journal, person);
  const told = Object.entries(facts).filter(
    ([name, text]) => text !== '' && (corrects || (known[name as keyof Facts] ?? '') === ''),
  );
  if (told.length > 0) journal.put(`facts/${person}`, { ...known, ...Object.fromEntries(told) });
}

export function eventKey({ source = 'api', id }: Pick<Event, 'source' | 'id'>): string {
  return `event/${source}/${id}`;
}
