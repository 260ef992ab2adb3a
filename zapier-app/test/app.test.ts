import * as core from 'zapier-platform-core';
import type { BasicHookOperation, Bundle, ZObject } from 'zapier-platform-core';
import App from '../index.ts';
import { setUp, type Setting } from './server.ts';

const run = core.createAppTester(App);
/** Core's types leave it out. */
const { createAppHandler } = core as unknown as {
  createAppHandler: (app: object) => (event: { command: string }) => Promise<{ results: unknown }>;
};
let setting: Setting;

beforeAll(async () => {
  setting = await setUp();
});
afterAll(() => setting.stop());

const hook = App.triggers.new_referral.operation as Required<BasicHookOperation>;
const create = App.creates.log_referral.operation;
const perform = (what: unknown) => what as (z: ZObject, bundle: Bundle) => Promise<Record<string, unknown>>;
const list = (what: unknown) => what as (z: ZObject, bundle: Bundle) => Promise<Record<string, unknown>[]>;

const refer = (email: string, authData = setting.authData) =>
  run(perform(create.perform), {
    authData,
    inputData: {
      advocate_code: setting.advocateCode,
      invitee_email: email,
      invitee_first_name: 'Ben',
      invitee_last_name: 'Ortiz',
    },
  });

test("is valid by Zapier's own schema", async () => {
  const { results } = await createAppHandler(App)({ command: 'validate' });
  expect(results).toEqual([]);
});

describe('the connection', () => {
  const connect = (authData: object) => run(perform(App.authentication?.test), { authData });

  test('is tested against the server and named by its programs', async () => {
    const inputData = await connect(setting.authData);
    expect(inputData).toEqual({ programs: ['Book Club'], server: new URL(setting.authData.server_url).host });
    const label = App.authentication?.connectionLabel as unknown as (z: ZObject, bundle: Bundle) => Promise<string>;
    expect(await run(label, { inputData })).toBe(`Book Club (${inputData['server'] as string})`);
  });

  test('asks to connect again when the key was withdrawn', async () => {
    const { id, key } = await setting.call('POST', '/v1/keys', { label: 'Zapier', scopes: ['read'] });
    const authData = { ...setting.authData, api_key: key };
    await expect(connect(authData)).resolves.toBeDefined();
    await setting.call('DELETE', `/v1/keys/${String(id)}`);
    await expect(connect(authData)).rejects.toMatchObject({ name: 'ExpiredAuthError' });
  });

  test.each([
    ['http://referrals.example.com', 'has to begin with https://'],
    ['referrals', 'is no address'],
  ])('does not take %s for a server', async (server_url, message) => {
    await expect(connect({ ...setting.authData, server_url })).rejects.toThrow(message);
  });
});

describe('Log Referral', () => {
  test('creates a referral with an id, a name and a link', async () => {
    expect(await refer('ben@example.com')).toMatchObject({
      id: expect.stringMatching(/^r_/) as string,
      name: 'Ben Ortiz',
      link: expect.stringMatching(/^http.*\/r\//) as string,
      stage: 'submitted',
      advocate_name: 'Ada Keller',
      invitee_email: 'ben@example.com',
    });
  });

  test('stops quietly when the person was referred before', async () => {
    await refer('cleo@example.com');
    await expect(refer('cleo@example.com')).rejects.toMatchObject({
      name: 'HaltedError',
      message: expect.stringContaining('was referred before, by Ada Keller') as string,
    });
  });

  test('stops quietly when nobody has the code', async () => {
    const inputData = { advocate_code: 'NOBODY', invitee_email: 'dan@example.com' };
    await expect(run(perform(create.perform), { authData: setting.authData, inputData })).rejects.toMatchObject({
      name: 'HaltedError',
    });
  });

  test('says what is missing when the key may only read', async () => {
    const { key } = await setting.call('POST', '/v1/keys', { label: 'Zapier', scopes: ['read'] });
    await expect(refer('eve@example.com', { ...setting.authData, api_key: String(key) })).rejects.toThrow(
      'needs write',
    );
  });
});

describe('New Referral', () => {
  test('tells of a referral that is made while the Zap is on, in the shape the list has', async () => {
    const { authData, targetUrl, call } = setting;
    const subscribeData = (await run(perform(hook.performSubscribe), { authData, targetUrl })) as { id: string };
    const arrival = setting.arrival();
    const logged = await refer('finn@example.com');
    const told = await run(list(hook.perform), { authData, cleanedRequest: await arrival });
    expect(told).toEqual([logged]);
    expect(await run(list(hook.performList), { authData })).toContainEqual(logged);

    expect((await call('GET', '/v1/hooks'))['rows']).toEqual([
      expect.objectContaining({ id: subscribeData.id, url: targetUrl }),
    ]);
    await run(perform(hook.performUnsubscribe), { authData, targetUrl, subscribeData });
    expect((await call('GET', '/v1/hooks'))['rows']).toEqual([]);
  });

  test('ending a subscription that the server does not have is no error', async () => {
    const { authData } = setting;
    await expect(
      run(perform(hook.performUnsubscribe), { authData, subscribeData: { id: 'hook_gone' } }),
    ).resolves.toEqual({});
  });

  test('a call without a referral triggers nothing', async () => {
    expect(await run(list(hook.perform), { authData: setting.authData, cleanedRequest: {} })).toEqual([]);
  });
});
