import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublic } from '@referral-kit/connectors';
import { Problem } from './problem.ts';

/**
 * Refuses an address that this server would never call: not https, with a user name, an unusual port, or not public. A name that
 * cannot be looked up now passes: the outbound client checks again at every call, and what it connects to.
 */
export async function checkHookUrl(url: string, allowPrivate: readonly string[]): Promise<void> {
  const target = URL.parse(url);
  if (target === null) throw refusal('it cannot be read as an address');
  if (allowPrivate.includes(`${target.hostname}:${portOf(target)}`)) return;
  if (target.protocol !== 'https:') throw refusal('it does not begin with https://');
  if (target.username !== '' || target.password !== '') throw refusal('it holds a user name');
  if (!['', '8443'].includes(target.port)) throw refusal(`port ${target.port} is not one of the web`);
  const host = target.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
  if (host === '' || /(^|\.)localhost$/.test(host)) throw refusal('it is not public');
  const addresses = isIP(host) === 0 ? await lookup(host, { all: true }).catch(() => []) : [{ address: host }];
  if (!addresses.every(({ address }) => isPublic(address))) throw refusal('it is not public');
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

function refusal(why: string): Problem {
  return new Problem('RK414', `The address is refused: ${why}`, { pointer: '/url' });
}
