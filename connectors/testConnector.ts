import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { BadEvent } from './errors.ts';
import { faultOf } from './action.ts';
import { IncomingEvent } from './incoming.ts';
import { receive } from './receive.ts';
import type { Connection, Connector, IncomingRequest } from './shape.ts';
import { signAs, type ToSign } from './sign.ts';
import { schemes, TOLERANCE_MS, type SchemeName } from './signatures.ts';
import { testActions, type ActionTrial } from './testActions.ts';
import { vendorDescription } from '../test/vendorDescription.ts';

/** What a connector's own test says; the suite does the rest. */
export interface Trial {
  readonly receive?: ReceiveTrial;
  readonly actions?: Readonly<Record<string, ActionTrial>>;
}

export interface ReceiveTrial {
  readonly scheme: SchemeName;
  /** Two secrets of the platform's kind. */
  readonly secrets: readonly [string, string];
  readonly right: readonly Right[];
}

/** A request as the vendor sends it, and what it means. */
export interface Right {
  readonly name: string;
  /** A file in the platform's `fixtures/`. */
  readonly fixture: string;
  readonly settings?: Connection['settings'];
  /** Events by hand; the answer's text where it is a handshake. */
  readonly events?: readonly IncomingEvent[];
  readonly answer?: string;
  /** Where the vendor describes this payload: the name in `webhooks` of its published description. */
  readonly webhook?: string;
}

/** The one conformance suite of all connectors: what holds for every platform is proven here, once. */
export function testConnector(connector: Connector, trial: Trial): void {
  describe(`connector ${connector.name}`, () => {
    testIdentity(connector);
    if (trial.receive !== undefined) {
      testProof(connector, trial.receive);
      testMeaning(connector, trial.receive);
    }
    test('every way in and out that it has is tried', () => {
      expect(trial.receive !== undefined).toBe(connector.receive !== undefined);
      expect(Object.keys(trial.actions ?? {})).toEqual(Object.keys(connector.actions));
    });
    testActions(connector, trial.actions ?? {});
  });
}

