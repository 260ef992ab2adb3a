import { type Finding, pointerTo } from '../errors.ts';
import type { Json } from '../event.ts';
import { MAX_CONDITION_DEPTH, MAX_CONDITIONS_PER_RULE, MAX_NAME_LENGTH } from '../limits.ts';
import * as complaints from './complaints.ts';
import type { FactReference } from './condition.ts';
import { type Kind, misfit, nameOfKind } from './kinds.ts';
import { type Operator, parseOperator } from './operators.ts';
import { isForbidden, parsePath, walk } from './path.ts';
import type { Place, SlotMaker } from './slots.ts';

/** A condition that was found good, with names resolved and values in slots. */
export type Node = GroupNode | NotNode | NamedNode | LeafNode;

export interface GroupNode extends Measured {
  readonly kind: 'all' | 'any';
  readonly parts: readonly Node[];
}

export interface NotNode extends Measured {
  readonly kind: 'not';
  readonly part: Node;
}

export interface NamedNode extends Measured {
  readonly kind: 'condition';
  readonly name: string;
  readonly part: Node;
}

export interface LeafNode extends Measured {
  readonly kind: 'leaf';
  readonly fact: string;
  readonly path: string;
  readonly operatorName: string;
  readonly left: Place;
  readonly right: Place;
  readonly question: number;
  /** Where the value to compare with is read; null when it is written in the program. */
  readonly valueFrom: Required<FactReference> | null;
}

interface Measured {
  /** Comparisons in it. */
  readonly size: number;
  /** Levels in it. */
  readonly depth: number;
}

/** What reading the conditions of one program gathers. */
export interface Parsing {
  readonly named: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, unknown>>;
  readonly maker: SlotMaker;
  /** Named conditions that were read already; null for a bad one. */
  readonly done: Map<string, Node | null>;
  /** Named conditions being read just now, outermost first. */
  readonly open: string[];
  readonly findings: Finding[];
}

/** Where something stands: in the program, and how many levels down in its rule. */
interface Spot {
  readonly pointer: string;
  readonly depth: number;
}

const LEAF_MEMBERS = ['fact', 'path', 'operator', 'value', 'name'];

/** Reads one condition; null when it is bad, and then `findings` says why. */
export function parse(parsing: Parsing, value: unknown, spot: Spot): Node | null {
  if (spot.depth > MAX_CONDITION_DEPTH) return complain(parsing, complaints.tooDeep(spot.pointer));
  const kind = kindOf(value);
  if (kind === null) return complain(parsing, complaints.notACondition(spot.pointer));
  const condition = value as Readonly<Record<string, unknown>>;
  const members = kind === 'fact' ? LEAF_MEMBERS : [kind, 'name'];
  const strange = Object.keys(condition).find((member) => !members.includes(member));
  if (strange !== undefined) {
    return complain(parsing, complaints.strangeMember(pointerTo(spot.pointer, strange), strange));
  }
  const node = parseKind(parsing, kind, condition, spot);
  if (node === null || node.size <= MAX_CONDITIONS_PER_RULE) return node;
  return complain(parsing, complaints.tooMany(spot.pointer));
}

/** A value that a condition or an amount reads. A list of the program is a constant, everything else a fact. */
export function parseReference(parsing: Parsing, reference: unknown, pointer: string): Reference | null {
  const { fact, path = '$', ...others } = reference as Readonly<Record<string, unknown>>;
  const strange = Object.keys(others)[0];
  if (strange !== undefined) return complain(parsing, complaints.strangeMember(pointerTo(pointer, strange), strange));
  if (typeof fact !== 'string' || fact === '' || fact.length > MAX_NAME_LENGTH || isForbidden(fact)) {
    return complain(parsing, complaints.badFact(pointerTo(pointer, 'fact')));
  }
  const steps = typeof path === 'string' ? parsePath(path) : 'the path is not a text';
  if (typeof steps === 'string' || typeof path !== 'string') {
    return complain(parsing, complaints.badPath(pointerTo(pointer, 'path'), String(steps)));
  }
  if (fact !== 'lists') return { fact, path, place: parsing.maker.fact(fact, steps), constant: undefined };
  const constant = walk(parsing.lists, steps) as Json | undefined;
  if (constant === undefined)
    return complain(parsing, complaints.unknownList(pointerTo(pointer, 'path'), Object.keys(parsing.lists)));
  return { fact, path, place: parsing.maker.constant(constant), constant };
}

export interface Reference extends Required<FactReference> {
  readonly place: Place;
  /** The value, where it stands in the program; undefined when it comes with the facts. */
  readonly constant: Json | undefined;
}

function kindOf(value: unknown): 'all' | 'any' | 'not' | 'condition' | 'fact' | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const kinds = (['all', 'any', 'not', 'condition', 'fact'] as const).filter((kind) => Object.hasOwn(value, kind));
  return kinds.length === 1 ? kinds[0]! : null;
}

function parseKind(
  parsing: Parsing,
  kind: Node['kind'] | 'fact',
  condition: Readonly<Record<string, unknown>>,
  spot: Spot,
): Node | null {
  if (kind === 'condition') return parseNamed(parsing, condition[kind], spot);
  if (kind === 'all' || kind === 'any') return parseGroup(parsing, kind, condition[kind], spot);
  if (kind !== 'not') return parseLeaf(parsing, condition, spot);
  const part = parse(parsing, condition[kind], below(spot, kind));
  return part && { kind, part, size: part.size, depth: part.depth + 1 };
}

