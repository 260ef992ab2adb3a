import { vendor } from '../vendor.ts';

/** A custom webhook of Make; it takes any JSON and has no description. */
export const make = vendor({
  hosts: ['hook.eu2.make.com'],
  description: null,
  credentials: {},
  strict: false,
  answers: () => () => ({ status: 200, body: 'Accepted' }),
});
