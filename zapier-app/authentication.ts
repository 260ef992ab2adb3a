import type { Authentication, Bundle, ZObject } from 'zapier-platform-core';
import app from './package.json' with { type: 'json' };

/** A Referral Kit server and a key to it. */
export const authentication = {
  type: 'custom',
  fields: [
    {
      key: 'server_url',
      label: 'Server URL',
      type: 'string',
      required: true,
      placeholder: 'https://referrals.example.com',
      helpText: 'The address of your Referral Kit server, beginning with https.',
    },
    {
      key: 'api_key',
      label: 'API Key',
      type: 'password',
      required: true,
      helpText: `Make one on your server: \`referral-kit key create --label Zapier --scope integration\`. It must not be an admin key. [What each scope may do](${app.repository}/blob/main/docs/zapier.md#the-key).`,
    },
  ],
  test: async (z: ZObject, bundle: Bundle) => {
    const { data } = await z.request<{ rows: { name: string }[] }>('/v1/programs');
    return { programs: data.rows.map(({ name }) => name), server: new URL(bundle.authData['server_url'] ?? '').host };
  },
  connectionLabel: async (_z: ZObject, { inputData }: Bundle) => {
    const { programs = [], server } = inputData as { programs?: string[]; server?: string };
    return `${programs.join(', ') || 'Referral Kit'} (${server})`;
  },
} satisfies Authentication;
