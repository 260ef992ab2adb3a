/**
 * A process that holds n8n's own loader and executor, with one package loaded as an installation loads it. It runs small workflows
 * that arrive as messages. Started by n8n.ts; its argument is the folder of the package.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { PackageDirectoryLoader, WorkflowExecute, ExecutionLifecycleHooks } = require('n8n-core');
const { Workflow, createRunExecutionData } = require('n8n-workflow');

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

process.on('message', ({ id, parameters, items, onError }) => {
  run(parameters, items, onError).then(
    (result) => process.send({ id, ...result }),
    (error) => process.send({ id, error: { message: String(error.stack ?? error) } }),
  );
});
process.send({ ready: loader.types.nodes });

function typeOf(type) {
  if (type === 'test.start') return start;
  const [, name] = type.split('.');
  return loader.getNode(name).type;
}

async function run(parameters, items, onError) {
  const nodes = [
    node('Start', 'test.start'),
    node('Referral Kit', 'n8n-nodes-referral-kit.referralKit', { parameters, onError }),
  ];
  const connections = { Start: { main: [[{ node: 'Referral Kit', type: 'main', index: 0 }]] } };
  const workflow = new Workflow({
    id: 'test',
    nodes,
    connections,
    active: false,
    nodeTypes,
    settings: { executionOrder: 'v1' },
  });
  const began = performance.now();
  const executed = await new WorkflowExecute(additionalData(), 'manual', createRunExecutionData()).run({
    workflow,
    startNode: workflow.getNode('Start'),
    pinData: { Start: items.map((json) => ({ json })) },
  });
  const ms = performance.now() - began;
  const { error, data } = executed.data.resultData.runData['Referral Kit']?.[0] ?? {};
  const failure = error ?? executed.data.resultData.error;
  return {
    outputs: data?.main ?? [],
    ms,
    ...(failure && { error: { message: failure.message, description: failure.description, context: failure.context } }),
  };
}

function node(name, type, more) {
  return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters: {}, ...more };
}

function additionalData() {
  const address = 'http://127.0.0.1:5678/';
  return {
    executionId: 'test',
    hooks: new ExecutionLifecycleHooks('manual', 'test', { id: 'test', name: 'test', nodes: [], connections: {} }),
    credentialsHelper: {},
    currentNodeParameters: undefined,
    restApiUrl: address,
    instanceBaseUrl: address,
    webhookBaseUrl: address,
    webhookWaitingBaseUrl: address,
    formWaitingBaseUrl: address,
    variables: {},
    setExecutionStatus: () => {},
    sendDataToUI: () => {},
  };
}
