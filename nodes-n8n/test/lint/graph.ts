import type { INode, INodeTypeDescription } from 'n8n-workflow';
import type { Describe, Template } from '../lintTemplate.ts';

interface Edge {
  readonly from: string;
  readonly type: string;
  readonly output: number;
  readonly to: string;
  readonly input: number;
}

/** Connections that lead nowhere or come from nowhere, and nodes that no trigger reaches. n8n imports all of that without a word. */
export function aboutGraph(template: Template, describe: Describe): string[] {
  const edges = edgesOf(template);
  const byName = new Map(template.nodes.map((node) => [node.name, node]));
  const ofNode = (node: INode) => describe(node.type, node.typeVersion);
  return [
    ...Object.keys(template.connections)
      .filter((name) => !byName.has(name))
      .map((name) => `a connection comes from "${name}", which is not there`),
    ...edges.filter(({ to }) => !byName.has(to)).map(({ to }) => `a connection leads to "${to}", which is not there`),
    ...edges.flatMap((edge) => aboutEnds(edge, byName, ofNode)),
    ...repeated(edges.map((edge) => JSON.stringify(edge))).map((edge) => `two connections are the same: ${edge}`),
    ...unreached(template, edges, ofNode).map((name) => `${name}: nothing leads there`),
  ];
}

/** Every connection of a workflow. */
export function edgesOf({ connections }: Pick<Template, 'connections'>): Edge[] {
  return Object.entries(connections).flatMap(([from, byType]) =>
    Object.entries(byType).flatMap(([type, outputs]) =>
      outputs.flatMap((targets, output) =>
        (targets ?? []).map(({ node: to, index: input }) => ({ from, type, output, to, input })),
      ),
    ),
  );
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

type OfNode = (node: INode) => INodeTypeDescription | undefined;

/** An output or input that a node does not have. Those that depend on parameters are known to n8n alone. */
function aboutEnds(edge: Edge, byName: ReadonlyMap<string, INode>, ofNode: OfNode): string[] {
  const [from, to] = [byName.get(edge.from), byName.get(edge.to)];
  const outputs = from && ofNode(from)?.outputs;
  const inputs = to && ofNode(to)?.inputs;
  const errors = Number(from?.onError === 'continueErrorOutput');
  return [
    ...(Array.isArray(outputs) && edge.output >= outputs.length + errors
      ? [`${edge.from}: has ${outputs.length + errors} outputs, not ${edge.output + 1}`]
      : []),
    ...(Array.isArray(inputs) && edge.input >= inputs.length
      ? [`${edge.to}: has ${inputs.length} inputs, not ${edge.input + 1}`]
      : []),
  ];
}

/** Models and tools of an agent stand before it, and nothing before them. */
function unreached({ nodes }: Template, edges: readonly Edge[], ofNode: OfNode): string[] {
  const reached = new Set([
    ...nodes.filter((node) => ofNode(node)?.group.includes('trigger') === true).map(({ name }) => name),
    ...edges.filter(({ type }) => type !== 'main').map(({ from }) => from),
  ]);
  for (const name of reached) for (const { to } of edges.filter(({ from }) => from === name)) reached.add(to);
  return nodes.filter((node) => !isNote(node) && !reached.has(node.name)).map(({ name }) => name);
}

export function isNote({ type }: Pick<INode, 'type'>): boolean {
  return type === 'n8n-nodes-base.stickyNote';
}
