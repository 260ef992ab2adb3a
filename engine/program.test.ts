import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { BadProgram, type Finding } from './errors.ts';
import { MAX_FINDINGS, MAX_PROGRAM_DEPTH, MAX_PROGRAM_SIZE } from './limits.ts';
import { readProgram } from './program.ts';

const file = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../templates/programs/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

const small = {
  id: 'small',
  name: 'Small',
  version: 1,
  currency: 'USD',
  roles: ['patient'],
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'qualified', qualifies: true }],
    transitions: [{ on: 'purchase.completed', to: 'qualified' }],
  },
  rewards: [{ id: 'thanks', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'credit', amountMinor: 5000 } }],
};

describe('a program that is fine', () => {
  test.each(['iv-clinic', 'b2b-saas', 'shop'])('the ready-made %s is read as it stands', (name) => {
    expect(readProgram(file(name))).toEqual(file(name));
  });

  test('is copied, so that nothing can change it later', () => {
    const original = structuredClone(small);
    const program = readProgram(original);
    original.lifecycle.stages.push({ id: 'later' });
    expect(program.lifecycle.stages).toHaveLength(2);
  });

  test('may hold members that are undefined, as programs made by code do', () => {
    expect(readProgram({ ...small, terms: undefined })).toEqual(small);
  });
});

describe('what is wrong is said', () => {
  test('all at once, each at its exact place', () => {
    const findings = findingsOf({
      ...small,
      version: 0,
      currency: 'dollars',
      lifecycle: { ...small.lifecycle, stages: [{ id: 'submitted', qualifis: true }] },
      rewards: [{ ...small.rewards[0], to: 'me', give: { kind: 'credit', amountMinor: 'fifty' } }],
    });
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'RK104 /version',
      'RK105 /currency',
      'RK101 /lifecycle/stages/0/qualifis',
      'RK106 /rewards/0/to',
      'RK103 /rewards/0/give/amountMinor',
    ]);
  });

  test('all at once between the parts too', () => {
    const findings = findingsOf({
      ...small,
      timezone: 'Europe/Berlin',
      enrol: [{ on: { enter: 'attended' }, who: 'invitee', role: 'partner' }],
      exclusive: [{ among: ['thanks', 'cash'], winner: 'first' }],
      messages: [{ id: 'hello', to: 'invitee', via: ['email'], text: { en: { body: 'Hello' } } }],
    });
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'RK114 /timezone',
      'RK140 /enrol/0/on/enter',
      'RK141 /exclusive/0/among/1',
      'RK142 /enrol/0/role',
      'RK150 /messages/0',
    ]);
  });

  test.each<[string, object, Partial<Finding>]>([
    [
      'a misspelt property',
      { rewads: [] },
      { pointer: '/rewads', message: "Unknown property 'rewads'", hint: "Did you mean 'rewards'?" },
    ],
    [
      'a percentage past 100',
      { rewards: [{ ...small.rewards[0], give: { kind: 'discount', percent: 250 } }] },
      { code: 'RK104', pointer: '/rewards/0/give/percent', message: '250 is more than 100' },
    ],
    [
      'a misspelt stage',
      { lifecycle: { ...small.lifecycle, initial: 'submited' } },
      { pointer: '/lifecycle/initial', hint: "Did you mean 'submitted'?" },
    ],
    [
      'a missing member',
      { currency: undefined },
      { pointer: '', message: '"currency" is missing', hint: 'Add "currency": a currency of ISO 4217, as USD.' },
    ],
    [
      'a kind there is not',
      { rewards: [{ ...small.rewards[0], give: { kind: 'money' } }] },
      { code: 'RK106', pointer: '/rewards/0/give/kind' },
    ],
    ['a name that cannot be one', { lists: { 'a b': ['x'] } }, { code: 'RK105', pointer: '/lists/a b' }],
    ['a name with slashes, as a pointer writes it', { lists: { 'a/b': ['x'] } }, { pointer: '/lists/a~1b' }],
    [
      'an id every JavaScript object knows',
      {
        eligibility: [
          {
            id: 'toString',
            then: 'flag',
            when: { not: { all: [{ fact: 'invitee', path: '$.x', operator: 'exists', value: true }] } },
          },
        ],
      },
      { code: 'RK111', pointer: '/eligibility/0/id' },
    ],
    [
      'an amount and a share at once',
      {
        rewards: [
          {
            ...small.rewards[0],
            give: { kind: 'cash', amountMinor: 1, percent: 1, of: { fact: 'event', path: '$.data.amountMinor' } },
          },
        ],
      },
      { code: 'RK144', message: 'The amount is said 2 times' },
    ],
    [
      '"of" without a share',
      {
        rewards: [
          {
            ...small.rewards[0],
            give: { kind: 'cash', amountMinor: 1, of: { fact: 'event', path: '$.data.amountMinor' } },
          },
        ],
      },
      { code: 'RK144', pointer: '/rewards/0/give/of' },
    ],
    [
      'a tier without an amount',
      {
        rewards: [
          {
            ...small.rewards[0],
            give: {
              kind: 'cash',
              tiers: { by: { fact: 'advocate', path: '$.count.qualified' }, steps: [{ from: 1 }] },
            },
          },
        ],
      },
      { code: 'RK144', pointer: '/rewards/0/give/tiers/steps/0' },
    ],
    [
      'a tier of a percentage of nothing',
      {
        rewards: [
          {
            ...small.rewards[0],
            give: {
              kind: 'cash',
              tiers: { by: { fact: 'advocate', path: '$.count.qualified' }, steps: [{ from: 1, percent: 5 }] },
            },
          },
        ],
      },
      { code: 'RK145' },
    ],
    [
      'a review that follows from what is unknown',
      {
        eligibility: [
          {
            id: 'new',
            then: 'reject',
            ifUnknown: 'review',
            when: { all: [{ fact: 'invitee', path: '$.x', operator: 'equal', value: true }] },
          },
        ],
      },
      { code: 'RK149', pointer: '/eligibility/0' },
    ],
    [
      'an exponent where decimals are meant',
      { rewards: [{ ...small.rewards[0], give: { kind: 'discount', percent: 1e-7 } }] },
      { code: 'RK146' },
    ],
  ])('%s', (_name, change, finding) => {
    expect(findingsOf({ ...small, ...change })).toEqual([expect.objectContaining(finding)]);
  });

  test('in one error that says the first and counts the rest', () => {
    const error = errorOf({ ...small, version: 0, name: '' });
    expect(error.message).toBe(
      'BadProgram RK107 at /name: "" is too short. Write at least 1 character. See docs/findings.md#rk107 (and 1 more)',
    );
  });

  test(`at most ${MAX_FINDINGS} times`, () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`unknown${index}`, 1]));
    expect(findingsOf({ ...small, ...many })).toHaveLength(MAX_FINDINGS);
  });
});

