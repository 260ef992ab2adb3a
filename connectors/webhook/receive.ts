import { faultOf } from '../action.ts';
import { BadEvent } from '../errors.ts';
import { IncomingEvent } from '../incoming.ts';
import { Payload } from '../payload.ts';
import type { Receive, ReceiveContext } from '../shape.ts';
import { signedBy } from '../signatures.ts';

/** Our own events as JSON, one or a list of them. With a signing secret they have to be signed; without one the address holds the secret. */
export const receive: Receive = { ...signedBy('standardWebhooks', 'staticSecret'), toEvents };

function toEvents(payload: unknown, context: ReceiveContext): readonly IncomingEvent[] {
  const whole = new Payload(payload);
  return (Array.isArray(payload) ? whole.list() : [whole]).map((event) => checked(event.record(), context));
}

/** The source is always the connection: a sender cannot speak for another one. */
function checked(event: Payload, { connection, receivedAt }: ReceiveContext): IncomingEvent {
  const at = event.at('at').exists ? event.at('at').instant() : receivedAt;
  const complete = { who: {}, ...(event.value as object), source: connection.name, at };
  const fault = faultOf(IncomingEvent, complete);
  if (fault !== null)
    throw new BadEvent(event.pointer + fault.pointer, fault.what, 'Write it as docs/events.md shows.');
  const type = event.at('type').text();
  if (reserved.has(type))
    throw new BadEvent(
      `${event.pointer}/type`,
      `${type} is not taken from a webhook`,
      'Send it to the API with a key that may do it.',
    );
  return complete as IncomingEvent;
}

/** What only the host itself or a person with a key may say: it moves time, people, points or money without anything having happened. */
const reserved = new Set([
  'time.passed',
  'program.published',
  'person.merged',
  'person.erased',
  'review.resolve',
  'reward.approve',
  'reward.fulfil',
  'reward.reverse',
  'points.redeem',
  'points.adjust',
  'ask.send',
]);
