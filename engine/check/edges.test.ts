import { describe, expect, test } from '@jest/globals';
import type { Program } from '../program.ts';
import { readProgram } from '../program.ts';
import { check } from './check.ts';
import { checkLifecycle } from './lifecycle.ts';

/** What the examples of the docs leave out. */
const base = {
  id: 'small',
  name: 'Small',
  version: 1,
  currency: 'USD',
  fields: {
    advocate: {
      visits: { type: 'number', label: 'Visits' },
      debts: { type: 'number', label: 'Debts', personal: true },
      limit: { type: 'number', label: 'Limit' },
    },
    invitee: { state: { type: 'string', label: 'State' } },
  },
  lifecycle: {
    initial: 'submitted',
    stages: [
      { id: 'submitted' },
      { id: 'won', qualifies: true },
      { id: 'lost', final: true },
      { id: 'back', undoes: true },
    ],
    transitions: [
      { on: 'purchase.completed', from: 'submitted', to: 'won' },
      { on: 'friend.left', from: 'submitted', to: 'lost' },
      { on: 'purchase.refunded', from: 'won', to: 'back' },
    ],
  },
  rewards: [],
};

const codes = (changes: object): string[] =>
  check(readProgram({ ...base, ...changes })).map(({ code, pointer }) => `${code} ${pointer}`);
const unread = (changes: object): string[] =>
  check({ ...base, ...changes } as unknown as Program).map(({ code, pointer }) => `${code} ${pointer}`);

const moving = (...more: object[]): object => ({
  lifecycle: { ...base.lifecycle, transitions: [...base.lifecycle.transitions, ...more] },
});
const reward = (change: object): object => ({
  rewards: [
    {
      id: 'r',
      to: 'advocate',
      on: 'purchase.completed',
      give: { kind: 'credit', amountMinor: 100 },
      limits: [{ maxCount: 1, per: 'advocate', period: 'ever' }],
      ...change,
    },
  ],
});
const leaf = (fact: string, path: string, operator: string, value: unknown): object => ({
  fact,
  path,
  operator,
  value,
});
const amount = { fact: 'event', path: '$.data.amountMinor' };
const asks = (when: object, of: object = amount): object => reward({ when, give: { kind: 'credit', percent: 10, of } });
const MAYBE_MISSING = 'RK169 /rewards/0/give/of';

test('the program that is changed here has nothing that would surprise people', () => {
  expect(codes({})).toEqual([]);
});

describe('transitions', () => {
  test('out of several final stages never move', () => {
    expect(codes(moving({ on: 'deal.won', from: ['lost'], to: 'won' }))).toEqual(['RK162 /lifecycle/transitions/3']);
  });

  test('that wait since different stages do not take each other’s place', () => {
    const since = (stage: string) => ({ on: { after: '30 days', since: stage }, from: 'won', to: 'lost' });
    expect(codes(moving(since('submitted'), since('won')))).toEqual([]);
  });

  test('round in a circle by time alone are told once, and a way out of the circle is no part of it', () => {
    const after = (from: string, to: string) => ({ on: { after: '30 days' }, from, to });
    const all = moving(after('won', 'back'), after('back', 'won'), {
      on: { after: '20 days' },
      from: 'back',
      to: 'lost',
      when: leaf('invitee', '$.state', 'equal', 'NY'),
    });
    expect(codes(all)).toEqual(['RK164 /lifecycle/transitions/3']);
  });

  test('that no map knows lead nowhere', () => {
    const program = readProgram({ ...base, ...moving({ on: { after: '1 day' }, from: 'won', to: 'back' }) });
    const found = checkLifecycle(program, { from: [], reachable: new Set(['submitted']) });
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['RK160', 'RK161']));
  });
});

describe('milestones', () => {
  const milestone = (path: string, more: object = {}) => ({
    milestones: [{ id: 'm', count: { fact: 'advocate', path }, reaches: 3 }],
    ...more,
  });
  const NEVER = 'RK173 /milestones/0/count/path';

  test.each([
    ['$.count.referrals', []],
    ['$.count.qualified', []],
    ['$.visits', []],
    ['$.debts', [NEVER]],
    ['$.count.visits', [NEVER]],
    ['$.role', [NEVER]],
  ])('that count %s', (path, expected) => {
    expect(codes(milestone(path))).toEqual(expected);
  });

  test('that nobody reaches, and what waits for them', () => {
    const waiting = reward({ on: { milestone: 'm' }, limits: [], give: { kind: 'credit', amountMinor: 5 } });
    expect(codes(milestone('$.debts', waiting))).toEqual([NEVER, 'RK162 /rewards/0/on']);
    expect(codes(milestone('$.count.referrals', waiting))).toEqual([]);
  });

  test('that count the qualified where nobody qualifies', () => {
    const [, won, ...others] = base.lifecycle.stages;
    const stages = [{ id: 'submitted' }, { ...won, qualifies: false }, ...others];
    const found = codes({ ...milestone('$.count.qualified'), lifecycle: { ...base.lifecycle, stages } });
    expect(found).toEqual(['RK161 /lifecycle/stages', NEVER]);
  });

  test('whose path cannot be read', () => {
    expect(unread(milestone('count'))).toEqual([NEVER]);
  });
});

