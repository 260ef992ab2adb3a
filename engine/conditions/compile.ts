import { BadProgram, pointerTo } from '../errors.ts';
import type { Json } from '../event.ts';
import * as complaints from './complaints.ts';
import type { FactReference } from './condition.ts';
import { misfit } from './kinds.ts';
import { type Node, parse, parseReference, type Parsing, resolve } from './parse.ts';
import { FAILS, HOLDS, makeSlots, type Slots, WIDTH } from './slots.ts';

/** Compiles the conditions of one program so that they share what they read. */
export interface Compiler {
  readonly slots: Slots;
  /** Throws BadProgram with everything that is wrong in it; `pointer` says where it stands in the program. */
  readonly compile: (condition: unknown, pointer: string) => CompiledCondition;
  /** For a place that takes a value and not a condition, such as `of` or `by`. Read it with `reader.read(slot)`. */
  readonly value: (reference: FactReference, pointer: string) => number;
}

export interface CompiledCondition {
  /** Where its code begins. */
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
      return { entry: emit(parsing.maker.slots.code, tree, { holds: HOLDS, fails: FAILS, negated: false }), tree };
    },
    value: (reference, pointer) => {
      return good(parsing, parseReference(parsing, reference, pointer)).slot;
    },
  };
}

/** Where to go on. Under a negation every comparison is turned round, and `all` and `any` change places. */
interface Exits {
  readonly holds: number;
  readonly fails: number;
  readonly negated: boolean;
}

/** Writes the code from its end to its beginning, so that every jump leads to code that stands already. */
function emit(code: number[], node: Node, exits: Exits): number {
  const { holds, fails, negated } = exits;
  if (node.kind === 'leaf') {
    return code.push(node.operatorIndex, node.left, node.right, negated ? 1 : 0, holds, fails) - WIDTH;
  }
  if (node.kind === 'not') return emit(code, node.part, { ...exits, negated: !negated });
  if (node.kind === 'condition') return emit(code, node.part, exits);
  const everyone = (node.kind === 'all') !== negated;
  return node.parts.reduceRight(
    (next, part) => emit(code, part, everyone ? { holds: next, fails, negated } : { holds, fails: next, negated }),
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
