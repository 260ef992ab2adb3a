import {
  NodeConnectionTypes,
  type IDataObject,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IPollFunctions,
} from 'n8n-workflow';
import { listSearch, loadOptions } from '../shared/choices';
import { asNodeError } from '../shared/errors';
import { itemOf, newsProperties } from '../shared/news';
import { newestFew, sinceLast } from './sinceLast';

const AT_ONCE = 20;

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
      const items: IDataObject[] = [];
      for (let from = 0; from < news.length; from += AT_ONCE) {
        // A few records are read at a time, so that a long list does not storm the server.
        // oxlint-disable-next-line no-await-in-loop
        items.push(...(await Promise.all(news.slice(from, from + AT_ONCE).map((one) => itemOf(this, one)))));
      }
      note();
      return items.length === 0 ? null : [this.helpers.returnJsonArray(items)];
    } catch (error) {
      throw asNodeError(this.getNode(), error);
    }
  }
}
