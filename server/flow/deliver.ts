import { findConnector, needsCredentials, refused } from '@referral-kit/connectors';
import type { KeptMail, NextStep } from '@referral-kit/connectors';
import type { Json } from '@referral-kit/engine';
import { createHash } from 'node:crypto';
import type { ServerContext } from '../context.ts';
import type { Delivery, DeliveryOutcome } from '../store/store.ts';
import { keepMail } from './mails.ts';
import { connectionNamed, say } from './message.ts';
import type { Perform, Said } from './message.ts';
import { renderInput } from './render.ts';
import { sendReport } from './report.ts';
import { tellHook } from './tellHook.ts';
import { valuesFor } from './values.ts';

/**
 * Carries out one claimed delivery and records how it ended: done, to be tried again, or parked where an operator sees it. A fault of
 * ours is tried again like one of theirs. Fails only when the store cannot record.
 */
export async function deliver(context: ServerContext, delivery: Delivery): Promise<void> {
  const said = await attempt(context, delivery);
  const outcome = outcomeOf(said, delivery, context.clock.now());
  await context.store.outbox.settle(delivery.id, outcome);
  if (outcome.kind === 'done') return;
  const about = { delivery: delivery.id, program: delivery.program, count: delivery.attempts };
  if (outcome.kind === 'parked') context.log.error('delivery parked', about);
  else context.log.warn('delivery will be tried again', about);
}

/** Waits before the second and each further attempt, in milliseconds; after the last one a delivery is parked. */
export const RETRY_AFTER_MS: readonly number[] = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400].map(
  (s) => s * 1000,
);

async function attempt(context: ServerContext, delivery: Delivery): Promise<Said> {
  const perform = performer(context, delivery);
  try {
    const { effect } = delivery;
    if (effect.do === 'report.send') return await sendReport(context, delivery, perform);
    if (effect.do === 'message.send') return await say(context, delivery, perform);
    if (effect.do === 'webhook.send' && typeof effect.with['hook'] === 'string')
      return await tellHook(context, delivery, perform);
    return await act(context, delivery, perform);
  } catch (error) {
    const why = error instanceof Error ? error.name : 'unknown error';
    return { step: 'retryLater', why: `A fault of this server: ${why}`, mayHaveArrived: true };
  }
}

/** An action of the program, as `slack.postMessage`. */
async function act(context: ServerContext, delivery: Delivery, perform: Perform): Promise<Said> {
  const [name = '', action = ''] = delivery.effect.do.split('.');
  const connection = await connectionNamed(context, name);
  if (connection === null) return needsCredentials(`There is no connection "${name}". Add it, then send this again.`);
  const { values } = await valuesFor(context, delivery);
  const input = renderInput(delivery.effect.with, values, connection.platform === 'slack' ? 'slack' : 'text');
  return perform(connection, action, input as Record<string, Json>);
}

function performer(context: ServerContext, { effect, program, id }: Delivery): Perform {
  return async (connection, action, input) => {
    const actions = findConnector(connection.platform)?.actions ?? {};
    const found = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (found === undefined) return refused(`${connection.platform} has no action "${action}".`);
    const tools = {
      outbound: context.outbound,
      keep: (mail: KeptMail) => keepMail(context, { ...mail, id: String(id), program, person: effect.to }),
    };
    return found.perform({ input, connection, key: effect.key, nowMs: context.clock.now() }, tools);
  };
}

function outcomeOf(said: Said, delivery: Delivery, now: number): DeliveryOutcome {
  switch (said.step) {
    case 'done':
      return { kind: 'done', reference: referenceOf(said) };
    case 'dropped':
      return { kind: 'done', reference: said.why };
    case 'retryLater':
      return again(said, delivery, now);
    default:
      return { kind: 'parked', error: withoutAddresses(said.why) };
  }
}

function again(
  step: Extract<NextStep, { step: 'retryLater' }>,
  { attempts, effect }: Delivery,
  now: number,
): DeliveryOutcome {
  const wait = RETRY_AFTER_MS[attempts - 1];
  if (wait === undefined) return { kind: 'parked', error: `Given up after ${attempts} attempts. ${step.why}` };
  const spread = 1 + jitter(`${effect.key} ${attempts}`) / 10;
  return { kind: 'retry', dueAt: Math.round(now + (step.afterMs ?? wait * spread)), error: withoutAddresses(step.why) };
}

/** From 0 to 1, always the same for the same text: deliveries that failed together do not come back together. */
function jitter(text: string): number {
  return createHash('sha256').update(text).digest().readUInt16BE() / 0xffff;
}

function referenceOf({ result }: Extract<NextStep, { step: 'done' }>): string {
  return withoutAddresses(JSON.stringify(result)).slice(0, LONGEST_REFERENCE);
}

/** What vendors say may repeat an address; the outbox outlives an erasure. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/[^\s"<>]+@[^\s"<>]+/g, '…');
}

const LONGEST_REFERENCE = 500;
