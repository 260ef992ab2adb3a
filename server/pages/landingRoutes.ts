import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Json } from '@referral-kit/engine';
import type { IncomingEvent, LiveProgram, ServerContext } from '../context.ts';
import { VISITOR_COOKIE } from '../http/routes/links.ts';
import { Form, isEmail, isTrapped } from './forms.ts';
import type { Html } from './html.ts';
import { renderReferred, renderRegistered } from './joined.ts';
import { askedFields, fieldName, renderLanding } from './landing.ts';
import { splitName } from './people.ts';
import { isPhone, NothingHere } from './requests.ts';
import { shareCard, shareLink } from './share.ts';
import { chooseLanguage, inLanguage, texts } from './texts.ts';
import type { Language, Texts } from './texts.ts';

/** The landing page of a program: where people refer, and where friends accept an invitation. */
export function registerLanding(app: FastifyInstance, context: ServerContext): void {
  app.get('/join/:program', { schema: { hide: true } }, async (request, reply) => {
    const visit = await visitOf(context, request);
    return asPage(reply).send(landing(visit, {}, {}));
  });

  const limits = { rateLimit: { max: 20, timeWindow: '1 minute' } };
  app.post('/join/:program', { schema: { hide: true }, config: limits }, async (request, reply) => {
    const visit = await visitOf(context, request);
    const form = new Form(request.body);
    const say = texts[visit.language];
    const errors =
      visit.invitation === null ? mistakesOfReferrer(form, visit.live, say) : mistakesOfFriend(form, visit.live, say);
    asPage(reply);
    if (Object.keys(errors).length > 0) return reply.code(422).send(landing(visit, form.values(), errors));
    return reply.send(
      visit.invitation === null ? await refer(context, visit, form) : await register(context, visit, form),
    );
  });
}

/** Says what it depends on, and that no cache may keep it: each page has a form of its own. */
function asPage(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store').header('vary', 'accept-language').type('text/html; charset=utf-8');
}

interface Visit {
  readonly live: LiveProgram;
  readonly language: Language;
  readonly invitation: { readonly code: string; readonly name: string | null } | null;
  readonly visitorId: string | undefined;
}

async function visitOf(context: ServerContext, request: FastifyRequest): Promise<Visit> {
  const live = context.programs.get(new Form(request.params).get('program'));
  if (live === undefined) throw new NothingHere();
  const language = chooseLanguage(request.headers['accept-language'], live.program.locale);
  const code = new Form(request.query).get('ref');
  const invitation = code === '' ? null : await invitationOf(context, live, code);
  return { live, language, invitation, visitorId: request.cookies[VISITOR_COOKIE] };
}

/** Who sent a friend here; null for a code nobody has. */
async function invitationOf(context: ServerContext, { id }: LiveProgram, code: string): Promise<Visit['invitation']> {
  const found = await context.store.referrals.byCode(id, code);
  if (found === null) return null;
  const referral = found.referral === undefined ? null : await context.store.referrals.get(id, found.referral);
  const advocate = found.person ?? referral?.advocate;
  if (advocate === undefined) return null;
  const [person] = await context.store.people.get(id, [advocate]);
  return { code, name: person?.firstName ?? null };
}

function landing(
  { live, language, invitation }: Visit,
  values: Readonly<Record<string, string>>,
  errors: Readonly<Record<string, string>>,
): string {
  const nonce = values['nonce'] ?? randomBytes(12).toString('base64url');
  return renderLanding({ program: live.program, language, values, errors, nonce, invitation });
}

/** Makes the sender an advocate, notes the terms, submits the referral. The answer never tells whether the friend is known already. */
async function refer(context: ServerContext, { live, language }: Visit, form: Form): Promise<string> {
  const [me, friend] = [splitName(form.get('name')), splitName(form.get('friendName'))];
  const { program } = live;
  const reachOut = inLanguage(program.page?.howWeReachOut, language, program.locale);
  const names = { name: me.firstName, friend: friend.firstName };
  const page = (share: Html | null) => renderReferred({ program, language, ...names, reachOut, share });
  if (isTrapped(form)) return page(null);
  const id = messageId(form);
  const email = form.get('email');
  const advocate = await send(context, live, [
    { id: `${id}-joined`, type: 'advocate.joined', who: { email }, personal: { advocate: { email, language, ...me } } },
  ]);
  const { terms } = program;
  const who = { advocateId: advocate };
  const invitee = {
    email: form.get('friendEmail'),
    ...(form.get('friendPhone') !== '' && { phone: form.get('friendPhone') }),
  };
  await send(context, live, [
    ...(terms === undefined
      ? []
      : [{ id: `${id}-terms`, type: 'terms.accepted', who, data: { version: terms.version } }]),
    {
      id: `${id}-referred`,
      type: 'referral.submitted',
      who: { ...who, ...invitee },
      data: declaredFields(form, live),
      personal: { invitee: { ...invitee, ...friend } },
    },
  ]);
  const row = await context.store.advocates.get(live.id, advocate);
  return page(row === null ? null : await shareCard(shareLink(context.baseUrl, row.shareCode), language));
}

