import { BadProgram } from '../errors.ts';
import type { Json } from '../event.ts';
import { compileConditions } from './compile.ts';
import type { Condition } from './condition.ts';
import { createReader, members } from './evaluate.ts';
import { decorators, operators } from './operators.ts';
import { trace } from './trace.ts';
import { plainWords, sayTrace, type Words } from './words.ts';

const plain = plainWords('USD');
const labels: Readonly<Record<string, string>> = {
  'event $.data.amountMinor': 'the payment',
  'invitee $.customerBefore': 'already a patient',
};
const clinic: Words = {
  ...plain,
  label: (fact, path) => labels[`${fact} ${path}`] ?? null,
};
const paid: Condition = { fact: 'event', path: '$.data.amountMinor', operator: 'greaterThanInclusive', value: 10_000 };
const nearby: Condition = {
  fact: 'invitee',
  path: '$.state',
  operator: 'in',
  value: { fact: 'lists', path: '$.servedStates' },
};
const newcomer: Condition = { fact: 'invitee', path: '$.customerBefore', operator: 'equal', value: false };

function sentence(condition: Condition, facts: object, words: Words = clinic): string {
  const compiler = compileConditions({ nearby }, { servedStates: ['NY', 'NJ', 'CT'] });
  const compiled = compiler.compile(condition, '');
  const reader = createReader(compiler.slots);
  reader.begin(members(facts));
  return sayTrace(trace(compiled, reader), words);
}

const event = (data: Record<string, Json>) => ({ event: { data } });

test.each<[string, Condition, object]>([
  ['the payment was 80.00 USD, at least 100.00 USD is needed', paid, event({ amountMinor: 8_000 })],
  ['the payment was 1,200.00 USD, as needed (at least 100.00 USD)', paid, event({ amountMinor: 120_000 })],
  ['the payment was 120.00 USD, less than 100.00 USD is needed', { not: paid }, event({ amountMinor: 12_000 })],
  ['the payment is not known', paid, event({})],
  ['the payment is not known', { not: paid }, event({})],
  ["the invitee's state is not known", nearby, {}],
  ["the invitee's state is TX, one of NY, NJ and CT is needed", nearby, { invitee: { state: 'TX' } }],
  [
    "the invitee's state is NY, none of NY, NJ and CT is needed",
    { not: { condition: 'nearby' } },
    { invitee: { state: 'NY' } },
  ],
  ['already a patient is yes, no is needed', newcomer, { invitee: { customerBefore: true } }],
  ['already a patient is no, as needed', newcomer, { invitee: { customerBefore: false } }],
  [
    "the invitee's state is not known, a value is needed",
    { fact: 'invitee', path: '$.state', operator: 'exists', value: true },
    { invitee: {} },
  ],
  [
    "the invitee's state is NY, no value is needed",
    { fact: 'invitee', path: '$.state', operator: 'exists', value: false },
    { invitee: { state: 'NY' } },
  ],
  [
    "the invitee's state is NY, as needed",
    { fact: 'invitee', path: '$.state', operator: 'exists', value: true },
    { invitee: { state: 'NY' } },
  ],
  [
    'the payment was 80.00 USD, between 100.00 USD and 200.00 USD is needed',
    { fact: 'event', path: '$.data.amountMinor', operator: 'between', value: [10_000, 20_000] },
    event({ amountMinor: 8_000 }),
  ],
  [
    'the coupon was FALL26, a text that starts with SPRING is needed',
    { fact: 'event', path: '$.data.coupon', operator: 'startsWith', value: 'SPRING' },
    event({ coupon: 'FALL26' }),
  ],
  [
    'the coupon was FALL26, a text unlike *26 is needed',
    { fact: 'event', path: '$.data.coupon', operator: 'not:glob', value: '*26' },
    event({ coupon: 'FALL26' }),
  ],
  [
    'the note was a botox party, a text with laser in it is needed',
    { fact: 'event', path: '$.data.note', operator: 'containsText', value: 'laser' },
    event({ note: 'a botox party' }),
  ],
  [
    'the visit was 2026-03-01T09:00:00Z, an instant before 2026-01-01T00:00:00Z is needed',
    { fact: 'event', path: '$.data.visit', operator: 'before', value: '2026-01-01T00:00:00Z' },
    event({ visit: '2026-03-01T09:00:00Z' }),
  ],
  [
    'the visit was yesterday, which cannot be compared: within the last 14 days is needed',
    { fact: 'event', path: '$.data.visit', operator: 'withinLast', value: '14 days' },
    event({ visit: 'yesterday' }),
  ],
  [
    'the booked by was desk@clinic.example, another address or number than desk@clinic.example is needed',
    { not: { fact: 'event', path: '$.data.bookedBy', operator: 'sameAs', value: 'desk@clinic.example' } },
    event({ bookedBy: 'desk@clinic.example' }),
  ],
  [
    "the invitee's state is TX, one of NY, NJ and CT is needed",
    { fact: 'invitee', path: '$.state', operator: 'oneOf', value: 'servedStates' },
    { invitee: { state: 'TX' } },
  ],
  [
    'the tags were a and b, a list with c is needed',
    { fact: 'event', path: '$.data.tags', operator: 'contains', value: 'c' },
    event({ tags: ['a', 'b'] }),
  ],
  [
    'the tags have no entries',
    { fact: 'event', path: '$.data.tags', operator: 'someFact:equal', value: 'c' },
    event({ tags: [] }),
  ],
  [
    'the rating was five, which cannot be compared: at least 5 is needed',
    { fact: 'event', path: '$.data.rating', operator: 'greaterThanInclusive', value: 5 },
    event({ rating: 'five' }),
  ],
  [
    "the advocate's limit is not known",
    { fact: 'event', path: '$.data.rating', operator: 'lessThan', value: { fact: 'advocate', path: '$.limit' } },
    event({ rating: 5 }),
  ],
  [
    "the advocate's number of qualified is 3, more than 10 is needed",
    { fact: 'advocate', path: '$.count.qualified', operator: 'greaterThan', value: 10 },
    { advocate: { count: { qualified: 3 } } },
  ],
])('%s', (expected, condition, facts) => {
  expect(sentence(condition, facts)).toBe(expected);
});

