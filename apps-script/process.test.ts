import { builtCode, newSession, openScript, type ScriptHost } from './test/host/script.ts';
import { copyOf, newExecution } from './test/host/session.ts';

const code = builtCode();

const program = {
  id: 'glow',
  name: 'Glow',
  version: 1,
  currency: 'USD',
  timezone: 'Etc/UTC',
  timezoneRule: 'UTC0',
  roles: ['patient', 'partner'],
  lifecycle: {
    initial: 'submitted',
    stages: [
      { id: 'submitted', label: 'Name received' },
      { id: 'booked', label: 'Visit booked' },
      { id: 'attended', label: 'Came in', qualifies: true },
      { id: 'quiet', label: 'Gone quiet', final: true },
    ],
    transitions: [
      { on: 'appointment.attended', from: ['submitted', 'booked'], to: 'attended' },
      { on: { after: '60 days' }, from: 'submitted', to: 'quiet' },
    ],
  },
  points: { catalog: [{ id: 'mug', name: 'A mug', costPoints: 10, give: { kind: 'gift', item: 'mug' } }] },
  rewards: [
    {
      id: 'hello',
      to: 'advocate',
      on: { enter: 'submitted' },
      give: { kind: 'points', amount: 10 },
      limits: [{ maxCount: 100_000, per: 'advocate', period: 'year' }],
    },
    {
      id: 'thanks',
      label: '50 dollars',
      to: 'advocate',
      on: { enter: 'attended' },
      give: { kind: 'cash', amountMinor: 5000 },
      hold: '14 days',
      approval: 'manual',
    },
    {
      id: 'share',
      label: 'A tenth',
      to: 'advocate',
      on: 'purchase.completed',
      give: { kind: 'cash', percent: 10, of: { fact: 'event', path: '$.data.amountMinor' } },
    },
  ],
  messages: [
    {
      id: 'thank-you',
      to: 'advocate',
      via: ['email'],
      on: 'referral.created',
      text: { en: { subject: 'Thank you', body: 'Hi {{advocate.firstName}}' } },
    },
  ],
};

function clinic(session = newSession(), more: object = {}): ScriptHost {
  const host = openScript(code, session);
  host.call('saveProgram', JSON.stringify({ ...program, ...more }));
  host.call('setUp');
  host.paste('Advocates', [{ Name: 'Ada Keller', 'E-mail': 'ada@example.com' }]);
  host.call('processNow');
  return host;
}

/** A reward for each friend, and nothing to send. */
const PLAIN = {
  messages: [],
  rewards: [
    { id: 'hello', to: 'advocate', on: { enter: 'submitted' }, give: { kind: 'cash', amountMinor: 100 } },
    { id: 'thanks', to: 'advocate', on: { enter: 'attended' }, give: { kind: 'cash', amountMinor: 5000 } },
  ],
};

const adaCode = (host: ScriptHost): string => String(host.rows('Advocates')[0]?.['Share code']);

function friends(host: ScriptHost, count: number): Record<string, string>[] {
  const Code = adaCode(host);
  return Array.from({ length: count }, (_, index) => ({
    Friend: `Friend ${index}`,
    'E-mail': `f${index}@example.com`,
    Code,
  }));
}

function referred(count: number, session = newSession()): ScriptHost {
  const host = clinic(session);
  host.paste('Referrals', friends(host, count));
  host.call('processNow');
  return host;
}

const column = (host: ScriptHost, tab: string, title: string): unknown[] => host.rows(tab).map((row) => row[title]);

