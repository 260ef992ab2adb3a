import { vendor } from '../vendor.ts';

/** The Measurement Protocol, which answers 204 to everything; the description is Google's validator of events. */
export const googleAnalytics = vendor({
  hosts: ['www.google-analytics.com'],
  description: { file: 'ga4', base: '' },
  credentials: { httpQueryAuth: { name: 'api_secret', value: 'example' } },
  // Parameters of an event are free names, such as lead_source.
  strict: false,
  answers: () => () => ({ status: 204 }),
});
