import { given } from '../../shared/server';
import { additional, choice, json, text, worth } from '../fields';
import type { Item } from '../item';
import type { Operation } from '../operation';
import { decisionInShort, type Explained } from '../short';

/** One event, built from the parameters. */
export const send: Operation = {
  name: 'Send',
  value: 'send',
  action: 'Send an event',
  description: 'Say what happened: a purchase, a visit, a refund',
  fields: [
    text('type', 'Type', { required: true, placeholder: 'e.g. purchase.completed' }),
    choice('findBy', 'Whom It Concerns', {
      email: 'Email',
      code: 'Share Code or Referral Code',
      coupon: 'Coupon',
      externalId: 'External ID',
      phone: 'Phone',
      referralId: 'Referral ID',
      advocateId: 'Advocate ID',
    }),
    text('key', 'Value', { required: true, placeholder: 'e.g. name@email.com' }),
    additional([
      ...worth,
      json('data', 'Data', { placeholder: 'e.g. { "service": "hydration" }', description: 'Everything else about it' }),
      text('id', 'Event ID', {
        placeholder: 'e.g. order-1001',
        description: 'Your own ID of this event: with the same source and ID it is decided once',
      }),
      json('signals', 'Signals', {
        placeholder: 'e.g. { "sameDevice": true }',
        description: 'What you found out about the sender',
      }),
      text('source', 'Source', { placeholder: 'e.g. shop', description: 'Who tells; "api" when left empty' }),
    ]),
  ],
  changes: true,
  inShort: (decision: Explained['decision']) => decisionInShort({ decision }),
  run: sendOne,
};

async function sendOne(item: Item): Promise<unknown> {
  const { amountMinor, currency, data, ...more } = item.more('additionalFields');
  const about = { ...(data as object), ...given({ currency }), ...(amountMinor !== 0 && given({ amountMinor })) };
  const who = { [item.get('findBy') ?? 'email']: item.get('key') };
  return item.change('/v1/events', { type: item.get('type'), who, ...more, data: about });
}
