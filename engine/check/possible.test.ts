import { draw, drawnLists, type Example, seeded } from '../../test/drawConditions.ts';
import { compileConditions } from '../conditions/compile.ts';
import { type Condition, MET } from '../conditions/condition.ts';
import { createReader, members, truth } from '../conditions/evaluate.ts';
import { CLOCK } from '../conditions/moments.ts';
import { operators } from '../conditions/operators.ts';
import { parseInstant, UTC } from '../time.ts';
import { canBe, highest, MET_OR_UNKNOWN, NOT_MET_OR_UNKNOWN } from './possible.ts';
import { IS_MET, IS_NOT_MET } from './regions.ts';

const clock = { now: parseInstant('2026-03-10T12:00:00Z'), zone: UTC };

const plain = ['equal', 'notEqual', 'in', 'notIn', 'lessThan', 'greaterThan', 'between', 'exists', 'before'];

test('whatever random facts make of 20,000 random conditions is never called impossible, nor two met at once disjoint', () => {
  const random = seeded(20_261);
  const seen = { met: 0, both: 0, impossible: 0, disjoint: 0 };
  const faults: unknown[] = [];
  for (let count = 0; count < 20_000; count += 1) {
    const one = draw(random, count % 2 === 0 ? Object.keys(operators) : plain);
    const other = draw(random, plain);
    const { isPossible, together, truths } = claimsAbout(one, other);
    seen.impossible += isPossible(IS_MET) ? 0 : 1;
    seen.disjoint += together ? 0 : 1;
    for (const { facts } of [one, other]) {
      const [is, also] = truths(facts);
      const areMet = is === MET && also === MET;
      seen.met += is === MET ? 1 : 0;
      seen.both += areMet ? 1 : 0;
      if (!STANDS[is].every(isPossible) || (areMet && !together)) faults.push({ one, other, facts });
    }
  }
  expect(faults.slice(0, 2)).toEqual([]);
  expect(seen.met).toBeGreaterThan(3000);
  expect(seen.both).toBeGreaterThan(500);
  expect(seen.impossible).toBeGreaterThan(1000);
  expect(seen.disjoint).toBeGreaterThan(2000);
});

/** What is said of two conditions, and what facts make of them. */
function claimsAbout(one: Example, other: Example) {
  const { slots, compile } = compileConditions(one.named, drawnLists);
  const [first, second] = [compile(one.condition, ''), compile(withoutNames(other.condition), '')];
  const reader = createReader(slots);
  const possibly = Object.fromEntries(
    [...new Set(STANDS.flat())].map((wanted) => [wanted, canBe(slots, [{ node: first.tree, wanted }])]),
  );
  const met = [first, second].map(({ tree }) => ({ node: tree, wanted: IS_MET }));
  return {
    isPossible: (wanted: number): boolean => possibly[wanted] ?? false,
    together: canBe(slots, met),
    truths: (facts: Example['facts']) => {
      reader.begin(members({ ...facts, [CLOCK]: clock }));
      return [truth(first, reader), truth(second, reader)] as const;
    },
  };
}

/** What must be possible where a condition is not met, met or unknown. */
const STANDS = [
  [NOT_MET_OR_UNKNOWN, IS_NOT_MET],
  [IS_MET, MET_OR_UNKNOWN],
  [NOT_MET_OR_UNKNOWN, MET_OR_UNKNOWN],
] as const;

/** A named condition means something else in another example. */
function withoutNames(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(withoutNames) };
  if ('any' in condition) return { any: condition.any.map(withoutNames) };
  if ('not' in condition) return { not: withoutNames(condition.not) };
  return 'condition' in condition ? leaf('$.data.flag', 'equal', true) : condition;
}

const leaf = (path: string, operator: string, value: unknown): Condition =>
  ({ fact: 'event', path, operator, value }) as Condition;
const amount = (operator: string, value: unknown): Condition => leaf('$.amount', operator, value);
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });

const lists = { served: ['NY', 'NJ'], ages: [3, 5] };

function possible(condition: Condition, wanted = IS_MET): boolean {
  const compiler = compileConditions({ large: amount('greaterThan', 100) }, lists);
  return canBe(compiler.slots, [{ node: compiler.compile(condition, '').tree, wanted }]);
}

