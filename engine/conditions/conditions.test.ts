import { BadProgram } from '../errors.ts';
import type { Json } from '../event.ts';
import {
  MAX_CONDITION_DEPTH,
  MAX_CONDITIONS_PER_RULE,
  MAX_LIST_ITEMS,
  MAX_NAME_LENGTH,
  MAX_PATH_LENGTH,
  MAX_PATH_STEPS,
  MAX_TEXT_LENGTH,
} from '../limits.ts';
import { UTC } from '../time.ts';
import { compileConditions } from './compile.ts';
import { type Condition, MET, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import { createReader, members, truth } from './evaluate.ts';
import { CLOCK } from './moments.ts';
import { parsePath } from './path.ts';
import { trace, type Trace, wouldPass } from './trace.ts';

const paid: Condition = { fact: 'event', path: '$.data.amountMinor', operator: 'greaterThanInclusive', value: 10_000 };
const nearby: Condition = {
  fact: 'invitee',
  path: '$.state',
  operator: 'in',
  value: { fact: 'lists', path: '$.servedStates' },
};
const lists = { servedStates: ['NY', 'NJ', 'CT'] };

function ask(condition: Condition, facts: object, named: Readonly<Record<string, Condition>> = {}): Truth {
  const compiler = compileConditions(named, lists);
  const compiled = compiler.compile(condition, '');
  const reader = createReader(compiler.slots);
  reader.begin(members(facts));
  return truth(compiled, reader);
}

function traced(condition: Condition, facts: object, named: Readonly<Record<string, Condition>> = {}): Trace {
  const compiler = compileConditions(named, lists);
  const compiled = compiler.compile(condition, '');
  const reader = createReader(compiler.slots);
  reader.begin(members(facts));
  return trace(compiled, reader);
}

function complaint(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof BadProgram) return error.findings.map(({ code, pointer }) => `${code} ${pointer}`).join(', ');
    throw error;
  }
  return 'none';
}

const refusal = (condition: unknown): string =>
  complaint(() => compileConditions({}, lists).compile(condition, '/when'));

