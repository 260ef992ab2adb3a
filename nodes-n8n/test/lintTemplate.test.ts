import { builtinDescriptions } from './builtins.ts';
import { lintTemplate, type Describe, type Template } from './lintTemplate.ts';

/** Each fault that the linter knows, put into a workflow that has none. */
const builtins = builtinDescriptions();
const describeNode: Describe = (type, version) =>
  builtins.find((one) => type === `n8n-nodes-base.${one.name}` && [one.version].flat().includes(version));

const base = { typeVersion: 1, parameters: {} };
const list = (value: string) => ({ __rl: true, mode: 'id', value });
const good = {
  name: 'Won deals to Slack and a sheet',
  meta: { capabilities: [7, 100] },
  pinData: {},
  nodes: [
    {
      ...base,
      id: 'n0',
      name: 'Note',
      type: 'n8n-nodes-base.stickyNote',
      position: [-40, -300],
      parameters: { content: '## Won deals\n1. Choose the channel.', width: 400, height: 200 },
    },
    {
      id: 'n1',
      name: 'Deal',
      type: 'n8n-nodes-base.webhook',
      typeVersion: 2.1,
      position: [0, 0],
      parameters: { httpMethod: 'POST', path: 'deal', authentication: 'headerAuth', options: {} },
      webhookId: '0d6a2b7e-6f0e-4c34-9a0c-2f5b8f4c7d11',
    },
    {
      id: 'n2',
      name: 'Fields',
      type: 'n8n-nodes-base.set',
      typeVersion: 3.4,
      position: [260, 0],
      parameters: {
        assignments: { assignments: [{ id: 'a', name: 'amount', value: '={{ $json.body.amount }}', type: 'number' }] },
        options: {},
      },
    },
    {
      id: 'n3',
      name: 'Is It Big',
      type: 'n8n-nodes-base.if',
      typeVersion: 2.3,
      position: [520, 0],
      parameters: {
        conditions: {
          options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 3 },
          conditions: [
            {
              id: 'c',
              leftValue: '={{ $json.amount }}',
              rightValue: 100,
              operator: { type: 'number', operation: 'gt' },
            },
          ],
          combinator: 'and',
        },
        options: {},
      },
    },
    {
      id: 'n4',
      name: 'Tell the Team',
      type: 'n8n-nodes-base.slack',
      typeVersion: 2.7,
      position: [780, -100],
      parameters: {
        select: 'channel',
        channelId: list('C123'),
        text: '=Won: {{ $json.amount }}',
        otherOptions: { includeLinkToWorkflow: false, mrkdwn: true },
      },
    },
    {
      id: 'n5',
      name: 'Keep',
      type: 'n8n-nodes-base.googleSheets',
      typeVersion: 4.7,
      position: [780, 100],
      parameters: {
        operation: 'append',
        documentId: list('1A2b'),
        sheetName: list('0'),
        columns: {
          mappingMode: 'defineBelow',
          value: { amount: '={{ $json.amount }}' },
          matchingColumns: [],
          schema: [],
        },
        options: {},
      },
    },
    {
      id: 'n6',
      name: 'Mail',
      type: 'n8n-nodes-base.httpRequest',
      typeVersion: 4.4,
      position: [1040, 0],
      parameters: {
        method: 'POST',
        url: 'https://mail.example.com',
        sendQuery: true,
        queryParameters: { parameters: [{ name: 'to', value: 'team@example.com' }] },
        options: { redirect: { redirect: { followRedirects: false } } },
      },
    },
    {
      id: 'n7',
      name: 'Contact',
      type: 'n8n-nodes-base.hubspot',
      typeVersion: 2.2,
      position: [1300, 0],
      parameters: {
        operation: 'get',
        contactId: list('7'),
        additionalFields: { propertiesCollection: { propertiesValues: { properties: ['email'] } } },
      },
    },
  ],
  connections: {
    Deal: { main: [[{ node: 'Fields', type: 'main', index: 0 }]] },
    Fields: { main: [[{ node: 'Is It Big', type: 'main', index: 0 }]] },
    'Is It Big': {
      main: [[{ node: 'Tell the Team', type: 'main', index: 0 }], [{ node: 'Keep', type: 'main', index: 0 }]],
    },
    'Tell the Team': { main: [[{ node: 'Mail', type: 'main', index: 0 }]] },
    Mail: { main: [[{ node: 'Contact', type: 'main', index: 0 }]] },
  },
} satisfies object as unknown as Template;

