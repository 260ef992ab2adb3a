import { readFileSync } from 'node:fs';
import { readProgram } from './program.ts';
import { runTests } from './runTests.ts';

const submitted = {
  id: '1',
  type: 'referral.submitted',
  at: '2026-03-01T15:00:00Z',
  who: { code: 'SHARE-1', email: 'friend@example.com' },
};
const paid = {
  id: '2',
  type: 'purchase.completed',
  at: '2026-03-09T15:00:00Z',
  who: { email: 'friend@example.com' },
  object: 'sale-1',
  data: { amountMinor: 15000 },
};

const run = (given: readonly object[], expect: object) =>
  runTests(
    readProgram({
      id: 'small',
      name: 'Small',
      version: 1,
      currency: 'USD',
      roles: ['patient', 'partner'],
      lifecycle: {
        initial: 'submitted',
        stages: [{ id: 'submitted' }, { id: 'qualified', qualifies: true }],
        transitions: [{ on: 'purchase.completed', to: 'qualified' }],
      },
      rewards: [
        {
          id: 'credit',
          to: 'advocate',
          on: { enter: 'qualified' },
          when: { all: [{ fact: 'referral', path: '$.role', operator: 'equal', value: 'patient' }] },
          give: { kind: 'credit', amountMinor: 5000 },
          hold: '14 days',
        },
      ],
      tests: [{ it: 'is as expected', given, expect }],
    }),
  )[0];

const held = { amountMinor: 5000, state: 'held', until: '2026-03-23T15:00:00Z' };

describe('the tests of a program', () => {
  test('pass when everything came as expected', () => {
    const wanted = { stage: 'qualified', verdict: 'clear', outcome: 'decided', rewards: { credit: held } };
    expect(run([submitted, paid], wanted)).toEqual({ it: 'is as expected', passed: true, failures: [] });
  });

  test('count the rewards that stand', () => {
    expect(run([submitted, paid], { rewards: { credit: 1 } })?.passed).toBe(true);
    expect(run([submitted], { rewards: { credit: 0 } })?.passed).toBe(true);
  });

  test('compare instants, not their spelling', () => {
    const until = '2026-03-23T15:00:00.000Z';
    expect(run([submitted, paid], { rewards: { credit: { until } } })?.passed).toBe(true);
  });

  test('decide a repeated event once, like a host', () => {
    expect(run([submitted, paid, paid], { outcome: 'decided', rewards: { credit: 1 } })?.passed).toBe(true);
  });

  test('say what was expected, what came, and why', () => {
    const result = run([submitted, { ...paid, who: { email: 'nobody@example.com' } }], {
      stage: 'qualified',
      rewards: { credit: held },
    });
    expect(result?.passed).toBe(false);
    expect(result?.failures.map(({ message, pointer }) => `${pointer}: ${message}`)).toEqual([
      "/tests/0/expect/stage: Expected the stage to be 'qualified', but it is 'submitted'",
      "/tests/0/expect/rewards/credit/amountMinor: Expected the amount of 'credit' to be 5000, but it is nothing",
      "/tests/0/expect/rewards/credit/state: Expected the state of 'credit' to be 'held', but it is nothing",
      "/tests/0/expect/rewards/credit/until: Expected the end of the hold of 'credit' to be '2026-03-23T15:00:00Z', but it is nothing",
    ]);
    expect(result?.failures[1]?.why.length).toBeGreaterThan(0);
  });

  test('tell of the event that decided about the reward, and not of the last one', () => {
    const later = { ...paid, id: '3', type: 'note.taken', at: '2026-03-10T15:00:00Z' };
    const [failure] = run([submitted, paid, later], { rewards: { credit: 0 } })?.failures ?? [];
    expect(failure?.why.join('\n')).toContain('purchase.completed (2)');
  });

  test('a code that somebody brings along is theirs', () => {
    const joined = {
      id: '0',
      type: 'advocate.joined',
      at: '2026-02-01T15:00:00Z',
      who: { email: 'gym@example.com' },
      mint: { share: 'SHARE-1' },
      data: { role: 'partner' },
    };
    expect(run([joined, submitted, paid], { stage: 'qualified', rewards: { credit: 0 } })?.passed).toBe(true);
  });

  test('fail where one id comes with two contents', () => {
    const result = run([submitted, paid, { ...paid, object: 'sale-2' }], { stage: 'qualified' });
    expect(result?.failures[0]).toMatchObject({ pointer: '/tests/0/given/2' });
    expect(result?.failures[0]?.message).toContain('RK201');
  });

  test('an expectation without any referral fails and does not throw', () => {
    const unknown = { ...paid, who: { email: 'nobody@example.com' } };
    expect(run([unknown], { stage: 'qualified' })?.failures[0]).toMatchObject({ expected: 'qualified', came: null });
  });

  test.each(['iv-clinic', 'shop', 'b2b-saas'])('of the ready-made program %s pass', (name) => {
    const file = new URL(`../templates/programs/${name}.json`, import.meta.url);
    const results = runTests(readProgram(JSON.parse(readFileSync(file, 'utf8'))));
    expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });
});
