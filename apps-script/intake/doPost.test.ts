import { friend, openClinic } from '../test/clinic.ts';
import { builtCode } from '../test/host/script.ts';

const code = builtCode();

function webApp() {
  const host = openClinic(code);
  const key = host.call('newWebKey') as string;
  const post = (body: unknown, given = key): unknown => {
    const contents = typeof body === 'string' ? body : JSON.stringify(body);
    const output = host.call('doPost', { parameter: { key: given }, postData: { contents } }) as {
      getContent(): string;
    };
    return JSON.parse(output.getContent()) as unknown;
  };
  return { ...host, post };
}

const visit = {
  id: 'v-1',
  source: 'desk',
  type: 'appointment.attended',
  at: '2026-06-01T15:04:00Z',
  who: { email: 'F1@example.com' },
  object: 'visit-1',
};

test('an event is queued at once and decided by the next run, once however often it is sent', () => {
  const host = webApp();
  host.paste('Referrals', [friend(host, 1)]);
  host.call('processNow');
  expect(host.post(visit)).toEqual({ ok: true, queued: 1 });
  expect(host.rows('Referrals')[0]).toMatchObject({ Stage: 'Name received' });
  expect(host.post([visit, { ...visit, id: 'v-2', object: 'visit-2' }])).toEqual({ ok: true, queued: 2 });
  host.call('onClock');
  expect(host.rows('Referrals')[0]).toMatchObject({ Stage: 'Came in' });
  expect(host.rows('Inbox').map(({ Result }) => Result)).toEqual(['done', 'done', 'done']);
  expect(host.rows('Rewards').filter(({ Reward }) => Reward === '50 dollars')).toHaveLength(1);
});

test('the same id with other content is an error in its row, and changes nothing', () => {
  const host = webApp();
  host.post([visit, { ...visit, type: 'invitee.registered' }]);
  host.call('onClock');
  expect(host.rows('Inbox')[1]).toMatchObject({ Result: 'error', Message: expect.stringContaining('RK201') as string });
});

test('what was not understood may come again under its id, mended', () => {
  const host = webApp();
  host.paste('Referrals', [friend(host, 1)]);
  host.post({ ...visit, data: { amountMinor: 1.5 } });
  host.call('onClock');
  host.post(visit);
  host.call('onClock');
  expect(host.rows('Inbox').map(({ Result }) => Result)).toEqual(['error', 'done']);
  expect(host.rows('Referrals')[0]).toMatchObject({ Stage: 'Came in' });
});

test.each([
  ['a wrong key', visit, 'guess', /key/],
  ['no JSON', '{', undefined, /not JSON/],
  ['no id', { type: 'a.b' }, undefined, /"id"/],
  ['too much', { ...visit, data: { note: 'x'.repeat(50_000) } }, undefined, /40000/],
])('%s is not taken, and the answer says why', (_what, body, key, why) => {
  const host = webApp();
  expect(host.post(body, key)).toEqual({ ok: false, error: expect.stringMatching(why) as string });
  expect(host.rows('Inbox')).toEqual([]);
});
