import { describe, expect, it } from '@jest/globals';
import { normaliseEmail, normalisePhone, readProgram, type Json } from '@referral-kit/engine';
import * as fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intake } from './intake.ts';
import { identityOf } from './keys.ts';
import { openSecrets, secretsOf } from './secrets.ts';
import { looksPersonal, separate } from './separate.ts';

describe('secrets', () => {
  it('open what was sealed, and only as what it was sealed for', () => {
    const secrets = secretsOf([randomBytes(32)]);
    const sealed = secrets.seal('token', 'connection slack');
    expect(secrets.open(sealed, 'connection slack')).toBe('token');
    expect(() => secrets.open(sealed, 'connection stripe')).toThrow('cannot be opened');
    expect(sealed).not.toContain('token');
  });

  it('refuse what was changed, whichever bit it is', () => {
    const secrets = secretsOf([randomBytes(32)]);
    const [name = '', body = ''] = secrets.seal('secret').split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => secrets.open(`${name}.${flipped.toString('base64url')}`)).toThrow('cannot be opened');
    }
  });

  it('go on opening, and telling people apart, after the key was replaced', () => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)];
    const before = secretsOf([old]);
    const after = secretsOf([fresh, old]);
    expect(after.open(before.seal('x'))).toBe('x');
    expect(identityOf(after).email('a@b.example')).toBe(identityOf(before).email('a@b.example'));
    expect(() => secretsOf([fresh]).open(before.seal('x'))).toThrow('not here');
    expect(() => before.open(after.seal('x'))).toThrow('not here');
  });

  it('make a key at the first start that only its owner can read, and find it at the next', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
    const notices: string[] = [];
    const first = openSecrets(folder, {}, (text) => notices.push(text));
    const second = openSecrets(folder, {}, (text) => notices.push(text));
    expect(second.open(first.seal('x'))).toBe('x');
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(notices).toHaveLength(1);
    const REFERRAL_KIT_KEY = randomBytes(32).toString('base64');
    const given = openSecrets(folder, { REFERRAL_KIT_KEY }, () => undefined);
    expect(() => given.open(first.seal('x'))).toThrow('not here');
    expect(() => openSecrets(folder, { REFERRAL_KIT_KEY: 'short' }, () => undefined)).toThrow('32 bytes in base64');
    rmSync(folder, { recursive: true });
  });
});

describe('keys of people', () => {
  it('are the same however an address is written', () => {
    expect(normaliseEmail(' Ann@Example.COM ')).toBe('ann@example.com');
    expect(normaliseEmail('ann@bücher.example')).toBe('ann@bücher.example');
    for (const none of ['', 'ann', '@', 'ann@', 'a b@c.example']) expect(normaliseEmail(none)).toBeNull();
    expect(normalisePhone('+1 (212) 555-0100')).toBe('+12125550100');
    expect(normalisePhone('0049 30 901820')).toBe('+4930901820');
    expect(normalisePhone('030 901820')).toBe('030901820');
    expect(normalisePhone('n/a')).toBeNull();
  });

  it('tell nothing of the address and differ between hosts', () => {
    const [one, other] = [identityOf(secretsOf([randomBytes(32)])), identityOf(secretsOf([randomBytes(32)]))];
    expect(one.email('ann@example.com')).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(one.email('ANN@example.com')).toBe(one.email('ann@example.com'));
    expect(one.email('ann@example.com')).not.toBe(other.email('ann@example.com'));
    expect(one.phone('12345')).not.toBe(one.email('12345@x'));
  });

  it('codes are the same for the same event, and differ for every other', () => {
    const identity = identityOf(secretsOf([Buffer.alloc(32, 7)]));
    const seen = new Set<string>();
    for (let n = 0; n < 500; n += 1) {
      const { share, referral } = identity.mint('p', 'api', String(n));
      expect(share).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
      seen.add(share).add(referral);
    }
    expect(seen.size).toBe(1000);
    expect(identity.mint('p', 'api', '1')).toEqual(identity.mint('p', 'api', '1'));
  });
});

