import { textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Reward } from './decision.ts';
import type { Json } from './event.ts';
import { openGate, ruleOf, withdraw } from './rewards.ts';

/** The first answer counts, whether it comes from somebody or from the deadline; a later one changes nothing. (R23) */
export function answerVeto(draft: Draft, reward: Reward, answer: string): void {
  if (reward.state !== 'held' || !reward.waitsFor.includes('veto')) return;
  if (answer === 'allow' || answer === 'release') openGate(draft, reward, 'veto');
  else if (answer === 'deny' || answer === 'reject') withdraw(draft, reward, reward.quantity, 'rejected');
}

/** `allow` or `deny`; anything else is no answer. */
export function answerOf(draft: Draft): string {
  const answer = textOf(draft, 'answer');
  return answer === 'allow' || answer === 'deny' ? answer : '';
}

/** Asks about every reward that was earned now and waits for an answer. */
export function askVetoes(draft: Draft): void {
  for (const reward of draft.changed) {
    const veto = ruleOf(draft, reward)?.veto ?? null;
    if (reward.was !== null || veto === null || !reward.waitsFor.includes('veto')) continue;
    draft.effects.push({
      key: `${draft.program.id}~veto~${reward.id}`,
      do: veto.ask,
      with: (veto.with ?? {}) as Record<string, Json>,
      to: null,
      about: { referral: reward.referral, reward: reward.id },
      notBefore: null,
    });
  }
}
