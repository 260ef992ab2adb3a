import { readFileSync } from 'node:fs';
import { clinic } from '../../http/testServer.ts';
import { csrfIn, JOIN, openVisitor, referral, tokenOf } from '../testVisitor.ts';
import type { Visitor } from '../testVisitor.ts';

const HOUR_MS = 60 * 60 * 1000;

let visitor: Visitor;
beforeEach(async () => {
  visitor = await openVisitor();
});
afterEach(() => visitor.stop());

describe('The pages for staff', () => {
  it('open by a link that works once, within 15 minutes', async () => {
    const token = tokenOf(await visitor.context.keys.loginLink({ role: 'admin' }));
    expect((await visitor.get(`/admin/login?token=${token}`)).body).toContain('Sign in');
    expect((await visitor.post('/admin/login', { token })).headers.location).toBe('/admin');
    expect((await visitor.post('/admin/login', { token })).statusCode).toBe(410);
    const old = tokenOf(await visitor.context.keys.loginLink({ role: 'admin' }));
    visitor.clock.advance(HOUR_MS);
    expect((await visitor.post('/admin/login', { token: old })).statusCode).toBe(410);
  });

  it('keep a session for 12 hours, in a cookie that scripts and other sites cannot use', async () => {
    const { cookie, raw } = await visitor.signIn();
    expect(raw).toMatch(/^rk_admin=[\w-]{43}; Max-Age=43200; Path=\/admin; HttpOnly; SameSite=Lax$/);
    expect((await visitor.get('/admin', cookie)).statusCode).toBe(200);
    visitor.clock.advance(12 * HOUR_MS + 1);
    const late = await visitor.get('/admin', cookie);
    expect(late.statusCode).toBe(401);
    expect(late.body).toContain('Please sign in');
  });

  it('keep only a hash of the cookie', async () => {
    const { cookie } = await visitor.signIn();
    const stored = JSON.stringify(await visitor.context.store.documents.list('session'));
    expect(stored).not.toContain(cookie.replace('rk_admin=', ''));
  });

  it('show nobody anything without a session', async () => {
    for (const path of [
      '/admin',
      '/admin/referrals/r_1',
      '/admin/rewards',
      '/admin/payouts',
      '/admin/advocates',
      '/admin/outbox',
      '/admin/program',
      '/admin/outbox/mails/1',
    ]) {
      expect([path, (await visitor.get(path)).statusCode]).toEqual([path, 401]);
    }
    expect((await visitor.post('/admin/referrals/r_1/move', { to: 'booked' })).statusCode).toBe(401);
  });

  it('refuse a form without its token, or from another site, and change nothing', async () => {
    await visitor.post(JOIN, referral());
    const [row] = await visitor.referrals();
    const { cookie, csrf } = await visitor.signIn();
    const path = `/admin/referrals/${row?.id}/move`;
    const form = { to: 'booked', 'reason-move': 'They called' };
    for (const wrong of ['', 'x', `${csrf.slice(0, -1)}!`])
      expect((await visitor.post(path, { ...form, csrf: wrong }, { cookie })).statusCode).toBe(403);
    const foreign = await visitor.post(path, { ...form, csrf }, { cookie, 'sec-fetch-site': 'cross-site' });
    expect(foreign.statusCode).toBe(403);
    expect((await visitor.referrals())[0]?.stage).toBe('submitted');
    expect((await visitor.post(path, { ...form, csrf }, { cookie })).statusCode).toBe(303);
    expect((await visitor.referrals())[0]?.stage).toBe('booked');
  });

  it('say how an order went, also one that was refused', async () => {
    await visitor.post(JOIN, referral());
    const [row] = await visitor.referrals();
    const { cookie, csrf } = await visitor.signIn();
    const moved = await visitor.post(
      `/admin/referrals/${row?.id}/move`,
      { to: 'booked', 'reason-move': 'They called', csrf },
      { cookie },
    );
    const done = await visitor.get(String(moved.headers.location), cookie);
    expect(done.body).toContain('Done: staff moved the referral.');
    expect(done.body).toContain('They called');
    const again = await visitor.post(
      `/admin/referrals/${row?.id}/move`,
      { to: 'booked', 'reason-move': 'Twice', csrf },
      { cookie },
    );
    expect((await visitor.get(String(again.headers.location), cookie)).body).toContain(
      'Not done: the referral is in that stage already.',
    );
  });

  it('tell in the story of a referral what its people did for its rewards, such as accepting the terms', async () => {
    const tell = (type: string, who: object, more: object = {}) =>
      visitor.context.receive({ events: [{ id: type, source: 'api', type, who, ...more }] });
    await tell('advocate.joined', { email: 'anna@example.com', code: 'ANNA-DRIPS' });
    await tell('referral.submitted', { code: 'ANNA-DRIPS', email: 'ben@example.com' });
    await tell('appointment.attended', { email: 'ben@example.com' }, { object: 'visit-1' });
    visitor.clock.advance(15 * 24 * HOUR_MS);
    await visitor.work();
    await tell('terms.accepted', { email: 'anna@example.com' });
    const [row] = await visitor.referrals();
    const { cookie } = await visitor.signIn();
    const story = await visitor.get(`/admin/referrals/${row?.id}`, cookie);
    expect(story.body).toContain('The terms were accepted: “50 dollars of credit” is available now.');
  });

  it('list who referred whom by period, stage and date', async () => {
    await visitor.post(JOIN, referral());
    const { cookie } = await visitor.signIn();
    const all = await visitor.get('/admin', cookie);
    expect(all.body).toContain('Ben Kramer');
    expect(all.body).toContain('1 referral, 0 qualified');
    expect((await visitor.get('/admin?period=month&by=joined&sort=joined&order=asc', cookie)).body).toContain(
      'Ben Kramer',
    );
    expect((await visitor.get('/admin?period=last-month', cookie)).body).toContain('Nothing in this period');
    expect((await visitor.get('/admin?period=custom&from=2026-03-01&to=2026-03-01', cookie)).body).toContain(
      'Ben Kramer',
    );
    expect((await visitor.get('/admin?stage=attended', cookie)).body).toContain('Nothing in this period');
    expect((await visitor.get('/admin?period=nonsense&sort=x&order=y&stage=z', cookie)).statusCode).toBe(200);
  });
});

