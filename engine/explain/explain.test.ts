import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compile, createMemory, decide, explain, readProgram } from '../main.ts';
import type { Decision, Event } from '../main.ts';

const file = readProgram(
  JSON.parse(readFileSync(new URL('../../templates/programs/iv-clinic.json', import.meta.url), 'utf8')),
);
const clinic = compile(file);

type Told = { readonly operator: readonly string[]; readonly advocate: readonly string[]; readonly decision: Decision };

/** Plays events one after the other; each is told to both audiences from the facts that were stored with it. */
function story(program = clinic) {
  const memory = createMemory();
  let count = 0;
  return (event: Omit<Event, 'id'>): Told => {
    count += 1;
    const whole = { id: `e${count}`, ...event };
    const { decision, changes, facts } = decide(program, { find: () => undefined }, memory, whole);
    memory.apply(changes);
    const again = explain(program, JSON.parse(JSON.stringify(facts)), whole);
    expect(again.decision).toEqual(decision);
    return { decision, operator: again.sentences, advocate: explain(program, facts, whole, 'advocate').sentences };
  };
}

/** An advocate whose friend has come for a first visit of 200.00 USD. */
function visited() {
  const play = story();
  const friend = { email: 'ben@example.com' };
  play({ type: 'advocate.joined', at: '2026-03-01T15:00:00Z', who: { email: 'ada@example.com', code: 'ADA' } });
  play({ type: 'terms.accepted', at: '2026-03-01T15:01:00Z', who: { code: 'ADA' }, data: { version: '2026-01' } });
  const data = { state: 'NY', customerBefore: false };
  play({ type: 'referral.submitted', at: '2026-03-02T15:00:00Z', who: { code: 'ADA', ...friend }, data });
  const visit = { at: '2026-03-03T15:00:00Z', who: friend, object: 'visit-1', data: { amountMinor: 20_000 } };
  const attended = play({ type: 'appointment.attended', ...visit });
  return { play, friend, attended, reward: attended.decision.rewards.find(({ rule }) => rule === 'patient-credit') };
}

