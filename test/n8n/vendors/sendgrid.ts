import { vendor } from '../vendor.ts';

const PASSWORD = 'a long password of our own';

/** SendGrid: takes mails and contacts, and says no more than that it took them. */
export const sendgrid = vendor({
  hosts: ['api.sendgrid.com'],
  description: { file: 'sendgrid' },
  credentials: { sendGridApi: { apiKey: 'SG.example' }, httpBasicAuth: { user: 'sendgrid', password: PASSWORD } },
  // The names of custom fields are those of the account; the description knows one by example.
  strict: false,
  answers:
    () =>
    ({ method, path }) => {
      const what = `${method} ${path}`;
      if (what === 'POST /v3/mail/send') return { status: 202, headers: { 'x-message-id': '14c5d75ce93.dfd.64b469' } };
      if (what !== 'PUT /v3/marketing/contacts') return undefined;
      return { status: 202, body: { job_id: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' } };
    },
});

/** The header with which SendGrid shows the password that stands in the address of its webhook. */
export function byPassword(password = PASSWORD): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`sendgrid:${password}`).toString('base64')}` };
}
