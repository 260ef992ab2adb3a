import { BadEvent } from './errors.ts';
import type { IncomingEvent } from './incoming.ts';
import type { Connection, Connector, HttpAnswer, IncomingRequest } from './shape.ts';

/** What a host does with a request that came in. */
export type Received =
  /** Store the events in one transaction, then answer 2xx. */
  | { readonly outcome: 'events'; readonly events: readonly IncomingEvent[] }
  /** Answer exactly this; nothing happened. */
  | { readonly outcome: 'answer'; readonly answer: HttpAnswer }
  /** Answer 401 without a word; `why` and `hint` are for the operator. */
  | { readonly outcome: 'forged'; readonly why: string; readonly hint: string };

export interface Arrival {
  readonly connector: Connector;
  readonly connection: Connection;
  readonly request: IncomingRequest;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/**
 * The whole way of a vendor's request in its only right order: a handshake that needs no proof, the proof, a handshake that needs
 * one, then the events.
 * @throws {BadEvent} for a proven request whose body is not in the vendor's shape
 */
export function receive({ connector, connection, request, nowMs }: Arrival): Received {
  const { receive: way } = connector;
  if (way === undefined)
    return { outcome: 'forged', why: 'receivesNothing', hint: `${connector.name} sends us nothing.` };
  const open = way.handshake?.authenticated === false ? way.handshake.answer(request, connection) : null;
  if (open !== null) return { outcome: 'answer', answer: open };
  const proof = way.authenticate(request, connection, nowMs);
  if (!proof.ok) return { outcome: 'forged', why: proof.why, hint: proof.hint };
  const asked = way.handshake?.authenticated === true ? way.handshake.answer(request, connection) : null;
  if (asked !== null) return { outcome: 'answer', answer: asked };
  return {
    outcome: 'events',
    events: way.toEvents(payloadOf(request), { connection, receivedAt: new Date(nowMs).toISOString() }),
  };
}

function payloadOf({ body }: IncomingRequest): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new BadEvent(
      '',
      'the body is not JSON in UTF-8',
      'Check that nothing between the platform and us rewrites the request.',
    );
  }
}
