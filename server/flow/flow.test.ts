import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { placeholders } from '@referral-kit/engine';
import { Webhook } from 'standardwebhooks';
import type { IncomingEvent, ServerContext } from '../context.ts';
import type { SimulatedClock } from './clock.ts';
import { RETRY_AFTER_MS } from './deliver.ts';
import { keptMail, keptMails } from './mails.ts';
import { startReceiver, subscribe, testContext } from './testWork.ts';
import type { Receiver } from './testWork.ts';
import { amountInWords, valuesFor } from './values.ts';
import { startWork } from './work.ts';

const DAY_MS = 86_400_000;
const ann: IncomingEvent = {
  id: 'a',
  source: 'page',
  type: 'advocate.joined',
  who: { email: 'ann@example.com', code: 'ANN' },
  data: { firstName: 'Ann' },
};
const bob: IncomingEvent = {
  id: 'b',
  source: 'page',
  type: 'referral.submitted',
  who: { code: 'ANN', email: 'bob@example.com' },
  data: { name: 'Bob <b>Builder</b>' },
};
const paid: IncomingEvent = {
  id: 'c',
  source: 'till',
  type: 'purchase.completed',
  who: { email: 'bob@example.com' },
  object: 'sale',
};

let [context, clock]: [ServerContext, SimulatedClock] = [] as never;
let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
  ({ context, clock } = await testContext({ allowPrivate: [receiver.address] }));
});
afterEach(() => receiver.stop());

const happen = (...events: IncomingEvent[]) => context.receive({ events });
const deliveries = async (doing: string) =>
  (await context.store.outbox.list({})).rows.filter((row) => row.effect.do === doing);

describe('receive', () => {
  it('answers every event in turn, the refused ones too', async () => {
    const answers = await happen(ann, { ...bob, who: {} }, bob, ann);
    expect(answers.map(({ answer }) => (answer.ok ? answer.repeated : answer.error.code))).toEqual([
      false,
      'RK203',
      false,
      true,
    ]);
    clock.advance(1000);
    expect((await happen(ann))[0]).toMatchObject({ answer: { ok: true, repeated: true } });
  });

  it('keeps names and addresses out of the log', async () => {
    await happen(ann, bob, paid);
    const log = JSON.stringify(await context.store.log.after('demo', 0, 10));
    for (const personal of ['ann@', 'bob@', 'Bob', 'Ann"']) expect(log).not.toContain(personal);
    const [row] = (await context.store.referrals.list({ program: 'demo' })).rows;
    expect(await context.store.people.get('demo', [row?.invitee ?? ''])).toMatchObject([
      { firstName: 'Bob', email: 'bob@example.com' },
    ]);
  });

  it('says so when there is no such program', async () => {
    expect(await context.receive({ events: [ann], program: 'none' })).toMatchObject([
      { answer: { ok: false, error: { code: 'RK902' } } },
    ]);
  });
});

