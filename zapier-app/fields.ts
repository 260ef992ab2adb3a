import type { Bundle, ZObject } from 'zapier-platform-core';

/** Inputs that several steps share. What is an id to the server is a list to choose from here. */
export const program = {
  key: 'program',
  label: 'Program',
  type: 'string',
  required: false,
  dynamic: 'program_list.id.name',
  altersDynamicFields: true,
  helpText: 'Needed only if your server runs several programs.',
} as const;

export const stage = {
  key: 'stage',
  label: 'Stage',
  type: 'string',
  required: false,
  dynamic: 'stage_list.id.name',
  helpText: 'Only when a referral enters this stage. Every stage when you leave it empty.',
} as const;

export const reward = {
  key: 'reward',
  label: 'Reward',
  type: 'string',
  required: false,
  dynamic: 'reward_list.id.name',
  helpText: 'Only for this reward of the program. Every reward when you leave it empty.',
} as const;

export const role = {
  key: 'role',
  label: 'Role',
  type: 'string',
  required: false,
  dynamic: 'role_list.id.name',
  helpText: 'The role of the participant. The first of the program when you leave it empty.',
} as const;

/** A program file, in the members that fill lists and forms. */
export interface ProgramFile {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly roles?: readonly string[];
  readonly lifecycle: { readonly stages: readonly { readonly id: string; readonly label?: string }[] };
  readonly rewards: readonly { readonly id: string; readonly label?: string }[];
  readonly fields?: Readonly<Partial<Record<'advocate' | 'invitee', Readonly<Record<string, Declared>>>>>;
}

interface Declared {
  readonly type: 'string' | 'number' | 'boolean';
  readonly label: string;
}

/** The program chosen in this step, else the only one of the server; null when there are several to choose from. */
export async function programFile(z: ZObject, { inputData }: Bundle): Promise<ProgramFile | null> {
  const { program: chosen } = inputData as { program?: string };
  const { rows } = (await z.request<{ rows: { id: string }[] }>('/v1/programs')).data;
  const id = chosen ?? (rows.length === 1 ? rows[0]?.id : undefined);
  if (id === undefined) return null;
  return (await z.request<ProgramFile>(`/v1/programs/${encodeURIComponent(id)}`)).data;
}

/** The fields that the program declares for a person, as inputs of a step. */
export function declaredFields(side: 'advocate' | 'invitee') {
  return async (z: ZObject, bundle: Bundle) => {
    const declared = (await programFile(z, bundle))?.fields?.[side] ?? {};
    return Object.entries(declared).map(([name, { type, label }]) => ({
      key: `${FIELD}${name}`,
      label,
      type: type === 'string' ? ('string' as const) : type,
      required: false,
    }));
  };
}

const FIELD = 'field__';

/** What was filled into those inputs, by the program's own names. */
export function declaredValues(inputData: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inputData).flatMap(([key, value]) =>
      key.startsWith(FIELD) && value !== undefined && value !== '' ? [[key.slice(FIELD.length), value]] : [],
    ),
  );
}
