import { given, idIn } from '../shared/server';
import { choice, filters, fromProgram, optionalReason, reason, rewardId, text } from './fields';
import type { Item } from './item';
import type { Operation } from './operation';
import { decisionInShort, rewardInShort } from './short';

/** What was earned, and what people decide about it. */
export const reward: readonly Operation[] = [
  {
    name: 'Approve',
    value: 'approve',
    action: 'Approve a reward',
    description: 'Release a reward that waits for a person; cash needs a key with the scope "write"',
    fields: [rewardId, optionalReason],
    changes: true,
    inShort: decisionInShort,
    run: (item) => order(item, 'approve', ['reason']),
  },
  {
    name: 'Get Many',
    value: 'getMany',
    action: 'Get many rewards',
    description: 'Get all rewards, or those in a state, of a rule, a person or a referral',
    fields: [
      filters([
        { displayName: 'From', name: 'from', type: 'dateTime', default: '', description: 'Earned not before' },
        text('kind', 'Kind', { placeholder: 'e.g. points' }),
        text('person', 'Person ID'),
        text('referral', 'Referral ID'),
        fromProgram('rule', 'Reward Rule Name or ID', 'getRewardRules'),
        choice('state', 'State', {
          available: 'Available',
          beaten: 'Beaten',
          fulfilled: 'Fulfilled',
          held: 'Held',
          issued: 'Issued',
          refused: 'Refused',
          rejected: 'Rejected',
          reversed: 'Reversed',
        }),
        { displayName: 'To', name: 'to', type: 'dateTime', default: '', description: 'Earned before' },
      ]),
    ],
    lists: true,
    inShort: rewardInShort,
    run: (item) => item.list('/v1/rewards', item.more('filters')),
  },
  {
    name: 'Mark Fulfilled',
    value: 'fulfil',
    action: 'Mark a reward as fulfilled',
    description: 'Say that a reward was given',
    fields: [
      rewardId,
      text('reference', 'Reference', {
        placeholder: 'e.g. GIFT-4711',
        description: 'What the gift card or transfer is called where it was made',
      }),
    ],
    changes: true,
    inShort: decisionInShort,
    run: (item) => order(item, 'fulfil', ['reference']),
  },
  {
    name: 'Reject',
    value: 'reject',
    action: 'Reject a reward',
    description: 'Refuse a reward before it is given; needs a key with the scope "write"',
    fields: [rewardId, reason],
    changes: true,
    inShort: decisionInShort,
    run: (item) => order(item, 'reject', ['reason']),
  },
  {
    name: 'Reverse',
    value: 'reverse',
    action: 'Reverse a reward',
    description: 'Take a reward back; needs a key with the scope "write"',
    fields: [rewardId, reason],
    changes: true,
    inShort: decisionInShort,
    run: (item) => order(item, 'reverse', ['reason']),
  },
];

async function order(item: Item, verb: string, names: readonly string[]): Promise<unknown> {
  const body = given(Object.fromEntries(names.map((name) => [name, item.get(name)])));
  return item.change(`${idIn`/v1/rewards/${await item.id('rewardId')}`}/${verb}`, body);
}
