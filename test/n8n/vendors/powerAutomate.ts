import { vendor } from '../vendor.ts';

/** A flow that begins with an HTTP request, checks the signature in its address and answers what it gave out. */
export const powerAutomate = vendor({
  hosts: ['your-environment.00.environment.api.powerplatform.com'],
  // A flow takes whatever its author wants.
  description: null,
  strict: false,
  credentials: { httpQueryAuth: { name: 'sig', value: 'example-signature' } },
  answers: () => {
    let gifts = 4710;
    return ({ method, path, query }) => {
      if (method !== 'POST' || path !== FLOW) return undefined;
      if (query['sig'] !== 'example-signature')
        return { status: 401, body: { error: { code: 'AuthorizationFailed' } } };
      gifts += 1;
      return { status: 200, body: { reference: `GIFT-${gifts}` } };
    };
  },
});

const FLOW = '/powerautomate/automations/direct/workflows/YOUR_FLOW_ID/triggers/manual/paths/invoke';
