import { defineCreate, type Bundle, type ZObject } from 'zapier-platform-core';
import { declaredFields, declaredValues, program, role } from '../fields.ts';
import { participant, participantOf, type ServerAdvocate } from '../records/participant.ts';

export const addParticipant = defineCreate({
  key: 'add_participant',
  noun: 'Participant',
  display: { label: 'Add Participant', description: 'Adds an advocate, who gets a code and a link to share.' },
  operation: {
    inputFields: [
      program,
      {
        key: 'email',
        label: 'Email',
        type: 'string',
        required: true,
        helpText: 'Where messages of the program go. Who takes part already under this address is not added twice.',
      },
      { key: 'first_name', label: 'First Name', type: 'string', required: false },
      { key: 'last_name', label: 'Last Name', type: 'string', required: false },
      { key: 'phone', label: 'Phone', type: 'string', required: false },
      role,
      {
        key: 'share_code',
        label: 'Share Code',
        type: 'string',
        required: false,
        placeholder: 'ADA-50',
        helpText: 'A code of your choice. A random one when you leave it empty.',
      },
      {
        key: 'external_id',
        label: 'Your ID of the Person',
        type: 'string',
        required: false,
        helpText: 'The id of this person in your CRM or shop.',
      },
      declaredFields('advocate'),
    ],
    perform: add,
    sample: participant.sample,
    outputFields: [...participant.outputFields],
  },
});

interface Input {
  readonly program?: string;
  readonly email: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly phone?: string;
  readonly role?: string;
  readonly share_code?: string;
  readonly external_id?: string;
}

async function add(z: ZObject, bundle: Bundle): Promise<object> {
  const input = bundle.inputData as unknown as Input;
  const fields = declaredValues(input);
  const body = {
    email: input.email,
    ...(input.first_name && { firstName: input.first_name }),
    ...(input.last_name && { lastName: input.last_name }),
    ...(input.phone && { phone: input.phone }),
    ...(input.role && { role: input.role }),
    ...(input.share_code && { shareCode: input.share_code }),
    ...(input.external_id && { externalId: input.external_id }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
  const { status, data } = await z.request<ServerAdvocate>('/v1/advocates', {
    method: 'POST',
    body,
    params: { program: input.program },
  });
  const added = participantOf(data);
  if (status === 201) return added;
  throw new z.errors.HaltedError(`${added.name} takes part already, with the code ${added.share_code}.`);
}
