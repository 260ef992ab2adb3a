import Type from 'typebox';
import { closed, EventType, named } from './parts.ts';

/** Names and keys end up in the keys of records, so they hold no control characters and no broken ones. */
const Key = (title: string, description: string) =>
  Type.String({ title, description, pattern: '^[^\\p{Cc}\\p{Cs}]+$', maxLength: 200 });

const Anything = Type.Unknown({ title: 'Value', description: 'Any JSON value' });
const MemberName = Type.String({ maxLength: 200 });

export const WhoSchema = closed(
  'Who',
  'Whom the event concerns: at least one of these, or else an object that is known',
  {
    referralId: Type.Optional(Key('Referral', 'The id of a referral')),
    code: Type.Optional(
      Key('Code', 'A share code, which finds the advocate, or a referral code, which finds the referral'),
    ),
    coupon: Type.Optional(Key('Coupon', 'A coupon code')),
    externalId: Type.Optional(Key('External id', 'The id of the person in another system')),
    email: Type.Optional(Key('E-mail', 'A keyed hash of the e-mail address')),
    phone: Type.Optional(Key('Phone', 'A keyed hash of the phone number')),
    visitorId: Type.Optional(Key('Visitor', 'The id of a browser')),
    advocateId: Type.Optional(Key('Advocate', 'The id of an advocate')),
  },
);

/** The one source of what an event looks like; its depth and size are measured before. (SEMANTICS R1) */
export const EventSchema = closed('Event', 'Something that happened', {
  id: Key('Id', "The sender's own id of this message, as evt_1001"),
  source: Type.Optional(Key('Source', 'Who tells us, as stripe')),
  type: EventType,
  at: Type.String({
    title: 'At',
    description: 'When it happened, as an instant in UTC such as 2026-03-01T15:00:00Z',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$',
  }),
  who: WhoSchema,
  object: Type.Optional(Key('Object', 'The order, invoice, deal or visit it speaks of, as order-77')),
  data: Type.Optional(named(MemberName, Anything, { title: 'Data', description: 'Everything else the sender said' })),
  signals: Type.Optional(
    named(MemberName, Anything, { title: 'Signals', description: 'What the host found out about the sender' }),
  ),
  unverified: Type.Optional(Type.Boolean({ title: 'Unverified', description: 'True when nothing proves the sender' })),
  mint: Type.Optional(
    closed('Codes', 'Codes the host made for an advocate or a referral that this event creates', {
      share: Type.Optional(Key('Share code', 'For a new advocate')),
      referral: Type.Optional(Key('Referral code', 'For a new referral')),
    }),
  ),
});
