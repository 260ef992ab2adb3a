import { canonical, readEvent, readProgram, type Event, type Json } from '@referral-kit/engine';
import { identityOf } from '../identity/keys.ts';
import type { Secrets } from '../identity/secrets.ts';
import { openMemory } from '../store/memory.ts';
import type { LoadStep, PersonalFacts, PublishedProgram, Store } from '../store/store.ts';
import { hashOfDecision } from './export.ts';
import { FORMAT_VERSION, LINE_OF, LISTS } from './format.ts';
import { listRows } from './lists.ts';

/** A file that cannot be taken in; nothing of it was. `line` counts from 1; 0 is the file as a whole. */
export class BadImport extends Error {
  override readonly name = 'BadImport';
  readonly line: number;
  readonly hint: string;

  constructor(line: number, what: string, hint: string) {
    super(line === 0 ? what : `Line ${line}: ${what}`);
    this.line = line;
    this.hint = hint;
  }
}

/** The store has decided events of this program already. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

export interface Imported {
  readonly program: string;
  readonly version: number;
  readonly events: number;
  readonly people: number;
}

/**
 * Takes a whole program in, as `exportProgram` of any host wrote it. Every event is decided again, first in a store that is thrown
 * away: only when each decision, and all that came of them, is what the file says, is it taken into this one, at once.
 *
 * @throws BadImport with the line that is wrong
 * @throws NotEmpty when events of the program are there
 */
export async function importProgram(store: Store, secrets: Secrets, text: string): Promise<Imported> {
  const file = readFile(text);
  if ((await store.log.after(file.program, 0, 1)).length > 0) throw new NotEmpty(file.program);
  const known = await store.programs.versions(file.program);
  await rehearse(file, known);
  const steps = [...file.steps.map(({ step }) => step), ...keysOf(file, secrets)];
  await store.load(steps);
  const events = file.steps.filter(({ step }) => step.step === 'decide').length;
  return { program: file.program, version: file.live, events, people: file.people.length };
}

interface ReadFile {
  readonly program: string;
  readonly live: number;
  readonly steps: readonly { readonly line: number; readonly step: LoadStep; readonly decision?: string }[];
  readonly people: readonly { readonly id: string; readonly facts: PersonalFacts }[];
  /** What all of it must come to. */
  readonly expected: readonly { readonly line: number; readonly text: string }[];
}

interface Line {
  readonly number: number;
  readonly body: Readonly<Record<string, Json>>;
}

function readFile(text: string): ReadFile {
  const lines = readLines(text);
  const [head] = lines;
  const [program, live] = readHead(head);
  const last = lines.at(-1);
  if (last?.body['line'] !== 'end' || last.body['lines'] !== lines.length)
    throw new BadImport(last?.number ?? 0, 'the file ends before its last line, or lines are missing', 'Export again.');
  const deliver = new Set(lines.flatMap(({ body }) => (body['line'] === 'undelivered' ? [textIn(body, 'key')] : [])));
  const versions = new Map(of(lines, 'program').map((line) => [line.body['version'], published(program, line)]));
  const newest = versions.get(live);
  if (newest === undefined) throw new BadImport(1, `version ${live} is live and not in the file`, 'Export again.');
  const steps: { line: number; step: LoadStep; decision?: string }[] = [];
  const publish = (line: number, version: PublishedProgram) =>
    steps.push({ line, step: { step: 'publish', program: version } });
  let current: PublishedProgram | undefined;
  for (const version of versions.values()) publish(1, version);
  for (const line of of(lines, 'event')) {
    const version = versions.get(line.body['version'] ?? null);
    if (version === undefined) throw new BadImport(line.number, 'no program line has its version', 'Export again.');
    if (version !== current) publish(line.number, (current = version));
    const request = { program, event: eventOf(line), deliver };
    steps.push({ line: line.number, step: { step: 'decide', request }, decision: textIn(line.body, 'decision') });
  }
  publish(1, newest);
  const people = of(lines, 'person').map(({ body }) => {
    const { line: _line, id: _id, ...facts } = body;
    return { id: textIn(body, 'id'), facts };
  });
  steps.push(
    ...people.map(({ id, facts }) => ({ line: 0, step: { step: 'facts' as const, program, person: id, facts } })),
  );
  const rows = LISTS.flatMap((list) => of(lines, LINE_OF[list]));
  return {
    program,
    live,
    steps,
    people,
    expected: rows.map(({ number, body }) => ({ line: number, text: canonical(body) })),
  };
}