function testIdentity(connector: Connector): void {
  test('says who it is and explains every credential and setting', () => {
    expect(connector).toMatchObject({
      id: expect.stringMatching(/^[a-z][a-z0-9-]*$/),
      name: expect.any(String),
      description: expect.stringMatching(/\.$/),
    });
    for (const address of Object.values(connector.docs)) expect(address).toMatch(/^https:\/\//);
    for (const part of [connector.credentials.secrets, connector.credentials.settings]) {
      const properties: Record<string, unknown> =
        'properties' in part ? (part.properties as Record<string, unknown>) : {};
      for (const property of Object.values(properties))
        expect(property).toMatchObject({ title: expect.any(String), description: expect.any(String) });
      expect(part).toMatchObject({ additionalProperties: false });
    }
  });
}

const URL_CALLED = 'https://refer.example/in/platform/name?a=1';
const NOW_MS = 1_772_460_130_000;

/** A trial made concrete: requests that are right, and what the connector says to them. */
function bench(connector: Connector, { scheme, secrets, right }: ReceiveTrial) {
  const [first] = right;
  if (first === undefined) throw new Error(`${connector.id} needs one right request at least`);
  const nameOfSecret = schemes[scheme].secret;
  const connectionWith = (values: string | readonly string[], settings: Connection['settings'] = {}): Connection => ({
    name: 'ours',
    platform: connector.id,
    secrets: { [nameOfSecret]: values },
    settings,
  });
  const body = fixtureOf(connector, first.fixture);
  const signed = (more: Partial<ToSign> = {}): IncomingRequest => {
    const toSign = {
      body,
      secret: secrets[0],
      timestampMs: NOW_MS,
      url: URL_CALLED,
      method: 'POST',
      id: 'msg_1',
      ...more,
    };
    return {
      method: 'POST',
      url: URL_CALLED,
      query: {},
      body: Buffer.from(toSign.body),
      headers: { 'content-type': 'application/json', ...signAs(scheme, toSign) },
    };
  };
  const accepts = (request: IncomingRequest, connection = connectionWith(secrets[0]), nowMs = NOW_MS) =>
    connector.receive?.authenticate(request, connection, nowMs).ok === true;
  const row = schemes[scheme];
  const signing = row.kind === 'signature' ? row : null;
  return { body, signed, accepts, connectionWith, header: row.header, signing };
}

function testProof(connector: Connector, trial: ReceiveTrial): void {
  const { signed, accepts, connectionWith, header, signing } = bench(connector, trial);
  const [current, other] = trial.secrets;

  test('takes what is signed right, also while two secrets are valid', () => {
    expect(accepts(signed())).toBe(true);
    expect(accepts(signed({ secret: other }), connectionWith([current, other]))).toBe(true);
  });
  test('refuses another secret, no secret and an empty one', () => {
    expect(accepts(signed({ secret: other }))).toBe(false);
    for (const none of [[], '', ['']]) expect(accepts(signed(), connectionWith(none))).toBe(false);
    expect(accepts(signed(), { name: 'ours', platform: connector.id, secrets: {}, settings: {} })).toBe(false);
  });
  test('refuses a request without proof and any method but POST', () => {
    const request = signed();
    const without = Object.fromEntries(Object.entries(request.headers).filter(([name]) => name !== header));
    expect(accepts({ ...request, headers: without })).toBe(false);
    expect(accepts({ ...request, headers: { ...without, [header]: '' } })).toBe(false);
    for (const method of ['GET', 'PUT', 'HEAD', 'DELETE', 'OPTIONS', 'post', ''])
      expect(accepts({ ...request, method })).toBe(false);
  });
  test('refuses every flipped bit of the signed headers', () => {
    const request = signed();
    for (const name of Object.keys(request.headers).filter((one) => one !== 'content-type')) {
      const taken = flipsOfText(request.headers[name] ?? '').filter((value) =>
        accepts({ ...request, headers: { ...request.headers, [name]: value } }),
      );
      expect(taken).toEqual([]);
    }
  });
  if (signing === null) return;
  test('refuses every flipped bit of the body', () => {
    const request = signed();
    expect(flipsOfBytes(request.body).filter((body) => accepts({ ...request, body }))).toEqual([]);
  });
  if (signing.base.includes('Url}')) {
    test('refuses every flipped bit of the address it was sent to', () => {
      const request = signed();
      expect(flipsOfText(request.url).filter((url) => accepts({ ...request, url }))).toEqual([]);
    });
  }
  if (signing.timestamp === null) return;
  test('refuses what was sent too long ago or in the future', () => {
    const at = (shiftMs: number) => accepts(signed({ timestampMs: NOW_MS + shiftMs }));
    expect([-TOLERANCE_MS, TOLERANCE_MS].map(at)).toEqual([true, true]);
    expect([-TOLERANCE_MS - 1000, TOLERANCE_MS + 1000, -86_400_000, 86_400_000, -NOW_MS].map(at)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
}

function testMeaning(connector: Connector, trial: ReceiveTrial): void {
  const { connectionWith, signed } = bench(connector, trial);
  const arrival = (body: Uint8Array, settings?: Connection['settings']) =>
    receive({
      connector,
      connection: connectionWith(trial.secrets[0], settings),
      request: signed({ body }),
      nowMs: NOW_MS,
    });

  for (const right of trial.right) {
    const body = fixtureOf(connector, right.fixture);
    test(`means: ${right.name}`, () => {
      const received = arrival(body, right.settings);
      expect(received).toEqual(meant(right));
      expect(JSON.stringify(arrival(body, right.settings))).toBe(JSON.stringify(received));
      expect((right.events ?? []).map((event) => faultOf(IncomingEvent, event))).toEqual(
        (right.events ?? []).map(() => null),
      );
    });
  }
  testDescription(connector, trial);
  test('answers a signed body that is not in the vendor’s shape with BadEvent', () => {
    for (const junk of ['', '{', 'null', '7', '"x"', 'true', '[null]', '[7]', '{}', '\uFEFF{}', '<xml/>', 'a=1&b=2']) {
      expect(() => arrival(Buffer.from(junk))).toThrow(BadEvent);
    }
    expect(() => arrival(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(BadEvent);
  });
  test('gives right events or BadEvent, whatever stands at any place of the payload', () => {
    const wrong = trial.right.flatMap(({ fixture, settings }) =>
      changesOf(JSON.parse(fixtureOf(connector, fixture).toString()))
        .map((changed) => wrongness(() => arrival(Buffer.from(JSON.stringify(changed)), settings)))
        .filter((one) => one !== null),
    );
    expect(wrong).toEqual([]);
  });
}

function testDescription(connector: Connector, { right }: ReceiveTrial): void {
  const webhooks = right.flatMap(({ fixture, webhook }) => (webhook === undefined ? [] : [{ fixture, webhook }]));
  const description = webhooks.length === 0 ? null : vendorDescription(connector.id);
  if (description === null) return;
  test('the requests it is tried with are in the shape the vendor describes', () => {
    const faults = webhooks.map(({ fixture, webhook }) =>
      description.faultsOfWebhook(webhook, JSON.parse(fixtureOf(connector, fixture).toString())),
    );
    expect(faults).toEqual(webhooks.map(() => []));
  });
}

function meant({ events, answer }: Right): unknown {
  if (answer === undefined) return { outcome: 'events', events };
  return {
    outcome: 'answer',
    answer: { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: answer },
  };
}

/** What is wrong with how a payload was taken; null when it gave valid events, an answer or a BadEvent that points somewhere. */
function wrongness(attempt: () => ReturnType<typeof receive>): string | null {
  try {
    const received = attempt();
    if (received.outcome !== 'events') return received.outcome === 'answer' ? null : received.why;
    return received.events.map((event) => faultOf(IncomingEvent, event)).find((fault) => fault !== null)?.what ?? null;
  } catch (error) {
    return error instanceof BadEvent && error.hint !== '' ? null : String(error);
  }
}

function fixtureOf(connector: Connector, name: string): Buffer {
  return readFileSync(new URL(`${connector.id}/fixtures/${name}`, import.meta.url));
}

/** At most so many flips of a body are tried, spread evenly. */
const MOST_FLIPS = 4_000;

function flipsOfBytes(bytes: Uint8Array): Uint8Array[] {
  const bits = bytes.length * 8;
  const count = Math.min(bits, MOST_FLIPS);
  return Array.from({ length: count }, (_, index) => {
    const bit = Math.floor((index * bits) / count);
    const flipped = Uint8Array.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return flipped;
  });
}

function flipsOfText(text: string): string[] {
  return Array.from({ length: text.length * 8 }, (_, bit) => {
    const index = bit >> 3;
    return (
      text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ (1 << (bit & 7))) + text.slice(index + 1)
    );
  });
}

/** The same payload with each place in turn left out, emptied or of another kind. */
function changesOf(payload: unknown): unknown[] {
  return placesOf(payload).flatMap((place) => others.map((other) => replaced(payload, place, other)));
}

const others: readonly unknown[] = [
  undefined,
  null,
  0,
  -1.5,
  1e300,
  '',
  ' ',
  'x'.repeat(400),
  '__proto__',
  true,
  [],
  [null],
  {},
  { id: {} },
];

function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...path, name]))];
}

function replaced(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other ?? null;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  Reflect.set(copy, name, rest.length === 0 ? other : replaced(Reflect.get(copy, name), rest, other));
  return copy;
}
