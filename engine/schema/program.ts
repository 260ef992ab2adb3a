import Type from 'typebox';
import type { Static } from 'typebox';
import {
  about,
  closed,
  Condition,
  Duration,
  Enter,
  EventEnterOrMilestone,
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
import { CatalogGive, Give } from './give.ts';
import { Payouts, TaxRow, Veto } from './money.ts';
import { Contest, Report } from './recurring.ts';
import { WEEKDAYS } from '../schedule.ts';

const when = Type.Optional(about(Condition, 'When', 'A condition that must be met as well'));
const list = <T extends Parameters<typeof Type.Array>[0]>(
  items: T,
  title: string,
  description: string,
  maxItems: number,
) => Type.Array(items, { title, description, maxItems });

const AnyName = Type.String({ minLength: 1, maxLength: 200 });
const Field = closed('Field', 'A fact about a person that your systems tell us', {
  type: oneOf(['string', 'number', 'boolean'], 'Type', 'What kind of value it holds'),
  label: Type.String({ title: 'Label', description: 'What people call it', minLength: 1, maxLength: 100 }),
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
  headline: Type.Optional(about(Texts, 'Headline', 'The large line at the top, in each language')),
  idealLead: Type.Optional(about(Texts, 'Ideal friend', 'Who is worth referring, in each language')),
  howWeReachOut: Type.Optional(
    about(Texts, 'How we reach out', 'How a friend whose name is left hears from you, in each language'),
  ),
  howYouAreRewarded: Type.Optional(
    about(Texts, 'How you are rewarded', 'What the advocate gets and when, in each language'),
  ),
  faq: Type.Optional(
    list(
      closed('Question', 'A question and its answer', {
        question: about(Texts, 'Question', 'What people ask, in each language'),
        answer: about(Texts, 'Answer', 'What you answer, in each language'),
      }),
      'Questions',
      'Questions and answers, shown in this order',
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
  winner: Type.Optional(
    oneOf(['first', 'last'], 'Winner', 'Whose link counts when a friend came by several: the first or the last'),
  ),
  window: Type.Optional(about(Duration, 'Window', 'For how long a click, a code or a coupon is remembered')),
  match: Type.Optional(
    Type.Array(
      oneOf(['code', 'coupon', 'externalId', 'email', 'phone', 'visitorId'], 'Key', 'A key to look people up by'),
      {
        title: 'Keys',
        description: 'What people are recognised by, tried in this order',
        minItems: 1,
        maxItems: 6,
        uniqueItems: true,
      },
    ),
  ),
  lateWithin: Type.Optional(
    about(Duration, 'Late within', 'For how long an event waits for a referral that nobody knows yet'),
  ),
});

const Stage = closed('Stage', "A step on a referral's way", {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'What people call it', minLength: 1, maxLength: 100 }),
  ),
  qualifies: Type.Optional(
    Type.Boolean({ title: 'Qualifies', description: 'A referral counts as a success from this stage on' }),
  ),
  undoes: Type.Optional(
    Type.Boolean({ title: 'Undoes', description: 'Entry into this stage takes the qualification back' }),
  ),
  final: Type.Optional(Type.Boolean({ title: 'Final', description: 'No rule leads out of this stage' })),
  stuckAfter: Type.Optional(
    about(Duration, 'Stuck after', 'After how long in this stage your team is told that nothing moves'),
  ),
});
const Transition = closed('Transition', 'What moves a referral to another stage', {
  on: about(EventOrAfter, 'On', 'What moves the referral: an event, or a time after entry into the stage'),
  from: Type.Optional(about(Stages, 'From', 'The stage it leaves, or several of which any will do')),
  to: about(StageId, 'To', 'The stage it enters'),
  when,
});
const Lifecycle = closed('Lifecycle', 'The stages and the ways between them', {
  initial: about(StageId, 'First stage', 'The stage in which every referral begins'),
  lateness: Type.Optional(
    about(Duration, 'Lateness', 'How much longer a timer waits for messages that may still be on their way'),
  ),
  stages: Type.Array(Stage, {
    title: 'Stages',
    description: 'The steps a referral can be in, in their usual order',
    minItems: 1,
    maxItems: 100,
  }),
  transitions: list(Transition, 'Transitions', 'The moves between stages; of several that hold, the first counts', 500),
});