function parseGroup(parsing: Parsing, kind: 'all' | 'any', list: unknown, spot: Spot): Node | null {
  const inside = below(spot, kind);
  if (!Array.isArray(list)) return complain(parsing, complaints.notACondition(inside.pointer));
  if (list.length === 0) return complain(parsing, complaints.emptyList(inside.pointer, kind));
  if (list.length > MAX_CONDITIONS_PER_RULE) return complain(parsing, complaints.tooMany(inside.pointer));
  const parts: Node[] = [];
  list.forEach((entry: unknown, index) => {
    const part = parse(parsing, entry, { pointer: pointerTo(inside.pointer, index), depth: inside.depth });
    if (part !== null) parts.push(part);
  });
  if (parts.length < list.length) return null;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return { kind, parts, size, depth: 1 + Math.max(...parts.map((part) => part.depth)) };
}

function parseNamed(parsing: Parsing, name: unknown, spot: Spot): Node | null {
  const pointer = pointerTo(spot.pointer, 'condition');
  if (typeof name !== 'string' || !Object.hasOwn(parsing.named, name)) {
    return complain(parsing, complaints.unknownName(pointer, String(name), Object.keys(parsing.named)));
  }
  if (parsing.open.includes(name)) return complain(parsing, complaints.cycle(pointer, [...parsing.open, name]));
  const part = resolve(parsing, name, spot.depth + 1);
  if (part === null) return null;
  if (spot.depth + part.depth > MAX_CONDITION_DEPTH) return complain(parsing, complaints.tooDeep(pointer));
  return { kind: 'condition', name, part, size: part.size, depth: part.depth + 1 };
}

/** A named condition, read once. */
export function resolve(parsing: Parsing, name: string, depth: number): Node | null {
  const known = parsing.done.get(name);
  if (known !== undefined) return known;
  parsing.open.push(name);
  const node = parse(parsing, parsing.named[name], { pointer: pointerTo('/conditions', name), depth });
  parsing.open.pop();
  parsing.done.set(name, node);
  return node;
}

function parseLeaf(parsing: Parsing, condition: Readonly<Record<string, unknown>>, spot: Spot): Node | null {
  const { pointer } = spot;
  const { operator: operatorName } = condition;
  const left = parseReference(parsing, referenceIn(condition), pointer);
  const operator = typeof operatorName === 'string' ? parseOperator(operatorName) : null;
  if (operator === null)
    return complain(parsing, complaints.unknownOperator(pointerTo(pointer, 'operator'), operatorName));
  const name = String(operatorName);
  const value = parseValue(parsing, condition, { name, operator }, pointer);
  if (left === null || value === null) return null;
  const sides = { left: left.place, right: value.place };
  const question = parsing.maker.question(name, operator, sides);
  const { fact, path } = left;
  return {
    kind: 'leaf',
    size: 1,
    depth: 1,
    fact,
    path,
    operatorName: name,
    question,
    ...sides,
    valueFrom: value.from,
  };
}

function referenceIn({ fact, path }: Readonly<Record<string, unknown>>): unknown {
  return path === undefined ? { fact } : { fact, path };
}

/** An operator, and how it is written. */
interface Asked {
  readonly name: string;
  readonly operator: Operator;
}

interface Value {
  readonly place: Place;
  readonly from: Required<FactReference> | null;
}

function parseValue(
  parsing: Parsing,
  condition: Readonly<Record<string, unknown>>,
  asked: Asked,
  leaf: string,
): Value | null {
  const pointer = pointerTo(leaf, 'value');
  const { value } = condition;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return parseConstant(parsing, (value ?? null) as Json, asked, pointer);
  }
  const reference = parseReference(parsing, value, pointer);
  if (reference === null) return null;
  const takes = asked.operator.takes.right;
  if (isOfLists(takes))
    return complain(parsing, complaints.badValue(pointer, 'a list is named here, not read', nameOfKind(takes)));
  const from = { fact: reference.fact, path: reference.path };
  if (reference.constant === undefined) return { place: reference.place, from };
  const constant = parseConstant(parsing, reference.constant, asked, pointer);
  return constant && { place: constant.place, from };
}

function parseConstant(parsing: Parsing, written: Json, { name, operator }: Asked, pointer: string): Value | null {
  const takes = operator.takes.right;
  const wrong = misfit(takes, written);
  if (wrong !== null) return complain(parsing, complaints.badValue(pointer, wrong, nameOfKind(takes)));
  const value = isOfLists(takes) ? namedLists(parsing.lists, written) : written;
  if (value === null) return complain(parsing, complaints.unknownList(pointer, Object.keys(parsing.lists)));
  return { place: parsing.maker.prepared(name, operator, value), from: null };
}

/** Whether the value names a list of the program, or several. */
export function isOfLists(kind: Kind): boolean {
  return typeof kind === 'object' ? isOfLists(kind.listOf) : kind === 'listName';
}

/** The lists in place of their names; null when the program lacks one. */
export function namedLists(lists: Readonly<Record<string, unknown>>, names: Json): Json | null {
  if (!Array.isArray(names)) return (walk(lists, [names as string]) ?? null) as Json;
  const found = names.map((name: Json) => namedLists(lists, name));
  return found.includes(null) ? null : found;
}

function below(spot: Spot, member: string): Spot {
  return { pointer: pointerTo(spot.pointer, member), depth: spot.depth + 1 };
}

function complain(parsing: Parsing, finding: Finding): null {
  parsing.findings.push(finding);
  return null;
}
