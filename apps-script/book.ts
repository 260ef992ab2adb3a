import {
  canonical,
  compile,
  explain,
  readProgram,
  type CompiledProgram,
  type Decided,
  type Decision,
  type Event,
  type Log,
  type PersonRecord,
  type Program,
  type ReferralRecord,
  type Reward,
  type Snapshot,
} from '@referral-kit/engine';
import type { Submission } from './form.ts';
import { openTable, type Row, type Table } from './table.ts';

/** The spreadsheet as the store of one program: hidden records that the engine reads, and tabs that people read. */
export interface Book extends Snapshot, Log {
  readonly program: Program;
  readonly compiled: CompiledProgram;
  /** What this spreadsheet makes its keyed hashes with; a copy of the sheet takes it along. */
  secret(): string;
  /** Writes a decision with everything it changed. */
  write(submission: Submission, outcome: { event: Event; decided: Decided } | { refusal: string }): void;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Tables {
  readonly records: Table;
  readonly log: Table;
  readonly advocates: Table;
  readonly referrals: Table;
  readonly rewards: Table;
}

export function openBook(spreadsheet: Spreadsheet): Book {
  const program = programIn(spreadsheet);
  const compiled = compile(program);
  const tables: Tables = {
    records: openTable(spreadsheet, 'Records', ['Key', 'Value']),
    log: openTable(spreadsheet, 'Log', ['Event', 'At', 'Type', 'Outcome', 'Why', 'Content', 'Decision']),
    advocates: openTable(spreadsheet, 'Advocates', [
      'Id',
      'Name',
      'E-mail',
      'Share code',
      'Role',
      'Joined at',
      'Referrals',
      'Qualified',
    ]),
    referrals: openTable(spreadsheet, 'Referrals', [
      'Id',
      'Invitee',
      'E-mail',
      'Advocate',
      'Code',
      'Stage',
      'Verdict',
      'Referred at',
    ]),
    rewards: openTable(spreadsheet, 'Rewards', [
      'Id',
      'Rule',
      'Person',
      'Kind',
      'Quantity',
      'Unit',
      'State',
      'Held until',
      'Earned at',
    ]),
  };
  const record = (key: string): object | undefined => parsed(tables.records.find(key)?.['Value']);
  return {
    program,
    compiled,
    get: record,
    find: (source, id) => logged(tables.log.find(logKey(source, id))),
    secret: () => secretIn(spreadsheet, tables.records, record),
    write(submission, outcome) {
      writeLog(tables.log, compiled, submission, outcome);
      if ('decided' in outcome) writeChanges(tables, submission, outcome.decided);
      for (const table of Object.values(tables) as Table[]) table.save();
    },
  };
}

/** The program file stands in column A of a hidden sheet, in pieces: a cell holds 50,000 characters. */
function programIn(spreadsheet: Spreadsheet): Program {
  const sheet = spreadsheet.getSheetByName('Program');
  if (sheet === null)
    throw new Error('There is no sheet named "Program". Add one and paste the program file into its column A.');
  const text = (sheet.getDataRange().getValues() as unknown[][]).map(([first]) => String(first)).join('');
  return readProgram(JSON.parse(text));
}

const SECRET = 'host/secret';

function secretIn(spreadsheet: Spreadsheet, records: Table, record: (key: string) => object | undefined): string {
  const known = record(SECRET) as { secret: string } | undefined;
  if (known !== undefined) return known.secret;
  const secret = Utilities.getUuid() + Utilities.getUuid();
  records.put(SECRET, { Value: JSON.stringify({ secret }) });
  spreadsheet.getSheetByName('Records')?.hideSheet();
  return secret;
}

function parsed(cell: Row[string] | undefined): object | undefined {
  return typeof cell === 'string' && cell !== '' ? (JSON.parse(cell) as object) : undefined;
}

function logKey(source: string, id: string): string {
  return `${source}/${id}`;
}

function logged(row: Row | undefined): { event: string; decision: Decision } | undefined {
  return row === undefined
    ? undefined
    : { event: String(row['Content']), decision: parsed(row['Decision']) as Decision };
}

function writeLog(
  log: Table,
  compiled: CompiledProgram,
  { event }: Submission,
  outcome: Parameters<Book['write']>[1],
): void {
  const row = { At: event.at, Type: event.type };
  if ('refusal' in outcome) {
    log.put(logKey('form', event.id), { ...row, Outcome: 'not decided', Why: outcome.refusal });
    return;
  }
  const { decision, facts, eventText } = outcome.decided;
  const why = explain(compiled, facts, outcome.event).sentences.join('\n');
  log.put(logKey('form', event.id), {
    ...row,
    Outcome: decision.reason ?? decision.outcome,
    Why: why,
    Content: eventText,
    Decision: canonical(decision),
  });
}

/** Every record as the engine wrote it, and what people want to see of it. */
function writeChanges(tables: Tables, { name, email }: Submission, { changes, decision }: Decided): void {
  for (const { key, value } of changes) {
    tables.records.put(key, { Value: canonical(value) });
    if (key.startsWith('person/')) showAdvocate(tables.advocates, value as PersonRecord);
    else if (key.startsWith('referral/')) showReferral(tables.referrals, value as ReferralRecord);
    else if (key.startsWith('reward/')) showReward(tables.rewards, value as Reward);
  }
  if (decision.subject === null || decision.outcome !== 'decided') return;
  const { kind, id } = decision.subject;
  if (kind === 'advocate') tables.advocates.put(id, { Name: name, 'E-mail': email });
  else if (decision.stage?.from === null) tables.referrals.put(id, { Invitee: name, 'E-mail': email });
}

function showAdvocate(table: Table, { id, role, shareCode, joinedAt, counts }: PersonRecord): void {
  if (role === null) return;
  table.put(id, {
    'Share code': shareCode,
    Role: role,
    'Joined at': joinedAt,
    Referrals: counts.referrals,
    Qualified: counts.qualified,
  });
}

function showReferral(table: Table, { id, advocate, code, stage, verdict, createdAt }: ReferralRecord): void {
  table.put(id, { Advocate: advocate, Code: code, Stage: stage, Verdict: verdict, 'Referred at': createdAt });
}

function showReward(table: Table, { id, rule, person, kind, quantity, unit, state, until, at }: Reward): void {
  table.put(id, {
    Rule: rule,
    Person: person,
    Kind: kind,
    Quantity: quantity,
    Unit: unit,
    State: state,
    'Held until': until,
    'Earned at': at,
  });
}