const Review = closed('Review', 'A person decides within a deadline', {
  within: about(Duration, 'Within', 'How long a person has to decide'),
  otherwise: oneOf(['release', 'reject'], 'Otherwise', 'What happens when nobody has decided by then'),
});
const EligibilityRule = closed('Eligibility rule', 'What speaks against a referral', {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'What people call it', minLength: 1, maxLength: 200 }),
  ),
  then: oneOf(['reject', 'review', 'flag'], 'Then', 'What happens to a referral that meets the condition'),
  when: about(Condition, 'When', 'The condition that speaks against the referral'),
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
    Type.Integer({ title: 'Number', description: 'At most this many rewards', minimum: 1, maximum: 1_000_000_000 }),
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
    "The calendar period that is counted, in the program's time zone",
  ),
  over: Type.Optional(oneOf(['cut', 'refuse'], 'Past the amount', 'Whether the rest that fits is given, or nothing')),
});
const Reverse = closed('Taking back', 'What takes the reward back', {
  on: about(EventOrEnter, 'On', 'What takes it back: an event, or the entry into a stage'),
  within: Type.Optional(about(Duration, 'Within', 'For how long after it was earned the reward can be taken back')),
  part: Type.Optional(
    oneOf(['proportion', 'whole'], 'How much', 'Whether a share goes back in proportion to the refund, or all of it'),
  ),
});
const RewardRule = closed('Reward', 'Who gets what, and when', {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'What people call it', minLength: 1, maxLength: 100 }),
  ),
  to: oneOf(['advocate', 'invitee'], 'To', 'Who receives the reward'),
  on: about(EventEnterOrMilestone, 'On', 'What earns it: an event, the entry into a stage, or a milestone'),
  when,
  give: Give,
  oncePer: Type.Optional(
    oneOf(['referral', 'object', 'advocate', 'invitee'], 'Once for each', 'What it can be earned once for'),
  ),
  times: Type.Optional(
    Type.Integer({
      title: 'Times',
      description: 'How often one referral can earn it at most',
      minimum: 1,
      maximum: 1000,
    }),
  ),
  for: Type.Optional(about(Duration, 'For', 'For how long after the first one a referral can earn more')),
  hold: Type.Optional(
    about(Duration, 'Hold', 'How long the reward waits after it was earned, so that a refund is known first'),
  ),
  approval: Type.Optional(oneOf(['automatic', 'manual'], 'Approval', 'Whether a person approves each one')),
  agreement: Type.Optional(about(Id, 'Agreement', 'The agreement the recipient signs before the reward is released')),
  veto: Type.Optional(Veto),
  limits: Type.Optional(list(Limit, 'Limits', 'How much can be earned at most; all of them hold', 20)),
  reverse: Type.Optional(
    list(Reverse, 'Taking back', 'What takes the reward back; an empty list says that it stays', 20),
  ),
});

const Points = closed('Points', 'What becomes of points', {
  expireAfter: Type.Optional(about(Duration, 'Expiry', 'How long after they became available points lapse')),
  catalog: Type.Optional(
    list(
      closed('Item', 'What can be had for points', {
        id: Id,
        name: Type.String({ title: 'Name', description: 'How people call it', minLength: 1, maxLength: 100 }),
        costPoints: Type.Integer({
          title: 'Cost',
          description: 'How many points it costs',
          minimum: 1,
          maximum: 900_000_000_000,
        }),
        give: CatalogGive,
      }),
      'Catalogue',
      'What points can be spent on',
      500,
    ),
  ),
});

const MilestoneRule = closed('Milestone', 'A count at which something is due to an advocate, once', {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'How people call it', minLength: 1, maxLength: 100 }),
  ),
  count: closed('Count', 'The number of the advocate that has to grow', {
    fact: oneOf(['advocate'], 'Fact', 'Whose count it is'),
    path: Type.String({
      title: 'Path',
      description: 'The place inside the fact, as $.count.qualified',
      minLength: 1,
      maxLength: 200,
    }),
  }),
  reaches: Type.Integer({
    title: 'Reaches',
    description: 'The count from which on it is reached',
    minimum: 1,
    maximum: 1_000_000_000,
  }),
  sets: Type.Optional(
    closed('Sets', 'What the advocate is from then on', {
      tier: Type.String({
        title: 'Tier',
        description: 'Read by conditions as $.tier of the advocate',
        minLength: 1,
        maxLength: 64,
      }),
    }),
  ),
});

