import type { IncomingEvent } from '../incoming.ts';
import { known, Payload } from '../payload.ts';
import type { Receive, ReceiveContext } from '../shape.ts';
import { signedBy } from '../signatures.ts';

/**
 * HubSpot's batches of property changes as ours. Which properties are told is chosen where the subscriptions are made; a program's
 * `connections` say which of them mean a stage. Other notifications, such as a new contact, are of no interest.
 * Source: https://developers.hubspot.com/docs/api-reference/webhooks-webhooks-v3/guide
 */
export const receive: Receive = { ...signedBy('hubspotV3'), toEvents };

function toEvents(payload: unknown, { connection }: ReceiveContext): readonly IncomingEvent[] {
  const batch = new Payload(payload).list().map((notification) => notification.record());
  return batch.flatMap((notification) => {
    const [object = '', change] = notification.at('subscriptionType').text().split('.');
    return change === 'propertyChange' ? [propertyChanged(notification, object, connection.name)] : [];
  });
}

function propertyChanged(notification: Payload, subscribed: string, connection: string): IncomingEvent {
  const object = subscribed === 'object' ? objectOf(notification.at('objectTypeId').text()) : subscribed;
  const objectId = notification.at('objectId').id();
  return {
    id: idOf(notification, objectId),
    source: connection,
    type: object === 'deal' ? 'deal.stageChanged' : 'lead.statusChanged',
    at: notification.at('occurredAt').since1970(1),
    who: { externalId: objectId },
    object: object === 'deal' ? objectId : `${object}/${objectId}`,
    data: {
      connection,
      object,
      field: notification.at('propertyName').text(),
      ...known({ to: valueOf(notification.at('propertyValue')), from: valueOf(notification.at('previousValue')) }),
    },
  };
}

/** `object.propertyChange` names the object by its type's id; objects of the account's own making keep it as their name. */
function objectOf(typeId: string): string {
  return objectNames.get(typeId) ?? typeId;
}

const objectNames: ReadonlyMap<string, string> = new Map([
  ['0-1', 'contact'],
  ['0-2', 'company'],
  ['0-3', 'deal'],
  ['0-5', 'ticket'],
]);

/** HubSpot's `eventId` alone is not guaranteed to be unique; together with what it speaks of and when, it is. A retry repeats all four. */
function idOf(notification: Payload, objectId: string): string {
  const { value: occurredAt } = notification.at('occurredAt');
  return [notification.at('eventId').id(), notification.at('subscriptionId').id(), objectId, String(occurredAt)].join(
    '-',
  );
}

/** HubSpot writes every value of a property as text; an emptied one is an empty text. */
function valueOf(value: Payload): string | undefined {
  const seen = value.value;
  return typeof seen === 'string' || typeof seen === 'number' || typeof seen === 'boolean' ? String(seen) : undefined;
}
