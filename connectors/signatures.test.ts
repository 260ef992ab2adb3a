import { describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { connector as hubspot } from './hubspot/index.ts';
import { signAs } from './sign.ts';
import { signedBy, type SchemeName } from './signatures.ts';
import type { Connection, IncomingRequest, Outbound, OutboundRequest } from './shape.ts';
import { connector as webhook } from './webhook/index.ts';

const NOW_MS = 1_772_460_130_000;

function connectionWith(secrets: Connection['secrets'], settings: Connection['settings'] = {}): Connection {
  return { name: 'ours', platform: 'trial', secrets, settings };
}

function requestWith(
  headers: Record<string, string>,
  body: string,
  more: Partial<IncomingRequest> = {},
): IncomingRequest {
  return {
    method: 'POST',
    url: 'https://refer.example/in/trial/ours',
    headers,
    query: {},
    body: Buffer.from(body),
    ...more,
  };
}

describe('signatures made by others', () => {
  test('Slack’s documented example', () => {
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    const headers = {
      'x-slack-request-timestamp': '1531420618',
      'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    };
    const connection = connectionWith({ signingSecret: '8f742231b10e8888abcd99yyyzzz85a5' });
    expect(signedBy('slack').authenticate(requestWith(headers, body), connection, 1_531_420_618_000)).toEqual({
      ok: true,
    });
  });
  test('Stripe’s library signs, we verify', () => {
    const body = '{"id":"evt_1","object":"event"}';
    const header = new Stripe('sk_test_1').webhooks.generateTestHeaderString({
      payload: body,
      secret: 'whsec_trial',
      timestamp: NOW_MS / 1000,
    });
    expect(
      signedBy('stripe').authenticate(
        requestWith({ 'stripe-signature': header }, body),
        connectionWith({ signingSecret: 'whsec_trial' }),
        NOW_MS,
      ),
    ).toEqual({ ok: true });
  });
  test('we sign, Stripe’s library verifies', () => {
    const body = '{"id":"evt_1","object":"event"}';
    const timestampMs = Date.now();
    const header = signAs('stripe', { body, secret: 'whsec_trial', timestampMs })['stripe-signature'] ?? '';
    expect(new Stripe('sk_test_1').webhooks.constructEvent(body, header, 'whsec_trial')).toMatchObject({ id: 'evt_1' });
  });
  test('the Standard Webhooks library signs, we verify', () => {
    const secret = `whsec_${Buffer.alloc(24, 3).toString('base64')}`;
    const body = '{"naïve":"✓"}';
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(NOW_MS / 1000),
      'webhook-signature': new Webhook(secret).sign('msg_1', new Date(NOW_MS), body),
    };
    expect(
      signedBy('standardWebhooks').authenticate(
        requestWith(headers, body),
        connectionWith({ signingSecret: secret }),
        NOW_MS,
      ),
    ).toEqual({ ok: true });
  });
  test('the example of the Standard Webhooks specification', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const headers = signAs('standardWebhooks', {
      body: '{"test": 2432232314}',
      secret,
      timestampMs: 1_614_265_330_000,
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    });
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
  test('each secret of an outgoing webhook satisfies the Standard Webhooks library, also while it is being changed', async () => {
    const secrets = [1, 2].map((fill) => `whsec_${Buffer.alloc(24, fill).toString('base64')}`);
    const sent: OutboundRequest[] = [];
    const outbound: Outbound = {
      send: (request) => Promise.resolve((sent.push(request), { status: 204, headers: {}, body: '', complete: true })),
    };
    const input = { type: 'reward.due', timestamp: '2026-03-02T14:02:03.000Z', data: { name: 'Zoë ✓' } };
    const call = {
      input,
      connection: connectionWith({ signingSecret: secrets }, { url: 'https://hooks.example/' }),
      key: 'glow/é/1',
      nowMs: Date.now(),
    };
    expect(await webhook.actions.send?.perform(call, { outbound })).toMatchObject({ step: 'done' });
    const [request] = sent;
    for (const secret of secrets)
      expect(new Webhook(secret).verify(String(request?.body), { ...request?.headers })).toEqual(input);
    expect(request?.headers?.['webhook-id']).toMatch(/^msg_[A-Za-z0-9_-]{27}$/);
  });
});

test('HubSpot signs the address with some escapes undone', () => {
  const url = 'https://refer.example/in/hubspot/ours?name=a%2Cb%20c%40d';
  const secret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
  const headers = signAs('hubspotV3', {
    body: '[]',
    secret,
    timestampMs: NOW_MS,
    url: 'https://refer.example/in/hubspot/ours?name=a,b%20c@d',
  });
  expect(
    hubspot.receive?.authenticate(
      requestWith(headers, '[]', { url }),
      connectionWith({ signingSecret: secret }),
      NOW_MS,
    ),
  ).toEqual({ ok: true });
});

describe('secrets', () => {
  const strong = `whsec_${Buffer.alloc(24, 5).toString('base64')}`;
  const why = (scheme: SchemeName, secrets: Connection['secrets'], secret: string) => {
    const headers = signAs(scheme, { body: '{}', secret, timestampMs: NOW_MS, id: 'msg_1' });
    const proof = signedBy(scheme).authenticate(requestWith(headers, '{}'), connectionWith(secrets), NOW_MS);
    return proof.ok ? 'ok' : proof.why;
  };
  test('ours have at least 24 bytes', () => {
    const short = `whsec_${Buffer.alloc(23, 5).toString('base64')}`;
    expect(why('standardWebhooks', { signingSecret: short }, short)).toBe('weakSecret');
    expect(why('standardWebhooks', { signingSecret: 'whsec_not base64!' }, strong)).toBe('weakSecret');
    expect(why('standardWebhooks', { signingSecret: [short, strong] }, strong)).toBe('ok');
    expect(why('staticSecret', { urlSecret: 'x'.repeat(23) }, 'x'.repeat(23))).toBe('weakSecret');
    expect(why('staticSecret', { urlSecret: 'x'.repeat(24) }, 'x'.repeat(24))).toBe('ok');
  });
  test('one in the address is found there too', () => {
    const urlSecret = 'a-secret-of-32-letters-and-signs';
    const { authenticate } = signedBy('staticSecret');
    expect(
      authenticate(requestWith({}, '{}', { query: { secret: urlSecret } }), connectionWith({ urlSecret }), NOW_MS),
    ).toEqual({ ok: true });
    expect(
      authenticate(
        requestWith({}, '{}', { query: { secret: `${urlSecret} ` } }),
        connectionWith({ urlSecret }),
        NOW_MS,
      ),
    ).toMatchObject({ ok: false });
  });
  test('a connection that can verify signatures takes no secret in the address instead', () => {
    const urlSecret = 'a-secret-of-32-letters-and-signs';
    const proof = signedBy('standardWebhooks', 'staticSecret').authenticate(
      requestWith({}, '{}', { query: { secret: urlSecret } }),
      connectionWith({ urlSecret, signingSecret: strong }),
      NOW_MS,
    );
    expect(proof).toMatchObject({ ok: false, why: 'noSignature' });
  });
  test('no hint repeats a secret', () => {
    const { authenticate } = signedBy('standardWebhooks', 'staticSecret');
    for (const secrets of [
      {},
      { urlSecret: 'canary' },
      { signingSecret: 'canary' },
      { urlSecret: 'canary'.repeat(9) },
    ]) {
      expect(
        JSON.stringify(
          authenticate(requestWith({ 'webhook-signature': 'canary' }, 'canary'), connectionWith(secrets), NOW_MS),
        ),
      ).not.toContain('canary');
    }
  });
});
