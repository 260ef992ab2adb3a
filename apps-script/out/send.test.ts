import { friend, openClinic } from '../test/clinic.ts';
import { builtCode, newSession } from '../test/host/script.ts';
import { newExecution } from '../test/host/session.ts';

const code = builtCode();
const DAY_MS = 86_400_000;

const states = (host: ReturnType<typeof openClinic>): unknown[] => host.rows('Outbox').map(({ State }) => State);

test('a mail goes out with everything filled in, and the outbox says so', () => {
  const host = openClinic(code);
  host.paste('Referrals', [{ ...friend(host, 1), Friend: 'Ben www.evil.example Ortiz' }]);
  host.call('processNow');
  expect(host.session.mails).toEqual([
    {
      to: 'ada@example.com',
      subject: 'Thank you, Ada',
      body: `Ben Ortiz is known now. Share https://glow.example/${host.share}`,
    },
  ]);
  expect(host.rows('Outbox')).toEqual([
    expect.objectContaining({
      To: 'ada@example.com',
      By: 'email',
      About: 'thank-you',
      State: 'sent',
      Tries: 1,
      'Sent at': expect.any(Date) as Date,
    }),
  ]);
});

test('what the quota of the day has no room for waits, and goes out the next day, each once', () => {
  const host = openClinic(code, { ...newSession(), mailQuota: 3 });
  host.paste(
    'Referrals',
    Array.from({ length: 8 }, (_, index) => friend(host, index)),
  );
  host.call('onClock');
  expect(states(host).filter((state) => state === 'sent')).toHaveLength(3);
  expect(host.rows('Outbox')[7]).toMatchObject({
    State: 'waiting',
    Message: expect.stringMatching(/used up/) as string,
  });
  host.session.nowMs += DAY_MS;
  host.session.mailQuota = 3;
  host.call('onClock');
  host.session.nowMs += DAY_MS;
  host.session.mailQuota = 100;
  host.call('onClock');
  expect(host.session.mails).toHaveLength(8);
  expect(states(host)).toEqual(Array.from({ length: 8 }, () => 'sent'));
});

test('a quota that somebody else used up meanwhile loses no mail', () => {
  const host = openClinic(code);
  host.paste('Referrals', [friend(host, 1)]);
  const { grids } = host.session;
  host.session.mailQuota = 1;
  const real = host.session.mails.push.bind(host.session.mails);
  host.session.mails.push = () => {
    throw new Error('Service invoked too many times for one day: email.');
  };
  host.call('processNow');
  host.session.mails.push = real;
  expect(host.rows('Outbox')[0]).toMatchObject({ State: 'waiting' });
  host.session.nowMs += DAY_MS;
  host.session.mailQuota = 100;
  host.call('onClock');
  expect(host.session.mails).toHaveLength(1);
  expect(grids).toBe(host.session.grids);
});

test('what a run was stopped in the middle of becomes unclear, is not sent by itself, and is sent again when somebody says so', () => {
  const host = openClinic(code);
  host.paste('Referrals', [friend(host, 1)]);
  const push = host.session.mails.push.bind(host.session.mails);
  host.session.mails.push = (...mails) => {
    host.session.current.callsLeft = 1;
    return push(...mails);
  };
  expect(() => host.call('processNow')).toThrow('Exceeded maximum execution time');
  host.session.mails.push = push;
  host.session.current = newExecution(host.session);
  host.call('onClock');
  expect(states(host)).toEqual(['sending']);
  host.session.nowMs += DAY_MS;
  host.call('onClock');
  expect(states(host)).toEqual(['unclear']);
  expect(host.session.mails).toHaveLength(1);
  host.type('Outbox', 2, 'Action', 'send again');
  host.call('processNow');
  expect(states(host)).toEqual(['sent']);
  expect(host.session.mails).toHaveLength(2);
});

test('staff hear in Slack when its address is set, and by mail when not', () => {
  const host = openClinic(code);
  host.paste('Referrals', [friend(host, 1), friend(host, 2)]);
  host.call('processNow');
  host.write('Referrals', 2, 'Stage', 'Came in');
  host.call('processNow');
  expect(host.session.mails.at(-1)).toMatchObject({ to: 'desk@example.com', subject: 'Came in' });
  host.call('saveSettings', { slackUrl: 'https://hooks.slack.example/x' });
  host.write('Referrals', 3, 'Stage', 'Came in');
  host.call('processNow');
  expect(host.session.fetched).toEqual([
    { url: 'https://hooks.slack.example/x', payload: '{"text":"Friend 2 &lt;came in&gt;"}' },
  ]);
});

test('another system is told what happens, again after a while when it is down, and never twice once it has it', () => {
  const host = openClinic(code);
  host.call('saveSettings', { webhookUrl: 'https://crm.example/hook' });
  let code503 = true;
  host.session.answer = () => ({ code: code503 ? 503 : 200, text: '' });
  host.paste('Referrals', [friend(host, 1)]);
  host.call('processNow');
  const told = () => host.session.fetched.map(({ payload }) => JSON.parse(payload) as { id: string; type: string });
  expect(told()[0]).toMatchObject({ type: 'referral.created' });
  const tried = told().length;
  host.call('processNow');
  expect(told()).toHaveLength(tried);
  code503 = false;
  host.session.nowMs += DAY_MS;
  host.call('onClock');
  expect(
    told()
      .slice(tried)
      .map(({ id }) => id),
  ).toEqual(
    told()
      .slice(0, tried)
      .map(({ id }) => id),
  );
  host.call('onClock');
  expect(told()).toHaveLength(tried * 2);
});

test('the digest comes once a day, after its hour', () => {
  const host = openClinic(code);
  host.paste('Referrals', [friend(host, 1)]);
  host.call('saveSettings', { digestHour: 18 });
  host.session.nowMs = Date.parse('2026-06-01T20:00:00Z');
  host.call('onClock');
  expect(host.session.mails.filter(({ to }) => to === 'desk@example.com')).toEqual([]);
  host.session.nowMs = Date.parse('2026-06-01T22:30:00Z');
  host.call('onClock');
  host.call('onClock');
  const [digest, ...more] = host.session.mails.filter(({ to }) => to === 'desk@example.com');
  expect(more).toEqual([]);
  expect(digest).toMatchObject({
    subject: 'Glow: 2026-06-01',
    body: expect.stringContaining('1 referred, 0 qualified') as string,
  });
});

test('the pay-out list sums what is due by person', () => {
  const host = openClinic(code);
  host.paste('Referrals', [friend(host, 1), friend(host, 2)]);
  host.call('processNow');
  for (const row of [2, 3]) host.write('Referrals', row, 'Stage', 'Came in');
  host.call('processNow');
  host.call('payoutList');
  expect(host.rows('Pay-out list')).toEqual([
    expect.objectContaining({ For: 'Ada Keller', 'E-mail': 'ada@example.com', What: 'cash', Amount: 100, Unit: 'USD' }),
  ]);
});
