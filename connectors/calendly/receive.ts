import type { IncomingEvent } from '../incoming.ts';
import { invitee, known, nameParts, Payload } from '../payload.ts';
import { settingOf, type Receive, type ReceiveContext } from '../shape.ts';
import { signedBy } from '../signatures.ts';

/**
 * Calendly's bookings as appointments. To move an appointment is told twice, as a cancellation marked `rescheduled` and as a new
 * booking; only the booking is passed on, so that nobody loses a stage by choosing another day. Calendly names no event id: the kind
 * together with the invitee's address happens once.
 * Source: https://developer.calendly.com/api-docs
 */
export const receive: Receive = { ...signedBy('calendly'), toEvents };

function toEvents(payload: unknown, { connection }: ReceiveContext): readonly IncomingEvent[] {
  const event = new Payload(payload).record();
  const kind = event.at('event').text();
  const type = Object.hasOwn(types, kind) ? types[kind] : undefined;
  if (type === undefined) return [];
  const booking = event.at('payload').record();
  const uri = booking.at('uri').text();
  if (kind === 'invitee.canceled' && booking.at('rescheduled').value === true) return [];
  const email = booking.at('email').maybeKey();
  const phone = booking.at('text_reminder_number').maybeKey();
  return [
    {
      id: `${kind}:${uri}`.slice(0, 200),
      source: connection.name,
      type,
      at: event.at('created_at').instant(),
      who: known({ code: codeOf(booking, settingOf(connection, 'codeFrom')), email, phone }),
      object: uri,
      data: dataOf(booking, kind),
      ...invitee(known({ email, phone, ...namesOf(booking) })),
    },
  ];
}

const types: Readonly<Record<string, string>> = {
  'invitee.created': 'appointment.booked',
  'invitee.canceled': 'appointment.canceled',
  'invitee_no_show.created': 'appointment.canceled',
};

function dataOf(booking: Payload, kind: string) {
  const previous = booking.at('old_invitee').maybeKey();
  return known({
    startsAt: booking.at('scheduled_event', 'start_time').exists
      ? booking.at('scheduled_event', 'start_time').instant()
      : undefined,
    name: booking.at('scheduled_event', 'name').maybeText(),
    canceledBy: booking.at('cancellation', 'canceler_type').maybeText(),
    noShow: kind === 'invitee_no_show.created' ? true : undefined,
    ...(kind === 'invitee.created' && previous !== undefined && { rescheduled: true, previous }),
  });
}

/** The first place that holds something shaped like a code; a campaign's own words in `utm_source` come last. */
function codeOf(booking: Payload, from: string | undefined): string | undefined {
  const places: Readonly<Record<string, () => string | undefined>> = {
    utm_content: () => booking.at('tracking', 'utm_content').maybeKey(),
    salesforce_uuid: () => booking.at('tracking', 'salesforce_uuid').maybeKey(),
    answer: () => answerOf(booking),
    utm_source: () => booking.at('tracking', 'utm_source').maybeKey(),
    utm_term: () => booking.at('tracking', 'utm_term').maybeKey(),
    utm_campaign: () => booking.at('tracking', 'utm_campaign').maybeKey(),
  };
  const order = from === undefined ? ['utm_content', 'salesforce_uuid', 'answer', 'utm_source'] : [from];
  return order.map((name) => places[name]?.()).find((text) => text !== undefined && /^[A-Za-z0-9_-]{3,64}$/.test(text));
}

/** What was answered to a question such as "Do you have a referral code?". */
function answerOf(booking: Payload): string | undefined {
  const asked = booking
    .at('questions_and_answers')
    .maybeList()
    .find((one) => /referr|\bcode\b/i.test(one.at('question').maybeText() ?? ''));
  return asked?.at('answer').maybeKey();
}

/** Calendly asks for one name or for two, as the event type is set up. */
function namesOf(booking: Payload): { firstName?: string; lastName?: string } {
  const firstName = booking.at('first_name').maybeKey();
  if (firstName === undefined) return nameParts(booking.at('name').maybeKey());
  return known({ firstName, lastName: booking.at('last_name').maybeKey() });
}
