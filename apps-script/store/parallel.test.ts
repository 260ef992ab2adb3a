import { runAtOnce } from '../test/host/parallel.ts';
import { builtCode, openScript, type ScriptHost } from '../test/host/script.ts';

const code = builtCode();

/** The same script without the lock: what would happen, and proof that the threads really meet. */
const withoutLock = code.replaceAll(/\.waitLock\([^)]*\)/g, '.hasLock()');

function clinic(script = code): ScriptHost {
  const host = openScript(script);
  host.call('setUp');
  host.paste('Advocates', [{ Name: 'Ada', 'E-mail': 'ada@example.com' }]);
  host.call('processNow');
  return host;
}

/** Twelve friends fill in the form, and Google delivers each answer twice. */
function deliveries(host: ScriptHost) {
  const share = String(host.rows('Advocates')[0]?.['Share code']);
  return Array.from({ length: 24 }, (_, index) => {
    const friend = index % 12;
    const tab = `Answer ${index}`;
    host.grid(tab).cells[0] = [new Date('2026-05-01T10:00:00Z'), share, `f${friend}@example.com`];
    const namedValues = { 'Referral code': [share], Email: [`f${friend}@example.com`] };
    return { functionName: 'onFormSubmit', event: { namedValues, range: host.range(tab, 1) } };
  });
}

test('24 deliveries of 12 referrals at once give 12, each with its mail', async () => {
  const host = clinic();
  expect(await runAtOnce(code, host.session, deliveries(host))).toEqual([]);
  const friends = host.rows('Referrals').map((row) => row['E-mail']);
  expect(friends).toHaveLength(12);
  expect(new Set(friends)).toEqual(new Set(Array.from({ length: 12 }, (_, index) => `f${index}@example.com`)));
  expect(host.rows('Advocates')[0]).toMatchObject({ Referrals: 12 });
  expect(host.rows('Log').filter((row) => row['What happened'] === 'Referral submitted')).toHaveLength(12);
  expect(host.session.mails).toHaveLength(12);
  expect(host.session.faults).toEqual([]);
}, 60_000);

test('without the lock the same deliveries are refused by the host: no run may write while another could', async () => {
  const host = clinic();
  const errors = await runAtOnce(withoutLock, host.session, deliveries(host));
  expect(errors[0]).toMatch(/without the document lock/);
}, 60_000);