describe('a reward', () => {
  const noUndoing = {
    lifecycle: {
      ...base.lifecycle,
      transitions: base.lifecycle.transitions.slice(0, 2),
      stages: base.lifecycle.stages.slice(0, 3),
    },
  };
  const staysPaid = (on: unknown) => codes({ ...reward({ on }), ...noUndoing }).includes('RK166 /rewards/0');

  test('for a stage that counts stays paid when nothing takes it back; for any other nothing was bought', () => {
    expect([['submitted', 'won'], 'won'].map((enter) => staysPaid({ enter }))).toEqual([true, true]);
    expect([{ enter: 'submitted' }, 'advocacy.review'].map(staysPaid)).toEqual([false, false]);
  });

  test.each([
    [{ fact: 'advocate', path: '$.count.referrals' }, []],
    [{ fact: 'referral', path: '$.daysSinceCreated' }, []],
    [{ fact: 'referral', path: "$.count['purchase.completed']" }, []],
    [{ fact: 'referral', path: "$.count['invoice.paid']" }, ['RK169 /rewards/0/give/tiers/by']],
    [{ fact: 'invitee', path: '$.state' }, ['RK169 /rewards/0/give/tiers/by']],
  ])('by %j', (by, expected) => {
    const steps = [{ from: 0, amountMinor: 100 }];
    expect(codes(reward({ give: { kind: 'credit', tiers: { by, steps } } }))).toEqual(expected);
    const once = reward({ on: { enter: 'won' }, give: { kind: 'credit', tiers: { by, steps } } });
    expect(codes(once).length).toBe(by.path.startsWith('$.count[') ? 1 : expected.length);
  });

  test('of a whole fact, as nobody writes it', () => {
    expect(unread(asks(leaf('event', '$.type', 'equal', 'x'), { fact: 'referral' }))).toEqual([MAYBE_MISSING]);
  });
});

describe('a share of an amount that may be missing is fine, when the condition is met only where it is known:', () => {
  const known = leaf('event', amount.path, 'greaterThan', 0);
  const exists = leaf('event', amount.path, 'exists', true);

  test.each<[string, object, boolean]>([
    ['a comparison', known, true],
    ['one turned twice', { not: { not: known } }, true],
    ['it exists', exists, true],
    ['it is not the case that it does not exist', { not: leaf('event', amount.path, 'exists', false) }, true],
    ['it does not exist', leaf('event', amount.path, 'exists', false), false],
    ['it is not empty', leaf('event', amount.path, 'isEmpty', false), true],
    ['it is empty', leaf('event', amount.path, 'isEmpty', true), false],
    ['it is not the case that it is empty', { not: leaf('event', amount.path, 'isEmpty', true) }, true],
    ['something else is not empty', leaf('event', '$.object', 'isEmpty', false), false],
    ['a decorated question whether it exists', leaf('event', amount.path, 'not:exists', false), false],
    ['something compared with it', leaf('advocate', '$.limit', 'lessThan', amount), true],
    [
      'something compared with something else',
      leaf('advocate', '$.limit', 'lessThan', { fact: 'event', path: '$.data.x' }),
      false,
    ],
    ['something among a list', leaf('event', '$.type', 'in', ['a', 'b']), false],
    ['the same place in other words', leaf('event', "$['data']['amountMinor']", 'greaterThan', 0), true],
    ['the event itself', { fact: 'event', operator: 'exists', value: true }, false],
  ])('%s', (_name, when, isFine) => {
    expect(codes(asks(when))).toEqual(isFine ? [] : [MAYBE_MISSING]);
  });

  test('a condition that nobody read is taken at its word', () => {
    expect(unread(asks(leaf('event', 'amount', 'equal', null), { fact: 'event', path: 'amount' }))).toEqual([]);
    expect(unread(asks(leaf('event', 'type', 'equal', null), { fact: 'event', path: 'amount' }))).toEqual([
      MAYBE_MISSING,
    ]);
  });
});

test('what an action is told may be other than text; a placeholder like no other gets no suggestion', () => {
  const action = {
    on: 'purchase.completed',
    do: 'slack.postMessage',
    with: { count: 3, nothing: null, text: '{{zzzzzzzzzz}}' },
  };
  const found = check(readProgram({ ...base, actions: [action] }));
  expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['RK170 /actions/0/with/text']);
  expect(found[0]?.hint).not.toContain('Did you mean');
});
