import { defineCreate, type Bundle, type ZObject } from 'zapier-platform-core';
import { program, programFile } from '../fields.ts';
import { addressOf } from '../server.ts';
import { decision, decisionOf, type Decided } from './decision.ts';
import { amountFields, keysIn, minorUnits, personFields, type PersonInput } from './person.ts';

export const qualifyReferral = defineCreate({
  key: 'qualify_referral',
  noun: 'Referral',
  display: {
    label: 'Qualify Referral',
    description: 'Says that a referred person became a success, found by code, email, coupon or your own id.',
  },
  operation: {
    inputFields: [
      program,
      ...personFields,
      ...amountFields,
      {
        key: 'order_id',
        label: 'Order ID',
        type: 'string',
        required: false,
        helpText: 'The order, deal or visit it happened by. The same order never qualifies twice.',
      },
      {
        key: 'if_none',
        label: 'If Nothing Matches',
        type: 'string',
        required: false,
        choices: { stop: 'Stop quietly', error: 'Show an error' },
        default: 'stop',
        helpText: 'Stop quietly lets you send every conversion here, referred or not.',
      },
    ],
    perform: qualify,
    sample: decision.sample,
    outputFields: [...decision.outputFields],
  },
});

interface Input extends PersonInput {
  readonly program?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly order_id?: string;
  readonly if_none?: string;
}

async function qualify(z: ZObject, bundle: Bundle): Promise<object> {
  const input = bundle.inputData as unknown as Input;
  const keys = keysIn(z, input);
  const currency = input.currency ?? (input.amount === undefined ? 'USD' : await currencyOf(z, bundle));
  const amountMinor = minorUnits(z, input.amount, currency);
  const body = {
    ...keys,
    ...(amountMinor !== undefined && { amountMinor, currency }),
    ...(input.order_id && { object: input.order_id }),
    ifNone: 'ignore',
  };
  const { data } = await z.request<{ matched: false } | ({ matched: true } & Decided)>('/v1/qualify', {
    method: 'POST',
    body,
    params: { program: input.program },
  });
  if (data.matched) return decisionOf(data, addressOf(bundle.authData['server_url'] ?? '', z));
  const message = `Nobody was referred under ${Object.values(keys).join(', ')}; nothing was changed.`;
  throw input.if_none === 'error' ? new z.errors.Error(message) : new z.errors.HaltedError(message);
}

/** The currency of the program, in which an amount without one is meant. */
export async function currencyOf(z: ZObject, bundle: Bundle): Promise<string> {
  const file = await programFile(z, bundle);
  if (file !== null) return file.currency;
  throw new z.errors.Error('Your server runs several programs. Choose one, or say the currency.');
}
