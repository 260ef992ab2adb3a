import { expect } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '../../../test/n8n/scenario.ts';
import type { TestServer } from '../../../nodes-n8n/test/server.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

const program = {
  id: 'clinic',
  name: 'Clinic',
  version: 1,
  currency: 'USD',
  roles: ['patient'],
  lifecycle: {
    initial: 'submitted',
    stages: [
      { id: 'submitted', label: 'Name received', stuckAfter: '3 days' },
      { id: 'won', qualifies: true },
    ],
    transitions: [
      { on: 'appointment.booked', from: 'submitted', to: 'won' },
      { on: 'purchase.completed', from: ['submitted'], to: 'won' },
    ],
  },
  rewards: [],
};

export default scenario({
  program,
  vendors: [slack],
  async play({ server, refer, run, settle }) {
    await refer({ email: 'new@example.com' });
    for (const [firstName, days] of [
      ['Ben', 10],
      ['Cy', 4],
    ] as const) {
      const invitee = { email: `${firstName.toLowerCase()}@example.com`, firstName };
      // oxlint-disable-next-line no-await-in-loop
      await server.call('POST', '/v1/referrals', { code: 'ADA-50', invitee, at: ago(days) });
      // oxlint-disable-next-line no-await-in-loop
      await isStuck(server, firstName);
      // oxlint-disable-next-line no-await-in-loop
      await settle();
    }
    await run('Every Morning');
  },
  shows: {
    29: ({ sent }) => {
      expect(sent('POST slack.com/api/chat.postMessage')).toMatchObject([
        alert('Ben', 10),
        alert('Cy', 4),
        {
          channel: '#referral-leads',
          text: expect.stringMatching(
            /^Ben waits for 10 days in “submitted”, and Ada hears nothing\. Who takes it\? r_/,
          ),
        },
      ]);
    },
  },
});

/** What the team is told. */
const alert = (name: string, days: number) => ({
  channel: '#referrals',
  text:
    `${name}, referred by Ada, is in “Name received” since ${ago(days).slice(0, 10)}.\n` +
    'Missing: appointment.booked or purchase.completed.\n' +
    'So far: The referral was created in the stage “Name received”.',
});

/** What is stuck for days is told within the second. */
async function isStuck(server: TestServer, firstName: string): Promise<void> {
  const stuck = async () =>
    (await server.call('GET', '/v1/referrals?stuck=true'))['rows'] as unknown as { invitee: { firstName: string } }[];
  // oxlint-disable-next-line no-await-in-loop
  while (!(await stuck()).some(({ invitee }) => invitee.firstName === firstName)) await sleep(100);
}
