import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connectorTable, target } from '../tools/generate-connectors.ts';
import { connector as calendly } from './calendly/index.ts';
import { connector as email } from './email/index.ts';
import { connector as hubspot } from './hubspot/index.ts';
import { deliver } from './email/smtp.ts';
import { connectors, findConnector, type KeptMail, type Outbound } from './main.ts';
import { connector as slack } from './slack/index.ts';
import { connector as stripe } from './stripe/index.ts';
import { testConnector } from './testConnector.ts';
import { TestMailServer, type Moment } from './testMailServer.ts';
import { connector as typeform } from './typeform/index.ts';
import { connector as webhook } from './webhook/index.ts';

const friend = {
  email: 'Friend@Example.com',
  phone: '+12125550123',
  firstName: 'Dana',
  lastName: 'Friend',
  language: 'en',
};

testConnector(stripe, {
  receive: {
    scheme: 'stripe',
    secrets: ['whsec_9f3c1d7be2a84c60', 'whsec_5b20aa41c7de4f18'],
    right: [
      {
        name: 'a paid checkout is a purchase, under its payment intent, with the code and the coupon the customer typed',
        fixture: 'checkout-completed.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_1QxLmO2eZvKYlo2CxYzAbCdE',
            source: 'ours',
            type: 'purchase.completed',
            at: '2026-03-02T14:02:03.000Z',
            who: {
              code: 'REF-7K2M9',
              coupon: 'WELCOME20',
              externalId: 'cus_QxB7d1LmN4',
              email: 'Friend@Example.com',
              phone: '+12125550123',
            },
            object: 'pi_3QxLmN2eZvKYlo2C0aBcDeFg',
            data: { amountMinor: 15000, currency: 'USD' },
            personal: { invitee: friend },
          },
        ],
      },
      {
        name: 'an amount in yen is in minor units as it stands; the code may also be in the metadata',
        fixture: 'checkout-completed-yen.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_1QxYen2eZvKYlo2CxYzAbCdE',
            source: 'ours',
            type: 'purchase.completed',
            at: '2026-03-02T14:02:03.000Z',
            who: { code: 'REF-YEN', email: 'yen@example.com' },
            object: 'pi_3QxYen',
            data: { amountMinor: 12000, currency: 'JPY' },
            personal: { invitee: { email: 'yen@example.com', language: 'ja' } },
          },
        ],
      },
      {
        name: 'a checkout whose money is still on its way says nothing yet',
        fixture: 'checkout-not-yet-paid.json',
        webhook: 'event',
        events: [],
      },
      {
        name: 'the same checkout is a purchase once the money has come',
        fixture: 'checkout-paid-later.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_1QxLater',
            source: 'ours',
            type: 'purchase.completed',
            at: '2026-03-05T14:02:03.000Z',
            who: {
              code: 'REF-7K2M9',
              externalId: 'cus_QxB7d1LmN4',
              email: 'Friend@Example.com',
              phone: '+12125550123',
            },
            object: 'pi_3QxSepa',
            data: { amountMinor: 15000, currency: 'USD' },
            personal: { invitee: friend },
          },
        ],
      },
      {
        name: 'a checkout that begins a subscription is a registration: its money comes with the invoice',
        fixture: 'checkout-subscription.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_1QxSub',
            source: 'ours',
            type: 'invitee.registered',
            at: '2026-03-02T14:02:03.000Z',
            who: {
              code: 'REF-7K2M9',
              externalId: 'cus_QxB7d1LmN4',
              email: 'Friend@Example.com',
              phone: '+12125550123',
            },
            object: 'cs_live_d4Sub',
            data: { subscription: 'sub_1QxSub' },
            personal: {
              invitee: { email: 'Friend@Example.com', phone: '+12125550123', firstName: 'Dana', lastName: 'Friend' },
            },
          },
        ],
      },
      {
        name: 'a paid invoice goes by its payment intent, which a refund names too',
        fixture: 'invoice-paid.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_1QxInv',
            source: 'ours',
            type: 'invoice.paid',
            at: '2026-04-02T14:01:06.000Z',
            who: { code: 'REF-7K2M9', externalId: 'cus_QxB7d1LmN4', email: 'friend@example.com' },
            object: 'pi_3QxSub',
            data: {
              amountMinor: 4900,
              currency: 'USD',
              invoice: 'in_1QxSub',
              subscription: 'sub_1QxSub',
              billingReason: 'subscription_cycle',
            },
            personal: { invitee: { email: 'friend@example.com', firstName: 'Dana', lastName: 'Friend' } },
          },
        ],
      },
      {
        name: 'an invoice of API version 2025-03-31 or later does not tell its payment intent and goes by its own id',
        fixture: 'invoice-paid-2025-03-31.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_1QxInvBasil',
            source: 'ours',
            type: 'invoice.paid',
            at: '2026-04-02T14:01:06.000Z',
            who: { code: 'REF-7K2M9', externalId: 'cus_QxB7d1LmN4', email: 'friend@example.com' },
            object: 'in_1QxBasil',
            data: {
              amountMinor: 4900,
              currency: 'USD',
              invoice: 'in_1QxBasil',
              subscription: 'sub_1QxSub',
              billingReason: 'subscription_cycle',
            },
            personal: { invitee: { email: 'friend@example.com', firstName: 'Dana', lastName: 'Friend' } },
          },
        ],
      },
      {
        name: 'the second of two refunds carries its own amount, not the sum',
        fixture: 'charge-refunded-again.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_3QxRefund2',
            source: 'ours',
            type: 'purchase.refunded',
            at: '2026-03-07T14:20:00.000Z',
            who: { externalId: 'cus_QxB7d1LmN4', email: 'friend@example.com' },
            object: 'pi_3QxLmN2eZvKYlo2C0aBcDeFg',
            data: { amountMinor: 5000, currency: 'USD', charge: 'ch_3QxLmN2eZvKYlo2C0hIjKlMn' },
          },
        ],
      },
      {
        name: 'where Stripe lists the refunds instead of telling the sum before, the newest one counts',
        fixture: 'charge-refunded-2022.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_3QxRefundOld',
            source: 'ours',
            type: 'purchase.refunded',
            at: '2026-03-07T14:20:00.000Z',
            who: { externalId: 'cus_QxB7d1LmN4', email: 'friend@example.com' },
            object: 'pi_3QxLmN2eZvKYlo2C0aBcDeFg',
            data: { amountMinor: 5000, currency: 'USD', charge: 'ch_3QxLmN2eZvKYlo2C0hIjKlMn' },
          },
        ],
      },
      {
        name: 'a dispute names the payment it is about',
        fixture: 'dispute-created.json',
        webhook: 'event',
        events: [
          {
            id: 'evt_1QxDispute',
            source: 'ours',
            type: 'purchase.disputed',
            at: '2026-03-08T20:00:00.000Z',
            who: {},
            object: 'pi_3QxLmN2eZvKYlo2C0aBcDeFg',
            data: { amountMinor: 15000, currency: 'USD', dispute: 'du_1QxLmN2eZvKYlo2C', reason: 'fraudulent' },
          },
        ],
      },
      {
        name: 'a payment intent says nothing where checkouts are counted',
        fixture: 'payment-intent-succeeded.json',
        webhook: 'event',
        events: [],
      },
      {
        name: 'a payment intent is a purchase where the connection says so',
        fixture: 'payment-intent-succeeded.json',
        settings: { purchases: 'paymentIntents' },
        events: [
          {
            id: 'evt_3QxIntent',
            source: 'ours',
            type: 'purchase.completed',
            at: '2026-03-02T14:02:04.000Z',
            who: { code: 'REF-OWN', externalId: 'cus_QxOwn', email: 'own@example.com' },
            object: 'pi_3QxOwn',
            data: { amountMinor: 9900, currency: 'EUR' },
            personal: { invitee: { email: 'own@example.com' } },
          },
        ],
      },
      {
        name: 'a checkout is not counted beside its payment intent',
        fixture: 'checkout-completed.json',
        settings: { purchases: 'paymentIntents' },
        events: [],
      },
      { name: 'what is of no interest says nothing', fixture: 'customer-created.json', webhook: 'event', events: [] },
    ],
  },
});

