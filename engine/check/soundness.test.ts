import { compile } from '../compile.ts';
import type { Reward } from '../decision.ts';
import { type Program, readProgram } from '../program.ts';
import type { ReferralRecord } from '../records.ts';
import { Replaying } from '../replay.ts';
import { dice } from '../testHistory.ts';
import { check } from './check.ts';
import { excesses, playRandomly } from './testPlay.ts';
import { worstCase } from './worstCase.ts';

/** Random programs and what random histories make of them: what was said about each must be true. */

type Roll = (sides: number) => number;
const pick = <T>(roll: Roll, choices: readonly T[]): T => choices[roll(choices.length)]!;
const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const AMOUNTS = [1, 4000, 12_345, 60_000, 1_000_000];
const EVENTS = ['purchase.completed', 'invoice.paid', 'appointment.attended'];

function leaf(roll: Roll): object {
  const kinds = [
    () => ({
      fact: 'event',
      path: '$.data.amountMinor',
      operator: pick(roll, ['lessThan', 'greaterThan', 'equal', 'notEqual']),
      value: pick(roll, AMOUNTS),
    }),
    () => ({
      fact: 'event',
      path: '$.data.amountMinor',
      operator: 'between',
      value: [4000, pick(roll, AMOUNTS.slice(1))],
    }),
    () => ({ fact: 'event', path: '$.type', operator: pick(roll, ['equal', 'notEqual']), value: pick(roll, EVENTS) }),
    () => ({
      fact: 'advocate',
      path: '$.count.referrals',
      operator: pick(roll, ['lessThan', 'greaterThanInclusive']),
      value: 1 + roll(4),
    }),
    () => ({
      fact: 'referral',
      path: '$.role',
      operator: pick(roll, ['equal', 'notEqual']),
      value: pick(roll, ['friend', 'partner']),
    }),
  ];
  return pick(roll, kinds)();
}

function condition(roll: Roll, depth = 2): object {
  const kind = depth === 0 ? 0 : roll(6);
  if (kind < 3) return leaf(roll);
  if (kind === 3) return { not: condition(roll, depth - 1) };
  const parts = list(2 + roll(2), () => condition(roll, depth - 1));
  return kind === 4 ? { all: parts } : { any: parts };
}

const maybe = (roll: Roll, member: object): object => (roll(2) === 0 ? member : {});

/** Every transition leads to a stage of its own, so that it is seen which of them acted. */
function randomProgram(roll: Roll): Program {
  const from = (): string[] =>
    ['submitted', ...list(3, (index) => `s${index}`)].filter((_, index) => index === 0 || roll(2) === 0);
  const transitions = list(4, (index) => ({
    on: pick(roll, EVENTS),
    from: from(),
    to: `s${index}`,
    ...maybe(roll, { when: condition(roll) }),
  }));
  const stages = [{ id: 'submitted' }, ...list(4, (index) => ({ id: `s${index}`, qualifies: index === 3 }))];
  const rewards = list(4, (index) => randomReward(roll, `r${index}`));
  const exclusive = maybe(roll, { exclusive: [{ among: ['r0', 'r1', 'r2'], winner: 'first' }] });
  const catalog = [{ id: 'money', name: 'Money', costPoints: 7, give: { kind: 'cash', amountMinor: 1000 } }];
  return readProgram({
    id: 'random',
    name: 'Random',
    version: 1,
    currency: 'USD',
    roles: ['friend', 'partner'],
    lifecycle: { initial: 'submitted', stages, transitions },
    rewards,
    points: { catalog },
    ...exclusive,
  });
}

function randomReward(roll: Roll, id: string): object {
  const isAtEvent = roll(2) === 0;
  const on = isAtEvent ? pick(roll, EVENTS) : { enter: pick(roll, ['submitted', 's0', 's1', 's3']) };
  const limit = (): object => ({
    ...(roll(2) === 0 ? { maxCount: 1 + roll(4) } : { maxAmount: 500 + roll(5000) }),
    per: pick(roll, ['advocate', 'referral', 'program', 'invitee']),
    period: pick(roll, ['day', 'week', 'month', 'quarter', 'year', 'ever']),
  });
  return {
    id,
    to: 'advocate',
    on,
    give: randomGive(roll),
    ...maybe(roll, { when: condition(roll) }),
    ...maybe(roll, { limits: list(1 + roll(2), limit) }),
    ...(isAtEvent
      ? { ...maybe(roll, { times: 1 + roll(3) }), ...maybe(roll, { for: pick(roll, ['20 days', '1 month']) }) }
      : {}),
    ...maybe(roll, { reverse: [{ on: 'purchase.refunded', within: '30 days' }] }),
  };
}

function randomGive(roll: Roll): object {
  const of = { fact: 'event', path: '$.data.amountMinor' };
  const by = { fact: 'advocate', path: '$.count.referrals' };
  return pick<object>(roll, [
    { kind: 'cash', amountMinor: 1000 },
    { kind: 'points', amount: 20 },
    { kind: 'cash', percent: 12.5, of },
    { kind: 'cash', tiers: { by, steps: [1, 2, 3].map((count) => ({ from: count, amountMinor: 700 + count })) } },
  ]);
}

/** What was called dead, and acted all the same. */
function revived(replaying: Replaying, dead: ReadonlySet<string>): string[] {
  const { rewards } = replaying.program.file;
  return [...replaying.records].flatMap(([key, record]) => {
    if (key.startsWith('referral/')) {
      const { entered } = record as ReferralRecord;
      return list(4, (index) => index).flatMap((index) =>
        entered[`s${index}`] !== undefined && dead.has(`/lifecycle/transitions/${index}`)
          ? [`transition ${index}`]
          : [],
      );
    }
    if (!key.startsWith('reward/')) return [];
    const { rule, earned } = record as Reward;
    const index = rewards.findIndex(({ id }) => id === rule);
    const step = `/rewards/${index}/give/tiers/steps/${earned - 701}`;
    return dead.has(`/rewards/${index}`) || dead.has(step) ? [`reward ${rule} of ${earned}`] : [];
  });
}

test('of 1,000 random programs nothing called dead ever acts, and none costs more than was stated', () => {
  const faults: string[] = [];
  const seen = { dead: 0, bounded: 0, rewards: 0 };
  for (let seed = 1; seed <= 1000; seed += 1) {
    const roll = dice(seed * 104_729);
    const program = randomProgram(roll);
    const said = check(program).filter(({ code }) => ['RK162', 'RK163', 'RK185'].includes(code));
    const dead = new Set(said.map(({ pointer }) => pointer.replace(/\/when$/, '')));
    const worst = worstCase(program);
    const compiled = compile(program);
    seen.dead += dead.size;
    seen.bounded += worst.rewards.filter(({ perMonth }) => perMonth !== null).length;
    for (let history = 0; history < 3; history += 1) {
      const replaying = new Replaying(compiled);
      playRandomly(replaying, roll);
      const wrong = [...revived(replaying, dead), ...excesses(replaying, worst)];
      faults.push(...wrong.map((text) => `seed ${seed}: ${text} ${JSON.stringify(said)}`));
      seen.rewards += [...replaying.records.keys()].filter((key) => key.startsWith('reward/')).length;
    }
  }
  expect(faults.slice(0, 3)).toEqual([]);
  expect(seen.dead).toBeGreaterThan(800);
  expect(seen.bounded).toBeGreaterThan(1000);
  expect(seen.rewards).toBeGreaterThan(20_000);
});