type Parameters = Record<string, Record<string, unknown>>;
type Spoil = (template: Draft) => void;
type Draft = {
  meta: { capabilities?: unknown };
  pinData: object;
  nodes: {
    id: string;
    name: string;
    type: string;
    typeVersion: number;
    position: number[];
    parameters: Parameters;
    webhookId?: string;
    credentials?: object;
  }[];
  connections: Record<string, { main: unknown[][] }>;
};

/** Sets a value at a path of a node's parameters; undefined takes it out. */
function set(name: string, path: string, value: unknown): Spoil {
  return ({ nodes }) => {
    const steps = path.split('.');
    const last = steps.pop()!;
    let at = nodes.find((node) => node.name === name)!.parameters as Record<string, unknown>;
    for (const step of steps) at = at[step] as Record<string, unknown>;
    if (value === undefined) delete at[last];
    else at[last] = value;
  };
}

const node = (name: string, more: object): Spoil => {
  return ({ nodes }) =>
    void Object.assign(
      nodes.find((one) => one.name === name)!,
      more,
    );
};
const several = { multipleMethods: true, path: 'deal', authentication: 'headerAuth', options: {} };
const to = (name: string, index = 0) => ({ node: name, type: 'main', index });

test('a workflow without a fault is left alone', () => {
  expect(lintTemplate(good, describeNode)).toEqual([]);
});

