import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readEvent, readProgram, type Event, type Finding, type Program } from '@referral-kit/engine';
import { withZoneRule } from '@referral-kit/server';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { BadUse } from './command.ts';
import { jsonFault } from './jsonFault.ts';

/** A file whose content cannot be used, with the line where that shows. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
}

/** Reads a program file, JSON or YAML. Throws `BadFile` with the line for what is no JSON or YAML, or what the program language refuses. */
export function readProgramFile(path: string): Program {
  const text = readText(path);
  const source = parse(path, text);
  try {
    return readProgram(withZoneRule(source.value, new Date().getUTCFullYear()));
  } catch (error) {
    if (!isBadProgram(error)) throw error;
    throw new BadFile(
      error.findings.map((finding) => `${path}:${source.lineOf(finding.pointer)}: ${wordsOf(finding)}`).join('\n'),
    );
  }
}

/** The value in a program file as it is written, for a host that checks it itself. */
export function readValue(path: string): unknown {
  return parse(path, readText(path)).value;
}

/** One finding as a line: code, place, what, remedy. */
export function wordsOf({ code, pointer, message, hint }: Finding): string {
  return `${code} at ${pointer === '' ? 'the top' : pointer}: ${message}. ${hint}`;
}

/** Finds the line a pointer leads to; the nearest place that exists when it leads nowhere. */
export function lineFinder(path: string): (pointer: string) => number {
  const source = parse(path, readText(path));
  return (pointer) => source.lineOf(pointer);
}

/** Reads events, one JSON object a line; empty lines are skipped. Throws `BadFile` with the line. */
export function readEventsFile(path: string): Event[] {
  const lines = readText(path).split(/\r?\n/);
  const events = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readEventLine(line, `${path}:${index + 1}`)],
  );
  if (events.length === 0) throw new BadFile(`${path}: there is no event in it. Write one JSON object a line.`);
  return events;
}

interface Source {
  readonly value: unknown;
  lineOf(pointer: string): number;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadUse(`The file ${path} cannot be read (${READING[code] ?? code})`, 'Check the path.');
  }
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is none',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
};

/** JSON is read as JSON, so that what a server refuses is refused here too; lines come from the YAML reader, which knows both. */
function parse(path: string, text: string): Source {
  const lines = new LineCounter();
  const read = lazily(() =>
    parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, maxAliasCount: 100 } as never),
  );
  const lineOf = (pointer: string) => lineIn(read(), lines, pointer);
  if (!['.yaml', '.yml'].includes(extname(path).toLowerCase())) return { value: parseJson(path, text), lineOf };
  const [error] = read().errors;
  if (error !== undefined)
    throw new BadFile(`${path}:${lines.linePos(error.pos[0]).line}: this is not YAML: ${error.message}`);
  return { value: read().toJS({ maxAliasCount: 100 }), lineOf };
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const line = text.slice(0, jsonFault(text)).split('\n').length;
    throw new BadFile(
      `${path}:${line}: this is not JSON. Look at this line and the one before it, often for a comma or a quote.`,
    );
  }
}

function readEventLine(line: string, place: string): Event {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadFile(`${place}: this is not JSON. Write one event as one JSON object on one line.`);
  }
  try {
    return readEvent(value);
  } catch (error) {
    throw error instanceof Error && error.name === 'BadEvent' ? new BadFile(`${place}: ${error.message}`) : error;
  }
}

/** The line of the value a pointer names, else of the nearest one around it. */
function lineIn(document: Document, lines: LineCounter, pointer: string): number {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = steps.length; length >= 0; length -= 1) {
    const found = length === 0 ? document.contents : document.getIn(steps.slice(0, length), true);
    if (isNode(found) && found.range != null) return lines.linePos(found.range[0]).line;
  }
  return 1;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function isBadProgram(error: unknown): error is Error & { findings: readonly Finding[] } {
  return error instanceof Error && error.name === 'BadProgram' && 'findings' in error;
}
