import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INode } from 'n8n-workflow';
import type { TestServer } from '../../nodes-n8n/test/server.ts';
import type { Json } from './json.ts';
import type { RealN8n } from './n8n.ts';
import type { Theatre } from './theatre.ts';

/** What the owner of a workflow does with it in n8n. */

/** A node as far as it matters; ids, places and what was left out are filled in. */
export type Part = Pick<INode, 'name' | 'type'> & Partial<INode>;

/** Brings in a workflow whose nodes follow one another. Gives its id. */
export async function bringIn(n8n: RealN8n, name: string, parts: readonly Part[]): Promise<string> {
  const draft = { name, nodes: nodesOf(parts), connections: inARow(parts), settings: { executionOrder: 'v1' } };
  return (await n8n.rest<{ id: string }>('POST', '/workflows', draft)).id;
}

/** Stores the workflow with other nodes, as the editor does; it takes effect when it is published again. */
export async function change(n8n: RealN8n, workflow: string, parts: readonly Part[]): Promise<void> {
  await n8n.rest('PATCH', `/workflows/${workflow}`, { nodes: nodesOf(parts), connections: inARow(parts) });
}

function nodesOf(parts: readonly Part[]): INode[] {
  return parts.map((part, place) => ({
    id: `n${place}`,
    typeVersion: 1,
    position: [place * 260, 0],
    parameters: {},
    ...part,
  }));
}

function inARow(parts: readonly Part[]): object {
  const steps = parts
    .slice(1)
    .map(({ name }, place) => [parts[place]!.name, [[{ node: name, type: 'main', index: 0 }]]]);
  return Object.fromEntries(steps.map(([from, main]) => [from, { main }]));
}

/** Stores a credential, and gives what a node says to choose it. */
export async function credential(n8n: RealN8n, type: string, data: object): Promise<NonNullable<INode['credentials']>> {
  const name = `${type} ${randomUUID()}`;
  const { id } = await n8n.api<{ id: string }>('POST', '/credentials', { name, type, data });
  return { [type]: { id, name } };
}

/** Switches a workflow on and waits until its triggers listen; throws what n8n says against it. */
export async function publish(n8n: RealN8n, workflow: string): Promise<void> {
  const { versionId } = await n8n.rest<{ versionId: string }>('GET', `/workflows/${workflow}`);
  await n8n.rest('POST', `/workflows/${workflow}/activate`, { versionId });
  await becomes(n8n, workflow, 'published');
}

/** Switches it off and waits until its triggers have ended. */
export async function unpublish(n8n: RealN8n, workflow: string): Promise<void> {
  await n8n.rest('POST', `/workflows/${workflow}/deactivate`, {});
  await becomes(n8n, workflow, 'not_published');
}

/** Puts it away. */
export async function remove(n8n: RealN8n, workflow: string): Promise<void> {
  await n8n.rest('POST', `/workflows/${workflow}/archive`, {});
}

export interface Execution {
  readonly id: string;
  readonly status: string;
  readonly data: Json;
}

/** What ran, oldest first. */
export async function executionsOf(n8n: RealN8n, workflow: string): Promise<Execution[]> {
  const path = `/executions?workflowId=${workflow}&includeData=true&limit=100`;
  const { data } = await n8n.api<{ data: Execution[] }>('GET', path);
  return data.toSorted((one, other) => Number(one.id) - Number(other.id));
}

/** Waits until the server has told everything, n8n has answered, and nothing runs. */
export async function settle(
  { n8n, recorder }: Pick<Theatre, 'n8n' | 'recorder'>,
  server: TestServer,
  workflow: string,
): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let quiet = 0;
  while (quiet < 2) {
    if (Date.now() > until) throw new Error('It never came to an end');
    // It is asked until it is done.
    // oxlint-disable-next-line no-await-in-loop
    const isQuiet = recorder.underWay === 0 && (await isDelivered(server)) && !(await isRunning(n8n, workflow));
    quiet = isQuiet ? quiet + 1 : 0;
    // oxlint-disable-next-line no-await-in-loop
    await sleep(50);
  }
}

async function isDelivered({ credentials }: TestServer): Promise<boolean> {
  const headers = { authorization: `Bearer ${credentials.apiKey}` };
  const metrics = await (await fetch(`${credentials.baseUrl}metrics`, { headers })).text();
  return /^referral_kit_outbox_open 0$/m.test(metrics);
}

async function isRunning(n8n: RealN8n, workflow: string): Promise<boolean> {
  const filter = encodeURIComponent(JSON.stringify({ workflowId: workflow }));
  const { results } = await n8n.rest<{ results: { status: string }[] }>('GET', `/executions?filter=${filter}`);
  return results.some(({ status }) => ['new', 'running'].includes(status));
}

/** n8n publishes and unpublishes in the background. */
async function becomes(n8n: RealN8n, workflow: string, wanted: 'not_published' | 'published'): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let before: string | undefined;
  for (;;) {
    const path = `/workflows/${workflow}/publication-status`;
    // It is asked until it is done.
    // oxlint-disable-next-line no-await-in-loop
    const { status, triggers } = await n8n.rest<{ status: string; triggers: object }>('GET', path);
    if (status === wanted) return;
    // In the moment of the change n8n may still tell how it was, once.
    const isOver = status !== 'in_progress' && status === before;
    if (isOver || Date.now() > until) throw new Error(`${status}: ${JSON.stringify(triggers)}`);
    before = status;
    // oxlint-disable-next-line no-await-in-loop
    await sleep(50);
  }
}

const PATIENCE_MS = 60_000;
