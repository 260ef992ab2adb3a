import { keptMails } from '../flow/mails.ts';
import { clinic } from '../http/testServer.ts';
import { cookieOf, csrfIn, JOIN, openVisitor, referral, tokenOf } from './testVisitor.ts';
import type { Visitor } from './testVisitor.ts';

let visitor: Visitor;
beforeEach(async () => {
  visitor = await openVisitor();
});
afterEach(() => visitor.stop());

describe('The landing page', () => {
  it('makes an advocate and a referral of one form, and hands over the share link', async () => {
    const page = await visitor.post(JOIN, referral());
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Thank you, Anna');
    const [advocate] = await visitor.advocates();
    expect(page.body).toContain(`http://localhost:3000/r/${advocate?.shareCode}`);
    const [row] = await visitor.referrals();
    expect(row).toMatchObject({ stage: 'submitted', advocate: advocate?.id, source: 'page' });
    const [friend] = await visitor.context.store.people.get('iv-clinic', [row?.invitee ?? '']);
    expect(friend).toMatchObject({ firstName: 'Ben', lastName: 'Kramer', email: 'ben@example.com' });
  });

  it('takes the same form sent twice as one, and says the same', async () => {
    const form = referral();
    const [first, second] = [await visitor.post(JOIN, form), await visitor.post(JOIN, form)];
    expect(second.body).toBe(first.body);
    expect(await visitor.referrals()).toHaveLength(1);
  });

  it('says the same to whoever refers a friend that is known already', async () => {
    const first = await visitor.post(JOIN, referral());
    const second = await visitor.post(JOIN, referral({ nonce: 'other', name: 'Carla', email: 'carla@example.com' }));
    expect(second.statusCode).toBe(first.statusCode);
    expect(second.body).toContain('We have received your referral of Ben');
    expect(await visitor.referrals()).toHaveLength(1);
  });

  it('says next to each field what is wrong, and keeps what was typed', async () => {
    const page = await visitor.post(
      JOIN,
      referral({ email: 'anna', friendEmail: '', friendPhone: 'call me', terms: '' }),
    );
    expect(page.statusCode).toBe(422);
    for (const name of ['email', 'friendEmail', 'friendPhone', 'terms'])
      expect(page.body).toContain(`id="field-${name}-error"`);
    expect(page.body).toContain('value="Anna Keller"');
    expect(await visitor.referrals()).toHaveLength(0);
  });

  it('wants somebody else’s address', async () => {
    const page = await visitor.post(JOIN, referral({ friendEmail: 'Anna@example.com' }));
    expect(page.body).toContain('This is your own address.');
  });

  it('thanks a robot that fills in what no person sees, and keeps nothing', async () => {
    const page = await visitor.post(JOIN, referral({ website: 'http://spam.example' }));
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Thank you, Anna');
    expect(await visitor.advocates()).toEqual([]);
  });

  it('speaks to a friend who comes by a link, and registers them', async () => {
    await visitor.post(JOIN, referral());
    const code = (await visitor.advocates())[0]?.shareCode ?? '';
    const invited = await visitor.get(`${JOIN}?ref=${code}`);
    expect(invited.body).toContain('Anna invites you');
    const form = { name: 'Ben Kramer', email: 'ben@example.com', 'about-state': 'NY', 'about-customerBefore': 'no' };
    const page = await visitor.post(`${JOIN}?ref=${code}`, form);
    expect(page.body).toContain('Welcome, Ben');
    expect((await visitor.referrals())[0]?.stage).toBe('registered');
  });

  it('is the usual page for a code nobody has, and nothing for a program nobody runs', async () => {
    expect((await visitor.get(`${JOIN}?ref=NOBODY`)).body).toContain('Refer a friend');
    const missing = await visitor.get('/join/other');
    expect(missing.statusCode).toBe(404);
    expect(missing.body).toContain('There is nothing here');
  });

  it('speaks the visitor’s language where it can', async () => {
    const page = await visitor.app.inject({
      url: JOIN,
      headers: { 'accept-language': 'fr;q=0.9, de-AT;q=0.8, en;q=0.1' },
    });
    expect(page.body).toContain('<html lang="de">');
    expect(page.body).toContain('Empfehlung absenden');
  });
});

