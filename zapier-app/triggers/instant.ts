import { defineTrigger, type Bundle, type ZObject } from 'zapier-platform-core';
import { program, reward, stage } from '../fields.ts';
import type { Row } from '../records/shape.ts';
import {
  aboutMilestone,
  aboutParticipant,
  aboutPoints,
  aboutReferral,
  aboutReward,
  aboutRule,
  aboutStage,
  type News,
  type Told,
} from './told.ts';

/** Every trigger that the server calls, in the order in which things happen to a referral. */
const rows = [
  {
    key: 'new_participant',
    noun: 'Participant',
    label: 'New Participant',
    description: 'Triggers when somebody joins a program as an advocate.',
    event: 'participant.added',
    news: aboutParticipant,
    inputFields: [program],
  },
  {
    key: 'new_referral',
    noun: 'Referral',
    label: 'New Referral',
    description: 'Triggers when somebody is referred.',
    event: 'referral.created',
    news: aboutReferral,
    inputFields: [program],
  },
  {
    key: 'referral_stage_changed',
    noun: 'Referral',
    label: 'Referral Stage Changed',
    description: 'Triggers when a referral moves to another stage, or to the one you choose.',
    event: 'referral.stageChanged',
    news: aboutStage,
    inputFields: [program, stage],
  },
  {
    key: 'referral_qualified',
    noun: 'Referral',
    label: 'Referral Qualified',
    description: 'Triggers when a referral counts as a success.',
    event: 'referral.qualified',
    news: aboutReferral,
    inputFields: [program],
  },
  {
    key: 'referral_flagged',
    noun: 'Referral',
    label: 'Referral Flagged',
    description: 'Triggers when a rule of the program flags a referral.',
    event: 'referral.flagged',
    news: aboutRule,
    inputFields: [program],
  },
  {
    key: 'review_due',
    noun: 'Review',
    label: 'Review Due',
    description: 'Triggers when a person has to decide about a referral.',
    event: 'review.due',
    news: aboutRule,
    inputFields: [program],
  },
  {
    key: 'reward_due',
    noun: 'Reward',
    label: 'Reward Due',
    description: 'Triggers when a reward has been released and waits to be given.',
    event: 'reward.due',
    news: aboutReward,
    inputFields: [program, reward],
  },
  {
    key: 'reward_fulfilled',
    noun: 'Reward',
    label: 'Reward Fulfilled',
    description: 'Triggers when a reward has been given.',
    event: 'reward.fulfilled',
    news: aboutReward,
    inputFields: [program, reward],
  },
  {
    key: 'points_changed',
    noun: 'Points',
    label: 'Points Changed',
    description: 'Triggers when the points of a participant change.',
    event: 'points.changed',
    news: aboutPoints,
    inputFields: [program],
  },
  {
    key: 'milestone_reached',
    noun: 'Milestone',
    label: 'Milestone Reached',
    description: 'Triggers when a participant reaches a milestone of the program.',
    event: 'milestone.reached',
    news: aboutMilestone,
    inputFields: [program],
  },
] as const;

/** Triggers that need no waiting: the server calls Zapier. */
export const instantTriggers = Object.fromEntries(
  rows.map((row) => {
    const { shape } = row.news;
    const trigger = defineTrigger({
      key: row.key,
      noun: row.noun,
      display: { label: row.label, description: row.description },
      operation: {
        type: 'hook',
        inputFields: [...row.inputFields],
        performSubscribe: (z: ZObject, bundle: Bundle) => subscribe(z, bundle, row.event),
        performUnsubscribe: unsubscribe,
        perform: (z: ZObject, bundle: Bundle) =>
          bundle.cleanedRequest === undefined ? latest(z, bundle, row) : received(z, bundle, row.news),
        performList: (z: ZObject, bundle: Bundle) => latest(z, bundle, row),
        sample: shape.sample,
        outputFields: [...shape.outputFields],
      },
    });
    return [row.key, trigger];
  }),
);

async function subscribe(z: ZObject, bundle: Bundle, event: string): Promise<{ id: string }> {
  const { program: only, stage: into } = bundle.inputData as Filter;
  const body = { url: bundle.targetUrl, events: [event], ...(only && { program: only }), ...(into && { stage: into }) };
  const { data } = await z.request<{ id: string }>('/v1/hooks', { method: 'POST', body });
  return { id: data.id };
}

interface Filter {
  readonly program?: string;
  readonly stage?: string;
  readonly reward?: string;
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

/** What the server told; a call without news triggers nothing. Trials by the command line come without any call. */
async function received(z: ZObject, bundle: Bundle, news: News): Promise<Row[]> {
  const told = bundle.cleanedRequest as Told;
  return !('data' in told) ? [] : wanted([await news.read(z, bundle, told)], bundle);
}

/** The newest few, as the server would have told them. */
async function latest(z: ZObject, bundle: Bundle, { event, news }: (typeof rows)[number]): Promise<Row[]> {
  const { program: only, stage: into } = bundle.inputData as Filter;
  const params = { events: event, limit: SAMPLES, ...(only && { program: only }), ...(into && { stage: into }) };
  const { data } = await z.request<{ rows: Told[] }>('/v1/outgoing', { params });
  const newest = data.rows.slice(0, SAMPLES);
  return wanted(await Promise.all(newest.map((told) => news.read(z, bundle, told))), bundle);
}

const SAMPLES = 5;

function wanted(outputs: readonly Row[], { inputData }: Bundle): Row[] {
  const { reward: only } = inputData as Filter;
  return outputs.filter((output) => only === undefined || !('reward' in output) || output['reward'] === only);
}
