import type { IncomingEvent } from '../incoming.ts';
import { invitee, known, nameParts, Payload } from '../payload.ts';
import { settingOf, type Receive, type ReceiveContext } from '../shape.ts';
import { signedBy } from '../signatures.ts';

/**
 * Stripe's events as ours. One payment has one object id, its payment intent, which its refunds and disputes name too; only
 * an invoice that does not tell its payment intent (API versions from 2025-03-31 on) goes by its own id.
 * Source: https://docs.stripe.com/api/events/types
 */
export const receive: Receive = { ...signedBy('stripe'), toEvents };

function toEvents(payload: unknown, { connection }: ReceiveContext): readonly IncomingEvent[] {
  const event = new Payload(payload).record();
  const type = event.at('type').text();
  const id = event.at('id').text();
  const map = Object.hasOwn(mapped, type) ? mapped[type] : undefined;
  const told =
    map?.(event.at('data', 'object').record(), event, settingOf(connection, 'purchases') ?? 'checkout') ?? null;
  if (told === null) return [];
  const { type: ours, ...rest } = told;
  return [{ id, source: connection.name, type: ours, at: event.at('created').since1970(1000), ...rest }];
}

type Told = Omit<IncomingEvent, 'id' | 'source' | 'at'>;
type Mapping = (object: Payload, event: Payload, purchases: string) => Told | null;

const mapped: Readonly<Record<string, Mapping>> = {
  'checkout.session.completed': sessionEnded,
  'checkout.session.async_payment_succeeded': sessionEnded,
  'payment_intent.succeeded': intentSucceeded,
  'invoice.paid': invoicePaid,
  'charge.refunded': chargeRefunded,
  'charge.dispute.created': disputeCreated,
};

/**
 * A session that took a payment is a purchase. One that began a subscription is a registration: its money comes with
 * `invoice.paid`, under the id that a refund names.
 */
function sessionEnded(session: Payload, _event: Payload, purchases: string): Told | null {
  if (session.at('payment_status').maybeText() === 'unpaid') return null;
  const customer = session.at('customer_details');
  const email = customer.at('email').maybeKey() ?? session.at('customer_email').maybeKey();
  const phone = customer.at('phone').maybeKey();
  const who = known({
    code: session.at('client_reference_id').maybeKey() ?? session.at('metadata', 'referral_code').maybeKey(),
    coupon: couponOf(session),
    externalId: idOf(session.at('customer')),
    email,
    phone,
  });
  const personal = invitee(
    known({ email, phone, ...nameParts(customer.at('name').maybeKey()), language: languageOf(session) }),
  );
  if (['subscription', 'setup'].includes(session.at('mode').maybeText() ?? '')) {
    return {
      type: 'invitee.registered',
      who,
      object: session.at('id').text(),
      data: known({ subscription: idOf(session.at('subscription')) }),
      ...personal,
    };
  }
  if (purchases !== 'checkout') return null;
  const object = idOf(session.at('payment_intent')) ?? session.at('id').text();
  return { type: 'purchase.completed', who, object, data: money(session, 'amount_total'), ...personal };
}

/** Only where the connection's purchases are payment intents: a Checkout session has one too and would count twice. */
function intentSucceeded(intent: Payload, _event: Payload, purchases: string): Told | null {
  if (purchases !== 'paymentIntents' || idOf(intent.at('invoice')) !== undefined) return null;
  const email = intent.at('receipt_email').maybeKey();
  return {
    type: 'purchase.completed',
    who: known({
      code: intent.at('metadata', 'referral_code').maybeKey(),
      externalId: idOf(intent.at('customer')),
      email,
    }),
    object: intent.at('id').text(),
    data: money(intent, 'amount_received'),
    ...invitee(known({ email })),
  };
}

