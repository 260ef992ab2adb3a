import type { IDataObject } from 'n8n-workflow';
import { given, idIn, without, type Page } from '../shared/server';
import {
  additional,
  advocateId,
  choice,
  email,
  filters,
  fromProgram,
  personFacts,
  reason,
  referralId,
  text,
  worth,
} from './fields';
import type { Item } from './item';
import type { Operation } from './operation';
import { decisionInShort, referralInShort } from './short';

/** Who was referred by whom, and how far it came. */
export const referral: readonly Operation[] = [
  {
    name: 'Find',
    value: 'find',
    action: 'Find a referral',
    description:
      'Find the newest by a code, or by email, phone or your own ID of the invitee; no item when there is none',
    fields: [
      filters([
        text('code', 'Code', {
          placeholder: 'e.g. K7M2Q9X4T1ZC',
          description: 'A referral code; or a share code or coupon, of which the newest referral is found',
        }),
        email('the invitee'),
        text('externalId', 'External ID'),
        text('phone', 'Phone'),
      ]),
    ],
    inShort: referralInShort,
    run: async (item) => (await item.read<Page>('/v1/referrals', { ...item.some('filters'), limit: 1 })).rows,
  },
  {
    name: 'Get',
    value: 'get',
    action: 'Get a referral',
    description: 'Get one referral',
    fields: [referralId],
    inShort: referralInShort,
    run: async (item) => item.read(idIn`/v1/referrals/${await idOf(item)}`),
  },
  {
    name: 'Get Many',
    value: 'getMany',
    action: 'Get many referrals',
    description: 'Get all referrals, or those of a code, in a stage, of a role, stuck or of a time',
    fields: [
      filters([
        text('advocate', 'Advocate ID'),
        text('code', 'Code', {
          placeholder: 'e.g. ADA-50',
          description: 'A share code or coupon that they came by, or the code of one referral',
        }),
        { displayName: 'From', name: 'from', type: 'dateTime', default: '', description: 'Not before' },
        choice('period', 'From and To Mean', { joined: 'When It Was Created', qualified: 'When It Qualified' }),
        choice('qualified', 'Qualified', { true: 'Yes', false: 'No' }),
        fromProgram('role', 'Role Name or ID', 'getRoles'),
        fromProgram('stage', 'Stage Name or ID', 'getStages'),
        choice('stuck', 'Stuck', { true: 'Only Those That Are Stuck' }),
        { displayName: 'To', name: 'to', type: 'dateTime', default: '', description: 'Before' },
        choice('verdict', 'Verdict', { clear: 'Clear', flagged: 'Flagged', review: 'In Review', rejected: 'Rejected' }),
      ]),
    ],
    lists: true,
    inShort: referralInShort,
    run: (item) => item.list('/v1/referrals', item.more('filters')),
  },
  {
    name: 'Log',
    value: 'log',
    action: 'Log a referral',
    description: 'Say that somebody was referred',
    fields: [
      choice('by', 'Referred By', { code: 'Share Code', coupon: 'Coupon', advocate: 'Advocate' }),
      text('code', 'Share Code', {
        required: true,
        placeholder: 'e.g. ADA-50',
        displayOptions: { show: { by: ['code'] } },
      }),
      text('coupon', 'Coupon', {
        required: true,
        placeholder: 'e.g. ADA-SPRING',
        displayOptions: { show: { by: ['coupon'] } },
      }),
      { ...advocateId, displayOptions: { show: { by: ['advocate'] } } },
      email('the person who was referred'),
      additional([
        ...personFacts,
        { displayName: 'Happened At', name: 'at', type: 'dateTime', default: '', description: 'Now when left empty' },
        text('touchpoint', 'Touchpoint', { placeholder: 'e.g. newsletter', description: 'Where it came from' }),
      ]),
    ],
    changes: true,
    inShort: referralInShort,
    run: log,
  },
  {
    name: 'Move to Stage',
    value: 'move',
    action: 'Move a referral to a stage',
    description: 'Move a referral to another stage by hand',
    fields: [referralId, fromProgram('stage', 'Stage Name or ID', 'getStages', { required: true }), reason],
    changes: true,
    inShort: decisionInShort,
    run: (item) => order(item, 'move', { to: item.get('stage'), reason: item.get('reason') }),
  },
  {
    name: 'Qualify',
    value: 'qualify',
    action: 'Qualify a referral',
    description: 'Say that somebody who was referred became a success',
    fields: [
      choice('findBy', 'Find By', {
        code: 'Referral Code',
        email: 'Email',
        coupon: 'Coupon',
        externalId: 'External ID',
        phone: 'Phone',
        referralId: 'Referral ID',
      }),
      text('key', 'Value', {
        required: true,
        placeholder: 'e.g. name@email.com',
        description: 'The code, address, coupon, number or ID to find the referral by',
      }),
      choice(
        'ifNone',
        'If Nothing Matches',
        { ignore: 'Stop Quietly', error: 'Error' },
        { description: 'To stop quietly lets you send every sale here, referred or not' },
      ),
      choice(
        'ifQualified',
        'If Qualified Already',
        { ignore: 'Stop Quietly', error: 'Error' },
        { description: 'To stop quietly lets two systems tell of the same success' },
      ),
      additional([...worth, text('type', 'Type of Event', { placeholder: 'e.g. purchase.completed' })]),
    ],
    changes: true,
    inShort: decisionInShort,
    run: qualify,
  },
  {
    name: 'Reject',
    value: 'reject',
    action: 'Reject a referral',
    description: 'Say that a referral does not count',
    fields: [referralId, reason],
    changes: true,
    inShort: decisionInShort,
    run: (item) => order(item, 'reject', { reason: item.get('reason') }),
  },
  {
    name: 'Resolve Review',
    value: 'resolveReview',
    action: 'Resolve the review of a referral',
    description: 'Release or reject a referral that waits for a person; needs a key with the scope "write"',
    fields: [
      referralId,
      choice('resolution', 'Resolution', { release: 'Release', reject: 'Reject' }),
      reason,
      additional([text('rule', 'Rule', { description: 'Only the review of this rule; all of them when left empty' })]),
    ],
    changes: true,
    inShort: decisionInShort,
    run: (item) => {
      const resolution = item.get('resolution');
      return order(item, 'review', { resolution, reason: item.get('reason'), ...item.more('additionalFields') });
    },
  },
  {
    name: 'Undo',
    value: 'undo',
    action: 'Undo the last move of a referral',
    description: 'Move a referral back to the stage it was in before; what was earned meanwhile stays',
    fields: [referralId, reason],
    changes: true,
    inShort: decisionInShort,
    run: (item) => order(item, 'undo', { reason: item.get('reason') }),
  },
];