testConnector(hubspot, {
  receive: {
    scheme: 'hubspotV3',
    secrets: ['yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy', 'zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz'],
    right: [
      {
        name: 'property changes of contacts, deals and other objects; a new contact says nothing',
        fixture: 'batch.json',
        webhook: 'events',
        events: [
          {
            id: '101-25-1246965-1772460123456',
            source: 'ours',
            type: 'lead.statusChanged',
            at: '2026-03-02T14:02:03.456Z',
            who: { externalId: '1246965' },
            object: 'contact/1246965',
            data: { connection: 'ours', object: 'contact', field: 'hs_lead_status', to: 'CONNECTED' },
          },
          {
            id: '102-26-9876543210-1772460125000',
            source: 'ours',
            type: 'deal.stageChanged',
            at: '2026-03-02T14:02:05.000Z',
            who: { externalId: '9876543210' },
            object: '9876543210',
            data: { connection: 'ours', object: 'deal', field: 'dealstage', to: 'closedwon' },
          },
          {
            id: '103-27-1246966-1772460123456',
            source: 'ours',
            type: 'lead.statusChanged',
            at: '2026-03-02T14:02:03.456Z',
            who: { externalId: '1246966' },
            object: 'contact/1246966',
            data: { connection: 'ours', object: 'contact', field: 'lifecyclestage', to: 'customer' },
          },
          {
            id: '103-28-77-1772460123456',
            source: 'ours',
            type: 'lead.statusChanged',
            at: '2026-03-02T14:02:03.456Z',
            who: { externalId: '77' },
            object: '2-3453932/77',
            data: { connection: 'ours', object: '2-3453932', field: 'visit_state', to: '' },
          },
        ],
      },
    ],
  },
});

