import { expect, test } from '@jest/globals';
import { vendorDescription } from '../../test/vendorDescription.ts';
import { playDay } from './day.ts';
import {
  calendlyBooking,
  hubspotStatus,
  newPayment,
  stripeCheckout,
  stripeRefund,
  typeformResponse,
  type Person,
} from './vendors.ts';

const ben: Person = { firstName: 'Ben', lastName: 'Ortiz', email: 'ben@example.com', state: 'NY' };
const atMs = Date.parse('2026-03-02T14:00:00Z');
const payment = newPayment(18_000);

test('the day tells each decision in sentences and ends with every reward explained', async () => {
  const lines: string[] = [];
  await playDay((line) => lines.push(line));
  const told = lines.join('\n');
  expect(told).toContain('Answered 200: this came before. Nothing was changed.');
  expect(told).toContain(
    'Answered 401: The request does not prove that it comes from the platform of this connection. Nothing was changed.',
  );
  expect(told).toMatch(/Ada referred Ben: qualified\n.*\n(.*\n)*? {2}33\.33 USD of credit for Ada: available/);
  expect(told).toMatch(/Ada referred Cleo: refunded\n {2}0\.00 USD of credit for Ada: reversed/);
  expect(told).toMatch(/Ada referred Dan: qualified\n {2}50\.00 USD of credit for Ada: available/);
  expect(told).toMatch(/Ada referred Ada: rejected\n {2}no reward/);
  expect(told).toContain('The books: 0 USD');
  expect(told).not.toMatch(/\$\.|[{}]|undefined|\[object/);
}, 30_000);

const sent: Readonly<Record<string, readonly [webhook: string, body: unknown][]>> = {
  stripe: [
    ['event', stripeCheckout(ben, payment, atMs)],
    ['event', stripeRefund(payment, ben.email, { sumMinor: 6_000, beforeMinor: 0 }, atMs)],
  ],
  typeform: [['form_response', typeformResponse(ben, 'CODE', atMs)]],
  calendly: [['invitee.created', calendlyBooking(ben, atMs, atMs)]],
  hubspot: [['events', hubspotStatus(1, 'CONNECTED', atMs)]],
};

test.each(Object.entries(sent))(
  '%s would send it so, by its own description where that is at hand',
  (platform, webhooks) => {
    const description = vendorDescription(platform);
    for (const [webhook, body] of webhooks) expect(description?.faultsOfWebhook(webhook, body) ?? []).toEqual([]);
  },
);
