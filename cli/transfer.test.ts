import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { createServer } from '@referral-kit/server';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const SHOP = fileURLToPath(new URL('../templates/programs/shop.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'referral-kit-transfer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real command. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; out: string; err: string }>();
  execFile(process.execPath, [MAIN, ...args], { cwd: folder }, (error, out, err) => {
    resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
  });
  return promise;
}

test('a program moves from one data folder to another on the command line', async () => {
  const server = await createServer({ dataDir: join(folder, 'old'), programs: [SHOP] });
  await server.context.receive({
    events: [
      { id: 'j', source: 'api', type: 'advocate.joined', who: { email: 'ada@example.com', code: 'ADA10' } },
      {
        id: 'p',
        source: 'api',
        type: 'purchase.completed',
        object: 'o1',
        data: { amountMinor: 6000 },
        who: { code: 'ADA10', email: 'ben@example.com' },
      },
    ],
  });
  await server.stop();
  expect(await run('export', '--data', 'old', '--out', 'shop.jsonl')).toMatchObject({ code: 0 });
  expect(await run('import', 'shop.jsonl', '--data', 'new')).toMatchObject({
    code: 0,
    out: expect.stringContaining('shop, version 1: 3 events decided again, 2 people.'),
  });
  const { out } = await run('export', 'shop', '--data', 'new');
  const body = (text: string) => text.split('\n').slice(1).join('\n');
  expect(body(out)).toBe(body(readFileSync(join(folder, 'shop.jsonl'), 'utf8')));

  expect(await run('import', 'shop.jsonl', '--data', 'new')).toMatchObject({ code: 2 });
  writeFileSync(join(folder, 'cut.jsonl'), out.slice(0, -20));
  expect(await run('import', 'cut.jsonl', '--data', 'third')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/cut\.jsonl: Line \d+/),
  });
  const doctor = await run('doctor', '--data', 'new');
  expect(doctor.out).toContain('fine   The log of decisions is whole, 3 rows.');
  expect(doctor.out.includes('wrong') ? 1 : 0).toBe(doctor.code);
  expect(await run('import', 'none.jsonl')).toMatchObject({ code: 2 });
  expect(await run('export', 'other', '--data', 'new')).toMatchObject({
    code: 2,
    err: expect.stringContaining('shop'),
  });
}, 180_000);
