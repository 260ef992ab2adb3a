import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Refused, RetryLater } from './errors.ts';
import { createOutbound, isPublic, type Address, type OutboundOptions } from './outbound.ts';

/** Spellings of addresses that are not public, as they can stand in an address. */
const literals = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.000.000.001',
  '127.0.0.2',
  '127.255.255.254',
  '127.0.0.1.',
  '0177.0.0.1',
  '0177.1',
  '017700000001',
  '0x7f.0.0.1',
  '0x7f.1',
  '0x7f000001',
  '0X7F000001',
  '0x7F.0x0.0x0.0x1',
  '2130706433',
  '0',
  '00',
  '0x0',
  '0.0.0.0',
  '0.0.0.0.',
  '0.0.0.1',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::]',
  '[::0]',
  '[0::0]',
  '[::ffff:127.0.0.1]',
  '[::FFFF:7F00:1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2002:7f00:1::1]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[febf::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fdff::1]',
  '[ff02::1]',
  '[100::1]',
  '[2001:db8::1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:169.254.169.254]',
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '0xa9.0xfe.0xa9.0xfe',
  '2852039166',
  '100.64.0.1',
  '192.0.0.8',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
];

/** Names and tricks that lead to the same place. */
const names = [
  'localhost',
  'LOCALHOST',
  'LocalHost',
  'localhost.',
  'localhost..',
  'foo.localhost',
  'a.b.localhost',
  'foo.localhost.',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'ｌｏｃａｌｈｏｓｔ',
  '１２７.０.０.１',
  '127。0。0。1',
  '①②⑦.⓪.⓪.①',
  '%31%32%37.0.0.1',
  '%6c%6f%63alhost',
  'rebound.example',
  'intranet',
  'metadata.google.internal',
  'printer.local',
  'user@127.0.0.1',
  'user:password@127.0.0.1',
  'shop.example@127.0.0.1',
  'shop.example%2f@127.0.0.1',
  '127.0.0.1:80@shop.example',
  'shop.example%00.localhost',
];

/** What a name service may answer although nobody should believe it. */
const answers = [
  '127.1',
  '0x7f000001',
  '2130706433',
  'localhost',
  '',
  '::1%lo',
  'fe80::1%eth0',
  '127.0.0.1 ',
  '::ffff:127.0.0.1',
];

const loopback: readonly Address[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];
const somewhere: Address = { address: '93.184.215.14', family: 4 };

const listener = net.createServer((socket) => socket.destroy());
let connections = 0;
let port = 0;

beforeAll(async () => {
  listener.on('connection', () => {
    connections += 1;
  });
  await listen('::').catch(() => listen('0.0.0.0'));
  port = (listener.address() as AddressInfo).port;
});
afterAll(() => new Promise((ended) => listener.close(ended)));

/** Every address of this machine where there is IPv6, else those of IPv4. */
function listen(host: string): Promise<void> {
  return new Promise((ready, failed) => {
    listener.once('error', failed).listen({ host, port: 0 }, ready);
  });
}

/** Tries to reach the listener, on a port that is allowed, through every kind of address. */
async function reach(host: string, options: OutboundOptions = {}, path = '/'): Promise<unknown> {
  const outbound = createOutbound({
    ports: [port],
    timeoutMs: 2_000,
    resolve: () => Promise.resolve(loopback),
    ...options,
  });
  return outbound.send({ method: 'GET', url: `https://${host}:${port}${path}` }).catch((error: unknown) => error);
}

describe('addresses that are not public', () => {
  test('the trap is real: what is allowed reaches it', async () => {
    expect(await reach('127.0.0.1', { allowPrivate: [`127.0.0.1:${port}`] })).toBeInstanceOf(RetryLater);
    expect(await reach('friend.example', { allowPrivate: [`friend.example:${port}`] })).toBeInstanceOf(RetryLater);
    expect(connections).toBe(2);
  });
  test(`none of ${literals.length + names.length} spellings is connected to`, async () => {
    connections = 0;
    for (const spelling of [...literals, ...names]) {
      expect([spelling, await reach(spelling)]).toEqual([spelling, expect.any(Refused)]);
      for (const scheme of ['http', 'HTTP', 'https', 'HTTPS']) {
        await createOutbound({ ports: [port], resolve: () => Promise.resolve(loopback) })
          .send({ method: 'GET', url: `${scheme}://${spelling}:${port}/` })
          .catch(() => undefined);
      }
    }
    expect(connections).toBe(0);
  });
  test(`none of ${literals.length + answers.length} answers of a name service is connected to, alone or among public ones`, async () => {
    connections = 0;
    const addresses = [...literals.map((literal) => literal.replace(/^\[|\]$/g, '')), ...answers];
    for (const address of addresses) {
      const bad = { address, family: address.includes(':') ? 6 : 4 };
      for (const given of [[bad], [somewhere, bad], [bad, somewhere]]) {
        expect([address, await reach('shop.example', { resolve: () => Promise.resolve(given) })]).toEqual([
          address,
          expect.any(Refused),
        ]);
      }
    }
    expect(connections).toBe(0);
  });
  test('signs that end the host early do not change where it leads', async () => {
    connections = 0;
    for (const url of [
      `https://127.0.0.1:${port}#@shop.example/`,
      `https://127.0.0.1:${port}?@shop.example/`,
      `https://127.0.0.1:${port}\\@shop.example/`,
      `https:127.0.0.1:${port}`,
      `\thttps://127.0.0.1:${port}/`,
      `https://127.0.0.1\n:${port}/`,
    ]) {
      const outbound = createOutbound({ ports: [port] });
      expect([url, await outbound.send({ method: 'GET', url }).catch((error: unknown) => error)]).toEqual([
        url,
        expect.any(Refused),
      ]);
    }
    expect(connections).toBe(0);
  });
  test('public addresses are told from others', () => {
    const open = [
      '1.1.1.1',
      '8.8.8.8',
      '93.184.215.14',
      '172.15.255.255',
      '172.32.0.1',
      '100.63.255.255',
      '100.128.0.1',
      '2606:4700:4700::1111',
      '2a00:1450:4001:800::200e',
      '2001:4860:4860::8888',
    ];
    expect(open.filter((address) => !isPublic(address))).toEqual([]);
  });
});

