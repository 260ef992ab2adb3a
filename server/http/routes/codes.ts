import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { secretsOf, type Connection } from '@referral-kit/connectors';
import { Type } from 'typebox';
import type { IncomingEvent, ServerContext } from '../../context.ts';
import { bearer } from '../access.ts';
import type { App } from '../app-type.ts';
import { dataOf } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, known, text } from '../schemas.ts';

/**
 * The referral code that was handed over as a GET parameter comes back. With the connection's secret it counts; without, it is
 * kept as unverified and moves nothing. The answer is the same whether the code is known or not.
 */
export function codes(app: App, context: ServerContext): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/in/code/:connection',
    exposeHeadRoute: false,
    schema,
    config: { rateLimit: { max: ASKS_A_MINUTE, timeWindow: '1 minute' } },
    handler: async (request) => {
      const given = { ...request.query, ...request.body };
      const connection = await context.connections.get(request.params.connection);
      const secret = given.key ?? bearer(request);
      const proven = connection?.platform === 'code' && secret !== null && isSecretOf(connection, secret);
      if (secret !== null && !proven) throw new Problem('RK418', 'The secret is not one of this connection');
      const code = given.code ?? given.ref;
      if (code === undefined)
        throw new Problem('RK400', 'There is no code', {
          pointer: '/code',
          hint: 'Send the referral code as "code" or "ref".',
        });
      const program = connection?.platform === 'code' ? connection.settings['program'] : undefined;
      const event = eventOf(given, code, request.params.connection);
      const incoming = { events: [proven ? event : { ...event, unverified: true }] };
      await context.receive({ ...incoming, ...(typeof program === 'string' && { program }) });
      return { received: true as const };
    },
  });
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

const schema = {
  tags: ['inbound'],
  summary: 'A referral code comes back',
  description:
    "With the connection's secret the event counts. Without it, as from a browser, it is kept as unverified: it moves nothing and pays nothing. A wrong secret is 401. " +
    'The answer does not tell whether the code exists.',
  params: Type.Object({ connection: text('The id of the connection', 64) }),
  querystring: Given,
  body: Type.Optional(Given),
  response: answers({ 200: Type.Object({ received: Type.Literal(true) }) }),
};

/** Without an id of the sender's, code, type and object make it: a reloaded page counts once. */
function eventOf(
  given: { id?: string; type?: string; object?: string; amountMinor?: string | number; currency?: string },
  code: string,
  connection: string,
): IncomingEvent {
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

/** Compares with every secret of the connection in constant time. */
function isSecretOf(connection: Connection, given: string): boolean {
  const sent = digest(given);
  const equal = secretsOf(connection, 'urlSecret').map((secret) => timingSafeEqual(sent, digest(secret)));
  return equal.includes(true);
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
