import Type from 'typebox';
import type { Static, TSchema, TUnsafe } from 'typebox';
import type { Condition as ConditionType } from '../conditions/condition.ts';

/** A string literal one of several, with the words a person reads. */
export function oneOf<const T extends readonly string[]>(
  values: T,
  title: string,
  description: string,
): TUnsafe<T[number]> {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values], title, description });
}

/** Members told apart by one literal field, so that a mistake is reported in the branch that was meant. */
export function byKind<const T extends readonly TSchema[]>(
  members: T,
  title: string,
  description: string,
): TUnsafe<Static<T[number]>> {
  return Type.Unsafe<Static<T[number]>>({
    type: 'object',
    title,
    description,
    required: ['kind'],
    discriminator: { propertyName: 'kind' },
    oneOf: [...members],
  });
}

/** An object that knows its properties and refuses others. */
export function closed<T extends Record<string, TSchema>>(title: string, description: string, properties: T) {
  return Type.Object(properties, { title, description, additionalProperties: false });
}

/** An object whose members have names of the author's own. */
export function named<T extends TSchema>(
  names: TSchema,
  member: T,
  words: { title: string; description: string; minProperties?: number; maxProperties?: number },
) {
  return Type.Unsafe<Record<string, Static<T>>>({
    type: 'object',
    ...words,
    propertyNames: names,
    additionalProperties: member,
  });
}

/** The same kind of value, with the words for one place. */
export function about<T extends TSchema>(schema: T, title: string, description: string): TUnsafe<Static<T>> {
  return Type.Unsafe<Static<T>>({ ...schema, title, description });
}

export const Condition = Type.Unsafe<ConditionType>({
  $ref: '#/$defs/Condition',
  title: 'Condition',
  description: 'A condition in the language of json-rules-engine: all, any, not, a named condition, or one comparison',
});

export const Id = Type.String({
  title: 'Id',
  description: 'A short name: letters, digits, dot, dash and underscore',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
});
export const StageId = Type.String({
  title: 'Stage',
  description: 'The id of a stage of this program',
  minLength: 1,
  maxLength: 64,
});
export const Sentence = Type.String({ title: 'Text', description: 'Words for people', minLength: 1, maxLength: 4000 });
export const Duration = Type.String({
  title: 'Duration',
  description: 'One number and one unit, as "14 days"',
  pattern: '^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$',
});
export const Instant = Type.String({
  title: 'Date or instant',
  description: "A day in the program's time zone (2026-01-31) or an instant in UTC (2026-01-31T15:00:00Z)",
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$',
});
export const EventType = Type.String({
  title: 'Event type',
  description: 'A dotted name, as purchase.completed',
  pattern: '^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$',
  maxLength: 100,
});
export const Language = Type.String({
  title: 'Language',
  description: 'A language code, as en or pt-BR',
  pattern: '^[a-z]{2}(-[A-Z]{2})?$',
});
export const Texts = named(Language, Sentence, {
  title: 'Text by language',
  description: 'The same words in each language, by language code',
  minProperties: 1,
});

export const FactReference = closed('Fact', 'Where a number is read from', {
  fact: Type.String({
    title: 'Fact',
    description: 'Whose value is read: event, referral, advocate or invitee',
    minLength: 1,
    maxLength: 64,
  }),
  path: Type.String({
    title: 'Path',
    description: 'Where in it the value stands, as $.data.amountMinor',
    minLength: 1,
    maxLength: 200,
  }),
});

export const Stages = Type.Unsafe<string | string[]>({
  title: 'Stage or stages',
  description: 'One stage, or several of which any will do',
  type: ['string', 'array'],
  minLength: 1,
  maxLength: 64,
  minItems: 1,
  maxItems: 100,
  uniqueItems: true,
  items: StageId,
});
export const Enter = closed('Entry into a stage', 'When a referral enters this stage, or the first of these', {
  enter: about(Stages, 'Enter', 'The stage that is entered, or several of which the first counts'),
});
export const After = closed('Time after entry', 'When a referral has been in its stage this long', {
  after: about(Duration, 'After', 'How long the referral has been in its stage'),
  since: Type.Optional(
    Type.String({
      title: 'Since',
      description: 'The stage whose first entry the time counts from, instead of the present one',
      minLength: 1,
      maxLength: 64,
    }),
  ),
});
export const EventOrEnter = Type.Unsafe<string | Static<typeof Enter>>({
  title: 'When',
  description: 'An event type, or the entry into a stage',
  type: ['string', 'object'],
  if: { type: 'string' },
  then: EventType,
  else: Enter,
});
export const Milestone = closed('Milestone', 'When an advocate reaches this milestone', {
  milestone: Type.String({
    title: 'Milestone',
    description: 'The id of a milestone of this program',
    minLength: 1,
    maxLength: 64,
  }),
});
export const EventEnterOrMilestone = Type.Unsafe<string | Static<typeof Enter> | Static<typeof Milestone>>({
  title: 'When',
  description: 'An event type, the entry into a stage, or a milestone that is reached',
  type: ['string', 'object'],
  if: { type: 'string' },
  then: EventType,
  else: { if: { not: { required: ['milestone'] } }, then: Enter, else: Milestone },
});
export const EventOrAfter = Type.Unsafe<string | Static<typeof After>>({
  title: 'When',
  description: 'An event type, or a time after entry into the stage',
  type: ['string', 'object'],
  if: { type: 'string' },
  then: EventType,
  else: After,
});
