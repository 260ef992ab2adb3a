import { createHmac } from 'node:crypto';
import { vendor } from '../vendor.ts';

/** The secret that n8n gave with its webhook last. */
let secret = '';

/** Typeform, which keeps the webhooks of a form. */
export const typeform = vendor({
  hosts: ['api.typeform.com'],
  description: { file: 'typeform', base: '' },
  credentials: { typeformApi: { accessToken: 'tfp_example' } },
  // The description has only the request that makes a webhook.
  unchecked: ['GET /forms/*/webhooks', 'DELETE /forms/*/webhooks/*'],
  strict: true,
  answers: () => {
    const webhooks = new Map<string, object>();
    return ({ method, path, body }) => {
      const [, , form, what, tag] = path.split('/');
      if (what !== 'webhooks') return undefined;
      if (tag === undefined) return { status: 200, body: { items: [...webhooks.values()] } };
      if (method === 'DELETE') return { status: webhooks.delete(tag) ? 204 : 404 };
      const webhook = { id: `hook-${tag}`, form_id: form, tag, ...(body as { secret: string }) };
      webhooks.set(tag, webhook);
      secret = webhook.secret;
      return { status: 200, body: webhook };
    };
  },
});

/** Headers of a call as Typeform signs it. */
export function signed(raw: string): Record<string, string> {
  const signature = createHmac('sha256', secret).update(raw).digest('base64');
  return { 'typeform-signature': `sha256=${signature}` };
}

/** A filled-in form; answers by the reference of the question. */
export function formResponse(token: string, { hidden = {}, answers }: { hidden?: object; answers: Answers }): string {
  const kinds = Object.entries(answers);
  return JSON.stringify({
    event_id: `event-${token}`,
    event_type: 'form_response',
    form_response: {
      form_id: 'YOUR_FORM_ID',
      token,
      landed_at: '2026-03-01T15:00:00Z',
      submitted_at: '2026-03-01T15:01:00Z',
      hidden,
      definition: { id: 'YOUR_FORM_ID', fields: kinds.map(([ref]) => ({ id: `id-${ref}`, ref, title: ref })) },
      answers: kinds.map(([ref, [type, value]]) => ({ type, [type]: value, field: { id: `id-${ref}`, ref } })),
    },
  });
}

type Answers = Readonly<Record<string, readonly ['email' | 'number' | 'phone_number' | 'text', number | string]>>;
