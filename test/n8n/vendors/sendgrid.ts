import { vendor } from '../vendor.ts';

/** SendGrid: takes mails and contacts, and says no more than that it took them. */
export const sendgrid = vendor({
  hosts: ['api.sendgrid.com'],
  description: { file: 'sendgrid' },
  credentials: { sendGridApi: { apiKey: 'SG.example' } },
  strict: true,
  answers:
    () =>
    ({ method, path }) => {
      const what = `${method} ${path}`;
      if (what === 'POST /v3/mail/send') return { status: 202, headers: { 'x-message-id': '14c5d75ce93.dfd.64b469' } };
      if (what !== 'PUT /v3/marketing/contacts') return undefined;
      return { status: 202, body: { job_id: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' } };
    },
});
