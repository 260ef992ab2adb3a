import type { Reward } from '../decision.ts';
import type { Event } from '../event.ts';
import type { ReferralRecord } from '../records.ts';
import type { Replaying } from '../replay.ts';
import { isStanding, REDEEM } from '../rewards.ts';
import { formatInstant, parseInstant, periodOf } from '../time.ts';
import { type Most, priceOf, type WorstCase, worthOf } from './worstCase.ts';

/** Random histories for tests, and what of them is more than a program was said to cost. */

/** A number from zero to below that of the sides. */
type Roll = (sides: number) => number;

const AMOUNTS = [1, 4000, 4000, 12_345, 60_000, 1_000_000, 90_000_000];
const people = [1, 2, 3, 4, 5];

/** Thirty things that happen to five people within some months. */
export function playRandomly(replaying: Replaying, roll: Roll): void {
  const program = replaying.program.file;
  const types = [...program.lifecycle.transitions, ...program.rewards].flatMap(({ on }) =>
    typeof on === 'string' ? on : [],
  );
  const { roles = ['advocate'], points: { catalog = [] } = {} } = program;
  let at = parseInstant('2026-01-29T09:00:00Z');
  const happen = (type: string, rest: Partial<Event>): void => {
    at += roll(60) * 3_600_000;
    replaying.decide({ who: {}, ...rest, id: String(at), type, at: formatInstant((at += 1000)) });
  };
  const email = (person: number): string => `p${person}@example.com`;
  const isPartnersDay = roll(2) === 0;
  for (const person of people) {
    const role = isPartnersDay ? roles.at(-1)! : roles[roll(roles.length)]!;
    happen('advocate.joined', { who: { email: email(person) }, mint: { share: `P${person}` }, data: { role } });
  }
  for (let count = 0; count < 30; count += 1) {
    const [one, other] = [1 + roll(people.length), 1 + roll(people.length)];
    const who = { email: email(one) };
    const object = `o${roll(12)}-${one}`;
    const data = { amountMinor: AMOUNTS[roll(AMOUNTS.length)]! };
    const refers = (): void =>
      happen('referral.submitted', { who: { code: `P${other}`, ...who }, data: { state: 'NY' } });
    const rare = [
      refers,
      () => happen('purchase.refunded', { who, object, data }),
      () => happen('points.redeem', { who, data: { item: catalog[roll(catalog.length || 1)]?.id ?? '' } }),
      () => order(replaying, happen, roll),
    ][count < 6 ? 0 : roll(12)];
    if (rare === undefined) happen(types[roll(types.length)]!, { who, object, data });
    else rare();
  }
}

/** Staff hand over a reward, or take one back. */
function order(replaying: Replaying, happen: (type: string, rest: Partial<Event>) => void, roll: Roll): void {
  const all = [...replaying.records].flatMap(([key, record]) => (key.startsWith('reward/') ? [record as Reward] : []));
  const reward = all[roll(all.length || 1)];
  if (reward === undefined) return;
  const who = reward.referral === null ? { advocateId: reward.person } : { referralId: reward.referral };
  happen(roll(3) === 0 ? 'reward.reverse' : 'reward.fulfil', {
    who,
    data: { rewardId: reward.id, reason: 'as it goes' },
  });
}

/** What stands of a history and is more than was stated; a history touches at most four months. */
export function excesses(replaying: Replaying, worst: WorstCase): string[] {
  const program = replaying.program.file;
  const sums = new Map<string, { sum: number; most: Most }>();
  const add = (key: string, sum: number, most: Most): void => {
    sums.set(key, { sum: (sums.get(key)?.sum ?? 0) + sum, most });
  };
  const { zone } = replaying.program;
  const ofPoints = worst.rewards
    .filter(({ rule }) => program.rewards.some(({ id, give }) => id === rule && give.kind === 'points'))
    .reduce<Most>((all, { perMonth }) => (all === null || perMonth === null ? null : all + perMonth), 0);
  for (const reward of standing(replaying)) {
    if (reward.rule === REDEEM) {
      const worth = reward.kind === 'cash' ? reward.quantity : priceOf(reward.terms);
      add(`redeemed ${reward.person}`, worth, times(4, ofPoints));
      continue;
    }
    const stated = worst.rewards.find((each) => each.rule === reward.rule)!;
    const rule = program.rewards.find(({ id }) => id === reward.rule);
    if (rule === undefined) continue;
    const worth = worthOf(program, rule.give)(reward.quantity);
    const month = periodOf(zone, parseInstant(reward.at), 'month');
    const referral = replaying.records.get(`referral/${reward.referral}`) as ReferralRecord | undefined;
    const advocate = reward.side === 'advocate' ? reward.person : (referral?.advocate ?? '');
    const total = reward.side === 'advocate' ? worst.advocate : worst.friends;
    add(`${rule.id} ${advocate} ${referral?.invitee}`, worth, stated.perFriend);
    add(`${rule.id} ${advocate} ${month}`, worth, stated.perMonth);
    add(`${rule.id} ${advocate} ever`, worth, stated.ever);
    add(`${rule.id} ${month} everybody`, worth, stated.everybody);
    add(`${reward.side} ${advocate} ${month}`, worth, total.perMonth);
    add(`${reward.side} ${advocate} ${referral?.invitee}`, worth, total.perFriend);
  }
  return [...sums].flatMap(([key, { sum, most }]) => (most !== null && sum > most ? [`${key}: ${sum} > ${most}`] : []));
}

function standing({ records }: Replaying): Reward[] {
  const rewards = [...records].flatMap(([key, record]) => (key.startsWith('reward/') ? [record as Reward] : []));
  return rewards.filter(isStanding);
}

const times = (count: number, most: Most): Most => (most === null ? null : count * most);
