import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LiveProgram, ServerContext } from '../context.ts';
import { Form, isEmail, isTrapped } from './forms.ts';
import { html } from './html.ts';
import { renderMessage } from './joined.ts';
import { findAdvocate, sendSignInMail } from './signInMail.ts';
import { renderMe, renderSignIn, renderSpendLink } from './me.ts';
import { loadMe } from './meView.ts';
import { checkForm, closeSession, findSession, openSession } from './session.ts';
import { chooseLanguage, texts } from './texts.ts';
import type { Language } from './texts.ts';

/** The advocate's own page, behind a link that is mailed. */
export function registerMe(app: FastifyInstance, context: ServerContext): void {
  const limits = { rateLimit: { max: 20, timeWindow: '1 minute' } };
  app.get('/me', { schema: { hide: true } }, async (request, reply) => {
    const language = languageOf(context, request);
    const session = await findSession(context, request, 'advocate');
    const live = session?.subject.role === 'advocate' ? context.programs.get(session.subject.program) : undefined;
    if (session === null || session.subject.role !== 'advocate' || live === undefined) {
      return page(reply, renderSignIn({ language, brand: brandOf(context), values: {}, errors: {} }));
    }
    return page(
      reply,
      renderMe(await loadMe(context, live, { person: session.subject.person, csrf: session.csrf, language })),
    );
  });

  app.post('/me/login', { schema: { hide: true }, config: limits }, async (request, reply) => {
    const language = languageOf(context, request);
    const say = texts[language];
    const form = new Form(request.body);
    const email = form.get('email');
    const brand = brandOf(context);
    if (!isEmail(email))
      return page(
        reply.code(422),
        renderSignIn({ language, brand, values: form.values(), errors: { email: say.needEmail } }),
      );
    if (!isTrapped(form)) inviteLater(context, email, language);
    return page(reply, renderMessage({ language, brand, title: say.linkSent, text: say.linkSentLead }));
  });

  app.get('/me/login', { schema: { hide: true } }, (request, reply) => {
    const token = new Form(request.query).get('token');
    if (token === '') return reply.redirect('/me', 303);
    return page(reply, renderSpendLink({ language: languageOf(context, request), brand: brandOf(context), token }));
  });

  app.post('/me/enter', { schema: { hide: true }, config: limits }, async (request, reply) => {
    const subject = await context.keys.redeem(new Form(request.body).get('token'));
    if (subject?.role !== 'advocate') return usedUp(context, request, reply);
    await openSession(context, reply, subject);
    return reply.redirect('/me', 303);
  });

  app.post('/me/logout', { schema: { hide: true } }, async (request, reply) => {
    const session = await findSession(context, request, 'advocate');
    if (session !== null) checkForm(session, new Form(request.body));
    await closeSession(context, request, reply, 'advocate');
    return reply.redirect('/me', 303);
  });
}

/** Not waited for: how long the answer takes must not tell whether the address is known. */
function inviteLater(context: ServerContext, email: string, language: Language): void {
  invite(context, email, language).catch((error: unknown) => {
    context.log.error('A sign-in mail failed', { error: error instanceof Error ? error.name : 'unknown' });
  });
}

/** Mails a link for each program in which this address refers. Who asks learns nothing from the answer. */
async function invite(context: ServerContext, email: string, language: Language): Promise<void> {
  for (const live of context.programs.live()) {
    const person = await findAdvocate(context, live, email);
    if (person === null) continue;
    const link = await context.keys.loginLink({ role: 'advocate', program: live.id, person });
    await sendSignInMail(context, { live, person, link, language });
  }
}

function usedUp(context: ServerContext, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(context, request);
  const say = texts[language];
  const action = html`<div><a class="button primary" href="/me">${say.newLink}</a></div>`;
  return page(
    reply.code(410),
    renderMessage({ language, brand: brandOf(context), title: say.linkUsed, text: say.linkUsedLead, action }),
  );
}

function page(reply: FastifyReply, markup: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(markup);
}

function languageOf(context: ServerContext, request: FastifyRequest): Language {
  return chooseLanguage(request.headers['accept-language'], first(context)?.program.locale);
}

/** One program gives its name; several share the product's. */
function brandOf(context: ServerContext): string {
  return context.programs.live().length === 1 ? (first(context)?.program.name ?? 'Referral Kit') : 'Referral Kit';
}

function first(context: ServerContext): LiveProgram | undefined {
  return context.programs.live()[0];
}