describe('messages', () => {
  it('are kept, rendered and escaped, when nothing sends mail', async () => {
    await happen(ann, bob);
    await startWork.once(context);
    const [mail] = await keptMails(context, 'demo');
    expect(mail).toMatchObject({
      to: 'bob@example.com',
      subject: 'Hello',
      text: 'Hi Bob',
      person: expect.stringMatching(/^p_/),
    });
    expect(await keptMail(context, mail?.id ?? '')).toEqual(mail);
    const documents = JSON.stringify(await context.store.documents.list('mail'));
    expect(documents).not.toContain('bob@example.com');
    expect(await deliveries('message.send')).toMatchObject([{ state: 'done', attempts: 1 }]);
  });

  it('are not sent to who said stop after they were decided', async () => {
    await happen(ann, bob, {
      ...ann,
      id: 'stop',
      type: 'consent.changed',
      who: { email: 'bob@example.com' },
      data: { channel: 'email', given: false },
    });
    await startWork.once(context);
    expect(await keptMails(context, 'demo')).toEqual([]);
    expect(await deliveries('message.send')).toMatchObject([
      { state: 'done', reference: 'not sent: the person said stop' },
    ]);
  });

  it('wait where an operator sees them while no address is known', async () => {
    await happen(ann, bob);
    const [row] = (await context.store.referrals.list({ program: 'demo' })).rows;
    await context.store.people.erase('demo', row?.invitee ?? '');
    await startWork.once(context);
    expect(await deliveries('message.send')).toMatchObject([
      { state: 'parked', lastError: expect.stringContaining('No e-mail address') },
    ]);
  });

  it('find a value for every placeholder there is', async () => {
    await happen(ann, bob, paid);
    const [slack] = await deliveries('slack.postMessage');
    const [reward] = (await context.store.rewards.list({ program: 'demo' })).rows;
    if (slack === undefined) throw new Error('nothing to deliver');
    const about = { referral: slack.effect.about.referral, reward: reward?.id ?? null, payout: 'x' };
    const payout = { id: 'x', person: reward?.person ?? '', amountMinor: 5000, currency: 'USD' };
    const records = {
      get: async (program: string, key: string) =>
        key === 'payout/x' ? payout : context.store.records.get(program, key),
    };
    const { values } = await valuesFor(
      { ...context, store: { ...context.store, records } },
      { ...slack, effect: { ...slack.effect, about } },
    );
    for (const path of Object.keys(placeholders)) {
      const [group = '', name = ''] = path.split('.');
      expect([path, typeof values[group]?.[name]]).not.toEqual([path, 'undefined']);
    }
    expect(values['reward']).toMatchObject({ amount: '$50.00', until: '2026-01-19' });
    expect(values['payout']).toEqual({ id: 'x', amount: '$50.00', amountMinor: 5000, currency: 'USD' });
    expect([
      amountInWords(5000, 'JPY', 'en'),
      amountInWords(1, 'piece', 'en'),
      amountInWords(20, 'points', 'en'),
    ]).toEqual(['¥5,000', '1 piece', '20 points']);
  });
});

describe('actions', () => {
  it('wait for a connection with a remedy, and go out once it is there and they are replayed', async () => {
    await happen(ann, bob, paid);
    await startWork.once(context);
    const [parked] = await deliveries('slack.postMessage');
    expect(parked).toMatchObject({ state: 'parked', lastError: expect.stringContaining('no connection "slack"') });
    await context.connections.put({ id: 'slack', platform: 'slack', secrets: { botToken: 'xoxb-1' } });
    const sent: string[] = [];
    const answer = { status: 200, headers: {}, body: '{"ok":true,"channel":"C1","ts":"1.2"}', complete: true };
    const outbound = { send: async (request: { body?: unknown }) => (sent.push(String(request.body)), answer) };
    await context.store.outbox.replay(parked?.id ?? 0);
    await startWork.once({ ...context, outbound });
    const [row] = (await context.store.referrals.list({ program: 'demo' })).rows;
    expect(JSON.parse(sent[0] ?? '')).toEqual({ channel: '#wins', text: `Qualified ${row?.id}` });
    expect(await deliveries('slack.postMessage')).toMatchObject([
      { state: 'done', reference: '{"channel":"C1","ts":"1.2"}' },
    ]);
  });
});

