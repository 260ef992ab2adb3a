import type { Bundle, ZObject } from 'zapier-platform-core';
import { addressOf } from '../server.ts';
import { decisionOf, type Decided } from './decision.ts';
import { keysIn, minorUnits, type PersonInput } from './person.ts';
import { currencyOf } from './qualifyReferral.ts';

interface Input extends PersonInput {
  readonly program?: string;
  readonly order_id: string;
  readonly refund_id?: string;
  readonly amount?: number;
  readonly currency?: string;
}

/** Tells what happened to an order. An order that was recorded before finds its referral by itself. */
export async function tell(z: ZObject, bundle: Bundle, type: string): Promise<object> {
  const input = bundle.inputData as unknown as Input;
  const currency = input.currency ?? (await currencyOf(z, bundle));
  const amountMinor = minorUnits(z, input.amount, currency);
  const event = {
    id: [type, input.order_id, ...(input.refund_id ? [input.refund_id] : [])].join(' '),
    source: 'zapier',
    type,
    who: keysIn(z, input),
    object: input.order_id,
    data: { ...(amountMinor !== undefined && { amountMinor }), currency },
  };
  return send(z, bundle, event);
}

/** Sends one event and puts out what was decided, with the reasons. What concerns nobody who was referred stops the Zap quietly. */
export async function send(z: ZObject, bundle: Bundle, event: EventOut): Promise<object> {
  const { program } = bundle.inputData as { program?: string };
  const params = { program };
  await z.request('/v1/events', { method: 'POST', body: event, params });
  const path = `/v1/events/${encodeURIComponent(event.source)}/${encodeURIComponent(event.id)}`;
  const { data } = await z.request<Decided>(path, { params });
  const { outcome } = data.decision;
  if (outcome === 'decided') return decisionOf(data, addressOf(bundle.authData['server_url'] ?? '', z));
  const message = data.why?.join(' ') ?? `The answer was "${outcome}".`;
  throw outcome === 'refused' ? new z.errors.Error(message) : new z.errors.HaltedError(message);
}

interface EventOut {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly who: object;
  readonly object?: string;
  readonly data?: object;
}
