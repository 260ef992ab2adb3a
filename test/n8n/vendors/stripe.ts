import { createHmac } from 'node:crypto';
import { vendor } from '../vendor.ts';

const SIGNING_SECRET = 'whsec_example';

/** Stripe, which answers a key it has seen with what it answered before. */
export const stripe = vendor({
  hosts: ['api.stripe.com'],
  description: { file: 'stripe', base: '' },
  credentials: { stripeApi: { secretKey: 'sk_test_example' } },
  // The description has only requests that change something.
  unchecked: ['GET /v1/customers', 'GET /v1/webhook_endpoints/*', 'DELETE /v1/webhook_endpoints/*'],
  strict: true,
  answers: () => {
    const customers: Customer[] = [];
    const answered = new Map<string, object>();
    let made = 0;
    return ({ method, path, headers, query, body }) => {
      const [, , resource = '', id, what] = path.split('/');
      if (resource === 'webhook_endpoints') return ok(endpoint(method, body as object));
      if (method === 'GET' && path === '/v1/customers')
        return ok({ object: 'list', has_more: false, data: customers.filter(({ email }) => email === query['email']) });
      const object = OBJECTS[what ?? resource];
      if (method !== 'POST' || object === undefined) return undefined;
      if (id !== undefined && !customers.some((customer) => customer.id === id)) return undefined;
      const key = String(headers['idempotency-key']);
      const before = answered.get(key);
      if (before !== undefined) return ok(before);
      made += 1;
      const answer = {
        id: `${object.prefix}_${made}`,
        object: object.name,
        livemode: false,
        ...(body as object),
        ...own(object.name, made),
      };
      if (object.name === 'customer') customers.push(answer as unknown as Customer);
      answered.set(key, answer);
      return ok(answer);
    };
  },
});

/** An event as Stripe sends it, with the header that proves it. */
export function stripeEvent(event: { readonly type: string; readonly [member: string]: unknown }) {
  const createdAt = Math.floor(Date.now() / 1000);
  const raw = JSON.stringify({ object: 'event', created: createdAt, livemode: false, ...event });
  const signature = createHmac('sha256', SIGNING_SECRET).update(`${createdAt}.${raw}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${createdAt},v1=${signature}` };
  return { raw, headers };
}

interface Customer {
  readonly id: string;
  readonly email: string;
}

const OBJECTS: Readonly<Record<string, { readonly name: string; readonly prefix: string }>> = {
  transfers: { name: 'transfer', prefix: 'tr' },
  customers: { name: 'customer', prefix: 'cus' },
  balance_transactions: { name: 'customer_balance_transaction', prefix: 'cbtxn' },
  coupons: { name: 'coupon', prefix: 'coupon' },
  promotion_codes: { name: 'promotion_code', prefix: 'promo' },
};

/** A promotion code without one of its own is given one. */
function own(name: string, made: number): object {
  return name === 'promotion_code' ? { code: `CODE${made}` } : {};
}

function endpoint(method: string, body: object) {
  const found = { id: 'we_1', object: 'webhook_endpoint', livemode: false };
  if (method === 'DELETE') return { ...found, deleted: true };
  return { ...found, status: 'enabled', ...(method === 'POST' && { secret: SIGNING_SECRET, ...body }) };
}

const ok = (body: object) => ({ status: 200, body });
