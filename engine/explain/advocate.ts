import { sayTrace } from '../conditions/words.ts';
import type { Reward } from '../decision.ts';
import type { Seen } from '../witness.ts';
import type { ReferralRecord } from '../records.ts';
import { sayPeriod, sayPoints } from './names.ts';
import { sayCashToYou, sayNext } from './cash.ts';
import { REASONS } from './reasons.ts';
import { leavesOf, sayWaiting } from './staff.ts';
import type { Story } from './staff.ts';
import { sayTalkToAdvocate } from './talk.ts';

type Of<A extends Seen['about']> = Extract<Seen, { about: A }>;

/** Facts that tell an advocate nothing about other people and nothing of fraud checks. */
const OPEN_FACTS = new Set(['advocate', 'program', 'refund']);

/** What the advocate may know: their own rewards, and how their referral moves. */
export function sayToAdvocate(story: Story, because: readonly Seen[]): string[] {
  const { reason } = story.decision;
  const refusal = reason === null ? null : (REASONS[reason]?.advocate ?? null);
  return [...(refusal === null ? [] : [refusal]), ...because.flatMap((seen) => sayOne(story, seen) ?? [])];
}

function sayOne(story: Story, seen: Seen): string | null {
  switch (seen.about) {
    case 'attribution':
    case 'move':
      return sayWay(story, seen);
    case 'note':
      return sayNote(story, seen);
    case 'reward':
      return sayReward(story, seen);
    case 'takeBack':
      return sayTakeBack(story, seen);
    case 'gate':
      return sayGate(story, seen);
    case 'points':
      return sayPointsMoved(story, seen);
    case 'score':
      return sayScore(story, seen);
    default:
      return sayCashToYou(story, seen) ?? sayTalkToAdvocate(story, seen);
  }
}

/** Only the score of the advocate the referral belongs to: it may have come from another. */
function sayScore({ names, decision, changes }: Story, { person, contest, period, count }: Of<'score'>): string | null {
  const referral = changes.find(({ key }) => key === `referral/${decision.subject?.id}`)?.value;
  if ((referral as ReferralRecord | undefined)?.advocate !== person) return null;
  return `In “${names.contest(contest)}” of ${sayPeriod(period)} you have ${count} now.`;
}

function sayWay({ names, program }: Story, seen: Of<'attribution' | 'move'>): string | null {
  if (seen.about === 'move')
    return seen.move.from === null ? null : `Your referral moved on to ${names.stage(seen.move.to)}.`;
  return seen.result === 'created' ? `Your referral was received: ${names.stage(program.initial)}.` : null;
}

function sayGate(story: Story, { reward, rule, left }: Of<'gate'>): string | null {
  if (left.length > 0 || !isOwn(story, reward)) return null;
  return `“${story.names.reward(rule)}” is available to you now.${sayNext(story, story.rewards.get(reward))}`;
}

function sayPointsMoved({ names, event }: Story, { result, points, item }: Of<'points'>): string {
  if (result === 'redeemed') return `You take ${names.item(item ?? '')} for ${sayPoints(points)}.`;
  if (result === 'missing') return `You need ${sayPoints(points)} more.`;
  if (result === 'lapsed')
    return `${sayPoints(points)} lapsed, because you did not spend ${points === 1 ? 'it' : 'them'} in time.`;
  const reason = event.data?.['reason'];
  const why = typeof reason === 'string' ? reason : '';
  return `${sayPoints(Math.abs(points))} ${points > 0 ? 'were added' : 'were taken away'}: ${why}.`;
}

function sayNote({ changes, names }: Story, { note }: Of<'note'>): string | null {
  if (note.kind === 'milestone') return `You reached the milestone “${names.milestone(note.rule)}”.`;
  if (note.rule === 'selfReferral') return 'You cannot refer yourself.';
  if (note.kind === 'rejected') return 'This referral does not count for rewards.';
  if (note.kind === 'reviewOpened') return 'We are having a look at this referral; rewards wait until then.';
  return note.kind === 'reviewResolved' && changes.length > 0 ? 'Our look at this referral is over.' : null;
}

function sayReward(story: Story, seen: Of<'reward'>): string | null {
  const { names, program, rewards } = story;
  if (program.rewards.get(seen.rule)?.to !== 'advocate') return null;
  const label = names.reward(seen.rule);
  const reward = seen.reward === null ? undefined : rewards.get(seen.reward);
  if (seen.result === 'earned' && reward !== undefined) return sayEarned(story, reward, label);
  if (seen.result === 'limit') return `No “${label}” this time: the limit of the program is reached.`;
  if (seen.result === 'conditions') return sayUnmet(story, seen, label);
  return null;
}

function sayEarned(story: Story, reward: Reward, label: string): string {
  const { names } = story;
  const waiting =
    reward.waitsFor.length === 0 ? 'It is available to you now' : sayWaiting(names, reward).replace(/^it/, 'It');
  return `You earn ${names.amount(reward, reward.earned)} (“${label}”). ${waiting}.${sayNext(story, reward)}`;
}

/** A reward for another role is no news; other people's data stays theirs. */
function sayUnmet({ names }: Story, { trace }: Of<'reward'>, label: string): string | null {
  const leaves = trace === null ? [] : leavesOf(trace);
  if (trace === null || leaves.some(({ path }) => path === '$.role')) return null;
  return leaves.every(({ fact }) => OPEN_FACTS.has(fact))
    ? `No “${label}” yet: ${sayTrace(trace, names.words)}.`
    : `No “${label}” yet: what it asks for has not happened.`;
}

function sayTakeBack({ names, rewards, event }: Story, seen: Of<'takeBack'>): string | null {
  const reward = rewards.get(seen.reward);
  const label = `“${names.reward(seen.rule)}”`;
  if (reward === undefined || reward.side !== 'advocate') return null;
  if (seen.result === 'fell') return `${label} falls away.`;
  if (seen.result !== 'taken') return null;
  const cause = event.type.startsWith('reward.') ? '' : ` because ${names.happening(event.type)}`;
  const debt = seen.owed ? ' It will be taken off later rewards.' : '';
  if (reward.unit === 'piece' || reward.quantity === 0) return `${label} went back${cause}.${debt}`;
  const part = `${names.sum(reward, seen.quantity)} of ${label} went back${cause}`;
  return `${part}; ${names.sum(reward, reward.quantity)} stays yours.${debt}`;
}

function isOwn({ rewards }: Story, id: string): boolean {
  return rewards.get(id)?.side === 'advocate';
}
