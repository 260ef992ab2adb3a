import { describe, expect, it } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
import { listAdvocates, listReferrals, listRewards } from './lists.ts';
import { migrate } from './schema.ts';
import type { Rows } from './sql.ts';
import type { AdvocateFilter, ReferralFilter, RewardFilter } from './store.ts';

const database = new DatabaseSync(':memory:');
migrate(database);
afterAll(() => database.close());

/** How SQLite would find the rows of a list. */
function planOf(list: (rows: Rows) => unknown): string {
  let plan = '';
  list((sql, ...values) => {
    const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
    plan = steps.map(({ detail }) => String(detail)).join('; ');
    return [];
  });
  return plan;
}

const program = 'demo';
const nothing = () => null;
const cursor = Buffer.from(JSON.stringify([1, 'x'])).toString('base64url');
const [from, to] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];

describe('a list reads only rows that it shows, through an index and in its order', () => {
  it.each<[string, Partial<ReferralFilter>]>([
    ['referrals_created', {}],
    ['referrals_created', { from, to, order: 'desc' }],
    ['referrals_advocate', { advocate: 'p_1' }],
    ['referrals_stage', { stage: 'booked' }],
    ['referrals_stage', { stage: 'booked', order: 'desc', from }],
    ['referrals_role', { role: 'partner' }],
    ['referrals_verdict', { verdict: 'review' }],
    ['referrals_created', { verdict: 'clear' }],
    ['referrals_qualified', { sort: 'qualified' }],
    ['referrals_qualified', { sort: 'qualified', period: 'qualified', from, to, order: 'desc' }],
    ['referrals_qualified', { sort: 'qualified', stage: 'booked', verdict: 'flagged', role: 'partner' }],
    ['referrals_stuck', { stuck: true }],
    ['referrals_id', { invitee: 'p_1' }],
  ])('referrals by %s with %j', (index, filter) => {
    for (const more of [{}, { cursor }]) {
      const plan = planOf((rows) => listReferrals(rows, { program, ...filter, ...more }, nothing));
      expect(plan).toMatch(new RegExp(`^SEARCH referrals USING INDEX ${index} \\(program=\\?`));
      expect(plan).not.toMatch(/SCAN referrals|TEMP B-TREE/);
    }
  });

  it.each<[string, Partial<AdvocateFilter>]>([
    ['persons_joined', {}],
    ['persons_role', { role: 'partner' }],
    ['persons_tier', { tier: 'gold' }],
    ['persons_id', { person: 'p_1' }],
  ])('advocates by %s with %j', (index, filter) => {
    for (const more of [{}, { cursor }]) {
      const plan = planOf((rows) => listAdvocates(rows, { program, ...filter, ...more }, nothing));
      expect(plan).toMatch(new RegExp(`^SEARCH persons USING INDEX ${index} \\(program=\\?`));
      expect(plan).not.toMatch(/SCAN persons|TEMP B-TREE/);
    }
  });

  it.each<[string, Partial<RewardFilter>]>([
    ['rewards_state', { state: 'available' }],
    ['rewards_kind', { kind: 'cash' }],
    ['rewards_rule', { rule: 'ten-back' }],
    ['rewards_person', { person: 'p_1' }],
  ])('rewards by %s with %j', (index, filter) => {
    const seventh = Buffer.from('[7]').toString('base64url');
    for (const more of [{}, { cursor: seventh }, { cursor: seventh, order: 'desc' as const }]) {
      const plan = planOf((rows) => listRewards(rows, { program, ...filter, ...more }, nothing));
      const beyond = 'cursor' in more ? ` AND rowid${'order' in more ? '<' : '>'}\\?` : '';
      expect(plan).toMatch(new RegExp(`^SEARCH rewards USING INDEX ${index} \\(program=\\? AND \\w+=\\?${beyond}\\)`));
      expect(plan).not.toMatch(/SCAN rewards|TEMP B-TREE/);
    }
  });

  it('finds the rows of all ids of a merged person by the same index', () => {
    const merged = () => ({ id: 'p_1', merged: ['p_2'] });
    const referrals = planOf((rows) => listReferrals(rows, { program, advocate: 'p_1' }, merged));
    expect(referrals).toMatch(/^SEARCH referrals USING INDEX referrals_advocate \(program=\? AND advocate=\?/);
    const rewards = planOf((rows) => listRewards(rows, { program, person: 'p_1' }, merged));
    expect(rewards).toMatch(/^SEARCH rewards USING INDEX rewards_person \(program=\? AND person=\?/);
  });
});