describe('why', () => {
  it('a reward was earned and what it waits for', () => {
    const { attended } = visited();
    expect(attended.operator).toContain(
      'The advocate earns 50.00 USD of credit (“50 dollars of credit”); it waits until 17 March 2026.',
    );
    expect(attended.advocate).toContain(
      'You earn 50.00 USD of credit (“50 dollars of credit”). It waits until 17 March 2026.',
    );
  });

  it('part of it went back, and the rest', () => {
    const { play, friend } = visited();
    const refund = { type: 'purchase.refunded', who: friend, object: 'visit-1' };
    const part = play({ ...refund, at: '2026-03-04T15:00:00Z', data: { amountMinor: 5000 } });
    expect(part.operator).toContain(
      '12.50 USD of “50 dollars of credit” went back because the purchase was refunded; 37.50 USD stays.',
    );
    const rest = play({ ...refund, at: '2026-03-05T15:00:00Z', data: { amountMinor: 15_000 } });
    expect(rest.operator).toContain(
      '“50 dollars of credit” was taken back, 37.50 USD, because the purchase was refunded.',
    );
    expect(rest.advocate).toContain('“50 dollars of credit” went back because the purchase was refunded.');
  });

  it('what was done by hand, with the reason that was given', () => {
    const { play, reward } = visited();
    const order = { who: { referralId: reward?.referral ?? '' } };
    const due = play({ type: 'time.passed', at: '2026-03-17T14:00:00Z', ...order });
    expect(due.operator).toEqual([
      'The waiting time is over: “50 dollars of credit” is available now.',
      'The message “credit ready” goes to the advocate.',
    ]);
    const rewardId = reward?.id ?? '';
    const paid = play({ type: 'reward.fulfil', at: '2026-03-18T14:00:00Z', ...order, data: { rewardId } });
    expect(paid.operator).toEqual(['“50 dollars of credit” was handed over.']);
    const data = { rewardId, reason: 'The visit was a mistake' };
    const undone = play({ type: 'reward.reverse', at: '2026-03-19T14:00:00Z', ...order, data });
    expect(undone.operator).toEqual([
      '“50 dollars of credit” was taken back, 50.00 USD, by hand: The visit was a mistake. It had been handed over, so later rewards make up for it.',
    ]);
    expect(undone.advocate).toEqual(['“50 dollars of credit” went back. It will be taken off later rewards.']);
  });

  it('rewards fall when a referral is rejected, and why it was', () => {
    const { play, reward } = visited();
    const who = { referralId: reward?.referral ?? '' };
    const data = { reason: 'Both live at one address' };
    const rejected = play({ type: 'referral.reject', at: '2026-03-04T15:00:00Z', who, data });
    expect(rejected.operator).toEqual([
      'The referral was rejected by hand: Both live at one address.',
      '“50 dollars of credit” falls away because the referral is rejected.',
    ]);
    expect(rejected.advocate).toEqual([
      'This referral does not count for rewards.',
      '“50 dollars of credit” falls away.',
    ]);
    const late = play({
      type: 'referral.move',
      at: '2026-03-05T15:00:00Z',
      who,
      data: { to: 'attended', reason: 'x' },
    });
    expect(late.operator).toEqual(['Not done: the referral is rejected.']);
  });

  it('a milestone, and what it earns', () => {
    const milestones = [
      {
        id: 'gold',
        label: 'Gold',
        count: { fact: 'advocate' as const, path: '$.count.referrals' },
        reaches: 1,
        sets: { tier: 'gold' },
      },
    ];
    const give = { kind: 'points' as const, amount: 50 };
    const bonus = { id: 'gold-bonus', to: 'advocate' as const, on: { milestone: 'gold' }, give };
    const play = story(compile({ ...file, rewards: [bonus], exclusive: [], milestones, tests: [] }));
    play({ type: 'advocate.joined', at: '2026-03-01T15:00:00Z', who: { email: 'ada@example.com', code: 'ADA' } });
    const who = { code: 'ADA', email: 'ben@example.com' };
    const told = play({ type: 'referral.submitted', at: '2026-03-02T15:00:00Z', who });
    expect(told.operator).toContain(
      "The advocate reached the milestone “Gold” (the advocate's number of referrals is 1 or more); this milestone stands for the tier “gold”.",
    );
    expect(told.operator).toContain(
      'The advocate earns 50 points (“gold bonus”); it waits for the terms to be accepted.',
    );
    expect(told.advocate).toContain('You reached the milestone “Gold”.');
  });

  it('points: taken, missing, adjusted by hand, lapsed', () => {
    const mug = { id: 'mug', name: 'Mug', costPoints: 20, give: { kind: 'gift' as const, item: 'mug' } };
    const play = story(
      compile({ ...file, points: { expireAfter: '30 days', catalog: [mug] }, messages: [], tests: [] }),
    );
    const { decision } = play({
      type: 'advocate.joined',
      at: '2026-03-01T15:00:00Z',
      who: { email: 'ada@example.com', code: 'ADA' },
    });
    const who = { advocateId: decision.subject?.id ?? '' };
    const wish = { type: 'points.redeem', who, data: { item: 'mug' } };
    const data = { points: 25, reason: 'Helped at the open day' };
    const adjusted = play({ type: 'points.adjust', at: '2026-03-02T15:00:00Z', who, data });
    expect(adjusted.operator).toEqual(['25 points added by hand: Helped at the open day.']);
    expect(adjusted.advocate).toEqual(['25 points were added: Helped at the open day.']);
    const taken = play({ ...wish, at: '2026-03-03T15:00:00Z' });
    expect(taken.operator).toEqual(['The advocate takes “Mug” for 20 points.']);
    expect(taken.advocate).toEqual(['You take “Mug” for 20 points.']);
    const short = play({ ...wish, at: '2026-03-04T15:00:00Z' });
    expect(short.operator).toEqual(['Not done: there are not enough points.', '15 points are missing.']);
    expect(short.advocate).toEqual(['You do not have enough points.', 'You need 15 points more.']);
    const lapsed = play({ type: 'time.passed', at: '2026-04-02T15:00:00Z', who });
    expect(lapsed.operator).toEqual(['5 points lapsed: they were not spent in time.']);
    expect(lapsed.advocate).toEqual(['5 points lapsed, because you did not spend them in time.']);
  });

  it('never tells an advocate about fraud checks or other people', () => {
    const play = story();
    play({ type: 'advocate.joined', at: '2026-03-01T15:00:00Z', who: { email: 'ada@example.com', code: 'ADA' } });
    const who = { code: 'ADA', email: 'ben@example.com' };
    const signals = { sameDevice: true };
    const told = play({ type: 'referral.submitted', at: '2026-03-02T15:00:00Z', who, signals, data: { state: 'FL' } });
    expect(told.operator.join(' ')).toMatch(/same device.*|Both used the same device/);
    expect(told.advocate.join(' ')).not.toMatch(/device|FL|state/i);
    expect(told.advocate).toContain('We are having a look at this referral; rewards wait until then.');
  });
});
