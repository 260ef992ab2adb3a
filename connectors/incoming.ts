import type { Json } from '@referral-kit/engine';
import { Type, type Static } from 'typebox';

const key = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 320, description }));

/** What a person is called and where they are reached. Goes to the host's table of personal data, never into a decision. */
const PersonalFacts = Type.Object(
  {
    email: key('E-mail address as the sender wrote it'),
    phone: key('Telephone number as the sender wrote it'),
    firstName: key('Given name'),
    lastName: key('Family name'),
    language: key('BCP 47 tag, as en or pt-BR'),
  },
  { additionalProperties: false },
);
export type PersonalFacts = Static<typeof PersonalFacts>;

/** The keys by which the host finds the person or the referral; addresses still as the sender wrote them. */
const IncomingWho = Type.Object(
  {
    referralId: key('Id of a referral'),
    code: key('Share code or referral code'),
    coupon: key('Coupon or promotion code'),
    externalId: key('Id of the person on the platform'),
    email: key('E-mail address of the invitee'),
    phone: key('Telephone number of the invitee'),
    visitorId: key('Id of a browser'),
    advocateId: key('Id of an advocate'),
  },
  { additionalProperties: false },
);

/** An event as a connector hands it over: the engine's, with addresses still raw and personal facts beside it. */
export const IncomingEvent = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 200, description: "The vendor's id of this message" }),
    source: Type.String({ minLength: 1, maxLength: 200, description: 'The name of the connection' }),
    type: Type.String({
      pattern: '^[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)+$',
      maxLength: 100,
      description: 'A dotted name, as purchase.completed',
    }),
    at: Type.String({
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$',
      description: 'When it happened: an instant in UTC',
    }),
    who: IncomingWho,
    object: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'The order, invoice, deal or visit it speaks of' }),
    ),
    data: Type.Optional(
      Type.Record(Type.String(), Type.Unsafe<Json>({}), {
        description: 'Everything else; money is amountMinor and currency',
      }),
    ),
    personal: Type.Optional(
      Type.Object(
        { advocate: Type.Optional(PersonalFacts), invitee: Type.Optional(PersonalFacts) },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type IncomingEvent = Static<typeof IncomingEvent>;
