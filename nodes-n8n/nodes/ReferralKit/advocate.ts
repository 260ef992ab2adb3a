import { given, idIn, type Page } from '../shared/server';
import { additional, advocateId, email, filters, fromProgram, json, personFacts, reason, text } from './fields';
import type { Item } from './item';
import type { Operation } from './operation';
import { advocateInShort, decisionInShort } from './short';

/** People who refer. */
export const advocate: readonly Operation[] = [
  {
    name: 'Add',
    value: 'add',
    action: 'Add an advocate',
    description: 'Add somebody who refers; one who takes part already stays as they are',
    fields: [
      email('the advocate'),
      additional([
        json('consent', 'Consent', {
          placeholder: 'e.g. { "email": true }',
          description: 'By channel: may they be written to?',
        }),
        ...personFacts,
        fromProgram('role', 'Role Name or ID', 'getRoles'),
        text('shareCode', 'Share Code', { placeholder: 'e.g. ADA-50', description: 'A random one when left empty' }),
        text('terms', 'Terms', { description: 'The version of the terms this person accepted' }),
      ]),
    ],
    changes: true,
    inShort: advocateInShort,
    run: (item) => item.change('/v1/advocates', given({ email: item.get('email'), ...item.more('additionalFields') })),
  },
  {
    name: 'Adjust Points',
    value: 'adjustPoints',
    action: 'Adjust the points of an advocate',
    description: 'Add points by hand, or take some away',
    fields: [
      advocateId,
      {
        displayName: 'Points',
        name: 'points',
        type: 'number',
        default: 0,
        required: true,
        description: 'How many; below zero to take away',
      },
      reason,
    ],
    changes: true,
    inShort: decisionInShort,
    run: async (item) =>
      item.change(idIn`/v1/advocates/${await idOf(item)}/points`, {
        points: item.value('points'),
        reason: item.get('reason'),
      }),
  },
  {
    name: 'Ask',
    value: 'ask',
    action: 'Ask an advocate for something',
    description: "Send one of the program's asks, unless a cooldown, a cap or a missing consent stands in the way",
    fields: [advocateId, fromProgram('ask', 'Ask Name or ID', 'getAsks', { required: true })],
    changes: true,
    inShort: decisionInShort,
    run: async (item) => item.change(idIn`/v1/advocates/${await idOf(item)}/ask`, { ask: item.get('ask') }),
  },
  {
    name: 'Find',
    value: 'find',
    action: 'Find an advocate',
    description: 'Find one by email, phone, share code or your own ID; no item when there is none',
    fields: [
      filters([
        text('code', 'Share Code', { placeholder: 'e.g. ADA-50' }),
        email('the advocate'),
        text('externalId', 'External ID'),
        text('phone', 'Phone'),
      ]),
    ],
    inShort: advocateInShort,
    run: async (item) => (await item.read<Page>('/v1/advocates', { ...item.some('filters'), limit: 1 })).rows,
  },
  {
    name: 'Get',
    value: 'get',
    action: 'Get an advocate',
    description: 'Get one advocate',
    fields: [advocateId],
    inShort: advocateInShort,
    run: async (item) => item.read(idIn`/v1/advocates/${await idOf(item)}`),
  },
  {
    name: 'Get Balance',
    value: 'getBalance',
    action: 'Get the balance of an advocate',
    description: 'Get what an advocate has of each kind: held, available and paid',
    fields: [advocateId],
    run: async (item) => {
      const id = await idOf(item);
      return { advocate: id, ...(await item.read(idIn`/v1/advocates/${id}/balance`)) };
    },
  },
  {
    name: 'Get Many',
    value: 'getMany',
    action: 'Get many advocates',
    description: 'Get all advocates, or those of a role, a tier or a segment',
    fields: [
      filters([
        fromProgram('role', 'Role Name or ID', 'getRoles'),
        text('segment', 'Segment', { placeholder: 'e.g. idle' }),
        text('tier', 'Tier', { placeholder: 'e.g. gold' }),
      ]),
    ],
    lists: true,
    inShort: advocateInShort,
    run: (item) => item.list('/v1/advocates', item.more('filters')),
  },
  {
    name: 'Update',
    value: 'update',
    action: 'Update an advocate',
    description: 'Correct the name, the addresses, the role or the custom fields of an advocate',
    fields: [
      advocateId,
      additional([
        email('the advocate', { description: 'The new address; the advocate is still found by the one before' }),
        ...personFacts,
        fromProgram('role', 'Role Name or ID', 'getRoles'),
      ]),
    ],
    changes: true,
    inShort: advocateInShort,
    run: async (item) => item.change(idIn`/v1/advocates/${await idOf(item)}`, item.more('additionalFields'), 'PATCH'),
  },
];

function idOf(item: Item): Promise<string> {
  return item.id('advocateId', '/v1/advocates');
}
