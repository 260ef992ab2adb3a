import { friend, openClinic } from '../test/clinic.ts';
import { builtCode, openScript } from '../test/host/script.ts';
import { selection } from '../test/host/spreadsheet.ts';

const code = builtCode();
const TABS = [
  'Advocates',
  'Referrals',
  'Rewards',
  'Ledger',
  'Redemptions',
  'Inbox',
  'Outbox',
  'Log',
  'Program',
  'Dashboard',
];

test('an empty sheet is set up with a program, tabs, dropdowns, protection, colours and charts', () => {
  const host = openScript(code);
  host.call('setUp');
  for (const tab of TABS) expect(host.session.grids.has(tab)).toBe(true);
  const referrals = host.grid('Referrals');
  expect([...referrals.validations.values()]).toContainEqual(
    expect.arrayContaining(['Visit booked', 'First visit attended']),
  );
  expect(referrals.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
  expect(referrals.conditionalRules.length).toBeGreaterThan(0);
  expect(host.grid('Dashboard').charts).toHaveLength(2);
  expect(host.rows('Program')[0]).toMatchObject({
    What: 'Program',
    Name: 'Drip & Friends: refer a friend to the clinic',
  });
  expect(host.session.triggers.map(({ handler }) => handler).toSorted()).toEqual([
    'onClock',
    'onFormSubmit',
    'onSheetEdit',
  ]);
});

test('setting up twice changes nothing, and mends what somebody broke', () => {
  const host = openClinic(code);
  const look = () =>
    TABS.map((tab) =>
      JSON.stringify({
        ...host.grid(tab),
        formats: [...host.grid(tab).formats],
        validations: [...host.grid(tab).validations],
      }),
    );
  const before = look();
  host.call('setUp');
  expect(look()).toEqual(before);
  host.session.grids.delete('Rewards');
  host.session.triggers.splice(0, 1);
  host.call('setUp');
  host.call('repairTabs');
  expect(host.grid('Rewards').cells[0]).toContain('Held until');
  expect(host.session.triggers).toHaveLength(3);
});

test('the formulas of the dashboard follow the columns where they stand', () => {
  const host = openClinic(code);
  const titles = host.grid('Referrals').cells[0]!;
  titles.splice(0, titles.length, ...titles.toReversed());
  host.call('setUp');
  const stage = String.fromCharCode(65 + titles.indexOf('Stage'));
  expect(JSON.stringify(host.grid('Dashboard').cells[1]?.[1])).toContain(`Referrals!$${stage}$2:$${stage}`);
});

test('sample data goes in, is never sent, and goes out again without a trace, also after real friends came', () => {
  const host = openClinic(code);
  const tabs = ['Advocates', 'Referrals', 'Rewards', 'Ledger', 'Outbox', 'Log'];
  host.paste('Referrals', [friend(host, 1)]);
  host.call('processNow');
  const before = tabs.map((tab) => host.rows(tab));
  host.call('addSampleData');
  host.call('processNow');
  expect(host.rows('Referrals')).toHaveLength(10);
  expect(host.session.mails).toHaveLength(1);
  host.call('removeSampleData');
  expect(tabs.map((tab) => host.rows(tab))).toEqual(before);
  host.paste('Referrals', [friend(host, 2)]);
  host.call('processNow');
  expect(host.rows('Advocates')[0]).toMatchObject({ Referrals: 2, Points: 20 });
  expect(host.session.mails).toHaveLength(2);
});

test('the health check notices that a copy has no triggers, and what was not sent', () => {
  const host = openClinic(code);
  const health = () => host.call('health') as { ok: boolean; text: string }[];
  expect(health().filter(({ ok }) => !ok)).toEqual([]);
  host.session.triggers.length = 0;
  host.session.needsAuthorization = true;
  host.session.mailQuota = 0;
  expect(
    health()
      .filter(({ ok }) => !ok)
      .map(({ text }) => text),
  ).toEqual([
    expect.stringContaining('needs your permission again'),
    expect.stringContaining('Automation is off (onFormSubmit, onSheetEdit, onClock)'),
    expect.stringContaining('0 mails'),
  ]);
});

test('a missing permission is told by mail once a day', () => {
  const host = openClinic(code);
  host.session.needsAuthorization = true;
  host.call('onClock');
  host.call('onClock');
  expect(host.session.mails).toEqual([
    {
      to: 'desk@example.com',
      subject: 'Your referral sheet needs a permission',
      body: expect.stringContaining('https://script.google.com') as string,
    },
  ]);
});

test('simulating says what a run would do, and writes nothing', () => {
  const host = openClinic(code);
  host.paste('Referrals', [friend(host, 1), { ...friend(host, 2), Code: 'NOBODY' }]);
  host.paste('Redemptions', [{ 'Code or e-mail': host.share, Item: 'A mug' }]);
  const all = () => [...host.session.grids].map(([name]) => JSON.stringify(host.rows(name)));
  const before = all();
  expect(host.call('simulateWaiting')).toEqual([
    'Friend 1: done, 1 rewards',
    'Friend 2: No referral belongs to this event: its code is not known.',
    'points.redeem: done, 1 rewards',
  ]);
  expect(all()).toEqual(before);
});

test('the functions for cells answer for one cell and for a range', () => {
  const host = openClinic(code);
  host.paste('Referrals', [friend(host, 1)]);
  host.call('processNow');
  expect(host.call('REFERRAL_POINTS', [['ada@example.com'], [host.share], ['nobody']])).toEqual([[10], [10], ['']]);
  expect(host.call('REFERRAL_STATUS', 'f1@example.com')).toBe('Name received');
  expect(host.call('REFERRAL_LINK', 'ada@example.com')).toBe(`https://glow.example/${host.share}`);
  expect(host.call('REFERRAL_WHY', 'f1@example.com')).toMatch(/10 points/);
});

test('the selected row is explained', () => {
  const host = openClinic(code);
  host.paste('Referrals', [friend(host, 1)]);
  host.call('processNow');
  Object.assign(selection, { sheet: 'Referrals', row: 2 });
  expect(host.call('whySelected')).toMatchObject({
    title: 'Friend 1',
    sentences: expect.arrayContaining([expect.stringContaining('10 points')]) as string[],
  });
});

describe('a changed program', () => {
  test('may be longer than a cell holds', () => {
    const host = openClinic(code);
    const live = JSON.parse(host.call('programText') as string) as object;
    const lists = { towns: Array.from({ length: 9_000 }, (_, index) => `Town ${index}`) };
    expect(host.call('saveProgram', JSON.stringify({ ...live, lists }))).toMatchObject({ runs: true });
    expect(JSON.parse(host.call('programText') as string)).toMatchObject({ version: 2, lists });
    host.call('repairTabs');
    expect(JSON.parse(host.call('programText') as string)).toMatchObject({ version: 2, lists });
  });

  test('is not taken when it cannot run, and the findings say where and how to mend it', () => {
    const host = openClinic(code);
    const broken = JSON.stringify({ ...JSON.parse(host.call('programText') as string), currency: 'dollars' });
    expect(host.call('saveProgram', broken)).toMatchObject({
      runs: false,
      findings: [{ where: '/currency', severity: 'error' }],
    });
    expect(host.call('programText')).toContain('"USD"');
  });

  test('gets the next version, and friends under way keep theirs', () => {
    const host = openClinic(code);
    const { common } = host.call('sidebarState') as {
      common: { rewards: { id: string; amount: number }[]; stages: { id: string; label: string }[] };
    };
    host.paste('Referrals', [friend(host, 1)]);
    host.call('processNow');
    const rewards = common.rewards.map((reward) => ({
      ...reward,
      amount: reward.id === 'thanks' ? 99 : reward.amount,
    }));
    const stages = common.stages.map((stage) => ({
      ...stage,
      label: stage.id === 'attended' ? 'Has been here' : stage.label,
    }));
    expect(host.call('saveCommon', { ...common, rewards, stages })).toMatchObject({ runs: true });
    host.paste('Referrals', [friend(host, 2)]);
    host.call('processNow');
    for (const row of [2, 3]) host.write('Referrals', row, 'Stage', 'Has been here');
    host.call('processNow');
    expect(
      host
        .rows('Rewards')
        .filter(({ Kind }) => Kind === 'cash')
        .map(({ Amount }) => Amount),
    ).toEqual([50, 99]);
    expect([...host.grid('Referrals').validations.values()]).toContainEqual(['Name received', 'Has been here']);
  });
});
