import Type from 'typebox';
import type { Static } from 'typebox';
import {
  closed,
  Condition,
  Duration,
  Enter,
  EventOrAfter,
  EventOrEnter,
  EventType,
  Id,
  Instant,
  Language,
  named,
  oneOf,
  Sentence,
  StageId,
  Stages,
  Texts,
} from './parts.ts';
import { Give } from './give.ts';

const when = Type.Optional(Condition);
const list = <T extends Parameters<typeof Type.Array>[0]>(
  items: T,
  title: string,
  description: string,
  maxItems: number,
) => Type.Array(items, { title, description, maxItems });

const AnyName = Type.String({ minLength: 1, maxLength: 200 });
const Field = closed('Field', 'A fact about a person that your systems tell us', {
  type: oneOf(['string', 'number', 'boolean'], 'Type', 'What kind of value it holds'),
  label: Type.String({ title: 'Label', description: 'How people call it', minLength: 1, maxLength: 100 }),
  personal: Type.Optional(
    Type.Boolean({
      title: 'Personal',
      description: 'Kept apart from decisions and erased with the person; conditions cannot read it',
    }),
  ),
});
const FieldName = Type.String({
  title: 'Field name',
  description: 'A small letter, then letters and digits, as firstName',
  pattern: '^[a-z][A-Za-z0-9]{0,63}$',
});
const Fields = named(FieldName, Field, {
  title: 'Fields',
  description: 'Fields by their name in event data',
  maxProperties: 200,
});

const Page = closed('Landing page', 'The words on the page where people refer and register', {
  headline: Type.Optional(Texts),
  idealLead: Type.Optional(Texts),
  howWeReachOut: Type.Optional(Texts),
  howYouAreRewarded: Type.Optional(Texts),
  faq: Type.Optional(
    list(
      closed('Question', 'A question and its answer', { question: Texts, answer: Texts }),
      'Questions',
      'Shown in this order',
      50,
    ),
  ),
  url: Type.Optional(
    Type.String({
      title: 'Your own page',
      description: 'Where a referral link leads instead of the built-in page',
      pattern: '^https://[^\\s]+$',
      maxLength: 2000,
    }),
  ),
});

const Attribution = closed('Attribution', 'How an event finds its referral and whose referral it is', {
  winner: Type.Optional(oneOf(['first', 'last'], 'Winner', 'Which touch counts when there are several')),
  window: Type.Optional(Duration),
  match: Type.Optional(
    Type.Array(
      oneOf(['code', 'coupon', 'externalId', 'email', 'phone', 'visitorId'], 'Key', 'A key to look people up by'),
      {
        title: 'Keys',
        description: 'Tried in this order',
        minItems: 1,
        maxItems: 6,
        uniqueItems: true,
      },
    ),
  ),
  lateWithin: Type.Optional(Duration),
});

const Stage = closed('Stage', "A step on a referral's way", {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'How people call it', minLength: 1, maxLength: 100 }),
  ),
  qualifies: Type.Optional(
    Type.Boolean({ title: 'Qualifies', description: 'A referral counts as qualified from here on' }),
  ),
  undoes: Type.Optional(Type.Boolean({ title: 'Undoes', description: 'Entry takes the qualification back' })),
  final: Type.Optional(Type.Boolean({ title: 'Final', description: 'No rule leaves it' })),
  stuckAfter: Type.Optional(Duration),
});
const Transition = closed('Transition', 'What moves a referral to another stage', {
  on: EventOrAfter,
  from: Type.Optional(Stages),
  to: StageId,
  when,
});
const Lifecycle = closed('Lifecycle', 'The stages and the ways between them', {
  initial: StageId,
  lateness: Type.Optional(Duration),
  stages: Type.Array(Stage, { title: 'Stages', description: 'In their usual order', minItems: 1, maxItems: 100 }),
  transitions: list(Transition, 'Transitions', 'The first that holds moves the referral', 500),
});

