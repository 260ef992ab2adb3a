/** Why an outcome is not `decided`, in words. An advocate is told only what concerns them; null says nothing. */
export const REASONS: Readonly<Record<string, { readonly operator: string; readonly advocate: string | null }>> = {
  already_referred: {
    operator: 'This friend has a referral already; a second one is not opened.',
    advocate: 'This friend was referred before.',
  },
  already_advocate: { operator: 'This person is an advocate already.', advocate: 'You are taking part already.' },
  no_referral: {
    operator: 'No referral belongs to this event: none of its keys leads to a friend or an advocate we know.',
    advocate: null,
  },
  unknown_code: { operator: 'No referral belongs to this event: its code is not known.', advocate: null },
  unknown_advocate: {
    operator: 'No referral belongs to this event: the advocate it names is not known.',
    advocate: null,
  },
  unknown_person: { operator: 'Nobody we know has these keys.', advocate: null },
  outside_window: {
    operator: 'No referral was created: the visit by the advocate’s link was too long ago.',
    advocate: null,
  },
  program_over: { operator: 'No referral was created: the program does not run at that time.', advocate: null },
  unverified: {
    operator: 'Recorded and nothing more: nothing proves who sent this. It counts when a trusted system confirms it.',
    advocate: null,
  },
  unknown_referral: { operator: 'Not done: no referral with these keys is known.', advocate: null },
  unknown_reward: { operator: 'Not done: this referral has no such reward.', advocate: null },
  unknown_role: { operator: 'Not done: the program has no such role.', advocate: null },
  unknown_stage: { operator: 'Not done: the program has no such stage.', advocate: null },
  not_yet: { operator: 'Not done: this version cannot do that yet.', advocate: null },
  unknown_resolution: { operator: 'Not done: a review is resolved by releasing or by rejecting.', advocate: null },
  same_stage: { operator: 'Not done: the referral is in that stage already.', advocate: null },
  final_stage: { operator: 'Not done: the stage it is in is final.', advocate: null },
  already_qualified: { operator: 'Not done: the referral is qualified already.', advocate: null },
  referral_rejected: { operator: 'Not done: the referral is rejected.', advocate: null },
  reason_needed: { operator: 'Not done: say why, so that others can follow it later.', advocate: null },
  no_review: { operator: 'Not done: nothing is open for review.', advocate: null },
  not_waiting_for_approval: { operator: 'Not done: this reward does not wait for approval.', advocate: null },
  not_available: { operator: 'Not done: only an available reward can be marked as fulfilled.', advocate: null },
  in_payout: {
    operator: 'Not done: this reward is on its way in a payout. Say of the payout whether it was paid or failed.',
    advocate: null,
  },
  already_closed: { operator: 'Not done: this reward is closed already.', advocate: null },
  unknown_item: {
    operator: 'Not done: the catalogue has no such item.',
    advocate: 'This is not in the catalogue any more.',
  },
  not_enough_points: { operator: 'Not done: there are not enough points.', advocate: 'You do not have enough points.' },
  already_redeemed: {
    operator: 'Not done again: this redemption was made before.',
    advocate: 'You have this already.',
  },
  whole_points_needed: {
    operator: 'Not done: say how many points, as a whole number above or below zero.',
    advocate: null,
  },
  unknown_ask: { operator: 'Not done: the program has no such ask.', advocate: null },
  no_advocate: { operator: 'Not done: this person is not one of those whom this ask is for.', advocate: null },
  ask_cooldown: { operator: 'Not asked: the advocate was asked not long ago.', advocate: null },
  ask_times: { operator: 'Not asked: the advocate was asked as often as may be.', advocate: null },
  ask_cap: { operator: 'Not asked: the advocate was told as much as they may be.', advocate: null },
  ask_consent: {
    operator: 'Not asked: the advocate does not want to hear from us on any of its channels.',
    advocate: null,
  },
  code_taken: {
    operator: 'Not done: another advocate has this code.',
    advocate: 'This code is taken; choose another.',
  },
  conditions_not_met: { operator: 'Not qualified: none of the program’s ways to qualify is met.', advocate: null },
};
