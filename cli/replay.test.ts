import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const shop = text('../templates/programs/shop.json');
const docs = text('../docs/replay.md');
const blocks = (language: string) =>
  [...docs.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, block = '']) => block);
const SLOW_MS = 30_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referral-kit-replay-'));
  const give = (amountMinor: number) => `"give": { "kind": "credit", "amountMinor": ${amountMinor} }`;
  file('shop.json', shop);
  file('changed.json', shop.replace(give(1000), give(1500)).replace('"version": 1', '"version": 2'));
  file('clinic.json', text('../templates/programs/iv-clinic.json'));
  file('events.jsonl', blocks('jsonl')[0] ?? '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command, as it is written in the docs. */
function run(line: string): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  execFile(process.execPath, [MAIN, ...line.split(' ')], { cwd: folder }, (error, out, err) => {
    resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
  });
  return promise;
}

function file(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

const REPLAY = 'replay shop.json --against changed.json --log events.jsonl';

describe('docs/replay.md', () => {
  const commands = blocks('sh').flatMap((block) => /^referral-kit (.*)\n$/.exec(block)?.[1] ?? []);
  const outputs = blocks('text');

  test('shows two commands and what they say', () => {
    expect(commands).toEqual([REPLAY, 'forecast shop.json events.jsonl --at 2026-01-20']);
    expect(outputs).toHaveLength(2);
  });

  test.each([0, 1])(
    'says what the command says (%i)',
    async (index) => {
      expect(await run(commands[index] ?? '')).toEqual({ code: 0, out: outputs[index], err: '' });
    },
    SLOW_MS,
  );
});

describe('replay', () => {
  test(
    'gives the comparison as data, the same bytes each time',
    async () => {
      const [first, again] = [await run(`${REPLAY} --json`), await run(`${REPLAY} --json`)];
      expect(again).toEqual(first);
      expect(JSON.parse(first.out)).toMatchObject({
        before: {
          id: 'shop',
          version: 1,
        },
        after: {
          id: 'shop',
          version: 2,
        },
        events: 6,
        people: [
          {
            side: 'advocate',
            unit: 'GBP',
            before: 1500,
            after: 2250,
            change: 750,
          },
        ],
      });
    },
    SLOW_MS,
  );

  test(
    'says so when there is no difference',
    async () => {
      const { code, out } = await run('replay shop.json --against shop.json --log events.jsonl');
      expect({ code, out }).toEqual({
        code: 0,
        out: 'With the new version nobody would have earned more or less over 6 events.\n',
      });
    },
    SLOW_MS,
  );

  test(
    'lists the twenty people whom it changes most',
    async () => {
      const lines = Array.from({ length: 21 }, (_, index) => {
        const [share, friend] = [`SHARE${index}`, `friend${index}@example.com`];
        const at = '2026-01-05T10:00:00Z';
        const joined = { id: `j${index}`, type: 'advocate.joined', at, who: { email: `a${index}@example.com` } };
        const order = { id: `p${index}`, type: 'purchase.completed', at, who: { code: share, email: friend } };
        return [
          { ...joined, mint: { share } },
          { ...order, object: `order-${index}`, data: { amountMinor: 6000 } },
        ]
          .map((event) => JSON.stringify(event))
          .join('\n');
      });
      file('many.jsonl', lines.join('\n'));
      const { out } = await run('replay shop.json --against changed.json --log many.jsonl');
      expect(out.match(/^ {2}p_\w+ {2}advocate {2}5\.00 GBP more$/gm)).toHaveLength(20);
      expect(out).toContain('… and 1 more; --json lists all.\n');
    },
    SLOW_MS,
  );

  test.each([
    ['no changed program', 'replay shop.json --log events.jsonl', 'The changed program is missing'],
    ['no log', 'replay shop.json --against changed.json', 'The log is missing'],
    [
      'two programs',
      'replay shop.json --against clinic.json --log events.jsonl',
      'two programs, "shop" and "iv-clinic"',
    ],
    ['no instant', `${REPLAY} --until tomorrow`, '"tomorrow" is no instant'],
    ['a log that is not there', 'replay shop.json --against changed.json --log no.jsonl', 'no.jsonl cannot be read'],
  ])(
    'used badly (%s) ends with 2 and one clear sentence',
    async (_name, line, says) => {
      expect(await run(line)).toEqual({ code: 2, out: '', err: expect.stringContaining(says) });
    },
    SLOW_MS,
  );
});

describe('forecast', () => {
  test(
    'looks from the end of the log, or from an instant within it, as data',
    async () => {
      const end = JSON.parse((await run('forecast shop.json events.jsonl --json')).out) as object;
      expect(end).toMatchObject({ at: '2026-01-12T10:00:00Z', rewards: [{ held: { count: 2, quantity: 1500 } }, {}] });
      const early = JSON.parse((await run('forecast shop.json events.jsonl --at 2026-01-08 --json')).out) as object;
      expect(early).toMatchObject({
        at: '2026-01-08T00:00:00Z',
        rewards: [{ held: { count: 1, quantity: 1000 } }, {}],
      });
    },
    SLOW_MS,
  );

  test(
    'is listed and has its help, as replay has',
    async () => {
      const overview = await run('--help');
      for (const name of ['replay', 'forecast']) {
        expect(overview.out).toContain(`  ${name}`);
        const help = await run(`${name} --help`);
        expect(help).toMatchObject({ code: 0, out: expect.stringContaining(`referral-kit ${name}`) });
      }
    },
    SLOW_MS,
  );
});
