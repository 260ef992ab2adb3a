import { idIn, type Page } from '../../shared/server';
import { additional, json, referralId } from '../fields';
import type { Item } from '../item';
import type { Operation } from '../operation';

const file = json('programFile', 'Program File', {
  typeOptions: { rows: 10 },
  description: 'The live program when left empty',
});

/** What a program says, and what would come of another. */
export const onServer: readonly Operation[] = [
  {
    name: 'Check',
    value: 'check',
    action: 'Check a program',
    description: 'Get what a careful reader would ask about a program, and what it can cost at most',
    fields: [file],
    run: async (item) => item.compute(idIn`/v1/programs/${await item.program()}/check`, item.json('programFile')),
  },
  {
    name: 'Explain Referral',
    value: 'explain',
    action: 'Explain a referral',
    description: 'Get everything that was decided about a referral, and why, an item a decision',
    fields: [referralId],
    run: async (item) => {
      const id = await item.id('referralId', '/v1/referrals');
      return (await item.read<Page>(idIn`/v1/referrals/${id}/decisions`)).rows;
    },
  },
  {
    name: 'Get',
    value: 'get',
    action: 'Get a program',
    description: 'Get a program file as it is live',
    fields: [],
    run: async (item) => item.read(idIn`/v1/programs/${await item.program()}`, { program: undefined }),
  },
  {
    name: 'Replay',
    value: 'replay',
    action: 'Replay the log by a changed program',
    description: 'Get who would have earned more or less by a changed program; nothing is stored',
    fields: [{ ...file, required: true, description: 'The changed program' }],
    run: async (item) => item.compute(idIn`/v1/programs/${await item.program()}/replay`, item.json('programFile')),
  },
  {
    name: 'Simulate',
    value: 'simulate',
    action: 'Simulate events',
    description: 'Decide events on an empty state and keep nothing, an item a decision',
    fields: [
      json('events', 'Events', {
        required: true,
        typeOptions: { rows: 5 },
        placeholder: 'e.g. [{ "type": "advocate.joined", … }]',
        description: 'A list of events, each with an ID of its own',
      }),
      additional([file]),
    ],
    run: simulate,
  },
];

async function simulate(item: Item): Promise<unknown> {
  const { programFile: program } = item.more('additionalFields');
  const body = { events: item.json('events'), ...(program !== undefined && { program }) };
  return (await item.compute<Page>(idIn`/v1/programs/${await item.program()}/simulate`, body)).rows;
}