const Review = closed('Review', 'A person decides within a deadline', {
  within: Duration,
  otherwise: oneOf(['release', 'reject'], 'Otherwise', 'What happens when nobody has decided by then'),
});
const EligibilityRule = closed('Eligibility rule', 'What speaks against a referral', {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'How people call it', minLength: 1, maxLength: 200 }),
  ),
  then: oneOf(['reject', 'review', 'flag'], 'Then', 'What happens when it is met'),
  when: Condition,
  reason: Type.Optional(
    Type.String({ title: 'Reason', description: 'A short code other systems can read', minLength: 1, maxLength: 100 }),
  ),
  ifUnknown: Type.Optional(
    oneOf(
      ['review', 'reject'],
      'If unknown',
      'What happens when a fact it needs is not known; without it the rule passes',
    ),
  ),
  review: Type.Optional(Review),
});

const Limit = closed('Limit', 'At most this much for each of these in each period', {
  maxCount: Type.Optional(
    Type.Integer({ title: 'Number', description: 'At most this many', minimum: 1, maximum: 1_000_000_000 }),
  ),
  maxAmount: Type.Optional(
    Type.Integer({
      title: 'Amount',
      description: 'At most this much, in minor units or points',
      minimum: 1,
      maximum: 900_000_000_000,
    }),
  ),
  per: oneOf(['advocate', 'referral', 'invitee', 'program'], 'For each', 'Whose rewards are counted together'),
  period: oneOf(
    ['day', 'week', 'month', 'quarter', 'year', 'ever'],
    'In each',
    "A calendar period in the program's time zone",
  ),
  over: Type.Optional(oneOf(['cut', 'refuse'], 'Past the amount', 'Give the rest that fits, or nothing')),
});
const Reverse = closed('Taking back', 'What takes the reward back', {
  on: EventOrEnter,
  within: Type.Optional(Duration),
  part: Type.Optional(oneOf(['proportion', 'whole'], 'How much', 'In proportion to the refund, or all of it')),
});
const RewardRule = closed('Reward', 'Who gets what, and when', {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'How people call it', minLength: 1, maxLength: 100 }),
  ),
  to: oneOf(['advocate', 'invitee'], 'To', 'Who receives it'),
  on: EventOrEnter,
  when,
  give: Give,
  oncePer: Type.Optional(
    oneOf(['referral', 'object', 'advocate', 'invitee'], 'Once for each', 'How often it can be earned'),
  ),
  times: Type.Optional(
    Type.Integer({ title: 'Times', description: 'At most this many for one referral', minimum: 1, maximum: 1000 }),
  ),
  for: Type.Optional(Duration),
  hold: Type.Optional(Duration),
  approval: Type.Optional(oneOf(['automatic', 'manual'], 'Approval', 'Whether a person approves each one')),
  limits: Type.Optional(list(Limit, 'Limits', 'All of them hold', 20)),
  reverse: Type.Optional(list(Reverse, 'Taking back', 'An empty list: never taken back', 20)),
});

const Message = closed('Message', 'What is said to whom', {
  id: Id,
  to: oneOf(['advocate', 'invitee', 'staff'], 'To', 'Who receives it'),
  via: Type.Array(oneOf(['email', 'sms', 'slack'], 'Channel', 'How it is sent'), {
    title: 'Channels',
    description: 'The first one allowed is used',
    minItems: 1,
    maxItems: 3,
    uniqueItems: true,
  }),
  on: Type.Optional(EventOrEnter),
  when,
  text: named(
    Language,
    closed('Text', 'Words with {{placeholders}}', {
      subject: Type.Optional(
        Type.String({ title: 'Subject', description: 'Of an e-mail', minLength: 1, maxLength: 200 }),
      ),
      body: Sentence,
    }),
    { title: 'Text by language', description: 'By language code', minProperties: 1 },
  ),
});
const Action = closed('Action', 'What is done in another system', {
  on: EventOrEnter,
  when,
  do: Type.String({
    title: 'Do',
    description: 'A connection and its action, as slack.postMessage',
    pattern: '^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$',
    maxLength: 100,
  }),
  with: named(AnyName, Type.Unknown(), {
    title: 'With',
    description: "The action's input; texts may hold {{placeholders}}",
  }),
});
const Connection = closed('Connection', 'The values of one field of another system, and the stages they stand for', {
  object: Type.String({ title: 'Object', description: 'As contact or deal', minLength: 1, maxLength: 100 }),
  field: Type.String({ title: 'Field', description: 'Its name in that system', minLength: 1, maxLength: 100 }),
  stages: named(AnyName, StageId, { title: 'Stages', description: 'Stage by field value', minProperties: 1 }),
});

