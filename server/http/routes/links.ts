import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { answers, text } from '../schemas.ts';

/** The link an advocate shares: remembers who sent the visitor, then shows the program's page. */
export function links(app: App, context: ServerContext): void {
  app.get(
    '/r/:code',
    { schema, config: { rateLimit: { max: ASKS_A_MINUTE, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const { code } = request.params;
      const program = await programOf(context, code, request.query.program);
      if (program === undefined) return reply.redirect('/', SEE_OTHER);
      const visitorId = visitor(context, request, reply);
      const source = 'page';
      const who = { code, visitorId };
      const event = {
        id: `visit-${randomUUID()}`,
        source,
        type: 'link.visited',
        who,
        data: { utm: campaign(request.query) },
      };
      await context.receive({ program: program.id, events: [event] });
      return reply.redirect(destination(program, code), SEE_OTHER);
    },
  );
}

/** The cookie that tells one browser from another; it says nothing about the person. */
export const VISITOR_COOKIE = 'rk_visitor';

const SEE_OTHER = 303;
const ASKS_A_MINUTE = 60;
const VISITOR_SECONDS = 180 * 24 * 60 * 60;

const parameter = Type.Optional(Type.String({ maxLength: 200 }));
const schema = {
  tags: ['inbound'],
  summary: 'A referral link',
  description: "Remembers the visit and leads on to the program's page, for a code nobody has just the same.",
  params: Type.Object({ code: text('Share code or referral code') }),
  querystring: Type.Object({
    program: parameter,
    utm_source: parameter,
    utm_medium: parameter,
    utm_campaign: parameter,
  }),
  response: answers({ 303: Type.Null() }),
};

/** The program that knows the code; else the first one that is live, after as many look-ups. */
async function programOf(
  context: ServerContext,
  code: string,
  named: string | undefined,
): Promise<LiveProgram | undefined> {
  const live = context.programs.live();
  const found = await Promise.all(live.map(({ id }) => context.store.referrals.byCode(id, code)));
  return live.find(({ id }) => id === named) ?? live.find((_, index) => found[index] !== null) ?? live[0];
}

/** The program's own page with the code, or ours. */
function destination({ id, program }: LiveProgram, code: string): string {
  if (program.page?.url === undefined) return `/join/${encodeURIComponent(id)}?ref=${encodeURIComponent(code)}`;
  const url = new URL(program.page.url);
  url.searchParams.set('ref', code);
  return url.href;
}

function visitor(context: ServerContext, request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[VISITOR_COOKIE];
  const id = known !== undefined && /^[\w-]{22}$/.test(known) ? known : randomBytes(16).toString('base64url');
  const secure = context.baseUrl.startsWith('https:');
  void reply.setCookie(VISITOR_COOKIE, id, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: VISITOR_SECONDS,
  });
  return id;
}

function campaign(query: { utm_source?: string; utm_medium?: string; utm_campaign?: string }): Record<string, string> {
  const { utm_source: source, utm_medium: medium, utm_campaign: name } = query;
  return Object.fromEntries(
    Object.entries({ source, medium, campaign: name }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