test.each<[string, Spoil]>([
  ['Tell the Team: no parameter "colour"', set('Tell the Team', 'colour', 'red')],
  ['Tell the Team.select: no choice "nobody"', set('Tell the Team', 'select', 'nobody')],
  ['Tell the Team.otherOptions: no parameter "colour"', set('Tell the Team', 'otherOptions.colour', 'red')],
  ['Tell the Team.otherOptions.mrkdwn: is a boolean', set('Tell the Team', 'otherOptions.mrkdwn', 'yes')],
  ['Tell the Team.channelId: no mode "email"', set('Tell the Team', 'channelId.mode', 'email')],
  ['Tell the Team.channelId: knows no "label"', set('Tell the Team', 'channelId.label', 'x')],
  ['Tell the Team.channelId: is a locator', set('Tell the Team', 'channelId', 'C123')],
  ['Tell the Team.channelId: Parameter "Channel" is required.', set('Tell the Team', 'channelId.value', '')],
  ['Tell the Team.channelId: Not a valid Slack Channel ID', set('Tell the Team', 'channelId.value', 'no channel')],
  ['Tell the Team.user: hidden', set('Tell the Team', 'user', list('U1'))],
  ['Tell the Team.resource: takes no expression', set('Tell the Team', 'resource', '={{ $json.resource }}')],
  ['Tell the Team: says "Automated with', set('Tell the Team', 'otherOptions.includeLinkToWorkflow', undefined)],
  ['Tell the Team: no node "n8n-nodes-base.slack" in version 99', node('Tell the Team', { typeVersion: 99 })],
  ['Deal.responseData: hidden', set('Deal', 'responseData', 'allEntries')],
  ['Deal.httpMethod: no choice "FETCH"', node('Deal', { parameters: { ...several, httpMethod: ['POST', 'FETCH'] } })],
  ['Deal.httpMethod: is a list of choices', node('Deal', { parameters: { ...several, httpMethod: 'POST' } })],
  ['Deal.options.binaryData: hidden', set('Deal', 'options.binaryData', true)],
  ['Fields.assignments: hidden', node('Fields', { typeVersion: 3.2 })],
  ['Fields.options.includeBinary: hidden', set('Fields', 'options.includeBinary', true)],
  ['Mail.queryParameters: no group "pairs"', set('Mail', 'queryParameters.pairs', [])],
  ['Mail.queryParameters.parameters: is a list', set('Mail', 'queryParameters.parameters', { name: 'to' })],
  ['Mail.queryParameters.parameters[0]: no parameter "key"', set('Mail', 'queryParameters.parameters.0.key', 'x')],
  ['Mail.queryParameters: hidden', set('Mail', 'sendQuery', false)],
  ['Mail.options.redirect.redirect.maxRedirects: hidden', set('Mail', 'options.redirect.redirect.maxRedirects', 5)],
  [
    'Mail.options.redirect.redirect.followRedirects: is a boolean',
    set('Mail', 'options.redirect.redirect.followRedirects', 1),
  ],
  ['Mail.options.redirect.redirect: is one, not a list', set('Mail', 'options.redirect.redirect', [])],
  ['Mail.url: is a string', set('Mail', 'url', 5)],
  ['Mail.nodeCredentialType: hidden', set('Mail', 'nodeCredentialType', 'slackApi')],
  ['Keep.columns: "mappingMode" is', set('Keep', 'columns.mappingMode', 'byHand')],
  ['Keep.columns: "value" says', set('Keep', 'columns.value', undefined)],
  ['Keep.columns: knows no "fields"', set('Keep', 'columns.fields', [])],
  ['Keep.columns: hidden', set('Keep', 'operation', 'clear')],
  ['Fields.assignments[0]: is { "id"', set('Fields', 'assignments.assignments.0.type', undefined)],
  ['Fields.assignments: has "assignments"', set('Fields', 'assignments', {})],
  ['Is It Big.conditions[0]: is { "id"', set('Is It Big', 'conditions.conditions.0.operator', 'gt')],
  ['Is It Big.conditions: has "conditions"', set('Is It Big', 'conditions.combinator', 'xor')],
  [
    'Contact.additionalFields.propertiesCollection.propertiesValues.properties: is a list',
    set('Contact', 'additionalFields.propertiesCollection.propertiesValues.properties', 'email'),
  ],
  [
    'Contact.additionalFields.formSubmissionMode: no choice "some"',
    set('Contact', 'additionalFields.formSubmissionMode', 'some'),
  ],
  ['Deal: without a webhookId', node('Deal', { webhookId: undefined })],
  ['Deal: its webhookId is no UUID', node('Deal', { webhookId: 'deal' })],
  ['two nodes have the webhookId "0d6a2b7e', node('Keep', { webhookId: '0d6a2b7e-6f0e-4c34-9a0c-2f5b8f4c7d11' })],
  ['two nodes have the id "n4"', node('Keep', { id: 'n4' })],
  ['two nodes are called "Keep"', node('Mail', { name: 'Keep' })],
  ['Keep: brings credentials', node('Keep', { credentials: { googleSheetsOAuth2Api: { id: '1', name: 'Mine' } } })],
  [
    '"Bearer abcdefgh12345678" looks like a secret',
    set('Mail', 'url', 'https://mail.example.com/?Bearer abcdefgh12345678'),
  ],
  ['Deal: new accounts', node('Deal', { type: 'n8n-nodes-base.hubspotTrigger', typeVersion: 1, parameters: {} })],
  [
    'Fields: fails for good once its history is full',
    node('Fields', {
      type: 'n8n-nodes-base.removeDuplicates',
      typeVersion: 2,
      parameters: { operation: 'removeItemsSeenInPreviousExecutions', dedupeValue: '={{ $json.id }}', options: {} },
    }),
  ],
  ['a connection comes from "Gone"', ({ connections }) => void (connections['Gone'] = { main: [[to('Mail')]] })],
  ['a connection leads to "Nowhere"', ({ connections }) => void connections['Mail']!.main[0]!.push(to('Nowhere'))],
  ['two connections are the same', ({ connections }) => void connections['Mail']!.main[0]!.push(to('Contact'))],
  ['Fields: has 1 outputs, not 2', ({ connections }) => void connections['Fields']!.main.push([to('Mail')])],
  ['Mail: has 1 inputs, not 2', ({ connections }) => void connections['Fields']!.main[0]!.push(to('Mail', 1))],
  ['Deal: has 0 inputs, not 1', ({ connections }) => void connections['Fields']!.main[0]!.push(to('Deal'))],
  ['Keep: nothing leads there', ({ connections }) => void connections['Is It Big']!.main.pop()],
  [
    'Contact: nothing leads there',
    ({ connections }) => {
      delete connections['Tell the Team'];
      connections['Contact'] = { main: [[to('Mail')]] };
    },
  ],
  ['no note says how', ({ nodes }) => void nodes.shift()],
  ['the first node is not a note', set('Note', 'content', 'Won deals')],
  ['the first node is not a note', ({ nodes }) => void nodes.push(nodes.shift()!)],
  ['Note: 131 words, more than 130', set('Note', 'content', `## ${'word '.repeat(131)}`)],
  ['Note lies over Deal', set('Note', 'height', 320)],
  ['Note lies over Tell the Team', node('Note', { position: [420, -280] })],
  ['Fields lies over Is It Big', node('Is It Big', { position: [300, 50] })],
  ['meta.capabilities does not say', ({ meta }) => void delete meta.capabilities],
  ['meta.capabilities does not say', ({ meta }) => void (meta.capabilities = [])],
  ...[[0], [101], [7.5], [7, 7], [100, 7]].map((numbers): [string, Spoil] => [
    'meta.capabilities are numbers',
    ({ meta }) => void (meta.capabilities = numbers),
  ]),
  ['brings pinned data', (template) => void (template.pinData = { Deal: [{}] })],
])('finds: %s', (fault, spoil) => {
  const template = structuredClone(good);
  spoil(template as unknown as Draft);
  const found = lintTemplate(template, describeNode);
  expect(found).toContainEqual(expect.stringContaining(fault));
});