function readLines(text: string): Line[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const body: unknown = JSON.parse(line);
      if (typeof body === 'object' && body !== null && 'line' in body) return [{ number: index + 1, body } as Line];
    } catch {
      // said below
    }
    throw new BadImport(index + 1, 'this is no line of an export', 'Send a file that "referral-kit export" wrote.');
  });
}

function readHead(head: Line | undefined): [program: string, live: number] {
  const { line, format, version, program, live } = head?.body ?? {};
  if (line !== 'export' || format !== 'referral-kit' || typeof program !== 'string' || typeof live !== 'number')
    throw new BadImport(1, 'this is not the head of an export', 'Send a file that "referral-kit export" wrote.');
  if (version === FORMAT_VERSION) return [program, live];
  throw new BadImport(
    1,
    `the format has version ${JSON.stringify(version)}, this host knows ${FORMAT_VERSION}`,
    'Use a newer host.',
  );
}

function textIn(body: Line['body'], name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

function of(lines: readonly Line[], name: string): Line[] {
  return lines.filter(({ body }) => body['line'] === name);
}

function published(program: string, { number, body }: Line): PublishedProgram {
  return located(number, () => {
    const { id, version } = readProgram(body['file']);
    if (id !== program || version !== body['version']) throw new Error('the file is of another program or version');
    return { id, version, body: canonical(body['file'] ?? null), publishedAt: textIn(body, 'publishedAt') };
  });
}

function eventOf({ number, body }: Line): Event {
  return located(number, () => readEvent(body['event']));
}

/** What is refused in a line is refused with its number. */
function located<T>(line: number, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw badLine(line, error);
  }
}

function badLine(line: number, error: unknown): BadImport {
  const said = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && 'hint' in error ? String(error.hint) : 'Export again.';
  return new BadImport(line, said, hint);
}

/** Decides everything in a store that is thrown away and holds it against the file. */
async function rehearse(file: ReadFile, known: readonly PublishedProgram[]): Promise<void> {
  const scratch = openMemory();
  await scratch.load(known.map((program) => ({ step: 'publish', program })));
  for (const { line, step, decision } of file.steps) {
    await scratch.load([step]).catch((error: unknown) => {
      throw badLine(line, error);
    });
    if (step.step === 'decide') await holdAgainst(scratch, { line, decision, event: step.request.event, file });
  }
  const came: string[] = [];
  for (const list of LISTS)
    for await (const row of listRows(scratch, file.program, list))
      came.push(canonical({ line: LINE_OF[list], row: row as Json }));
  const missing = file.expected.find(({ text }, index) => text !== came[index]);
  if (missing !== undefined)
    throw new BadImport(
      missing.line,
      'the events come to something else',
      'The file was changed, or lines are missing.',
    );
  if (came.length > file.expected.length)
    throw new BadImport(
      0,
      'the events come to more than the file lists',
      'The file was changed, or lines are missing.',
    );
}

interface Held {
  readonly line: number;
  readonly decision: string | undefined;
  readonly event: Event;
  readonly file: ReadFile;
}

async function holdAgainst(scratch: Store, { line, decision, event, file }: Held): Promise<void> {
  const entry = await scratch.log.get(file.program, event.source ?? 'api', event.id);
  if (entry !== null && hashOfDecision(entry.decision) === decision) return;
  throw new BadImport(
    line,
    'this event is decided otherwise here',
    'The file was changed, or this host is of another version.',
  );
}

/** The keys by which this host will know the people again: keyed hashes are made anew on every host. */
function keysOf({ program, people }: ReadFile, secrets: Secrets): LoadStep[] {
  const identity = identityOf(secrets);
  return people.flatMap(({ id: person, facts: { email, phone } }) => {
    const keys = [
      ['email', email === undefined ? null : identity.email(email)],
      ['phone', phone === undefined ? null : identity.phone(phone)],
    ] as const;
    return keys.flatMap(([kind, value]) =>
      value === null ? [] : [{ step: 'key' as const, program, key: `key/${kind}/${value}`, person }],
    );
  });
}
