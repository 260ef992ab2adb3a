import { defineCreate, type Bundle, type ZObject } from 'zapier-platform-core';
import { declaredFields, declaredValues, program } from '../fields.ts';
import { referral, referralOf, type ServerReferral } from '../records/referral.ts';

export const logReferral = defineCreate({
  key: 'log_referral',
  noun: 'Referral',
  display: { label: 'Log Referral', description: 'Logs that an advocate referred somebody.' },
  operation: {
    inputFields: [
      program,
      {
        key: 'advocate_code',
        label: 'Advocate Code',
        type: 'string',
        required: true,
        helpText: 'The share code of the advocate who refers.',
      },
      {
        key: 'invitee_email',
        label: 'Invitee Email',
        type: 'string',
        required: true,
        helpText: 'The e-mail address of the person who is referred.',
      },
      { key: 'invitee_first_name', label: 'Invitee First Name', type: 'string', required: false },
      { key: 'invitee_last_name', label: 'Invitee Last Name', type: 'string', required: false },
      { key: 'invitee_phone', label: 'Invitee Phone', type: 'string', required: false },
      {
        key: 'invitee_external_id',
        label: 'Your ID of the Invitee',
        type: 'string',
        required: false,
        helpText: 'The id of this person in your CRM, by which later steps can qualify the referral.',
      },
      {
        key: 'touchpoint',
        label: 'Touchpoint',
        type: 'string',
        required: false,
        placeholder: 'newsletter',
        helpText: 'Where the referral came from.',
      },
      declaredFields('invitee'),
    ],
    perform: log,
    sample: referral.sample,
    outputFields: [...referral.outputFields],
  },
});

interface Input {
  readonly program?: string;
  readonly advocate_code: string;
  readonly invitee_email: string;
  readonly invitee_first_name?: string;
  readonly invitee_last_name?: string;
  readonly invitee_phone?: string;
  readonly invitee_external_id?: string;
  readonly touchpoint?: string;
}

async function log(z: ZObject, bundle: Bundle): Promise<object> {
  const input = bundle.inputData as unknown as Input;
  const fields = declaredValues(input);
  const invitee = {
    email: input.invitee_email,
    ...(input.invitee_first_name && { firstName: input.invitee_first_name }),
    ...(input.invitee_last_name && { lastName: input.invitee_last_name }),
    ...(input.invitee_phone && { phone: input.invitee_phone }),
    ...(input.invitee_external_id && { externalId: input.invitee_external_id }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
  const { status, data } = await z.request<ServerReferral>('/v1/referrals', {
    method: 'POST',
    body: { code: input.advocate_code, invitee, ...(input.touchpoint && { touchpoint: input.touchpoint }) },
    params: { program: input.program },
  });
  const logged = referralOf(data);
  if (status === 201) return logged;
  throw new z.errors.HaltedError(
    `${logged.name} was referred before, by ${logged.advocate_name}; nothing was changed.`,
  );
}
