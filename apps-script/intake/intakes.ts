import { ADVOCATE_ROWS } from './advocateRows.ts';
import { INBOX_ROWS } from './inbox.ts';
import { REDEMPTION_ROWS } from './redemptions.ts';
import { REFERRAL_ROWS } from './referralRows.ts';
import { REWARD_ROWS } from './rewardRows.ts';
import type { Intake } from './rows.ts';

/** In the order in which they are read: who is new comes before what happened to them. */
export const INTAKES: readonly Intake[] = [ADVOCATE_ROWS, REFERRAL_ROWS, INBOX_ROWS, REWARD_ROWS, REDEMPTION_ROWS];