const TestEvent = Type.Object(
  {
    id: Type.String({ title: 'Id', description: "The sender's own id of this message" }),
    type: EventType,
    at: Type.String({ title: 'At', description: 'When it happened, as an instant in UTC' }),
    who: named(AnyName, Type.String(), { title: 'Who', description: 'Whom it concerns' }),
  },
  { title: 'Event', description: 'As a host would hand it in', additionalProperties: true },
);
const Standing = Type.Object(
  {
    amountMinor: Type.Optional(Type.Integer({ title: 'Amount', description: 'In minor units' })),
    amount: Type.Optional(Type.Integer({ title: 'Points or pieces', description: 'How many' })),
    state: Type.Optional(
      oneOf(
        ['held', 'available', 'fulfilled', 'rejected', 'reversed', 'refused', 'beaten'],
        'State',
        'Where it is on its way',
      ),
    ),
    until: Type.Optional(Type.String({ title: 'Until', description: 'When its hold ends, as an instant in UTC' })),
  },
  { additionalProperties: false },
);
const HowMany = Type.Unsafe<number | Static<typeof Standing>>({
  ...Standing,
  title: 'Number, or how it stands',
  description: 'How many stand, or how the newest one stands',
  type: ['integer', 'object'],
  minimum: 0,
});
const Test = closed('Test', 'What must come of these events', {
  it: Type.String({ title: 'It', description: 'What the test shows, as a sentence', minLength: 1, maxLength: 200 }),
  given: Type.Array(TestEvent, { title: 'Given', description: 'Events, in order', minItems: 1, maxItems: 1000 }),
  expect: closed('Expect', 'How the last referral and its rewards must stand', {
    stage: Type.Optional(StageId),
    verdict: Type.Optional(oneOf(['clear', 'flagged', 'review', 'rejected'], 'Verdict', 'Of the referral')),
    outcome: Type.Optional(oneOf(['decided', 'duplicate', 'unmatched', 'refused'], 'Outcome', 'Of the last event')),
    rewards: Type.Optional(named(AnyName, HowMany, { title: 'Rewards', description: 'By reward id' })),
  }),
});

const ListName = Type.String({
  title: 'List name',
  description: 'A letter, then letters, digits and underscores, as servedStates',
  pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$',
});
const ListValues = Type.Array(Type.Unsafe<string | number>({ type: ['string', 'number'] }), {
  title: 'List',
  description: 'Only texts, or only numbers',
  maxItems: 10_000,
});
const ConditionName = Type.String({
  title: 'Condition name',
  description: 'A letter, then letters, digits, dashes and underscores, as byPartner',
  pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$',
});
const ConnectionName = Type.String({
  title: 'Connection name',
  description: 'A small letter, then letters, digits and dashes, as hubspot',
  pattern: '^[a-z][A-Za-z0-9-]{0,63}$',
});

