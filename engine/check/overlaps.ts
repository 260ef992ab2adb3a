import type { Finding } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import { minutes } from './durations.ts';
import type { StageMap, Transition } from './map.ts';
import { ALWAYS, atEvent, type Reasoning } from './reasoning.ts';

/** Transitions that never get their turn or share it, and rewards that pay twice for the same thing. */
export function checkOverlaps(program: Program, map: StageMap, reasoning: Reasoning): Finding[] {
  return [...shadowed(program, map, reasoning), ...undecided(program, map, reasoning), ...doubled(program, reasoning)];
}

/** The first transition that holds moves the referral, so those behind it get only what it leaves. (R14) */
function shadowed({ lifecycle: { transitions } }: Program, { from }: StageMap, { without }: Reasoning): Finding[] {
  return transitions.flatMap((transition, index) => {
    const winners = new Set<number>();
    const known = new Map<string, boolean>();
    const isTaken = (stage: string): boolean => {
      const before = transitions.flatMap((other, at) =>
        from[at]?.includes(stage) === true && comesFirst(other, transition, at < index) ? [at] : [],
      );
      before.forEach((at) => winners.add(at));
      const others = before.map((at) => atEvent(transition.on, transitions[at]!.when));
      const key = before.join();
      const is = known.get(key) ?? (before.length > 0 && !without(atEvent(transition.on, transition.when), others));
      known.set(key, is);
      return is;
    };
    const mine = from[index] ?? [];
    if (mine.length === 0 || !without(atEvent(transition.on, transition.when), []) || !mine.every(isTaken)) return [];
    const message = `/lifecycle/transitions/${[...winners].join(' and ')} always comes first`;
    return [found('RK163', `/lifecycle/transitions/${index}`, message)];
  });
}

/** Whether one transition acts before another wherever both could; a timer only if it has no condition, because theirs are asked at different times. */
function comesFirst(one: Transition, other: Transition, isFirst: boolean): boolean {
  if (one === other) return false;
  if (typeof one.on === 'string' || typeof other.on === 'string') return isFirst && one.on === other.on;
  if (one.when !== undefined || one.on.since !== undefined || other.on.since !== undefined) return false;
  return one.on.after === other.on.after ? isFirst : minutes(one.on.after).most < minutes(other.on.after).least;
}

/** Two ways to different stages that can be open at once, and neither is the more particular: then only the order decides. */
function undecided(
  { lifecycle: { transitions } }: Program,
  { from }: StageMap,
  { together, follows }: Reasoning,
): Finding[] {
  return transitions.flatMap(({ on, to, when }, index) => {
    if (typeof on !== 'string' || when === undefined) return [];
    const rival = nearest(transitions, index, (other, at) => {
      const shares = from[index]?.some((stage) => from[at]?.includes(stage)) === true;
      if (!shares || other.on !== on || other.to === to || other.when === undefined) return false;
      if (!together([atEvent(on, when), other.when])) return false;
      return !follows(when, other.when) && !follows(other.when, when);
    });
    if (rival < 0) return [];
    const message = `This and /lifecycle/transitions/${rival} can both hold, and then the first listed wins`;
    return [found('RK186', `/lifecycle/transitions/${index}/when`, message)];
  });
}

type Reward = Program['rewards'][number];

/** Two rewards of one kind for one person at the same moment, which nothing keeps from being earned together. */
function doubled({ rewards, exclusive = [] }: Program, { together }: Reasoning): Finding[] {
  return rewards.flatMap((reward, index) => {
    const other = nearest(
      rewards,
      index,
      (each) =>
        each.to === reward.to &&
        unitOf(each) !== null &&
        unitOf(each) === unitOf(reward) &&
        haveOneTrigger(each.on, reward.on) &&
        !exclusive.some(({ among }) => among.includes(each.id) && among.includes(reward.id)) &&
        together([atEvent(each.on, each.when), reward.when ?? ALWAYS]),
    );
    if (other < 0) return [];
    const message = `'${rewards[other]!.id}' and '${reward.id}' can both be earned by the same person at the same moment`;
    return [found('RK175', `/rewards/${index}`, message)];
  });
}

/** How many rules before one are compared with it; of a list in which nobody finds their way it looks at neighbours only. */
const MOST_COMPARED = 50;

/** The place of the first rule before another that it gets in the way of; -1 where there is none. */
function nearest<T>(rules: readonly T[], before: number, isRival: (rule: T, at: number) => boolean): number {
  for (let at = Math.max(0, before - MOST_COMPARED); at < before; at += 1) if (isRival(rules[at]!, at)) return at;
  return -1;
}

/** What adds up: money with money, points with points. */
function unitOf({ give: { kind } }: Reward): string | null {
  if (kind === 'points') return kind;
  return kind === 'cash' || kind === 'credit' ? 'money' : null;
}

function haveOneTrigger(one: Reward['on'], other: Reward['on']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  if (!('enter' in one) || !('enter' in other)) return JSON.stringify(one) === JSON.stringify(other);
  const stages = [other.enter].flat();
  return [one.enter].flat().some((stage) => stages.includes(stage));
}
