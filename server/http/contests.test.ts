import { keptMails } from '../flow/mails.ts';
import { cookieOf, csrfIn, openVisitor, tokenOf } from '../pages/testVisitor.ts';
import type { Visitor } from '../pages/testVisitor.ts';
import { clinic } from './testServer.ts';

/** Ada and Cleo are in a monthly contest, and the team has a weekly report. The clock stands at 1 March 2026, 15:00 UTC. */
const program = {
  ...clinic(),
  messages: [],
  eligibility: [],
  actions: [],
  tests: [],
  timezone: 'UTC',
  timezoneRule: 'UTC0',
  contests: [
    {
      id: 'top',
      label: 'Top of the month',
      every: 'month',
      rankBy: { fact: 'advocate', path: '$.count.referrals' },
      settleAfter: '10 days',
      places: [{ kind: 'gift', item: 'mug' }],
    },
  ],
  reports: [
    { every: 'week', show: ['performance', 'funnel', 'leaderboard', 'liability', 'stuck', 'thresholds'], to: 'staff' },
  ],
};

let visitor: Visitor;
const ids: Record<string, string> = {};
beforeEach(async () => {
  visitor = await openVisitor([program]);
  for (const name of ['Ada', 'Cleo']) {
    const body = { email: `${name}@example.com`, firstName: name, shareCode: name.toUpperCase() };
    ids[name] = String((await visitor.call('POST', '/v1/advocates', { body })).body['id']);
  }
});
afterEach(() => visitor.stop());

const refer = (advocate: string, friend: string) =>
  visitor.call('POST', '/v1/referrals', {
    body: { advocateId: ids[advocate], invitee: { email: `${friend}@example.com` } },
  });
const top = async (query = '') => (await visitor.call('GET', `/v1/contests/top${query}`)).body;
async function workAt(instant: string) {
  visitor.clock.set(Date.parse(instant));
  await visitor.work();
}
async function portalOf(name: string): Promise<string> {
  const link = await visitor.context.keys.loginLink({
    role: 'advocate',
    program: 'iv-clinic',
    person: ids[name] ?? '',
  });
  const entered = await visitor.post('/me/enter', { token: tokenOf(link) });
  return (await visitor.get('/me', cookieOf(entered))).body;
}

describe('a contest', () => {
  test('says who leads, and when it is settled', async () => {
    await refer('Ada', 'ben');
    await refer('Cleo', 'dan');
    await refer('Cleo', 'eve');
    expect(await top()).toMatchObject({
      id: 'top',
      label: 'Top of the month',
      rankBy: 'referrals',
      period: '2026-03',
      from: '2026-03-01T00:00:00.000Z',
      until: '2026-04-01T00:00:00.000Z',
      settlesAt: '2026-04-11T00:00:00.000Z',
      settledAt: null,
      winners: [],
      people: 2,
      standings: [
        { place: 1, advocate: ids['Cleo'], count: 2 },
        { place: 2, advocate: ids['Ada'], count: 1 },
      ],
    });
    expect((await visitor.call('GET', '/v1/contests')).body).toMatchObject({ rows: [{ id: 'top', every: 'month' }] });
    expect(await visitor.call('GET', '/v1/contests/none')).toMatchObject({ status: 404, body: { code: 'RK404' } });
  });

  test('is settled by itself at its instant, once; the earlier round can still be read', async () => {
    await refer('Cleo', 'dan');
    await workAt('2026-04-10T23:59:59Z');
    expect(await top('?at=2026-03-15T00:00:00Z')).toMatchObject({ settledAt: null });
    await workAt('2026-04-11T00:00:00Z');
    await workAt('2026-04-12T00:00:00Z');
    expect(await top('?at=2026-03-15T00:00:00Z')).toMatchObject({
      period: '2026-03',
      settledAt: '2026-04-11T00:00:00Z',
      winners: [{ person: ids['Cleo'], count: 1 }],
    });
    expect(await top()).toMatchObject({ period: '2026-04', people: 0, standings: [] });
    const { body } = await visitor.call('GET', `/v1/rewards?person=${ids['Cleo']}`);
    expect(body).toMatchObject({
      rows: [{ rule: 'contest.top', occurrence: '2026-03.1', at: '2026-04-11T00:00:00Z', terms: { item: 'mug' } }],
    });
  });

  test('shows an advocate the own place and what is missing, and nobody else', async () => {
    await refer('Ada', 'ben');
    await refer('Cleo', 'dan');
    await refer('Cleo', 'eve');
    const page = await portalOf('Ada');
    expect(page).toContain('You are in place 2, with 1.');
    expect(page).toContain('2 more, and you come one place forward.');
    expect(page).not.toContain('Cleo');
    expect(await portalOf('Cleo')).not.toContain('come one place forward');
    await workAt('2026-04-11T00:00:00Z');
    expect(await portalOf('Cleo')).toContain('You won place 1 in “Top of the month, 2026-03”.');
  });

  test('is shown to staff by name, with the round before', async () => {
    await refer('Cleo', 'dan');
    await workAt('2026-04-11T00:00:00Z');
    await refer('Ada', 'ben');
    const { cookie } = await visitor.signIn();
    const { body } = await visitor.get('/admin/advocates', cookie);
    expect(body).toContain('Top of the month, April 2026');
    expect(body).toContain('This round is settled.');
    expect(csrfIn(body)).not.toBe('');
  });
});

describe('a report', () => {
  test('is sent at its instant with the numbers of the store', async () => {
    await refer('Ada', 'ben');
    await refer('Cleo', 'dan');
    await workAt('2026-03-02T08:59:59Z');
    const reports = async () => (await keptMails(visitor.context, 'iv-clinic')).filter(({ person }) => person === null);
    expect(await reports()).toEqual([]);
    await workAt('2026-03-02T09:00:00Z');
    const [mail, ...others] = await reports();
    expect(others).toEqual([]);
    expect(mail?.subject).toContain('23 February 2026 to 2 March 2026');
    expect(mail?.text).toContain('Performance\nNew referrals: 2\nQualified: 0\nOf the new ones qualified by now: 0 %');
    expect(mail?.text).toContain('Stuck\nNothing.');
    expect(mail?.text).toMatch(/Stages of the new referrals\n.+: 2/);
    expect(mail?.text).toContain('http://localhost:3000/admin?program=iv-clinic');
  });
});

test('publishing is an event of the log, once for each version', async () => {
  const log = async () =>
    (await visitor.context.store.log.after('iv-clinic', 0, 100)).filter(
      ({ event }) => event.type === 'program.published',
    );
  expect(await log()).toHaveLength(1);
  const again = await visitor.call('POST', '/v1/programs/iv-clinic/publish', { body: program });
  expect(again.status).toBe(200);
  expect(await log()).toHaveLength(1);
  const version = Number((program as { version?: unknown }).version) + 1;
  await visitor.call('POST', '/v1/programs/iv-clinic/publish', { body: { ...program, version } });
  expect((await log()).map(({ event }) => event.data)).toMatchObject([{}, { version }]);
});
