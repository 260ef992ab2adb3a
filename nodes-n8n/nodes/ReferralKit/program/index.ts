import type { INodeProperties } from 'n8n-workflow';
import { decideItems, decideProperties } from './decide';

const operations: INodeProperties = {
  displayName: 'Operation',
  name: 'operation',
  type: 'options',
  noDataExpression: true,
  displayOptions: { show: { resource: ['program'] } },
  options: [
    {
      name: 'Decide',
      value: 'decide',
      action: 'Decide what events lead to',
      description: 'Decide what happened: stages, rewards and messages, without a server',
    },
  ],
  default: 'decide',
};

export const program = {
  properties: [operations, ...decideProperties],
  operations: { decide: decideItems },
};
