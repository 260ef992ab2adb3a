import type { INode, INodeTypeDescription } from 'n8n-workflow';
import type { Template } from '../../nodes-n8n/test/lintTemplate.ts';
import type { TestServer } from '../../nodes-n8n/test/server.ts';
import { credentialTypes, describe } from './credentials.ts';
import type { Json } from './json.ts';
import { executionsOf, publish, remove, settle, unpublish } from './lifecycle.ts';
import type { SeenRequest } from './proxy.ts';
import type { Answered } from './recorder.ts';
import type { PostOptions, Scenario, Seen, Stage } from './scenario.ts';
import type { Theatre } from './theatre.ts';
import { goesTo } from './vendor.ts';

export interface Imported extends Template {
  readonly id: string;
  readonly settings?: object;
  readonly meta?: object;
}

/** One performance of a scenario. */
export class Show {
  readonly failures: string[] = [];
  readonly stage: Stage;
  readonly #answers: Answered[] = [];
  readonly #runs: string[] = [];
  readonly #theatre: Theatre;
  readonly #server: TestServer;
  readonly #imported: Imported;
  readonly #scenario: Scenario;
  readonly #credentials: string[] = [];

  constructor(theatre: Theatre, server: TestServer, imported: Imported, scenario: Scenario) {
    this.#theatre = theatre;
    this.#server = server;
    this.#imported = imported;
    this.#scenario = scenario;
    this.stage = {
      server,
      refer: (invitee, more) => refer(server, invitee, more),
      post: (node, body, more) => this.#post(node, body, more),
      run: (node) => this.#run(node),
      settle: () => settle(theatre, server, imported.id),
      sent: (where) => this.#requests(where).map(({ body }) => body),
    };
  }

