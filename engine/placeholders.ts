import type { Program } from './program.ts';

/** What texts may ask for between double braces, with the words for a menu. Texts are rendered when they are delivered. */
export const placeholders: Readonly<Record<string, string>> = {
  'advocate.firstName': "The advocate's first name",
  'advocate.lastName': "The advocate's last name",
  'advocate.name': "The advocate's whole name",
  'advocate.email': "The advocate's e-mail address",
  'advocate.phone': "The advocate's phone number",
  'advocate.shareCode': "The advocate's share code",
  'advocate.shareLink': "The link with the advocate's share code",
  'advocate.portalLink': 'The link to the page with referrals and rewards',
  'invitee.firstName': "The friend's first name",
  'invitee.lastName': "The friend's last name",
  'invitee.name': "The friend's whole name",
  'invitee.email': "The friend's e-mail address",
  'invitee.phone': "The friend's phone number",
  'referral.id': 'The id of the referral',
  'referral.code': 'The referral code',
  'referral.link': 'The link with the referral code',
  'referral.stage': 'The stage of the referral, as people call it',
  'reward.id': 'The id of the reward',
  'reward.label': 'The reward, as people call it',
  'reward.amount': 'How much it is, with its currency',
  'reward.state': 'Where the reward is on its way',
  'reward.until': 'When the reward is released',
  'payout.id': 'The id of the payout',
  'payout.amount': 'How much the payout is, with its currency',
  'payout.amountMinor': 'How much the payout is, in minor units',
  'payout.currency': 'The currency of the payout',
  'program.id': 'The id of the program',
  'program.name': 'The name of the program',
  'program.termsUrl': 'Where the terms stand',
  'event.type': 'What happened',
  'event.object': 'The order, invoice, deal or visit',
};

/** Everything the texts of one program may ask for: the above, and the fields it declares. */
export function placeholdersOf({ fields = {} }: Program): string[] {
  const declared = (['advocate', 'invitee'] as const).flatMap((side) =>
    Object.keys(fields[side] ?? {}).map((name) => `${side}.${name}`),
  );
  return [...Object.keys(placeholders), ...declared];
}

/** The placeholders in a text, as they stand there without the braces. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((found) => found[1]!.trim());
}
