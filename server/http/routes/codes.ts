import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { secretsOf, type Connection } from '@referral-kit/connectors';
import { Type, type Static } from 'typebox';
import type { IncomingEvent, ServerContext } from '../../context.ts';
import { bearer } from '../access.ts';
import type { App } from '../app-type.ts';
import { dataOf } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, known, text, orNothing } from '../schemas.ts';

/**
 * The referral code that was handed over as a GET parameter comes back. With the connection's secret it counts; without, it is
 * kept as unverified and moves nothing. The answer is the same whether the code is known or not.
 */
export function codes(app: App, context: ServerContext): void {
  const config = { rateLimit: { max: ASKS_A_MINUTE, timeWindow: '1 minute' } };
  app.get('/in/code/:connection', { schema, config }, async ({ params, query, headers }) =>
    take(context, { ...query, connection: params.connection, token: bearer(headers) }),
  );
  app.post(
    '/in/code/:connection',
    { schema: { ...schema, body: orNothing(Given) }, config },
    async ({ params, query, body, headers }) =>
      take(context, { ...query, ...body, connection: params.connection, token: bearer(headers) }),
  );
}

async function take(context: ServerContext, given: Given & { connection: string; token: string | null }) {
  const connection = await connectionOf(context, given.connection);
  const proven = isProven(connection, given.key ?? given.token);
  const code = given.code ?? given.ref;
  if (code === undefined) {
    throw new Problem('RK400', 'There is no code', {
      pointer: '/code',
      hint: 'Send the referral code as "code" or "ref".',
    });
  }
  const event = eventOf(given, code, given.connection);
  const program = connection?.settings['program'];
  await context.receive({
    events: [proven ? event : { ...event, unverified: true }],
    ...(typeof program === 'string' && { program }),
  });
  return { received: true as const };
}

/** A person behind one address clicks a few times a minute; who guesses codes tries thousands. */
const ASKS_A_MINUTE = 60;

const Given = Type.Object(
  {
    code: Type.Optional(text('The referral code')),
    ref: Type.Optional(text('The referral code, under the name the link gave it')),
    key: Type.Optional(text('The secret of the connection; or send it as bearer token', 4000)),
    id: Type.Optional(text('Your own id of this message; with the same id it counts once')),
    type: Type.Optional(
      Type.String({
        description: 'What happened; referral.qualify when absent',
        pattern: '^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$',
        maxLength: 100,
      }),
    ),
    object: Type.Optional(text('The order, invoice, deal or visit')),
    amountMinor: Type.Optional(
      Type.Union([Type.String({ pattern: '^[0-9]{1,12}$' }), Type.Integer({ minimum: 0, maximum: 900_000_000_000 })]),
    ),
    currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
  },
  { additionalProperties: false },
);

type Given = Static<typeof Given>;

const schema = {
  tags: ['inbound'],
  summary: 'A referral code comes back',
  description:
    "With the connection's secret the event counts. Without it, as from a browser, it is kept as unverified: it moves nothing and pays nothing. A wrong secret is 401. " +
    'The answer does not tell whether the code exists.',
  params: Type.Object({ connection: text('The id of the connection', 64) }),
  querystring: Given,
  response: answers({ 200: Type.Object({ received: Type.Literal(true) }) }),
};

/** Without an id of the sender's, code, type and object make it: a reloaded page counts once. */
function eventOf(given: Given, code: string, connection: string): IncomingEvent {
  const { type = 'referral.qualify', object, amountMinor, currency } = given;
  const id =
    given.id ??
    (object === undefined ? randomUUID() : digest(JSON.stringify([code, type, object])).toString('base64url'));
  const amount = amountMinor === undefined ? undefined : Number(amountMinor);
  return {
    id,
    source: `code:${connection}`,
    type,
    who: { code },
    ...known({ object }),
    data: dataOf({ amountMinor: amount, currency }),
  };
}

/** The connection, when it is one for codes; anything else is as unknown as none. */
async function connectionOf(context: ServerContext, id: string): Promise<Connection | null> {
  const connection = await context.connections.get(id);
  return connection?.platform === 'code' ? connection : null;
}

/** Whether the secret sent is the connection's; without any secret the event is merely not proven. */
function isProven(connection: Connection | null, secret: string | null): boolean {
  if (secret === null) return false;
  if (connection !== null && isSecretOf(connection, secret)) return true;
  throw new Problem('RK418', 'The secret is not one of this connection');
}

/** Compares with every secret of the connection in constant time. */
function isSecretOf(connection: Connection, given: string): boolean {
  const sent = digest(given);
  const equal = secretsOf(connection, 'urlSecret').map((secret) => timingSafeEqual(sent, digest(secret)));
  return equal.includes(true);
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
