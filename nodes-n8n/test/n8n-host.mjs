/**
 * A process that holds n8n's own loader and executor, with one package loaded as an installation loads it. It does what arrives as
 * messages: runs a small workflow, has a trigger subscribe, poll or be called, fills a list. Started by n8n.ts; its argument is the
 * folder of the package.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const {
  PackageDirectoryLoader,
  WorkflowExecute,
  ExecutionLifecycleHooks,
  HookContext,
  LoadOptionsContext,
  PollContext,
  WebhookContext,
} = require('n8n-core');
const { Workflow, createRunExecutionData } = require('n8n-workflow');

const PACKAGE = 'n8n-nodes-referral-kit';
const loader = new PackageDirectoryLoader(process.argv[2]);
await loader.loadAll();

/** Stands where a trigger would; its output is pinned. */
const start = {
  description: {
    displayName: 'Start',
    name: 'start',
    group: ['trigger'],
    version: 1,
    defaults: {},
    inputs: [],
    outputs: ['main'],
    properties: [],
  },
  trigger: async () => ({}),
};
const nodeTypes = {
  getByName: (type) => typeOf(type),
  getByNameAndVersion: (type) => typeOf(type),
  getKnownTypes: () => ({}),
};

/** The trigger that listens now, and what calls led to. */
let listening = null;
const receiver = createServer((request, response) => void receive(request, response));
await new Promise((resolve) => receiver.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${receiver.address().port}/`;

const deeds = { run, hook, poll, list, options, authenticate };
process.on('message', ({ id, deed, ...what }) => {
  deeds[deed](what).then(
    (result) => process.send({ id, ...result }),
    (error) => process.send({ id, error: said(error) }),
  );
});
process.once('disconnect', () => receiver.close());
process.send({
  ready: { nodes: loader.types.nodes, credentials: loader.types.credentials, receiver: new URL(address).host },
});

function typeOf(type) {
  return type === 'test.start' ? start : loader.getNode(type.slice(PACKAGE.length + 1)).type;
}

/** Runs Start → Referral Kit; or goes on where an earlier run failed, the way n8n tries an execution again. */
async function run({ parameters, items, binary, onError, credentials, executionId = 'test', retryOf }) {
  const kit = node('Referral Kit', `${PACKAGE}.referralKit`, { parameters, onError, ...(credentials && holding()) });
  const connections = { Start: { main: [[{ node: kit.name, type: 'main', index: 0 }]] } };
  const workflow = workflowOf([node('Start', 'test.start'), kit], connections);
  const additional = additionalData({ credentials, executionId });
  const began = performance.now();
  const executed =
    retryOf === undefined
      ? await new WorkflowExecute(additional, 'manual', createRunExecutionData()).run({
          workflow,
          startNode: workflow.getNode('Start'),
          pinData: { Start: items.map((json) => ({ json, ...(binary && { binary }) })) },
        })
      : await new WorkflowExecute(additional, 'retry', again(retryOf)).processRunExecutionData(workflow);
  const ms = performance.now() - began;
  return { ms, ...outcomeOf(executed.data) };
}

function outcomeOf(data) {
  const { runData, error } = data.resultData;
  const [last] = runData['Referral Kit'] ?? [];
  const failure = last?.error ?? error;
  const outputs = last?.data?.main ?? [];
  return failure ? { outputs, error: said(failure), data: JSON.parse(JSON.stringify(data)) } : { outputs };
}

/** What n8n does with the data of a failed execution before it goes on with it. */
function again(data) {
  const failed = data.resultData.lastNodeExecuted;
  delete data.resultData.error;
  data.resultData.runData[failed]?.pop();
  return createRunExecutionData(data);
}

/** Calls a webhook method of the trigger. What it keeps goes in and comes out. */
async function hook({ method, parameters, credentials, kept = {} }) {
  const { workflow, trigger, additional } = withTrigger('referralKitTrigger', { parameters, credentials, kept });
  const context = new HookContext(workflow, trigger, additional, 'trigger', 'activate', {
    webhookDescription: { name: 'default' },
  });
  const result = await typeOf(trigger.type).webhookMethods.default[method].call(context);
  listening = method === 'delete' ? null : { workflow, trigger, additional };
  return { result, kept: { ...workflow.getStaticData('node', trigger) } };
}

/** A call from outside, as n8n takes it: the raw body is kept, the answer is 200 unless the node gave one. */
async function receive(request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const rawBody = Buffer.concat(parts);
  const { workflow, trigger, additional } = listening;
  const answer = {
    status(code) {
      response.statusCode = code;
      return answer;
    },
    send: (text) => void response.end(text),
  };
  const httpRequest = { headers: request.headers, body: JSON.parse(rawBody), rawBody, params: {}, query: {} };
  const context = new WebhookContext(
    workflow,
    trigger,
    { ...additional, httpRequest, httpResponse: answer },
    'webhook',
    { webhookDescription: { name: 'default' } },
    [],
    null,
  );
  try {
    const { workflowData, noWebhookResponse } = await typeOf(trigger.type).webhook.call(context);
    process.send({ called: { items: workflowData?.[0] ?? null, status: response.statusCode } });
    if (!noWebhookResponse) response.end('{}');
  } catch (error) {
    process.send({ called: { items: null, status: 500, error: said(error) } });
    response.writeHead(500).end();
  }
}

async function poll({ parameters, credentials, kept = {}, mode = 'trigger' }) {
  const { workflow, trigger, additional } = withTrigger('referralKitPollingTrigger', { parameters, credentials, kept });
  const context = new PollContext(workflow, trigger, additional, mode, 'activate');
  try {
    const result = await typeOf(trigger.type).poll.call(context);
    return { result, kept: { ...workflow.getStaticData('node', trigger) } };
  } catch (error) {
    return { error: said(error), kept: { ...workflow.getStaticData('node', trigger) } };
  }
}

/** Fills a list from the server, as the editor does. */
async function list({ method, parameters = {}, credentials, filter, cursor }) {
  const context = loading(parameters, credentials);
  return { result: await typeOf(`${PACKAGE}.referralKit`).methods.listSearch[method].call(context, filter, cursor) };
}

async function options({ method, parameters = {}, credentials }) {
  const context = loading(parameters, credentials);
  return { result: await typeOf(`${PACKAGE}.referralKit`).methods.loadOptions[method].call(context) };
}

function loading(parameters, credentials) {
  const editing = node('Referral Kit', `${PACKAGE}.referralKit`, { parameters, ...holding() });
  const workflow = workflowOf([editing], {});
  const additional = { ...additionalData({ credentials }), currentNodeParameters: parameters };
  return new LoadOptionsContext(workflow, workflow.getNode('Referral Kit'), additional, '');
}

/** The request by which n8n tests the credential, with its expressions resolved. */
async function authenticate({ credentials }) {
  const { test } = loader.getCredential('referralKitApi').type;
  const workflow = workflowOf([node('Start', 'test.start')], {});
  const request = Object.fromEntries(
    Object.entries(test.request).map(([key, value]) => [key, resolved(workflow, value, credentials)]),
  );
  return {
    result: await credentialsHelper(credentials).authenticate(credentials, 'referralKitApi', request, workflow),
  };
}

function withTrigger(type, { parameters, credentials, kept }) {
  const workflow = workflowOf(
    [node('Trigger', `${PACKAGE}.${type}`, { parameters, webhookId: 'w1', ...holding() })],
    {},
  );
  const trigger = workflow.getNode('Trigger');
  Object.assign(workflow.getStaticData('node', trigger), kept);
  return { workflow, trigger, additional: additionalData({ credentials }) };
}

function workflowOf(nodes, connections) {
  const settings = { executionOrder: 'v1', timezone: 'America/New_York' };
  return new Workflow({ id: 'test', nodes, connections, active: false, nodeTypes, settings });
}

function holding() {
  return { credentials: { referralKitApi: { id: '1', name: 'The server' } } };
}

function node(name, type, more) {
  return { id: name.replaceAll(' ', ''), name, type, typeVersion: 1, position: [0, 0], parameters: {}, ...more };
}

function additionalData({ credentials, executionId = 'test' }) {
  return {
    executionId,
    hooks: new ExecutionLifecycleHooks('manual', executionId, { id: 'test', name: 'test', nodes: [], connections: {} }),
    credentialsHelper: credentialsHelper(credentials),
    currentNodeParameters: undefined,
    restApiUrl: address,
    instanceBaseUrl: address,
    webhookBaseUrl: `${address}webhook`,
    webhookWaitingBaseUrl: address,
    formWaitingBaseUrl: address,
    variables: {},
    setExecutionStatus: () => {},
    sendDataToUI: () => {},
  };
}

/** Stands where n8n decrypts credentials; it puts the headers of the credential type into a request as n8n does. */
function credentialsHelper(credentials) {
  return {
    getParentTypes: () => [],
    isCredentialUsableByNode: () => true,
    getDecrypted: async () => credentials,
    preAuthentication: async () => undefined,
    getCredentialsProperties: () => [],
    async authenticate(data, type, request, workflow) {
      const { headers } = loader.getCredential(type).type.authenticate.properties;
      const given = Object.entries(headers).map(([name, value]) => [name, resolved(workflow, value, data)]);
      return { ...request, headers: { ...request.headers, ...Object.fromEntries(given) } };
    },
  };
}

function resolved(workflow, value, $credentials) {
  const [any] = Object.values(workflow.nodes);
  return workflow.expression.getSimpleParameterValue(any, value, 'internal', { $credentials }, undefined, '');
}

function said({ message, description, context, httpCode, stack }) {
  return { message, description, context, httpCode, stack };
}
