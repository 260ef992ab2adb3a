import Type from 'typebox';
import { about, closed, Duration, Id, named, oneOf } from './parts.ts';

/** What may hold a reward up to the last moment, and how cash reaches people. */

export const Veto = closed('Veto', 'Somebody is asked before the reward is released', {
  ask: Type.String({
    title: 'Ask',
    description: 'The connection and what to do there to ask, as slack.postMessage',
    pattern: '^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$',
    maxLength: 100,
  }),
  with: Type.Optional(
    named(Type.String({ minLength: 1, maxLength: 200 }), Type.Unknown(), {
      title: 'With',
      description: 'What the action is told; texts may hold {{placeholders}}, as {{reward.id}}',
    }),
  ),
  within: about(Duration, 'Within', 'How long there is to answer, counted from when the reward was earned'),
  otherwise: oneOf(['release', 'reject'], 'Otherwise', 'What happens when nobody has answered by then'),
});

const PayDay = Type.Unsafe<string | number>({
  title: 'Day',
  description:
    'A day of the week, as friday, for every week; else the day of the month, in a quarter of its first month',
  type: ['string', 'integer'],
  enum: [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    ...Array.from({ length: 31 }, (_, index) => index + 1),
  ],
});
export const Payouts = closed('Payouts', 'When cash that is available is paid out, all of a person together', {
  every: oneOf(['week', 'month', 'quarter'], 'Every', 'How often there is a pay day'),
  day: PayDay,
  at: Type.Optional(
    Type.String({
      title: 'At',
      description: "The time of day in the program's zone, as 09:00; without it the day begins",
      pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    }),
  ),
  minimumMinor: Type.Integer({
    title: 'Least amount',
    description: 'A person with less waits for the next pay day, in minor units',
    minimum: 0,
    maximum: 900_000_000_000,
  }),
});

export const TaxRow = closed('Tax row', 'From when on a country asks for a form', {
  country: Type.String({
    title: 'Country',
    description: 'As your systems tell it in the field country of a person, for example US',
    minLength: 1,
    maxLength: 64,
  }),
  year: Type.Integer({
    title: 'Year',
    description: 'The calendar year from which on it holds, until a later row of the same country',
    minimum: 2000,
    maximum: 2200,
  }),
  thresholdMinor: Type.Integer({
    title: 'Threshold',
    description: 'Cash of a person in one year with which the form is needed, in minor units',
    minimum: 0,
    maximum: 900_000_000_000,
  }),
  needs: about(Id, 'Form', 'The form that is needed, as w9'),
  everyYear: Type.Optional(
    Type.Boolean({ title: 'Every year', description: 'The form is needed anew in every calendar year' }),
  ),
});
