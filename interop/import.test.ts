import { check, readProgram, type Condition, type Program } from '@referral-kit/engine';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { readFileSync } from 'node:fs';
import { draw, seeded } from '../test/drawConditions.ts';
import { fromJsonRulesEngine, importFindings, type Into, toJsonRulesEngine } from './main.ts';
import { leavesThatPassWhenMissing } from './missing.ts';

const club = JSON.parse(
  readFileSync(new URL('../test/conformance/programs/club.json', import.meta.url), 'utf8'),
) as Program;
const flagging: Into = { program: club, as: { kind: 'eligibility', then: 'flag' } };
const big: Condition = { fact: 'event', path: '$.data.amountMinor', operator: 'greaterThanInclusive', value: 10_000 };
const rule = (conditions: unknown, more: object = {}) => ({ conditions, event: { type: 'big-order' }, ...more });

const saidOf = (rules: unknown, into: Into = flagging): string[] =>
  fromJsonRulesEngine(rules, into).findings.map(({ code, pointer }) => `${code} ${pointer}`);
const takenOf = (rules: unknown): string[] =>
  (fromJsonRulesEngine(rules, flagging).program.eligibility ?? []).map(({ id }) => id);

describe('rules of json-rules-engine', () => {
  test('become eligibility rules of a program that reads and checks', () => {
    const rules = [rule({ all: [big] }, { name: 'A big order' }), rule({ any: [big, { all: [big] }] })];
    const { program, findings } = fromJsonRulesEngine(rules, flagging);
    expect(findings).toEqual([]);
    expect(program.eligibility).toEqual([
      { id: 'A-big-order', then: 'flag', when: { all: [big] } },
      { id: 'big-order', then: 'flag', when: { any: [big, { all: [big] }] } },
    ]);
    const advice = check(readProgram(program)).filter(({ pointer }) => pointer.startsWith('/eligibility'));
    expect(advice.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['RK176 /eligibility/1/when']);
  });

  test('become rewards that are otherwise like one that is given', () => {
    const like = {
      to: 'advocate',
      on: { enter: 'qualified' },
      give: { kind: 'credit', amountMinor: 5_000 },
      limits: [{ per: 'advocate', maxCount: 3, period: 'year' }],
    } as const;
    const into: Into = { program: club, as: { kind: 'reward', like: like as never } };
    const { program } = fromJsonRulesEngine([rule({ all: [big] }), rule({ any: [big] })], into);
    expect(program.rewards).toEqual([
      { ...like, id: 'big-order', when: { all: [big] } },
      { ...like, id: 'big-order-2', when: { any: [big] } },
    ]);
    expect(() => readProgram(program)).not.toThrow();
  });

  test('come as objects, as JSON, one or many', () => {
    const one = rule({ all: [big] });
    for (const rules of [one, [one], JSON.stringify(one), JSON.stringify([one])])
      expect(takenOf(rules)).toEqual(['big-order']);
  });

  test('bring their named conditions along', () => {
    const into = { ...flagging, conditions: { big: { all: [big] } } };
    const { program, findings } = fromJsonRulesEngine(rule({ all: [{ condition: 'big' }] }), into);
    expect([program.conditions, findings]).toEqual([{ big: { all: [big] } }, []]);
    expect(saidOf(rule({ all: [{ condition: 'big' }] }))).toEqual(['RK122 /0/conditions/all/0/condition']);
  });

  test('are as they were when they come back from the engine they were given to', () => {
    const engine = new Engine([rule({ all: [big] }, { name: 'first' }) as RuleProperties]);
    const { rules } = engine as unknown as { rules: readonly { toJSON: () => string }[] };
    const written = rules.map((one) => JSON.parse(one.toJSON()) as unknown);
    expect(fromJsonRulesEngine(written, flagging).program.eligibility?.map(({ id }) => id)).toEqual(['first']);
  });
});

