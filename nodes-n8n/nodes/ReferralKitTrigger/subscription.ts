import type { IDataObject, IHookFunctions } from 'n8n-workflow';
import { wantedBy } from '../shared/news';
import { ask, given, idIn, ServerProblem, type Page } from '../shared/server';

/** The node's hook on the server. Its id and its secret, which the server shows once, stand in the node's static data. */

interface Hook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly program: string | null;
  readonly stage: string | null;
  readonly role: string | null;
  readonly disabledAt: string | null;
}

/** Whether the hook kept here is there, works, and tells what is wanted now. */
export async function isSubscribed(context: IHookFunctions): Promise<boolean> {
  const { hookId, secret } = context.getWorkflowStaticData('node');
  if (hookId === undefined || secret === undefined) return false;
  const hook = (await hooks(context)).find(({ id, url }) => id === hookId && url === addressOf(context));
  if (hook === undefined || hook.disabledAt !== null) return false;
  const { events, program = null, stage = null, role = null } = wantedBy(context);
  const isSame = hook.program === program && hook.stage === stage && hook.role === role;
  return isSame && hook.events.toSorted().join() === [...events].toSorted().join();
}

/** Subscribes anew. What an earlier activation left behind at this address ends first, so that nothing is told twice. */
export async function subscribe(context: IHookFunctions): Promise<void> {
  await unsubscribe(context);
  const { events, ...only } = wantedBy(context);
  const body = { url: addressOf(context), events, ...given(only) };
  const { id, secret } = await ask(context, { method: 'POST', path: '/v1/hooks', body }).catch(sayWhoElseCan);
  Object.assign(context.getWorkflowStaticData('node'), { hookId: id, secret });
}

/** Ends every hook to this address, also one whose id was lost. */
export async function unsubscribe(context: IHookFunctions): Promise<void> {
  const kept = context.getWorkflowStaticData('node');
  const ours = (await hooks(context)).filter(({ id, url }) => url === addressOf(context) || id === kept['hookId']);
  await Promise.all(ours.map(({ id }) => end(context, id)));
  delete kept['hookId'];
  delete kept['secret'];
}

async function hooks(context: IHookFunctions): Promise<readonly Hook[]> {
  return (await ask<Page<Hook>>(context, { path: '/v1/hooks' })).rows;
}

/** A hook that is gone already is as good as ended. */
async function end(context: IHookFunctions, id: string): Promise<void> {
  await ask(context, { method: 'DELETE', path: idIn`/v1/hooks/${id}` }).catch((error: unknown) =>
    error instanceof ServerProblem && error.status === 404 ? undefined : Promise.reject(error as Error),
  );
}

function sayWhoElseCan(error: unknown): Promise<IDataObject> {
  if (!(error instanceof ServerProblem) || error.code !== 'RK414') return Promise.reject(error);
  const hint = `${error.hint} If this n8n has none, use the Referral Kit Polling Trigger.`;
  return Promise.reject(new ServerProblem(error.status, { detail: error.message, code: error.code, hint }));
}

function addressOf(context: IHookFunctions): string {
  return context.getNodeWebhookUrl('default') ?? '';
}
