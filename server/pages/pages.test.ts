import type { LightMyRequestResponse } from 'fastify';
import { keptMails } from '../flow/mails.ts';
import { readFileSync } from 'node:fs';
import { clinic, testServer } from '../http/testServer.ts';

type Served = Awaited<ReturnType<typeof testServer>>;

const HOUR_MS = 60 * 60 * 1000;
const JOIN = '/join/iv-clinic';

let served: Served;
beforeEach(async () => {
  served = await testServer();
});
afterEach(() => served.stop());

describe('The landing page', () => {
  it('makes an advocate and a referral of one form, and hands over the share link', async () => {
    const page = await post(JOIN, referral());
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Thank you, Anna');
    const [advocate] = (await served.context.store.advocates.list({ program: 'iv-clinic' })).rows;
    expect(page.body).toContain(`http://localhost:3000/r/${advocate?.shareCode}`);
    const [row] = await referrals();
    expect(row).toMatchObject({ stage: 'submitted', advocate: advocate?.id, source: 'page' });
    const [friend] = await served.context.store.people.get('iv-clinic', [row?.invitee ?? '']);
    expect(friend).toMatchObject({ firstName: 'Ben', lastName: 'Kramer', email: 'ben@example.com' });
  });

  it('takes the same form sent twice as one, and says the same', async () => {
    const form = referral();
    const [first, second] = [await post(JOIN, form), await post(JOIN, form)];
    expect(second.body).toBe(first.body);
    expect(await referrals()).toHaveLength(1);
  });

  it('says the same to whoever refers a friend that is known already', async () => {
    const first = await post(JOIN, referral());
    const second = await post(JOIN, referral({ nonce: 'other', name: 'Carla', email: 'carla@example.com' }));
    expect(second.statusCode).toBe(first.statusCode);
    expect(second.body).toContain('We have received your referral of Ben');
    expect(await referrals()).toHaveLength(1);
  });

  it('says next to each field what is wrong, and keeps what was typed', async () => {
    const page = await post(JOIN, referral({ email: 'anna', friendEmail: '', friendPhone: 'call me', terms: '' }));
    expect(page.statusCode).toBe(422);
    for (const name of ['email', 'friendEmail', 'friendPhone', 'terms'])
      expect(page.body).toContain(`id="field-${name}-error"`);
    expect(page.body).toContain('value="Anna Keller"');
    expect(await referrals()).toHaveLength(0);
  });

  it('wants somebody else’s address', async () => {
    const page = await post(JOIN, referral({ friendEmail: 'Anna@example.com' }));
    expect(page.body).toContain('This is your own address.');
  });

  it('thanks a robot that fills in what no person sees, and keeps nothing', async () => {
    const page = await post(JOIN, referral({ website: 'http://spam.example' }));
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Thank you, Anna');
    expect((await served.context.store.advocates.list({ program: 'iv-clinic' })).rows).toEqual([]);
  });

  it('speaks to a friend who comes by a link, and registers them', async () => {
    await post(JOIN, referral());
    const code = (await served.context.store.advocates.list({ program: 'iv-clinic' })).rows[0]?.shareCode ?? '';
    const invited = await get(`${JOIN}?ref=${code}`);
    expect(invited.body).toContain('Anna invites you');
    const form = { name: 'Ben Kramer', email: 'ben@example.com', 'about-state': 'NY', 'about-customerBefore': 'no' };
    const page = await post(`${JOIN}?ref=${code}`, form);
    expect(page.body).toContain('Welcome, Ben');
    expect((await referrals())[0]?.stage).toBe('registered');
  });

  it('is the usual page for a code nobody has, and nothing for a program nobody runs', async () => {
    expect((await get(`${JOIN}?ref=NOBODY`)).body).toContain('Refer a friend');
    const missing = await get('/join/other');
    expect(missing.statusCode).toBe(404);
    expect(missing.body).toContain('There is nothing here');
  });

  it('speaks the visitor’s language where it can', async () => {
    const page = await served.app.inject({
      url: JOIN,
      headers: { 'accept-language': 'fr;q=0.9, de-AT;q=0.8, en;q=0.1' },
    });
    expect(page.body).toContain('<html lang="de">');
    expect(page.body).toContain('Empfehlung absenden');
  });
});

