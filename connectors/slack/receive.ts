import type { IncomingEvent } from '../incoming.ts';
import { Payload } from '../payload.ts';
import type { HttpAnswer, IncomingRequest, Receive } from '../shape.ts';
import { signedBy } from '../signatures.ts';

/**
 * Slack proves its requests and is answered when it checks the address; what happens in a workspace is no event of a program.
 * Source: https://docs.slack.dev/reference/events/url_verification
 */
export const receive: Receive = { ...signedBy('slack'), handshake: { authenticated: true, answer }, toEvents };

function answer({ body }: IncomingRequest): HttpAnswer | null {
  const challenge = challengeOf(body);
  return challenge === undefined
    ? null
    : { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: challenge };
}

function challengeOf(body: Uint8Array): string | undefined {
  try {
    const payload = new Payload(JSON.parse(Buffer.from(body).toString()));
    return payload.at('type').value === 'url_verification' ? payload.at('challenge').maybeKey() : undefined;
  } catch {
    return undefined;
  }
}

function toEvents(payload: unknown): readonly IncomingEvent[] {
  new Payload(payload).record().at('type').text();
  return [];
}