describe('The advocate’s page', () => {
  it('answers a known and an unknown address alike, and mails the known one alone', async () => {
    await visitor.post(JOIN, referral());
    const known = await visitor.post('/me/login', { email: 'anna@example.com' });
    await eventually(async () => expect(await signInMails()).toHaveLength(1));
    const unknown = await visitor.post('/me/login', { email: 'nobody@example.com' });
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    await visitor.post('/me/login', { email: 'ANNA@example.com ' });
    await eventually(async () => expect(await signInMails()).toHaveLength(2));
    expect((await signInMails()).map(({ to }) => to)).toEqual(['anna@example.com', 'anna@example.com']);
  });

  it('opens by a link that works once, and not by merely looking at it', async () => {
    await visitor.post(JOIN, referral());
    const [advocate] = await visitor.advocates();
    const subject = { role: 'advocate', program: 'iv-clinic', person: advocate?.id ?? '' } as const;
    const token = tokenOf(await visitor.context.keys.loginLink(subject));
    for (const _ of [1, 2]) expect((await visitor.get(`/me/login?token=${token}`)).body).toContain('Open my page');
    const entered = await visitor.post('/me/enter', { token });
    expect([entered.statusCode, entered.headers.location]).toEqual([303, '/me']);
    const page = await visitor.get('/me', cookieOf(entered));
    expect(page.body).toContain('Hello Anna');
    expect(page.body).toContain('Ben K.');
    expect(page.body).not.toContain('Kramer');
    expect(page.body).not.toContain('ben@example.com');
    expect((await visitor.post('/me/enter', { token })).statusCode).toBe(410);
  });
});

describe('Points', () => {
  it('are adjusted by staff, and spent by the advocate on what the catalogue offers', async () => {
    await visitor.stop();
    const mug = { id: 'mug', name: 'Mug', costPoints: 20, give: { kind: 'gift', item: 'mug' } };
    visitor = await openVisitor([{ ...clinic(), points: { catalog: [mug] } }]);
    await visitor.post(JOIN, referral());
    const [advocate] = await visitor.advocates();
    const { cookie, csrf } = await visitor.signIn();
    const path = `/admin/advocates/${advocate?.id}`;
    expect((await visitor.get(path, cookie)).body).toContain('Points by hand');
    const adjust = (form: Record<string, string>) =>
      visitor.post(`${path}/points`, { csrf, reason: 'Helped', ...form }, { cookie });
    const added = await adjust({ points: '25' });
    expect((await visitor.get(String(added.headers.location), cookie)).body).toContain(
      '25 points added by hand: Helped.',
    );
    const refused = await adjust({ points: 'many' });
    expect((await visitor.get(String(refused.headers.location), cookie)).body).toContain('say how many points');

    const subject = { role: 'advocate', program: 'iv-clinic', person: advocate?.id ?? '' } as const;
    const entered = await visitor.post('/me/enter', { token: tokenOf(await visitor.context.keys.loginLink(subject)) });
    const me = cookieOf(entered);
    expect((await visitor.get('/me', me)).body).toContain('href="/me/redeem/mug"');
    const ask = await visitor.get('/me/redeem/mug', me);
    expect(ask.body).toContain('It costs 20 points');
    const [, redemption = ''] = /name="redemption" value="([^"]+)"/.exec(ask.body) ?? [];
    const form = { csrf: csrfIn(ask.body), redemption };
    for (const _ of [1, 2])
      expect((await visitor.post('/me/redeem/mug', form, { cookie: me })).headers.location).toBe('/me');
    expect((await visitor.get('/me', me)).body).toContain('15 points more needed');
    const short = await visitor.post('/me/redeem/mug', { ...form, redemption: 'another' }, { cookie: me });
    expect([short.statusCode, short.body.includes('You need 15 points more.')]).toEqual([409, true]);
    expect((await visitor.get('/me/redeem/car', me)).statusCode).toBe(404);
    expect((await visitor.post('/me/redeem/mug', { redemption }, { cookie: me })).statusCode).toBe(403);
    expect((await visitor.get('/me/redeem/mug')).headers.location).toBe('/me');
  });
});