const Segment = closed('Segment', 'A group of advocates, by what is known of them', {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'How people call it', minLength: 1, maxLength: 100 }),
  ),
  when: about(Condition, 'When', 'Who belongs to it; the condition sees the advocate, the lists and the program'),
});
const TimeOfDay = Type.String({
  title: 'Time',
  description: "A time of day in the program's zone, as 09:30",
  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
});
const Ask = closed('Ask', 'What advocates are asked for, at a good moment and not too often', {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'How people call it', minLength: 1, maxLength: 100 }),
  ),
  on: Type.Optional(
    about(EventEnterOrMilestone, 'On', 'What it is asked at: an event, the entry into a stage, or a milestone'),
  ),
  every: Type.Optional(
    oneOf(['day', 'week', 'month', 'quarter', 'year'], 'Every', 'How often every advocate it is meant for is reminded'),
  ),
  day: Type.Optional(
    Type.Unsafe<string | number>({
      title: 'Day',
      description: 'The day of the week, or the number of the day in the first month of the period',
      type: ['string', 'integer'],
      enum: [...WEEKDAYS, ...Array.from({ length: 31 }, (_, index) => index + 1)],
    }),
  ),
  at: Type.Optional(about(TimeOfDay, 'At', "The time of day of a reminder, in the program's zone")),
  when,
  segment: Type.Optional(about(Id, 'Segment', 'Only advocates in this segment are asked')),
  role: Type.Optional(about(Id, 'Role', 'Only advocates with this role are asked')),
  to: Type.Optional(
    oneOf(
      ['advocate', 'invitee', 'invited'],
      'To',
      'Who is asked: the advocate, the friend once an advocate too, or whoever was invited to become one and has not joined',
    ),
  ),
  cooldown: about(Duration, 'Cooldown', 'How long after it was asked the same advocate is not asked again'),
  times: Type.Optional(
    Type.Integer({ title: 'Times', description: 'How often one advocate is asked at most', minimum: 1, maximum: 1000 }),
  ),
  say: about(Id, 'Say', 'The message that asks'),
});
const Quiet = closed('Quiet', 'When people are left in peace, and how much they are told at most', {
  from: Type.Optional(about(TimeOfDay, 'From', 'When the quiet hours begin; what would be sent in them waits')),
  until: Type.Optional(
    about(TimeOfDay, 'Until', 'When the quiet hours are over; an earlier time is that of the next day'),
  ),
  maxCount: Type.Optional(
    Type.Integer({
      title: 'Number',
      description: 'At most this many messages to one person in each period; further ones are dropped',
      minimum: 1,
      maximum: 1000,
    }),
  ),
  per: Type.Optional(
    oneOf(['person', 'advocate'], 'For each', 'Whose messages are counted: those to everybody, or those to advocates'),
  ),
  period: Type.Optional(
    oneOf(
      ['day', 'week', 'month', 'quarter', 'year', 'ever'],
      'In each',
      "The calendar period that is counted, in the program's time zone",
    ),
  ),
});

const Message = closed('Message', 'What is said to whom', {
  id: Id,
  to: oneOf(['advocate', 'invitee', 'staff'], 'To', 'Who receives the message'),
  via: Type.Array(oneOf(['email', 'sms', 'slack'], 'Channel', 'How it is sent'), {
    title: 'Channels',
    description: 'The ways to send it; the first one that the person allows is used',
    minItems: 1,
    maxItems: 3,
    uniqueItems: true,
  }),
  on: Type.Optional(
    about(EventEnterOrMilestone, 'On', 'What it is sent at: an event, the entry into a stage, or a milestone'),
  ),
  when,
  always: Type.Optional(
    Type.Boolean({
      title: 'Always',
      description: 'It must be said: quiet hours, the cap and opting out do not stop it, but a no to a channel does',
    }),
  ),
  text: named(
    Language,
    closed('Text', 'Words with {{placeholders}}', {
      subject: Type.Optional(
        Type.String({ title: 'Subject', description: 'The subject line of an e-mail', minLength: 1, maxLength: 200 }),
      ),
      body: about(Sentence, 'Body', 'The words themselves; {{placeholders}} are filled in'),
    }),
    { title: 'Text by language', description: 'The words in each language, by language code', minProperties: 1 },
  ),
});
const Action = closed('Action', 'What is done in another system', {
  on: about(EventEnterOrMilestone, 'On', 'What it is done at: an event, the entry into a stage, or a milestone'),
  when,
  do: Type.String({
    title: 'Do',
    description: 'The connection and what to do there, as slack.postMessage',
    pattern: '^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$',
    maxLength: 100,
  }),
  with: named(AnyName, Type.Unknown(), {
    title: 'With',
    description: 'What the action is told; texts may hold {{placeholders}}',
  }),
});
const Connection = closed('Connection', 'Another system: what its values mean here, and what it may be told', {
  object: Type.Optional(
    Type.String({
      title: 'Object',
      description: 'What the field belongs to in that system, as contact or deal',
      minLength: 1,
      maxLength: 100,
    }),
  ),
  field: Type.Optional(
    Type.String({
      title: 'Field',
      description: 'The name of the field in that system',
      minLength: 1,
      maxLength: 100,
    }),
  ),
  stages: Type.Optional(
    named(AnyName, StageId, {
      title: 'Stages',
      description: 'The stage that each value of the field stands for',
      minProperties: 1,
    }),
  ),
  fit: Type.Optional(
    Type.Array(oneOf(['personal', 'health'], 'Fit for', 'A kind of data that may be sent there'), {
      title: 'Fit for',
      description: 'What may be sent there: data about persons, or about their health; health includes persons',
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
    }),
  ),
});

