import {
  NodeConnectionTypes,
  type IHookFunctions,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
} from 'n8n-workflow';
import { listSearch, loadOptions } from '../shared/choices';
import { asNodeError } from '../shared/errors';
import { itemOf, newsProperties, type News } from '../shared/news';
import { isSignedWith } from './signature';
import { isSubscribed, subscribe, unsubscribe } from './subscription';

export class ReferralKitTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Referral Kit Trigger',
    name: 'referralKitTrigger',
    icon: { light: 'file:../../icons/referralKit.svg', dark: 'file:../../icons/referralKit.dark.svg' },
    group: ['trigger'],
    version: [1],
    subtitle: '={{ $parameter["events"].join(", ") }}',
    description: 'Starts when something happens in a referral program: the server calls',
    defaults: { name: 'Referral Kit Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'referralKitApi', required: true }],
    webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
    properties: newsProperties,
  };

  methods = { listSearch, loadOptions };

  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        try {
          return await isSubscribed(this);
        } catch (error) {
          throw asNodeError(this.getNode(), error);
        }
      },
      async create(this: IHookFunctions): Promise<boolean> {
        try {
          await subscribe(this);
          return true;
        } catch (error) {
          throw asNodeError(this.getNode(), error);
        }
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        try {
          await unsubscribe(this);
          return true;
        } catch (error) {
          throw asNodeError(this.getNode(), error);
        }
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    const headers = this.getHeaderData();
    const { secret } = this.getWorkflowStaticData('node');
    const { rawBody } = this.getRequestObject() as unknown as { rawBody?: Buffer };
    const id = String(headers['webhook-id']);
    const timestamp = String(headers['webhook-timestamp']);
    const signatures = String(headers['webhook-signature']);
    const isOurs =
      typeof secret === 'string' &&
      rawBody !== undefined &&
      isSignedWith(secret, { id, timestamp, signatures, body: rawBody }, Date.now() / 1000);
    if (!isOurs) {
      this.getResponseObject().status(401).send('The signature is not that of this hook');
      return { noWebhookResponse: true };
    }
    const { type, timestamp: at, data } = this.getBodyData() as unknown as News;
    const item = await itemOf(this, { id, type, timestamp: at, data });
    return { workflowData: [this.helpers.returnJsonArray([item])] };
  }
}
