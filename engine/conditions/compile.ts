import { BadProgram, pointerTo } from '../errors.ts';
import type { Json } from '../event.ts';
import * as complaints from './complaints.ts';
import { type FactReference, MET, NOT_MET } from './condition.ts';
import { misfit } from './kinds.ts';
import { type Node, parse, parseReference, type Parsing, resolve } from './parse.ts';
import { FAILS, HOLDS, makeSlots, type Place, type Slots, type Test } from './slots.ts';

/** Compiles the conditions of one program so that they share what they read. */
export interface Compiler {
  readonly slots: Slots;
  /** Throws BadProgram with everything that is wrong in it; `pointer` says where it stands in the program. */
  readonly compile: (condition: unknown, pointer: string) => CompiledCondition;
  /** For a place that takes a value and not a condition, such as `of` or `by`. Read it with `reader.read(place)`. */
  readonly value: (reference: FactReference, pointer: string) => Place;
}

export interface CompiledCondition {
  /** The first of its tests. */
  readonly entry: number;
  /** The condition as it was written, for the trace. */
  readonly tree: Node;
}

/**
 * @param named the program's `conditions`; all of them are checked, used or not
 * @param lists the program's `lists`, which conditions read as the fact `lists`
 */
export function compileConditions(
  named: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, unknown>>,
): Compiler {
  const parsing: Parsing = { named, lists, maker: makeSlots(), done: new Map(), open: [], findings: [] };
  checkLists(parsing);
  for (const name of Object.keys(named)) resolve(parsing, name, 1);
  good(parsing, []);
  return {
    slots: parsing.maker.slots,
    compile: (condition, pointer) => {
      const tree = good(parsing, parse(parsing, condition, { pointer, depth: 1 }));
      return { entry: emit(parsing.maker.slots.tests, tree, { holds: HOLDS, fails: FAILS, negated: false }), tree };
    },
    value: (reference, pointer) => {
      return good(parsing, parseReference(parsing, reference, pointer)).place;
    },
  };
}

/** Where to go on. Under a negation every comparison is turned round, and `all` and `any` change places. */
interface Exits {
  readonly holds: number;
  readonly fails: number;
  readonly negated: boolean;
}

/** Lays out the tests from the last to the first, so that every one leads to tests that stand already. */
function emit(tests: Test[], node: Node, exits: Exits): number {
  const { holds, fails, negated } = exits;
  if (node.kind === 'leaf') {
    return tests.push({ question: node.question, failsWhen: negated ? MET : NOT_MET, holds, fails }) - 1;
  }
  if (node.kind === 'not') return emit(tests, node.part, { ...exits, negated: !negated });
  if (node.kind === 'condition') return emit(tests, node.part, exits);
  const everyone = (node.kind === 'all') !== negated;
  return node.parts.reduceRight(
    (next, part) => emit(tests, part, everyone ? { holds: next, fails, negated } : { holds, fails: next, negated }),
    everyone ? holds : fails,
  );
}

function checkLists({ lists, findings }: Parsing): void {
  for (const [name, list] of Object.entries(lists)) {
    const wrong = misfit({ listOf: 'scalar' }, list as Json);
    if (wrong !== null) findings.push(complaints.badList(pointerTo('/lists', name), wrong));
  }
}

/** What was read, unless something was found wrong. */
function good<T>({ findings }: Parsing, read: T | null): T {
  if (read === null || findings.length > 0) throw new BadProgram(findings.splice(0));
  return read;
}