testConnector(typeform, {
  receive: {
    scheme: 'typeform',
    secrets: ['a form secret of 32 characters..', 'its successor of 32 characters..'],
    right: [
      {
        name: 'a filled-in form is a referral: the hidden ref is the code, readable references name the answers',
        fixture: 'response.json',
        webhook: 'form_response',
        events: [
          {
            id: 'a3a12ec67a1365927098a606107fac15',
            source: 'ours',
            type: 'referral.submitted',
            at: '2026-03-02T14:02:03.000Z',
            who: { code: 'SHARE-1', email: 'Dana.Friend@example.com', phone: '+12125550123' },
            object: 'a3a12ec67a1365927098a606107fac15',
            data: {
              utm_source: 'newsletter',
              state: 'NY',
              customerBefore: false,
              interests: ['Energy', 'Recovery', 'Sleep'],
              visits: 5,
              form: 'lT4Z3j',
            },
            personal: {
              invitee: {
                firstName: 'Dana',
                lastName: 'Friend',
                email: 'Dana.Friend@example.com',
                phone: '+12125550123',
              },
            },
          },
        ],
      },
      { name: 'a form that is not finished says nothing', fixture: 'partial.json', events: [] },
    ],
  },
});

const visit = 'https://api.calendly.com/scheduled_events/GBGBDCAADAEDCRZ2/invitees/AAAAAAAAAAAAAAAA';
const moved = 'https://api.calendly.com/scheduled_events/HCHCEDBBEBFEDSA3/invitees/BBBBBBBBBBBBBBBB';
const dana = { email: 'dana.friend@example.com', phone: '+1 212-555-0123', firstName: 'Dana', lastName: 'Friend' };
const danaWho = { code: 'REF-7K2M9', email: 'dana.friend@example.com', phone: '+1 212-555-0123' };

