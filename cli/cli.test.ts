import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const CLINIC = fileURLToPath(new URL('../templates/programs/iv-clinic.json', import.meta.url));
const SLOW_MS = 30_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referral-kit-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command. */
function run(...args: string[]): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  execFile(process.execPath, [MAIN, ...args], { cwd: folder }, (error, out, err) => {
    resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
  });
  return promise;
}

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

const EVENTS = [
  {
    id: '1',
    type: 'advocate.joined',
    at: '2026-03-01T14:00:00Z',
    who: { email: 'ada@example.com' },
    mint: { share: 'ADA-DRIPS' },
  },
  {
    id: '2',
    type: 'referral.submitted',
    at: '2026-03-01T15:00:00Z',
    who: { code: 'ADA-DRIPS', email: 'ben@example.com' },
  },
  {
    id: '2',
    type: 'referral.submitted',
    at: '2026-03-01T15:00:00Z',
    who: { code: 'ADA-DRIPS', email: 'ben@example.com' },
  },
  {
    id: '3',
    type: 'appointment.attended',
    at: '2026-03-04T15:00:00Z',
    who: { email: 'ben@example.com' },
    object: 'visit-1',
    data: { amountMinor: 18000 },
  },
];
const lines = (events: readonly object[]) => events.map((event) => JSON.stringify(event)).join('\n');

describe('every command', () => {
  const commands = ['init', 'check', 'test', 'simulate', 'explain', 'graph', 'serve', 'key'];

  test(
    'is listed and has its help',
    async () => {
      const overview = await run('--help');
      expect(overview).toMatchObject({ code: 0, err: '' });
      const helps = await Promise.all(commands.map((name) => run(name, '--help')));
      for (const [index, { code, out }] of helps.entries()) {
        const name = commands[index] ?? '';
        expect(overview.out).toContain(`  ${name}`);
        expect({ name, code, first: out.split('\n')[0] }).toEqual({
          name,
          code: 0,
          first: expect.stringContaining(`referral-kit ${name}`),
        });
      }
    },
    SLOW_MS,
  );

  test.each([
    ['none', [], 2],
    ['one that does not exist', ['fly'], 2],
    ['a file that is not there', ['check', 'nothing.json'], 2],
    ['no file', ['check'], 2],
    ['an unknown option', ['check', CLINIC, '--colour'], 2],
    ['one argument too many', ['test', CLINIC, CLINIC], 2],
  ])(
    'used badly (%s) ends with 2 and one clear sentence',
    async (_name, args, code) => {
      const ended = await run(...args);
      expect(ended.code).toBe(code);
      expect(ended.err + ended.out).not.toMatch(/\.ts:\d|node:internal|Error:/);
      expect(ended.err.trim().split('\n')).toHaveLength(1);
    },
    SLOW_MS,
  );
});

describe('graph', () => {
  test(
    'draws a program, and says of a bad one what is wrong',
    async () => {
      const drawn = await run('graph', CLINIC);
      expect(drawn).toMatchObject({ code: 0, err: '' });
      expect(drawn.out).toMatch(/^stateDiagram-v2\n {2}state "Name received" as s1\n/);
      expect(await run('graph', file('no-program.json', {}))).toMatchObject({ code: 1, out: '' });
    },
    SLOW_MS,
  );
});

describe('check', () => {
  test(
    'a good program is fine',
    async () => {
      expect(await run('check', CLINIC)).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringMatching(
          /nothing to ask about\.\n\nAt most\n.*One advocate can earn at most 10,600\.00 USD a month.*One person with 6 e-mail addresses who refers themself can take 6,216\.00 USD: as partner/s,
        ),
      });
    },
    SLOW_MS,
  );

  test(
    'what cannot run is told with line, place and remedy',
    async () => {
      const program = JSON.parse(readFileSync(CLINIC, 'utf8')) as { lifecycle: { initial: string } };
      program.lifecycle.initial = 'nowhere';
      const path = file('unknown-stage.json', program);
      const { code, err } = await run('check', path);
      const line =
        readFileSync(path, 'utf8')
          .split('\n')
          .findIndex((text) => text.includes('"nowhere"')) + 1;
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringContaining(`${path}:${line}: RK140 at /lifecycle/initial: `),
      });
    },
    SLOW_MS,
  );

  test(
    'a program is held against the version it is to follow',
    async () => {
      const program = JSON.parse(readFileSync(CLINIC, 'utf8')) as { version: number; rewards: { id: string }[] };
      const before = file('before.json', { ...program, renamed: { rewards: { older: program.rewards[0]?.id } } });
      const next = file('next.json', { ...program, version: program.version + 1 });
      expect(await run('check', next, '--against', CLINIC)).toMatchObject({ code: 0, err: '' });
      const { code, out } = await run('check', next, '--against', before);
      expect({ code, out }).toEqual({
        code: 1,
        out: expect.stringContaining('RK322 at /renamed/rewards/older: '),
      });
    },
    SLOW_MS,
  );

  test(
    'YAML and JSON that cannot be read name their line',
    async () => {
      const yaml = await run('check', file('broken.yaml', 'id: x\nname: "unclosed\n'));
      expect(yaml).toMatchObject({ code: 1, err: expect.stringMatching(/broken\.yaml:\d+: this is not YAML/) });
      const json = await run('check', file('broken.json', '{\n  "id": "x",\n  "name": oops\n}'));
      expect(json).toMatchObject({ code: 1, err: expect.stringContaining('broken.json:3: this is not JSON') });
    },
    SLOW_MS,
  );
});

