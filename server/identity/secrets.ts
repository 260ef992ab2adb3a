import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The host's master key at work: what is secret is stored sealed, and only a host that has the key opens it. */
export interface Secrets {
  /** Encrypts with AES-256-GCM. `about` says what it belongs to; opened as anything else it fails. */
  seal(plain: string, about?: string): string;
  /** Decrypts what `seal` made with this key or one before it. Throws `Unsealable` when it was changed or the key is missing. */
  open(sealed: string, about?: string): string;
  /** A key of its own for one purpose, such as `identity` or `cookie`; the same for as long as the oldest master key is given. */
  derive(purpose: string): Buffer;
  /** The master keys, newest first, to hand to the store's own thread. */
  readonly keys: readonly Uint8Array[];
}

/** The key that sealed a secret is missing, or the secret was changed since. */
export class Unsealable extends Error {
  override readonly name = 'Unsealable';
}

/**
 * Finds the master key: `REFERRAL_KIT_KEY` (32 bytes in base64), else the file `secret.key` in the data folder, which is made at
 * the first start. Keys that were replaced go, newest first and separated by commas, to `REFERRAL_KIT_OLD_KEYS`: they open and no
 * longer seal, and the last of them goes on telling people apart.
 */
export function openSecrets(folder: string, environment: NodeJS.ProcessEnv, notice: (text: string) => void): Secrets {
  const file = join(folder, 'secret.key');
  const given = environment['REFERRAL_KIT_KEY'];
  if (given === undefined && !existsSync(file)) makeKeyFile(folder, file, notice);
  const newest = keyFrom(given ?? readFileSync(file, 'utf8'), given === undefined ? file : 'REFERRAL_KIT_KEY');
  const old = (environment['REFERRAL_KIT_OLD_KEYS'] ?? '').split(',').filter((text) => text.trim() !== '');
  return secretsOf([newest, ...old.map((text) => keyFrom(text, 'REFERRAL_KIT_OLD_KEYS'))]);
}

/** Seals with the first key and opens with any of them. Each key has 32 bytes. */
export function secretsOf(keys: readonly Uint8Array[]): Secrets {
  const sealing = keys.map((key) => derived(key, 'seal'));
  const byName = new Map(sealing.map((key) => [nameOf(key), key]));
  const [newest] = sealing;
  const oldest = keys.at(-1);
  if (newest === undefined || oldest === undefined) throw new TypeError('Secrets need at least one key');
  const name = nameOf(newest);
  return {
    keys,
    seal: (plain, about = '') => `${name}.${sealWith(newest, Buffer.from(plain), about).toString('base64url')}`,
    open(sealed, about = '') {
      const dot = sealed.indexOf('.');
      const key = byName.get(sealed.slice(0, dot));
      if (key === undefined) throw new Unsealable(`The master key that sealed this ${about || 'text'} is not here.`);
      return openWith(key, Buffer.from(sealed.slice(dot + 1), 'base64url'), about).toString();
    },
    derive: (purpose) => derived(oldest, purpose),
  };
}

/** Encrypts bytes with AES-256-GCM: 12 bytes of nonce, 16 of tag, then the ciphertext. */
export function sealWith(key: Uint8Array, plain: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Decrypts what `sealWith` made. Throws `Unsealable` when a bit of it, the key or `about` differs. */
export function openWith(key: Uint8Array, sealed: Uint8Array, about: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(about))
      .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch (error) {
    throw new Unsealable(`This ${about || 'text'} cannot be opened: it was changed, or sealed with another key.`, {
      cause: error,
    });
  }
}

/** A fresh random key. */
export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function makeKeyFile(folder: string, file: string, notice: (text: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${newKey().toString('base64')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  notice(
    `Made the master key ${file}. Keep a copy apart from the backups: without it, names, addresses and API secrets are lost.`,
  );
}

function keyFrom(text: string, place: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new Error(
    `${place} holds no key: write ${KEY_BYTES} bytes in base64, as "openssl rand -base64 32" gives them.`,
  );
}

function derived(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, 'referral-kit', purpose, KEY_BYTES));
}

function nameOf(key: Uint8Array): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 8);
}
