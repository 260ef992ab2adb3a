import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtinDescriptions, builtinsFolder } from './builtins.ts';
import { isNote, repeated } from './lint/graph.ts';
import { contentOf } from './lint/layout.ts';
import { lintTemplate, type Describe, type Template } from './lintTemplate.ts';
import { installPacked, startN8n, type N8n } from './n8n.ts';
import { featuresOf, isCopy, likeness } from './similarity.ts';
import { startServer, type TestServer } from './server.ts';

/** The templates: what n8n would not say about them, that each is one of its own, and the first of them run with the packed nodes. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('templates/*/n8n/*.json', { cwd: root }).toSorted();
const read = (file: string): Template => JSON.parse(readFileSync(root + file, 'utf8')) as Template;

const installed = installPacked();
const builtins = builtinDescriptions();
let n8n: N8n;
let server: TestServer;

beforeAll(async () => {
  n8n = await startN8n(installed.folder, builtinsFolder());
  server = await startServer(n8n.receiver);
  await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
});
afterAll(async () => {
  n8n.stop();
  installed.remove();
  await server.stop();
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

describe('templates at work', () => {
  const refer = (invitee: object) => server.call('POST', '/v1/referrals', { code: 'ADA-50', invitee });
  const play = (file: string, from: string, items: readonly object[], answers = {}) =>
    n8n.template({ workflow: read(file), from, items, answers, credentials: server.credentials });

  test('a new referral is told in Slack', async () => {
    const record = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    const items = [{ type: 'referral.created', data: { program: 'club' }, record }];
    const { told } = await play('templates/slack/n8n/new-referral.json', 'New Referral', items);
    expect(told['Tell the Team']).toMatchObject([{ text: 'Ada referred Ben (club).' }]);
  });

  test('what waits for a person is told in Slack every morning; nothing when nothing waits', async () => {
    const morning = () => play('templates/slack/n8n/daily-review.json', 'Every Morning', [{}]);
    expect((await morning()).told).toEqual({});
    await refer({ email: 'cy@example.com', firstName: 'Cy', fields: { genre: 'reviews' } });
    const { told } = await morning();
    expect(told['Tell the Team']).toHaveLength(1);
    expect(told['Tell the Team']![0]!['text']).toMatch(
      /^Please look at the referral of Cy by Ada: it waits since \d{4}-\d\d-\d\d \(r_/,
    );
  });

  test('a won deal qualifies its referral once, and a stranger stops quietly', async () => {
    const won = (email: string, deal = 77) =>
      play('templates/hubspot/n8n/deal-won.json', 'Deal Won', [
        { body: { email, hs_object_id: deal, amount: '120.5' } },
      ]);
    for (const { error } of [await won('ben@example.com'), await won('ben@example.com')]) expect(error).toBeUndefined();
    const { rows } = await server.call('GET', '/v1/referrals?email=ben@example.com');
    expect(rows).toMatchObject([{ stage: 'joined' }]);
    const { id } = (rows as unknown as [{ id: string }])[0];
    const decisions = (await server.call('GET', `/v1/referrals/${id}/decisions`))['rows'] as unknown as object[];
    expect(decisions).toHaveLength(2);
    expect((await won('stranger@example.com', 78)).error).toBeUndefined();
    expect((await won('stranger@example.com', 77)).error).toMatchObject({ httpCode: '409' });
  });

  test('a stuck referral is written to the team', async () => {
    const { rows } = await server.call('GET', '/v1/referrals?email=cy@example.com');
    const [record] = rows as unknown as object[];
    const items = [{ type: 'referral.stuck', data: { program: 'club' }, record }];
    const { told } = await play('templates/email/n8n/stuck-alert.json', 'Referral Stuck', items);
    expect(told['Write to the Team']).toMatchObject([
      {
        subject: 'Stuck in submitted: Cy',
        text: expect.stringContaining('referred by Ada, is in "submitted" since') as string,
      },
    ]);
  });

  test('without a server: decides, stores while nobody else did, and else asks for the event again', async () => {
    const file = 'templates/data-table/n8n/decide-without-server.json';
    const joins = {
      id: 'join-1',
      type: 'advocate.joined',
      at: '2026-03-01T15:00:00Z',
      who: { email: 'ada@example.com' },
    };
    const send = (state: object, stored: readonly object[]) =>
      play(file, 'Event', [{ body: joins }], { 'Get the State': [state], 'Store the State': stored });
    const { told } = await send({ version: 0, records: '{}' }, [{ id: 1 }]);
    const [stored] = told['Store the State'] as [
      { columns: { value: { version: number; records: string } }; filters: object },
    ];
    expect(stored.filters).toMatchObject({ conditions: [{ keyValue: 'shop' }, { keyName: 'version', keyValue: 0 }] });
    expect(told['Answer']![0]!['responseBody']).toContain('"outcome":"decided"');
    expect(told['Send It Again']).toBeUndefined();
    const again = await send(stored.columns.value, [{ id: 1 }]);
    expect(again.told['Store the State']).toMatchObject([{ columns: { value: stored.columns.value } }]);
    const lost = await send({ version: 0, records: '{}' }, []);
    expect(lost.told['Answer']).toBeUndefined();
    expect(lost.told['Send It Again']).toMatchObject([{ options: { responseCode: 409 } }]);
  });

  test('without a server: the table is made and begins with an empty state', async () => {
    const { told } = await play('templates/data-table/n8n/decide-without-server.json', 'Set Up', [{}]);
    expect(told['Make the Table']).toMatchObject([
      { tableName: 'referral_state', options: { createIfNotExists: true } },
    ]);
    expect(told['Store an Empty State']).toMatchObject([{ columns: { value: { version: 0, records: '{}' } } }]);
  });
});