describe('rows that people paste', () => {
  test('become advocates and referrals, each in its own row', () => {
    const host = referred(3);
    expect(host.rows('Referrals')).toHaveLength(3);
    expect(host.rows('Referrals')[1]).toMatchObject({
      Id: expect.stringMatching(/^r_/) as string,
      Friend: 'Friend 1',
      Advocate: 'Ada Keller',
      Stage: 'Name received',
      Message: '',
    });
    expect(host.rows('Advocates')).toEqual([expect.objectContaining({ Referrals: 3, Points: 30 })]);
    expect(host.session.faults).toEqual([]);
  });

  test('twice are one referral, and the second row says so', () => {
    const host = clinic();
    host.paste('Referrals', [...friends(host, 1), ...friends(host, 1)]);
    host.call('processNow');
    expect(column(host, 'Referrals', 'Id')).toEqual([expect.stringMatching(/^r_/), expect.stringMatching(/^#/)]);
    expect(host.rows('Referrals')[1]?.['Message']).toMatch(/known already/);
    expect(host.rows('Rewards')).toHaveLength(1);
  });

  test('that cannot be understood say why, and are read again when they are mended', () => {
    const host = clinic();
    host.paste('Referrals', [{ Friend: 'Ben', 'E-mail': 'ben@example.com', Code: 'NOBODY' }]);
    host.call('processNow');
    expect(host.rows('Referrals')[0]?.['Message']).toMatch(/code is not known/);
    host.type('Referrals', 2, 'Code', adaCode(host));
    host.call('processNow');
    expect(host.rows('Referrals')[0]).toMatchObject({ Id: expect.stringMatching(/^r_/) as string, Message: '' });
  });

  test('keep formulas, plus signs and leading zeros as text, there and back', () => {
    const host = clinic();
    const evil = {
      Friend: "'=IMPORTDATA(1)",
      'E-mail': "'+49170@example.com",
      Phone: '0012345678',
      Code: adaCode(host),
    };
    host.paste('Referrals', [evil]);
    host.call('processNow');
    host.call('repairTabs');
    expect(host.rows('Referrals')[0]).toMatchObject({
      Friend: '=IMPORTDATA(1)',
      'E-mail': '+49170@example.com',
      Phone: '0012345678',
    });
    expect(JSON.stringify(host.grid('Referrals').cells)).not.toContain('formula');
  });

  test('are decided in payments too: amounts are in dollars, the same order counts once', () => {
    const host = referred(1);
    const payment = {
      'What happened': 'Purchase completed',
      'E-mail': 'f0@example.com',
      'Order or visit': 'o-1',
      Amount: 200,
    };
    host.paste('Inbox', [payment, { ...payment, At: new Date('2026-06-01T15:00:00Z') }]);
    host.call('processNow');
    expect(column(host, 'Inbox', 'Result')).toEqual(['done', 'done']);
    expect(host.rows('Rewards').filter(({ Reward }) => Reward === 'A tenth')).toEqual([
      expect.objectContaining({ Amount: 20, Unit: 'USD', State: 'available' }),
    ]);
  });

  test('take something from the catalogue for points, while there are enough', () => {
    const host = referred(1);
    host.paste('Redemptions', [
      { 'Code or e-mail': 'ada@example.com', Item: 'A mug' },
      { 'Code or e-mail': adaCode(host), Item: 'A mug' },
    ]);
    host.call('processNow');
    expect(column(host, 'Redemptions', 'Result')).toEqual(['done', 'refused']);
    expect(host.rows('Redemptions')[1]?.['Message']).toMatch(/not enough points/);
    expect(host.rows('Advocates')[0]?.['Points']).toBe(0);
  });
});

describe('the stage of a referral', () => {
  test.each([
    ['typed', (host: ScriptHost) => (host.call('setAutomation', true), host.type('Referrals', 2, 'Stage', 'Came in'))],
    [
      'written by a script, which no trigger sees',
      (host: ScriptHost) => (host.type('Referrals', 2, 'Stage', 'attended'), host.call('processNow')),
    ],
  ])('moves when it is %s', (_how, change) => {
    const host = referred(1);
    change(host);
    expect(host.rows('Referrals')[0]).toMatchObject({
      Stage: 'Came in',
      'Qualified at': expect.any(Date) as Date,
      Message: '',
    });
    expect(host.rows('Rewards')[1]).toMatchObject({
      Reward: '50 dollars',
      Amount: 50,
      State: 'held',
      'Waits for': 'hold, approval',
    });
  });

  test('is stamped once: who qualifies again keeps the first date', () => {
    const host = referred(1);
    const stamp = (): unknown => host.rows('Referrals')[0]?.['Qualified at'];
    const move = (stage: string): void => {
      host.session.nowMs += 86_400_000;
      host.write('Referrals', 2, 'Stage', stage);
      host.call('processNow');
    };
    move('Came in');
    const first = stamp();
    expect(first).toBeInstanceOf(Date);
    move('Visit booked');
    move('Came in');
    expect(stamp()).toEqual(first);
    expect(host.rows('Referrals')[0]).toMatchObject({ Stage: 'Came in' });
  });

  test('goes back to what it was when the program has no such stage, and says so', () => {
    const host = referred(1);
    host.type('Referrals', 2, 'Stage', 'Married');
    host.call('processNow');
    expect(host.rows('Referrals')[0]).toMatchObject({
      Stage: 'Name received',
      Message: 'Not done: the program has no such stage.',
    });
  });

  test('moves by itself when its time has come, once', () => {
    const host = referred(1);
    host.session.nowMs += 61 * 86_400_000;
    host.call('processNow');
    host.call('processNow');
    expect(host.rows('Referrals')[0]).toMatchObject({ Stage: 'Gone quiet' });
    expect(host.rows('Log').filter((row) => row['What happened'] === 'Time passed')).toHaveLength(1);
  });

  test('is found by its column’s name, wherever the column was moved', () => {
    const host = referred(2);
    const { cells } = host.grid('Referrals');
    const width = cells[0]!.length;
    for (const line of cells)
      line.splice(0, width, ...Array.from({ length: width }, (_, place) => line[width - 1 - place] ?? ''));
    host.type('Referrals', 3, 'Stage', 'Came in');
    host.call('processNow');
    expect(column(host, 'Referrals', 'Stage')).toEqual(['Name received', 'Came in']);
    expect(host.rows('Rewards')).toHaveLength(3);
  });
});

test('an action on a reward is carried out, or says why not; corrected names are taken over', () => {
  const host = referred(1);
  host.type('Referrals', 2, 'Stage', 'Came in');
  host.call('processNow');
  host.type('Rewards', 3, 'Action', 'hand over');
  host.call('processNow');
  expect(host.rows('Rewards')[1]).toMatchObject({
    Action: '',
    Message: 'Not done: only an available reward can be marked as fulfilled.',
  });
  host.type('Rewards', 3, 'Action', 'approve');
  host.type('Advocates', 2, 'Name', 'Ada King');
  host.session.nowMs += 15 * 86_400_000;
  host.call('processNow');
  expect(host.rows('Rewards')[1]).toMatchObject({ For: 'Ada King', State: 'available', Message: '' });
  host.type('Rewards', 3, 'Action', 'hand over');
  host.call('processNow');
  expect(host.rows('Rewards')[1]).toMatchObject({ State: 'fulfilled' });
});

describe('many rows', () => {
  test('a thousand that somebody pastes are decided, written and shown in at most 20 calls to the spreadsheet', () => {
    const host = clinic(newSession(), PLAIN);
    host.paste('Referrals', friends(host, 1000));
    const edit = { range: host.range('Referrals', 2) };
    const calls = host.counting(() => host.call('onSheetEdit', edit));

    expect(calls).toBeLessThanOrEqual(20);
    expect(host.rows('Rewards')).toHaveLength(1000);
    for (let row = 2; row < 1002; row += 1) host.write('Referrals', row, 'Stage', 'Came in');
    expect(host.counting(() => host.call('onSheetEdit', edit))).toBeLessThanOrEqual(20);
    expect(host.rows('Rewards')).toHaveLength(2000);
  });

  test('ten thousand survive the six minutes: each run stops in time, and the next goes on', () => {
    const session = { ...newSession(), tickMs: 40, callMs: 300, mailQuota: 0 };
    const host = clinic(session, PLAIN);
    host.paste('Referrals', friends(host, 10_000));
    let runs = 0;
    while (host.rows('Referrals').some(({ Id }) => Id === undefined || Id === '')) {
      host.call('processNow');
      runs += 1;
    }
    expect(runs).toBeGreaterThan(1);
    expect(host.rows('Rewards')).toHaveLength(10_000);
    expect(host.rows('Advocates')[0]).toMatchObject({ Referrals: 10_000 });
  });
});

test('a run that Google stops at any call leaves nothing lost and nothing double', () => {
  const seen = (host: ScriptHost): unknown[] => SHOWN.map((tab) => shown(host, tab));
  const expected = seen(workday(null).host);
  let stopped = 0;
  for (let calls = 1; ; calls += 1) {
    const { host, wasStopped } = workday(calls);
    if (!wasStopped) break;
    stopped += 1;
    host.call('processNow');
    expect([calls, ...seen(host)]).toEqual([calls, ...expected]);
  }
  expect(stopped).toBeGreaterThan(20);
});

test('tidying that Google stops at any call changes nothing that counts', () => {
  const host = sameScript;
  const before = workday(null).host;
  const [state, tabs] = [stateOf(before), SHOWN.map((tab) => shown(before, tab))];
  const day = copyOf(before.session);
  for (let calls = 1, wasStopped = true; wasStopped; calls += 1) {
    Object.assign(host.session, copyOf(day));
    host.session.current = newExecution(host.session, calls);
    wasStopped = messageOf(() => host.call('repairTabs')) !== null;
    expect([calls, stateOf(host)]).toEqual([calls, state]);
    host.call('processNow');
    expect([calls, ...SHOWN.map((tab) => shown(host, tab))]).toEqual([calls, ...tabs]);
  }
  const keys = host.rows('State').map(({ Key }) => Key);
  expect(new Set(keys).size).toBe(keys.length);
});

/** What the journal comes to: of several rows with one key the last. */
function stateOf(host: ScriptHost): Record<string, unknown> {
  const rows = host.rows('State').filter(({ Key }) => Key !== '' && !/^(?:outbox|host)\//.test(String(Key)));
  return Object.fromEntries(rows.map(({ Key, Value }) => [Key, Value]));
}

/** Pasted friends, a payment and a moved stage: what waits in the morning. */
const morning = (() => {
  const host = referred(1);
  host.paste('Referrals', friends(host, 3).slice(1));
  const payment = { 'What happened': 'Purchase completed', 'E-mail': 'f0@example.com', 'Order or visit': 'o-1' };
  host.paste('Inbox', [{ ...payment, Amount: 200 }]);
  host.write('Referrals', 2, 'Stage', 'Came in');
  return host.session;
})();

const sameScript = openScript(code);

const SHOWN = ['Advocates', 'Referrals', 'Rewards', 'Ledger', 'Inbox'];

/** All of it in one run, which is stopped after so many calls. */
function workday(calls: number | null): { host: ScriptHost; wasStopped: boolean } {
  const host = sameScript;
  Object.assign(host.session, copyOf(morning));
  host.session.current = newExecution(host.session, calls);
  return { host, wasStopped: messageOf(() => host.call('processNow')) === 'Exceeded maximum execution time' };
}

function messageOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A tab without instants: a run later is later. */
function shown(host: ScriptHost, tab: string): unknown[] {
  return host
    .rows(tab)
    .map((row) =>
      Object.values(row).filter(
        (value) => Object.prototype.toString.call(value) !== '[object Date]' && !/^(?:#|event\/)/.test(String(value)),
      ),
    );
}