describe('init', () => {
  test(
    'writes a program that is good and whose tests pass, in JSON and YAML, and never overwrites',
    async () => {
      for (const name of ['first.json', 'first.yaml']) {
        expect(await run('init', name)).toMatchObject({ code: 0, err: '' });
        const [checked, tested, again] = [await run('check', name), await run('test', name), await run('init', name)];
        expect({ name, checked, tested }).toMatchObject({
          checked: { code: 0 },
          tested: { code: 0, out: expect.stringContaining('2 passed, 0 failed') },
        });
        expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
      }
    },
    SLOW_MS,
  );

  test(
    'asks nothing with --yes, and takes the usual name of the file when none is given',
    async () => {
      expect(await run('init', '--yes')).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringMatching(/^Wrote program/),
      });
      expect(await run('test', 'program.json')).toMatchObject({ code: 0 });
      expect(await run('init', '--no')).toMatchObject({ code: 2, out: '' });
    },
    SLOW_MS,
  );
});

describe('test', () => {
  test(
    'says which test of a program fails, and how',
    async () => {
      const program = JSON.parse(readFileSync(CLINIC, 'utf8')) as { tests: { expect: object }[] };
      program.tests = program.tests
        .slice(0, 2)
        .map((one, index) => (index === 0 ? { ...one, expect: { stage: 'expired' } } : one));
      const { code, out } = await run('test', file('failing.json', program));
      expect({ code, out }).toEqual({
        code: 1,
        out: expect.stringMatching(
          /^FAIL .*\n {5}Expected the stage to be 'expired'.*\n( {7}.*\n)*ok {3}.*\n1 passed, 1 failed\n$/,
        ),
      });
    },
    SLOW_MS,
  );
});

describe('simulate and explain', () => {
  test(
    'give one canonical decision a line, and sentences without --json',
    async () => {
      const events = file('events.jsonl', lines(EVENTS));
      const json = await run('simulate', CLINIC, events, '--json');
      const decisions = json.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { event: { id: string }; outcome: string });
      expect(json.code).toBe(0);
      expect(decisions.map(({ event, outcome }) => `${event.id} ${outcome}`)).toEqual([
        '1 decided',
        '2 decided',
        '2 decided',
        '3 decided',
      ]);
      expect((await run('simulate', CLINIC, events, '--json')).out).toBe(json.out);
      const told = await run('simulate', CLINIC, events);
      expect(told).toMatchObject({ code: 0, out: expect.stringContaining('came before, nothing changed') });
      expect(told.out).not.toMatch(/\$\.|[{}]/);
    },
    SLOW_MS,
  );

  test(
    'say why, to staff and to the advocate',
    async () => {
      const events = file('events.jsonl', lines(EVENTS));
      const staff = await run('explain', CLINIC, events, '--event', '3');
      expect(staff).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/\.\n$/) });
      expect((await run('explain', CLINIC, events, '--event', '3', '--for', 'advocate')).code).toBe(0);
      expect(await run('explain', CLINIC, events, '--event', '99')).toMatchObject({
        code: 2,
        err: expect.stringContaining('"99"'),
      });
      expect(await run('explain', CLINIC, events)).toMatchObject({ code: 2 });
    },
    SLOW_MS,
  );

  test(
    'name the line of an event that cannot be read or contradicts another',
    async () => {
      expect(await run('simulate', CLINIC, file('bad.jsonl', `${lines(EVENTS)}\nnot json`))).toMatchObject({
        code: 1,
        err: expect.stringContaining('bad.jsonl:5: this is not JSON'),
      });
      expect(await run('simulate', CLINIC, file('nobody.jsonl', lines([{ ...EVENTS[0], who: {} }])))).toMatchObject({
        code: 1,
        err: expect.stringContaining('RK203'),
      });
      expect(
        await run(
          'simulate',
          CLINIC,
          file('twice.jsonl', lines([EVENTS[0] ?? {}, { ...EVENTS[0], at: '2026-03-02T14:00:00Z' }])),
        ),
      ).toMatchObject({ code: 1, err: expect.stringContaining('RK201') });
    },
    SLOW_MS,
  );
});