function invoicePaid(invoice: Payload): Told {
  const email = invoice.at('customer_email').maybeKey();
  const phone = invoice.at('customer_phone').maybeKey();
  const details = [invoice.at('parent', 'subscription_details'), invoice.at('subscription_details'), invoice];
  const payment = [
    ...invoice
      .at('payments', 'data')
      .maybeList()
      .map((one) => one.at('payment', 'payment_intent')),
    invoice.at('payment_intent'),
  ];
  return {
    type: 'invoice.paid',
    who: known({
      code: first(details, (one) => one.at('metadata', 'referral_code').maybeKey()),
      coupon: couponOf(invoice),
      externalId: idOf(invoice.at('customer')),
      email,
      phone,
    }),
    object: first(payment, idOf) ?? invoice.at('id').text(),
    data: {
      ...money(invoice, 'amount_paid'),
      invoice: invoice.at('id').text(),
      ...known({
        subscription: first(details, (one) => idOf(one.at('subscription'))),
        billingReason: invoice.at('billing_reason').maybeText(),
      }),
    },
    ...invitee(known({ email, phone, ...nameParts(invoice.at('customer_name').maybeKey()) })),
  };
}

/** `amount_refunded` is the sum of all refunds of the charge; ours is this one's amount. */
function chargeRefunded(charge: Payload, event: Payload): Told | null {
  const refundedMinor = charge.at('amount_refunded').integer() - (refundedBefore(charge, event) ?? 0);
  if (refundedMinor <= 0) return null;
  return {
    type: 'purchase.refunded',
    who: known({
      code: charge.at('metadata', 'referral_code').maybeKey(),
      externalId: idOf(charge.at('customer')),
      email: charge.at('billing_details', 'email').maybeKey() ?? charge.at('receipt_email').maybeKey(),
    }),
    object: idOf(charge.at('payment_intent')) ?? charge.at('id').text(),
    data: { ...amount(refundedMinor, charge.at('currency')), charge: charge.at('id').text() },
  };
}

/** What had been refunded before: Stripe tells the previous sum; API versions before 2022-11-15 also list the refunds. */
function refundedBefore(charge: Payload, event: Payload): number | undefined {
  const previous = event.at('data', 'previous_attributes', 'amount_refunded').maybeInteger();
  if (previous !== undefined) return previous;
  const [newest] = charge
    .at('refunds', 'data')
    .maybeList()
    .toSorted((one, other) => other.at('created').integer() - one.at('created').integer());
  return newest && charge.at('amount_refunded').integer() - newest.at('amount').integer();
}

function disputeCreated(dispute: Payload): Told {
  return {
    type: 'purchase.disputed',
    who: {},
    object: idOf(dispute.at('payment_intent')) ?? idOf(dispute.at('charge')) ?? dispute.at('id').text(),
    data: {
      ...money(dispute, 'amount'),
      dispute: dispute.at('id').text(),
      ...known({ reason: dispute.at('reason').maybeText() }),
    },
  };
}

function money(object: Payload, name: string) {
  return amount(object.at(name).integer(), object.at('currency'));
}

/** Stripe writes nearly all amounts in the minor unit of ISO 4217, zero-decimal currencies included. */
function amount(minor: number, currency: Payload): { amountMinor: number; currency: string } {
  const iso = currency.text().toUpperCase();
  const factor = Object.hasOwn(notAsIso, iso) ? (notAsIso[iso] ?? 1) : 1;
  return { amountMinor: Math.round(minor * factor), currency: iso };
}

/** Where Stripe's unit is not that of ISO 4217. Source: https://docs.stripe.com/currencies#special-cases */
const notAsIso: Readonly<Record<string, number>> = { ISK: 0.01, UGX: 0.01, MGA: 100 };

/** A reference: the id, or the whole object where the account expands it. */
function idOf(reference: Payload): string | undefined {
  return reference.maybeKey(200) ?? reference.at('id').maybeKey(200);
}

/** The code a customer typed where the payload has it, else the id of the coupon or promotion code. */
function couponOf(object: Payload): string | undefined {
  const discounts = [...object.at('discounts').maybeList(), object.at('discount')];
  return (
    first(discounts, (one) => one.at('promotion_code', 'code').maybeKey()) ??
    first(discounts, (one) => idOf(one.at('coupon')) ?? idOf(one.at('source', 'coupon'))) ??
    first(discounts, (one) => idOf(one.at('promotion_code')))
  );
}

function languageOf(session: Payload): string | undefined {
  const locale = session.at('locale').maybeKey(35);
  return locale === 'auto' ? undefined : locale;
}

function first<T>(places: readonly Payload[], read: (place: Payload) => T | undefined): T | undefined {
  for (const place of places) {
    const found = read(place);
    if (found !== undefined) return found;
  }
  return undefined;
}
