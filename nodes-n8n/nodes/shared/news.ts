import type { OutgoingType } from '@referral-kit/engine';
import type { IDataObject, IHookFunctions, INodeProperties, IPollFunctions, IWebhookFunctions } from 'n8n-workflow';
import { ask, idIn, ServerProblem, type Context } from './server';

/** What the server tells: ids, and what is peculiar to the event. */
export interface News {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: { readonly program: string } & Readonly<Partial<Record<Subject, string | null>>>;
}

type Subject = 'reward' | 'referral' | 'advocate' | 'person';

/** Every event that is told, as n8n lists it. */
const LABELS: Readonly<Record<OutgoingType, string>> = {
  'budget.low': 'Budget Low',
  'contest.settled': 'Contest Settled',
  'milestone.reached': 'Milestone Reached',
  'participant.added': 'Participant Added',
  'payout.due': 'Payout Due',
  'payout.failed': 'Payout Failed',
  'points.changed': 'Points Changed',
  'referral.created': 'Referral Created',
  'referral.flagged': 'Referral Flagged',
  'referral.qualified': 'Referral Qualified',
  'referral.stageChanged': 'Referral Stage Changed',
  'referral.stuck': 'Referral Stuck',
  'review.due': 'Review Due',
  'reward.due': 'Reward Due',
  'reward.fulfilled': 'Reward Fulfilled',
  'reward.reversed': 'Reward Reversed',
};

const ALL = '*';

/** What both triggers are told to listen for. */
export const newsProperties: INodeProperties[] = [
  {
    displayName: 'Events',
    name: 'events',
    type: 'multiOptions',
    required: true,
    options: [{ name: 'All Events', value: ALL }, ...Object.entries(LABELS).map(([value, name]) => ({ name, value }))],
    default: ['referral.created'],
  },
  {
    displayName: 'Program',
    name: 'programId',
    type: 'resourceLocator',
    default: { mode: 'list', value: '' },
    description: 'Every program of the server when left empty',
    modes: [
      {
        displayName: 'From List',
        name: 'list',
        type: 'list',
        typeOptions: { searchListMethod: 'searchPrograms', searchable: true },
      },
      { displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. book-club' },
    ],
  },
  {
    displayName: 'Stage Name or ID',
    name: 'stage',
    type: 'options',
    typeOptions: { loadOptionsMethod: 'getStages', loadOptionsDependsOn: ['programId.value'] },
    default: '',
    description:
      'Only when a referral enters this stage. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
  },
  {
    displayName: 'Role Name or ID',
    name: 'role',
    type: 'options',
    typeOptions: { loadOptionsMethod: 'getRoles', loadOptionsDependsOn: ['programId.value'] },
    default: '',
    description:
      'Only what concerns advocates of this role and whom they referred. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
  },
  {
    displayName: 'Include Full Record',
    name: 'fullRecord',
    type: 'boolean',
    default: false,
    description:
      'Whether to read the reward, referral or advocate it is about from the server, into the field "record"',
  },
];

/** What is listened for. */
export interface Wanted {
  readonly events: readonly string[];
  readonly program: string | undefined;
  readonly stage: string | undefined;
  readonly role: string | undefined;
}

/** What is listened for, as the node was filled in. */
export function wantedBy(context: IHookFunctions | IPollFunctions): Wanted {
  const events = context.getNodeParameter('events', []) as string[];
  return {
    events: events.includes(ALL) ? [ALL] : events,
    program: textOf(context.getNodeParameter('programId', '', { extractValue: true })),
    stage: textOf(context.getNodeParameter('stage', '')),
    role: textOf(context.getNodeParameter('role', '')),
  };
}

/** The news as an item, with the record if it is wanted. */
export async function itemOf(context: IWebhookFunctions | IPollFunctions, news: News): Promise<IDataObject> {
  const item = { ...news } as unknown as IDataObject;
  return context.getNodeParameter('fullRecord', false) === true
    ? { ...item, record: await recordOf(context, news) }
    : item;
}

/** The reward it is about, else the referral, else the advocate; null when it is about nobody, or about somebody who does not refer. */
async function recordOf(context: Context, { data }: News): Promise<IDataObject | null> {
  const person = data.advocate ?? data.person;
  if (data.reward) return readOne(context, idIn`/v1/rewards/${data.reward}`, data);
  if (data.referral) return readOne(context, idIn`/v1/referrals/${data.referral}`, data);
  return person ? readOne(context, idIn`/v1/advocates/${person}`, data) : null;
}

async function readOne(context: Context, path: string, { program }: News['data']): Promise<IDataObject | null> {
  const read = await ask(context, { path, query: { program } }).catch((error: unknown) => ({ error }));
  if (!('error' in read)) return read;
  if (read.error instanceof ServerProblem && read.error.status === 404) return null;
  return Promise.reject(read.error);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