describe('a condition', () => {
  test('is met when all its parts are', () => {
    const both = { all: [paid, nearby] };
    expect(ask(both, { event: { data: { amountMinor: 10_000 } }, invitee: { state: 'NY' } })).toBe(MET);
    expect(ask(both, { event: { data: { amountMinor: 9_999 } }, invitee: { state: 'NY' } })).toBe(NOT_MET);
  });

  test.each<[string, unknown]>([
    ['missing', {}],
    ['null', { amountMinor: null }],
    ['wrongly typed', { amountMinor: '20000' }],
    ['undefined, as the caller leaves a foreign currency out', { amountMinor: undefined }],
  ])('is unknown when a value is %s, and so is its negation', (_, data) => {
    expect(ask(paid, { event: { data } })).toBe(UNKNOWN);
    expect(ask({ not: paid }, { event: { data } })).toBe(UNKNOWN);
    expect(ask({ not: { not: paid } }, { event: { data } })).toBe(UNKNOWN);
  });

  test('follows three-valued logic in all and any, in whatever order and under whatever negation', () => {
    const value: Record<string, Json> = { t: true, f: false };
    const part = (key: string): Condition => ({ fact: 'event', path: `$.${key}`, operator: 'equal', value: true });
    const cases: [string, Truth, Truth][] = [
      ['tt', MET, MET],
      ['tf', NOT_MET, MET],
      ['tu', UNKNOWN, MET],
      ['ff', NOT_MET, NOT_MET],
      ['fu', NOT_MET, UNKNOWN],
      ['uu', UNKNOWN, UNKNOWN],
    ];
    for (const [keys, all, any] of cases) {
      for (const order of [keys, keys.split('').toReversed().join('')]) {
        const parts = order.split('').map(part);
        expect([order, ask({ all: parts }, { event: value })]).toEqual([order, all]);
        expect([order, ask({ any: parts }, { event: value })]).toEqual([order, any]);
        expect(ask({ not: { any: parts.map((not) => ({ not })) } }, { event: value })).toBe(all);
        expect(ask({ not: { all: parts.map((not) => ({ not })) } }, { event: value })).toBe(any);
      }
    }
  });

  test('may have a name, also inside another named one', () => {
    const named = { big: paid, good: { all: [{ condition: 'big' }, nearby] } };
    const facts = { event: { data: { amountMinor: 10_000 } }, invitee: { state: 'CT' } };
    expect(ask({ condition: 'good' }, facts, named)).toBe(MET);
    expect(ask({ not: { condition: 'good' } }, facts, named)).toBe(NOT_MET);
  });

  test('finds an entry of a long list as of a short one', () => {
    const value = Array.from({ length: 50 }, (_, index) => `code-${index}`);
    const listed: Condition = { fact: 'event', path: '$.code', operator: 'in', value };
    expect(ask(listed, { event: { code: 'code-49' } })).toBe(MET);
    expect(ask({ not: listed }, { event: { code: 'code-50' } })).toBe(MET);
    expect(ask(listed, { event: { code: 49 } })).toBe(UNKNOWN);
    expect(traced(listed, { event: { code: 'code-1' } })).toMatchObject({ truth: 'met', needed: value });
  });

  test('compares two facts', () => {
    const both: Condition = {
      fact: 'event',
      path: '$.data.paid',
      operator: 'lessThan',
      value: { fact: 'advocate', path: '$.limit' },
    };
    expect(ask(both, { event: { data: { paid: 1 } }, advocate: { limit: 2 } })).toBe(MET);
    expect(ask(both, { event: { data: { paid: 1 } }, advocate: {} })).toBe(UNKNOWN);
  });

  test('asks when the event happened, also after the state has changed', () => {
    const recent: Condition = { fact: 'referral', path: '$.createdAt', operator: 'withinLast', value: '2 days' };
    const compiler = compileConditions({}, {});
    const compiled = compiler.compile({ not: recent }, '');
    const reader = createReader(compiler.slots);
    const referral = { createdAt: '2026-03-01T00:00:00Z' };
    const on = (day: string) => members({ [CLOCK]: { now: Date.parse(day), zone: UTC }, referral });
    reader.begin(on('2026-03-02T23:59:59Z'));
    expect([truth(compiled, reader), trace(compiled, reader).truth]).toEqual([NOT_MET, 'notMet']);
    reader.begin(on('2026-03-03T00:00:00Z'));
    reader.changed();
    expect([truth(compiled, reader), trace(compiled, reader).truth]).toEqual([MET, 'met']);
    expect(ask(recent, { referral })).toBe(UNKNOWN);
  });

  test('takes the time from nowhere but the event', () => {
    const hidden = { fact: CLOCK, path: '$.now', operator: 'exists', value: true };
    expect(refusal(hidden)).toBe('RK130 /when/fact');
  });

  test.each<[string, Json, Truth]>([
    ['oneOf', 'servedStates', MET],
    ['not:oneOf', 'servedStates', NOT_MET],
    ['someValue:oneOf', ['farStates', 'servedStates'], MET],
    ['everyValue:oneOf', ['farStates', 'servedStates'], NOT_MET],
  ])('finds a list of the program by name: %s %j', (operator, value, expected) => {
    const compiler = compileConditions({}, { ...lists, farStates: ['AK'] });
    const compiled = compiler.compile({ fact: 'invitee', path: '$.state', operator, value }, '');
    const reader = createReader(compiler.slots);
    reader.begin(members({ invitee: { state: 'NY' } }));
    expect(truth(compiled, reader)).toBe(expected);
  });

  test('a long list that is named answers like one that is written', () => {
    const states = Array.from({ length: 50 }, (_, index) => `state-${index}`);
    const compiler = compileConditions({}, { states });
    const compiled = compiler.compile({ fact: 'invitee', path: '$.state', operator: 'oneOf', value: 'states' }, '');
    const reader = createReader(compiler.slots);
    reader.begin(members({ invitee: { state: 'state-49' } }));
    expect(trace(compiled, reader)).toMatchObject({ truth: 'met', needed: states, neededFrom: null });
  });

  test('sees only what a value itself has', () => {
    const inherited = Object.create({ state: 'NY' }) as object;
    expect(ask(nearby, { invitee: inherited })).toBe(UNKNOWN);
    expect(ask({ fact: 'event', path: '$.toString', operator: 'exists', value: true }, { event: {} })).toBe(NOT_MET);
    expect(ask({ fact: 'event', path: '$.length', operator: 'exists', value: true }, { event: 'text' })).toBe(NOT_MET);
    expect(ask({ fact: 'toString', operator: 'exists', value: true }, {})).toBe(NOT_MET);
  });

  test('reads lists and quoted names by path', () => {
    const facts = { event: { data: { items: [{ 'unit price': 5 }] } } };
    expect(ask({ fact: 'event', path: "$.data.items[0]['unit price']", operator: 'equal', value: 5 }, facts)).toBe(MET);
    expect(ask({ fact: 'event', path: '$["data"].items.length', operator: 'equal', value: 1 }, facts)).toBe(MET);
    expect(ask({ fact: 'event', path: '$.data.items[1]', operator: 'exists', value: true }, facts)).toBe(NOT_MET);
  });
});

