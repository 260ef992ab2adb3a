import type { Event, Json } from '@referral-kit/engine';
import type { Answer, DecideRequest, PublishedProgram, Store } from './store.ts';

/** A small program: a friend's payment earns the advocate 50 dollars of credit, held for 14 days. */
export function published(version: number, amountMinor = 5000): PublishedProgram {
  const stages = [{ id: 'submitted' }, { id: 'qualified', qualifies: true }, { id: 'expired' }];
  const program: Record<string, Json> = {
    id: 'demo',
    name: 'Demo',
    version,
    changes: 'pin',
    currency: 'USD',
    timezone: 'UTC',
    timezoneRule: 'UTC0',
    attribution: { match: ['code', 'email'] },
    lifecycle: {
      initial: 'submitted',
      stages,
      transitions: [
        { on: 'purchase.completed', from: 'submitted', to: 'qualified' },
        { on: { after: '60 days' }, from: 'submitted', to: 'expired' },
      ],
    },
    rewards: [
      {
        id: 'credit',
        to: 'advocate',
        on: { enter: 'qualified' },
        give: { kind: 'credit', amountMinor },
        hold: '14 days',
      },
    ],
    messages: [
      {
        id: 'welcome',
        to: 'invitee',
        via: ['email'],
        on: { enter: 'submitted' },
        text: { en: { subject: 'Hello', body: 'Hi {{invitee.firstName}}' } },
      },
    ],
    actions: [
      {
        on: { enter: 'qualified' },
        do: 'slack.postMessage',
        with: { channel: '#wins', text: 'Qualified {{referral.id}}' },
      },
    ],
  };
  return { id: 'demo', version, body: JSON.stringify(program), publishedAt: `2026-01-0${version}T00:00:00.000Z` };
}

/** An advocate called `ann` joins. */
export const joined = (id = 'join', email = 'ann'): Event => ({
  id,
  source: 'api',
  type: 'advocate.joined',
  at: '2026-01-02T00:00:00.000Z',
  who: { email, code: `CODE-${email}` },
});
export const submitted = (friend: string, at = '2026-01-03T00:00:00.000Z'): Event => ({
  id: `submit ${friend}`,
  source: 'api',
  type: 'referral.submitted',
  at,
  who: { code: 'CODE-ann', email: friend },
});
export const paid = (friend: string, at = '2026-01-04T00:00:00.000Z'): Event => ({
  id: `pay ${friend}`,
  source: 'till',
  type: 'purchase.completed',
  at,
  who: { email: friend },
  object: `sale ${friend}`,
  data: { amountMinor: 20_000 },
});

/** Decides events of the demo program. */
export function decideAll(store: Store, events: readonly Event[]): Promise<Answer[]> {
  return store.decide(events.map((event) => ({ program: 'demo', event })));
}

export async function decideOne(store: Store, event: Event, more: Partial<DecideRequest> = {}): Promise<Answer> {
  const [answer] = await store.decide([{ program: 'demo', event, ...more }]);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

/** Brings a friend of ann's to `qualified`; the answer is the referral's id. */
export async function qualify(store: Store, friend: string, at?: string): Promise<string> {
  const answers = await decideAll(store, [joined(), submitted(friend, at), paid(friend)]);
  const last = answers.at(-1);
  if (last?.ok !== true || last.decision.subject === null) throw new Error(`not qualified: ${JSON.stringify(last)}`);
  return last.decision.subject.id;
}
