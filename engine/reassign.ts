import type { Reward } from './decision.ts';
import { changeReferral, read, rewardsOf, textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { earnAnew } from './earn.ts';
import { present } from './persons.ts';
import type { PersonRecord } from './records.ts';
import { rejectRewards } from './rewards.ts';

/**
 * Gives the referral to another advocate by hand: what was not handed over to the earlier one falls, and the new one earns for
 * the stages it has been in. What the friend has stays. (R10)
 */
export function reassign(draft: Draft): string | null {
  const { referral, program } = draft;
  const named = textOf(draft, 'advocate');
  const advocate = present(draft, named) ?? present(draft, read(draft, `code/${named}`)?.person);
  if (referral === null || advocate === null || advocate.role === null) return 'no_such_advocate';
  if (advocate.id === referral.advocate) return 'same_advocate';
  if (advocate.id === referral.invitee) return 'self_referral';
  if (textOf(draft, 'reason').trim() === '') return 'reason_needed';
  if (rewardsOf(draft).some(isOnItsWay)) return 'already_handed_over';
  reattribute(draft, advocate);
  if (program.stages.get(referral.stage)?.undoes !== true) earnAnew(draft, Object.keys(referral.entered));
  return null;
}

/** Issued to the advocate, or handed over. */
function isOnItsWay({ side, state }: Reward): boolean {
  return side === 'advocate' && (state === 'issued' || state === 'fulfilled');
}

/** The referral is this advocate's from here on. */
export function reattribute(draft: Draft, advocate: PersonRecord): void {
  rejectRewards(draft, ({ side }) => side === 'advocate');
  draft.advocate = advocate;
  changeReferral(draft, { advocate: advocate.id, role: advocate.role ?? '' });
  draft.witness?.tell({ about: 'attribution', result: 'reattributed' });
}
