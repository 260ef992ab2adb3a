import Type from 'typebox';
import { byKind, closed, FactReference, Id } from './parts.ts';

const Minor = (title: string) =>
  Type.Integer({
    title,
    description: "In minor units of the program's currency: 5000 is 50.00",
    minimum: 1,
    maximum: 900_000_000_000,
  });
const Share = Type.Number({
  title: 'Percentage',
  description: 'A share of the amount in `of`, at most two decimal places',
  exclusiveMinimum: 0,
  maximum: 100,
});
const Worth = Type.Optional(Minor('Worth'));

const tierStep = closed('Step', 'What is given from this count on', {
  from: Type.Integer({ title: 'From', description: 'The lowest count this step is for', minimum: 0 }),
  amountMinor: Type.Optional(Minor('Amount')),
  percent: Type.Optional(Share),
});

const money = {
  amountMinor: Type.Optional(Minor('Amount')),
  percent: Type.Optional(Share),
  of: Type.Optional(FactReference),
  tiers: Type.Optional(
    closed('Tiers', 'The amount grows with a count', {
      by: FactReference,
      steps: Type.Array(tierStep, {
        title: 'Steps',
        description: 'From the lowest count to the highest',
        minItems: 1,
        maxItems: 100,
      }),
    }),
  ),
};

const Cash = closed('Cash', 'Money that is paid out', { kind: Type.Literal('cash'), ...money });
const Credit = closed('Credit', 'Money to spend with you', { kind: Type.Literal('credit'), ...money });
const Points = closed('Points', "Points on the person's balance", {
  kind: Type.Literal('points'),
  amount: Type.Integer({ title: 'Points', description: 'How many', minimum: 1, maximum: 900_000_000_000 }),
});
const Coupon = closed('Coupon', 'A coupon code', {
  kind: Type.Literal('coupon'),
  code: Type.String({ title: 'Code', description: 'The code the person enters', minLength: 1, maxLength: 100 }),
  percent: Type.Optional(Share),
  amountMinor: Type.Optional(Minor('Amount off')),
  worthMinor: Worth,
});
const Discount = closed('Discount', 'A discount on a later purchase', {
  kind: Type.Literal('discount'),
  percent: Type.Optional(Share),
  amountMinor: Type.Optional(Minor('Amount off')),
  worthMinor: Worth,
});
const Gift = closed('Gift', 'A thing', { kind: Type.Literal('gift'), item: Id, worthMinor: Worth });
const FreeMonths = closed('Free months', 'Months of a subscription', {
  kind: Type.Literal('freeMonths'),
  months: Type.Integer({ title: 'Months', description: 'How many', minimum: 1, maximum: 120 }),
  worthMinor: Worth,
});
const Custom = closed('Custom', 'Anything else, by its name', {
  kind: Type.Literal('custom'),
  name: Type.String({ title: 'Name', description: 'What it is called', minLength: 1, maxLength: 200 }),
  worthMinor: Worth,
});

export const Give = byKind(
  [Cash, Credit, Points, Coupon, Discount, Gift, FreeMonths, Custom],
  'What is given',
  'Exactly one kind of reward',
);
