import type { INode } from 'n8n-workflow';
import { contentOf } from './lint/layout.ts';
import { edgesOf, isNote } from './lint/graph.ts';
import type { Template } from './lintTemplate.ts';

/** How like two workflows are, each from 0 to 1. */
export interface Likeness {
  /** What they do: kinds of nodes, which parameters they fill in, how they are connected. Names, texts and ids do not count. */
  readonly graph: number;
  /** What their notes say, by runs of words. */
  readonly notes: number;
}

/** What two workflows are compared by. */
export interface Features {
  readonly done: Counts;
  readonly said: Counts;
}

export function featuresOf(template: Template): Features {
  return { done: doneBy(template), said: saidBy(template) };
}

export function likeness(one: Features, other: Features): Likeness {
  return { graph: jaccard(one.done, other.done), notes: jaccard(one.said, other.said) };
}

/** True for two of which one is the other with something exchanged: names and texts, or the vendor under the same prose. */
export function isCopy({ graph, notes }: Likeness): boolean {
  return graph >= COPIED_GRAPH || notes >= COPIED_NOTES;
}

/** Of about a hundred workflows that were each thought out for themselves no two come above 0.75 and 0.25; copies come above 0.9 and 0.5. */
const COPIED_GRAPH = 0.8;
const COPIED_NOTES = 0.3;

type Counts = ReadonlyMap<string, number>;

/** The nodes, filled-in parameters and connections of a workflow, each with how often it occurs. */
function doneBy(template: Template): Counts {
  const nodes = template.nodes.filter((node) => !isNote(node));
  const kinds = new Map(nodes.map((node) => [node.name, kindOf(node)]));
  const edges = edgesOf(template).map(({ from, type, output, to }) =>
    [kinds.get(from), type, output, kinds.get(to)].join(' '),
  );
  const parameters = nodes.flatMap((node) => pathsOf(node.parameters).map((path) => `${kindOf(node)} ${path}`));
  return counted([...kinds.values(), ...edges, ...parameters]);
}

/** What a node does. */
function kindOf({ type, parameters }: INode): string {
  const { resource = '', operation = '', method = '' } = parameters as Record<string, string>;
  return [type, resource, operation, method].join('/');
}

/** Every place of a value, without the value; the rows of a list look alike. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsOf(inner, `${path}/${Array.isArray(value) ? '*' : name}`),
  );
}

/** Runs of words of the notes, in lower case. */
function saidBy({ nodes }: Template): Counts {
  const runs = nodes.filter(isNote).flatMap((note) => {
    const words =
      contentOf(note)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
  });
  return counted(runs);
}

/** Words in a run: fewer meet by chance, more are broken by each word that is exchanged. */
const RUN = 3;

function counted(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What both have, of what either has. */
function jaccard(one: Counts, other: Counts): number {
  let [both, either] = [0, 0];
  for (const value of new Set([...one.keys(), ...other.keys()])) {
    const [here, there] = [one.get(value) ?? 0, other.get(value) ?? 0];
    both += Math.min(here, there);
    either += Math.max(here, there);
  }
  return either === 0 ? 0 : both / either;
}
