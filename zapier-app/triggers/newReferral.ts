import { defineTrigger, type Bundle, type ZObject } from 'zapier-platform-core';
import { outputFields, outputOf, sample, type ServerReferral } from '../referral.ts';

/** What the server sends to a subscription. */
interface Told {
  readonly data?: { readonly referral?: string };
}

export const newReferral = defineTrigger({
  key: 'new_referral',
  noun: 'Referral',
  display: { label: 'New Referral', description: 'Triggers when somebody is referred.' },
  operation: {
    type: 'hook',
    performSubscribe: subscribe,
    performUnsubscribe: unsubscribe,
    perform: received,
    performList: latest,
    sample,
    outputFields,
  },
});

async function subscribe(z: ZObject, bundle: Bundle): Promise<{ id: string }> {
  const { data } = await z.request<{ id: string }>('/v1/hooks', {
    method: 'POST',
    body: { url: bundle.targetUrl, events: ['referral.created'] },
  });
  return { id: data.id };
}

/** A subscription that the server no longer has is as good as ended. */
async function unsubscribe(z: ZObject, bundle: Bundle): Promise<object> {
  try {
    await z.request(`/v1/hooks/${encodeURIComponent(bundle.subscribeData?.id ?? '')}`, { method: 'DELETE' });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'HaltedError') throw error;
  }
  return {};
}

/** The server tells the id alone; the referral itself is read now, so that hook and list have one shape. */
async function received(z: ZObject, bundle: Bundle): Promise<object[]> {
  const id = (bundle.cleanedRequest as Told | undefined)?.data?.referral;
  if (id === undefined) return [];
  const { data } = await z.request<ServerReferral>(`/v1/referrals/${encodeURIComponent(id)}`);
  return [outputOf(data)];
}

async function latest(z: ZObject): Promise<object[]> {
  const { data } = await z.request<{ rows: ServerReferral[] }>('/v1/referrals', { params: { limit: 10 } });
  return data.rows.map(outputOf);
}
