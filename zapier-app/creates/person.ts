import type { ZObject } from 'zapier-platform-core';

/** By what a person or referral is found; at least one has to be there. */
export const personFields = [
  {
    key: 'referral_code',
    label: 'Referral Code',
    type: 'string',
    required: false,
    helpText: 'The code that belongs to this one invitee and came back from your form or shop.',
  },
  { key: 'email', label: 'Invitee Email', type: 'string', required: false },
  { key: 'coupon', label: 'Coupon', type: 'string', required: false, helpText: 'The coupon or promotion code used.' },
  {
    key: 'external_id',
    label: 'Your ID of the Invitee',
    type: 'string',
    required: false,
    helpText: 'The id of this person in your CRM or shop.',
  },
  { key: 'phone', label: 'Invitee Phone', type: 'string', required: false },
] as const;

/** What those inputs are filled with; Zapier leaves out the empty ones. */
export interface PersonInput {
  readonly referral_code?: string;
  readonly email?: string;
  readonly coupon?: string;
  readonly external_id?: string;
  readonly phone?: string;
}

/** The keys as the server names them. */
export function keysIn(
  z: ZObject,
  { referral_code: code, email, coupon, external_id: externalId, phone }: PersonInput,
) {
  const keys = {
    ...(code && { code }),
    ...(email && { email }),
    ...(coupon && { coupon }),
    ...(externalId && { externalId }),
    ...(phone && { phone }),
  };
  if (Object.keys(keys).length > 0) return keys;
  throw new z.errors.Error('Say who it is: fill in one of Referral Code, Invitee Email, Coupon, Your ID or Phone.');
}

export const amountFields = [
  {
    key: 'amount',
    label: 'Amount',
    type: 'number',
    required: false,
    helpText: 'As people write it: 149.90 is a hundred and forty-nine dollars and ninety cents.',
  },
  {
    key: 'currency',
    label: 'Currency',
    type: 'string',
    required: false,
    placeholder: 'USD',
    helpText: 'Three letters. The currency of the program when you leave it empty.',
  },
] as const;

/** An amount in minor units, read from its decimal text, so that no cent is lost to binary fractions. */
export function minorUnits(z: ZObject, amount: number | string | undefined, currency: string): number | undefined {
  if (amount === undefined || amount === '') return undefined;
  const digits = decimalsOf(currency);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(amount).trim());
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (match === null || fraction.slice(digits).replaceAll('0', '') !== '')
    throw new z.errors.Error(`"${amount}" is no amount in ${currency}. Write it with a point, as in 149.90.`);
  return Number(`${sign}${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`);
}

function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
