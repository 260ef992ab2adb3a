import type { Json } from '../event.ts';
import type { CompiledCondition } from './compile.ts';
import { type FactReference, type TruthWord, truthWords } from './condition.ts';
import type { Reader } from './evaluate.ts';
import { isKnown } from './kinds.ts';
import { parseOperator, wish } from './operators.ts';
import type { LeafNode, Node } from './parse.ts';
import { Prepared } from './prepared.ts';
import type { Wish } from './wishes.ts';

/** A condition with everything that was seen: plain JSON. */
export type Trace = LeafTrace | NodeTrace;

export interface NodeTrace {
  readonly kind: 'all' | 'any' | 'not' | 'condition';
  /** The name of a named condition, else null. */
  readonly name: string | null;
  readonly truth: TruthWord;
  readonly parts: readonly Trace[];
}

export interface LeafTrace {
  readonly kind: 'leaf';
  readonly fact: string;
  readonly path: string;
  readonly operator: string;
  /** The value seen; null when it was missing. */
  readonly seen: Json;
  /** The value it was compared with; null when that was missing. */
  readonly needed: Json;
  /** Where that value was read; null when it is written in the condition. */
  readonly neededFrom: Required<FactReference> | null;
  readonly truth: TruthWord;
  /** False inside a `not`, where the comparison must not be met for the whole to be met. */
  readonly wanted: boolean;
}

/** Looks at every comparison, also those that could not change the answer any more. */
export function trace(condition: CompiledCondition, reader: Reader): Trace {
  return traceNode(condition.tree, reader, true);
}

/** What the value would have to be for the answer wanted; null where no single value says it or what is needed is missing. */
export function wouldPass(leaf: LeafTrace): Wish | null {
  const operator = parseOperator(leaf.operator);
  return operator === null || !isKnown(leaf.needed) ? null : wish(operator, leaf.needed, leaf.wanted);
}

function traceNode(node: Node, reader: Reader, wanted: boolean): Trace {
  if (node.kind === 'leaf') return traceLeaf(node, reader, wanted);
  const name = node.kind === 'condition' ? node.name : null;
  if ('parts' in node) {
    const parts = node.parts.map((part) => traceNode(part, reader, wanted));
    return { kind: node.kind, name, truth: combine(node.kind, parts), parts };
  }
  const part = traceNode(node.part, reader, node.kind === 'not' ? !wanted : wanted);
  return { kind: node.kind, name, truth: node.kind === 'not' ? opposite[part.truth] : part.truth, parts: [part] };
}

function traceLeaf(node: LeafNode, reader: Reader, wanted: boolean): LeafTrace {
  return {
    kind: 'leaf',
    fact: node.fact,
    path: node.path,
    operator: node.operatorName,
    seen: plain(reader.read(node.left)),
    needed: plain(reader.read(node.right)),
    neededFrom: node.valueFrom,
    truth: truthWords[reader.answer(reader.questions[node.question]!)],
    wanted,
  };
}

const opposite: Readonly<Record<TruthWord, TruthWord>> = { met: 'notMet', notMet: 'met', unknown: 'unknown' };

/** Kleene: one part that decides is enough; else one unknown part leaves it unknown. */
function combine(kind: 'all' | 'any', parts: readonly Trace[]): TruthWord {
  const decisive = kind === 'all' ? 'notMet' : 'met';
  if (parts.some((part) => part.truth === decisive)) return decisive;
  return parts.some((part) => part.truth === 'unknown') ? 'unknown' : opposite[decisive];
}

function plain(value: unknown): Json {
  const seen = value instanceof Prepared ? value.written : value;
  return (seen ?? null) as Json;
}
