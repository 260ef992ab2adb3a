import { testServer, textAt } from './testServer.ts';
import type { Answered } from './testServer.ts';

const thanks = { id: 'thanks', to: 'advocate', on: { enter: 'submitted' }, give: { kind: 'points', amount: 10 } };
const credit = {
  id: 'credit',
  to: 'advocate',
  on: { enter: 'qualified' },
  give: { kind: 'credit', amountMinor: 5000 },
};
const hello = { id: 'hello', to: 'invitee', on: { enter: 'submitted' }, give: { kind: 'credit', amountMinor: 500 } };

const program = {
  id: 'club',
  name: 'A club',
  version: 1,
  currency: 'USD',
  fields: { invitee: { insurer: { type: 'string', label: 'Insurer', personal: true } } },
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'registered' }, { id: 'qualified', qualifies: true }],
    transitions: [
      { on: 'invitee.registered', from: 'submitted', to: 'registered' },
      { on: 'referral.qualify', to: 'qualified' },
    ],
  },
  rewards: [thanks, credit, hello],
};

let server: Awaited<ReturnType<typeof testServer>>;
beforeEach(async () => {
  server = await testServer([program]);
});
afterEach(() => server.stop());

const post = (url: string, body: object) => server.call('POST', url, { body });
const get = (url: string) => server.call('GET', url);
const advocate = (name: string) => post('/v1/advocates', { email: `${name}@example.com`, firstName: name });
const refer = (by: Answered, friend: string) =>
  post('/v1/referrals', { code: textAt(by, 'shareCode'), invitee: { email: `${friend}@example.com` } });
const rows = async (url: string) => (await get(url)).body['rows'] as Record<string, unknown>[];
const NOBODY = 'p_00000000000000000000000000';

describe('two people who are one', () => {
  test('are shown as one, with one balance, one list and one name', async () => {
    const [ada, cat] = [await advocate('ada'), await advocate('cat')];
    await refer(ada, 'ben');
    await refer(cat, 'dan');
    const [stays, goes] = [textAt(ada, 'id'), textAt(cat, 'id')];
    expect(await post(`/v1/people/${stays}/merge`, { from: goes })).toMatchObject({
      status: 200,
      body: { decision: { subject: { id: stays }, postings: [{ quantity: 10, unit: 'points' }] } },
    });
    for (const id of [stays, goes]) {
      expect(await get(`/v1/advocates/${id}`)).toMatchObject({ body: { id: stays, person: { firstName: 'ada' } } });
      expect(await rows(`/v1/advocates/${id}/balance`)).toMatchObject([{ kind: 'points', available: 20 }]);
      expect(await rows(`/v1/referrals?advocate=${id}`)).toHaveLength(2);
      expect(await rows(`/v1/rewards?person=${id}`)).toHaveLength(2);
    }
    expect((await rows('/v1/advocates')).map(({ id }) => id)).toEqual([stays]);
    expect((await refer(cat, 'eve')).body['advocate']).toMatchObject({ id: stays });
  });

  test('are told apart from one person, from nobody and from what was merged before', async () => {
    const [ada, cat] = [textAt(await advocate('ada'), 'id'), textAt(await advocate('cat'), 'id')];
    expect(await post(`/v1/people/${ada}/merge`, { from: ada })).toMatchObject({
      status: 409,
      body: { why: ['Not done: that is one and the same person.'] },
    });
    expect(await post(`/v1/people/${ada}/merge`, { from: NOBODY })).toMatchObject({ status: 409 });
    expect(await post(`/v1/people/${NOBODY}/merge`, { from: ada })).toMatchObject({ status: 404 });
    await post(`/v1/people/${ada}/merge`, { from: cat });
    expect(await post(`/v1/people/${ada}/merge`, { from: cat })).toMatchObject({
      status: 409,
      body: { why: ['These two were merged before.'] },
    });
  });

  test('share what is known of them: the one who stays keeps their own, the other fills blanks', async () => {
    const ada = textAt(await post('/v1/advocates', { externalId: 'a-1', firstName: 'Ada' }), 'id');
    const cat = textAt(
      await post('/v1/advocates', { email: 'cat@example.com', firstName: 'Cat', lastName: 'L' }),
      'id',
    );
    await post(`/v1/people/${ada}/merge`, { from: cat });
    expect((await get(`/v1/advocates/${cat}`)).body['person']).toMatchObject({
      firstName: 'Ada',
      lastName: 'L',
      email: 'cat@example.com',
    });
  });

  test('go to review by themselves where one had referred the other', async () => {
    const ada = await advocate('ada');
    const ben = await refer(ada, 'ben');
    const id = textAt(ben, 'id');
    const friend = textAt(ben, 'invitee', 'id');
    await post(`/v1/people/${textAt(ada, 'id')}/merge`, { from: friend });
    expect(await server.context.store.timers.due(new Date(server.clock.now()).toISOString(), 10)).toMatchObject([
      { kind: 'referral', id },
    ]);
    await post('/v1/events', { id: 't', type: 'invitee.registered', who: { referralId: id } });
    expect((await get(`/v1/referrals/${id}`)).body['verdict']).toBe('review');
  });
});

