import { vendor } from '../vendor.ts';

/** Webhooks by Zapier; a catch hook takes any JSON and has no description. */
export const zapier = vendor({
  hosts: ['hooks.zapier.com'],
  description: null,
  credentials: {},
  strict: false,
  answers: () => {
    let caught = 0;
    return () => {
      caught += 1;
      return { status: 200, body: { status: 'success', id: `caught-${caught}`, request_id: `caught-${caught}` } };
    };
  },
});
