import { createHmac } from 'node:crypto';
import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hubspotWith } from '../../../test/n8n/vendors/hubspot.ts';

const rows = new Map<
  string,
  { properties: Record<string, string | null>; propertiesWithHistory: Record<string, object[]> }
>();
const MONDAY = Date.parse('2026-03-02T09:00:00Z');
const TUESDAY = Date.parse('2026-03-03T09:00:00Z');

/** A notification as HubSpot tells it. */
function change(objectId: number, propertyValue: string, occurredAt: number, propertyName = 'referral_status') {
  const fixed = { subscriptionId: 7, portalId: 1, appId: 2, attemptNumber: 0, changeSource: 'CRM_UI' };
  const subscriptionType = 'contact.propertyChange';
  return { eventId: 100 + objectId, ...fixed, subscriptionType, objectId, propertyName, propertyValue, occurredAt };
}

/** The values a property had, the newest first. */
function history(...values: readonly (readonly [string, number])[]) {
  return { referral_status: values.map(([value, at]) => ({ value, timestamp: new Date(at).toISOString() })) };
}

/** As HubSpot signs a call to this address. */
function signed(address: string, raw: string) {
  const timestamp = String(Date.now());
  const signature = createHmac('sha256', 'client-secret').update(`POST${address}${raw}${timestamp}`).digest('base64');
  return { 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': timestamp };
}

export default scenario({
  vendors: [hubspotWith(rows)],
  program: {
    ...program,
    lifecycle: {
      ...program.lifecycle,
      transitions: [
        {
          on: 'lead.statusChanged',
          from: 'submitted',
          to: 'visited',
          when: {
            all: [
              { fact: 'event', path: '$.data.from', operator: 'equal', value: 'Referred' },
              { fact: 'event', path: '$.data.to', operator: 'equal', value: 'In progress' },
            ],
          },
        },
      ],
    },
  },
  async play({ server, refer, post }) {
    const { id } = await refer({ email: 'ben@example.com' }, { at: '2026-03-01T09:00:00Z' });
    await refer({ email: 'cy@example.com' }, { at: '2026-03-01T09:00:00Z' });
    const { id: known } = await refer({ email: 'known@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'known@example.com' });
    const entry = ['Referred', MONDAY - 86_400_000] as const;
    rows.set('contacts/101', {
      properties: { email: 'ben@example.com', referral_id: id },
      propertiesWithHistory: history(['Converted', TUESDAY], ['In progress', MONDAY], entry),
    });
    rows.set('contacts/102', {
      properties: { email: 'cy@example.com', referral_id: null },
      propertiesWithHistory: history(['In progress', MONDAY], entry),
    });
    rows.set('contacts/104', {
      properties: { email: 'known@example.com', referral_id: known as string },
      propertiesWithHistory: history(['Converted', TUESDAY]),
    });
    const raw = JSON.stringify([
      change(101, 'Converted', TUESDAY),
      change(102, 'In progress', MONDAY),
      change(103, 'Cy', MONDAY, 'firstname'),
      change(104, 'Converted', TUESDAY),
    ]);
    const refused = await post('Property Changed', undefined, {
      raw,
      headers: signed('https://elsewhere.example.com', raw),
    });
    const [, address = ''] = /^Not signed by HubSpot for (\S+)\. /.exec(refused.body) ?? [];
    await post('Property Changed', undefined, { raw, headers: signed(address, raw) });
  },
  shows: {
    5: async ({ server }) => {
      const { rows: decided } = await server.call('GET', '/v1/referrals?email=cy@example.com');
      expect(decided).toMatchObject([{ stage: 'visited', stageAt: '2026-03-02T09:00:00Z' }]);
    },
    88: async ({ server }) => {
      const { rows: won } = await server.call('GET', '/v1/referrals?email=ben@example.com');
      expect(won).toMatchObject([{ stage: 'joined', qualifiedAt: expect.any(String) }]);
    },
    100: ({ answers }) => expect(answers.map(({ status }) => status)).toEqual([401, 204]),
  },
});
