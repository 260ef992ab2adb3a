import type { NextStep } from '@referral-kit/connectors';
import type { Json } from '@referral-kit/engine';
import type { ServerContext } from '../context.ts';
import type { Delivery } from '../store/store.ts';
import type { Perform, Said } from './message.ts';

/** Tells one subscriber of one event. Who answers 410, or fails for five days, is told no more. */
export async function tellHook(context: ServerContext, { program, effect }: Delivery, perform: Perform): Promise<Said> {
  const {
    hook: id,
    type,
    at,
    data,
  } = effect.with as { hook: string; type: string; at: string; data: Record<string, Json> };
  const hook = (await context.store.documents.get('hook', id)) as HookDocument | null;
  if (hook === null || hook.disabledAt !== undefined)
    return { step: 'dropped', why: 'not sent: the subscription has ended' };
  const signingSecret = context.secrets.open(hook.secret, `hook ${id}`);
  const connection = { name: id, platform: 'webhook', secrets: { signingSecret }, settings: { url: hook.url } };
  const step = await perform(connection, 'send', { type, timestamp: at, data: { program, ...data } });
  await note(context, { id, hook, step });
  return step;
}

type HookDocument = { readonly [name: string]: Json } & {
  readonly url: string;
  /** Sealed for `hook <id>`. */
  readonly secret: string;
  readonly disabledAt?: string;
  /** Since when every attempt failed. */
  readonly failingSince?: string;
};

/** Keeps in mind how a subscriber is doing; writes only when that changes. */
async function note(
  { store, clock }: ServerContext,
  told: { id: string; hook: HookDocument; step: NextStep },
): Promise<void> {
  const { id, hook, step } = told;
  const { failingSince, ...healthy } = hook;
  const now = new Date(clock.now()).toISOString();
  if (step.step === 'done') {
    if (failingSince !== undefined) await store.documents.put('hook', id, healthy);
    return;
  }
  const isOver =
    step.step === 'gone' || (failingSince !== undefined && clock.now() - Date.parse(failingSince) > PATIENCE_MS);
  if (failingSince !== undefined && !isOver) return;
  await store.documents.put('hook', id, {
    ...hook,
    failingSince: failingSince ?? now,
    ...(isOver && { disabledAt: now }),
  });
}

const PATIENCE_MS = 5 * 24 * 60 * 60 * 1000;