testConnector(calendly, {
  receive: {
    scheme: 'calendly',
    secrets: ['5mEzn9C-I28UtwOjZJtFoob0sAAFZ95GbZkqj4y3i0I', '6nFao0D-J39VuxPkAKuGppc1tBBGa06HcAlrk5z4j1J'],
    right: [
      {
        name: 'a booking is an appointment; the link carries the code',
        fixture: 'invitee-created.json',
        webhook: 'invitee.created',
        events: [
          {
            id: `invitee.created:${visit}`,
            source: 'ours',
            type: 'appointment.booked',
            at: '2026-03-02T14:02:04.000Z',
            who: danaWho,
            object: visit,
            data: { startsAt: '2026-03-09T15:00:00.000Z', name: 'First visit' },
            personal: { invitee: dana },
          },
        ],
      },
      {
        name: 'the place of the code can be said',
        fixture: 'invitee-created.json',
        settings: { codeFrom: 'utm_source' },
        events: [
          {
            id: `invitee.created:${visit}`,
            source: 'ours',
            type: 'appointment.booked',
            at: '2026-03-02T14:02:04.000Z',
            who: { ...danaWho, code: 'friend' },
            object: visit,
            data: { startsAt: '2026-03-09T15:00:00.000Z', name: 'First visit' },
            personal: { invitee: dana },
          },
        ],
      },
      {
        name: 'a cancellation is one',
        fixture: 'invitee-canceled.json',
        webhook: 'invitee.created',
        events: [
          {
            id: `invitee.canceled:${visit}`,
            source: 'ours',
            type: 'appointment.canceled',
            at: '2026-03-04T09:00:01.000Z',
            who: danaWho,
            object: visit,
            data: { startsAt: '2026-03-09T15:00:00.000Z', name: 'First visit', canceledBy: 'invitee' },
            personal: { invitee: dana },
          },
        ],
      },
      {
        name: 'a visit moved to another day is not canceled',
        fixture: 'rescheduled-canceled.json',
        webhook: 'invitee.created',
        events: [],
      },
      {
        name: 'a visit moved to another day is booked anew and says so; the code may be an answer',
        fixture: 'rescheduled-created.json',
        webhook: 'invitee.created',
        events: [
          {
            id: `invitee.created:${moved}`,
            source: 'ours',
            type: 'appointment.booked',
            at: '2026-03-04T09:00:01.000Z',
            who: { code: 'REF-7K2M9', email: 'dana.friend@example.com' },
            object: moved,
            data: { startsAt: '2026-03-11T15:00:00.000Z', name: 'First visit', rescheduled: true, previous: visit },
            personal: { invitee: { email: 'dana.friend@example.com', firstName: 'Dana', lastName: 'Friend' } },
          },
        ],
      },
      {
        name: 'who does not come has as good as canceled',
        fixture: 'no-show.json',
        webhook: 'invitee.created',
        events: [
          {
            id: `invitee_no_show.created:${visit}`,
            source: 'ours',
            type: 'appointment.canceled',
            at: '2026-03-09T15:40:00.000Z',
            who: danaWho,
            object: visit,
            data: { startsAt: '2026-03-09T15:00:00.000Z', name: 'First visit', noShow: true },
            personal: { invitee: dana },
          },
        ],
      },
      {
        name: 'a routing form says nothing',
        fixture: 'routing-form.json',
        webhook: 'routing_form_submission.created',
        events: [],
      },
    ],
  },
});

