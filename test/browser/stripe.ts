import { signAs } from '@referral-kit/connectors';

/** One payment, as Stripe names it. */
export interface Payment {
  readonly intent: string;
  readonly amountMinor: number;
  readonly email: string;
}

/** `checkout.session.completed` and `charge.refunded` with the fields that matter here, in Stripe's own envelope. */
export const stripeEvents = {
  paid: ({ intent, amountMinor, email }: Payment, nowMs: number) =>
    envelope('checkout.session.completed', nowMs, {
      id: `cs_${intent}`,
      object: 'checkout.session',
      amount_total: amountMinor,
      currency: 'usd',
      customer: null,
      customer_details: { email, name: 'Ben Kramer', phone: null },
      metadata: {},
      mode: 'payment',
      payment_intent: intent,
      payment_status: 'paid',
      status: 'complete',
    }),
  refunded: ({ intent, amountMinor, email }: Payment, nowMs: number) =>
    envelope(
      'charge.refunded',
      nowMs,
      {
        id: `ch_${intent}`,
        object: 'charge',
        amount: amountMinor,
        amount_refunded: amountMinor,
        billing_details: { email, name: null, phone: null },
        currency: 'usd',
        customer: null,
        metadata: {},
        payment_intent: intent,
        refunded: true,
      },
      { amount_refunded: 0 },
    ),
};

/** Sends a webhook as Stripe would: signed over its raw bytes, at the server's time. Gives the status of the answer. */
export async function sendStripe(address: string, secret: string, event: object, nowMs: number): Promise<number> {
  const body = JSON.stringify(event);
  const headers = { 'content-type': 'application/json', ...signAs('stripe', { body, secret, timestampMs: nowMs }) };
  return (await fetch(address, { method: 'POST', body, headers })).status;
}

function envelope(
  type: string,
  nowMs: number,
  object: { readonly id: string; readonly object: string } & Record<string, unknown>,
  previous?: object,
): object {
  const created = Math.floor(nowMs / 1000);
  const data = { object: { created, ...object }, ...(previous !== undefined && { previous_attributes: previous }) };
  return {
    id: `evt_${object.id}`,
    object: 'event',
    api_version: '2025-03-31.basil',
    created,
    data,
    livemode: false,
    type,
  };
}