describe('a tree', () => {
  test('names only what settled it', () => {
    const both = { all: [paid, nearby, newcomer] };
    expect(sentence(both, { ...event({ amountMinor: 8_000 }), invitee: { state: 'NY', customerBefore: true } })).toBe(
      'the payment was 80.00 USD, at least 100.00 USD is needed; and already a patient is yes, no is needed',
    );
    expect(sentence(both, { ...event({ amountMinor: 12_000 }), invitee: { customerBefore: false } })).toBe(
      "the invitee's state is not known",
    );
  });

  test('offers the ways out when one is enough', () => {
    const facts = { ...event({ amountMinor: 8_000 }), invitee: { state: 'TX' } };
    const ways =
      'one of these would be enough: the payment was 80.00 USD, at least 100.00 USD is needed; or ' +
      "the invitee's state is TX, one of NY, NJ and CT is needed";
    expect(sentence({ any: [paid, nearby] }, facts)).toBe(ways);
    expect(sentence({ not: { all: [{ not: paid }, { not: nearby }] } }, facts)).toBe(ways);
  });
});

test('a fact without a label is called by the words of its path', () => {
  const label = (fact: string, path: string, value: Json = 'x') =>
    sentence({ fact, path, operator: 'equal', value }, {}, plain).replace(' is not known', '');
  expect(label('event', '$.data.amountMinor')).toBe('the amount');
  expect(label('invitee', '$.customerBefore', true)).toBe('customer before');
  expect(label('invitee', '$.postal_code')).toBe("the invitee's postal code");
  expect(label('signals', '$.sameDevice')).toBe('same device');
  expect(label('event', "$.data.items[0]['unit {price}']")).toBe('the items unit price');
  expect(label('referral', '$')).toBe('the referral');
});

test("the program's own way of writing a value is used, entry by entry", () => {
  const words: Words = { ...plain, format: (_, __, value) => (typeof value === 'string' ? `state ${value}` : null) };
  expect(sentence(nearby, { invitee: { state: 'TX' } }, words)).toBe(
    "the invitee's state is state TX, one of state NY, state NJ and state CT is needed",
  );
});

test('long lists and texts are cut', () => {
  const value = Array.from({ length: 12 }, (_, index) => index);
  expect(sentence({ fact: 'event', path: '$.a', operator: 'in', value }, { event: { a: 99 } })).toMatch(
    /6, 7 and 4 more is needed$/,
  );
  expect(
    sentence({ fact: 'event', path: '$.a', operator: 'equal', value: 'x' }, { event: { a: 'y'.repeat(500) } }).length,
  ).toBeLessThan(150);
});

describe('no operator key, path or brace ever stands in a sentence', () => {
  const seen: Json[] = [null, 'x{{y}}', '$.a.b', 5, true, [], ['a', 'b'], [1, [2]], { a: { b: 1 } }];
  const values: Json[] = ['x', 5, true, ['x', 'y'], [1, 2], [['x']]];
  const names = Object.keys(operators);
  const decorated = Object.keys(decorators).flatMap((decorator) => names.map((name) => `${decorator}:${name}`));

  test.each([...names, ...decorated])('%s', (operator) => {
    const said = values.flatMap((value) =>
      seen.flatMap((a) => {
        const leaf: Condition = { fact: 'event', path: "$.data['{a}'].toPayMinor", operator, value };
        const facts = event({ '{a}': { toPayMinor: a } });
        return [leaf, { not: leaf }].map((condition) => attempt(() => sentence(condition, facts)));
      }),
    );
    const keys =
      'notEqual|notIn|doesNot|lessThan|greaterThan|isEmpty|someFact|everyFact|someValue|everyValue|swap|:equal|:in';
    const unfit = new RegExp(String.raw`[{}[\]$]|undefined|null|NaN|object|${keys}`);
    expect(said.filter((text) => text !== null && (unfit.test(text) || !/^(?:the )?a? ?to pay /.test(text)))).toEqual(
      [],
    );
  });
});

/** Null for a value that the operator does not take. */
function attempt(work: () => string): string | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BadProgram)) throw error;
    return null;
  }
}