testConnector(slack, {
  receive: {
    scheme: 'slack',
    secrets: ['8f742231b10e8888abcd99yyyzzz85a5', '0c1d2e3f405162738495a6b7c8d9eafb'],
    right: [
      { name: 'what happens in a workspace says nothing', fixture: 'event-callback.json', events: [] },
      {
        name: 'the check of the address is answered',
        fixture: 'url-verification.json',
        answer: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P',
      },
    ],
  },
  actions: {
    postMessage: {
      connection: { secrets: { botToken: 'xoxb-1-2-trial' }, settings: {} },
      right: {
        channel: 'C0123ABC',
        text: 'Ada referred Bob',
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*Ada* referred *Bob*' } }],
      },
      wrong: {
        '/channel': { text: 'x' },
        '/text': { channel: 'C0123ABC', text: '' },
        '/blocks/0/type': { channel: 'C0123ABC', text: 'x', blocks: [{}] },
      },
      http: {
        operation: 'POST /chat.postMessage',
        answer: {
          ok: true,
          channel: 'C0123ABC',
          ts: '1503435956.000247',
          message: { type: 'message', text: 'Ada referred Bob', ts: '1503435956.000247' },
        },
        result: { channel: 'C0123ABC', ts: '1503435956.000247' },
        answers: {
          ratelimited: [{ ok: false, error: 'ratelimited' }, 'retryLater'],
          internal_error: [{ ok: false, error: 'internal_error' }, 'retryLater'],
          invalid_auth: [{ ok: false, error: 'invalid_auth' }, 'needsCredentials'],
          missing_scope: [
            { ok: false, error: 'missing_scope', needed: 'chat:write', provided: 'users:read' },
            'needsCredentials',
          ],
          channel_not_found: [{ ok: false, error: 'channel_not_found' }, 'refused'],
          is_archived: [{ ok: false, error: 'is_archived' }, 'refused'],
          'a word we do not know': [{ ok: false, error: 'toString' }, 'refused'],
          'JSON of something else': [{ fine: true }, 'retryLater'],
        },
      },
    },
  },
});

