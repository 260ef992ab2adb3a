import type { Json } from '@referral-kit/engine';
import type { IncomingEvent, PersonalFacts } from '../incoming.ts';
import { invitee, known, Payload } from '../payload.ts';
import type { Receive, ReceiveContext } from '../shape.ts';
import { signedBy } from '../signatures.ts';

/**
 * A filled-in form as a submitted referral. The hidden field `ref` holds the code; a question's reference says what its answer is:
 * `email`, `phone`, `first_name` and `last_name` are facts of the person, any other readable name is a field of `data`.
 * The response's token is the event's id, because it stays the same when Typeform delivers again.
 * Source: https://www.typeform.com/developers/webhooks/example-payload/
 */
export const receive: Receive = { ...signedBy('typeform'), toEvents };

function toEvents(payload: unknown, { connection }: ReceiveContext): readonly IncomingEvent[] {
  const event = new Payload(payload).record();
  if (event.at('event_type').text() !== 'form_response') return [];
  const response = event.at('form_response').record();
  const token = response.at('token').text();
  const answers = response.at('answers').maybeList();
  const person = personOf(answers);
  const { ref: _code, ...hidden } = textsOf(response.at('hidden'));
  return [
    {
      id: token,
      source: connection.name,
      type: 'referral.submitted',
      at: response.at('submitted_at').instant(),
      who: known({ code: response.at('hidden', 'ref').maybeKey(), email: person.email, phone: person.phone }),
      object: token,
      data: { ...hidden, ...fieldsOf(answers), form: response.at('form_id').text() },
      ...invitee(person),
    },
  ];
}

/** Facts of the person, by reference first; an e-mail or telephone question without a readable reference is taken by its kind. */
function personOf(answers: readonly Payload[]): PersonalFacts {
  const facts: Record<string, string> = {};
  for (const answer of answers) {
    const name = personal.get(plainName(answer));
    const value = textOf(answer);
    if (name !== undefined && value !== undefined) facts[name] ??= value;
  }
  const byKind = (kind: string) =>
    answers
      .find((answer) => answer.at('type').value === kind && generated(answer))
      ?.at(kind)
      .maybeKey();
  return known({ ...facts, email: facts.email ?? byKind('email'), phone: facts.phone ?? byKind('phone_number') });
}

/** References in lower case without separators, so that first_name and firstName are one. */
const personal: ReadonlyMap<string, keyof PersonalFacts> = new Map([
  ['email', 'email'],
  ['phone', 'phone'],
  ['phonenumber', 'phone'],
  ['firstname', 'firstName'],
  ['lastname', 'lastName'],
  ['language', 'language'],
]);

function plainName(answer: Payload): string {
  return (answer.at('field', 'ref').maybeKey() ?? '').replace(/[_-]/g, '').toLowerCase();
}

/** Whether nobody has given the question a readable reference. */
function generated(answer: Payload): boolean {
  return !readable.test(answer.at('field', 'ref').maybeKey() ?? '');
}

const readable = /^[A-Za-z][A-Za-z0-9_]{0,99}$/;

function fieldsOf(answers: readonly Payload[]): Record<string, Json> {
  const named = answers.filter((answer) => !generated(answer) && !personal.has(plainName(answer)));
  return Object.fromEntries(
    named.flatMap((answer) => {
      const value = valueOf(answer);
      return value === undefined ? [] : [[answer.at('field', 'ref').text(), value]];
    }),
  );
}

/** The answer's value: what stands under the name of its kind. */
function valueOf(answer: Payload): Json | undefined {
  const kind = answer.at('type').text();
  if (kind === 'choice') return answer.at('choice', 'label').maybeText() ?? answer.at('choice', 'other').maybeText();
  if (kind === 'choices') {
    const labels = answer
      .at('choices', 'labels')
      .maybeList()
      .map((label) => label.text());
    return [...labels, ...[answer.at('choices', 'other').maybeText()].filter((other) => other !== undefined)];
  }
  const { value } = answer.at(kind);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function textOf(answer: Payload): string | undefined {
  const value = valueOf(answer);
  return typeof value === 'string' && value.trim() !== '' && value.length <= 320 ? value.trim() : undefined;
}

/** Hidden fields with a readable name; Typeform writes all their values as text. */
function textsOf(hidden: Payload): Record<string, string> {
  if (!hidden.exists) return {};
  const texts = Object.keys(hidden.record().value as object).map(
    (name) => [name, hidden.at(name).maybeText()] as const,
  );
  return Object.fromEntries(
    texts.flatMap(([name, text]) => (readable.test(name) && text !== undefined ? [[name, text]] : [])),
  );
}
