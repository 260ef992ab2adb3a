import * as core from 'zapier-platform-core';
import type { Bundle, ZObject } from 'zapier-platform-core';
import App from '../index.ts';
import { setUp, type Setting } from './server.ts';
import { story, type App as Runner, type Output, type Props } from './story.ts';

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

type Step = { readonly operation: Readonly<Record<string, unknown>> };
const operationOf = (kind: 'triggers' | 'creates' | 'searches', key: string) =>
  (App[kind] as unknown as Readonly<Record<string, Step>>)[key]?.operation ?? {};
const perform = <Result>(what: unknown) => what as (z: ZObject, bundle: Bundle) => Promise<Result>;

/** The source, called as Zapier calls it, core's own checks of what comes out included. */
const source: Runner = {
  create: (key, inputData) => run(perform<Output>(operationOf('creates', key)['perform']), bundle(inputData)),
  search: (key, inputData) => run(perform<Output[]>(operationOf('searches', key)['perform']), bundle(inputData)),
  trigger: (key, inputData = {}) => {
    const { performList, perform: polled } = operationOf('triggers', key);
    return run(perform<Output[]>(performList ?? polled), bundle(inputData));
  },
};

function bundle(inputData: object, authData: object = setting.authData) {
  return { authData: { ...authData }, inputData: inputData as Record<string, unknown> };
}

test("is valid by Zapier's own schema", async () => {
  const { results } = await createAppHandler(App)({ command: 'validate' });
  expect(results).toEqual([]);
});