const [standard, successor] = [
  `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
  `whsec_${Buffer.alloc(32, 9).toString('base64')}`,
] as const;
const submitted = {
  id: 'crm-881',
  source: 'ours',
  type: 'referral.submitted',
  at: '2026-03-01T14:00:00.000Z',
  who: { code: 'SHARE-1', email: 'friend@example.com' },
  data: { state: 'NY' },
  personal: { invitee: { email: 'friend@example.com', firstName: 'Dana' } },
};
const bought = {
  id: 'till-7',
  source: 'ours',
  type: 'purchase.completed',
  at: '2026-03-02T14:02:10.000Z',
  who: { email: 'friend@example.com' },
  object: 'sale-1',
  data: { amountMinor: 15000, currency: 'USD' },
};
const ownEvents = [
  { name: 'one of our own events', fixture: 'event.json', events: [submitted] },
  { name: 'several at once; what names no time happened now', fixture: 'events.json', events: [submitted, bought] },
];
const send = {
  connection: { secrets: { signingSecret: [standard, successor] }, settings: { url: 'https://hooks.example/in' } },
  right: {
    type: 'reward.due',
    timestamp: '2026-03-02T14:02:03.000Z',
    data: { rewardId: 'glow~patient-credit~p1~r1~enter', amountMinor: 5000 },
  },
  wrong: {
    '/type': { timestamp: '2026-03-02T14:02:03Z', data: {} },
    '/timestamp': { type: 'reward.due', timestamp: 'yesterday', data: {} },
    '/data': { type: 'reward.due', timestamp: '2026-03-02T14:02:03Z', data: 5 },
  },
  http: {
    answer: {},
    result: { status: 200 },
    steps: { '410': 'gone', 'an HTML page': 'done', 'JSON cut off': 'done', 'an answer of 10 MB': 'done' },
  },
} as const;

testConnector(webhook, {
  receive: { scheme: 'standardWebhooks', secrets: [standard, successor], right: ownEvents },
  actions: { send },
});
testConnector(
  { ...webhook, name: 'Webhook with a secret in its address' },
  {
    receive: {
      scheme: 'staticSecret',
      secrets: ['3f9a0c77-a-secret-of-32-letters', '77c0a9f3-its-successor-of-today'],
      right: ownEvents,
    },
    actions: { send },
  },
);

const mail = { to: 'dana.friend@example.com', subject: 'Grüße von Glow', text: 'Hi Dana\n.\nSee you' };

testConnector(email, {
  actions: {
    send: {
      connection: { secrets: {}, settings: { from: 'hello@glow.example' } },
      right: mail,
      wrong: {
        '/to': { ...mail, to: 'dana@example.com, eve@example.com' },
        '/subject': { ...mail, subject: 'Hi\r\nBcc: eve@example.com' },
        '/text': { ...mail, text: '' },
        '/replyTo': { ...mail, replyTo: 'a@example.com\nBcc: eve@example.com' },
        '/unsubscribe': { ...mail, unsubscribe: 'https://glow.example/>\r\nBcc: eve@example.com' },
      },
    },
  },
});

describe('e-mail, against a real mail server', () => {
  const server = new TestMailServer();
  const outbound: Outbound = { send: () => Promise.reject(new Error('mail does not go over HTTP')) };
  const settings = () => ({
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    from: 'hello@glow.example',
    fromName: 'Glow "IV"',
  });
  const perform = (
    more: {
      input?: object;
      settings?: object;
      secrets?: Record<string, string>;
      keep?: (kept: KeptMail) => Promise<void>;
    } = {},
  ) =>
    email.actions.send?.perform(
      {
        input: { ...mail, ...more.input },
        connection: {
          name: 'mail',
          platform: 'email',
          secrets: more.secrets ?? {},
          settings: { ...settings(), ...more.settings },
        },
        key: 'glow/mail/é/1',
        nowMs: 0,
      },
      { outbound, ...(more.keep && { keep: more.keep }) },
    );
  const direct = (more: { port?: number; security?: 'tls' | 'starttls' | 'none'; host?: string } = {}) =>
    deliver(
      { ...mail, from: 'hello@glow.example', messageId: '<1@glow.example>' },
      {
        host: '127.0.0.1',
        port: server.port,
        security: 'none',
        fromName: undefined,
        user: undefined,
        password: undefined,
        timeoutMs: 300,
        ...more,
      },
    );
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  beforeEach(() => server.clear());

  test('a mail arrives with one recipient and a message id that every attempt repeats', async () => {
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(
        await perform({ input: { html: '<p>Hi Dana</p>', unsubscribe: 'https://glow.example/u?t=1' } }),
      ).toMatchObject({ step: 'done' });
    expect(server.commands.filter((command) => command.startsWith('RCPT'))).toEqual([
      'RCPT TO:<dana.friend@example.com>',
      'RCPT TO:<dana.friend@example.com>',
    ]);
    const ids = server.mails.map((one) => /^Message-ID: (<[0-9a-f]{40}@glow\.example>)\r$/m.exec(one)?.[1]);
    expect(ids).toEqual([expect.any(String), ids[0]]);
    for (const header of [
      'To: dana.friend@example.com',
      'List-Unsubscribe: <https://glow.example/u?t=1>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ])
      expect(server.mails[0]).toContain(`\r\n${header}\r\n`);
  });
  test('an account is used where there is one', async () => {
    expect(await perform({ settings: { user: 'glow' }, secrets: { password: 'secret' } })).toMatchObject({
      step: 'done',
    });
    expect(server.commands).toContain(`AUTH PLAIN ${Buffer.from('\0glow\0secret').toString('base64')}`);
  });
  test('nothing that a person wrote becomes a header or a command', async () => {
    const written = [
      'x\rBcc: eve@example.com',
      'x\nBcc: eve@example.com',
      'x\u2028Bcc: eve@example.com',
      'x\0y',
      '=?utf-8?Q?x=0D=0ABcc:_eve@example.com?=',
      'x'.repeat(500),
    ];
    for (const subject of written) await perform({ input: { subject } });
    await perform({
      input: { text: '\r\n.\r\nMAIL FROM:<eve@example.com>\r\nBcc: eve@example.com' },
      settings: { fromName: 'Glow\r\nBcc: eve@example.com' },
    });
    expect(server.mails.length).toBe(4);
    for (const one of server.mails) expect(one.slice(0, one.indexOf('\r\n\r\n'))).not.toMatch(/^Bcc:/im);
    expect(server.commands.filter((command) => command.startsWith('MAIL'))).toEqual(
      Array.from({ length: 4 }, () => 'MAIL FROM:<hello@glow.example>'),
    );
  });
  test('without a mail server a mail is kept, and without a keeper nothing is lost silently', async () => {
    const kept: KeptMail[] = [];
    const keep = (one: KeptMail) => Promise.resolve(void kept.push(one));
    expect(await perform({ settings: { host: '' }, keep })).toMatchObject({ step: 'done', result: { kept: true } });
    expect(kept).toEqual([
      { messageId: expect.stringMatching(/^<.*@glow\.example>$/), from: 'hello@glow.example', ...mail },
    ]);
    expect(await perform({ settings: { host: '' } })).toMatchObject({ step: 'needsCredentials' });
    expect(await perform({ settings: { from: 'Glow <hello@glow.example>' } })).toMatchObject({
      step: 'needsCredentials',
    });
  });

  const answers: readonly (readonly [Moment, string, object])[] = [
    ['greeting', '421 too busy', { step: 'retryLater', mayHaveArrived: false }],
    ['greeting', 'hello?', { step: 'retryLater', mayHaveArrived: false }],
    ['greeting', 'silence', { step: 'retryLater' }],
    ['EHLO', '421 shutting down', { step: 'retryLater', mayHaveArrived: false }],
    ['EHLO', 'reset', { step: 'retryLater' }],
    ['MAIL', '451 local error', { step: 'retryLater', mayHaveArrived: false }],
    ['MAIL', '452 out of space', { step: 'retryLater', mayHaveArrived: false }],
    ['MAIL', '530 log in first', { step: 'needsCredentials' }],
    ['MAIL', '550 sender not allowed', { step: 'refused' }],
    ['RCPT', '450 greylisted', { step: 'retryLater', mayHaveArrived: false }],
    ['RCPT', '550 no such user', { step: 'refused' }],
    ['RCPT', '553 name not allowed', { step: 'refused' }],
    ['DATA', '554 no valid recipients', { step: 'refused' }],
    ['content', '451 try again', { step: 'retryLater', mayHaveArrived: false }],
    ['content', '552 too big', { step: 'refused' }],
    ['content', '554 looks like spam', { step: 'refused' }],
    ['content', 'thanks?', { step: 'retryLater', mayHaveArrived: true }],
    ['content', 'reset', { step: 'retryLater', mayHaveArrived: true }],
    ['content', 'silence', { step: 'retryLater', mayHaveArrived: true }],
  ];
  test.each(answers)('%s answered with "%s" leads to one next step', async (moment, answer, step) => {
    server.says[moment] = answer;
    expect(await direct()).toMatchObject(step);
  });
  test.each([
    ['535 bad password', 'needsCredentials'],
    ['534 too weak', 'needsCredentials'],
    ['454 not now', 'retryLater'],
  ])('a login answered with "%s" means %s', async (answer, step) => {
    server.says.AUTH = answer;
    expect(await perform({ settings: { user: 'glow' }, secrets: { password: 'wrong' } })).toMatchObject({ step });
    expect(await perform({ settings: { user: 'glow' } })).toMatchObject({ step: 'needsCredentials' });
  });
  test('nothing is sent in the clear unless the connection says so', async () => {
    expect(await direct({ security: 'starttls' })).toMatchObject({ step: 'needsCredentials' });
    expect(await direct({ security: 'tls' })).toMatchObject({ step: 'retryLater' });
    expect(server.commands.filter((command) => /^(MAIL|AUTH|DATA)/.test(command))).toEqual([]);
  });
  test('a mail server that is not there is tried again, and nothing has arrived', async () => {
    for (const nowhere of [{ port: 9 }, { host: 'mail.invalid' }])
      expect(await direct(nowhere)).toMatchObject({ step: 'retryLater', mayHaveArrived: false });
  });
});

test('the table of connectors names every folder', () => {
  expect(readFileSync(target, 'utf8')).toBe(connectorTable());
  for (const [id, connector] of Object.entries(connectors)) expect(connector.id).toBe(id);
  expect(Object.values(connectors)).toEqual([calendly, email, hubspot, slack, stripe, typeform, webhook]);
  expect(findConnector('stripe')).toBe(stripe);
  expect(['toString', '__proto__', 'Stripe', ''].map(findConnector)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