describe('The advocate’s page', () => {
  it('answers a known and an unknown address alike, and mails the known one alone', async () => {
    await post(JOIN, referral());
    const known = await post('/me/login', { email: 'anna@example.com' });
    await eventually(async () => expect(await signInMails()).toHaveLength(1));
    const unknown = await post('/me/login', { email: 'nobody@example.com' });
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    await post('/me/login', { email: 'ANNA@example.com ' });
    await eventually(async () => expect(await signInMails()).toHaveLength(2));
    expect((await signInMails()).map(({ to }) => to)).toEqual(['anna@example.com', 'anna@example.com']);
  });

  it('opens by a link that works once, and not by merely looking at it', async () => {
    await post(JOIN, referral());
    const [advocate] = (await served.context.store.advocates.list({ program: 'iv-clinic' })).rows;
    const subject = { role: 'advocate', program: 'iv-clinic', person: advocate?.id ?? '' } as const;
    const token = tokenOf(await served.context.keys.loginLink(subject));
    for (const _ of [1, 2]) expect((await get(`/me/login?token=${token}`)).body).toContain('Open my page');
    const entered = await post('/me/enter', { token });
    expect([entered.statusCode, entered.headers.location]).toEqual([303, '/me']);
    const page = await get('/me', cookieOf(entered));
    expect(page.body).toContain('Hello Anna');
    expect(page.body).toContain('Ben K.');
    expect(page.body).not.toContain('Kramer');
    expect(page.body).not.toContain('ben@example.com');
    expect((await post('/me/enter', { token })).statusCode).toBe(410);
  });
});

describe('The pages for staff', () => {
  it('open by a link that works once, within 15 minutes', async () => {
    const token = tokenOf(await served.context.keys.loginLink({ role: 'admin' }));
    expect((await get(`/admin/login?token=${token}`)).body).toContain('Sign in');
    expect((await post('/admin/login', { token })).headers.location).toBe('/admin');
    expect((await post('/admin/login', { token })).statusCode).toBe(410);
    const old = tokenOf(await served.context.keys.loginLink({ role: 'admin' }));
    served.clock.advance(HOUR_MS);
    expect((await post('/admin/login', { token: old })).statusCode).toBe(410);
  });

  it('keep a session for 12 hours, in a cookie that scripts and other sites cannot use', async () => {
    const { cookie, raw } = await signIn();
    expect(raw).toMatch(/^rk_admin=[\w-]{43}; Max-Age=43200; Path=\/admin; HttpOnly; SameSite=Lax$/);
    expect((await get('/admin', cookie)).statusCode).toBe(200);
    served.clock.advance(12 * HOUR_MS + 1);
    const late = await get('/admin', cookie);
    expect(late.statusCode).toBe(401);
    expect(late.body).toContain('Please sign in');
  });

  it('keep only a hash of the cookie', async () => {
    const { cookie } = await signIn();
    const stored = JSON.stringify(await served.context.store.documents.list('session'));
    expect(stored).not.toContain(cookie.replace('rk_admin=', ''));
  });

  it('show nobody anything without a session', async () => {
    for (const path of [
      '/admin',
      '/admin/referrals/r_1',
      '/admin/rewards',
      '/admin/advocates',
      '/admin/outbox',
      '/admin/program',
      '/admin/outbox/mails/1',
    ]) {
      expect([path, (await get(path)).statusCode]).toEqual([path, 401]);
    }
    expect((await post('/admin/referrals/r_1/move', { to: 'booked' })).statusCode).toBe(401);
  });

  it('refuse a form without its token, or from another site, and change nothing', async () => {
    await post(JOIN, referral());
    const [row] = await referrals();
    const { cookie, csrf } = await signIn();
    const path = `/admin/referrals/${row?.id}/move`;
    const form = { to: 'booked', 'reason-move': 'They called' };
    for (const wrong of ['', 'x', `${csrf.slice(0, -1)}!`])
      expect((await post(path, { ...form, csrf: wrong }, cookie)).statusCode).toBe(403);
    const foreign = await post(path, { ...form, csrf }, cookie, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.statusCode).toBe(403);
    expect((await referrals())[0]?.stage).toBe('submitted');
    expect((await post(path, { ...form, csrf }, cookie)).statusCode).toBe(303);
    expect((await referrals())[0]?.stage).toBe('booked');
  });

  it('say how an order went, also one that was refused', async () => {
    await post(JOIN, referral());
    const [row] = await referrals();
    const { cookie, csrf } = await signIn();
    const moved = await post(
      `/admin/referrals/${row?.id}/move`,
      { to: 'booked', 'reason-move': 'They called', csrf },
      cookie,
    );
    const done = await get(String(moved.headers.location), cookie);
    expect(done.body).toContain('Done: staff moved the referral.');
    expect(done.body).toContain('They called');
    const again = await post(
      `/admin/referrals/${row?.id}/move`,
      { to: 'booked', 'reason-move': 'Twice', csrf },
      cookie,
    );
    expect((await get(String(again.headers.location), cookie)).body).toContain(
      'Not done: the referral is in that stage already.',
    );
  });

  it('list who referred whom by period, stage and date', async () => {
    await post(JOIN, referral());
    const { cookie } = await signIn();
    const all = await get('/admin', cookie);
    expect(all.body).toContain('Ben Kramer');
    expect(all.body).toContain('1 referral, 0 qualified');
    expect((await get('/admin?period=month&by=joined&sort=joined&order=asc', cookie)).body).toContain('Ben Kramer');
    expect((await get('/admin?period=last-month', cookie)).body).toContain('Nothing in this period');
    expect((await get('/admin?period=custom&from=2026-03-01&to=2026-03-01', cookie)).body).toContain('Ben Kramer');
    expect((await get('/admin?stage=attended', cookie)).body).toContain('Nothing in this period');
    expect((await get('/admin?period=nonsense&sort=x&order=y&stage=z', cookie)).statusCode).toBe(200);
  });
});