const TestEvent = Type.Object(
  {
    id: Type.String({ title: 'Id', description: "The sender's own id of this message" }),
    type: EventType,
    at: Type.String({ title: 'At', description: 'When it happened, as an instant in UTC' }),
    who: named(AnyName, Type.String(), {
      title: 'Who',
      description: 'Whom it concerns, by code, e-mail address or the like',
    }),
  },
  { title: 'Event', description: 'As a host would hand it in', additionalProperties: true },
);
const Standing = Type.Object(
  {
    amountMinor: Type.Optional(
      Type.Integer({ title: 'Amount', description: 'How much it is, in the smallest unit of the currency' }),
    ),
    amount: Type.Optional(Type.Integer({ title: 'Points or pieces', description: 'How many points or pieces it is' })),
    state: Type.Optional(
      oneOf(
        ['held', 'available', 'issued', 'fulfilled', 'rejected', 'reversed', 'refused', 'beaten'],
        'State',
        'Where the reward is on its way',
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
  given: Type.Array(TestEvent, {
    title: 'Given',
    description: 'What happens, one event after the other',
    minItems: 1,
    maxItems: 1000,
  }),
  expect: closed('Expect', 'How the last referral and its rewards must stand', {
    stage: Type.Optional(about(StageId, 'Stage', 'The stage the referral must be in')),
    verdict: Type.Optional(
      oneOf(['clear', 'flagged', 'review', 'rejected'], 'Verdict', 'How the referral must have been judged'),
    ),
    outcome: Type.Optional(
      oneOf(['decided', 'duplicate', 'unmatched', 'refused'], 'Outcome', 'What must have come of the last event'),
    ),
    rewards: Type.Optional(
      named(AnyName, HowMany, {
        title: 'Rewards',
        description: 'What must have come of each reward, by its id: how many stand, or how the newest one stands',
      }),
    ),
    messages: Type.Optional(
      named(AnyName, Type.Integer({ title: 'Number', description: 'How often it must be sent', minimum: 0 }), {
        title: 'Messages',
        description: 'How often each message must be sent, by its id',
      }),
    ),
  }),
});

const ListName = Type.String({
  title: 'List name',
  description: 'A letter, then letters, digits and underscores, as servedStates',
  pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$',
});
const ListValues = Type.Array(Type.Unsafe<string | number>({ type: ['string', 'number'] }), {
  title: 'List',
  description: 'Either texts or numbers',
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
  name: Type.String({ title: 'Name', description: 'What people call the program', minLength: 1, maxLength: 200 }),
  version: Type.Integer({
    title: 'Version',
    description: 'A number that grows with every published change',
    minimum: 1,
    maximum: 1_000_000,
  }),
  changes: Type.Optional(
    oneOf(
      ['pin', 'switch'],
      'Changes',
      'Whether referrals under way keep the version they began with or follow the new one',
    ),
  ),
  currency: Type.String({
    title: 'Currency',
    description: 'A currency of ISO 4217, as USD',
    pattern: '^[A-Z]{3}$',
  }),
  timezone: Type.Optional(
    Type.String({
      title: 'Time zone',
      description: 'The zone in which days and months are counted, as America/New_York',
      minLength: 1,
      maxLength: 64,
    }),
  ),
  timezoneRule: Type.Optional(
    Type.String({
      title: 'Time zone rule',
      description: 'How the clocks of that zone go; it is written for you when the program is published',
      minLength: 3,
      maxLength: 100,
    }),
  ),
  locale: Type.Optional(about(Language, 'Language', 'The language used when a person has not said which')),
  from: Type.Optional(about(Instant, 'From', 'The day or instant from which referrals can begin')),
  until: Type.Optional(about(Instant, 'Until', 'The day or instant from which no referral can begin any more')),
  terms: Type.Optional(
    closed('Terms', 'What advocates agree to', {
      version: Type.String({
        title: 'Version',
        description: 'Which text it is; a new version is accepted anew',
        minLength: 1,
        maxLength: 64,
      }),
      url: Type.String({
        title: 'Address',
        description: 'Where the text can be read, as https://example.com/terms',
        pattern: '^https://[^\\s]+$',
        maxLength: 2000,
      }),
      neededFor: oneOf(['reward'], 'Needed for', 'What waits until the terms are accepted'),
    }),
  ),
  roles: Type.Optional(
    Type.Array(Id, {
      title: 'Roles',
      description: 'The kinds of advocate there are; the first is the usual one',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
    }),
  ),
  fields: Type.Optional(
    closed('Fields', 'What your systems tell about people', {
      advocate: Type.Optional(about(Fields, 'Of the advocate', 'Fields of the person who refers, by name')),
      invitee: Type.Optional(about(Fields, 'Of the friend', 'Fields of the person who is referred, by name')),
      signals: Type.Optional(about(Fields, 'Signals', 'What your systems find out about a referral, by name')),
    }),
  ),
  sensitive: Type.Optional(oneOf(['health'], 'Sensitive', 'What the data of this program could tell about people')),
  page: Type.Optional(Page),
  enrol: Type.Optional(
    list(
      closed('Enrolment', 'Makes the friend an advocate too', {
        on: about(Enter, 'On', 'The entry into a stage at which it happens'),
        who: oneOf(['invitee'], 'Who', 'Who becomes an advocate'),
        role: about(Id, 'Role', 'The role the new advocate has'),
      }),
      'Enrolments',
      'When a friend becomes an advocate too',
      20,
    ),
  ),
  attribution: Type.Optional(Attribution),
  lists: Type.Optional(
    named(ListName, ListValues, {
      title: 'Lists',
      description: 'Lists of values that conditions compare with, by name',
    }),
  ),
  conditions: Type.Optional(
    named(ConditionName, Condition, {
      title: 'Named conditions',
      description: 'Conditions that are used in several places, by name',
    }),
  ),
  segments: Type.Optional(list(Segment, 'Segments', 'Groups of advocates that conditions and asks can name', 100)),
  lifecycle: Lifecycle,
  eligibility: Type.Optional(
    list(EligibilityRule, 'Eligibility', 'What speaks against a referral; every rule is looked at', 200),
  ),
  rewards: list(RewardRule, 'Rewards', 'Who gets what, and when', 1200),
  exclusive: Type.Optional(
    list(
      closed('Exclusive group', 'Of these only one is given', {
        among: Type.Array(Id, {
          title: 'Among',
          description: 'The ids of the rewards',
          minItems: 2,
          maxItems: 100,
          uniqueItems: true,
        }),
        winner: oneOf(['first', 'highest'], 'Winner', 'Which one is given: the first listed, or the highest in money'),
      }),
      'Exclusive groups',
      'Rewards of which a person gets only one for the same event',
      100,
    ),
  ),
  payouts: Type.Optional(Payouts),
  tax: Type.Optional(list(TaxRow, 'Tax', 'From how much cash in a year on a tax form is needed, by country', 200)),
  points: Type.Optional(Points),
  milestones: Type.Optional(
    list(MilestoneRule, 'Milestones', 'What advocates reach once, from the lowest to the highest', 100),
  ),
  contests: Type.Optional(
    list(Contest, 'Contests', 'What the best of each period win; they are settled by themselves', 20),
  ),
  reports: Type.Optional(list(Report, 'Reports', 'What your team is sent on a schedule', 20)),
  asks: Type.Optional(list(Ask, 'Asks', 'What advocates are asked for, and when', 100)),
  quiet: Type.Optional(Quiet),
  messages: Type.Optional(list(Message, 'Messages', 'What is said to whom', 500)),
  actions: Type.Optional(list(Action, 'Actions', 'What is done in other systems', 500)),
  connections: Type.Optional(
    named(ConnectionName, Connection, {
      title: 'Connections',
      description: 'Other systems, by connection: which of their fields says the stage, and what they may be told',
    }),
  ),
  tests: Type.Optional(
    list(Test, 'Tests', 'What must come of some events; all of them must pass before the program is published', 500),
  ),
});

export type ProgramFile = Static<typeof ProgramSchema>;