describe('a reader', () => {
  test('asks for a fact once, until the state changes', () => {
    const asked = { event: 0, advocate: 0 };
    const facts = {
      get event() {
        asked.event += 1;
        return { data: { amountMinor: 10_000 } };
      },
      get advocate() {
        asked.advocate += 1;
        return { tier: asked.advocate === 1 ? 'silver' : 'gold' };
      },
    };
    const compiler = compileConditions({}, {});
    const golden = compiler.compile(
      { all: [paid, { fact: 'advocate', path: '$.tier', operator: 'equal', value: 'gold' }] },
      '',
    );
    const reader = createReader(compiler.slots);
    reader.begin(members(facts));
    expect([truth(golden, reader), truth(golden, reader)]).toEqual([NOT_MET, NOT_MET]);
    reader.changed();
    expect([truth(golden, reader), truth(golden, reader)]).toEqual([MET, MET]);
    expect(asked).toEqual({ event: 1, advocate: 2 });
  });

  test('keeps nothing of one event for the next', () => {
    const compiler = compileConditions({}, {});
    const compiled = compiler.compile(paid, '');
    const reader = createReader(compiler.slots);
    reader.begin(members({ event: { data: { amountMinor: 20_000 } } }));
    expect(truth(compiled, reader)).toBe(MET);
    reader.begin(members({ event: { data: {} } }));
    expect(truth(compiled, reader)).toBe(UNKNOWN);
  });

  test('reads values that are no conditions, from the same slots', () => {
    const compiler = compileConditions({}, lists);
    compiler.compile(paid, '');
    const before = compiler.slots.keys.length;
    const slot = compiler.value({ fact: 'event', path: '$.data.amountMinor' }, '/of');
    expect(compiler.slots.keys).toHaveLength(before);
    const reader = createReader(compiler.slots);
    reader.begin(members({ event: { data: { amountMinor: 7 } } }));
    expect(reader.read(slot)).toBe(7);
    expect(complaint(() => compiler.value({ fact: 'event', path: 'data' }, '/of'))).toBe('RK126 /of/path');
  });
});