describe('With two programs', () => {
  it('staff see one at a time, and every link and order stays with it', async () => {
    await served.stop();
    served = await testServer([clinic(), shop()]);
    await post('/join/shop', referral());
    await post(JOIN, referral({ name: 'Carla Weiss', email: 'carla@example.com' }));
    const { cookie } = await signIn();
    const list = await get('/admin?program=shop', cookie);
    expect(list.body).toContain('Anna Keller');
    expect(list.body).not.toContain('Carla Weiss');
    const [, story = ''] = /href="(\/admin\/referrals\/[^"]+)"/.exec(list.body) ?? [];
    const page = await get(story.replaceAll('&#38;', '&'), cookie);
    expect(page.statusCode).toBe(200);
    const [, action = ''] = /action="(\/admin\/referrals\/[^"]+\/move[^"]*)"/.exec(page.body) ?? [];
    const [, csrf = ''] = /name="csrf" value="([^"]+)"/.exec(page.body) ?? [];
    const moved = await post(action, { to: 'lapsed', 'reason-move': 'Never came back', csrf }, cookie);
    expect((await get(String(moved.headers.location), cookie)).body).toContain('Done: staff moved the referral.');
    for (const path of ['rewards', 'advocates', 'outbox', 'program']) {
      expect([path, (await get(`/admin/${path}?program=shop`, cookie)).statusCode]).toEqual([path, 200]);
    }
    expect((await get('/admin?program=none', cookie)).statusCode).toBe(404);
  });
});

describe('Every page', () => {
  it('holds no script or style of its own, and says so to the browser', async () => {
    await post(JOIN, referral());
    const [row] = await referrals();
    const { cookie } = await signIn();
    for (const path of [
      JOIN,
      '/me',
      '/admin',
      `/admin/referrals/${row?.id}`,
      '/admin/rewards',
      '/admin/advocates',
      '/admin/outbox',
      '/admin/program',
    ]) {
      const page = await get(path, cookie);
      expect([path, page.statusCode]).toEqual([path, 200]);
      expect(page.headers['content-security-policy']).toMatch(
        /default-src 'none'.*script-src 'self'.*style-src 'self'/,
      );
      expect(page.body).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=")/);
    }
  });

  it('links to its stylesheet by content, to be kept for a year', async () => {
    const [, address = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec((await get(JOIN)).body) ?? [];
    const sheet = await get(address);
    expect(address).toMatch(/^\/assets\/style\.[0-9a-f]{12}\.css$/);
    expect(sheet.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(sheet.headers['cache-control']).toContain('immutable');
  });
});

function shop(): object {
  return JSON.parse(readFileSync(new URL('../../templates/programs/shop.json', import.meta.url), 'utf8')) as object;
}

function referral(changes: Record<string, string> = {}): Record<string, string> {
  return {
    nonce: 'n',
    name: 'Anna Keller',
    email: 'anna@example.com',
    friendName: 'Ben Kramer',
    friendEmail: 'ben@example.com',
    terms: 'yes',
    ...changes,
  };
}

async function signInMails() {
  return (await keptMails(served.context, 'iv-clinic')).filter(({ text }) => text.includes('/me/login?token='));
}

/** Waits for what the server does after it has answered. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      return await check();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  await check();
}

async function referrals() {
  return (await served.context.store.referrals.list({ program: 'iv-clinic' })).rows;
}

function get(url: string, cookie?: string): Promise<LightMyRequestResponse> {
  return served.app.inject({ url, headers: cookie === undefined ? {} : { cookie } });
}

function post(
  url: string,
  form: Record<string, string>,
  cookie = '',
  more: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(cookie !== '' && { cookie }), ...more };
  return served.app.inject({ method: 'POST', url, headers, payload: new URLSearchParams(form).toString() });
}

async function signIn(): Promise<{ cookie: string; raw: string; csrf: string }> {
  const answer = await post('/admin/login', { token: tokenOf(await served.context.keys.loginLink({ role: 'admin' })) });
  const raw = String(answer.headers['set-cookie']);
  const cookie = cookieOf(answer);
  const [, csrf = ''] = /name="csrf" value="([^"]+)"/.exec((await get('/admin', cookie)).body) ?? [];
  return { cookie, raw, csrf };
}

function cookieOf(answer: LightMyRequestResponse): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

function tokenOf(link: string): string {
  return new URL(link).searchParams.get('token') ?? '';
}
