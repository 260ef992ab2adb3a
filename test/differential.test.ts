import { Almanac, Engine } from 'json-rules-engine';
import { readFileSync } from 'node:fs';
import { compileConditions } from '../engine/conditions/compile.ts';
import type { Condition, FactReference } from '../engine/conditions/condition.ts';
import { createReader, members, truth } from '../engine/conditions/evaluate.ts';
import { decorators, operators } from '../engine/conditions/operators.ts';
import { type LeafTrace, trace, type Trace } from '../engine/conditions/trace.ts';
import { BadProgram } from '../engine/errors.ts';
import { draw, type Example, seeded } from './drawConditions.ts';

/**
 * Random conditions over random facts, decided by us and by json-rules-engine. A difference that is not one of these is a bug
 * of ours. Each has a name, stands in docs/conditions.md, and must occur.
 */

/** One comparison of two plain values, with all decorators taken off. */
interface Base {
  readonly operator: string;
  readonly left: unknown;
  readonly right: unknown;
}

const ordered = new Set(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']);
const asksPresence = new Set(['exists', 'isEmpty']);

/** Here we say unknown, where json-rules-engine says true or false or throws. */
const unknownBecause: Readonly<Record<string, (base: Base) => boolean>> = {
  'a value is missing': ({ operator, left, right }) =>
    right === undefined || (!asksPresence.has(operator) && left === undefined),
  'a value is null': ({ operator, left, right }) => right === null || (!asksPresence.has(operator) && left === null),
  'a text is no number': ({ operator, left, right }) =>
    ordered.has(operator) && [left, right].some((side) => typeof side === 'string'),
  'only numbers are ordered': ({ operator, left, right }) =>
    ordered.has(operator) && [left, right].some((side) => typeof side === 'boolean' || typeof side === 'object'),
  'unlike is not compared with unlike': ({ operator, left, right }) =>
    isEquality(operator) && isScalar(left) && isScalar(right) && typeof left !== typeof right,
  'lists and objects are not equal or unequal': ({ operator, left, right }) =>
    isEquality(operator) && [left, right].some((side) => typeof side === 'object'),
  'in needs a list': ({ operator, left, right }) => isIn(operator) && isScalar(left) && !Array.isArray(right),
  'contains needs a list': ({ operator, left, right }) =>
    isContains(operator) && isScalar(right) && !Array.isArray(left),
  'a list or an object is no entry': ({ operator, left, right }) =>
    (isIn(operator) && typeof left === 'object') || (isContains(operator) && typeof right === 'object'),
  'an entry of another type': (base) => {
    const [list, entry] = isIn(base.operator)
      ? [base.right, base.left]
      : isContains(base.operator)
        ? [base.left, base.right]
        : [null, null];
    return Array.isArray(list) && !list.includes(entry) && list.some((other) => typeof other !== typeof entry);
  },
  'exists and isEmpty ask true or false': ({ operator, right }) =>
    asksPresence.has(operator) && typeof right !== 'boolean',
};

const decoratedUnknownBecause = {
  empty: 'some and every say nothing about an empty list',
  noList: 'some and every need a list',
} as const;

/** Both answer, but about different values or by different means. */
const answersDiffer = {
  path: 'a path leads only into lists and objects',
  throws: 'json-rules-engine throws',
} as const;

/** json-rules-engine runs these; here they are bad programs. */
const refused: readonly [name: string, condition: unknown, code: string, itSays: boolean][] = [
  ['an empty all or any is refused', { all: [] }, 'RK121', true],
  ['an empty all or any is refused', { any: [] }, 'RK121', true],
  [
    'null is no value to compare with',
    { fact: 'invitee', path: '$.state', operator: 'notEqual', value: null },
    'RK125',
    true,
  ],
  [
    'a value that can never suit its operator is refused',
    { fact: 'event', path: '$.data.rating', operator: 'lessThan', value: '9' },
    'RK125',
    true,
  ],
  [
    'params and priority are refused',
    { fact: 'event', path: '$.data.rating', operator: 'equal', value: 5, priority: 9 },
    'RK127',
    true,
  ],
  ['a path leads to one value', { fact: 'event', path: '$..rating', operator: 'contains', value: 5 }, 'RK126', true],
  [
    'what every object has is no field',
    { fact: 'event', path: '$.data.constructor', operator: 'notEqual', value: 1 },
    'RK126',
    true,
  ],
  [
    'swap does not stand before exists or isEmpty',
    { fact: 'event', path: '$.data.flag', operator: 'swap:exists', value: true },
    'RK124',
    true,
  ],
];

const CASES = 20_000;

interface Tally {
  cases: number;
  leaves: number;
  unknown: number;
  /** json-rules-engine says met where we say unknown: what would have been paid on missing or unlike data. */
  wouldHavePaid: number;
  readonly seen: Map<string, number>;
}

const tally: Tally = { cases: 0, leaves: 0, unknown: 0, wouldHavePaid: 0, seen: new Map() };
const listed = [
  ...Object.keys(unknownBecause),
  ...Object.values(decoratedUnknownBecause),
  ...Object.values(answersDiffer),
];

describe('conditions decide as json-rules-engine does', () => {
  test(`in ${CASES} random programs, but for the listed differences`, async () => {
    const random = seeded(20_261_122);
    const disagreements: unknown[] = [];
    for (let index = 0; index < CASES; index += 1) {
      const example = draw(random, compared);
      const wrong = await compare(example);
      if (wrong !== null) disagreements.push({ index, wrong, ...example });
      if (disagreements.length === 3) break;
    }
    expect(disagreements).toEqual([]);
    expect(tally.cases).toBe(CASES);
    expect(tally.leaves).toBeGreaterThan(CASES * 2);
    expect(tally.unknown).toBeGreaterThan(CASES / 10);
    expect(tally.wouldHavePaid).toBeGreaterThan(CASES / 100);
    expect(tally.unknown).toBeLessThan((CASES * 9) / 10);
  }, 120_000);

  test.each(listed)('the difference occurs: %s', (name) => {
    expect(tally.seen.get(name)).toBeGreaterThan(0);
  });

  test.each(refused)('the difference occurs: %s (%j)', async (_, condition, code, itSays) => {
    const facts = { event: { data: { rating: 5, flag: true } }, invitee: { state: 'NY' } };
    const theirs = theirEngine({});
    theirs.addRule({ conditions: { all: [condition as never] }, event: { type: 'met' } });
    const { events } = await theirs.run(facts);
    expect(events.length === 1).toBe(itSays);
    expect(codeOf(() => compileConditions({}, {}).compile(condition, ''))).toBe(code);
  });

  test('every difference stands in the documentation', () => {
    const page = readFileSync(new URL('../docs/conditions.md', import.meta.url), 'utf8');
    expect([...listed, ...refused.map(([name]) => name)].filter((name) => !page.includes(`**${name}**`))).toEqual([]);
  });

  test('every example of the documentation is a good condition, and every operator has one', () => {
    const page = readFileSync(new URL('../docs/conditions.md', import.meta.url), 'utf8');
    const examples = Array.from(page.matchAll(/```json\n(.*?)```/gs), ([, json = '']) => JSON.parse(json) as unknown);
    const compiler = compileConditions({}, { servedStates: ['NY', 'NJ'] });
    for (const example of examples) expect(() => compiler.compile(example, '')).not.toThrow();
    const shown = JSON.stringify(examples);
    expect(Object.keys(operators).filter((name) => !shown.includes(`"${name}"`))).toEqual([]);
  });

  test('every code of a bad condition stands in the documentation', () => {
    const page = readFileSync(new URL('../docs/conditions.md', import.meta.url), 'utf8');
    const source = readFileSync(new URL('../engine/conditions/complaints.ts', import.meta.url), 'utf8');
    const codes = source.match(/RK\d{3}/g) ?? [];
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !page.includes(`| ${code} |`))).toEqual([]);
  });

  test('every operator and decorator stands in the documentation with its label', () => {
    const page = readFileSync(new URL('../docs/conditions.md', import.meta.url), 'utf8');
    const rows = [...Object.entries(operators), ...Object.entries(decorators)].map(
      ([name, { label }]) => `| \`${name}\` | ${label} |`,
    );
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});

/** What is wrong, or null. */
async function compare({ condition, named, facts }: Example): Promise<string | null> {
  const compiler = compileConditions(named, {});
  const compiled = compiler.compile(condition, '');
  const reader = createReader(compiler.slots);
  reader.begin(members(facts));
  const ours = ['notMet', 'met', 'unknown'][truth(compiled, reader)];
  const traced = trace(compiled, reader);
  tally.cases += 1;
  if (ours === 'unknown') tally.unknown += 1;
  if (traced.truth !== ours) return `the trace says ${traced.truth}, the decision ${ours}`;

  const theirs = await ask(condition, named, facts);
  if (theirs === 'throws') count(answersDiffer.throws);
  const expected = await kleene(traced, facts);
  if (expected !== ours) return `${ours} instead of ${expected}`;
  if (ours !== 'unknown' && theirs !== 'throws' && theirs !== ours && !leadsAstray(traced, facts))
    return `${ours}, json-rules-engine says ${theirs}`;
  if (ours === 'unknown' && theirs === 'met') tally.wouldHavePaid += 1;
  return null;
}

type Answer = 'met' | 'notMet' | 'unknown';

/** Three-valued logic over json-rules-engine's own answers, with what the list says is unknown marked so. */
async function kleene(node: Trace, facts: Example['facts']): Promise<Answer> {
  if (node.kind === 'leaf') return leafAnswer(node, facts);
  const parts: Answer[] = [];
  for (const part of node.parts) parts.push(await kleene(part, facts));
  if (node.kind === 'not') return opposite(parts[0] ?? 'unknown');
  if (node.kind === 'condition') return parts[0] ?? 'unknown';
  return quantified(parts, node.kind === 'any' ? 'met' : 'notMet');
}

async function leafAnswer(leaf: LeafTrace, facts: Example['facts']): Promise<Answer> {
  tally.leaves += 1;
  const left = await theirValue(leaf, facts);
  const right = leaf.neededFrom === null ? leaf.needed : await theirValue(leaf.neededFrom, facts);
  const names = leaf.operator.split(':');
  const answer = decorated(names, left, right);
  if (answer !== leaf.truth)
    throw new Error(`${leaf.operator} of ${JSON.stringify([left, right])}: ${leaf.truth} instead of ${answer}`);
  const whole = theirOperator(leaf.operator)(left, right);
  if (answer !== 'unknown' && whole !== 'throws' && whole !== answer)
    throw new Error(`${leaf.operator} of ${JSON.stringify([left, right])} is ${whole}`);
  return answer;
}

function decorated(names: readonly string[], left: unknown, right: unknown): Answer {
  const [name = '', ...rest] = names;
  if (rest.length === 0) return baseAnswer({ operator: name, left, right });
  if (name === 'not') return opposite(decorated(rest, left, right));
  if (name === 'swap') return decorated(rest, right, left);
  const isFact = name.endsWith('Fact');
  const list = isFact ? left : right;
  if (!Array.isArray(list)) return unknown(decoratedUnknownBecause.noList);
  if (list.length === 0) return unknown(decoratedUnknownBecause.empty);
  const answers = list.map((entry: unknown) => (isFact ? decorated(rest, entry, right) : decorated(rest, left, entry)));
  return quantified(answers, name.startsWith('some') ? 'met' : 'notMet');
}

function baseAnswer(base: Base): Answer {
  const reasons = Object.keys(unknownBecause).filter((name) => unknownBecause[name]?.(base) === true);
  for (const reason of reasons) count(reason);
  if (reasons.length > 0) return 'unknown';
  const answer = theirOperator(base.operator)(base.left, base.right);
  if (answer === 'throws') throw new Error(`json-rules-engine throws at ${JSON.stringify(base)}`);
  return answer;
}

function quantified(answers: readonly Answer[], decisive: Answer): Answer {
  if (answers.includes(decisive)) return decisive;
  return answers.includes('unknown') ? 'unknown' : opposite(decisive);
}

function opposite(answer: Answer): Answer {
  return answer === 'unknown' ? 'unknown' : answer === 'met' ? 'notMet' : 'met';
}

function unknown(reason: string): Answer {
  count(reason);
  return 'unknown';
}

function count(name: string): void {
  tally.seen.set(name, (tally.seen.get(name) ?? 0) + 1);
}

/** What json-rules-engine reads, unless its path went into something that has no parts. */
async function theirValue({ fact, path = '$' }: FactReference, facts: Example['facts']): Promise<unknown> {
  if (goesAstray({ fact, path }, facts)) {
    count(answersDiffer.path);
    return undefined;
  }
  const almanac = new Almanac({ allowUndefinedFacts: true });
  for (const [name, value] of Object.entries(facts)) almanac.addFact(name, value);
  return almanac.factValue(fact, {}, path);
}

function leadsAstray(node: Trace, facts: Example['facts']): boolean {
  if (node.kind !== 'leaf') return node.parts.some((part) => leadsAstray(part, facts));
  return goesAstray(node, facts) || (node.neededFrom !== null && goesAstray(node.neededFrom, facts));
}

/** `$.a` of a text, a number or null, or `$.name.length` of a text. */
function goesAstray({ fact, path = '$' }: FactReference, facts: Example['facts']): boolean {
  let at: unknown = facts[fact];
  for (const key of path.split('.').slice(1)) {
    if (at === undefined) return false;
    if (typeof at !== 'object' || at === null) return true;
    at = Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  }
  return false;
}

async function ask(condition: Condition, named: Example['named'], facts: Example['facts']): Promise<Answer | 'throws'> {
  const engine = theirEngine(named);
  engine.addRule({ conditions: { all: [condition as never] }, event: { type: 'met' } });
  try {
    const { events } = await engine.run(facts);
    return events.length === 1 ? 'met' : 'notMet';
  } catch {
    return 'throws';
  }
}

/** json-rules-engine with the two operators it lacks. */
function theirEngine(named: Example['named']): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('exists', (left: unknown, right: unknown) => (left !== undefined && left !== null) === right);
  engine.addOperator('isEmpty', (left: unknown, right: unknown) => isBlank(left) === right);
  for (const [name, condition] of Object.entries(named)) engine.setCondition(name, { all: [condition as never] });
  return engine;
}

interface TheirOperators {
  readonly operators: {
    readonly operators: ReadonlyMap<string, unknown>;
    readonly get: (name: string) => { readonly evaluate: (left: unknown, right: unknown) => boolean };
  };
}

const theirs = theirEngine({}) as unknown as TheirOperators;

/** What both know. Our other operators run there as they are, so that comparing them would say nothing. */
const compared = Object.keys(operators).filter((name) => theirs.operators.operators.has(name));

function theirOperator(name: string): (left: unknown, right: unknown) => Answer | 'throws' {
  const operator = theirs.operators.get(name);
  return (left, right) => {
    try {
      return operator.evaluate(left, right) ? 'met' : 'notMet';
    } catch {
      return 'throws';
    }
  };
}

function isEquality(operator: string): boolean {
  return operator === 'equal' || operator === 'notEqual';
}

function isIn(operator: string): boolean {
  return operator === 'in' || operator === 'notIn';
}

function isContains(operator: string): boolean {
  return operator === 'contains' || operator === 'doesNotContain';
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof BadProgram) return error.code;
    throw error;
  }
}
