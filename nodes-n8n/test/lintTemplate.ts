import type { INode, INodeTypeDescription, IWorkflowBase } from 'n8n-workflow';
import { aboutGraph, isNote, repeated } from './lint/graph.ts';
import { aboutLayout } from './lint/layout.ts';
import { aboutParameters } from './lint/parameters.ts';

/** A workflow as people import it. */
export type Template = Pick<IWorkflowBase, 'name' | 'nodes' | 'connections' | 'pinData'> & {
  readonly meta?: { readonly capabilities?: readonly number[] };
};

/** Finds the description of a node type in one version. */
export type Describe = (type: string, version: number) => INodeTypeDescription | undefined;

/** What would go wrong with a template in n8n, which itself says nothing about most of it, or with the people who import it. */
export function lintTemplate(template: Template, describe: Describe): string[] {
  const { nodes } = template;
  return [
    ...nodes.flatMap((node) => aboutNode(node, describe(node.type, node.typeVersion))),
    ...aboutGraph(template, describe),
    ...aboutLayout(template),
    ...repeated(nodes.map(({ name }) => name)).map((name) => `two nodes are called "${name}"`),
    ...repeated(nodes.map(({ id }) => id)).map((id) => `two nodes have the id "${id}"`),
    ...repeated(nodes.flatMap(({ webhookId = [] }) => webhookId)).map((id) => `two nodes have the webhookId "${id}"`),
    ...aboutCapabilities(template.meta?.capabilities),
    ...(Object.keys(template.pinData ?? {}).length > 0 ? ['brings pinned data'] : []),
    ...secretsIn(template).map((secret) => `"${secret}" looks like a secret`),
  ];
}

function aboutNode(node: INode, description: INodeTypeDescription | undefined): string[] {
  if (description === undefined) return [`${node.name}: no node "${node.type}" in version ${node.typeVersion}`];
  return [
    ...(isNote(node) ? [] : aboutParameters(node, description)),
    ...aboutAddress(node, description),
    ...(node.credentials === undefined ? [] : [`${node.name}: brings credentials of somebody else`]),
    ...(LEGACY.has(node.type) ? [`${node.name}: new accounts of this vendor cannot use it`] : []),
    ...(remembersForever(node)
      ? [
          `${node.name}: fails for good once its history is full, and two at one instant both pass; use Event → Skip Repeats`,
        ]
      : []),
    ...(signsItself(node) ? [`${node.name}: says "Automated with this n8n workflow"; see includeLinkToWorkflow`] : []),
  ];
}

const LEGACY: ReadonlySet<string> = new Set(['n8n-nodes-base.hubspotTrigger']);

/** Whoever is called from outside keeps the address under which it was made known. */
function aboutAddress(node: INode, { webhooks = [], group }: INodeTypeDescription): string[] {
  const { operation, resume } = node.parameters as { operation?: string; resume?: string };
  const waits = operation === 'sendAndWait' || resume === 'webhook' || resume === 'form' || node.type.endsWith('.form');
  const isCalled = webhooks.length > 0 && (group.includes('trigger') || waits);
  if (isCalled && node.webhookId === undefined) return [`${node.name}: without a webhookId its address changes`];
  return node.webhookId === undefined || UUID.test(node.webhookId) ? [] : [`${node.name}: its webhookId is no UUID`];
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** n8n keeps all that it saw in one row of its database, which it reads and then writes. */
function remembersForever({ type, parameters }: INode): boolean {
  const { operation } = parameters;
  return type === 'n8n-nodes-base.removeDuplicates' && operation === 'removeItemsSeenInPreviousExecutions';
}

function signsItself({ type, parameters }: INode): boolean {
  const { resource = 'message', operation = 'post', otherOptions = {} } = parameters as Record<string, object | string>;
  const sends = type === 'n8n-nodes-base.slack' && resource === 'message' && operation === 'post';
  return sends && (otherOptions as { includeLinkToWorkflow?: boolean }).includeLinkToWorkflow !== false;
}

/** Which capabilities it serves, by number. */
function aboutCapabilities(numbers: readonly number[] | undefined): string[] {
  if (numbers === undefined || numbers.length === 0) return ['meta.capabilities does not say what it serves'];
  const isFine = (number: number, index: number) =>
    Number.isInteger(number) && number >= 1 && number <= MOST && number > (numbers[index - 1] ?? 0);
  return numbers.every(isFine) ? [] : [`meta.capabilities are numbers from 1 to ${MOST}, the lowest first, each once`];
}

const MOST = 100;

/** Keys as vendors make them. */
function secretsIn(template: Template): string[] {
  return JSON.stringify(template).match(SECRETS) ?? [];
}

const SECRETS =
  /\b(?:sk|rk|pk)_(?:live|test)_\w{8,}|\bxox[abpr]-[\w-]{10,}|\bwhsec_[\w+/=]{10,}|\bpat-[a-z]{2}\d-[\w-]{10,}|\bSG\.[\w-]{10,}\.|\bBearer [\w.~+/-]{16,}/g;