test('refuses other schemes, other ports and what is no address', async () => {
  const outbound = createOutbound({ resolve: () => Promise.resolve([somewhere]) });
  for (const url of [
    'http://shop.example/',
    'https://shop.example:22/',
    'https://shop.example:6379/',
    'ftp://shop.example/',
    'file:///etc/passwd',
    'gopher://shop.example/',
    'javascript:alert(1)',
    'shop.example',
    '',
    'https://',
  ]) {
    await expect(outbound.send({ method: 'GET', url })).rejects.toThrow(Refused);
  }
});

test('looks a name up once and connects to the address it has checked', async () => {
  const seen: string[] = [];
  const server = http.createServer((request, response) => response.end(`for ${request.headers.host}`));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const host = `shop.example:${(server.address() as AddressInfo).port}`;
  const resolve = (name: string) =>
    Promise.resolve([{ address: seen.push(name) === 1 ? '127.0.0.1' : '127.9.9.9', family: 4 }]);
  const answer = await createOutbound({ allowPrivate: [host], resolve }).send({
    method: 'GET',
    url: `http://${host}/`,
  });
  expect(answer).toMatchObject({ status: 200, body: `for ${host}`, complete: true });
  expect(seen).toEqual(['shop.example']);
  await new Promise((ended) => server.close(ended));
});

test('asks for the name, not the address, in the TLS handshake', async () => {
  const heard: Buffer[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      heard.push(bytes);
      socket.destroy();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const host = `shop.example:${(server.address() as AddressInfo).port}`;
  const outbound = createOutbound({
    allowPrivate: [host],
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  });
  await expect(outbound.send({ method: 'POST', url: `https://${host}/?token=canary`, body: 'canary' })).rejects.toThrow(
    RetryLater,
  );
  expect(Buffer.concat(heard).toString('latin1')).toContain('shop.example');
  await new Promise((ended) => server.close(ended));
});

describe('what comes back', () => {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/hang') return;
      if (request.url === '/drip') {
        const drip = setInterval(() => response.write('a'), 20);
        response.once('close', () => clearInterval(drip));
        return;
      }
      response.setHeader('set-cookie', ['a=1', 'b=2']);
      response.end(
        request.url === '/long'
          ? 'ä'.repeat(5_000)
          : JSON.stringify({
              method: request.method,
              headers: request.headers,
              body: Buffer.concat(chunks).toString('hex'),
            }),
      );
    });
  });
  const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = (path: string, more: { body?: string | Uint8Array } = {}, options: OutboundOptions = {}) =>
    createOutbound({ allowPrivate: [host()], timeoutMs: 300, ...options }).send({
      method: 'POST',
      url: `http://${host()}${path}`,
      ...more,
    });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((ended) => server.close(ended));
  });

  test('the bytes that were given are the bytes that arrive', async () => {
    for (const body of ['{"naïve":"✓"}', Uint8Array.of(0, 255, 13, 10), '']) {
      const answer = await send('/', { body });
      expect(JSON.parse(answer.body)).toMatchObject({
        method: 'POST',
        body: Buffer.from(body).toString('hex'),
        headers: { 'content-length': String(Buffer.byteLength(body)) },
      });
      expect(answer.headers['set-cookie']).toBe('a=1, b=2');
    }
  });
  test('is cut at the limit and says so', async () => {
    expect(await send('/long', {}, { maxBodyBytes: 1_000 })).toMatchObject({
      status: 200,
      body: 'ä'.repeat(500),
      complete: false,
    });
    expect(await send('/long', {}, { maxBodyBytes: 10_000 })).toMatchObject({
      body: 'ä'.repeat(5_000),
      complete: true,
    });
  });
  test('is waited for no longer than the limit, however slowly it drips', async () => {
    await expect(send('/hang')).rejects.toThrow('did not answer in time');
    expect(await send('/drip')).toMatchObject({ status: 200, complete: false });
  });
  test('a name service that fails or hangs is tried again later', async () => {
    const ask = (resolve: () => Promise<readonly Address[]>) =>
      createOutbound({ resolve, timeoutMs: 100 }).send({ method: 'GET', url: 'https://shop.example/' });
    await expect(ask(() => Promise.reject(new Error('ENOTFOUND')))).rejects.toThrow(RetryLater);
    await expect(ask(() => Promise.resolve([]))).rejects.toThrow(RetryLater);
    await expect(ask(() => new Promise(() => undefined))).rejects.toThrow(RetryLater);
  });
  test('no error repeats what was sent', async () => {
    const errors = await Promise.all([
      send('/hang?token=canary', { body: 'canary' }).catch(String),
      createOutbound().send({ method: 'POST', url: 'https://127.0.0.1/canary?canary', body: 'canary' }).catch(String),
      createOutbound().send({ method: 'POST', url: 'https://canary:canary@shop.example/' }).catch(String),
      createOutbound().send({ method: 'POST', url: 'canary' }).catch(String),
    ]);
    expect(errors.filter((error) => JSON.stringify(error).includes('canary'))).toEqual([]);
  });
});