/** The one source of the program language: types, validators, the JSON Schema and the docs come from it. */
export const ProgramSchema = closed('Referral program', 'One file that says how a referral program works', {
  $schema: Type.Optional(Type.String({ title: 'Schema', description: 'Where editors find this schema' })),
  id: Id,
  name: Type.String({ title: 'Name', description: 'How people call the program', minLength: 1, maxLength: 200 }),
  version: Type.Integer({
    title: 'Version',
    description: 'Grows with every published change',
    minimum: 1,
    maximum: 1_000_000,
  }),
  changes: Type.Optional(
    oneOf(['pin', 'switch'], 'Changes', 'Whether running referrals keep the version they began with'),
  ),
  currency: Type.String({ title: 'Currency', description: 'A currency of ISO 4217, as USD', pattern: '^[A-Z]{3}$' }),
  timezone: Type.Optional(
    Type.String({
      title: 'Time zone',
      description: 'IANA name, as America/New_York; UTC when absent',
      minLength: 1,
      maxLength: 64,
    }),
  ),
  timezoneRule: Type.Optional(
    Type.String({
      title: 'Time zone rule',
      description: 'POSIX rule of the zone, written at publishing',
      minLength: 3,
      maxLength: 100,
    }),
  ),
  locale: Type.Optional(Language),
  from: Type.Optional(Instant),
  until: Type.Optional(Instant),
  terms: Type.Optional(
    closed('Terms', 'What advocates agree to', {
      version: Type.String({ title: 'Version', description: 'Which text was accepted', minLength: 1, maxLength: 64 }),
      url: Type.String({
        title: 'Address',
        description: 'Where the text stands, as https://example.com/terms',
        pattern: '^https://[^\\s]+$',
        maxLength: 2000,
      }),
      neededFor: oneOf(['reward'], 'Needed for', 'What waits until the terms are accepted'),
    }),
  ),
  roles: Type.Optional(
    Type.Array(Id, {
      title: 'Roles',
      description: 'Kinds of advocate; the first is the usual one',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
    }),
  ),
  fields: Type.Optional(
    closed('Fields', 'What is known about people', { advocate: Type.Optional(Fields), invitee: Type.Optional(Fields) }),
  ),
  sensitive: Type.Optional(oneOf(['health'], 'Sensitive', 'What the data of this program could tell about people')),
  page: Type.Optional(Page),
  enrol: Type.Optional(
    list(
      closed('Enrolment', 'Makes the invitee an advocate', {
        on: Enter,
        who: oneOf(['invitee'], 'Who', 'Who becomes an advocate'),
        role: Id,
      }),
      'Enrolments',
      'In file order',
      20,
    ),
  ),
  attribution: Type.Optional(Attribution),
  lists: Type.Optional(
    named(ListName, ListValues, { title: 'Lists', description: 'Values that conditions compare with' }),
  ),
  conditions: Type.Optional(
    named(ConditionName, Condition, { title: 'Named conditions', description: 'Conditions used in several places' }),
  ),
  lifecycle: Lifecycle,
  eligibility: Type.Optional(list(EligibilityRule, 'Eligibility', 'Every rule is looked at', 200)),
  rewards: list(RewardRule, 'Rewards', 'In file order', 1200),
  exclusive: Type.Optional(
    list(
      closed('Exclusive group', 'Of these only one is given', {
        among: Type.Array(Id, {
          title: 'Among',
          description: 'Reward ids',
          minItems: 2,
          maxItems: 100,
          uniqueItems: true,
        }),
        winner: oneOf(['first', 'highest'], 'Winner', 'The first listed, or the highest in money'),
      }),
      'Exclusive groups',
      'Groups of rewards',
      100,
    ),
  ),
  messages: Type.Optional(list(Message, 'Messages', 'In file order', 500)),
  actions: Type.Optional(list(Action, 'Actions', 'In file order', 500)),
  connections: Type.Optional(
    named(ConnectionName, Connection, { title: 'Connections', description: "By the connection's name" }),
  ),
  tests: Type.Optional(list(Test, 'Tests', 'Run before publishing', 500)),
});

export type ProgramFile = Static<typeof ProgramSchema>;
