import { Type, type Static } from 'typebox';
import type { IncomingEvent } from '../context.ts';
import { maybe, text } from './schemas.ts';

/** How a request names a person. */
export const PersonFields = {
  email: Type.Optional(text('E-mail address', 320)),
  phone: Type.Optional(text('Telephone number', 40)),
  externalId: Type.Optional(text('Id of the person in your system')),
  firstName: Type.Optional(text('Given name', 100)),
  lastName: Type.Optional(text('Family name', 100)),
  language: Type.Optional(Type.String({ description: 'As en or pt-BR', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' })),
  fields: Type.Optional(
    Type.Record(
      Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,63}$' }),
      Type.Union([Type.String({ maxLength: 1000 }), Type.Number(), Type.Boolean()]),
      {
        description: 'Fields the program declares',
      },
    ),
  ),
};

/** A person as the API shows it; who was erased has the id alone. */
export const Person = Type.Object({
  id: Type.String(),
  email: Type.Optional(Type.String()),
  phone: Type.Optional(Type.String()),
  firstName: Type.Optional(Type.String()),
  lastName: Type.Optional(Type.String()),
  language: Type.Optional(Type.String()),
  consent: Type.Optional(
    Type.Record(Type.String(), Type.Boolean(), {
      description:
        'By channel (email, sms, slack): may this person be written to there now? A text message needs a yes',
    }),
  ),
  optedOut: Type.Optional(Type.Boolean({ description: 'Wants no messages on any channel' })),
});

export const Advocate = Type.Object(
  {
    program: Type.String(),
    id: Type.String(),
    person: Person,
    role: Type.String(),
    shareCode: Type.String(),
    link: maybe(Type.String({ description: 'The address to share' })),
    joinedAt: Type.String(),
    referrals: Type.Integer(),
    qualified: Type.Integer(),
    tier: maybe(Type.String({ description: 'What the highest milestone reached made of them' })),
  },
  { description: 'Who refers' },
);

export const Referral = Type.Object(
  {
    program: Type.String(),
    id: Type.String(),
    code: maybe(Type.String({ description: 'The code of this invitee; it comes back to qualify' })),
    link: maybe(Type.String()),
    advocate: Person,
    invitee: Person,
    role: Type.String(),
    source: Type.String(),
    stage: Type.String(),
    verdict: Type.String(),
    joinedAt: Type.String(),
    qualifiedAt: maybe(Type.String()),
    stageAt: Type.String({ description: 'Since when it is in its stage' }),
    entered: Type.Record(Type.String(), Type.String(), { description: 'The first entry into each stage so far' }),
    stuck: Type.Boolean(),
  },
  { description: 'Who was referred by whom, and how far it came' },
);

/** What stands apart from the event: addresses and names, for the table of personal data. */
export function personal(
  side: 'advocate' | 'invitee',
  given: Partial<Record<PersonalFact, string>>,
): Pick<IncomingEvent, 'personal'> {
  const facts = Object.fromEntries(FACTS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
  return Object.keys(facts).length === 0 ? {} : { personal: { [side]: facts } };
}

const FACTS = ['email', 'phone', 'firstName', 'lastName', 'language'] as const;
type PersonalFact = (typeof FACTS)[number];

export type Person = Static<typeof Person>;
