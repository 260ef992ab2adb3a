import { given, type Page } from '../shared/server';
import { additional, advocateId, fromProgram, text } from './fields';
import type { Operation } from './operation';
import { decisionInShort } from './short';

/** What points buy. */
export const redemption: readonly Operation[] = [
  {
    name: 'Create',
    value: 'create',
    action: 'Create a redemption',
    description: 'Take an item of the catalogue for points of an advocate; needs a key with the scope "write"',
    fields: [
      advocateId,
      fromProgram('item', 'Item Name or ID', 'getCatalogueItems', { required: true }),
      additional([
        text('redemptionId', 'Redemption ID', { description: 'Your own ID of this redemption: it is made once' }),
      ]),
    ],
    changes: true,
    inShort: decisionInShort,
    run: async (item) => {
      const advocate = await item.id('advocateId', '/v1/advocates');
      return item.change(
        '/v1/redemptions',
        given({ advocate, item: item.get('item'), ...item.more('additionalFields') }),
      );
    },
  },
  {
    name: 'Get Catalogue',
    value: 'getCatalogue',
    action: 'Get the catalogue',
    description: 'Get what points buy, an item each',
    fields: [],
    run: async (item) => (await item.read<Page>('/v1/catalog')).rows,
  },
];
