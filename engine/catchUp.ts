import { changeReferral, write } from './draft.ts';
import type { Draft } from './draft.ts';
import { raise } from './judge.ts';
import { resolved } from './persons.ts';
import { rejectRewards } from './rewards.ts';

/** Brings a referral up to date that was not touched since its people were merged or erased, or its stage was renamed. (R31, R32) */
export function catchUp(draft: Draft): void {
  const { advocate, invitee } = draft;
  if (draft.live.renamed.stages.size > 0) renameStages(draft);
  if (advocate?.mergedInto !== undefined || invitee?.mergedInto !== undefined) follow(draft);
  if (draft.advocate?.erased === true || draft.invitee?.erased === true) fall(draft);
}

/** Its people are whoever they were merged into; counts moved with the merge, so that is how it was before, too. */
function follow(draft: Draft): void {
  const { referral } = draft;
  if (referral === null) return;
  draft.advocate = resolved(draft, referral.advocate) ?? null;
  draft.invitee = resolved(draft, referral.invitee) ?? null;
  const [advocate, invitee] = [draft.advocate?.id ?? referral.advocate, draft.invitee?.id ?? referral.invitee];
  draft.referral = { ...referral, advocate, invitee };
  draft.stored = draft.referral;
  write(draft, `referral/${referral.id}`, draft.referral);
  if (advocate !== invitee || referral.verdict === 'rejected' || 'selfReferral' in referral.findings) return;
  raise(draft, { rule: 'selfReferral', verdict: 'review', reason: 'self_referral', deadline: null, otherwise: null });
}

function fall(draft: Draft): void {
  rejectRewards(draft, ({ person }) => resolved(draft, person)?.erased === true);
}

/** With `changes: "switch"` a stage of an old id is the one of the new. */
function renameStages(draft: Draft): void {
  const { referral, program, live } = draft;
  const { stages } = live.renamed;
  if (referral === null || program !== live || !Object.keys(referral.entered).some((id) => stages.has(id))) return;
  const now = (id: string): string => stages.get(id) ?? id;
  changeReferral(draft, {
    stage: now(referral.stage),
    entered: Object.fromEntries(Object.entries(referral.entered).map(([id, at]) => [now(id), at])),
  });
}
