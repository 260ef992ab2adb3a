import Type from 'typebox';
import { about, byKind, closed, FactReference, Id } from './parts.ts';

const Minor = (title: string, what: string) =>
  Type.Integer({
    title,
    description: `${what}, in the smallest unit of the program's currency: 5000 is 50.00`,
    minimum: 1,
    maximum: 900_000_000_000,
  });
const Share = Type.Number({
  title: 'Percentage',
  description: 'A share in percent, with at most two decimal places',
  exclusiveMinimum: 0,
  maximum: 100,
});
const Worth = Type.Optional(Minor('Worth', 'What it costs you'));

const tierStep = closed('Step', 'What is given from this count on', {
  from: Type.Integer({ title: 'From', description: 'The lowest count this step is for', minimum: 0 }),
  amountMinor: Type.Optional(Minor('Amount', 'How much is given')),
  percent: Type.Optional(Share),
});

const money = {
  amountMinor: Type.Optional(Minor('Amount', 'How much is given')),
  percent: Type.Optional(Share),
  of: Type.Optional(about(FactReference, 'Of', 'The amount that the percentage is a share of')),
  tiers: Type.Optional(
    closed('Tiers', 'Steps of an amount that grows with a count', {
      by: about(FactReference, 'By', 'The count that decides which step applies'),
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
  amount: Type.Integer({
    title: 'Points',
    description: 'How many points are given',
    minimum: 1,
    maximum: 900_000_000_000,
  }),
});
const Coupon = closed('Coupon', 'A coupon code', {
  kind: Type.Literal('coupon'),
  code: Type.String({ title: 'Code', description: 'The code the person enters', minLength: 1, maxLength: 100 }),
  percent: Type.Optional(Share),
  amountMinor: Type.Optional(Minor('Amount off', 'How much the person saves')),
  worthMinor: Worth,
});
const Discount = closed('Discount', 'A discount on a later purchase', {
  kind: Type.Literal('discount'),
  percent: Type.Optional(Share),
  amountMinor: Type.Optional(Minor('Amount off', 'How much the person saves')),
  worthMinor: Worth,
});
const Gift = closed('Gift', 'A thing', {
  kind: Type.Literal('gift'),
  item: about(Id, 'Item', 'The short name of the thing, as your warehouse or front desk knows it'),
  worthMinor: Worth,
});
const FreeMonths = closed('Free months', 'Months of a subscription', {
  kind: Type.Literal('freeMonths'),
  months: Type.Integer({ title: 'Months', description: 'How many months are free', minimum: 1, maximum: 120 }),
  worthMinor: Worth,
});
const Custom = closed('Custom', 'Anything else, by its name', {
  kind: Type.Literal('custom'),
  name: Type.String({ title: 'Name', description: 'What it is called', minLength: 1, maxLength: 200 }),
  worthMinor: Worth,
});

const Fixed = { amountMinor: Minor('Amount', 'How much is given') };
const FixedCash = closed('Cash', 'Money that is paid out', { kind: Type.Literal('cash'), ...Fixed });
const FixedCredit = closed('Credit', 'Money to spend with you', { kind: Type.Literal('credit'), ...Fixed });

/** What can be had for points: anything but points, and of a fixed amount. */
export const CatalogGive = byKind(
  [FixedCash, FixedCredit, Coupon, Discount, Gift, FreeMonths, Custom],
  'What is given',
  'Exactly one kind, for points',
);

/** What a place in a contest earns: of a fixed amount, since no event stands behind it. */
export const PlaceGive = byKind(
  [FixedCash, FixedCredit, Points, Coupon, Discount, Gift, FreeMonths, Custom],
  'What a place gives',
  'Exactly one kind of reward',
);

export const Give = byKind(
  [Cash, Credit, Points, Coupon, Discount, Gift, FreeMonths, Custom],
  'What is given',
  'Exactly one kind of reward',
);