describe('hostile programs', () => {
  const nested = (levels: number): unknown => JSON.parse(`${'{"not":'.repeat(levels)}1${'}'.repeat(levels)}`);

  test('20,000 levels of nesting are refused, and nothing overflows', () => {
    expect(findingsOf({ ...small, conditions: { deep: nested(20_000) } })).toEqual([
      expect.objectContaining({ code: 'RK110' }),
    ]);
    expect(findingsOf(JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)))).toEqual([
      expect.objectContaining({ code: 'RK110' }),
    ]);
  });

  test('depth: at the limit and one past it', () => {
    const action = (levels: number) => ({ ...small, actions: [{ on: 'lead.won', do: 'a.b', with: nested(levels) }] });
    expect(readProgram(action(MAX_PROGRAM_DEPTH - 3))).toBeDefined();
    expect(findingsOf(action(MAX_PROGRAM_DEPTH - 2))).toEqual([expect.objectContaining({ code: 'RK110' })]);
  });

  test('size: past the limit', () => {
    const action = (size: number) => ({
      ...small,
      actions: [{ on: 'lead.won', do: 'a.b', with: { text: 'x'.repeat(size) } }],
    });
    expect(readProgram(action(MAX_PROGRAM_SIZE - 10_000))).toBeDefined();
    expect(findingsOf(action(MAX_PROGRAM_SIZE))).toEqual([expect.objectContaining({ code: 'RK110', pointer: '' })]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the name %s is refused wherever it stands', (name) => {
    const input = JSON.parse(`{"list":[{"${name}":{"polluted":true}}]}`) as object;
    const program = { ...small, actions: [{ on: 'lead.won', do: 'a.b', with: input }] };
    expect(findingsOf(program)).toEqual([
      expect.objectContaining({ code: 'RK111', pointer: `/actions/0/with/list/0/${name}` }),
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['NaN', NaN],
    ['a gap in a list', [1, undefined]],
    ['an object of a class', new Map()],
    ['inherited members', Object.create({ text: 'x' })],
    ['a big integer', BigInt(1)],
  ])('%s is not JSON', (_name, value) => {
    expect(findingsOf({ ...small, actions: [{ on: 'lead.won', do: 'a.b', with: { value } }] })[0]?.code).toBe('RK112');
  });

  test('a circle ends at the depth limit', () => {
    const circle: Record<string, unknown> = { ...small };
    circle['page'] = circle;
    expect(findingsOf(circle)).toEqual([expect.objectContaining({ code: 'RK110' })]);
  });

  test('ten times the repeated names take about ten times as long, and not a hundred times', () => {
    const tookFor = (count: number): number => {
      const enter = Array.from({ length: count }, (_, index) => `stage${index}`);
      const begun = performance.now();
      findingsOf({ ...small, rewards: [{ ...small.rewards[0], on: { enter } }] });
      return performance.now() - begun;
    };
    const least = (count: number): number => Math.min(tookFor(count), tookFor(count), tookFor(count));
    expect(least(100_000) / least(10_000)).toBeLessThan(50);
  });
});

test('20,000 random values: BadProgram and nothing else, each within 50 ms', () => {
  const slow: unknown[] = [];
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue({ maxDepth: 5 }), mutated()), (value) => {
      // A pause of the whole process is not the value's fault: it is slow only when it is slow every time.
      if ([1, 2, 3].every(() => took(value) > 50)) slow.push(value);
    }),
    { numRuns: 20_000 },
  );
  expect(slow).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** How many milliseconds it takes to read, or to refuse with BadProgram. */
function took(value: unknown): number {
  const begun = performance.now();
  try {
    readProgram(value);
  } catch (error) {
    if (!(error instanceof BadProgram)) throw error;
  }
  return performance.now() - begun;
}

/** A small program with one of its values exchanged for a random one. */
function mutated(): fc.Arbitrary<unknown> {
  const pointers = placesIn(small);
  return fc
    .tuple(fc.constantFrom(...pointers), fc.jsonValue({ maxDepth: 3 }))
    .map(([path, value]) => replaced(small, path, value));
}

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((path) => [key, ...path]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const inner = replaced((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? value.map((entry, index) => (String(index) === key ? inner : (entry as unknown)))
    : { ...(value as object), [key]: inner };
}

function errorOf(value: unknown): BadProgram {
  try {
    readProgram(value);
  } catch (error) {
    if (error instanceof BadProgram) return error;
    throw error;
  }
  throw new Error('The program was accepted');
}

function findingsOf(value: unknown): readonly Finding[] {
  return errorOf(value).findings;
}
