import type { PersonRecord, ReferralRecord } from '@referral-kit/engine';
import { INTAKES } from './intake/intakes.ts';
import { nowText, type Intake } from './intake/rows.ts';
import { underLock, type Deadline } from './run.ts';
import { eventKey, openBook, type Answer, type Book, type Submission } from './store/book.ts';
import { show } from './store/show.ts';
import { openTable, type Tab, type Table } from './store/table.ts';

/** What one batch did. */
export interface Batch {
  readonly decided: number;
  /** There is more to do than fitted into this batch. */
  readonly more: boolean;
  /** Something waits to be sent. */
  readonly toSend: boolean;
}

/** How many rows are decided before they are written: enough to make few calls, and few enough to leave others the lock. */
const BATCH_ROWS = 1_000;

/**
 * Decides what waits in the tabs and what has become due, batch by batch, until nothing waits or the time is up. What is not done yet
 * is where it was: the next run finds it by looking, so there is no cursor that could be lost.
 */
export function processWaiting(deadline: Deadline, only?: string): Batch {
  let decided = 0;
  for (;;) {
    const batch = underLock(() => processBatch(openBook(SpreadsheetApp.getActiveSpreadsheet()), deadline, only));
    decided += batch.decided;
    if (!batch.more || deadline.isOver()) return { ...batch, decided };
  }
}

function processBatch(book: Book, deadline: Deadline, only: string | undefined): Batch {
  const intakes = INTAKES.filter(({ tab }) => only === undefined || tab.name === only);
  const waiting = gather(book, intakes);
  if (only === undefined) waiting.push(...dueTimers(book));
  const answers = new Map<string, Answer>();
  let decided = 0;
  for (const { place, submission } of waiting) {
    if (decided === BATCH_ROWS || deadline.isOver()) break;
    const answer = book.take(submission);
    if (place !== '') answers.set(place, answer);
    decided += 1;
  }
  book.commit();
  show(book, (open) => answerRows(book, intakes, { answers, open }));
  const toSend = book.journal.matching('outbox/', /"state":"waiting"/).length > 0;
  return { decided, more: decided < waiting.length, toSend };
}

interface Asked {
  /** The tab and what tells the row from others; empty for what no row asks. */
  readonly place: string;
  readonly submission: Submission;
}

/** What rows ask for and is not decided yet: enough for one batch, and one more when there is more. */
export function gather(book: Book, intakes: readonly Intake[] = INTAKES, mayStamp = true): Asked[] {
  const asked: Asked[] = [];
  for (const intake of intakes) {
    const table = openTable(book.spreadsheet, intake.tab);
    if (mayStamp && intake.stamp?.(table) === true) {
      table.save();
      return [...asked, ...gather(book, intakes.slice(intakes.indexOf(intake)))];
    }
    for (const line of table.lines) {
      const submission = intake.read(book, line);
      if (submission !== null) asked.push({ place: `${intake.tab.name} ${intake.place(line)}`, submission });
      if (asked.length > BATCH_ROWS) return asked;
    }
  }
  return asked;
}

/** Writes into each row what came of it. The rows are found again by what they say: somebody may have sorted the tab meanwhile. */
function answerRows(
  book: Book,
  intakes: readonly Intake[],
  { answers, open }: { answers: ReadonlyMap<string, Answer>; open: (tab: Tab) => Table },
): void {
  const places = [...answers.keys()];
  for (const intake of intakes) {
    if (!places.some((place) => place.startsWith(`${intake.tab.name} `))) continue;
    const table = open(intake.tab);
    for (const line of table.lines) {
      const answer = answers.get(`${intake.tab.name} ${intake.place(line)}`);
      if (answer === undefined) continue;
      const shownElsewhere = answer.subject !== null && table.find(answer.subject.id) !== undefined;
      table.set(line, intake.answered(book, line, { ...answer, shownElsewhere }));
    }
  }
}

/** Holds that end, stages that run out, points that lapse, contests that close: one event for each, whoever lets it go off. */
export function dueTimers({ journal, compiled }: Book, now = nowText()): Asked[] {
  const timers = ['referral/', 'person/', 'clock/'].flatMap((prefix) =>
    journal.matching(prefix, /"due":"/).map((key) => timerOf(compiled.id, prefix, journal.get(key) as Due)),
  );
  return timers.flatMap(({ due, who, id }) => {
    const event = { id: `${id}@${due}`, source: 'clock', type: 'time.passed', at: now, who };
    const isOver = due !== '' && due <= now && journal.get(eventKey(event)) === undefined;
    return isOver ? [{ place: '', submission: { event, idTellsAll: true } }] : [];
  });
}

type Due = Partial<Pick<ReferralRecord | PersonRecord, 'id' | 'due'>>;

function timerOf(program: string, prefix: string, { id = program, due = null }: Due) {
  const who = { 'referral/': { referralId: id }, 'person/': { advocateId: id } }[prefix] ?? {};
  return { id, who, due: due === null ? '' : new Date(due).toISOString() };
}
