import { clinic, testServer, textAt } from './testServer.ts';

const mug = { id: 'mug', name: 'Mug', costPoints: 20, give: { kind: 'gift', item: 'mug' } };

async function opened() {
  const server = await testServer([{ ...clinic(), points: { catalog: [mug] }, messages: [] }]);
  const ada = await server.call('POST', '/v1/advocates', { body: { email: 'ada@example.com', firstName: 'Ada' } });
  return { ...server, id: textAt(ada, 'id') };
}

let server: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  server = await opened();
});
afterEach(() => server.stop());

const adjust = (points: number, reason = 'Helped at the open day') =>
  server.call('POST', `/v1/advocates/${server.id}/points`, { body: { points, reason } });
const redeem = (more: object = {}, headers: Record<string, string> = {}) =>
  server.call('POST', '/v1/redemptions', { body: { advocate: server.id, item: 'mug', ...more }, headers });
const available = async () =>
  (await server.call('GET', `/v1/advocates/${server.id}/balance`)).body['rows'] as {
    kind: string;
    available: number;
  }[];

test('the catalogue lists what points buy', async () => {
  expect(await server.call('GET', '/v1/catalog')).toMatchObject({ status: 200, body: { rows: [mug] } });
});

test('points are added by hand, with a reason', async () => {
  expect(await adjust(25)).toMatchObject({
    status: 200,
    body: { why: ['25 points added by hand: Helped at the open day.'] },
  });
  expect(await available()).toMatchObject([{ kind: 'points', available: 25 }]);
  expect(await adjust(-26)).toMatchObject({ status: 409, body: { code: 'RK408' } });
  expect(await adjust(0)).toMatchObject({ status: 409 });
  expect(await adjust(1, '')).toMatchObject({ status: 422, body: { code: 'RK400' } });
});

test('a redemption takes the points at once, and the gift can be handed over', async () => {
  await adjust(25);
  const redeemed = await redeem();
  expect(redeemed).toMatchObject({ status: 200, body: { why: ['The advocate takes “Mug” for 20 points.'] } });
  expect(await available()).toMatchObject([{ kind: 'points', available: 5, paid: 20 }]);
  const reward = textAt(redeemed, 'decision', 'rewards', 0, 'id');
  const address = `/v1/rewards/${encodeURIComponent(reward)}`;
  expect(await server.call('GET', address)).toMatchObject({
    status: 200,
    body: { referral: null, state: 'available' },
  });
  expect(await server.call('POST', `${address}/fulfil`)).toMatchObject({ status: 200 });
  expect(await server.call('GET', address)).toMatchObject({ body: { state: 'fulfilled' } });
});

test('a redemption that comes twice is made once', async () => {
  await adjust(45);
  expect(await redeem({ redemptionId: 'r-1' })).toMatchObject({ status: 200 });
  expect(await redeem({ redemptionId: 'r-1' })).toMatchObject({
    status: 409,
    body: { decision: { reason: 'already_redeemed' } },
  });
  const key = { 'idempotency-key': 'once' };
  expect(await redeem({}, key)).toMatchObject({ status: 200 });
  expect(await redeem({}, key)).toMatchObject({ status: 200 });
  expect(await available()).toMatchObject([{ kind: 'points', available: 5, paid: 40 }]);
});

test('without enough points a redemption is refused, and says how many are missing', async () => {
  await adjust(5);
  expect(await redeem()).toMatchObject({
    status: 409,
    body: { code: 'RK408', why: ['Not done: there are not enough points.', '15 points are missing.'] },
  });
  expect(await redeem({ item: 'car' })).toMatchObject({ status: 409, body: { decision: { reason: 'unknown_item' } } });
  expect(await redeem({ advocate: 'p_nobody' })).toMatchObject({ status: 404 });
});
