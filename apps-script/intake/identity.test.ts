import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { identityOf as identityOfServer } from '../../server/identity/keys.ts';
import { secretsOf } from '../../server/identity/secrets.ts';
import { openClinic } from '../test/clinic.ts';
import { builtCode } from '../test/host/script.ts';

const code = builtCode();

test('a sheet that shares a server’s key names people as the server does, so that both give a reward the same id', () => {
  const master = randomBytes(32);
  const shared = Buffer.from(hkdfSync('sha256', master, 'referral-kit', 'identity', 32)).toString('base64');
  const server = identityOfServer(secretsOf([master]));
  const host = openClinic(code);
  host.session.grids.delete('State');
  host.session.grids.delete('Advocates');
  host.call('setUp');
  host.call('shareIdentity', shared);
  host.paste('Advocates', [{ Name: 'Ann', 'E-mail': ' Ann@Example.COM ', Phone: '0049 30 901820' }]);
  host.call('processNow');
  const keys = host.rows('State').map(({ Key }) => Key);
  expect(keys).toContain(`key/email/${server.email('ann@example.com')}`);
  expect(keys).toContain(`key/phone/${server.phone('+4930901820')}`);
});

test('the key cannot be changed once people are known by it, and has to be 32 bytes', () => {
  const host = openClinic(code);
  expect(() => host.call('shareIdentity', randomBytes(32).toString('base64'))).toThrow('people are known already');
  host.session.grids.delete('State');
  host.call('setUp');
  expect(() => host.call('shareIdentity', 'c2hvcnQ=')).toThrow('32 bytes');
});

test('each sheet has a secret of its own, and hashes as HMAC-SHA-256 does', () => {
  const host = openClinic(code);
  const settings = host.rows('State').filter(({ Key }) => Key === 'host/settings');
  const { secret } = JSON.parse(String(settings[0]?.['Value'])) as { secret: string };
  const digest = createHmac('sha256', secret)
    .update(JSON.stringify(['email', 'ada@example.com']))
    .digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const text = (bits.match(/.{5}/g) ?? []).map((five) =>
    '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number.parseInt(five, 2)),
  );
  expect(host.rows('State').map(({ Key }) => Key)).toContain(`key/email/${text.join('').slice(0, 26)}`);
});
