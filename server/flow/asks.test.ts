import { beforeEach, describe, expect, it } from '@jest/globals';
import type { IncomingEvent } from '../context.ts';
import { published } from '../store/testProgram.ts';
import { keptMails } from './mails.ts';
import { preview } from './preview.ts';
import { START, testContext } from './testWork.ts';
import { startWork } from './work.ts';

const HOUR_MS = 3_600_000;
const please = {
  id: 'please',
  to: 'advocate',
  via: ['email'],
  text: { en: { subject: 'Please', body: 'Tell somebody' } },
};
const ann: IncomingEvent = {
  id: 'a',
  source: 'page',
  type: 'advocate.joined',
  who: { email: 'ann@example.com', code: 'ANN' },
};
const review: IncomingEvent = { id: 'r', source: 'page', type: 'advocacy.review', who: { email: 'ann@example.com' } };

let world: Awaited<ReturnType<typeof testContext>>;
beforeEach(async () => {
  world = await testContext();
});

const publish = (part: object, version = 2) =>
  world.context.programs.publish({ ...(JSON.parse(published(version).body) as object), ...part });
const subjects = async () => (await keptMails(world.context, 'demo')).map(({ subject }) => subject);
/** Works at an hour of the clock's first days. */
const workAt = async (hours: number) => {
  world.clock.advance(START + hours * HOUR_MS - world.clock.now());
  await startWork.once(world.context);
};

describe('standing reminders', () => {
  const daily = { messages: [please], asks: [{ id: 'daily', every: 'day', cooldown: '1 hour', say: 'please' }] };

  it('reach who joined before the program had any, from their next instant on', async () => {
    await world.context.receive({ events: [ann] });
    await publish(daily);
    await workAt(9);
    expect(await subjects()).toEqual([]);
    await workAt(10);
    expect(await subjects()).toEqual(['Please']);
    await workAt(33);
    expect(await subjects()).toEqual(['Please']);
    await workAt(34);
    expect(await subjects()).toEqual(['Please', 'Please']);
  });

  it('are sent once for a server that slept', async () => {
    await publish(daily);
    await world.context.receive({ events: [ann] });
    await workAt(24 * 30);
    await workAt(24 * 30 + 1);
    expect(await subjects()).toEqual(['Please']);
  });

  it('are started once for each version, and again for the next', async () => {
    await world.context.receive({ events: [ann] });
    await publish(daily);
    await workAt(1);
    await workAt(2);
    await publish(daily, 3);
    await workAt(3);
    const log = await world.context.store.log.after('demo', 0, 20);
    const about = log.filter(({ event }) => event.type !== 'program.published');
    expect(about.map(({ event }) => event.id.replace(/^p_\w+/, 'ann'))).toEqual([
      'a',
      'ann@version 2',
      'ann@version 3',
    ]);
  });
});

describe('quiet hours', () => {
  const news = { ...please, id: 'news', on: 'advocacy.review' };
  const quiet = { from: '20:00', until: '09:00' };

  it('keep a message until the morning', async () => {
    await publish({ messages: [news], quiet });
    await world.context.receive({ events: [ann, review] });
    await workAt(8);
    expect(await subjects()).toEqual([]);
    await workAt(9);
    expect(await subjects()).toEqual(['Please']);
  });

  it('also hold back what happened by day and is told at night', async () => {
    await publish({ messages: [news], quiet });
    await world.context.receive({
      events: [
        { ...ann, at: '2026-01-04T12:00:00.000Z' },
        { ...review, at: '2026-01-04T13:00:00.000Z' },
      ],
    });
    await workAt(1);
    expect(await subjects()).toEqual([]);
    expect((await world.context.store.outbox.list({})).rows).toMatchObject([
      { state: 'waiting', dueAt: START + 9 * HOUR_MS, lastError: 'It is quiet now.' },
    ]);
    await workAt(9);
    expect(await subjects()).toEqual(['Please']);
  });

  it('let through what must always be said, also to who opted out', async () => {
    await publish({
      messages: [
        { ...news, always: true },
        { ...news, id: 'more' },
      ],
      quiet,
    });
    const optsOut = { ...review, id: 'o', type: 'advocate.optedOut' };
    await world.context.receive({ events: [ann, optsOut, review] });
    await workAt(1);
    expect(await subjects()).toEqual(['Please']);
  });
});

describe('a preview', () => {
  it('tells what an order would lead to, and keeps nothing', async () => {
    const { context } = world;
    const live = await publish({
      messages: [please],
      asks: [{ id: 'by-hand', cooldown: '2 days', say: 'please' }],
      quiet: { maxCount: 1, period: 'week' },
    });
    await context.receive({ events: [ann] });
    const [advocate] = (await context.store.advocates.list({ program: 'demo' })).rows;
    const who = { advocateId: advocate?.id ?? '' };
    const order = { id: 'p', type: 'ask.send', at: '2026-01-05T12:00:00.000Z', who, data: { ask: 'by-hand' } };
    expect((await preview(context, live, order)).decision.outcome).toBe('decided');
    expect((await preview(context, live, order)).decision.outcome).toBe('decided');
    await context.receive({ events: [{ ...order, source: 'api', at: '2026-01-05T00:00:00.000Z' }] });
    expect((await preview(context, live, { ...order, id: 'q' })).sentences).toEqual([
      'Not asked: the advocate was asked not long ago.',
      'Not asked “by hand”: the advocate was asked not long ago; that is possible again from 7 January 2026, 00:00 on.',
    ]);
    expect((await preview(context, live, { ...order, id: 'q', at: '2026-01-08T00:00:00.000Z' })).decision.reason).toBe(
      'ask_cap',
    );
  });
});
