import { BadProgram, check, readProgram, runTests, type Program } from '@referral-kit/engine';
import { underLock } from '../run.ts';
import { PROGRAM } from '../setup/programTab.ts';
import { refreshTabs } from '../setup/setUp.ts';
import { liveProgram, publish } from '../store/book.ts';
import { openJournal } from '../store/journal.ts';
import { nowText } from '../intake/rows.ts';

/** Something about a program that its author should know. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly where: string;
  readonly message: string;
  readonly hint: string;
}

export interface Checked {
  /** It can run; there may be warnings all the same. */
  readonly runs: boolean;
  readonly findings: readonly Finding[];
}

/** Reads a program file as a careful colleague would, and plays its own tests. Nothing is changed. */
export function checkProgram(text: string): Checked {
  try {
    const program = readProgram(parsed(text));
    const findings = [...check(program).map(findingOf), ...runTests(program).flatMap(failureOf)];
    return { runs: true, findings };
  } catch (error) {
    if (!(error instanceof BadProgram)) throw error;
    return { runs: false, findings: error.findings.map((finding) => findingOf({ ...finding, severity: 'error' })) };
  }
}

/** Makes a program file the live version, unless it cannot run. What is under way goes on with the version it began with. */
export function saveProgram(text: string): Checked {
  const checked = checkProgram(text);
  if (!checked.runs) return checked;
  const file = readProgram(parsed(text));
  underLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const journal = openJournal(spreadsheet);
    const live = liveProgram(journal)?.file;
    publish(journal, versioned(file, live), nowText());
    journal.commit();
    const compiled = liveProgram(journal);
    if (compiled !== null && spreadsheet.getSheetByName(PROGRAM) !== null) refreshTabs(spreadsheet, compiled);
  });
  return checked;
}

/** The live program file as text, indented; empty when there is none. */
export function programText(): string {
  const live = liveProgram(openJournal(SpreadsheetApp.getActiveSpreadsheet()));
  return live === null ? '' : JSON.stringify(live.file, null, 2);
}

/** A version is never given to other content: a changed file under the same number gets the next. */
function versioned(file: Program, live: Program | undefined): Program {
  if (live === undefined || file.version > live.version || JSON.stringify(file) === JSON.stringify(live)) return file;
  if (file.id !== live.id)
    throw new Error(`This sheet runs the program "${live.id}". Make a copy of the sheet for the program "${file.id}".`);
  return { ...file, version: live.version + 1 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadProgram({
      code: 'RK100',
      pointer: '',
      message: `The text is not JSON: ${(error as Error).message}`,
      hint: 'Paste the whole program file, from the first brace to the last.',
    });
  }
}

function findingOf({ code, severity, pointer, message, hint }: Omit<Finding, 'where'> & { pointer: string }): Finding {
  return { code, severity, where: pointer || 'the whole file', message, hint };
}

function failureOf({ it, failures }: ReturnType<typeof runTests>[number]): Finding[] {
  return failures.map(({ pointer, message, why }) => ({
    code: 'test',
    severity: 'error',
    where: pointer,
    message: `The program's own test "${it}" fails: ${message}`,
    hint: why.join(' '),
  }));
}
