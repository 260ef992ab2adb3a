import { randomBytes } from 'node:crypto';

/**
 * Webhook bodies as the vendors send them, whole envelopes with the fields around what matters. The test beside this file holds them
 * against the vendors' own descriptions where those are at hand.
 */

/** Somebody of this day. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly state: string;
}

/** Typeform's `form_response`: the friend's form, with the advocate's code in the hidden field `ref`. */
export function typeformResponse({ firstName, lastName, email, state }: Person, code: string, atMs: number): unknown {
  const token = hex(16);
  const answers = [
    { type: 'text', text: firstName, field: field('JwWggjAKtOkA', 'short_text', 'first_name') },
    { type: 'text', text: lastName, field: field('KoJxDM3c6x8h', 'short_text', 'last_name') },
    { type: 'email', email, field: field('SMEUb7VJz92Q', 'email', 'email') },
    {
      type: 'choice',
      choice: { id: 'pBVm1w4quPjA', label: state, ref: `state-${state}` },
      field: field('OaXBBv3uqDiV', 'dropdown', 'state'),
    },
  ];
  const fields = answers.map(({ field: asked }) => ({ ...asked, title: asked.ref, properties: {} }));
  return {
    event_id: `01${hex(12).toUpperCase()}`,
    event_type: 'form_response',
    form_response: {
      form_id: 'lT4Z3j',
      token,
      landed_at: seconds(atMs - 90_000),
      submitted_at: seconds(atMs),
      hidden: { ref: code },
      calculated: { score: 0 },
      definition: { id: 'lT4Z3j', title: 'A friend sent me', fields, hidden: ['ref'], endings: [] },
      answers,
      ending: { id: 'DefaultTyScreen', ref: 'default_tys' },
    },
  };
}

/** Calendly's `invitee.created`: a visit is booked. */
export function calendlyBooking({ firstName, lastName, email }: Person, startMs: number, atMs: number): unknown {
  const event = `https://api.calendly.com/scheduled_events/${hex(8).toUpperCase()}`;
  const uri = `${event}/invitees/${hex(8).toUpperCase()}`;
  const created = micros(atMs);
  return {
    created_at: created,
    created_by: 'https://api.calendly.com/users/GBGBDCAADAEDCRZ2',
    event: 'invitee.created',
    payload: {
      cancel_url: `https://calendly.com/cancellations/${hex(8)}`,
      created_at: created,
      email,
      event,
      name: `${firstName} ${lastName}`,
      first_name: null,
      last_name: null,
      new_invitee: null,
      no_show: null,
      old_invitee: null,
      payment: null,
      questions_and_answers: [{ question: 'Anything we should know?', answer: 'First time', position: 0 }],
      reconfirmation: null,
      reschedule_url: `https://calendly.com/reschedulings/${hex(8)}`,
      rescheduled: false,
      routing_form_submission: null,
      scheduled_event: {
        uri: event,
        name: 'First visit',
        status: 'active',
        start_time: micros(startMs),
        end_time: micros(startMs + 45 * 60_000),
        event_type: 'https://api.calendly.com/event_types/GBGBDCAADAEDCRZ2',
        location: { type: 'physical', location: '350 5th Ave, New York' },
        invitees_counter: { total: 1, active: 1, limit: 1 },
        created_at: created,
        updated_at: created,
        event_memberships: [{ user: 'https://api.calendly.com/users/GBGBDCAADAEDCRZ2' }],
        event_guests: [],
      },
      status: 'active',
      text_reminder_number: null,
      timezone: 'America/New_York',
      tracking: {
        utm_campaign: null,
        utm_source: null,
        utm_medium: null,
        utm_content: null,
        utm_term: null,
        salesforce_uuid: null,
      },
      updated_at: created,
      uri,
    },
  };
}

/** HubSpot's batch: the lead status of a contact changed. */
export function hubspotStatus(contactId: number, status: string, atMs: number): unknown {
  return [
    {
      eventId: number(9),
      subscriptionId: 2_517_003,
      portalId: 62_515_123,
      appId: 543_210,
      occurredAt: atMs,
      subscriptionType: 'contact.propertyChange',
      attemptNumber: 0,
      objectId: contactId,
      propertyName: 'hs_lead_status',
      propertyValue: status,
      changeSource: 'CRM_UI',
      sourceId: 'userId:510073',
      isSensitive: false,
    },
  ];
}

/** What one payment is called at Stripe. */
export interface Payment {
  readonly intent: string;
  readonly charge: string;
  readonly customer: string;
  readonly amountMinor: number;
}

export function newPayment(amountMinor: number): Payment {
  return { intent: `pi_3${hex(11)}`, charge: `ch_3${hex(11)}`, customer: `cus_${hex(7)}`, amountMinor };
}

/** Stripe's `checkout.session.completed`: paid. */
export function stripeCheckout({ firstName, lastName, email, state }: Person, payment: Payment, atMs: number): unknown {
  const address = { city: 'New York', country: 'US', line1: '350 5th Ave', line2: null, postal_code: '10118', state };
  return stripeEvent('checkout.session.completed', atMs, {
    id: `cs_live_${hex(12)}`,
    object: 'checkout.session',
    amount_subtotal: payment.amountMinor,
    amount_total: payment.amountMinor,
    client_reference_id: null,
    created: unix(atMs - 120_000),
    currency: 'usd',
    customer: payment.customer,
    customer_details: {
      address,
      email,
      name: `${firstName} ${lastName}`,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
    customer_email: null,
    discounts: [],
    invoice: null,
    livemode: true,
    locale: 'en',
    metadata: {},
    mode: 'payment',
    payment_intent: payment.intent,
    payment_status: 'paid',
    status: 'complete',
    subscription: null,
    success_url: 'https://glow.example/thanks',
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  });
}

/** Stripe's `charge.refunded`; `refundedMinor` is the sum so far, as Stripe tells it, and `beforeMinor` what it was. */
export function stripeRefund(
  payment: Payment,
  email: string,
  refunded: { sumMinor: number; beforeMinor: number },
  atMs: number,
): unknown {
  const charge = {
    id: payment.charge,
    object: 'charge',
    amount: payment.amountMinor,
    amount_captured: payment.amountMinor,
    amount_refunded: refunded.sumMinor,
    billing_details: { address: null, email, name: null, phone: null },
    captured: true,
    created: unix(atMs - 3_600_000),
    currency: 'usd',
    customer: payment.customer,
    disputed: false,
    livemode: true,
    metadata: {},
    paid: true,
    payment_intent: payment.intent,
    receipt_email: null,
    refunded: refunded.sumMinor === payment.amountMinor,
    status: 'succeeded',
  };
  return stripeEvent('charge.refunded', atMs, charge, { amount_refunded: refunded.beforeMinor });
}

function stripeEvent(type: string, atMs: number, object: unknown, previous?: unknown): unknown {
  return {
    id: `evt_1${hex(11)}`,
    object: 'event',
    api_version: '2025-02-24.acacia',
    created: unix(atMs),
    data: { object, ...(previous !== undefined && { previous_attributes: previous }) },
    livemode: true,
    pending_webhooks: 1,
    request: { id: `req_${hex(7)}`, idempotency_key: null },
    type,
  };
}

function field(id: string, type: string, ref: string) {
  return { id, type, ref };
}

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

function number(digits: number): number {
  return (randomBytes(6).readUIntBE(0, 6) % 10 ** digits) + 1;
}

function unix(ms: number): number {
  return Math.floor(ms / 1000);
}

/** An instant as Typeform writes it. */
function seconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** An instant as Calendly writes it. */
function micros(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}
