import { createHash, randomBytes } from 'node:crypto';
import type { Json } from '@referral-kit/engine';
import { SCOPES, type ApiKey, type Clock, type Keys, type LoginSubject, type Scope } from '../context.ts';
import type { Store } from '../store/store.ts';

/** API keys and one-time login links. Only SHA-256 hashes of their texts are kept. */
export function createKeys({ store, clock, baseUrl }: KeysOptions): Keys {
  const { documents } = store;
  return {
    async create({ label, scopes }) {
      const key = `rk_${randomBytes(KEY_BYTES).toString('base64url')}`;
      const record: ApiKey = { id: keyId(key), label, scopes, createdAt: instant(clock), lastUsed: null };
      await documents.put('key', hashOf(key), { ...record });
      return { ...record, key };
    },
    async verify(token) {
      const hash = hashOf(token);
      const found = readKey(await documents.get('key', hash));
      const today = instant(clock).slice(0, 10);
      if (found !== null && found.lastUsed !== today) await documents.put('key', hash, { ...found, lastUsed: today });
      return found;
    },
    async list() {
      const rows = await documents.list('key');
      return rows.flatMap(({ body }) => readKey(body) ?? []).toSorted((a, b) => compare(a.createdAt, b.createdAt));
    },
    async remove(id) {
      const rows = await documents.list('key');
      const row = rows.find(({ body }) => readKey(body)?.id === id);
      return row !== undefined && (await documents.take('key', row.id)) !== null;
    },
    async loginLink(subject) {
      const token = randomBytes(KEY_BYTES).toString('base64url');
      await documents.put('login', hashOf(token), { ...subject, expiresAt: clock.now() + LOGIN_MS });
      return `${baseUrl()}${subject.role === 'admin' ? '/admin/login' : '/me/login'}?token=${token}`;
    },
    async redeem(token) {
      const login = await documents.take('login', hashOf(token));
      return readLogin(login, clock.now());
    },
  };
}

interface KeysOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly baseUrl: () => string;
}

const KEY_BYTES = 32;
const LOGIN_MS = 15 * 60 * 1000;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function keyId(key: string): string {
  return `key_${hashOf(`id ${key}`).slice(0, 16)}`;
}

function instant(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function readKey(body: Json): ApiKey | null {
  if (!isRecord(body)) return null;
  const { id, label, scopes, createdAt, lastUsed } = body;
  if (typeof id !== 'string' || typeof label !== 'string' || typeof createdAt !== 'string' || !Array.isArray(scopes))
    return null;
  return {
    id,
    label,
    scopes: scopes.filter(isScope),
    createdAt,
    lastUsed: typeof lastUsed === 'string' ? lastUsed : null,
  };
}

function readLogin(body: Json, now: number): LoginSubject | null {
  if (!isRecord(body) || typeof body['expiresAt'] !== 'number' || body['expiresAt'] <= now) return null;
  const { role, program, person } = body;
  if (role === 'admin') return { role };
  if (role !== 'advocate' || typeof program !== 'string' || typeof person !== 'string') return null;
  return { role, program, person };
}

function isScope(value: unknown): value is Scope {
  return SCOPES.some((scope) => scope === value);
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