describe('a person who is erased', () => {
  test('loses what was not handed over, by orders that say why, and is found no more', async () => {
    const ada = await advocate('ada');
    const id = textAt(ada, 'id');
    const ben = textAt(await refer(ada, 'ben'), 'id');
    const erased = await post(`/v1/people/${id}/erase`, {});
    expect(erased).toMatchObject({ status: 200, body: { person: id } });
    expect(erased.body['rejected']).toHaveLength(1);
    expect(await rows(`/v1/rewards?person=${id}`)).toMatchObject([{ rule: 'thanks', state: 'rejected' }]);
    const story = JSON.stringify(await rows(`/v1/referrals/${ben}/decisions`));
    expect(story).toContain('“thanks” falls away by hand: erased.');
    expect(await get(`/v1/advocates/${id}`)).toMatchObject({ status: 404 });
    expect((await get(`/v1/referrals/${ben}`)).body['advocate']).toEqual({ id });
    expect(await post('/v1/referrals', { advocateId: id, invitee: { email: 'eve@example.com' } })).toMatchObject({
      status: 404,
    });
    expect(textAt(await advocate('ada'), 'id')).not.toBe(id);
  });

  test('may be erased again, which changes nothing', async () => {
    const id = textAt(await advocate('ada'), 'id');
    await post(`/v1/people/${id}/erase`, {});
    const log = await server.context.store.log.after('club', 0, 100);
    expect(await post(`/v1/people/${id}/erase`, {})).toMatchObject({ status: 200, body: { rejected: [] } });
    expect(await server.context.store.log.after('club', 0, 100)).toEqual(log);
    expect(await post(`/v1/people/${NOBODY}/erase`, {})).toMatchObject({ status: 404 });
  });

  test('as a friend lets the advocate earn all the same', async () => {
    const ada = await advocate('ada');
    const ben = await refer(ada, 'ben');
    const { id, friend } = { id: textAt(ben, 'id'), friend: textAt(ben, 'invitee', 'id') };
    await post(`/v1/people/${friend}/erase`, {});
    expect(await post(`/v1/referrals/${id}/qualify`, {})).toMatchObject({
      status: 200,
      body: { decision: { rewards: [{ rule: 'credit', state: 'available' }] } },
    });
    expect(await post('/v1/qualify', { email: 'ben@example.com' })).toMatchObject({ status: 404 });
  });
});

describe('a referral', () => {
  test('is given to the right advocate by code, with a reason', async () => {
    const [ada, cat] = [await advocate('ada'), await advocate('cat')];
    const id = textAt(await refer(ada, 'ben'), 'id');
    const reassign = (advocate_: string, reason = 'Cat sent him') =>
      post(`/v1/referrals/${id}/reassign`, { advocate: advocate_, reason });
    expect(await reassign('NOBODY')).toMatchObject({
      status: 409,
      body: { why: ['Not done: there is no such advocate.'] },
    });
    expect(await reassign(textAt(cat, 'shareCode'), '')).toMatchObject({ status: 422 });
    const given = await reassign(textAt(cat, 'shareCode'));
    expect(given).toMatchObject({
      status: 200,
      body: { decision: { rewards: [{ state: 'rejected' }, { person: textAt(cat, 'id') }] } },
    });
    expect(given.body['why']).toEqual([
      '“thanks” falls away because the referral now belongs to another advocate.',
      'The referral was given to another advocate by hand: Cat sent him.',
      'The advocate earns 10 points (“thanks”); available at once.',
    ]);
    expect((await get(`/v1/referrals/${id}`)).body['advocate']).toMatchObject({ id: textAt(cat, 'id') });
  });
});

describe('a program', () => {
  test('is not published with an id that an earlier version gave up', async () => {
    const file = { ...program, changes: 'switch' };
    const put = (version: number, rewards: object[], more: object = {}) =>
      server.call('POST', '/v1/programs/club/publish', { body: { ...file, version, rewards, ...more } });
    const renamed = { rewards: { thanks: 'bonus' } };
    expect(await put(2, [{ ...thanks, id: 'bonus' }, credit, hello], { renamed })).toMatchObject({ status: 201 });
    expect(await put(3, [{ ...thanks, id: 'bonus' }, credit, hello])).toMatchObject({
      status: 422,
      body: { code: 'RK322', pointer: '/renamed/rewards/thanks' },
    });
    expect(await put(3, [thanks, credit, hello])).toMatchObject({ status: 422, body: { code: 'RK321' } });
    expect(await put(3, [{ ...thanks, id: 'bonus' }, credit], { renamed })).toMatchObject({ status: 201 });
    expect(await put(2, [{ ...thanks, id: 'bonus' }, credit, hello], { renamed })).toMatchObject({ status: 201 });
  });
});
