import type {
  Decision as EngineDecision,
  Event as EngineEvent,
  Payout as EnginePayout,
  Reward as EngineReward,
} from '@referral-kit/engine';
import { Type, type Static, type TSchema } from 'typebox';

/** A schema that stands in the document once and is referred to by name. */
function shared<T>(id: string, schema: TSchema) {
  return { schema: { ...schema, $id: id }, reference: Type.Unsafe<T>({ $ref: `${id}#` }) };
}

const text = (description: string, maxLength = 200) => Type.String({ description, minLength: 1, maxLength });
const maybe = (schema: TSchema) => Type.Union([schema, Type.Null()]);
const instant = (description: string) => Type.String({ description: `${description}, an ISO 8601 instant in UTC` });

const who = Type.Object(
  {
    referralId: Type.Optional(text('Id of a referral')),
    code: Type.Optional(text('Share code or referral code')),
    coupon: Type.Optional(text('Coupon or promotion code')),
    externalId: Type.Optional(text('Id of the person in your system')),
    email: Type.Optional(
      text('E-mail address of the invitee; of the advocate in advocate.* and advocacy.* events', 320),
    ),
    phone: Type.Optional(text('Telephone number', 40)),
    visitorId: Type.Optional(text('Id of a browser')),
    advocateId: Type.Optional(text('Id of an advocate')),
  },
  { description: 'Whom it concerns; at least one key', additionalProperties: false },
);

const event = shared<EngineEvent>(
  'Event',
  Type.Object(
    {
      id: text('Your own id of this message; (source, id) decides once. The Idempotency-Key stands in for it'),
      source: Type.Optional(text('Who tells us; "api" when absent')),
      type: text('A dotted name, as purchase.completed', 100),
      at: Type.Optional(instant('When it happened; now when absent')),
      who,
      object: Type.Optional(text('The order, invoice, deal or visit it speaks of')),
      data: Type.Optional(
        Type.Record(Type.String(), Type.Unknown(), {
          description: 'Everything else; money is amountMinor and currency',
        }),
      ),
      signals: Type.Optional(
        Type.Record(Type.String(), Type.Unknown(), {
          description: 'What you found out about the sender, as sameDevice',
        }),
      ),
    },
    { title: 'Event', description: 'What happened', required: ['type', 'who'] },
  ),
);

const reward = shared<EngineReward>(
  'Reward',
  Type.Object(
    {
      id: Type.String(),
      rule: Type.String({ description: 'The reward of the program file' }),
      side: Type.Union([Type.Literal('advocate'), Type.Literal('invitee')]),
      person: Type.String(),
      referral: Type.Union([Type.String(), Type.Null()], {
        description: 'Null for what an advocate earned by a milestone or took for points',
      }),
      occurrence: Type.String(),
      kind: Type.String({ description: 'cash, credit, points, coupon, …' }),
      state: Type.String({ description: 'held, available, issued, fulfilled, rejected, reversed, refused or beaten' }),
      waitsFor: Type.Array(Type.String(), { description: 'hold, review, approval, terms, agreement, taxForm, veto' }),
      until: maybe(instant('When the hold ends')),
      quantity: Type.Integer({ description: 'What stands now: minor units, points or pieces' }),
      earned: Type.Integer({ description: 'What was earned before anything was taken back' }),
      unit: Type.String({ description: 'An ISO 4217 currency, points or piece' }),
      base: maybe(Type.Integer()),
      object: maybe(Type.String()),
      at: instant('When it was earned'),
      terms: Type.Record(Type.String(), Type.Unknown()),
      payout: Type.Optional(Type.String({ description: 'The payout it was last part of' })),
      paid: Type.Optional(Type.Boolean({ description: 'It was paid before it was taken back, so it is owed' })),
      agreement: Type.Optional(Type.String({ description: 'The agreement its recipient signs' })),
      veto: Type.Optional(
        Type.Object(
          { until: Type.String(), otherwise: Type.String() },
          { description: 'Until when somebody may object, and what happens then' },
        ),
      ),
    },
    { title: 'Reward', description: 'Something earned, and how it stands' },
  ),
);

const payout = shared<EnginePayout>(
  'Payout',
  Type.Object(
    {
      id: Type.String({ description: 'Of program, person and pay day; a payer that honours keys pays it once' }),
      person: Type.String(),
      at: instant('The pay day'),
      state: Type.String({ description: 'issued, paid or failed' }),
      amountMinor: Type.Integer({ description: 'The rewards less what was owed, in minor units' }),
      currency: Type.String(),
      rewards: Type.Array(Type.String(), { description: 'Ids of the rewards in it' }),
      reason: maybe(Type.String({ description: 'Why it failed' })),
    },
    { title: 'Payout', description: 'Cash of one person that is paid out together' },
  ),
);

