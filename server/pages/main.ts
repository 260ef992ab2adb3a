import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { ServerContext } from '../context.ts';
import { noteStaff } from '../http/noteChanges.ts';
import { registerAdmin } from './admin/routes.ts';
import { registerAssets } from './assets.ts';
import { html, inAddress } from './html.ts';
import { renderMessage } from './joined.ts';
import { registerLanding } from './landingRoutes.ts';
import { registerChannels } from './meChannels.ts';
import { registerRedeem } from './meRedeem.ts';
import { registerMe } from './meRoutes.ts';
import { chooseLanguage, texts } from './texts.ts';
import type { Texts } from './texts.ts';

/** Everything a person sees: the landing page, the advocate's page, the pages for staff. */
export async function registerPages(app: FastifyInstance, context: ServerContext): Promise<void> {
  if (!app.hasReplyDecorator('setCookie')) await app.register(cookie);
  if (!app.hasContentTypeParser('application/x-www-form-urlencoded')) await app.register(formbody);
  refuseForeignForms(app);
  answerInWords(app, context);
  registerAssets(app);
  registerLanding(app, context);
  registerMe(app, context);
  registerRedeem(app, context);
  registerChannels(app, context);
  noteStaff(app, context);
  registerAdmin(app, context);
  app.get('/', { schema: { hide: true } }, (_request, reply) => {
    const [only, ...others] = context.programs.live();
    return reply.redirect(only === undefined || others.length > 0 ? '/admin' : `/join/${inAddress(only.id)}`, 303);
  });
}

/** Browsers say where a form came from; one of another site never signs in, orders or signs out here. */
function refuseForeignForms(app: FastifyInstance): void {
  app.addHook('preHandler', async (request) => {
    if (request.method === 'POST' && request.headers['sec-fetch-site'] === 'cross-site') {
      throw Object.assign(new Error('The form came from another site'), { statusCode: 403 });
    }
  });
}

/** What goes wrong is said on a page, in the reader's language, without anything of the inside. */
function answerInWords(app: FastifyInstance, context: ServerContext): void {
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500)
      context.log.error('A page failed', {
        route: request.routeOptions.url ?? 'unknown',
        error: `${error.name}: ${error.message}`,
      });
    const language = chooseLanguage(request.headers['accept-language'], context.programs.live()[0]?.program.locale);
    const say = texts[language];
    const [title, text] = complaint(status, say);
    const action = html`<div><a class="button" href="/">${say.back}</a></div>`;
    void reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8');
    return reply.send(renderMessage({ language, brand: 'Referral Kit', title, text, action }));
  });
}

function complaint(status: number, say: Texts): readonly [string, string] {
  if (status === 404) return [say.notFound, say.notFoundLead];
  if (status === 403) return [say.refused, say.refusedLead];
  if (status === 429) return [say.tooMany, say.tooManyLead];
  return [say.broken, say.brokenLead];
}
