import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtinDescriptions } from './builtins.ts';
import { isNote, repeated } from './lint/graph.ts';
import { contentOf } from './lint/layout.ts';
import { lintTemplate, type Describe, type Template } from './lintTemplate.ts';
import { installPacked, startN8n, type N8n } from './n8n.ts';
import { platforms } from './platforms.ts';
import { featuresOf, isCopy, likeness } from './similarity.ts';

/** The templates, as they are read: what n8n would not say about them, and that each is one of its own. They run in test/n8n. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('templates/*/n8n/*.json', { cwd: root }).toSorted();
const read = (file: string): Template => JSON.parse(readFileSync(root + file, 'utf8')) as Template;

const installed = installPacked();
const builtins = builtinDescriptions();
let n8n: N8n;

beforeAll(async () => {
  n8n = await startN8n(installed.folder);
});
afterAll(() => {
  n8n.stop();
  installed.remove();
});

const describeNode: Describe = (type, version) => {
  const [from, name] = type.split('.');
  const all = from === 'n8n-nodes-base' ? builtins : n8n.nodes;
  return all.find((one) => one.name === name && [one.version].flat().includes(version));
};

describe('templates', () => {
  test.each(files)('%s has nothing that n8n, or who imports it, would trip over', (file) => {
    expect(lintTemplate(read(file), describeNode)).toEqual([]);
  });

  test('every platform has one', () => {
    expect(platforms).toHaveLength(31);
    const served = new Set(files.map((file) => file.split('/')[1]));
    expect(platforms.filter((platform) => !served.has(platform))).toEqual([]);
  });

  test('no two share the address of a webhook', () => {
    const ids = files.flatMap((file) => read(file).nodes.flatMap(({ webhookId }) => webhookId ?? []));
    expect(ids.length).toBeGreaterThan(0);
    expect(repeated(ids)).toEqual([]);
  });

  test('no two are one with something exchanged', () => {
    const all = files.map((file) => ({ file, features: featuresOf(read(file)) }));
    const copies = all.flatMap(({ file, features }, index) =>
      all
        .slice(index + 1)
        .map((other) => ({ files: [file, other.file], ...likeness(features, other.features) }))
        .filter(isCopy),
    );
    expect(copies).toEqual([]);
  });

  test.each(files)('%s would be known again under other names, and with another vendor', (file) => {
    const features = featuresOf(read(file));
    expect(likeness(features, featuresOf(renamed(read(file)))).graph).toBeGreaterThan(0.9);
    expect(isCopy(likeness(features, featuresOf(renamed(read(file)))))).toBe(true);
    const [, platform = ''] = file.split('/');
    expect(likeness(features, featuresOf(atAnotherVendor(read(file), platform))).notes).toBeGreaterThan(0.5);
    expect(isCopy(likeness(features, featuresOf(atAnotherVendor(read(file), platform))))).toBe(true);
  });
});

/** The workflow with other names, ids, notes and texts. */
function renamed(template: Template): Template {
  const nameOf = (name: string) => `Step ${template.nodes.findIndex((node) => node.name === name)}`;
  const said = (text: string) => text.replaceAll(/\p{L}/gu, 'x');
  const nodes = template.nodes.map((node, index) => ({
    ...node,
    id: `x${index}`,
    name: nameOf(node.name),
    parameters: JSON.parse(JSON.stringify(node.parameters), (key, value: unknown) =>
      typeof value === 'string' && !['resource', 'operation', 'method'].includes(key) ? said(value) : value,
    ) as typeof node.parameters,
  }));
  const connections = JSON.parse(JSON.stringify(template.connections), (key, value: unknown) =>
    key === 'node' ? nameOf(value as string) : value,
  ) as Template['connections'];
  const from = Object.entries(connections).map(([name, targets]) => [nameOf(name), targets]);
  return { ...template, nodes, connections: Object.fromEntries(from) as Template['connections'] };
}

/** The workflow with other nodes for all but ours, and the name of the platform exchanged in its notes. */
function atAnotherVendor(template: Template, platform: string): Template {
  const nodes = template.nodes.map((node) => {
    if (!isNote(node))
      return node.type.startsWith('n8n-nodes-base.') ? { ...node, type: `${node.type}Other`, parameters: {} } : node;
    const content = contentOf(node).replaceAll(new RegExp(platform, 'gi'), 'Elsewhere');
    return { ...node, parameters: { ...node.parameters, content } };
  });
  return { ...template, nodes };
}