async function register(
  context: ServerContext,
  { live, language, invitation, visitorId }: Visit,
  form: Form,
): Promise<string> {
  const me = splitName(form.get('name'));
  const page = renderRegistered({ program: live.program, language, name: me.firstName });
  if (isTrapped(form) || invitation === null) return page;
  const reached = { email: form.get('email'), ...(form.get('phone') !== '' && { phone: form.get('phone') }) };
  const who = { code: invitation.code, ...reached, ...(visitorId !== undefined && { visitorId }) };
  await send(context, live, [
    {
      id: `${messageId(form)}-registered`,
      type: 'invitee.registered',
      who,
      data: declaredFields(form, live),
      personal: { invitee: { ...reached, language, ...me } },
    },
  ]);
  return page;
}

/** Hands events in and gives the id of the last one's subject. What was refused or is a duplicate is answered like anything else. */
async function send(
  context: ServerContext,
  { id: program }: LiveProgram,
  events: readonly Omit<IncomingEvent, 'source'>[],
): Promise<string> {
  const answers = await context.receive({ program, events: events.map((event) => ({ ...event, source: 'page' })) });
  for (const { answer } of answers) if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  const last = answers.at(-1)?.answer;
  return last?.ok === true ? (last.decision.subject?.id ?? '') : '';
}

/** The same form sent twice is the same message; changed, it is another one. */
function messageId(form: Form): string {
  const { website: _, ...values } = form.values();
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 24);
}

function declaredFields(form: Form, { program }: LiveProgram): Record<string, Json> {
  const known = askedFields(program).map(([name, { type }]): [string, Json] => {
    const text = form.get(fieldName(name));
    if (text === '') return [name, null];
    if (type === 'boolean') return [name, text === 'yes'];
    return [name, type === 'number' ? Number(text) : text];
  });
  return Object.fromEntries(known.filter(([, value]) => value !== null));
}

function mistakesOfReferrer(form: Form, live: LiveProgram, say: Texts): Record<string, string> {
  const [email, friendEmail] = [form.get('email'), form.get('friendEmail')];
  return {
    ...(form.get('name') === '' && { name: say.needYourName }),
    ...(!isEmail(email) && { email: say.needEmail }),
    ...(form.get('friendName') === '' && { friendName: say.needFriendName }),
    ...(!isEmail(friendEmail) && { friendEmail: say.needFriendEmail }),
    ...(isEmail(email) && email.toLowerCase() === friendEmail.toLowerCase() && { friendEmail: say.ownEmail }),
    ...(form.get('friendPhone') !== '' && !isPhone(form.get('friendPhone')) && { friendPhone: say.badPhone }),
    ...mistakesOfFields(form, live, say),
    ...(live.program.terms !== undefined && form.get('terms') !== 'yes' && { terms: say.needTerms }),
  };
}

function mistakesOfFriend(form: Form, live: LiveProgram, say: Texts): Record<string, string> {
  return {
    ...(form.get('name') === '' && { name: say.needYourName }),
    ...(!isEmail(form.get('email')) && { email: say.needEmail }),
    ...(form.get('phone') !== '' && !isPhone(form.get('phone')) && { phone: say.badPhone }),
    ...mistakesOfFields(form, live, say),
  };
}

function mistakesOfFields(form: Form, { program }: LiveProgram, say: Texts): Record<string, string> {
  const wrong = askedFields(program).filter(
    ([name, { type }]) => type === 'number' && !Number.isFinite(Number(form.get(fieldName(name)))),
  );
  return Object.fromEntries(wrong.map(([name]) => [fieldName(name), say.needNumber]));
}
