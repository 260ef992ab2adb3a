import type { Reward } from '@referral-kit/engine';
import { textOf } from '../store/cells.ts';
import { REWARDS } from '../store/tabs.ts';
import { order, said, type Intake } from './rows.ts';

/** What can be chosen in the column Action. */
export const REWARD_ACTIONS: Readonly<Record<string, string>> = {
  approve: 'reward.approve',
  'hand over': 'reward.fulfil',
  reject: 'reward.reject',
  'take back': 'reward.reverse',
};

/** Rewards: an action approves, hands over, rejects or takes back. */
export const REWARD_ROWS: Intake = {
  tab: REWARDS,
  read(book, line) {
    const reward = book.journal.get(`reward/${textOf(line.get('Id'))}`) as Reward | undefined;
    const action = textOf(line.get('Action')).toLowerCase();
    if (reward === undefined || action === '') return null;
    const who = reward.referral === null ? { advocateId: reward.person } : { referralId: reward.referral };
    const reason = textOf(line.get('Reason')) || 'decided in the sheet';
    const type = REWARD_ACTIONS[action] ?? `reward.${action.replace(/\s+/g, '_')}`;
    return order(book, { type, who, data: { rewardId: reward.id, reason }, state: reward });
  },
  place: (line) => JSON.stringify(said(line, ['Id', 'Action', 'Reason'])),
  answered: (_book, _line, { message }) => ({ Action: '', Reason: '', Message: message }),
};
