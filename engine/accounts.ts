import type { Reward } from './decision.ts';

/** The rule of what was had for points. */
export const REDEEM = 'redeem';

/** Money and points can be split and stand on accounts; all else comes in pieces. */
export function isDivisible(kind: string): boolean {
  return kind === 'cash' || kind === 'credit' || kind === 'points';
}

export function account(reward: Reward, place: 'program' | 'held' | 'available' | 'paid'): string {
  return place === 'program' ? `program/${reward.kind}` : `${reward.person}/${reward.kind}/${place}`;
}