describe('subscribers', () => {
  const listen = () =>
    subscribe(context, { id: 'h', url: `http://${receiver.address}/hook`, events: ['referral.qualified'] });

  it('are told, signed, and under the same id however often it is tried', async () => {
    const secret = await listen();
    receiver.answer({ status: 503 });
    await happen(ann, bob, paid);
    await startWork.once(context);
    expect(await deliveries('webhook.send')).toMatchObject([
      { state: 'waiting', attempts: 1, lastError: expect.stringContaining('503') },
    ]);
    clock.advance(10_000);
    await startWork.once(context);
    expect(receiver.got).toHaveLength(2);
    const [first, second] = receiver.got.map(({ headers }) => headers['webhook-id']);
    expect(first).toBe(second);
    const last = receiver.got[1];
    jest.useFakeTimers({ now: clock.now() });
    expect(new Webhook(secret).verify(last?.text ?? '', last?.headers as Record<string, string>)).toEqual(last?.body);
    jest.useRealTimers();
    expect(last?.body).toMatchObject({ type: 'referral.qualified', data: { program: 'demo' } });
    expect(await deliveries('webhook.send')).toMatchObject([{ state: 'done', attempts: 2 }]);
  });

  it('are asked again when they wish, then at growing intervals, and given up after a few days', async () => {
    await listen();
    receiver.answer(
      { status: 429, headers: { 'retry-after': '7' } },
      ...Array.from({ length: 20 }, () => ({ status: 500 })),
    );
    await happen(ann, bob, paid);
    const waits: number[] = [];
    for (;;) {
      await startWork.once(context);
      const [row] = await deliveries('webhook.send');
      if (row?.state !== 'waiting') break;
      waits.push(row.dueAt - clock.now());
      clock.set(row.dueAt);
    }
    expect(waits[0]).toBe(7000);
    for (const [index, wait] of waits.slice(1).entries()) {
      const planned = RETRY_AFTER_MS[index + 1] ?? 0;
      expect(wait >= planned && wait <= planned * 1.1 + 1).toBe(true);
    }
    expect(receiver.got).toHaveLength(10);
    expect(await deliveries('webhook.send')).toMatchObject([
      { state: 'parked', lastError: expect.stringContaining('after 10 attempts') },
    ]);
  });

  it('who answer 410, or fail for five days, are told no more', async () => {
    await listen();
    receiver.answer({ status: 410 });
    await happen(ann, bob, paid);
    await startWork.once(context);
    expect(await context.store.documents.get('hook', 'h')).toMatchObject({
      disabledAt: new Date(clock.now()).toISOString(),
    });

    await listen();
    receiver.answer({ status: 400 }, { status: 400 }, { status: 400 });
    const carl = { ...bob, id: 'carl', who: { code: 'ANN', email: 'carl@example.com' } };
    await happen(carl, { ...paid, id: 'd', who: { email: 'carl@example.com' }, object: 'sale 2' });
    await startWork.once(context);
    expect(await context.store.documents.get('hook', 'h')).not.toHaveProperty('disabledAt');
    clock.advance(5 * DAY_MS + 1);
    for (const { id, state } of await deliveries('webhook.send'))
      if (state === 'parked') await context.store.outbox.replay(id);
    await startWork.once(context);
    expect(await context.store.documents.get('hook', 'h')).toHaveProperty('disabledAt');
  });
});

describe('time', () => {
  it('passes for referrals whose timer is due, once', async () => {
    await happen(ann, bob);
    clock.advance(70 * DAY_MS);
    await startWork.once(context);
    await startWork.once(context);
    expect((await context.store.referrals.list({ program: 'demo' })).rows).toMatchObject([{ stage: 'expired' }]);
    const timers = (await context.store.log.after('demo', 0, 10)).filter(({ event }) => event.source === 'clock');
    expect(timers).toHaveLength(1);
  });

  it('a hold ends to the millisecond', async () => {
    await happen(ann, bob, paid);
    clock.advance(14 * DAY_MS - 1);
    await startWork.once(context);
    expect((await context.store.rewards.list({ program: 'demo', state: 'held' })).rows).toHaveLength(1);
    clock.advance(1);
    await startWork.once(context);
    expect((await context.store.rewards.list({ program: 'demo', state: 'available' })).rows).toHaveLength(1);
  });
});

describe('work', () => {
  it('goes on by itself, and stops when what it began is recorded', async () => {
    await subscribe(context, { id: 'h', url: `http://${receiver.address}/hook`, events: ['*'] });
    const work = startWork(context);
    await happen(ann, bob, paid);
    while (receiver.got.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await work.stop();
    expect((await context.store.outbox.list({ state: 'claimed' })).rows).toEqual([]);
    const before = receiver.got.length;
    await happen({ ...bob, id: 'later', who: { code: 'ANN', email: 'zoe@example.com' } });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(receiver.got).toHaveLength(before);
  });
});
