import type { Json } from '../event.ts';
import { MET, negate, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import { MAX_SEARCHED_LENGTH, MAX_TEXT_LENGTH } from '../limits.ts';
import { addDuration, formatInstant, parseDuration, parseZone, UTC } from '../time.ts';
import { ListIndex } from './comparisons.ts';
import { misfit } from './kinds.ts';
import type { Clock } from './moments.ts';
import { apply, decorators, explain, operators, parseOperator, prepare, wish } from './operators.ts';
import { fold, globPattern, partPattern } from './texts.ts';

type Pair = readonly [left: Json | undefined, right: Json];

interface Examples {
  readonly met: readonly Pair[];
  readonly notMet: readonly Pair[];
  readonly unknown: readonly Pair[];
  /** For the two operators that answer on a missing value. */
  readonly answersOnMissing?: true;
  /** What a program writes where that is not what is compared with. */
  readonly written?: Json;
}

/** The event happened on 31 March 2026, in New York at 09:00. */
const clock: Clock = {
  now: Date.parse('2026-03-31T13:00:00Z'),
  zone: parseZone('EST5EDT,M3.2.0,M11.1.0') ?? UTC,
};

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
  between: {
    met: [
      [5, [5, 10]],
      [10, [5, 10]],
      [7.5, [5, 10]],
      [5, [5, 5]],
    ],
    notMet: [
      [4.99, [5, 10]],
      [10.01, [5, 10]],
    ],
    unknown: [
      ['7', [5, 10]],
      [7, [10, 5]],
      [7, [5]],
      [7, [5, 10, 15]],
      [7, ['5', 10]],
      [7, [5, null]],
      [7, 5],
    ],
  },
  startsWith: {
    met: [
      ['Friend-2026', 'friend-'],
      ['friend', 'FRIEND'],
      ['Straße', 'STRASS'],
      ['ΟΔΟΣΕΣ', 'οδος'],
      ['a*b', 'A*'],
    ],
    notMet: [
      ['my friend', 'friend'],
      ['fr', 'friend'],
      ['', 'friend'],
      ['Résumé', 'resume'],
      ['abc', '?'],
    ],
    unknown: [
      [5, '5'],
      ['friend', ''],
      ['5', 5],
      [['friend'], 'friend'],
    ],
  },
  endsWith: {
    met: [
      ['ada@ACME.example', '@acme.example'],
      ['acme', 'acme'],
    ],
    notMet: [
      ['ada@acme.example.evil', '@acme.example'],
      ['me', 'acme'],
      ['', 'x'],
    ],
    unknown: [
      [true, 'e'],
      ['acme', ''],
      [{ length: 4 }, 'e'],
    ],
  },
  containsText: {
    met: [
      ['A botox consultation', 'Botox'],
      ['aab', 'ab'],
      ['aaab', 'aab'],
      ['GROẞE STRASSE', 'große straße'],
      ['100%*', '%*'],
    ],
    notMet: [
      ['bot ox', 'botox'],
      ['', 'a'],
      ['abc', 'a?c'],
      ['abab', 'abb'],
    ],
    unknown: [
      [['botox'], 'botox'],
      [12, '1'],
      ['botox', ''],
      ['1', 1],
    ],
  },
  glob: {
    met: [
      ['IV-2026-GOLD', 'iv-*-gold'],
      ['abc', '*'],
      ['', '*'],
      ['abc', 'a?c'],
      ['a😀c', 'a?c'],
      ['ß', '?'],
      ['aXbXc', 'a*b*c'],
      ['abcabd', '*ab?'],
      ['abc', '***'],
      ['a.c', 'a.c'],
    ],
    notMet: [
      ['IV-2026-SILVER', 'iv-*-gold'],
      ['xabc', 'a*'],
      ['abcx', '*c'],
      ['ac', 'a?c'],
      ['abbc', 'a?c'],
      ['', '?'],
      ['abc', 'a.c'],
      ['aab', 'a*ab*b'],
    ],
    unknown: [
      [2026, '2*'],
      ['abc', ''],
      ['2', 2],
      [['a'], '*'],
    ],
  },
  before: {
    met: [
      ['2026-02-28T23:59:59Z', '2026-03-01T00:00:00Z'],
      ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00.001Z'],
    ],
    notMet: [
      ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z'],
      ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00.000Z'],
      ['2026-03-01T00:00:01Z', '2026-03-01T00:00:00Z'],
    ],
    unknown: [
      ['2026-02-28', '2026-03-01T00:00:00Z'],
      ['2026-02-30T00:00:00Z', '2026-03-01T00:00:00Z'],
      ['2026-02-28T00:00:00+02:00', '2026-03-01T00:00:00Z'],
      [1_772_000_000_000, '2026-03-01T00:00:00Z'],
      ['2026-02-28T00:00:00Z', 'tomorrow'],
    ],
  },
  after: {
    met: [['2026-03-01T00:00:01Z', '2026-03-01T00:00:00Z']],
    notMet: [
      ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z'],
      ['2026-02-28T23:59:59Z', '2026-03-01T00:00:00Z'],
    ],
    unknown: [
      ['2026-03-02', '2026-03-01T00:00:00Z'],
      ['', '2026-03-01T00:00:00Z'],
    ],
  },
  withinLast: {
    met: [
      ['2026-03-31T13:00:00Z', '1 minute'],
      ['2026-03-31T12:00:00.001Z', '1 hour'],
      ['2026-03-17T13:00:00.001Z', '14 days'],
      ['2026-03-01T14:00:00.001Z', '30 days'],
      ['2026-03-01T05:00:00Z', '1 month'],
    ],
    notMet: [
      ['2026-03-31T12:00:00Z', '1 hour'],
      ['2026-03-17T13:00:00Z', '14 days'],
      ['2026-03-01T14:00:00Z', '30 days'],
      ['2026-03-01T04:59:59Z', '1 month'],
      ['2026-03-31T13:00:00.001Z', '1 year'],
    ],
    unknown: [
      ['2026-03-31', '1 month'],
      ['2026-03-31T12:59:00Z', 'a while'],
      ['2026-03-31T12:59:00Z', '0 days'],
      ['2026-03-31T12:59:00Z', 14],
      [1_774_000_000_000, '14 days'],
    ],
  },
  sameAs: {
    met: [
      [' Ada@Example.com', 'ada@example.COM '],
      ['+1 (212) 555-0100', '001 212.555.0100'],
      ['212 555 0100', '212-555-0100'],
    ],
    notMet: [
      ['ada@example.com', 'ada@example.org'],
      ['ada+1@example.com', 'ada@example.com'],
      ['+12125550100', '+12125550101'],
    ],
    unknown: [
      ['ada@example.com', '+12125550100'],
      ['+12125550100', '2125550100'],
      ['Ada Lovelace', 'ada@example.com'],
      ['Ada Lovelace', 'Ada Lovelace'],
      ['1234', '1234'],
      ['order 2125550100', '2125550100'],
      [2_125_550_100, '2125550100'],
      ['a@b@c', 'a@b@c'],
    ],
  },
  oneOf: {
    met: [['NY', ['NJ', 'NY']]],
    notMet: [['TX', ['NJ', 'NY']]],
    unknown: [
      [1, ['NJ', 'NY']],
      [['NY'], ['NJ', 'NY']],
      ['NY', 'NY'],
    ],
    written: 'servedStates',
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
function testOperator(name: string, { met, notMet, unknown, answersOnMissing, written }: Examples): void {
  const operator = known(name);
  const ask = (key: string, [left, right]: Pair): Truth => apply(known(key), left, right, clock);
  const all = [...met, ...notMet, ...unknown];

  test('it answers its examples', () => {
    for (const pair of met) expect([pair, ask(name, pair)]).toEqual([pair, MET]);
    for (const pair of notMet) expect([pair, ask(name, pair)]).toEqual([pair, NOT_MET]);
    for (const pair of unknown) expect([pair, ask(name, pair)]).toEqual([pair, UNKNOWN]);
  });

  test('a missing value leaves it unknown unless it asks for just that', () => {
    const right = met[0]?.[1] ?? null;
    for (const left of [undefined, null]) expect(ask(name, [left, right]) === UNKNOWN).toBe(answersOnMissing !== true);
    expect(apply(operator, met[0]?.[0], undefined, clock)).toBe(UNKNOWN);
  });

  test('not turns it round and leaves unknown alone', () => {
    for (const pair of all) expect(ask(`not:${name}`, pair)).toBe(negate(ask(name, pair)));
  });

  const mirror = operators[name]?.mirror ?? null;
  test('its mirror says the same with both sides exchanged', () => {
    const pairs = mirror === null ? [] : all;
    const mirrored = pairs.map(([left, right]) => apply(known(mirror ?? ''), right, left, clock));
    const swapped = pairs.map((pair) => ask(`swap:${mirror}`, pair));
    expect([mirrored, swapped]).toEqual(Array(2).fill(pairs.map((pair) => ask(name, pair))));
  });

  test('swap may stand before it only if it has a mirror', () => {
    expect(parseOperator(`swap:${name}`) === null).toBe(mirror === null);
  });

  test('a program may write the values it takes and no others', () => {
    for (const [, right] of [...met, ...notMet]) expect(misfit(operator.takes.right, written ?? right)).toBeNull();
    for (const right of [null, {}]) {
      expect(misfit(operator.takes.right, right)).toMatch(/.+/);
    }
  });

  test('a value made ready answers as it does unprepared', () => {
    for (const [left, right] of all) {
      const ready = typeof right === 'string' || Array.isArray(right) ? prepare(operator, right) : right;
      expect(operator.row?.evaluate(left, ready, clock)).toBe(ask(name, [left, right]));
    }
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

describe('texts', () => {
  const counted = (text: string) => {
    const reads = { count: 0 };
    const characters = function* () {
      for (const character of text) {
        reads.count += 1;
        yield character;
      }
    };
    return { reads, characters: characters() };
  };
  const hard: readonly [text: string, pattern: string][] = [
    ['a'.repeat(10_000), `${'a*'.repeat(400)}b`],
    ['a'.repeat(10_000), `${'*a'.repeat(400)}*b`],
    ['a'.repeat(10_000), `*${'a'.repeat(900)}b*`],
    ['ab'.repeat(5_000), `${'?*'.repeat(400)}c`],
    ['a'.repeat(10_000), `${'*'.repeat(999)}b`],
  ];

  test.each(hard)('the worst texts and patterns are read once, character by character (%#)', (text, pattern) => {
    const { reads, characters } = counted(text);
    expect(globPattern(pattern)?.fits(characters)).toBe(NOT_MET);
    expect(reads.count).toBe(text.length);
  });

  test('the work for each character is the same for all, and grows by a step every 32 places of the pattern', () => {
    const stepsFor = (places: number) => globPattern(`*${'a'.repeat(places)}*`)?.words;
    expect([31, 32, 63, 64, 998].map(stepsFor)).toEqual([1, 2, 2, 3, 32]);
    expect(partPattern('a'.repeat(1_000))?.words).toBe(32);
  });

  test('patterns longer than a word of the machine answer like short ones', () => {
    for (const length of [30, 31, 32, 33, 63, 64, 65, 200]) {
      const text = `${'ab'.repeat(length)}c`;
      const ask = (pattern: string) => apply(known('glob'), text, pattern);
      expect([length, ask(text), ask(`${text}d`), ask(text.slice(1)), ask(`*${text.slice(1)}`)]).toEqual([
        length,
        MET,
        NOT_MET,
        NOT_MET,
        MET,
      ]);
      expect(apply(known('containsText'), `xx${text}xx`, text)).toBe(MET);
      expect(apply(known('containsText'), `xx${text.slice(1)}xx`, text)).toBe(NOT_MET);
    }
  });

  test('they agree with a plain matcher on every short text and pattern', () => {
    const all = (alphabet: string, length: number): string[] =>
      length === 0
        ? ['']
        : all(alphabet, length - 1).flatMap((text) => [text, ...Array.from(alphabet, (one) => one + text)]);
    const texts = [...new Set(all('ab', 5))];
    const disagreements: unknown[] = [];
    for (const pattern of new Set(all('ab*?', 4))) {
      if (pattern === '') continue;
      const plain = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      for (const text of texts) {
        const expected = [plain.test(text) ? MET : NOT_MET, text.includes(pattern) ? MET : NOT_MET];
        const got = [apply(known('glob'), text, pattern), apply(known('containsText'), text, pattern)];
        if (got.join('') !== expected.join('')) disagreements.push({ text, pattern, got, expected });
      }
    }
    expect(disagreements).toEqual([]);
  });

  test.each(['startsWith', 'endsWith', 'containsText', 'glob'])(
    '%s knows a text and a pattern at their limits, and none past them',
    (name) => {
      const ask = (left: number, right: number) => apply(known(name), 'a'.repeat(left), 'a'.repeat(right));
      const limits = [MAX_SEARCHED_LENGTH, MAX_TEXT_LENGTH] as const;
      expect(ask(...limits)).toBe(name === 'glob' ? NOT_MET : MET);
      expect([ask(limits[0] + 1, limits[1]), ask(limits[0], limits[1] + 1)]).toEqual([UNKNOWN, UNKNOWN]);
    },
  );

  test('folding does not depend on neighbours, and accents count', () => {
    expect(['Σ', 'ς', 'ẞ', 'ß', 'É', 'ﬁ'].map(fold)).toEqual(['σ', 'σ', 'ss', 'ss', 'é', 'fi']);
  });
});

test('where anything may stand, any value fits', () => {
  for (const value of ['', 0, false, [], {}]) expect(misfit('anything', value)).toBeNull();
});

describe('instants', () => {
  test('within the last is the span that a duration makes, in the zone of the program', () => {
    const begins = ['2026-01-31T15:00:00Z', '2026-02-28T15:00:00Z', '2026-03-07T15:00:00Z', '2025-10-31T15:00:00Z'];
    for (const begin of begins) {
      for (const span of ['90 minutes', '36 hours', '2 days', '1 week', '1 month', '1 year']) {
        const end = addDuration(clock.zone, Date.parse(begin), parseDuration(span));
        const at = (now: number) => apply(known('withinLast'), begin, span, { ...clock, now });
        expect([begin, span, at(end - 1), at(end), at(Date.parse(begin) - 1)]).toEqual([
          begin,
          span,
          MET,
          NOT_MET,
          NOT_MET,
        ]);
      }
    }
  });

  test('decorators hand the time on', () => {
    const visits = [formatInstant(clock.now - 1), '2020-01-01T00:00:00Z'];
    expect(apply(known('someFact:withinLast'), visits, '1 day', clock)).toBe(MET);
    expect(apply(known('not:everyFact:withinLast'), visits, '1 day', clock)).toBe(MET);
    expect(apply(known('someFact:withinLast'), visits, '1 day')).toBe(UNKNOWN);
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