describe('a bad program', () => {
  const leaf = { fact: 'event', path: '$.a', operator: 'equal', value: 1 };

  test.each<[string, unknown, string]>([
    ['nothing', null, 'RK120 /when'],
    ['a list', [leaf], 'RK120 /when'],
    ['an empty object', {}, 'RK120 /when'],
    ['two kinds at once', { all: [leaf], any: [leaf] }, 'RK120 /when'],
    ['all without a list', { all: leaf }, 'RK120 /when/all'],
    ['not with a list', { not: [leaf] }, 'RK120 /when/not'],
    ['an empty all', { all: [] }, 'RK121 /when/all'],
    ['an empty any, deep inside', { not: { any: [leaf, { any: [] }] } }, 'RK121 /when/not/any/1/any'],
    ['an unknown name', { condition: 'nobody' }, 'RK122 /when/condition'],
    ['an inherited name', { condition: 'toString' }, 'RK122 /when/condition'],
    ['a name that is no text', { condition: 7 }, 'RK122 /when/condition'],
    ['an unknown operator', { ...leaf, operator: 'equals' }, 'RK124 /when/operator'],
    ['no operator', { fact: 'event', value: 1 }, 'RK124 /when/operator'],
    ['null to compare with', { ...leaf, value: null }, 'RK125 /when/value'],
    ['no value', { fact: 'event', operator: 'equal' }, 'RK125 /when/value'],
    ['in without a list', { ...leaf, operator: 'in', value: 'a' }, 'RK125 /when/value'],
    ['a text for a number', { ...leaf, operator: 'lessThan', value: '5' }, 'RK125 /when/value'],
    ['a list of several types', { ...leaf, operator: 'in', value: ['a', 1] }, 'RK125 /when/value'],
    ['exists with a text', { ...leaf, operator: 'exists', value: 'yes' }, 'RK125 /when/value'],
    [
      'a list where a number is asked',
      { ...leaf, operator: 'lessThan', value: { fact: 'lists', path: '$.servedStates' } },
      'RK125 /when/value',
    ],
    ['someValue with one value', { ...leaf, operator: 'someValue:equal', value: 1 }, 'RK125 /when/value'],
    ['a path without $', { ...leaf, path: 'a' }, 'RK126 /when/path'],
    ['a path that is no text', { ...leaf, path: 5 }, 'RK126 /when/path'],
    ['a wildcard', { ...leaf, path: '$.a[*]' }, 'RK126 /when/path'],
    ['a descent', { ...leaf, path: '$..a' }, 'RK126 /when/path'],
    ['a filter', { ...leaf, path: '$.a[?(@.b)]' }, 'RK126 /when/path'],
    ['__proto__', { ...leaf, path: '$.__proto__.a' }, 'RK126 /when/path'],
    ['constructor', { ...leaf, path: "$['constructor']" }, 'RK126 /when/path'],
    ['prototype', { ...leaf, path: '$.a.prototype' }, 'RK126 /when/path'],
    ['params', { ...leaf, params: {} }, 'RK127 /when/params'],
    ['priority', { ...leaf, priority: 5 }, 'RK127 /when/priority'],
    ['priority of a group', { all: [leaf], priority: 5 }, 'RK127 /when/priority'],
    ['params of a value', { ...leaf, value: { fact: 'a', params: {} } }, 'RK127 /when/value/params'],
    [
      'a member named __proto__',
      JSON.parse('{"all":[{"fact":"a","operator":"equal","value":1,"__proto__":1}]}'),
      'RK127 /when/all/0/__proto__',
    ],
    ['a fact without a name', { ...leaf, fact: '' }, 'RK130 /when/fact'],
    ['a forbidden fact', { ...leaf, fact: '__proto__' }, 'RK130 /when/fact'],
    ['an object to compare with', { ...leaf, value: { a: 1 } }, 'RK127 /when/value/a'],
    ['an empty object to compare with', { ...leaf, value: {} }, 'RK130 /when/value/fact'],
    [
      'a list the program lacks',
      { ...leaf, operator: 'in', value: { fact: 'lists', path: '$.none' } },
      'RK132 /when/value/path',
    ],
    ['a range that begins after its end', { ...leaf, operator: 'between', value: [2, 1] }, 'RK125 /when/value'],
    ['a day for an instant', { ...leaf, operator: 'before', value: '2026-03-01' }, 'RK125 /when/value'],
    ['a duration without a unit', { ...leaf, operator: 'withinLast', value: '14' }, 'RK125 /when/value'],
    ['a duration without a number', { ...leaf, operator: 'withinLast', value: 14 }, 'RK125 /when/value'],
    ['an empty text to look for', { ...leaf, operator: 'startsWith', value: '' }, 'RK125 /when/value'],
    ['no address', { ...leaf, operator: 'sameAs', value: 'Ada' }, 'RK125 /when/value'],
    ['swap before withinLast', { ...leaf, operator: 'swap:withinLast', value: '1 day' }, 'RK124 /when/operator'],
    ['oneOf with a list', { ...leaf, operator: 'oneOf', value: ['NY'] }, 'RK125 /when/value'],
    [
      'oneOf with a list that is read',
      { ...leaf, operator: 'oneOf', value: { fact: 'lists', path: '$.servedStates' } },
      'RK125 /when/value',
    ],
    [
      'oneOf with a name that is read',
      { ...leaf, operator: 'someValue:oneOf', value: { fact: 'event', path: '$.data.lists' } },
      'RK125 /when/value',
    ],
    ['oneOf with an unknown name', { ...leaf, operator: 'oneOf', value: 'toString' }, 'RK132 /when/value'],
    [
      'oneOf with an unknown name among others',
      { ...leaf, operator: 'someValue:oneOf', value: ['servedStates', 'none'] },
      'RK132 /when/value',
    ],
    ['a name, which is allowed', { ...leaf, name: 'remark' }, 'none'],
  ])('%s is refused with code and place', (_, condition, expected) => {
    expect(refusal(condition)).toBe(expected);
  });

  test('says everything that is wrong at once, and how to mend it', () => {
    const condition = {
      all: [
        { ...leaf, path: 'a' },
        { ...leaf, operator: 'equals' },
      ],
    };
    expect(refusal(condition)).toBe('RK126 /when/all/0/path, RK124 /when/all/1/operator');
    expect(() => compileConditions({}, {}).compile(condition, '/rewards/2/when')).toThrow(
      'BadProgram RK126 at /rewards/2/when/all/0/path: "a" does not begin with $. ' +
        "Write a path such as $.data.amountMinor, $.items[0] or $['unit price']. See docs/findings.md#rk126 (and 1 more)",
    );
  });

  test('is refused for its named conditions, used or not', () => {
    expect(complaint(() => compileConditions({ bad: { all: [] } }, {}))).toBe('RK121 /conditions/bad/all');
  });

  test('is refused for named conditions that use each other in a circle', () => {
    const named = { a: { not: { condition: 'b' } }, b: { any: [{ condition: 'a' }] } };
    expect(complaint(() => compileConditions(named, {}))).toBe('RK123 /conditions/b/any/0/condition');
    expect(() => compileConditions(named, {})).toThrow('uses itself: a → b → a');
    expect(complaint(() => compileConditions({ a: { condition: 'a' } }, {}))).toBe('RK123 /conditions/a/condition');
  });

  test.each<[string, unknown]>([
    ['no list', 'NY'],
    ['of several types', ['NY', 1]],
    ['with null', [null]],
    ['of lists', [['NY']]],
  ])('is refused for a list that is %s', (_, list) => {
    expect(complaint(() => compileConditions({}, { states: list }))).toBe('RK131 /lists/states');
  });
});

