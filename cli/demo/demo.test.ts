import { expect, test } from '@jest/globals';
import { described } from '../../connectors/vendorDescription.ts';
import { playDay } from './day.ts';
import { calendlyBooking, hubspotStatus, newPayment, stripeCheckout, stripeRefund, typeformResponse, type Person } from './vendors.ts';

const ben: Person = { firstName: 'Ben', lastName: 'Ortiz', email: 'ben@example.com', state: 'NY' };
const atMs = Date.parse('2026-03-02T14:00:00Z');
const payment = newPayment(18_000);

test('the day tells each decision in sentences and ends with every reward explained', async () => {
  const lines: string[] = [];
  await playDay((line) => lines.push(line));
  const told = lines.join('\n');
  expect(told).toContain('Answered 200: this came before. Nothing was changed.');
  expect(told).toContain('Answered 401: The request does not prove that it comes from the platform of this connection. Nothing was changed.');
  expect(told).toMatch(/33\.33 USD of credit for Ada \(friend: Ben\): available/);
  expect(told).toMatch(/0\.00 USD of credit for Ada \(friend: Cleo\): reversed/);
  expect(told).toMatch(/50\.00 USD of credit for Ada \(friend: Dan\): available/);
  expect(told).not.toMatch(/friend: Ada/);
  expect(told).toContain('The books: 0 USD');
  expect(told).not.toMatch(/\$\.|[{}]|undefined|\[object/);
}, 30_000);

described('Stripe would send the payments and refunds of the day so', 'stripe', (vendor) => {
  expect(vendor.faultsOfWebhook('event', stripeCheckout(ben, payment, atMs))).toEqual([]);
  expect(vendor.faultsOfWebhook('event', stripeRefund(payment, ben.email, { sumMinor: 6_000, beforeMinor: 0 }, atMs))).toEqual([]);
});

described('Typeform would send the answers so', 'typeform', (vendor) => {
  expect(vendor.faultsOfWebhook('form_response', typeformResponse(ben, 'CODE', atMs))).toEqual([]);
});

described('Calendly would send the booking so', 'calendly', (vendor) => {
  expect(vendor.faultsOfWebhook('invitee.created', calendlyBooking(ben, atMs, atMs))).toEqual([]);
});

described('HubSpot would send the changed status so', 'hubspot', (vendor) => {
  expect(vendor.faultsOfWebhook('events', hubspotStatus(1, 'CONNECTED', atMs))).toEqual([]);
});
