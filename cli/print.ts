import { writeSync } from 'node:fs';
import { BadUse } from './command.ts';

/** Writes a line to standard output, whole, also into a pipe that is read slowly. */
export function say(line: string): void {
  write(1, `${line}\n`);
}

/** Says what went wrong as one sentence with place and remedy, never a stack trace; gives the exit code. */
export function sayError(error: unknown): number {
  write(2, `${sentenceOf(error)}\n`);
  return error instanceof BadUse || !isOurs(error) ? 2 : 1;
}

/** Something wrong with a program or an event, as the engine words it, or the place in a file. */
function sentenceOf(error: unknown): string {
  if (error instanceof BadUse) return `${error.message}. ${error.hint}`;
  if (error instanceof Error) return error.message;
  return String(error);
}

/** Whether the error speaks of the content of a file, which is a finding, and not of how the command was used. */
function isOurs(error: unknown): boolean {
  return error instanceof Error && ['BadProgram', 'BadEvent', 'BadFile'].includes(error.name);
}

function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

const RETRY_MS = 5;
