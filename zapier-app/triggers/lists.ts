import { defineTrigger, type Bundle, type ZObject } from 'zapier-platform-core';
import { programFile, type ProgramFile } from '../fields.ts';

/** Lists to choose from, which fill the drop-downs of other steps and show up nowhere else. */
const rows = [
  { key: 'stage_list', noun: 'Stage', of: ({ lifecycle }: ProgramFile) => lifecycle.stages.map(named) },
  { key: 'reward_list', noun: 'Reward', of: ({ rewards }: ProgramFile) => rewards.map(named) },
  { key: 'role_list', noun: 'Role', of: ({ roles = [] }: ProgramFile) => roles.map((id) => ({ id, name: id })) },
] as const;

const programList = defineTrigger({
  key: 'program_list',
  noun: 'Program',
  display: { label: 'Program List', description: 'The programs of the server.', hidden: true },
  operation: {
    type: 'polling',
    perform: async (z: ZObject) =>
      (await z.request<{ rows: { id: string; name: string }[] }>('/v1/programs')).data.rows,
    sample: { id: 'glow-iv', name: 'Glow IV Therapy: refer a friend' },
  },
});

export const lists = Object.fromEntries(
  [
    programList,
    ...rows.map((row) =>
      defineTrigger({
        key: row.key,
        noun: row.noun,
        display: {
          label: `${row.noun} List`,
          description: `Each ${row.noun.toLowerCase()} of a program.`,
          hidden: true,
        },
        operation: {
          type: 'polling',
          perform: async (z: ZObject, bundle: Bundle) => {
            const file = await programFile(z, bundle);
            if (file !== null) return row.of(file);
            throw new z.errors.Error('Your server runs several programs. Choose the program first.');
          },
          sample: { id: 'booked', name: 'Booked' },
        },
      }),
    ),
  ].map((trigger) => [trigger.key, trigger]),
);

function named({ id, label }: { readonly id: string; readonly label?: string }) {
  return { id, name: label ?? id };
}
