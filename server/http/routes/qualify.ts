import type { PersonRecord } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import { identityOf } from '../../identity/keys.ts';
import { guardOrder, REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { chooseProgram, dataOf, eventId, order, type ExplainedDecision } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, Decision, instant, known, programQuery, text, Why } from '../schemas.ts';

/** "This person, or this code, qualified": for systems that do not know our ids. */
export function qualify(app: App, context: ServerContext): void {
  app.post('/qualify', { schema, config: REPORTS }, async ({ apiKey, query, body, headers }) => {
    const { ifNone, ifQualified, type = 'referral.qualify', ...given } = body;
    guardOrder(apiKey, type);
    const program = chooseProgram(context, query.program);
    const who = await onlyReferral(context, program, given);
    if (who === null) {
      if (ifNone === 'ignore') return { matched: false as const };
      throw new Problem('RK405', 'No referral has that code, coupon, e-mail address, telephone number or id');
    }
    const { object, amountMinor, currency, at, data } = given;
    const event = { id: eventId(headers), type, who, ...known({ object, at }) };
    const ordered = order(context, program, { ...event, data: dataOf({ ...data, amountMinor, currency }) });
    return ifQualified === 'ignore' ? ordered.then(matched, alreadyMatched) : matched(await ordered);
  });
}

function matched(explained: ExplainedDecision) {
  return { matched: true as const, ...explained };
}

/** What two systems tell of one success is no fault of the second. */
function alreadyMatched(error: unknown) {
  const explained = error instanceof Problem ? (error.extra as Partial<ExplainedDecision>) : {};
  const { decision, why = [] } = explained;
  if (decision?.reason !== 'already_qualified') throw error;
  return { matched: true as const, already: true as const, decision, why };
}

const schema = {
  tags: ['referrals'],
  summary: 'Qualify by referral code, e-mail, telephone number, coupon or your own id',
  description:
    'A coupon or an e-mail address that fits several referrals is answered 409 with their ids in "matches", and nothing is decided. ' +
    'When nothing fits, the answer is 404 and nothing is kept; with "ifNone": "ignore" it is 200 with "matched": false. ' +
    'Who has qualified already is a conflict; with "ifQualified": "ignore" the answer is 200 with "already": true.',
  querystring: Type.Object(programQuery, { additionalProperties: false }),
  body: Type.Object(
    {
      code: Type.Optional(text('The referral code')),
      referralId: Type.Optional(text('The id of the referral')),
      email: Type.Optional(text("The invitee's e-mail address", 320)),
      phone: Type.Optional(text("The invitee's telephone number", 40)),
      coupon: Type.Optional(text('The coupon that was used')),
      externalId: Type.Optional(text("The invitee's id in your system")),
      type: Type.Optional(text('What happened, as purchase.completed; an operator\'s "it qualified" when absent', 100)),
      object: Type.Optional(text('The order, invoice, deal or visit')),
      amountMinor: Type.Optional(
        Type.Integer({ description: 'In minor units: 5000 is 50.00', minimum: 0, maximum: 900_000_000_000 }),
      ),
      currency: Type.Optional(Type.String({ description: 'ISO 4217', pattern: '^[A-Z]{3}$' })),
      at: Type.Optional(instant('When it happened')),
      data: Type.Optional(
        Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])),
      ),
      ifNone: Type.Optional(
        Type.Union([Type.Literal('error'), Type.Literal('ignore')], {
          description: 'What to answer when nothing fits',
        }),
      ),
      ifQualified: Type.Optional(
        Type.Union([Type.Literal('error'), Type.Literal('ignore')], {
          description: 'What to answer when the referral has qualified already',
        }),
      ),
    },
    { additionalProperties: false },
  ),
  response: answers({
    200: Type.Union([
      Type.Object({
        matched: Type.Literal(true),
        already: Type.Optional(Type.Literal(true)),
        decision: Decision,
        why: Why,
      }),
      Type.Object({ matched: Type.Literal(false) }),
    ]),
  }),
};

interface Given {
  readonly referralId?: string;
  readonly code?: string;
  readonly coupon?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly externalId?: string;
}

/** The keys under which the one referral meant is found; null when there is none. Several are a problem that names them. */
async function onlyReferral(context: ServerContext, program: LiveProgram, given: Given) {
  const keys = known({ email: given.email, phone: given.phone, externalId: given.externalId });
  const named = given.code ?? given.coupon;
  if (given.referralId === undefined && named === undefined && Object.keys(keys).length === 0) {
    throw new Problem('RK400', 'Nothing says who qualified', {
      pointer: '',
      hint: 'Send one of code, email, phone, coupon, externalId, referralId.',
    });
  }
  if (given.referralId !== undefined) {
    const row = await context.store.referrals.get(program.id, given.referralId);
    return row === null ? null : { referralId: row.id };
  }
  const ids =
    named === undefined
      ? await referralsOfPerson(context, program, keys)
      : await referralsOfCode(context, program, named);
  const [only, ...others] = ids;
  if (only === undefined) return null;
  if (others.length === 0) return { referralId: only };
  throw new Problem('RK406', `${ids.length} referrals fit`, { extra: { matches: ids } });
}

/** A referral code is one referral's; a share code or coupon is an advocate's and stands for all open referrals of that advocate. */
async function referralsOfCode(context: ServerContext, program: LiveProgram, code: string): Promise<readonly string[]> {
  const found = await context.store.referrals.byCode(program.id, code);
  if (found?.referral !== undefined) return [found.referral];
  if (found?.person === undefined) return [];
  const { rows } = await context.store.referrals.list({
    program: program.id,
    advocate: found.person,
    qualified: false,
    limit: MOST_NAMED,
  });
  return rows.filter(({ verdict }) => verdict !== 'rejected').map(({ id }) => id);
}

/** The referrals in which people with these keys are the invitee; several when the keys lead to several people. */
async function referralsOfPerson(
  context: ServerContext,
  program: LiveProgram,
  { email, phone, externalId }: Given,
): Promise<readonly string[]> {
  const identity = identityOf(context.secrets);
  const keys = known({
    email: email === undefined ? undefined : identity.email(email),
    phone: phone === undefined ? undefined : identity.phone(phone),
    externalId,
  });
  const found = await Promise.all(
    Object.entries(keys).map(([kind, value]) => referralOfKey(context, program.id, `key/${kind}/${value}`)),
  );
  return [...new Set(found.filter((id) => id !== null))];
}

async function referralOfKey({ store }: ServerContext, program: string, key: string): Promise<string | null> {
  const named = (await store.records.get(program, key)) as { readonly person: string } | null;
  const person = named && ((await store.records.get(program, `person/${named.person}`)) as PersonRecord | null);
  return person === null || person.erased === true ? null : person.referral;
}

/** How many referrals an ambiguous answer names at most. */
const MOST_NAMED = 20;
