import { sayMoney } from '../currency.ts';
import { count } from '../explain/comparison.ts';
import type { Program } from '../program.ts';
import type { Extraction } from './extraction.ts';
import { type Most, type RewardMost, type WorstCase } from './worstCase.ts';

/**
 * Says what a program can cost at most, one sentence for each reward and two in all.
 *
 * @example 'One advocate can earn at most 50.00 GBP a month, and at most 10.00 GBP for one friend.'
 */
export function sayWorstCase({ currency, rewards, advocate, friends }: WorstCase): string[] {
  const money = (most: Most): string => (most === null ? 'any amount' : sayMoney(most, currency));
  const own = rewards.map((each) => {
    const name = `“${each.label}”`;
    if (!each.isPriced) return `${name}: nobody says what it is worth, so it is not counted.`;
    return `${name}: ${money(each.perMonth)} a month for ${whom(each)}, ${money(each.perFriend)} for one friend${because(each)}.`;
  });
  if (rewards.length === 0) return ['No reward is given.'];
  return [
    ...own,
    `One advocate can earn ${bounded(advocate.perMonth, money)} a month, and ${bounded(advocate.perFriend, money)} for one friend.`,
    friends.perMonth === 0
      ? 'Friends earn nothing.'
      : `The friends of one advocate can earn ${bounded(friends.perMonth, money)} a month, and each of them ${bounded(friends.perFriend, money)}.`,
  ];
}

/** Says what one person could take, and how. */
export function sayExtraction(extraction: Extraction, { currency }: Program): string {
  const { addresses, gainMinor, paidMinor, role, ring, refunds } = extraction;
  const who = `One person with ${count(addresses, 'e-mail address', 'e-mail addresses')} who refers themself`;
  if (gainMinor === 0) return `${who}: no way to gain anything was found.`;
  const how = [
    ...(role === null ? [] : [`as ${role}`]),
    ring ? 'each address invites the next' : 'one address invites the others',
    ...(refunds ? ['everything bought is sent back when it is too late to take a reward back'] : []),
    ...(paidMinor === 0 ? [] : [`${sayMoney(paidMinor, currency)} is paid for what is bought`]),
  ];
  return `${who} can take ${sayMoney(gainMinor, currency)}: ${how.join(', ')}.`;
}

const bounded = (most: Most, money: (most: Most) => string): string =>
  most === null ? money(most) : `at most ${money(most)}`;

function whom({ to }: RewardMost): string {
  return to === 'advocate' ? 'one advocate' : 'the friends of one advocate';
}

function because({ why }: RewardMost): string {
  return why === null ? '' : `, because ${why}`;
}
