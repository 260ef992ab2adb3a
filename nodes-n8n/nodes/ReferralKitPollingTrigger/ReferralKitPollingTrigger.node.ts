import {
  NodeConnectionTypes,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IPollFunctions,
} from 'n8n-workflow';
import { listSearch, loadOptions } from '../shared/choices';
import { asNodeError } from '../shared/errors';
import { itemOf, newsProperties } from '../shared/news';
import { newestFew, sinceLast } from './sinceLast';

export class ReferralKitPollingTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Referral Kit Polling Trigger',
    name: 'referralKitPollingTrigger',
    icon: { light: 'file:../../icons/referralKit.svg', dark: 'file:../../icons/referralKit.dark.svg' },
    group: ['trigger'],
    version: [1],
    subtitle: '={{ $parameter["events"].join(", ") }}',
    description: 'Starts when something happens in a referral program: this n8n asks, where the server cannot call it',
    defaults: { name: 'Referral Kit Polling Trigger' },
    polling: true,
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'referralKitApi', required: true }],
    properties: newsProperties,
  };

  methods = { listSearch, loadOptions };

  async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
    try {
      const { news, note } = this.getMode() === 'manual' ? await newestFew(this) : await sinceLast(this);
      const items = await Promise.all(news.map((one) => itemOf(this, one)));
      note();
      const wanted = items.filter((item) => item !== null);
      return wanted.length === 0 ? null : [this.helpers.returnJsonArray(wanted)];
    } catch (error) {
      throw asNodeError(this.getNode(), error);
    }
  }
}
