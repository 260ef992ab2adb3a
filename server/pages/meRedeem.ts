import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explain } from '@referral-kit/engine';
import type { Program } from '@referral-kit/engine';
import type { LiveProgram, ServerContext } from '../context.ts';
import { quantityInWords } from './figures.ts';
import { Form } from './forms.ts';
import { html, inAddress } from './html.ts';
import { renderMessage } from './joined.ts';
import { csrfField, publicPage } from './layout.ts';
import { NothingHere } from './requests.ts';
import { checkForm, findSession } from './session.ts';
import { chooseLanguage, texts } from './texts.ts';
import type { Language } from './texts.ts';

type Item = NonNullable<NonNullable<Program['points']>['catalog']>[number];

/** Somebody who is signed in and wants an item. */
interface Wish {
  readonly live: LiveProgram;
  readonly person: string;
  readonly csrf: string;
  readonly item: Item;
  readonly language: Language;
}

/** Points are spent in two steps: a page that asks, and a button that orders. */
export function registerRedeem(app: FastifyInstance, context: ServerContext): void {
  const path = '/me/redeem/:item';
  app.get(path, { schema: { hide: true } }, async (request, reply) => {
    const wish = await wishOf(context, request);
    return wish === null ? reply.redirect('/me', 303) : page(reply, renderAsk(wish));
  });
  app.post(path, { schema: { hide: true } }, async (request, reply) => {
    const wish = await wishOf(context, request);
    return wish === null ? reply.redirect('/me', 303) : redeem(context, wish, { request, reply });
  });
}

/** Null for who is not signed in; throws where the catalogue has no such item. */
async function wishOf(context: ServerContext, request: FastifyRequest): Promise<Wish | null> {
  const session = await findSession(context, request, 'advocate');
  if (session?.subject.role !== 'advocate') return null;
  const live = context.programs.get(session.subject.program);
  const id = new Form(request.params).get('item');
  const item = live?.program.points?.catalog?.find((each) => each.id === id);
  if (live === undefined || item === undefined) throw new NothingHere();
  if (request.method === 'POST') checkForm(session, new Form(request.body));
  const language = chooseLanguage(request.headers['accept-language'], live.program.locale);
  return { live, person: session.subject.person, csrf: session.csrf, item, language };
}

function renderAsk({ live, csrf, item, language }: Wish): string {
  const say = texts[language];
  const title = say.redeemTitle(item.name);
  return publicPage({
    title,
    language,
    brand: live.program.name,
    body: html`<div class="column stack wide">
      <div class="hero">
        <h1>${title}</h1>
        <p class="lead">${say.redeemLead(quantityInWords(item.costPoints, 'points', language))}</p>
      </div>
      <form method="post" action="/me/redeem/${inAddress(item.id)}">
        ${csrfField({ csrf })}<input type="hidden" name="redemption" value="${randomUUID()}" />
        <div class="row">
          <button class="primary">${say.redeem}</button><a class="button quiet" href="/me">${say.back}</a>
        </div>
      </form>
    </div>`,
  });
}

/** The form carries the id of the redemption, so that a second click takes nothing twice. */
async function redeem(
  context: ServerContext,
  { live, person, item, language }: Wish,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  const id = new Form(request.body).get('redemption') || randomUUID();
  const event = { id, source: 'page', type: 'points.redeem', who: { advocateId: person }, data: { item: item.id } };
  const [received] = await context.receive({ program: live.id, events: [event] });
  if (received?.answer.ok === false) throw new Error(`${received.answer.error.code}: ${received.answer.error.message}`);
  const entry = await context.store.log.get(live.id, 'page', id);
  if (entry === null || entry.decision.outcome === 'decided') return reply.redirect('/me', 303);
  const { sentences } = explain(live.compiled, entry.facts, entry.event, 'advocate');
  const action = html`<div><a class="button" href="/me">${texts[language].back}</a></div>`;
  const view = { language, brand: live.program.name, title: texts[language].redeemNot, action };
  return page(reply.code(409), renderMessage({ ...view, text: sentences.join(' ') }));
}

function page(reply: FastifyReply, markup: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(markup);
}