async function log(item: Item): Promise<unknown> {
  const by = item.get('by');
  const who =
    by === 'advocate'
      ? { advocateId: await item.id('advocateId', '/v1/advocates') }
      : { [by ?? 'code']: item.get(by ?? 'code') };
  const { at, touchpoint, ...invitee } = item.more('additionalFields');
  const body = { ...who, invitee: given({ email: item.get('email'), ...invitee }), at, touchpoint };
  return without(await item.change('/v1/referrals', given(body)), 'decision');
}

/** Puts out nothing when nobody was referred, or who was has qualified already, and that is fine. */
async function qualify(item: Item): Promise<unknown> {
  const { amountMinor, ...more } = item.more('additionalFields');
  const answer = await item.change<{ matched: boolean; already?: boolean } & IDataObject>('/v1/qualify', {
    [item.get('findBy') ?? 'code']: item.get('key'),
    ifNone: item.get('ifNone'),
    ifQualified: item.get('ifQualified'),
    ...more,
    ...(amountMinor !== 0 && given({ amountMinor })),
  });
  return answer.matched && answer.already !== true ? answer : [];
}

async function order(item: Item, verb: string, body: object): Promise<unknown> {
  return item.change(`${idIn`/v1/referrals/${await idOf(item)}`}/${verb}`, body);
}

function idOf(item: Item): Promise<string> {
  return item.id('referralId', '/v1/referrals');
}
