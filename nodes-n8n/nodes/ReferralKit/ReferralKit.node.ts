import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { program } from './program';

/** What the node can do: one folder a resource, one file an operation. */
const resources = { program };

export class ReferralKit implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Referral Kit',
    name: 'referralKit',
    icon: { light: 'file:referralKit.svg', dark: 'file:referralKit.dark.svg' },
    group: ['transform'],
    version: [1],
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Run a referral program: who is rewarded, with what, and why',
    defaults: { name: 'Referral Kit' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    properties: [
      {
        displayName: 'Resource',
        name: 'resource',
        type: 'options',
        noDataExpression: true,
        options: [{ name: 'Program', value: 'program' }],
        default: 'program',
      },
      ...program.properties,
    ],
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const resource = this.getNodeParameter('resource', 0) as keyof typeof resources;
    const operation = this.getNodeParameter('operation', 0) as keyof (typeof resources)['program']['operations'];
    return [await resources[resource].operations[operation](this)];
  }
}
