import { vendor } from '../vendor.ts';

/** A custom webhook of Make; it takes any JSON and has no description. */
export const make = vendor({
  hosts: ['hook.eu2.make.com'],
  credentials: { httpHeaderAuth: { name: 'x-make-apikey', value: 'example' } },
  answers: () => () => ({ status: 200, body: 'Accepted' }),
});
