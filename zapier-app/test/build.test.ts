import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canonical } from '@referral-kit/engine';
import { completed, drive, invoked, node22, unzippedBuild, zapier, type Driver } from './build.ts';
import { setUp, type Setting } from './server.ts';
import { story, type App, type Props } from './story.ts';

const app = fileURLToPath(new URL('..', import.meta.url));
let build: ReturnType<typeof unzippedBuild>;
let setting: Setting;

beforeAll(async () => {
  build = unzippedBuild();
  setting = await setUp();
});
afterAll(async () => {
  rmSync(build.folder, { recursive: true });
  await setting.stop();
});

test('is valid by the command line of Zapier', () => {
  const findings = zapier(app, ['validate', '--without-style', '--format', 'json']);
  expect(JSON.parse(findings.slice(findings.indexOf('[')))).toEqual([]);
});

test('is less than 1.5 MB to upload', () => {
  expect(build.zipBytes).toBeLessThan(1.5 * 1024 * 1024);
});

describe.each([
  ['Node 22, as at Zapier', node22, /^v22\./],
  ['Node 24', process.execPath, /^v24\./],
])('the unzipped build under %s', (_name, node, version) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await drive(build.folder, node);
  });
  afterAll(() => driver.stop());

  test('runs', () => {
    expect(driver.version).toMatch(version);
  });

  test('subscribes, is told of a new referral, and ends the subscription', async () => {
    const { authData, targetUrl, call } = setting;
    const hook = (operation: string, bundle: object) =>
      driver.run(['triggers', 'new_referral', operation], { authData, inputData: {}, ...bundle });
    const subscribeData = await hook('performSubscribe', { targetUrl });
    const arrival = setting.arrival();
    const inputData = {
      advocate_code: setting.advocateCode,
      invitee_email: `${version.source.slice(2, 4)}@example.com`,
    };
    const logged = await driver.run(['creates', 'log_referral', 'perform'], { authData, inputData });
    expect(await hook('perform', { cleanedRequest: await arrival })).toEqual([logged]);
    expect(await hook('performList', {})).toContainEqual(logged);
    await hook('performUnsubscribe', { targetUrl, subscribeData });
    expect((await call('GET', '/v1/hooks'))['rows']).toEqual([]);
  });

  test('asks to connect again when the key was withdrawn', async () => {
    const { id, key } = await setting.call('POST', '/v1/keys', { label: 'Zapier', scopes: ['integration'] });
    const bundle = { authData: { ...setting.authData, api_key: key }, inputData: {} };
    const list = () => driver.run(['triggers', 'program_list', 'perform'], bundle);
    await expect(list()).resolves.toEqual([expect.objectContaining({ id: 'club' })]);
    await setting.call('DELETE', `/v1/keys/${String(id)}`);
    await expect(list()).rejects.toMatchObject({ name: 'ExpiredAuthError' });
  });

  test('decides every conformance vector byte for byte in Evaluate Rules', async () => {
    const differences: string[] = [];
    for (const vector of vectors()) differences.push(...(await differencesIn(driver, vector)));
    expect(differences).toEqual([]);
  });
});

describe('the unzipped build, invoked under Node 22', () => {
  const props = {} as Props;
  let runner: App;
  beforeAll(() => {
    runner = invoked(completed(build.folder), setting.authData);
  });

  test('is connected', () => {
    const tested = zapier(build.folder, ['invoke', 'auth', 'test', '--non-interactive'], node22);
    expect(JSON.parse(tested)).toMatchObject({ programs: ['Book Club'] });
    expect(zapier(build.folder, ['invoke', 'auth', 'label', '--non-interactive'], node22)).toContain('Book Club');
  });

  test.each(story.map((scene) => [scene.step, scene.it, scene] as const))('%s %s', async (_step, _it, scene) => {
    expect(await scene.play(runner, props)).toMatchObject(scene.expected as object);
  });
});

interface Vector {
  readonly name: string;
  readonly steps: readonly { programs: readonly unknown[]; event: unknown; expected: { error?: string } }[];
}

function vectors(): Vector[] {
  const script = fileURLToPath(new URL('../../test/conformance/expanded.ts', import.meta.url));
  const text = execFileSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 200 * 1024 * 1024 });
  const all = JSON.parse(text) as Vector[];
  expect(all.length).toBeGreaterThan(300);
  return all;
}

/** Each event is a run of its own that is given what the one before it put out. */
async function differencesIn(driver: Driver, { name, steps }: Vector): Promise<string[]> {
  const differences: string[] = [];
  let state: string | undefined;
  for (const [index, { programs, event, expected }] of steps.entries()) {
    const inputData = { program_file: JSON.stringify(programs), events: JSON.stringify(event), state };
    const got = await driver
      .run(['creates', 'evaluate_rules', 'perform'], { authData: {}, inputData })
      .then((output) => output as { decisions: string; state: string })
      .catch((error: Error) => error);
    if (!(got instanceof Error)) state = got.state;
    const fits =
      got instanceof Error
        ? expected.error !== undefined && got.message.includes(`"code":"${expected.error}"`)
        : got.decisions === `[${canonical(expected)}]`;
    if (!fits) differences.push(`${name}, event ${index + 1}: ${got instanceof Error ? got.message : got.decisions}`);
  }
  return differences;
}
