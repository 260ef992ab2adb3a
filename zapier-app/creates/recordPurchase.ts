import { defineCreate } from 'zapier-platform-core';
import { program } from '../fields.ts';
import { decision } from './decision.ts';
import { amountFields, personFields } from './person.ts';
import { tell } from './tell.ts';

const orderId = {
  key: 'order_id',
  label: 'Order ID',
  type: 'string',
  required: true,
  helpText: 'The id of the order, invoice or visit. The same order counts once, and a refund names it again.',
} as const;

export const recordPurchase = defineCreate({
  key: 'record_purchase',
  noun: 'Purchase',
  display: { label: 'Record Purchase', description: 'Records what a referred person paid.' },
  operation: {
    inputFields: [program, orderId, ...amountFields, ...personFields],
    perform: (z, bundle) => tell(z, bundle, 'purchase.completed'),
    sample: decision.sample,
    outputFields: [...decision.outputFields],
  },
});

export const recordRefund = defineCreate({
  key: 'record_refund',
  noun: 'Refund',
  display: {
    label: 'Record Refund',
    description: 'Records that a purchase was refunded, in whole or in part; rewards follow by the rules.',
  },
  operation: {
    inputFields: [
      program,
      orderId,
      {
        key: 'refund_id',
        label: 'Refund ID',
        type: 'string',
        required: false,
        helpText: 'Needed when one order is refunded in several parts.',
      },
      ...amountFields,
      ...personFields,
    ],
    perform: (z, bundle) => tell(z, bundle, 'purchase.refunded'),
    sample: decision.sample,
    outputFields: [...decision.outputFields],
  },
});