describe('what has no counterpart', () => {
  const params = { all: [{ ...big, params: { currency: 'USD' } }] };

  test.each<[string, unknown, readonly string[], readonly string[]]>([
    ['no rule', [5], ['RK300 /0'], []],
    ['no JSON', '{', ['RK300 /0'], []],
    ['a rule without conditions', [{ event: { type: 'a' } }], ['RK300 /0'], []],
    [
      'priority',
      rule({ all: [{ ...big, priority: 5 }], priority: 2 }, { priority: 3 }),
      ['RK301 /0/conditions/all/0/priority', 'RK301 /0/conditions/priority', 'RK301 /0/priority'],
      ['big-order'],
    ],
    ['the priority every rule has', rule({ all: [big] }, { priority: 1 }), [], ['big-order']],
    ['parameters of a fact', rule(params), ['RK302 /0/conditions/all/0/params'], []],
    ['no parameters of a fact', rule({ all: [{ ...big, params: {} }] }), [], ['big-order']],
    [
      'parameters of a value',
      rule({ all: [{ ...big, value: { fact: 'limit', params: { of: 1 } } }] }),
      ['RK302 /0/conditions/all/0/value/params'],
      [],
    ],
    ['a function', rule({ all: [{ ...big, value: () => 5 }] }), ['RK303 /0/conditions/all/0/value'], []],
    [
      'what an event carries',
      rule({ all: [big] }, { event: { type: 'big-order', params: { message: 'hi' } } }),
      ['RK304 /0/event/params'],
      ['big-order'],
    ],
    ['what a rule does', rule({ all: [big] }, { onSuccess: () => null }), ['RK304 /0/onSuccess'], ['big-order']],
    [
      'an answer on missing values',
      rule({ all: [big, { ...big, operator: 'notEqual' }] }),
      ['RK305 /0/conditions/all/1'],
      ['big-order'],
    ],
    [
      'an operator of their own',
      rule({ all: [{ ...big, operator: 'isPrime' }] }),
      ['RK124 /0/conditions/all/0/operator'],
      [],
    ],
    ['a path with a filter', rule({ all: [{ ...big, path: '$..amount' }] }), ['RK126 /0/conditions/all/0/path'], []],
    ['nothing to ask', rule({ all: [] }), ['RK121 /0/conditions/all'], []],
  ])('%s', (_, rules, said, taken) => {
    expect(saidOf(rules)).toEqual(said);
    expect(takenOf(rules)).toEqual(taken);
  });

  test('one bad rule does not keep the others out', () => {
    expect(takenOf([rule(params), rule({ all: [big] }, { name: 'good' })])).toEqual(['good']);
  });

  test('a bad named condition keeps all out, and so does a name that is taken', () => {
    const bad = { ...flagging, conditions: { 'odd/name': { all: [] } } };
    expect(saidOf(rule({ all: [big] }), bad)).toEqual(['RK121 /conditions/odd~1name/all']);
    const taken = { ...flagging, program: { ...club, conditions: { big: { all: [big] } } } };
    expect(saidOf(rule({ all: [big] }), { ...taken, conditions: { big: { any: [big] } } })).toEqual([
      'RK306 /conditions/big',
    ]);
    expect(saidOf(rule({ all: [big] }), { ...taken, conditions: { big: { all: [big] } } })).toEqual([]);
  });

  test('rules nested without end are refused and no stack overflow', () => {
    let deep: unknown = big;
    for (let level = 0; level < 5_000; level += 1) deep = { not: deep };
    expect(saidOf(rule({ all: [deep] })).at(-1)).toMatch(/^RK128 /);
  });

  test('every code stands in the documentation', () => {
    const page = readFileSync(new URL('../docs/json-rules-engine.md', import.meta.url), 'utf8');
    const rows = Object.entries(importFindings).map(([code, { title }]) => `| ${code} | ${title} |`);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});

const theirOperators =
  'equal notEqual in notIn contains doesNotContain lessThan lessThanInclusive greaterThan greaterThanInclusive'.split(
    ' ',
  );

test('what is missing passes there only where the import says so', async () => {
  const random = seeded(7);
  const unsaid: unknown[] = [];
  for (let index = 0; index < 2_000; index += 1) {
    const { condition } = draw(random, theirOperators);
    if (JSON.stringify(condition).includes('"condition"') || JSON.stringify(condition).includes('"value":{')) continue;
    const engine = new Engine([{ conditions: { all: [condition as never] }, event: { type: 'met' } }], {
      allowUndefinedFacts: true,
    });
    // Some of their decorators throw at a missing value.
    // oxlint-disable-next-line no-await-in-loop
    const passes = await engine.run({}).then(
      ({ events }) => events.length > 0,
      () => false,
    );
    if (passes && leavesThatPassWhenMissing(condition, '').length === 0) unsaid.push(condition);
  }
  expect(unsaid).toEqual([]);
});

test('imported and exported again, rules answer as before wherever every value is known and of its kind', async () => {
  const random = seeded(11);
  const known = {
    event: { data: { amountMinor: 12_000, rating: 4, tags: ['a', 'b'], flag: true } },
    invitee: { state: 'NY' },
  };
  const leaves: readonly Condition[] = [
    big,
    { fact: 'event', path: '$.data.rating', operator: 'lessThan', value: 4 },
    { fact: 'event', path: '$.data.tags', operator: 'contains', value: 'b' },
    { fact: 'event', path: '$.data.tags', operator: 'everyFact:in', value: ['a', 'c'] },
    { fact: 'event', path: '$.data.flag', operator: 'not:equal', value: true },
    { fact: 'invitee', path: '$.state', operator: 'notIn', value: ['TX', 'NY'] },
    { fact: 'invitee', path: '$.state', operator: 'swap:equal', value: 'NY' },
  ];
  const drawn = (depth: number): Condition => {
    const kind = random();
    const leaf = leaves[Math.floor(random() * leaves.length)] ?? big;
    if (depth === 0 || kind < 0.2) return leaf;
    if (kind < 0.4) return { not: drawn(depth - 1) };
    const parts = [drawn(depth - 1), drawn(depth - 1)];
    return kind < 0.7 ? { all: parts } : { any: parts };
  };
  const rules = Array.from({ length: 300 }, (_, index) => ({
    name: `rule-${index}`,
    conditions: { all: [drawn(3)] } as never,
    event: { type: 'met' },
  }));
  const { program } = fromJsonRulesEngine(rules, flagging);
  const ids = (program.eligibility ?? []).map(({ id }) => id);
  const before = await new Engine(rules).run(known);
  const after = await toJsonRulesEngine(program).run(known);
  const names = before.results.map(({ name }) => name).toSorted();
  expect(ids).toHaveLength(300);
  expect(names.length).toBeGreaterThan(50);
  expect(after.results.map(({ event }) => String(event?.params?.['id'])).toSorted()).toEqual(names);
});
