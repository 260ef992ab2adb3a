import type { Authentication, Bundle, ZObject } from 'zapier-platform-core';

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
      helpText:
        'Make one on your server with `referral-kit key create`. Triggers need a key that may read and administer, actions one that may write.',
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
