import { createHmac } from 'node:crypto';
import { vendor, type Answers, type VendorRequest } from '../vendor.ts';

const SIGNING_SECRET = 'whsec_example';

/** Stripe. With `losesAnswer` the answer to the first thing that is made never arrives. */
export const stripeThat = ({ losesAnswer }: { readonly losesAnswer: boolean }) =>
  vendor({
    hosts: ['api.stripe.com'],
    description: { file: 'stripe', base: '' },
    credentials: { stripeApi: { secretKey: 'sk_test_example' } },
    // The description has only requests that change something.
    unchecked: ['GET /v1/customers', 'GET /v1/webhook_endpoints/*', 'DELETE /v1/webhook_endpoints/*'],
    strict: true,
    answers: () => account(losesAnswer),
  });

export const stripe = stripeThat({ losesAnswer: false });

/** An event as Stripe sends it, with the header that proves it. */
export function stripeEvent(event: { readonly type: string; readonly [member: string]: unknown }) {
  const createdAt = Math.floor(Date.now() / 1000);
  const raw = JSON.stringify({ object: 'event', created: createdAt, livemode: false, ...event });
  const signature = createHmac('sha256', SIGNING_SECRET).update(`${createdAt}.${raw}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${createdAt},v1=${signature}` };
  return { raw, headers };
}

interface Made {
  readonly id: string;
  readonly object: string;
  readonly email?: string;
}

/** A key that was seen is answered with what it was answered before, and makes nothing. */
function account(losesAnswer: boolean): Answers {
  const made = new Map<string, Made>();
  const customers = () => [...made.values()].filter(({ object }) => object === 'customer');
  return ({ method, path, headers, query, body }) => {
    const [, , resource = '', id, what] = path.split('/');
    if (resource === 'webhook_endpoints') return { body: endpoint(method, body as object) };
    if (method === 'GET')
      return { body: { object: 'list', data: customers().filter(({ email }) => email === query['email']) } };
    const kind = OBJECTS[what ?? resource];
    const isKnown = id === undefined || customers().some((customer) => customer.id === id);
    if (kind === undefined || !isKnown) return undefined;
    const key = headers['idempotency-key'] ?? `none-${made.size}`;
    const before = made.get(key);
    if (before !== undefined) return { body: before };
    const object = newObject(kind, made.size + 1, body);
    made.set(key, object);
    return losesAnswer && made.size === 1 ? { status: 502, body: 'Bad Gateway' } : { body: object };
  };
}

interface Kind {
  readonly object: string;
  readonly prefix: string;
}

const OBJECTS: Readonly<Record<string, Kind>> = {
  transfers: { object: 'transfer', prefix: 'tr' },
  customers: { object: 'customer', prefix: 'cus' },
  balance_transactions: { object: 'customer_balance_transaction', prefix: 'cbtxn' },
  coupons: { object: 'coupon', prefix: 'coupon' },
  promotion_codes: { object: 'promotion_code', prefix: 'promo' },
};

function newObject({ object, prefix }: Kind, number: number, body: VendorRequest['body']): Made {
  // A promotion code is given a code where the request brings none.
  const code = object === 'promotion_code' ? { code: `CODE${number}` } : {};
  const own = { id: `${prefix}_${number}`, object, livemode: false, ...code };
  return { ...own, ...(body as object) };
}

function endpoint(method: string, body: object) {
  const found = { id: 'we_1', object: 'webhook_endpoint', livemode: false };
  if (method === 'DELETE') return { ...found, deleted: true };
  return { ...found, status: 'enabled', ...(method === 'POST' && { secret: SIGNING_SECRET, ...body }) };
}
