import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP } from 'node:net';
import { RetryLater, Refused } from './errors.ts';
import type { Outbound, OutboundAnswer, OutboundRequest } from './shape.ts';

export interface OutboundOptions {
  /** `host:port` pairs that may be called although they are private, on any port and without TLS. For tests and development. */
  readonly allowPrivate?: readonly string[];
  /** Ports that may be called. Default 80, 443 and 8443. */
  readonly ports?: readonly number[];
  /** From the first look-up to the last byte. Default 15,000 ms. */
  readonly timeoutMs?: number;
  /** Where an answer is cut. Default 262,144 bytes. */
  readonly maxBodyBytes?: number;
  /** Finds the addresses of a name; the system's resolver unless a test brings its own. */
  readonly resolve?: (hostname: string) => Promise<readonly Address[]>;
}

export interface Address {
  readonly address: string;
  readonly family: number;
}

/**
 * The one client for all requests that leave. It calls only public addresses on the web's ports, over TLS, checks the literal
 * address and every answer of the name service, connects to the very address it checked, follows no redirect, and cuts long answers.
 */
export function createOutbound(options: OutboundOptions = {}): Outbound {
  const settings: Settings = {
    allowPrivate: new Set(options.allowPrivate),
    ports: new Set(options.ports ?? [80, 443, 8443]),
    timeoutMs: options.timeoutMs ?? 15_000,
    maxBodyBytes: options.maxBodyBytes ?? 262_144,
    resolve: options.resolve ?? ((hostname) => lookup(hostname, { all: true })),
  };
  return {
    async send(request) {
      const target = parse(request.url);
      const allowed = settings.allowPrivate.has(`${hostOf(target)}:${portOf(target)}`);
      if (!allowed) checkTarget(target, settings.ports);
      const deadline = AbortSignal.timeout(settings.timeoutMs);
      const addresses = await addressesOf(target, { settings, allowed, deadline });
      return exchange(request, { target, addresses, deadline, maxBodyBytes: settings.maxBodyBytes });
    },
  };
}

interface Settings {
  readonly allowPrivate: ReadonlySet<string>;
  readonly ports: ReadonlySet<number>;
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  readonly resolve: (hostname: string) => Promise<readonly Address[]>;
}

function parse(url: string): URL {
  const target = URL.parse(url);
  if (target === null) throw new Refused('The address cannot be read', 'Write it as https://example.com/path.');
  if (target.username !== '' || target.password !== '')
    throw new Refused('The address holds a user name', 'Remove what stands before the @.');
  if (target.protocol !== 'https:' && target.protocol !== 'http:')
    throw new Refused('The address is not one of the web', 'Write it as https://example.com/path.');
  return target;
}

/** What can be refused before any look-up. */
function checkTarget(target: URL, ports: ReadonlySet<number>): void {
  const host = hostOf(target);
  if (target.protocol !== 'https:')
    throw new Refused(`${host} would be called without TLS`, 'Use an address that begins with https://.');
  if (!ports.has(portOf(target)))
    throw new Refused(
      `Port ${portOf(target)} of ${host} is not one of the web`,
      `Use one of ${[...ports].join(', ')}.`,
    );
  if (/(^|\.)localhost$/.test(host)) throw notPublic(host);
  if (isIP(host) !== 0 && !isPublic(host)) throw notPublic(host);
}

type Addresses = readonly [Address, ...Address[]];

interface Search {
  readonly settings: Settings;
  readonly allowed: boolean;
  readonly deadline: AbortSignal;
}

/** The addresses to connect to. Every answer must be public: one private answer among public ones is an attack, not an accident. */
async function addressesOf(target: URL, { settings, allowed, deadline }: Search): Promise<Addresses> {
  const host = hostOf(target);
  if (isIP(host) !== 0) return [{ address: host, family: isIP(host) }];
  const answers = await Promise.race([settings.resolve(host), expiry(deadline)]).catch(() => []);
  if (deadline.aborted) throw new RetryLater(`The name service did not find ${host} in time`);
  if (!allowed && !answers.every(({ address }) => isPublic(address))) throw notPublic(host);
  const [first, ...rest] = answers;
  if (first === undefined) throw new RetryLater(`The name service does not know ${host}`);
  return [first, ...rest];
}

interface Exchange {
  readonly target: URL;
  readonly addresses: Addresses;
  readonly deadline: AbortSignal;
  readonly maxBodyBytes: number;
}

function exchange(
  request: OutboundRequest,
  { target, addresses, deadline, maxBodyBytes }: Exchange,
): Promise<OutboundAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<OutboundAnswer>();
  let connected = false;
  let answered = false;
  const client = (target.protocol === 'https:' ? https : http).request(target, {
    method: request.method,
    headers: { 'user-agent': 'referral-kit', ...request.headers, 'accept-encoding': 'identity', ...lengthOf(request) },
    agent: false,
    signal: deadline,
    lookup: (_host, { all }, found) =>
      all ? found(null, [...addresses]) : found(null, addresses[0].address, addresses[0].family),
  });
  client.once('socket', (socket) => {
    socket.once(target.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      connected = true;
    });
  });
  client.on('error', (error) => {
    if (answered) return;
    reject(
      new RetryLater(
        `${hostOf(target)} ${deadline.aborted ? 'did not answer in time' : `could not be called (${codeOf(error)})`}`,
        { mayHaveArrived: connected },
      ),
    );
  });
  client.once('response', (response) => {
    answered = true;
    collect(response, maxBodyBytes, (body, complete) =>
      resolve({ status: response.statusCode ?? 0, headers: plain(response.headers), body, complete }),
    );
  });
  client.end(request.body);
  return promise;
}

/** Reads an answer to its end, to the limit or to where it breaks off. */
function collect(
  response: http.IncomingMessage,
  maximum: number,
  end: (body: string, complete: boolean) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = () => end(Buffer.concat(chunks).subarray(0, maximum).toString(), response.complete && size <= maximum);
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maximum) response.destroy();
  });
  response.on('error', () => undefined);
  response.once('close', finish);
}

function lengthOf({ method, body }: OutboundRequest): Record<string, number> {
  return method === 'GET' || method === 'DELETE'
    ? {}
    : { 'content-length': body === undefined ? 0 : Buffer.byteLength(body) };
}

function plain(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function expiry(deadline: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    deadline.addEventListener('abort', () => reject(new Error('expired')), { once: true });
  });
}

/** The host in lower case, without brackets and without the dot that ends an absolute name. */
function hostOf(target: URL): string {
  return target.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
}

function portOf(target: URL): number {
  return target.port === '' ? (target.protocol === 'https:' ? 443 : 80) : Number(target.port);
}

function notPublic(host: string): Refused {
  return new Refused(`${host} is not a public address`, 'Use an address that can be reached from the internet.');
}

/** Whether an address belongs to the public internet. Sources: IANA special-purpose registries for IPv4 and IPv6. */
export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 0 || address.includes('%')) return false;
  return !(version === 4 ? closed4.check(address) : closed6.check(address, 'ipv6'));
}

const closed4 = blocked('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]);

/**
 * Only 2000::/3 is the public internet, and of it not what carries an IPv4 address inside (6to4, Teredo) or serves documentation
 * and tests. What lies outside holds loopback, mapped and NAT64 addresses, unique local, link local and multicast.
 */
const closed6 = blocked('ipv6', [
  '::/3',
  '4000::/2',
  '8000::/1',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
]);

function blocked(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