describe('With two programs', () => {
  it('staff see one at a time, and every link and order stays with it', async () => {
    await visitor.stop();
    visitor = await openVisitor([clinic(), shop()]);
    await visitor.post('/join/shop', referral());
    await visitor.post(JOIN, referral({ name: 'Carla Weiss', email: 'carla@example.com' }));
    const { cookie } = await visitor.signIn();
    const list = await visitor.get('/admin?program=shop', cookie);
    expect(list.body).toContain('Anna Keller');
    expect(list.body).not.toContain('Carla Weiss');
    const [, story = ''] = /href="(\/admin\/referrals\/[^"]+)"/.exec(list.body) ?? [];
    const page = await visitor.get(story.replaceAll('&#38;', '&'), cookie);
    expect(page.statusCode).toBe(200);
    const [, action = ''] = /action="(\/admin\/referrals\/[^"]+\/move[^"]*)"/.exec(page.body) ?? [];
    const csrf = csrfIn(page.body);
    const moved = await visitor.post(action, { to: 'lapsed', 'reason-move': 'Never came back', csrf }, { cookie });
    expect((await visitor.get(String(moved.headers.location), cookie)).body).toContain(
      'Done: staff moved the referral.',
    );
    for (const path of ['rewards', 'advocates', 'outbox', 'program']) {
      expect([path, (await visitor.get(`/admin/${path}?program=shop`, cookie)).statusCode]).toEqual([path, 200]);
    }
    expect((await visitor.get('/admin?program=none', cookie)).statusCode).toBe(404);
  });
});

function shop(): object {
  return JSON.parse(readFileSync(new URL('../../../templates/programs/shop.json', import.meta.url), 'utf8')) as object;
}
