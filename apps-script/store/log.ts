import { canonical, type Decision, type Event } from '@referral-kit/engine';
import { dateOf } from './cells.ts';
import { appendRows, openTable, type Row } from './table.ts';
import { LOG } from './tabs.ts';
import { eventInWords } from './words.ts';

/** Every event with its decision and the reasons for it, in the tab Log. Rows are added; nothing is read until somebody asks. */
export interface LogBook {
  add(key: string, entry: Entry): void;
  /** What an event was decided to, from the tab; undefined when its row was deleted. */
  find(key: string): { readonly event: Event; readonly decision: Decision | null; readonly why: string } | undefined;
  all(): Logged[];
  /** The last row of each event, with its decision as it was written. */
  byKey(): ReadonlyMap<string, Logged>;
  /** Forgets what was added and not saved. */
  drop(): void;
  save(): void;
}

export interface Logged {
  readonly key: string;
  readonly event: Event;
  /** In canonical JSON; empty when the event was not understood. */
  readonly decision: string;
}

interface Entry {
  readonly event: Event;
  readonly outcome: string;
  readonly why: string;
  readonly decision?: Decision;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function openLog(spreadsheet: Spreadsheet): LogBook {
  let added: Row[] = [];
  return {
    add: (key, entry) => void added.push({ Event: key, ...rowOf(entry) }),
    find(key) {
      const lines = openTable(spreadsheet, LOG).lines.filter((line) => line.get('Event') === key);
      const line = lines[lines.length - 1];
      if (line === undefined) return undefined;
      const decision = String(line.get('Decision'));
      return {
        event: JSON.parse(String(line.get('Content'))) as Event,
        decision: decision === '' ? null : (JSON.parse(decision) as Decision),
        why: String(line.get('Why')),
      };
    },
    all: () => loggedIn(spreadsheet),
    byKey: () => new Map(loggedIn(spreadsheet).map((row) => [row.key, row])),
    drop: () => void (added = []),
    save() {
      if (added.length > 0) appendRows(spreadsheet, LOG, added);
      added = [];
    },
  };
}

function loggedIn(spreadsheet: Spreadsheet): Logged[] {
  return openTable(spreadsheet, LOG).lines.flatMap((line) => {
    const content = String(line.get('Content'));
    if (content === '') return [];
    const event = JSON.parse(content) as Event;
    return [{ key: String(line.get('Event')), event, decision: String(line.get('Decision')) }];
  });
}

function rowOf({ event, outcome, why, decision }: Entry): Row {
  return {
    At: dateOf(event.at),
    'What happened': eventInWords(event.type),
    About: decision?.subject?.id ?? '',
    Outcome: OUTCOMES[outcome] ?? outcome,
    Why: cut(why),
    Content: cut(canonical(event)),
    Decision: decision === undefined ? '' : cut(canonical(decision)),
  };
}

const OUTCOMES: Readonly<Record<string, string>> = {
  decided: 'done',
  duplicate: 'known already',
  unmatched: 'belongs to nobody yet',
  refused: 'not done',
  error: 'not understood',
};

/** A cell holds 50,000 characters; half a JSON text would be worse than none. */
const MAX_TEXT = 45_000;

const cut = (text: string): string => (text.length > MAX_TEXT ? '' : text);