const program = readProgram({
  id: 'demo',
  name: 'Demo',
  version: 1,
  currency: 'USD',
  timezone: 'UTC',
  timezoneRule: 'UTC0',
  fields: {
    invitee: {
      state: { type: 'string', label: 'State' },
      insurer: { type: 'string', label: 'Insurer', personal: true },
      contact: { type: 'string', label: 'Contact' },
    },
  },
  rewards: [],
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'qualified', qualifies: true }],
    transitions: [],
  },
});
const identity = identityOf(secretsOf([Buffer.alloc(32, 1)]));
const now = Date.parse('2026-03-01T15:00:00.000Z');
const take = (incoming: object) => {
  return intake(
    { id: '1', source: 'page', type: 'referral.submitted', who: {}, ...incoming },
    { program, identity, now },
  );
};

describe('intake', () => {
  it('takes names and addresses out of an event, wherever they stand', () => {
    const { event, personal } = take({
      who: { code: 'ABC', email: ' Bob@Example.com', phone: '+1 212 555 0100' },
      data: {
        name: 'Bob van Dyk',
        insurer: 'Acme',
        state: 'NY',
        contact: 'bob@example.com',
        note: 'write to b@x.example',
        list: ['c@x.example', 5],
      },
      personal: { advocate: { firstName: 'Ann' } },
    });
    expect(event.data).toEqual({ state: 'NY', contact: 'bob@example.com', list: [5] });
    expect(event.who).toEqual({
      code: 'ABC',
      email: identity.email('bob@example.com'),
      phone: identity.phone('+12125550100'),
    });
    expect(personal).toEqual({
      advocate: { firstName: 'Ann' },
      invitee: {
        firstName: 'Bob',
        lastName: 'van Dyk',
        email: 'Bob@Example.com',
        phone: '+1 212 555 0100',
        fields: { insurer: 'Acme' },
      },
    });
  });

  it('fills in what the sender left out, and says so', () => {
    const { event, madeByHost } = take({ who: { email: 'x@mailinator.com' } });
    expect(event).toMatchObject({
      at: '2026-03-01T15:00:00.000Z',
      signals: { disposableMail: true },
      mint: identity.mint('demo', 'page', '1'),
    });
    expect(madeByHost).toEqual(['at', 'mint', 'signals']);
    expect(take({ at: '2026-03-01T14:00:00Z', who: { email: 'x@example.com' } })).toMatchObject({
      event: { at: '2026-03-01T14:00:00Z', signals: { disposableMail: false } },
      madeByHost: ['mint', 'signals'],
    });
    expect(take({ type: 'reward.approve', who: { referralId: 'r' } }).event.mint).toBeUndefined();
  });

  it('speaks of the advocate in events about advocates', () => {
    const { personal } = take({
      type: 'advocate.joined',
      who: { email: 'ann@example.com' },
      data: { firstName: 'Ann' },
    });
    expect(personal).toEqual({ advocate: { firstName: 'Ann', email: 'ann@example.com' } });
  });

  it('refuses what the engine would not read, and what lies in the future', () => {
    expect(() => take({ who: { email: 'not an address' } })).toThrow('RK203');
    expect(() => take({ who: { code: 'A' }, at: '2026-03-01T15:05:00.001Z' })).toThrow('RK204');
    expect(() => take({ who: { code: 'A' }, data: JSON.parse('{"__proto__": {"a": 1}}') as object })).toThrow('RK212');
  });

  it('lets no e-mail address pass, however deep it stands', () => {
    const address = fc.tuple(fc.stringMatching(/^[a-z0-9.]{1,10}$/), fc.stringMatching(/^[a-z]{1,10}\.[a-z]{2,4}$/));
    const leaf = address.map(([name, domain]) => `see ${name}@${domain} now`);
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    const leaks = (value: unknown) => JSON.stringify(separate({ value: value as Json }, {}).rest).includes('@');
    expect(
      fc.check(
        fc.property(tree, (value) => !leaks(value)),
        { numRuns: 300 },
      ).failed,
    ).toBe(false);
    expect(separate({ 'a@b.example': 1, kept: { 'c@d.example': 2 } }, {}).rest).toEqual({ kept: {} });
  });

  it('knows a telephone number from a date, an amount and an order number', () => {
    for (const number of ['+12125550100', '(212) 555-0100', '212-555-0100', '1 212 555 0100'])
      expect(looksPersonal('note', number)).toBe(true);
    expect(looksPersonal('mobile', '0309018200')).toBe(true);
    for (const other of ['2026-03-01', '4839201745', '12.50', '2026-03-01 10:00', '1234-5678'])
      expect(looksPersonal('order', other)).toBe(false);
  });
});
