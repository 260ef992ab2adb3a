import type { Json } from '../event.ts';
import { MET, negate, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import { misfit } from './kinds.ts';
import { apply, decorators, explain, ListIndex, operators, parseOperator, wish } from './operators.ts';

type Pair = readonly [left: Json | undefined, right: Json];

interface Examples {
  readonly met: readonly Pair[];
  readonly notMet: readonly Pair[];
  readonly unknown: readonly Pair[];
  /** For the two operators that answer on a missing value. */
  readonly answersOnMissing?: true;
}

const examples: Readonly<Record<string, Examples>> = {
  equal: {
    met: [
      ['NY', 'NY'],
      [0, 0],
      [false, false],
      ['', ''],
    ],
    notMet: [
      ['NY', 'ny'],
      [1, 2],
      [true, false],
      ['NY', ''],
    ],
    unknown: [
      ['12', 12],
      [1, true],
      [['NY'], 'NY'],
      [{}, 'NY'],
      [Number.NaN, 1],
    ],
  },
  notEqual: {
    met: [
      ['NY', 'NJ'],
      [1, 2],
    ],
    notMet: [['NY', 'NY']],
    unknown: [
      ['12', 12],
      [['NY'], 'NY'],
    ],
  },
  in: {
    met: [
      ['NY', ['NJ', 'NY']],
      [2, [1, 2]],
    ],
    notMet: [
      ['TX', ['NJ', 'NY']],
      ['TX', []],
    ],
    unknown: [
      ['1', [1, 2]],
      ['a', ['b', null]],
      [['NY'], ['NY']],
      ['N', 'NY'],
    ],
  },
  notIn: {
    met: [
      ['TX', ['NJ', 'NY']],
      ['TX', []],
    ],
    notMet: [['NY', ['NJ', 'NY']]],
    unknown: [
      ['1', [1, 2]],
      ['N', 'NY'],
    ],
  },
  contains: {
    met: [[['a', 'b'], 'b']],
    notMet: [
      [['a', 'b'], 'c'],
      [[], 'c'],
    ],
    unknown: [
      ['abc', 'b'],
      [[1], 'b'],
      [{ b: 1 }, 'b'],
    ],
  },
  doesNotContain: {
    met: [
      [['a', 'b'], 'c'],
      [[], 'c'],
    ],
    notMet: [[['a', 'b'], 'b']],
    unknown: [
      ['abc', 'b'],
      [[1], 'b'],
    ],
  },
  lessThan: {
    met: [[1, 2]],
    notMet: [
      [2, 2],
      [3, 2],
    ],
    unknown: [
      ['1', 2],
      ['1abc', 2],
      [true, 2],
      [[1], 2],
      [Number.NaN, 2],
    ],
  },
  lessThanInclusive: {
    met: [
      [1, 2],
      [2, 2],
    ],
    notMet: [[3, 2]],
    unknown: [
      ['1', 2],
      [Number.POSITIVE_INFINITY, 2],
    ],
  },
  greaterThan: {
    met: [[3, 2]],
    notMet: [
      [2, 2],
      [1, 2],
    ],
    unknown: [
      ['3', 2],
      ['2026-01-01', 2],
    ],
  },
  greaterThanInclusive: {
    met: [
      [3, 2],
      [2, 2],
    ],
    notMet: [[1, 2]],
    unknown: [['12abc', 2]],
  },
  exists: {
    met: [
      ['NY', true],
      [0, true],
      [false, true],
      ['', true],
      [undefined, false],
      [null, false],
    ],
    notMet: [
      [undefined, true],
      [null, true],
      ['NY', false],
    ],
    unknown: [['NY', 'yes']],
    answersOnMissing: true,
  },
  isEmpty: {
    met: [
      ['', true],
      [[], true],
      [{}, true],
      [undefined, true],
      [null, true],
      ['NY', false],
      [0, false],
      [false, false],
    ],
    notMet: [
      ['NY', true],
      [0, true],
      [[0], true],
      [{ a: 1 }, true],
      ['', false],
    ],
    unknown: [['', 'yes']],
    answersOnMissing: true,
  },
};

/** What every row of the table must keep. */
function testOperator(name: string, { met, notMet, unknown, answersOnMissing }: Examples): void {
  const operator = known(name);
  const ask = (key: string, [left, right]: Pair): Truth => apply(known(key), left, right);
  const all = [...met, ...notMet, ...unknown];

  test('it answers its examples', () => {
    for (const pair of met) expect([pair, ask(name, pair)]).toEqual([pair, MET]);
    for (const pair of notMet) expect([pair, ask(name, pair)]).toEqual([pair, NOT_MET]);
    for (const pair of unknown) expect([pair, ask(name, pair)]).toEqual([pair, UNKNOWN]);
  });

  test('a missing value leaves it unknown unless it asks for just that', () => {
    const right = met[0]?.[1] ?? null;
    for (const left of [undefined, null]) expect(ask(name, [left, right]) === UNKNOWN).toBe(answersOnMissing !== true);
    expect(apply(operator, met[0]?.[0], undefined)).toBe(UNKNOWN);
  });

  test('not turns it round and leaves unknown alone', () => {
    for (const pair of all) expect(ask(`not:${name}`, pair)).toBe(negate(ask(name, pair)));
  });

  const mirror = operators[name]?.mirror ?? null;
  test('its mirror says the same with both sides exchanged', () => {
    const pairs = mirror === null ? [] : all;
    const mirrored = pairs.map(([left, right]) => apply(known(mirror ?? ''), right, left));
    const swapped = pairs.map((pair) => ask(`swap:${mirror}`, pair));
    expect([mirrored, swapped]).toEqual(Array(2).fill(pairs.map((pair) => ask(name, pair))));
  });

  test('swap may stand before it only if it has a mirror', () => {
    expect(parseOperator(`swap:${name}`) === null).toBe(mirror === null);
  });

  test('a program may write the values it takes and no others', () => {
    for (const [, right] of [...met, ...notMet]) expect(misfit(operator.takes.right, right)).toBeNull();
    expect(misfit(operator.takes.right, null)).toMatch(/.+/);
  });

  test('it says what is needed and what would be needed for the opposite', () => {
    const right = met[0]?.[1] ?? null;
    const [yes, no] = [true, false].map((wanted) => explain(operator, { value: right, text: 'this' }, wanted));
    expect(yes).not.toBe(no);
    expect(`${yes} ${no}`).toMatch(/^[a-z ]+$/);
    expect(wish(operator, right, true)).not.toEqual(wish(operator, right, false));
    expect(wish(known(`not:${name}`), right, true)).toEqual(wish(operator, right, false));
  });
}

describe.each(Object.entries(operators))('the operator %s', (name, row) => {
  test('it has a label of its own', () => {
    expect(Object.values(operators).filter(({ label }) => label === row.label)).toHaveLength(1);
  });
  testOperator(name, examples[name] ?? { met: [], notMet: [], unknown: [] });
});

test('every operator has its examples', () => {
  expect(Object.keys(examples)).toEqual(Object.keys(operators));
});

describe('decorators', () => {
  test.each<[string, Json | undefined, Json, Truth]>([
    ['someFact:equal', ['a', 'b'], 'b', MET],
    ['someFact:equal', ['a', 'b'], 'c', NOT_MET],
    ['someFact:equal', ['a', 1], 'c', UNKNOWN],
    ['someFact:equal', ['c', 1], 'c', MET],
    ['someFact:equal', [], 'c', UNKNOWN],
    ['someFact:equal', 'c', 'c', UNKNOWN],
    ['everyFact:greaterThan', [3, 4], 2, MET],
    ['everyFact:greaterThan', [3, 1], 2, NOT_MET],
    ['everyFact:greaterThan', [3, null], 2, UNKNOWN],
    ['everyFact:greaterThan', [1, null], 2, NOT_MET],
    ['everyFact:notEqual', [], 2, UNKNOWN],
    ['everyFact:notEqual', undefined, 2, UNKNOWN],
    ['someValue:lessThan', 3, [2, 4], MET],
    ['someValue:lessThan', 5, [2, 4], NOT_MET],
    ['someValue:lessThan', 5, [], UNKNOWN],
    ['everyValue:greaterThan', 5, [2, 4], MET],
    ['everyValue:greaterThan', 3, [2, 4], NOT_MET],
    ['everyValue:greaterThan', 3, 2, UNKNOWN],
    ['swap:in', ['a'], 'a', MET],
    ['swap:lessThan', 3, 2, MET],
    ['not:in', undefined, ['a'], UNKNOWN],
    ['not:someFact:equal', ['a'], 'b', MET],
    ['someFact:not:equal', ['b', 'b'], 'b', NOT_MET],
    ['someFact:in', ['x', 'a'], ['a', 'b'], MET],
    ['someFact:someValue:equal', ['x', 'a'], ['a', 'b'], MET],
    ['swap:someFact:equal', 'a', ['x', 'a'], MET],
    ['everyFact:exists', [1, null], true, NOT_MET],
  ])('%s of %j and %j', (name, left, right, truth) => {
    expect(apply(known(name), left, right)).toBe(truth);
  });

  test.each([
    ['someFact:greaterThan', true, 'a list with an entry that is more than 5'],
    ['someFact:greaterThan', false, 'a list with every entry at most 5'],
    ['everyFact:greaterThan', true, 'a list with every entry more than 5'],
    ['everyFact:greaterThan', false, 'a list with an entry that is at most 5'],
    ['someValue:lessThan', true, 'less than any of 5'],
    ['someValue:lessThan', false, 'at least all of 5'],
    ['everyValue:lessThan', true, 'less than all of 5'],
    ['everyValue:lessThan', false, 'at least any of 5'],
    ['swap:lessThan', true, 'more than 5'],
    ['swap:not:someFact:lessThan', true, 'at most all of 5'],
    ['not:not:lessThan', true, 'less than 5'],
  ])('%s says what is needed (%s): %s', (name, wanted, sentence) => {
    expect(explain(known(name), { value: 5, text: '5' }, wanted)).toBe(sentence);
  });

  test('no single value says what a decorated operator needs, except after not', () => {
    for (const name of Object.keys(decorators))
      expect(wish(known(`${name}:equal`), 1, true) === null).toBe(name !== 'not');
  });
});

describe('reading an operator', () => {
  test.each([
    '',
    'equals',
    'Equal',
    'not:',
    'equal:not',
    'maybe:equal',
    'constructor',
    '__proto__:equal',
    'toString',
    ':equal',
    'swap:exists',
  ])('"%s" is not one', (name) => {
    expect(parseOperator(name)).toBeNull();
  });

  test('four decorators are allowed and five are not', () => {
    expect(parseOperator('not:not:not:not:equal')).not.toBeNull();
    expect(parseOperator('not:not:not:not:not:equal')).toBeNull();
  });
});

test('an indexed list answers like the list', () => {
  const list = ['a', 'b', 'c'];
  for (const left of ['a', 'z', 1, null, undefined, ['a']]) {
    for (const name of ['in', 'notIn'])
      expect(apply(known(name), left, new ListIndex(list))).toBe(apply(known(name), left, list));
  }
  expect(apply(known('in'), 'a', new ListIndex([]))).toBe(apply(known('in'), 'a', []));
});

function known(name: string) {
  const operator = parseOperator(name);
  if (operator === null) throw new Error(`${name} is not an operator`);
  return operator;
}