describe('limits: at the limit, and one past it', () => {
  const leaf = { fact: 'event', operator: 'equal', value: 1 };
  const nested = (levels: number): unknown => (levels === 1 ? leaf : { not: nested(levels - 1) });
  const many = (count: number): unknown[] => Array.from({ length: count }, () => leaf);

  test('depth', () => {
    expect(refusal(nested(MAX_CONDITION_DEPTH))).toBe('none');
    expect(refusal(nested(MAX_CONDITION_DEPTH + 1))).toMatch(/^RK128 /);
  });

  test('depth through names', () => {
    const chain = (levels: number) =>
      Object.fromEntries(
        Array.from({ length: levels }, (_, i) => [`c${i}`, i === levels - 1 ? leaf : { condition: `c${i + 1}` }]),
      );
    expect(complaint(() => compileConditions(chain(MAX_CONDITION_DEPTH), {}))).toBe('none');
    expect(complaint(() => compileConditions(chain(MAX_CONDITION_DEPTH + 1), {}))).toMatch(/^RK128 /);
    const deep = Object.fromEntries(Object.entries(chain(MAX_CONDITION_DEPTH)).toReversed());
    expect(complaint(() => compileConditions(deep, {}).compile({ condition: 'c0' }, '/when'))).toBe(
      'RK128 /when/condition',
    );
  });

  test('20,000 levels are a bad program and no stack overflow', () => {
    let deep: unknown = leaf;
    for (let level = 0; level < 20_000; level += 1) deep = { not: deep };
    expect(refusal(deep)).toMatch(/^RK128 /);
    const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`c${i}`, { condition: `c${i + 1}` }]));
    expect(complaint(() => compileConditions({ ...chain, c20000: leaf }, {}))).toMatch(/^RK128 /);
  });

  test('comparisons of a rule', () => {
    expect(refusal({ all: many(MAX_CONDITIONS_PER_RULE) })).toBe('none');
    expect(refusal({ all: many(MAX_CONDITIONS_PER_RULE + 1) })).toBe('RK129 /when/all');
    expect(refusal({ all: [{ all: many(MAX_CONDITIONS_PER_RULE) }, leaf] })).toBe('RK129 /when');
  });

  test('comparisons that multiply through names', () => {
    const named = { a: { all: many(16) }, b: { all: Array.from({ length: 17 }, () => ({ condition: 'a' })) } };
    expect(complaint(() => compileConditions(named, {}))).toBe('RK129 /conditions/b');
  });

  test('paths', () => {
    const long = (length: number) => `$.${'a'.repeat(length - 2)}`;
    expect(parsePath(long(MAX_PATH_LENGTH))).toHaveLength(1);
    expect(parsePath(long(MAX_PATH_LENGTH + 1))).toMatch(/longer than/);
    expect(parsePath(`$${'.a'.repeat(MAX_PATH_STEPS)}`)).toHaveLength(MAX_PATH_STEPS);
    expect(parsePath(`$${'.a'.repeat(MAX_PATH_STEPS + 1)}`)).toMatch(/more than/);
  });

  test('names', () => {
    expect(refusal({ ...leaf, fact: 'f'.repeat(MAX_NAME_LENGTH) })).toBe('none');
    expect(refusal({ ...leaf, fact: 'f'.repeat(MAX_NAME_LENGTH + 1) })).toBe('RK130 /when/fact');
  });

  test('lists and texts', () => {
    const list = (length: number) => ({ ...leaf, operator: 'in', value: Array.from({ length }, (_, index) => index) });
    expect(refusal(list(MAX_LIST_ITEMS))).toBe('none');
    expect(refusal(list(MAX_LIST_ITEMS + 1))).toBe('RK125 /when/value');
    expect(refusal({ ...leaf, value: 'x'.repeat(MAX_TEXT_LENGTH) })).toBe('none');
    expect(refusal({ ...leaf, value: 'x'.repeat(MAX_TEXT_LENGTH + 1) })).toBe('RK125 /when/value');
  });
});

