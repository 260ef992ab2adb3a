import {
  NodeConnectionTypes,
  NodeOperationError,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { listSearch, loadOptions } from '../shared/choices';
import { resources } from './resources';

export class ReferralKit implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Referral Kit',
    name: 'referralKit',
    icon: { light: 'file:../../icons/referralKit.svg', dark: 'file:../../icons/referralKit.dark.svg' },
    group: ['transform'],
    version: [1],
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Run a referral program: who is rewarded, with what, and why',
    defaults: { name: 'Referral Kit' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'referralKitApi', required: true, displayOptions: { hide: { operation: ['decide'] } } }],
    properties: [
      {
        displayName: 'Resource',
        name: 'resource',
        type: 'options',
        noDataExpression: true,
        options: [
          { name: 'Advocate', value: 'advocate' },
          { name: 'Event', value: 'event' },
          { name: 'Program', value: 'program' },
          { name: 'Redemption', value: 'redemption' },
          { name: 'Referral', value: 'referral' },
          { name: 'Report', value: 'report' },
          { name: 'Reward', value: 'reward' },
        ],
        default: 'referral',
      },
      ...Object.values(resources).flatMap(({ properties }) => properties),
    ],
  };

  methods = { listSearch, loadOptions };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const resource = this.getNodeParameter('resource', 0);
    const operation = this.getNodeParameter('operation', 0);
    const run = resources[resource]?.operations[operation];
    if (run === undefined)
      throw new NodeOperationError(this.getNode(), `${resource} has no operation "${operation}"`, {
        description: 'Choose an operation from the list.',
      });
    return [await run(this)];
  }
}
