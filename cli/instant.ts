import { BadUse } from './command.ts';

/** An instant of the command line, or the beginning of a day in UTC. Throws `BadUse`. */
export function readInstant(text: string): string {
  const at = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new BadUse(`"${text}" is no instant`, 'Write for example 2026-04-30T00:00:00Z.');
  return writeInstant(at);
}

/** As the engine writes instants: milliseconds only where they are not zero. */
export function writeInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