test.each<[string, Condition]>([
  ['more than 100 and less than 50', all(amount('greaterThan', 100), amount('lessThan', 50))],
  ['a named condition against its negation', all({ condition: 'large' }, not({ condition: 'large' }))],
  ['two texts at once', all(leaf('$.a', 'equal', 'x'), leaf('$.a', 'in', ['y', 'z']))],
  ['true and false', all(leaf('$.a', 'equal', true), leaf('$.a', 'equal', false))],
  ['a value that is not known and is', all(leaf('$.a', 'exists', false), leaf('$.a', 'notEqual', 'x'))],
  ['a number and a text', all(leaf('$.a', 'lessThan', 5), leaf('$.a', 'startsWith', 'x'))],
  ['outside a range and in it', all(amount('between', [5, 9]), any(amount('lessThan', 5), amount('greaterThan', 9)))],
  [
    'before an instant and after a later one',
    all(leaf('$.t', 'before', '2026-01-01T00:00:00Z'), leaf('$.t', 'after', '2026-01-02T00:00:00Z')),
  ],
  ['an entry of a list and another text', all(leaf('$.s', 'oneOf', 'served'), leaf('$.s', 'equal', 'CT'))],
  [
    'both of a pattern and not',
    all(leaf('$.s', 'glob', 'a*'), leaf('$.s', 'not:glob', 'a*'), leaf('$.s', 'in', ['ab', 'b'])),
  ],
])('%s cannot be met', (_name, condition) => {
  expect(possible(condition)).toBe(false);
});

test.each<[string, Condition]>([
  ['more than 50 and less than 100', all(amount('greaterThan', 50), amount('lessThan', 100))],
  ['between two whole numbers', all(amount('greaterThan', 1), amount('lessThan', 2))],
  ['one of two ways is closed', any(all(amount('lessThan', 1), amount('greaterThan', 2)), amount('equal', 3))],
  ['two facts that may differ', all(leaf('$.a', 'equal', 'x'), leaf('$.b', 'equal', 'y'))],
  ['two entries of one list', all(leaf('$.a', 'contains', 'x'), leaf('$.a', 'contains', 'y'))],
  ['two pieces of one text', all(leaf('$.a', 'containsText', 'x'), leaf('$.a', 'containsText', 'y'))],
  [
    'the same instant written otherwise',
    all(
      leaf('$.t', 'notIn', ['2026-01-01T00:00:00Z']),
      not(leaf('$.t', 'before', '2026-01-01T00:00:00Z')),
      not(leaf('$.t', 'after', '2026-01-01T00:00:00Z')),
    ),
  ],
  ['one fact less than another', leaf('$.a', 'lessThan', { fact: 'event', path: '$.b' })],
])('%s can be met', (_name, condition) => {
  expect(possible(condition)).toBe(true);
});

test('what always holds cannot be anything else', () => {
  const always = any(leaf('$.a', 'exists', true), leaf('$.a', 'exists', false));
  expect(possible(always, NOT_MET_OR_UNKNOWN)).toBe(false);
  const either = any(amount('lessThan', 5), amount('greaterThanInclusive', 5));
  expect(possible(either, NOT_MET_OR_UNKNOWN)).toBe(true);
  expect(possible(all(either, leaf('$.amount', 'exists', true)), MET_OR_UNKNOWN)).toBe(true);
});

test('the highest number that a condition leaves', () => {
  const compiler = compileConditions({}, lists);
  const slot = compiler.value({ fact: 'event', path: '$.amount' }, '');
  const most = (condition: Condition): number | null =>
    highest(compiler.slots, slot, [{ node: compiler.compile(condition, '').tree, wanted: IS_MET }]);
  expect(most(amount('lessThanInclusive', 90))).toBe(90);
  expect(most(all(amount('lessThan', 90), amount('notEqual', 50)))).toBe(90);
  expect(most(any(amount('equal', 7), amount('lessThan', 3)))).toBe(7);
  expect(most(amount('greaterThan', 3))).toBeNull();
  expect(most(leaf('$.other', 'lessThan', 3))).toBeNull();
});

test('a condition too large to be thought through counts as possible', () => {
  const pair = (name: number): Condition => any(leaf(`$.x${name}`, 'equal', 1), leaf(`$.y${name}`, 'equal', 2));
  const closed = (name: number): Condition => all(leaf(`$.x${name}`, 'equal', 5), leaf(`$.y${name}`, 'equal', 5));
  const many = Array.from({ length: 24 }, (_, name) => pair(name));
  expect(possible(all(...many, any(closed(0), closed(1))))).toBe(true);
});