describe('Asking', () => {
  const please = { id: 'please', to: 'advocate', via: ['email', 'sms'], text: { en: { body: 'Know somebody?' } } };
  const all = { fact: 'advocate', path: '$.count.referrals', operator: 'greaterThanInclusive', value: 1 };

  it('is a button on the page of the advocate, until something stands in its way, and segments are shown', async () => {
    await visitor.stop();
    visitor = await openVisitor([
      {
        ...clinic(),
        segments: [{ id: 'referrers', label: 'Has referred', when: all }],
        messages: [please],
        asks: [{ id: 'by-hand', label: 'Ask for a friend', cooldown: '30 days', say: 'please' }],
      },
    ]);
    await visitor.post(JOIN, referral());
    const [advocate] = await visitor.advocates();
    const { cookie, csrf } = await visitor.signIn();
    const path = `/admin/advocates/${advocate?.id}`;
    const before = (await visitor.get(path, cookie)).body;
    for (const text of ['Has referred', 'Ask for a friend', 'Never asked', '<button>Ask</button>'])
      expect(before).toContain(text);
    const asked = await visitor.post(`${path}/ask`, { csrf, ask: 'by-hand' }, { cookie });
    const after = (await visitor.get(String(asked.headers.location), cookie)).body;
    expect(after).toContain('The advocate is asked: “Ask for a friend”.');
    expect(after).toContain('possible again from 31 March 2026');
    expect(after).not.toContain('<button>Ask</button>');
    expect((await visitor.get('/admin/advocates?segment=referrers', cookie)).body).toContain('Anna Keller');
    expect((await visitor.get('/admin/advocates?segment=other', cookie)).body).toContain('Nobody is in this segment');
  });

  it('stops on the channels that the advocate switches off, and opens those that they switch on', async () => {
    await visitor.stop();
    visitor = await openVisitor([{ ...clinic(), messages: [{ ...please, on: 'advocacy.review' }] }]);
    await visitor.post(JOIN, referral());
    const [advocate] = await visitor.advocates();
    const subject = { role: 'advocate', program: 'iv-clinic', person: advocate?.id ?? '' } as const;
    const entered = await visitor.post('/me/enter', { token: tokenOf(await visitor.context.keys.loginLink(subject)) });
    const me = cookieOf(entered);
    const page = (await visitor.get('/me', me)).body;
    const box = (name: string, body: string) => new RegExp(`name="${name}"[^>]*>`).exec(body)?.[0].includes('checked');
    expect([box('email', page), box('sms', page)]).toEqual([true, false]);
    expect((await visitor.post('/me/channels', { sms: 'yes' }, { cookie: me })).statusCode).toBe(403);
    await visitor.post('/me/channels', { csrf: csrfIn(page), sms: 'yes' }, { cookie: me });
    const changed = (await visitor.get('/me', me)).body;
    expect([box('email', changed), box('sms', changed)]).toEqual([false, true]);
    expect(await visitor.context.store.records.get('iv-clinic', `person/${advocate?.id}`)).toMatchObject({
      consent: { email: false, sms: true },
    });
    expect((await visitor.post('/me/channels', {})).headers.location).toBe('/me');
  });
});

describe('Every page', () => {
  it('holds no script or style of its own, and says so to the browser', async () => {
    await visitor.post(JOIN, referral());
    const [row] = await visitor.referrals();
    const { cookie } = await visitor.signIn();
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
      const page = await visitor.get(path, cookie);
      expect([path, page.statusCode]).toEqual([path, 200]);
      expect(page.headers['content-security-policy']).toMatch(
        /default-src 'none'.*script-src 'self'.*style-src 'self'/,
      );
      expect(page.body).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=")/);
    }
  });

  it('links to its stylesheet by content, to be kept for a year', async () => {
    const [, address = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec((await visitor.get(JOIN)).body) ?? [];
    const sheet = await visitor.get(address);
    expect(address).toMatch(/^\/assets\/style\.[0-9a-f]{12}\.css$/);
    expect(sheet.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(sheet.headers['cache-control']).toContain('immutable');
  });
});

async function signInMails() {
  return (await keptMails(visitor.context, 'iv-clinic')).filter(({ text }) => text.includes('/me/login?token='));
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