const decision = shared<EngineDecision>(
  'Decision',
  Type.Object(
    {
      event: Type.Object({ source: Type.String(), id: Type.String(), type: Type.String(), at: Type.String() }),
      program: Type.Object({ id: Type.String(), version: Type.Integer() }),
      outcome: Type.String({ description: 'decided, duplicate, unmatched or refused' }),
      reason: maybe(Type.String({ description: 'Why it was not decided' })),
      subject: maybe(Type.Object({ kind: Type.String(), id: Type.String() })),
      verdict: maybe(Type.String()),
      stage: maybe(Type.Object({ from: maybe(Type.String()), to: Type.String() })),
      moves: Type.Array(
        Type.Object({ from: maybe(Type.String()), to: Type.String(), at: Type.String(), by: Type.String() }),
      ),
      rewards: Type.Array(reward.reference),
      postings: Type.Array(Type.Record(Type.String(), Type.Unknown())),
      effects: Type.Array(Type.Record(Type.String(), Type.Unknown())),
      notes: Type.Array(Type.Record(Type.String(), Type.Unknown())),
      payouts: Type.Optional(Type.Array(payout.reference)),
    },
    { title: 'Decision', description: 'What one event led to' },
  ),
);

const problem = shared<unknown>(
  'Problem',
  Type.Object(
    {
      type: Type.String(),
      title: Type.String(),
      status: Type.Integer(),
      detail: Type.String({ description: 'What is wrong in this request' }),
      code: Type.String({ description: 'RK…, an anchor in the docs' }),
      pointer: Type.Optional(Type.String({ description: 'JSON pointer to the place' })),
      hint: Type.String({ description: 'What to do about it' }),
      docs: Type.String(),
    },
    { title: 'Problem', description: 'An error as RFC 9457 has it', additionalProperties: true },
  ),
);

export const Event = event.reference;
export const Decision = decision.reference;
export const Reward = reward.reference;
export const Payout = payout.reference;
export const sharedSchemas = [event.schema, reward.schema, payout.schema, decision.schema, problem.schema];

export const Why = Type.Array(Type.String(), { description: 'Why, in sentences to read out' });
export const Explained = Type.Object({ decision: Decision, why: Why }, { description: 'A decision and why' });

/**
 * The answers of a route, for its description. Their types stay out of the handler, which gives readonly rows as they come from the
 * store; that each answer fits its schema is seen by the tests.
 */
export function answers(byStatus: Readonly<Record<number, TSchema>>): unknown {
  return byStatus;
}

/** A body that may be left out. */
export function orNothing<T extends TSchema>(schema: T) {
  return Type.Unsafe<Static<T> | undefined>({ ...schema, type: ['object', 'null'] });
}

/** A page of a list. */
export function pageOf(row: TSchema) {
  return Type.Object({
    rows: Type.Array(row),
    next: Type.Union([Type.String(), Type.Null()], {
      description: 'Pass it as cursor for the next page; null at the end',
    }),
  });
}

export const Id = Type.Object({ id: text('Its id', 500) });

/** `?program=` where a server may run several. */
export const programQuery = { program: Type.Optional(text('The program; not needed while one is live', 64)) };
export const pageQuery = {
  limit: Type.Optional(
    Type.String({
      description: 'Rows a page, 1 to 200; 50 when absent',
      pattern: '^([1-9]|[1-9][0-9]|1[0-9][0-9]|200)$',
    }),
  ),
  cursor: Type.Optional(text('`next` of the page before', 1000)),
};

/** `?order=`: which end of a list comes first. */
export const sorting = Type.Optional(
  Type.Union([Type.Literal('asc'), Type.Literal('desc')], { description: 'The newest first with desc' }),
);

/** The rows a page has when the caller does not say. */
const USUAL_ROWS = 50;

/** `limit` and `cursor` as the store takes them. */
export function paging(query: { limit?: string; cursor?: string }): { limit: number; cursor?: string } {
  return { limit: Number(query.limit ?? USUAL_ROWS), ...(query.cursor !== undefined && { cursor: query.cursor }) };
}

/** The same object without its undefined properties. */
export function known<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

export { instant, maybe, text };