describe('the connection', () => {
  const connect = (authData: object) => run(perform<Output>(App.authentication?.test), { authData });

  test('is tested against the server and named by its programs', async () => {
    const inputData = await connect(setting.authData);
    expect(inputData).toEqual({ programs: ['Book Club'], server: new URL(setting.authData.server_url).host });
    const label = perform<string>(App.authentication?.connectionLabel);
    expect(await run(label, { inputData })).toBe(`Book Club (${String(inputData['server'])})`);
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

describe('from the first referral to the refund', () => {
  const props = {} as Props;

  test.each(story.map((scene) => [scene.step, scene.it, scene] as const))('%s %s', async (_step, _it, scene) => {
    expect(await scene.play(source, props)).toMatchObject(scene.expected as object);
  });

  test('plays every action, search and trigger of the app', () => {
    const played = new Set(story.map(({ step }) => step));
    const all = [App.creates, App.searches, App.triggers].flatMap((steps) => Object.keys(steps ?? {}));
    expect(all.filter((key) => !played.has(key))).toEqual([]);
  });
});

describe('an action stops quietly', () => {
  const halted = (message: string) => ({ name: 'HaltedError', message: expect.stringContaining(message) as string });

  test('when the person was referred before', async () => {
    const again = source.create('log_referral', { advocate_code: 'CY-READS', invitee_email: 'eli@example.com' });
    await expect(again).rejects.toMatchObject(halted('was referred before, by Cy'));
  });

  test('when nobody has the code', async () => {
    const referral = source.create('log_referral', { advocate_code: 'NOBODY', invitee_email: 'dan@example.com' });
    await expect(referral).rejects.toMatchObject({ name: 'HaltedError' });
  });

  test('when the participant is there already', async () => {
    const again = source.create('add_participant', { email: 'cy@example.com' });
    await expect(again).rejects.toMatchObject(halted('with the code CY-READS'));
  });

  test('when a conversion concerns nobody who was referred, or says so where that is wished', async () => {
    const nobody = { email: 'stranger@example.com' };
    await expect(source.create('qualify_referral', nobody)).rejects.toMatchObject(halted('Nobody was referred under'));
    await expect(source.create('qualify_referral', { ...nobody, if_none: 'error' })).rejects.not.toMatchObject({
      name: 'HaltedError',
    });
    const purchase = source.create('record_purchase', { order_id: 'order-9', amount: 10, ...nobody });
    await expect(purchase).rejects.toMatchObject({ name: 'HaltedError' });
  });
});

describe('what has to be mended is said', () => {
  test('an amount that is none, an action without anybody, a search for nothing', async () => {
    const order = { order_id: 'order-2', email: 'eli@example.com' };
    await expect(source.create('record_purchase', { ...order, amount: '1,50' })).rejects.toThrow('no amount in USD');
    await expect(source.create('record_purchase', { ...order, amount: '1.505' })).rejects.toThrow('no amount in USD');
    await expect(source.create('qualify_referral', {})).rejects.toThrow('Say who it is');
    await expect(source.search('find_reward', {})).rejects.toThrow('at least one field');
  });

  test('what is wrong with a program, where and how to mend it', async () => {
    const bad = { program_file: '{"id":"x"}', events: '[]' };
    await expect(source.create('evaluate_rules', bad)).rejects.toThrow('lifecycle');
    await expect(source.create('evaluate_rules', { ...bad, program_file: '{' })).rejects.toThrow(
      'Program File is not JSON',
    );
  });
});

describe('money', () => {
  const asFlow = (key: string, inputData: object, authData: object) =>
    run(perform<Output>(operationOf('creates', key)['perform']), bundle(inputData, authData));

  test('is released by staff: a Zap approves shop credit and never cash, whatever its key may do', async () => {
    const { key } = await setting.call('POST', '/v1/keys', { label: 'Zapier', scopes: ['integration'] });
    const authData = { ...setting.authData, api_key: key };
    await asFlow('log_referral', { advocate_code: 'CY-READS', invitee_email: 'gil@example.com' }, authData);
    await asFlow('qualify_referral', { email: 'gil@example.com' }, authData);
    const rewards = await source.search('find_reward', { state: 'held' });
    const idOf = (rule: string) => rewards.find(({ reward }) => reward === rule)?.['id'];
    for (const keyed of [authData, setting.authData])
      await expect(asFlow('approve_reward', { reward_id: idOf('cash') }, keyed)).rejects.toThrow('Staff approve it');
    const cash = `/v1/rewards/${encodeURIComponent(String(idOf('cash')))}`;
    const headers = { authorization: `Bearer ${String(key)}` };
    expect((await fetch(new URL(`${cash}/approve`, authData.server_url), { method: 'POST', headers })).status).toBe(
      403,
    );
    await expect(asFlow('approve_reward', { reward_id: idOf('credit') }, authData)).resolves.toMatchObject({
      rewards: 'credit: available',
    });
    expect(await setting.call('GET', cash)).toMatchObject({ state: 'held' });
  });

  test('is noted as given only after staff have released it', async () => {
    const { key } = await setting.call('POST', '/v1/keys', { label: 'Zapier', scopes: ['integration'] });
    const authData = { ...setting.authData, api_key: key };
    const [cash] = await source.search('find_reward', { reward: 'cash', state: 'held' });
    const reward_id = String(cash?.['id']);
    await expect(asFlow('mark_reward_fulfilled', { reward_id }, authData)).rejects.toThrow('only an available reward');
    await setting.call('POST', `/v1/rewards/${encodeURIComponent(reward_id)}/approve`);
    await expect(asFlow('mark_reward_fulfilled', { reward_id }, authData)).resolves.toMatchObject({
      rewards: 'cash: fulfilled',
    });
  });
});

describe('an instant trigger', () => {
  const hook = operationOf('triggers', 'new_referral');

  test('tells of a referral that is made while the Zap is on, in the shape the list has', async () => {
    const { authData, targetUrl, call } = setting;
    const subscribeData = await run(perform<{ id: string }>(hook['performSubscribe']), { authData, targetUrl });
    const arrival = setting.arrival();
    const logged = await source.create('log_referral', {
      advocate_code: 'CY-READS',
      invitee_email: 'finn@example.com',
    });
    const told = await run(perform<Output[]>(hook['perform']), { authData, cleanedRequest: await arrival });
    expect(told).toEqual([logged]);
    expect(await source.trigger('new_referral')).toContainEqual(logged);

    const { rows } = await call('GET', '/v1/hooks');
    expect(rows).toEqual([expect.objectContaining({ id: subscribeData.id, url: targetUrl })]);
    await run(perform(hook['performUnsubscribe']), { authData, targetUrl, subscribeData });
    expect((await call('GET', '/v1/hooks'))['rows']).toEqual([]);
  });

  test('ending a subscription that the server does not have is no error', async () => {
    const { authData } = setting;
    const subscribeData = { id: 'hook_gone' };
    await expect(run(perform(hook['performUnsubscribe']), { authData, subscribeData })).resolves.toEqual({});
  });

  test('a call without news triggers nothing', async () => {
    expect(await run(perform(hook['perform']), { authData: setting.authData, cleanedRequest: {} })).toEqual([]);
  });
});

describe('every sample', () => {
  const steps = [App.triggers, App.creates, App.searches].flatMap((all) => Object.entries(all ?? {}));

  test.each(steps.filter(([, step]) => (step as Step).operation['outputFields'] !== undefined))(
    'of %s has what the step puts out, no more and no less',
    (_key, step) => {
      const { sample, outputFields } = (step as Step).operation;
      const keys = (outputFields as { key: string }[]).map(({ key }) => key);
      expect(Object.keys(sample as object).toSorted()).toEqual(keys.toSorted());
    },
  );
});
