import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compile, createMemory, decide, readProgram, step } from './main.ts';
import type { Decision, Event, Memory } from './main.ts';

const club = JSON.parse(
  readFileSync(new URL('../test/conformance/programs/club.json', import.meta.url), 'utf8'),
) as object;
const program = compile(
  readProgram({
    ...club,
    attribution: { winner: 'last' },
    terms: { version: '1', url: 'https://club.example/terms', neededFor: 'reward' },
    rewards: [
      { id: 'entry', to: 'advocate', on: { enter: 'submitted' }, give: { kind: 'credit', amountMinor: 500 } },
      { id: 'thanks', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'credit', amountMinor: 500 } },
    ],
  }),
);
const ADA: Event = {
  id: '1',
  type: 'advocate.joined',
  at: '2026-03-01T12:00:00Z',
  who: { email: 'ada@example.com', code: 'ADA' },
};
const BEN: Event = {
  id: '2',
  type: 'referral.submitted',
  at: '2026-03-02T12:00:00Z',
  who: { email: 'ben@example.com', code: 'ADA' },
};

/** A state in which Ada referred Ben, without the records whose keys match. */
function stateWithout(lost: RegExp): Memory {
  const memory = createMemory();
  for (const event of [ADA, BEN]) memory.apply(decide(program, { find: () => undefined }, memory, event).changes);
  return createMemory(memory.entries().filter(([key]) => !lost.test(key)));
}

function after(lost: RegExp, event: Partial<Event>): Decision {
  const at = '2026-03-05T12:00:00Z';
  return step(program, stateWithout(lost), { id: '3', type: 'purchase.completed', at, who: {}, ...event }).decision;
}

/** A host may lose a record, as where somebody deletes a row of a sheet. What remains is decided, and nothing is paid on what is gone. */
describe('in a state that lost', () => {
  const ben = { email: 'ben@example.com' };

  test('a referral, its events are unmatched', () => {
    expect(after(/^referral/, { who: ben })).toMatchObject({
      outcome: 'unmatched',
      reason: 'no_referral',
      rewards: [],
    });
    expect(after(/^referral/, { who: { referralId: 'r_lost' } })).toMatchObject({ outcome: 'unmatched' });
  });

  test('both people, the referral still moves', () => {
    const { outcome, stage, rewards } = after(/^person/, { who: { referralId: referral() } });
    expect({ outcome, stage }).toEqual({ outcome: 'decided', stage: { from: 'submitted', to: 'qualified' } });
    expect(rewards).toMatchObject([{ state: 'held', waitsFor: ['terms'] }]);
  });

  test('a reward, the others still open', () => {
    const accepted = { type: 'terms.accepted', who: { code: 'ADA' } };
    expect(after(/^nothing/, accepted).rewards).toMatchObject([{ rule: 'entry', state: 'available' }]);
    expect(after(/^reward/, accepted).rewards).toEqual([]);
    expect(after(/^reward/, { who: ben }).rewards).toMatchObject([{ rule: 'thanks' }]);
  });

  test('the advocate, a key or code of theirs leads to nobody', () => {
    const dan = { email: 'dan@example.com', code: 'ADA' };
    expect(after(/^person/, { who: dan })).toMatchObject({ outcome: 'unmatched', rewards: [] });
    expect(after(/^person/, { type: 'advocate.updated', who: { code: 'ADA' } }).reason).toBe('unknown_person');
    expect(after(/^person/, { type: 'advocate.updated', who: { email: 'ada@example.com' } }).reason).toBe(
      'unknown_person',
    );
  });

  function referral(): string {
    const [key] =
      stateWithout(/^nothing/)
        .entries()
        .find(([name]) => name.startsWith('referral/')) ?? [];
    return key?.slice('referral/'.length) ?? '';
  }
});
