import type { INode, INodeProperties, INodeTypeDescription, IWorkflowBase } from 'n8n-workflow';

/** A workflow as people import it. */
export type Template = Pick<IWorkflowBase, 'name' | 'nodes' | 'connections'>;

/** Finds the description of a node type in one version. */
export type Describe = (type: string, version: number) => INodeTypeDescription | undefined;

/** What would go wrong with a template in n8n, which itself says nothing about most of it. */
export function lintTemplate(template: Template, describe: Describe): string[] {
  const { nodes } = template;
  return [
    ...nodes.flatMap((node) => aboutNode(node, describe(node.type, node.typeVersion))),
    ...aboutConnections(template, describe),
    ...twice(nodes.map(({ name }) => name)).map((name) => `two nodes are called "${name}"`),
    ...twice(nodes.map(({ id }) => id)).map((id) => `two nodes have the id "${id}"`),
    ...(nodes.some(isNote) ? [] : ['no note says how to set it up']),
  ];
}

function aboutNode(node: INode, description: INodeTypeDescription | undefined): string[] {
  if (description === undefined) return [`${node.name}: no node "${node.type}" in version ${node.typeVersion}`];
  const needsId = (description.webhooks ?? []).length > 0 && description.group.includes('trigger');
  return [
    ...parametersOf(node.name, node.parameters, description.properties),
    ...(needsId && node.webhookId === undefined ? [`${node.name}: without a webhookId its address changes`] : []),
    ...(node.credentials === undefined ? [] : [`${node.name}: brings credentials of somebody else`]),
  ];
}

function parametersOf(place: string, given: object, properties: readonly INodeProperties[]): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const named = properties.filter((property) => property.name === name);
    if (named.length === 0) return [`${place}: no parameter "${name}"`];
    const complaints = named.map((property) => valueOf(`${place}.${name}`, value as unknown, property));
    return complaints.find((found) => found.length === 0) ?? complaints[0] ?? [];
  });
}

/** What is wrong with a value, as far as the description tells. */
function valueOf(place: string, value: unknown, { type, options = [], typeOptions }: INodeProperties): string[] {
  if (type === 'collection') return parametersOf(place, value as object, options as INodeProperties[]);
  const isChosen = type === 'options' && typeOptions?.loadOptionsMethod === undefined;
  if (!isChosen || String(value).startsWith('=')) return [];
  const choices = options.map((option) => ('value' in option ? option.value : undefined));
  return choices.includes(value as string) ? [] : [`${place}: no choice "${String(value)}"`];
}

function aboutConnections({ nodes, connections }: Template, describe: Describe): string[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const reached = new Set<string>();
  const complaints: string[] = [];
  for (const [from, { main = [] }] of Object.entries(connections)) {
    const source = byName.get(from);
    if (source === undefined) complaints.push(`a connection comes from "${from}", which is not there`);
    const outputs = source && describe(source.type, source.typeVersion)?.outputs;
    const errors = Number(source?.onError === 'continueErrorOutput');
    if (Array.isArray(outputs) && main.length > outputs.length + errors)
      complaints.push(`${from}: has ${outputs.length + errors} outputs, not ${main.length}`);
    for (const { node } of main.flatMap((targets) => targets ?? [])) {
      if (!byName.has(node)) complaints.push(`a connection leads to "${node}", which is not there`);
      reached.add(node);
    }
  }
  const begins = (node: INode): boolean => describe(node.type, node.typeVersion)?.group.includes('trigger') === true;
  const lost = nodes.filter((node) => !isNote(node) && !begins(node) && !reached.has(node.name));
  return [...complaints, ...lost.map(({ name }) => `${name}: nothing leads there`)];
}

function isNote({ type }: INode): boolean {
  return type === 'n8n-nodes-base.stickyNote';
}

export function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
