import type {
  IAuthenticateGeneric,
  ICredentialTestRequest,
  ICredentialType,
  Icon,
  INodeProperties,
} from 'n8n-workflow';

/** A Referral Kit server and a key for it. A hook's signing secret is no part of it: the server makes one for each hook. */
export class ReferralKitApi implements ICredentialType {
  name = 'referralKitApi';

  displayName = 'Referral Kit API';

  icon: Icon = { light: 'file:../icons/referralKit.svg', dark: 'file:../icons/referralKit.dark.svg' };

  documentationUrl = 'https://HOMEPAGE/docs/n8n';

  properties: INodeProperties[] = [
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. https://referrals.example.com',
      description: 'The address of your Referral Kit server, with or without a slash at its end',
    },
    {
      displayName: 'API Key',
      name: 'apiKey',
      type: 'string',
      typeOptions: { password: true },
      required: true,
      default: '',
      placeholder: 'e.g. rk_…',
      description:
        'Made by "referral-kit key create --scope integration". Orders that staff give, such as to refuse a reward, need a key with the scope "write".',
    },
  ];

  authenticate: IAuthenticateGeneric = {
    type: 'generic',
    properties: { headers: { Authorization: '=Bearer {{$credentials.apiKey}}' } },
  };

  test: ICredentialTestRequest = {
    request: { baseURL: '={{$credentials.baseUrl.trim().replace(/\\/+$/, "")}}', url: '/v1/programs' },
  };
}