  /** Chooses for every node a credential of the type that its parameters ask for, as a user does. */
  async giveCredentials(): Promise<void> {
    const { n8n } = this.#theatre;
    const made = new Map<string, { id: string; name: string }>();
    const nodes: INode[] = [];
    for (const node of this.#imported.nodes) {
      const types = credentialTypes(node, n8n.nodeTypes);
      // Each is made once.
      // oxlint-disable-next-line no-await-in-loop
      for (const type of types) if (!made.has(type)) made.set(type, await this.#makeCredential(type));
      const credentials = Object.fromEntries(types.map((type) => [type, made.get(type)!]));
      nodes.push(types.length === 0 ? node : { ...node, credentials });
    }
    await n8n.rest('PATCH', `/workflows/${this.#imported.id}`, { nodes, connections: this.#imported.connections });
  }

  async publish(): Promise<void> {
    const { n8n } = this.#theatre;
    if (this.#imported.nodes.some((node) => isAutomatic(node, n8n.nodeTypes))) await publish(n8n, this.#imported.id);
  }

  async unpublish(): Promise<void> {
    await unpublish(this.#theatre.n8n, this.#imported.id);
  }

  /** Everything that started the workflow starts it once more. */
  async again(): Promise<void> {
    const { recorder } = this.#theatre;
    const before = [...recorder.deliveries];
    const runs = [...this.#runs];
    for (const delivery of before) {
      // One after the other, as they came.
      // oxlint-disable-next-line no-await-in-loop
      await recorder.deliver(delivery);
    }
    // oxlint-disable-next-line no-await-in-loop
    for (const node of runs) await this.#run(node);
    await settle(this.#theatre, this.#server, this.#imported.id);
  }

  /** Remembers executions that did not end well, so far; those that wait for a form's next page too, unless nobody will fill it in. */
  async noteFailures({ mayWait }: { readonly mayWait: boolean }): Promise<void> {
    const ill = (await executionsOf(this.#theatre.n8n, this.#imported.id)).filter(
      ({ status }) => status !== 'success' && !(mayWait && status === 'waiting'),
    );
    const sentences = ill.map(({ id, status, data }) => `execution ${id}: ${status}: ${whyFailed(data)}`);
    this.failures.push(...sentences.filter((one) => !this.failures.includes(one)));
  }

  async seen(): Promise<Seen> {
    const executions = await executionsOf(this.#theatre.n8n, this.#imported.id);
    const requests = [...this.#theatre.proxy.requests];
    return {
      server: this.#server,
      requests: (where) => requests.filter((request) => goesTo(request, where)),
      sent: (where) => requests.filter((request) => goesTo(request, where)).map(({ body }) => body),
      answers: [...this.#answers],
      executions: executions.map(({ data }) => outputsOf(data)),
    };
  }

  async remove(): Promise<void> {
    const { n8n } = this.#theatre;
    await this.unpublish();
    await remove(n8n, this.#imported.id);
    await Promise.all(this.#credentials.map((credential) => n8n.rest('DELETE', `/credentials/${credential}`)));
  }

  #requests(where: string): readonly SeenRequest[] {
    return this.#theatre.proxy.requests.filter((request) => goesTo(request, where));
  }

  async #makeCredential(type: string): Promise<{ id: string; name: string }> {
    const known = {
      ...COMMON_CREDENTIALS,
      ...Object.assign({}, ...this.#scenario.vendors.map((one) => one.credentials)),
    };
    const data = type === 'referralKitApi' ? this.#server.credentials : (known[type] as object | undefined);
    if (data === undefined) throw new Error(`No stand-in brings the credential "${type}"`);
    const { id, name } = await this.#theatre.n8n.api<{ id: string; name: string }>('POST', '/credentials', {
      name: type,
      type,
      data,
    });
    this.#credentials.push(id);
    return { id, name };
  }

  async #post(name: string, body: Json, more: PostOptions = {}): Promise<Answered> {
    const { recorder } = this.#theatre;
    const node = this.#imported.nodes.find((one) => one.name === name);
    if (node === undefined) throw new Error(`There is no node "${name}"`);
    const query = new URLSearchParams(more.query).toString();
    const url = new URL(pathOf(node), recorder.url);
    url.search = query;
    const raw = more.raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await fetch(url, {
      method: more.method ?? 'POST',
      headers: { connection: 'close', 'content-type': 'application/json', ...more.headers },
      redirect: 'manual',
      ...(raw !== undefined && { body: raw }),
    });
    const headers = Object.fromEntries(answer.headers);
    const answered = { status: answer.status, headers, body: await answer.text() };
    this.#answers.push(answered);
    return answered;
  }

  async #run(node: string): Promise<void> {
    this.#runs.push(node);
    await this.#theatre.n8n.rest('POST', `/workflows/${this.#imported.id}/run`, { triggerToStartFrom: { name: node } });
    await settle(this.#theatre, this.#server, this.#imported.id);
  }
}

/** What any owner of an n8n may fill in, whatever the vendor. */
const COMMON_CREDENTIALS: Readonly<Record<string, object>> = {
  httpHeaderAuth: { name: 'x-flow-key', value: 'the key of the flow' },
  httpBasicAuth: { user: 'flow', password: 'the password of the flow' },
  httpQueryAuth: { name: 'key', value: 'the-key-of-the-flow' },
  crypto: { hmacSecret: 'the secret of the sender' },
};

/** Ada, whose share code is ADA-50, refers somebody. */
export async function refer(server: TestServer, invitee: object, more: object = {}): Promise<Json> {
  await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
  return server.call('POST', '/v1/referrals', { code: 'ADA-50', invitee, ...more });
}

/** Starts by itself once the workflow is published. */
function isAutomatic({ type, typeVersion, disabled }: INode, nodeTypes: readonly INodeTypeDescription[]): boolean {
  const isTrigger = describe(type, typeVersion, nodeTypes)?.group.includes('trigger') === true;
  return disabled !== true && isTrigger && !type.endsWith('.manualTrigger');
}

/** Where n8n listens for a node. */
function pathOf({ type, webhookId = '', parameters }: INode): string {
  const { path = webhookId } = parameters as { path?: string };
  if (type.endsWith('.formTrigger')) return `form/${path}`;
  return type.endsWith('.webhook') ? `webhook/${path}` : `webhook/${webhookId}/webhook`;
}

function whyFailed(data: Json): string {
  const { error, lastNodeExecuted } = data?.resultData ?? {};
  return `${lastNodeExecuted}: ${error?.message} ${error?.description ?? ''} ${JSON.stringify(error?.messages ?? [])}`;
}

function outputsOf(data: Json): Record<string, Json[]> {
  const runs = (data?.resultData?.runData ?? {}) as Record<string, { data?: { main?: ({ json: Json }[] | null)[] } }[]>;
  return Object.fromEntries(
    Object.entries(runs).map(([name, times]) => [
      name,
      times.flatMap(({ data: out }) => (out?.main ?? []).flatMap((items) => (items ?? []).map(({ json }) => json))),
    ]),
  );
}
