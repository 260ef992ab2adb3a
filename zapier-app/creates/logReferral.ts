import { defineCreate, defineInputFields, type Bundle, type ZObject } from 'zapier-platform-core';
import { outputFields, outputOf, sample, type ServerReferral } from '../referral.ts';

const inputFields = defineInputFields([
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
]);

export const logReferral = defineCreate({
  key: 'log_referral',
  noun: 'Referral',
  display: { label: 'Log Referral', description: 'Logs that an advocate referred somebody.' },
  operation: { inputFields, perform: log, sample, outputFields },
});

interface Input {
  readonly advocate_code: string;
  readonly invitee_email: string;
  readonly invitee_first_name?: string;
  readonly invitee_last_name?: string;
}

async function log(z: ZObject, bundle: Bundle): Promise<object> {
  const {
    advocate_code: code,
    invitee_email: email,
    invitee_first_name: firstName,
    invitee_last_name: lastName,
  } = bundle.inputData as unknown as Input;
  const body = { code, invitee: { email, ...(firstName && { firstName }), ...(lastName && { lastName }) } };
  const { status, data } = await z.request<ServerReferral>('/v1/referrals', { method: 'POST', body });
  const referral = outputOf(data);
  if (status === 201) return referral;
  throw new z.errors.HaltedError(
    `${referral.name} was referred before, by ${referral.advocate_name}; nothing was changed.`,
  );
}