describe('serve', () => {
  /** Runs the server for as long as `use` looks at it; gives the code it ends with. */
  async function served(args: readonly string[], use: (out: string) => Promise<void>): Promise<number | null> {
    const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', ...args], { cwd: folder });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    try {
      let out = '';
      await new Promise<void>((resolve, reject) => {
        child.once('exit', () => reject(new Error(`It ended at once: ${out}`)));
        child.stdout.on('data', (chunk: Buffer) => {
          out += chunk.toString();
          if (out.includes('Stop with Ctrl+C.')) resolve();
        });
      });
      await use(out);
    } finally {
      child.kill('SIGTERM');
    }
    return ended;
  }

  test(
    'prints its addresses, answers on them, and stops cleanly when asked',
    async () => {
      const code = await served(['--data', 'served'], async (out) => {
        const base = /Landing page {3}(http:\/\/localhost:\d+)\/join\/iv-clinic/.exec(out)?.[1] ?? '';
        const key = (await run('key', 'create', '--label', 'test', '--data', 'served')).out.trim();
        const answers = await Promise.all([
          fetch(`${base}/health/ready`),
          fetch(`${base}/join/iv-clinic`),
          fetch(`${base}/v1/programs`, { headers: { authorization: `Bearer ${key}` } }),
          fetch(`${base}/v1/programs`),
        ]);
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 401]);
        expect(out).toMatch(/Admin +http:\/\/localhost:\d+\/admin\/\S+token=/);
      });
      expect(code).toBe(0);
    },
    SLOW_MS,
  );

  test(
    'calls into its own network only where it was allowed to',
    async () => {
      const allowed = ['--allow-private', 'n8n:5678', '--allow-private', 'LOCALHOST:80'];
      await served(['--data', 'private', ...allowed], async (out) => {
        const base = /API +(http:\/\/localhost:\d+)\/v1/.exec(out)?.[1] ?? '';
        const made = await run('key', 'create', '--label', 'n8n', '--scope', 'integration', '--data', 'private');
        const hookTo = async (url: string) => {
          const headers = { authorization: `Bearer ${made.out.trim()}`, 'content-type': 'application/json' };
          const body = JSON.stringify({ url, events: ['*'] });
          return (await fetch(`${base}/v1/hooks`, { method: 'POST', headers, body })).status;
        };
        expect(await hookTo('http://n8n:5678/webhook/1')).toBe(201);
        expect(await hookTo('http://localhost/webhook/1')).toBe(201);
        expect(await hookTo('http://n8n:5679/webhook/1')).toBe(422);
        expect(await hookTo('http://localhost:81/webhook/1')).toBe(422);
      });
      expect(await run('serve', '--allow-private', 'http://n8n:5678')).toMatchObject({
        code: 2,
        err: expect.stringContaining('"http://n8n:5678" is no host and port'),
      });
    },
    SLOW_MS,
  );

  test(
    'says clearly that the port is taken',
    async () => {
      const taken = createServer().listen(0);
      const address = taken.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const { code, err } = await run('serve', '--port', String(port), '--data', 'taken');
      taken.close();
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringContaining(`Port ${port} is taken by another program`),
      });
      expect(await run('serve', '--port', 'many')).toMatchObject({
        code: 2,
        err: expect.stringContaining('"many" is no port'),
      });
    },
    SLOW_MS,
  );

  test(
    'keys are listed and withdrawn',
    async () => {
      const key = (await run('key', 'create', '--label', 'gone', '--scope', 'read', '--data', 'keys')).out.trim();
      const listed = await run('key', 'list', '--data', 'keys');
      expect(listed.out).toContain('gone');
      expect(listed.out).not.toContain(key);
      const id = /key_\w+/.exec(listed.out)?.[0] ?? '';
      expect((await run('key', 'remove', id, '--data', 'keys')).code).toBe(0);
      expect((await run('key', 'remove', id, '--data', 'keys')).code).toBe(2);
      expect((await run('key', 'create', '--data', 'keys')).code).toBe(2);
      const { out } = await run('key', 'identity', '--data', 'keys');
      expect(Buffer.from(out.trim(), 'base64')).toHaveLength(32);
      expect((await run('key', 'identity', '--data', 'keys')).out).toBe(out);
      expect((await run('key', 'identity', '--data', 'other')).out).not.toBe(out);
    },
    SLOW_MS,
  );
});