describe('a trace', () => {
  test('shows every comparison with what was seen and what was needed', () => {
    const facts = { event: { data: { amountMinor: 8_000 } }, invitee: {} };
    expect(traced({ any: [{ condition: 'big' }, { not: nearby }] }, facts, { big: paid })).toEqual({
      kind: 'any',
      name: null,
      truth: 'unknown',
      parts: [
        {
          kind: 'condition',
          name: 'big',
          truth: 'notMet',
          parts: [
            {
              kind: 'leaf',
              fact: 'event',
              path: '$.data.amountMinor',
              operator: 'greaterThanInclusive',
              seen: 8_000,
              needed: 10_000,
              neededFrom: null,
              truth: 'notMet',
              wanted: true,
            },
          ],
        },
        {
          kind: 'not',
          name: null,
          truth: 'unknown',
          parts: [
            {
              kind: 'leaf',
              fact: 'invitee',
              path: '$.state',
              operator: 'in',
              seen: null,
              needed: ['NY', 'NJ', 'CT'],
              neededFrom: { fact: 'lists', path: '$.servedStates' },
              truth: 'unknown',
              wanted: false,
            },
          ],
        },
      ],
    });
  });

  test.each<[Condition, unknown]>([
    [paid, { is: 'atLeast', value: 10_000 }],
    [{ not: paid }, { is: 'lessThan', value: 10_000 }],
    [nearby, { is: 'oneOf', value: ['NY', 'NJ', 'CT'] }],
    [
      { fact: 'event', operator: 'not:equal', value: 'a' },
      { is: 'otherThan', value: 'a' },
    ],
    [
      { fact: 'event', operator: 'exists', value: true },
      { is: 'present', value: null },
    ],
    [
      { fact: 'event', operator: 'isEmpty', value: false },
      { is: 'filled', value: null },
    ],
    [{ fact: 'event', operator: 'someFact:equal', value: 'a' }, null],
    [{ fact: 'event', operator: 'equal', value: { fact: 'advocate' } }, null],
  ])('knows what would have passed: %j', (condition, expected) => {
    let leaf = traced(condition, {});
    while (leaf.kind !== 'leaf') leaf = leaf.parts[0]!;
    expect(wouldPass(leaf)).toEqual(expected);
  });
});
