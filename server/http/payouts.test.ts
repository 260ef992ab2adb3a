import { readFileSync } from 'node:fs';
import { csrfIn, openVisitor } from '../pages/testVisitor.ts';
import type { Visitor } from '../pages/testVisitor.ts';
import { renderInput } from '@referral-kit/engine';
import { runTimers } from '../flow/timers.ts';
import { valuesFor } from '../flow/values.ts';
import { sectionsOf } from '../reports/figures.ts';
import { textAt } from './testServer.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const club = JSON.parse(
  readFileSync(new URL('../../test/conformance/programs/club.json', import.meta.url), 'utf8'),
) as object;
const program = {
  ...club,
  rewards: [{ id: 'bonus', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'cash', amountMinor: 5000 } }],
  payouts: { every: 'month', day: 1, minimumMinor: 2500 },
  actions: [
    {
      on: 'payout.due',
      do: 'slack.postMessage',
      with: { channel: 'C1', text: 'Pay {{payout.amount}} ({{payout.amountMinor}}) to {{advocate.firstName}}' },
    },
  ],
};

let visitor: Visitor;
let ada: string;
let payout: string;

/** Ada earned 50.00 in March; it is April. */
beforeEach(async () => {
  visitor = await openVisitor([program]);
  const advocate = { email: 'ada@example.com', firstName: 'Ada', lastName: '=2+2' };
  ada = textAt(await visitor.call('POST', '/v1/advocates', { body: advocate }), 'id');
  const { shareCode } = (await visitor.context.store.advocates.get('club', ada))!;
  const paid = { type: 'purchase.completed', who: { code: shareCode, email: 'ben@example.com' }, object: 'order-1' };
  await visitor.call('POST', '/v1/events', { body: { ...paid, id: 'p1', data: { amountMinor: 10_000 } } });
  visitor.clock.advance(31 * DAY_MS);
  await runTimers(visitor.context);
  payout = `club~payout~${ada}~2026-04-01`;
});
afterEach(() => visitor.stop());

const at = (id: string, more = '') => `/v1/payouts/${encodeURIComponent(id)}${more}`;
const list = async (query = '') => (await visitor.call('GET', `/v1/payouts${query}`)).body['rows'];

test('payouts are listed by state and by person', async () => {
  const row = { id: payout, person: ada, at: '2026-04-01T00:00:00Z', state: 'issued', amountMinor: 5000 };
  expect(await list()).toMatchObject([row]);
  expect(await list(`?state=issued&person=${ada}`)).toMatchObject([row]);
  expect(await list('?state=paid')).toEqual([]);
  expect(await list('?person=p_none')).toEqual([]);
  expect(await visitor.call('GET', '/v1/payouts?state=lost')).toMatchObject({ status: 422 });
  expect(await visitor.call('GET', at(payout))).toMatchObject({ status: 200, body: row });
  expect(await visitor.call('GET', at('none'))).toMatchObject({ status: 404 });
});

test('a payout is told as paid, once however often', async () => {
  const balance = async () => (await visitor.call('GET', `/v1/advocates/${ada}/balance`)).body['rows'];
  expect(await balance()).toMatchObject([{ kind: 'cash', available: 0, issued: 5000, paid: 0 }]);
  const told = await visitor.call('POST', at(payout, '/paid'), { body: { reference: 'bank-1' } });
  expect(told).toMatchObject({ status: 200, body: { why: ['The payout of 50.00 USD to the advocate was made.'] } });
  expect(await visitor.call('POST', at(payout, '/paid'))).toMatchObject({ status: 200 });
  expect(await visitor.call('POST', at(payout, '/failed'))).toMatchObject({ status: 200 });
  expect(await balance()).toMatchObject([{ kind: 'cash', available: 0, issued: 0, paid: 5000 }]);
  expect(await list('?state=paid')).toHaveLength(1);
  const rewards = await visitor.call('GET', '/v1/rewards?state=fulfilled');
  expect(rewards.body['rows']).toMatchObject([{ rule: 'bonus', payout }]);
});

test('cash on its way is earned and owed in a mailed report too', async () => {
  const live = visitor.context.programs.get('club')!;
  const span = { from: '2000-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' };
  const sections = await sectionsOf(visitor.context, live, ['performance', 'liability'], span);
  const money = sections.flatMap(({ figures }) => figures.filter(({ unit }) => unit === 'USD'));
  expect(money).toEqual([
    { label: 'Earned', number: 5000, unit: 'USD' },
    { label: 'On its way, cash', number: 5000, unit: 'USD' },
  ]);
});

test('a payout that failed goes with the next pay day', async () => {
  const told = await visitor.call('POST', at(payout, '/failed'), { body: { reason: 'account closed' } });
  expect(told).toMatchObject({ status: 200, body: { decision: { payouts: [{ state: 'failed' }] } } });
  expect(await list('?state=failed')).toMatchObject([{ id: payout, reason: 'account closed' }]);
  visitor.clock.advance(30 * DAY_MS);
  await runTimers(visitor.context);
  expect(await list('?state=issued')).toMatchObject([{ id: `club~payout~${ada}~2026-05-01`, amountMinor: 5000 }]);
});

test('a key that may only look tells nothing', async () => {
  const { key } = await visitor.context.keys.create({ label: 'eyes', scopes: ['read'] });
  expect(await visitor.call('POST', at(payout, '/paid'), { token: key })).toMatchObject({ status: 403 });
  expect(await visitor.call('GET', '/v1/payouts', { token: key })).toMatchObject({ status: 200 });
});

test('the action of a payout that is due is asked to be done, with the amount', async () => {
  const { rows } = await visitor.context.store.outbox.list({ program: 'club' });
  expect(rows.map(({ effect }) => effect)).toMatchObject([
    { do: 'slack.postMessage', about: { referral: null, reward: null, payout } },
  ]);
  const { values } = await valuesFor(visitor.context, rows[0]!);
  expect(renderInput(rows[0]!.effect.with, values, 'slack')).toMatchObject({ text: 'Pay $50.00 (5000) to Ada' });
});

test('staff see the list, download it, and mark a payout as paid', async () => {
  const { cookie, csrf } = await visitor.signIn();
  const page = await visitor.get('/admin/payouts', cookie);
  expect(page.body).toContain('To be paid');
  expect(page.body).toContain('50.00 USD');
  const csv = await visitor.get('/admin/payouts.csv?state=issued', cookie);
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(csv.body).toBe(
    'payout,name,email,amount,currency,amountMinor,payDay,state,reason\r\n' +
      `${payout},Ada =2+2,ada@example.com,50.00,USD,5000,2026-04-01T00:00:00Z,issued,\r\n`,
  );
  const path = `/admin/payouts/${encodeURIComponent(payout)}/paid`;
  const asked = await visitor.get(path, cookie);
  expect(asked.body).toContain('Mark as paid: 50.00 USD?');
  expect(csrfIn(asked.body)).toBe(csrf);
  const refused = await visitor.post(path, { csrf: 'other' }, { cookie });
  expect(refused.statusCode).toBe(403);
  expect(await list('?state=issued')).toHaveLength(1);
  expect((await visitor.post(path, { csrf, reason: 'bank-1' }, { cookie })).statusCode).toBe(303);
  expect(await list('?state=paid')).toHaveLength(1);
  expect((await visitor.get('/admin/payouts?state=issued', cookie)).body).toContain('No payout');
  expect((await visitor.get('/admin/payouts.csv')).statusCode).toBe(401);
});
