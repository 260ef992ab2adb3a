import { compileConditions } from './conditions/compile.ts';
import type { CompiledCondition } from './conditions/compile.ts';
import { MET } from './conditions/condition.ts';
import { createReader, truth } from './conditions/evaluate.ts';
import type { Reader } from './conditions/evaluate.ts';
import { CLOCK } from './conditions/moments.ts';
import type { Clock } from './conditions/moments.ts';
import type { Slots } from './conditions/slots.ts';
import type { Program } from './program.ts';

/** Groups of advocates by what is known of them. They are asked with a reader of their own, in the middle of another condition. */
export interface Segments {
  readonly file: Program;
  readonly all: readonly { readonly id: string; readonly when: CompiledCondition }[];
  readonly reader: Reader;
  /** What their conditions read. */
  readonly slots: Slots;
}

export function segments(file: Program): Segments | null {
  if (file.segments === undefined || file.segments.length === 0) return null;
  const compiler = compileConditions(file.conditions ?? {}, file.lists ?? {});
  const all = file.segments.map(({ id, when }, index) => ({
    id,
    when: compiler.compile(when, `/segments/${index}/when`),
  }));
  return { file, all, reader: createReader(compiler.slots), slots: compiler.slots };
}

/** The segments whose condition is met, in file order. They see the advocate, the lists and the program, and no segments. */
export function segmentsAmong({ file, all, reader }: Segments, advocate: object, clock: Clock): string[] {
  const facts: Readonly<Record<string, unknown>> = {
    advocate,
    lists: file.lists,
    program: { id: file.id, currency: file.currency },
    [CLOCK]: clock,
  };
  reader.begin((name) => facts[name]);
  return all.filter(({ when }) => truth(when, reader) === MET).map(({ id }) => id);
}
