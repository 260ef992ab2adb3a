import { Type, type Static } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { identityOf } from '../../identity/keys.ts';
import type { AdvocateRow } from '../../store/store.ts';
import { REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { dataOf, decideOne, eventId } from '../decided.ts';
import { findPerson } from '../findPerson.ts';
import { Advocate, personal, PersonFields } from '../people.ts';
import { Problem } from '../problem.ts';
import { answers, Id, instant, known, programQuery, text } from '../schemas.ts';
import { findAdvocate, viewOf } from './advocates.ts';

/** What was wrong or has changed about an advocate. */
export function corrections(app: App, context: ServerContext): void {
  app.patch('/advocates/:id', { schema: correcting, config: REPORTS }, async ({ params, query, body, headers }) => {
    const advocate = await findAdvocate(context, params.id, query.program);
    const { email, phone, externalId, role, fields, at } = body;
    const keys = known({ email, phone, externalId });
    await refuseTaken(context, advocate, keys);
    const { decision } = await decideOne(context, advocate.program, {
      id: eventId(headers),
      source: 'api',
      type: 'advocate.updated',
      who: { advocateId: advocate.id, ...keys },
      ...known({ at }),
      data: dataOf({ ...fields, role }),
      ...personal('advocate', body),
    });
    if (decision.outcome !== 'decided')
      throw new Problem('RK408', `The program answered "${decision.reason ?? decision.outcome}"`, {
        extra: { decision },
      });
    return viewOf(context, await findAdvocate(context, advocate.id, advocate.program));
  });
}

const Correction = Type.Object(
  {
    ...PersonFields,
    role: Type.Optional(text("One of the program's roles", 64)),
    at: Type.Optional(instant('When it changed')),
  },
  { additionalProperties: false, minProperties: 1 },
);

const correcting = {
  tags: ['advocates'],
  summary: 'Correct what is known of an advocate',
  description:
    'What is sent takes the place of what was known; the rest stays. By a new address the advocate is found from now on, and by the one before too. ' +
    '409 when somebody else has the address: then merge the two.',
  params: Id,
  querystring: Type.Object(programQuery, { additionalProperties: false }),
  body: Correction,
  response: answers({ 200: Advocate }),
};

type Keys = Partial<Pick<Static<typeof Correction>, 'email' | 'phone' | 'externalId'>>;

/** A key belongs to one person; what looks like none would find nobody. */
async function refuseTaken(context: ServerContext, { program, id }: AdvocateRow, keys: Keys): Promise<void> {
  const identity = identityOf(context.secrets);
  for (const name of ['email', 'phone', 'externalId'] as const) {
    const value = keys[name];
    if (value === undefined) continue;
    if (name !== 'externalId' && identity[name](value) === null)
      throw new Problem('RK400', `"${value}" is no ${name === 'email' ? 'e-mail address' : 'telephone number'}`, {
        pointer: `/${name}`,
      });
    // Three look-ups at most.
    // oxlint-disable-next-line no-await-in-loop
    const holder = await findPerson(context, { id: program }, { [name]: value });
    if (holder !== null && (await personNow(context, program, holder)) !== id) throw taken(name, holder);
  }
}

/** Who somebody is by now, if they were merged into another. */
async function personNow({ store }: ServerContext, program: string, id: string): Promise<string> {
  const { id: now = id } = ((await store.records.get(program, `person/${id}`)) ?? {}) as { readonly id?: string };
  return now;
}

function taken(name: string, person: string): Problem {
  return new Problem('RK408', `Somebody else has this ${name}`, {
    pointer: `/${name}`,
    hint: 'Nothing was changed. If the two are one person, merge them with POST /v1/people/{id}/merge.',
    extra: { person },
  });
}
