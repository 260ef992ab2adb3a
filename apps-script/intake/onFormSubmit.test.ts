import { builtCode, openScript, type ScriptHost } from '../test/host/script.ts';

const code = builtCode();

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

type Sheet = ScriptHost & { submit(answers: Record<string, string>, stamp?: string): void };

/** The very Code.js with a program, and forms whose answers come in. */
function openSheet(): Sheet {
  const host = openScript(code);
  host.call('saveProgram', JSON.stringify(program));
  let row = 0;
  return {
    ...host,
    submit(answers, stamp = '2026-03-01T15:00:00.000Z') {
      row += 1;
      const name = `Answers ${row}`;
      host.grid(name).cells[0] = [new Date(stamp), ...Object.values(answers)];
      const namedValues = Object.fromEntries(Object.entries(answers).map(([title, answer]) => [title, [answer]]));
      host.call('onFormSubmit', { namedValues, range: host.range(name, 1), values: Object.values(answers) });
    },
  };
}

const ada = { Name: 'Ada Keller', Email: 'ada@example.com' };
const friendOf = (host: Sheet, more: Record<string, string> = {}) => ({
  'Referral code': String(host.rows('Advocates')[0]?.['Share code']),
  Name: 'Ben Ortiz',
  Email: 'ben@example.com',
  ...more,
});

function joined() {
  const host = openSheet();
  host.submit(ada);
  return host;
}

const TABS = ['Advocates', 'Referrals', 'Rewards', 'Ledger', 'Log', 'State'];

describe('onFormSubmit, the built file in a bare context', () => {
  test('is a function at the top, with its comment', () => {
    expect(code).toMatch(/\*\/\nfunction onFormSubmit\(\) \{/);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(450_000);
  });

  test('a form without a code makes an advocate, with a share code', () => {
    const host = joined();
    expect(host.rows('Advocates')).toEqual([
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

    expect(host.rows('Advocates')).toEqual([expect.objectContaining({ Referrals: 1 })]);
    expect(host.rows('Referrals')).toEqual([
      expect.objectContaining({
        Friend: 'Ben Ortiz',
        'E-mail': 'ben@example.com',
        Advocate: 'Ada Keller',
        Stage: 'submitted',
        Verdict: 'clear',
        'Referred at': new Date('2026-03-02T09:30:00Z'),
      }),
    ]);
    expect(host.rows('Rewards')).toEqual([
      expect.objectContaining({ Reward: 'thanks', For: 'Ada Keller', Kind: 'points', Amount: 10, State: 'available' }),
    ]);
    expect(host.rows('Log')).toEqual([
      expect.objectContaining({ 'What happened': 'Advocate joined', Outcome: 'done' }),
      expect.objectContaining({
        'What happened': 'Referral submitted',
        Outcome: 'done',
        Why: expect.stringContaining('10 points') as string,
      }),
    ]);
  });

  test('an answer that is delivered twice is decided once', () => {
    const host = joined();
    const answers = friendOf(host);
    host.submit(answers);
    const before = TABS.map((name) => host.rows(name));
    host.submit(answers, '2026-03-02T15:00:05.000Z');
    expect(TABS.map((name) => host.rows(name))).toEqual(before);
  });

  test('a friend who was referred before is written down and earns nothing more', () => {
    const host = joined();
    host.submit(friendOf(host));
    host.submit(friendOf(host, { Name: 'Benjamin' }));
    expect(host.rows('Referrals')).toHaveLength(1);
    expect(host.rows('Referrals')[0]).toMatchObject({ Friend: 'Ben Ortiz' });
    expect(host.rows('Rewards')).toHaveLength(1);
    expect(host.rows('Log').at(-1)).toMatchObject({
      Outcome: 'known already',
      Why: 'This friend has a referral already; a second one is not opened.',
    });
  });

  test.each([
    ['no values', {}],
    ['blank values', { Name: ' ', Email: '' }],
  ])('an event with %s is ignored', (_name, answers) => {
    const host = openSheet();
    host.submit(answers);
    expect(host.counting(() => host.submit(answers))).toBe(0);
    expect(host.rows('Log')).toEqual([]);
  });

  test('an answer that concerns nobody is written down with the reason', () => {
    const host = openSheet();
    host.submit({ Name: 'Nobody' });
    expect(host.rows('Log')).toEqual([
      expect.objectContaining({ Outcome: 'not understood', Why: expect.stringContaining('RK203') as string }),
    ]);
  });

  test('what people type stays text: no formula, no lost zero', () => {
    const host = openSheet();
    host.submit({ Name: '=IMPORTDATA("https://evil.example")', Email: '+49170@example.com' });
    expect(host.rows('Advocates')).toEqual([
      expect.objectContaining({ Name: '=IMPORTDATA("https://evil.example")', 'E-mail': '+49170@example.com' }),
    ]);
  });

  test('addresses and personal answers are kept apart from what the engine reads', () => {
    const host = joined();
    host.submit(friendOf(host, { 'How many visits': '3', Insurer: 'Acme Health' }));
    const state = host.rows('State').filter(({ Key }) => !String(Key).startsWith('facts/'));
    const kept = JSON.stringify([state, host.rows('Log')]);
    expect(kept).toContain('visits');
    expect(kept).not.toMatch(/ben@example|ada@example|Acme|Ortiz/);
    expect(host.grid('State').hidden).toBe(true);
  });

  test('columns that were moved or added keep their place', () => {
    const host = openSheet();
    host.grid('Advocates').cells[0] = ['Notes', 'Name', 'Id', 'Referrals'];
    host.submit(ada);
    expect(host.rows('Advocates')).toEqual([
      expect.objectContaining({ Notes: '', Name: 'Ada Keller', Referrals: 0, Role: 'patient' }),
    ]);
    expect(host.grid('Advocates').cells[0]?.slice(0, 4)).toEqual(['Notes', 'Name', 'Id', 'Referrals']);
  });

  test('the lock is given back when something goes wrong', () => {
    const host = openSheet();
    host.grid('State').cells[1] = ['program/000001', '{'];
    expect(() => host.submit(ada)).toThrow('JSON');
    expect(host.session.lockedBy).toBeNull();
  });
});
