import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Secrets } from '../context.ts';

/**
 * Seals and opens texts with AES-256-GCM under a key derived from the master key; `masterKey` is 32 bytes.
 * A sealed text is `v1.<key id>.<nonce>.<tag>.<cipher text>`, each part base64url.
 */
export function createSecrets(masterKey: Buffer): Secrets {
  if (masterKey.length !== KEY_BYTES) throw new RangeError(`The master key has ${masterKey.length} bytes; it needs ${KEY_BYTES}`);
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', masterKey, 'referral-kit', purpose, KEY_BYTES));
  const sealing = derive('seal');
  const keyId = createHash('sha256').update(sealing).digest('base64url').slice(0, 8);

  return {
    derive,
    seal(plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return ['v1', keyId, ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed) {
      const [version, key, nonce = '', tag = '', body = ''] = sealed.split('.');
      if (version !== 'v1') throw new Error('This is not a sealed text');
      if (key !== keyId) throw new Error(`Sealed with key ${key}, this server has ${keyId}: start it with the key of its data folder`);
      const decipher = createDecipheriv('aes-256-gcm', sealing, Buffer.from(nonce, 'base64url'), { authTagLength: TAG_BYTES });
      decipher.setAuthTag(Buffer.from(tag, 'base64url'));
      return decipher.update(Buffer.from(body, 'base64url'), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}

/**
 * The master key as 64 hexadecimal digits in `text` (from the environment), else the one in `file`, which is made on first use and readable by its
 * owner only.
 */
export function masterKey(text: string | undefined, file: string): Buffer {
  if (text !== undefined) return readKey(text, 'REFERRAL_KIT_KEY');
  try {
    return readKey(readFileSync(file, 'utf8').trim(), file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const fresh = randomBytes(KEY_BYTES);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${fresh.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return fresh;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function readKey(text: string, from: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new Error(`The key in ${from} must be 64 hexadecimal digits; "openssl rand -hex 32" makes one`);
  return Buffer.from(text, 'hex');
}
