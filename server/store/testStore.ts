import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Event } from '@referral-kit/engine';
import type { Store } from './store.ts';
import { decideAll, decideOne, joined, paid, published, qualify, submitted } from './testProgram.ts';

/** Opens a driver for one test: fresh, or the one just closed once more. */
export interface Driver {
  readonly name: string;
  open(): Promise<Store>;
  /** Closes it and opens what it left behind; only for drivers that keep something. */
  reopen?(store: Store): Promise<Store>;
}

/** What every store promises, as tests of one driver. */
export function testStore(driver: Driver): void {
  describe(`${driver.name} store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await driver.open();
      await store.programs.publish(published(1));
    });
    afterEach(() => store.close());

    describe('decides', () => {
      testDeciding(() => store);
    });
    describe('keeps', () => {
      testKeeping(() => store);
    });
    describe('lists', () => {
      testLists(() => store);
      testFilters(() => store);
      testChanges(() => store);
      testPayouts(() => store);
    });
    describe('delivers', () => {
      testOutbox(() => store);
    });
    describe('remembers documents', () => {
      testDocuments(() => store);
    });
    describe('notes who did what', () => {
      testAudit(() => store);
    });
    describe('publishes', () => {
      testPrograms(() => store);
    });

    if (driver.reopen !== undefined) {
      it('finds everything again after it was closed', async () => {
        await qualify(store, 'friend');
        await store.documents.put('connection', 'slack', { a: 1 });
        const [referrals, log] = [
          await store.referrals.list({ program: 'demo' }),
          await store.log.after('demo', 0, 100),
        ];
        store = (await driver.reopen?.(store)) ?? store;
        expect(await store.referrals.list({ program: 'demo' })).toEqual(referrals);
        expect(await store.log.after('demo', 0, 100)).toEqual(log);
        expect(await store.documents.get('connection', 'slack')).toEqual({ a: 1 });
        expect((await store.programs.live()).map(({ version }) => version)).toEqual([1]);
        expect(await decideOne(store, paid('friend'))).toMatchObject({ ok: true, repeated: true });
        expect(await store.log.verify()).toEqual({ rows: log.length, broken: null });
      });
    }
  });
}

function testDeciding(store: () => Store): void {
  it('an event that comes again gets its first decision, and nothing happens twice', async () => {
    await qualify(store(), 'bob');
    const again = await decideAll(store(), [submitted('bob'), paid('bob')]);
    expect(again.map((answer) => answer.ok && answer.repeated)).toEqual([true, true]);
    expect((await store().rewards.list({ program: 'demo' })).rows).toHaveLength(1);
  });

  it('an id that comes again with other content is refused, and the first decision stands', async () => {
    await qualify(store(), 'bob');
    const answer = await decideOne(store(), { ...paid('bob'), data: { amountMinor: 1 } });
    expect(answer).toMatchObject({ ok: false, error: { name: 'BadEvent', code: 'RK201' } });
    expect((await store().log.get('demo', 'till', 'pay bob'))?.event.data).toEqual({ amountMinor: 20_000 });
  });

  it('what the host filled in is no other content', async () => {
    const first = { ...joined(), mint: { share: 'ONE' } };
    await decideOne(store(), first, { madeByHost: ['at', 'mint', 'signals'] });
    const later = { ...joined(), at: '2026-02-02T00:00:00.000Z', signals: { disposableMail: true } };
    expect(await decideOne(store(), later, { madeByHost: ['at', 'mint', 'signals'] })).toMatchObject({
      ok: true,
      repeated: true,
    });
    expect(await decideOne(store(), later)).toMatchObject({ ok: false });
  });

  it('answers come in the order of the events, and each sees what came before it', async () => {
    const answers = await decideAll(store(), [
      submitted('bob'),
      joined(),
      { ...submitted('bob'), id: 'later' },
      paid('bob'),
    ]);
    expect(answers.map((answer) => answer.ok && answer.decision.outcome)).toEqual([
      'unmatched',
      'decided',
      'decided',
      'decided',
    ]);
  });

  it('an event that cannot be decided harms no other of its batch', async () => {
    const bad = { ...joined('bad', 'eve'), at: 'yesterday' };
    const answers = await decideAll(store(), [joined(), bad, submitted('bob')]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(await store().log.get('demo', 'api', 'bad')).toBeNull();
    expect((await store().log.after('demo', 0, 10)).map(({ event }) => event.id)).toEqual(['join', 'submit bob']);
  });

  it('a program that was never published is an error of that event alone', async () => {
    const answers = await store().decide([
      { program: 'none', event: joined() },
      { program: 'demo', event: joined() },
    ]);
    expect(answers).toMatchObject([{ ok: false, error: { code: 'RK902' } }, { ok: true }]);
  });

  it('fifty copies of one payment at once earn one reward', async () => {
    await decideAll(store(), [joined(), submitted('bob')]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => decideOne(store(), paid('bob'))));
    expect(answers.filter((answer) => answer.ok && !answer.repeated)).toHaveLength(1);
    expect((await store().rewards.list({ program: 'demo' })).rows).toHaveLength(1);
    const [advocate] = (await store().advocates.list({ program: 'demo' })).rows;
    const balance = await store().advocates.balance('demo', advocate?.id ?? '');
    expect(balance).toEqual([{ kind: 'credit', unit: 'USD', held: 5000, available: 0, paid: 0 }]);
  });
}

function testKeeping(store: () => Store): void {
  it('the ledger sums to zero, and tells the postings of a reward', async () => {
    await qualify(store(), 'bob');
    expect(await store().ledger.totals('demo')).toEqual([{ unit: 'USD', sum: 0 }]);
    const [reward] = (await store().rewards.list({ program: 'demo' })).rows;
    const postings = await store().ledger.ofReward('demo', reward?.id ?? '');
    expect(postings).toMatchObject([{ quantity: 5000, unit: 'USD', reward: reward?.id, at: paid('bob').at }]);
  });

  it('the log tells events, decisions and the records they read', async () => {
    const referral = await qualify(store(), 'bob');
    const entries = await store().log.ofSubject('demo', referral);
    expect(entries.map(({ event, version }) => [event.id, version])).toEqual([
      ['submit bob', 1],
      ['pay bob', 1],
    ]);
    expect(entries[1]?.facts[`referral/${referral}`]).toMatchObject({ stage: 'submitted' });
    expect(entries[1]?.decision.stage).toEqual({ from: 'submitted', to: 'qualified' });
    expect((await store().log.after('demo', 1, 1)).map(({ seq }) => seq)).toEqual([2]);
    expect((await store().log.before('demo', 3, 9)).map(({ seq }) => seq)).toEqual([2, 1]);
    expect((await store().log.before('demo', 3, 1)).map(({ seq }) => seq)).toEqual([2]);
    expect(await store().log.verify()).toEqual({ rows: 3, broken: null });
    expect(await store().log.last()).toBe(3);
  });

  it('a timer that is due is found, soonest first', async () => {
    await decideAll(store(), [joined(), submitted('bob', '2026-01-05T00:00:00.000Z'), submitted('carl')]);
    const due = await store().timers.due('2026-12-31T00:00:00.000Z', 10);
    expect(due.map((row) => row.due)).toEqual(['2026-03-04T00:00:00.000Z', '2026-03-06T00:00:00.000Z']);
    expect(await store().timers.due('2026-03-03T23:59:59.999Z', 10)).toEqual([]);
  });

  it('so is a person whose points lapse, until they have', async () => {
    const version = published(2);
    const points = { ...(JSON.parse(version.body) as object), points: { expireAfter: '30 days' } };
    await store().programs.publish({ ...version, body: JSON.stringify(points) });
    await decideOne(store(), joined());
    const [advocate] = (await store().advocates.list({ program: 'demo' })).rows;
    const id = advocate?.id ?? '';
    const who = { advocateId: id };
    const data = { points: 5, reason: 'a birthday' };
    await decideOne(store(), { id: 'adjust', type: 'points.adjust', at: '2026-03-02T00:00:00.000Z', who, data });
    const [timer, ...others] = await store().timers.due('2026-04-01T00:00:00.000Z', 10);
    expect(others).toEqual([]);
    expect(timer).toEqual({ program: 'demo', kind: 'person', id, due: '2026-04-01T00:00:00.000Z' });
    expect(await store().timers.due('2026-03-31T23:59:59.999Z', 10)).toEqual([]);
    await decideOne(store(), { id: 'tick', type: 'time.passed', at: '2026-04-01T00:00:00.000Z', who });
    expect(await store().timers.due('2026-12-31T00:00:00.000Z', 10)).toEqual([]);
    expect(await store().advocates.balance('demo', id)).toMatchObject([{ kind: 'points', available: 0 }]);
  });

  it('so is a program with a report, until it was sent', async () => {
    const version = published(2);
    const reports = [{ every: 'day', at: '09:00', show: ['stuck'], to: 'staff' }];
    await store().programs.publish({
      ...version,
      body: JSON.stringify({ ...(JSON.parse(version.body) as object), reports }),
    });
    await decideOne(store(), { id: 'v2', type: 'program.published', at: '2026-03-02T10:00:00.000Z', who: {} });
    const timer = { program: 'demo', kind: 'program', id: 'demo', due: '2026-03-03T09:00:00.000Z' };
    expect(await store().timers.due('2026-03-03T09:00:00.000Z', 10)).toEqual([timer]);
    expect(await store().timers.due('2026-03-03T08:59:59.999Z', 10)).toEqual([]);
    await decideOne(store(), { id: 'tick', type: 'time.passed', at: '2026-03-03T09:00:00.000Z', who: {} });
    expect(await store().timers.due('2026-03-04T08:59:59.999Z', 10)).toEqual([]);
    const [delivery] = await store().outbox.claim(Date.parse('2026-03-03T09:00:00.000Z'), 10, 1000);
    expect(delivery?.effect).toMatchObject({ do: 'report.send', with: { report: 'day' } });
  });

  it('what falls into quiet hours is claimed when they are over', async () => {
    const version = published(2);
    const quiet = { ...(JSON.parse(version.body) as object), quiet: { from: '20:00', until: '09:00' } };
    await store().programs.publish({ ...version, body: JSON.stringify(quiet) });
    await decideAll(store(), [joined(), submitted('bob', '2026-01-03T21:00:00.000Z')]);
    const morning = Date.parse('2026-01-04T09:00:00.000Z');
    expect(await store().outbox.nextDue()).toBe(morning);
    expect(await store().outbox.claim(morning - 1, 10, 1000)).toEqual([]);
    const [delivery] = await store().outbox.claim(morning, 10, 1000);
    expect(delivery?.effect).toMatchObject({ do: 'message.send', notBefore: '2026-01-04T09:00:00Z' });
  });

  it('names and addresses are kept apart from everything else, until they are erased', async () => {
    const canary = 'canary@example.com';
    await decideOne(store(), joined(), { personal: { advocate: { email: canary, firstName: 'Ann' } } });
    const [advocate] = (await store().advocates.list({ program: 'demo' })).rows;
    const id = advocate?.id ?? '';
    expect(await store().people.get('demo', [id, 'p_none'])).toEqual([{ id, email: canary, firstName: 'Ann' }]);
    expect(JSON.stringify(await store().log.after('demo', 0, 10))).not.toContain(canary);
    await store().documents.put('mail', 'm1', { program: 'demo', person: id, sealed: 'x' });
    expect(await store().people.erase('demo', id)).toBe(true);
    expect(await store().people.get('demo', [id])).toEqual([]);
    expect(await store().documents.list('mail')).toEqual([]);
    expect(await store().people.erase('demo', id)).toBe(false);
  });

  it('two people who were merged are read as one, by either id', async () => {
    const id = await qualify(store(), 'bob');
    const both = [joined('join carl', 'carl'), { ...submitted('dan'), who: { code: 'CODE-carl', email: 'dan' } }];
    const answers = await decideAll(store(), [...both, paid('dan')]);
    const [ann, carl] = await Promise.all(
      ['CODE-ann', 'CODE-carl'].map((code) => store().referrals.byCode('demo', code)),
    );
    const [stays, goes] = [ann?.person ?? '', carl?.person ?? ''];
    await store().decide([
      { program: 'demo', event: joined('again', 'carl'), personal: { advocate: { lastName: 'C' } } },
    ]);
    expect(await store().advocates.balance('demo', stays)).toMatchObject([{ held: 5000 }]);
    const merged = { id: 'm', type: 'person.merged', at: '2026-01-05T00:00:00.000Z', who: { advocateId: stays } };
    await decideOne(store(), { ...merged, data: { from: goes } });
    const second = answers.at(-1)?.ok === true ? answers.at(-1) : undefined;
    expect(second).toMatchObject({ decision: { rewards: [{ person: goes }] } });
    for (const each of [stays, goes]) {
      expect(await store().advocates.get('demo', each)).toMatchObject({ id: stays, referrals: 2, qualified: 2 });
      expect(await store().advocates.balance('demo', each)).toMatchObject([{ kind: 'credit', held: 10_000 }]);
      expect((await store().referrals.list({ program: 'demo', advocate: each })).rows).toHaveLength(2);
      expect((await store().rewards.list({ program: 'demo', person: each })).rows).toHaveLength(2);
      expect(await store().records.get('demo', `person/${each}`)).toMatchObject({ id: stays, merged: [goes] });
      expect(await store().people.get('demo', [each])).toEqual([{ id: each, lastName: 'C' }]);
      expect((await store().log.ofSubject('demo', each)).map(({ event }) => event.id)).toEqual([
        'join',
        'join carl',
        'again',
        'm',
      ]);
    }
    expect((await store().advocates.list({ program: 'demo' })).rows.map((row) => row.id)).toEqual([stays]);
    expect(await store().rewards.list({ program: 'demo', referral: id })).toMatchObject({ rows: [{ person: stays }] });
    const [moved] = (await store().rewards.list({ program: 'demo', person: goes })).rows.filter(
      (reward) => reward.person === goes,
    );
    await decideOne(store(), { ...paid('dan', '2026-01-18T00:00:00.000Z'), id: 'later' });
    expect((await store().ledger.ofReward('demo', moved?.id ?? '')).map(({ from, to }) => `${from} ${to}`)).toEqual([
      `program/credit ${goes}/credit/held`,
      `${goes}/credit/held ${stays}/credit/held`,
      `${stays}/credit/held ${stays}/credit/available`,
    ]);
    expect(await store().ledger.totals('demo')).toEqual([{ unit: 'USD', sum: 0 }]);
  });

  it('a form fills in what is not known of a person and renames nobody', async () => {
    await decideOne(store(), joined(), { personal: { advocate: { firstName: 'Ann' } } });
    await decideOne(store(), submitted('bob'), {
      personal: { advocate: { firstName: 'Eve', phone: '+1555' }, invitee: { lastName: 'B' } },
    });
    const [row] = (await store().referrals.list({ program: 'demo' })).rows;
    expect(await store().people.get('demo', [row?.advocate ?? ''])).toMatchObject([
      { firstName: 'Ann', phone: '+1555' },
    ]);
    expect(await store().people.get('demo', [row?.invitee ?? ''])).toMatchObject([{ lastName: 'B' }]);
  });
}

function testLists(store: () => Store): void {
  const friends = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it('pages are stable although all joined at the same instant', async () => {
    await decideAll(store(), [joined(), ...friends.map((friend) => submitted(friend))]);
    for (const order of ['asc', 'desc'] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store().referrals.list({
          program: 'demo',
          order,
          limit: 3,
          ...(cursor !== undefined && { cursor }),
        });
        seen.push(...page.rows.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(order === 'asc' ? seen.toSorted() : seen.toSorted().toReversed());
      expect(new Set(seen).size).toBe(friends.length);
    }
  });

  it('an instant with milliseconds sorts after the same second without', async () => {
    const at = ['2026-01-03T00:00:00.500Z', '2026-01-03T00:00:00Z', '2026-01-03T00:00:01Z'];
    await decideAll(store(), [joined(), ...at.map((instant, index) => submitted(`friend ${index}`, instant))]);
    const { rows } = await store().referrals.list({ program: 'demo' });
    expect(rows.map(({ joinedAt }) => Date.parse(joinedAt) % 60_000)).toEqual([0, 500, 1000]);
  });

  it('filters say what they mean', async () => {
    await decideAll(store(), [
      joined(),
      ...friends.map((friend, day) => submitted(friend, `2026-01-1${day}T00:00:00.000Z`)),
    ]);
    await decideAll(store(), [paid('a', '2026-01-20T00:00:00.000Z'), paid('c', '2026-01-21T00:00:00.000Z')]);
    const count = async (filter: object) => (await store().referrals.list({ program: 'demo', ...filter })).rows.length;
    const [first] = (await store().referrals.list({ program: 'demo', sort: 'qualified', order: 'desc' })).rows;
    expect(Date.parse(first?.qualifiedAt ?? '')).toBe(Date.parse('2026-01-21T00:00:00Z'));
    expect(await count({ stage: 'qualified' })).toBe(2);
    expect(await count({ qualified: false })).toBe(5);
    expect(await count({ sort: 'qualified' })).toBe(2);
    expect(await count({ verdict: 'review' })).toBe(0);
    expect(await count({ verdict: 'clear' })).toBe(7);
    expect(await count({ role: 'advocate' })).toBe(7);
    expect(await count({ role: 'partner' })).toBe(0);
    expect(await count({ sort: 'qualified', role: 'advocate', stage: 'qualified', verdict: 'clear' })).toBe(2);
    expect(await count({ from: '2026-01-11T00:00:00.000Z', to: '2026-01-13T00:00:00.000Z' })).toBe(2);
    expect(await count({ period: 'qualified', from: '2026-01-21T00:00:00.000Z' })).toBe(1);
    expect(await count({ invitee: first?.invitee, advocate: first?.advocate })).toBe(1);
    expect(await count({ invitee: first?.advocate })).toBe(0);
    expect(await count({ advocate: 'p_none' })).toBe(0);
    expect((await store().referrals.list({ program: 'none' })).rows).toEqual([]);
  });

  it('advocates and rewards are listed and found', async () => {
    const referral = await qualify(store(), 'bob');
    const row = await store().referrals.get('demo', referral);
    await decideOne(store(), joined('other', 'zoe'));
    const page = await store().advocates.list({ program: 'demo', limit: 1 });
    const rest = await store().advocates.list({ program: 'demo', cursor: page.next ?? '' });
    const both = [...page.rows, ...rest.rows];
    expect(both.map(({ shareCode }) => shareCode).toSorted()).toEqual(['CODE-ann', 'CODE-zoe']);
    const ann = both.find(({ shareCode }) => shareCode === 'CODE-ann');
    expect(ann).toMatchObject({ referrals: 1, qualified: 1, role: 'advocate' });
    expect(await store().advocates.list({ program: 'demo', role: 'partner' })).toEqual({ rows: [], next: null });
    expect(await store().advocates.get('demo', ann?.id ?? '')).toEqual(ann);
    expect(await store().referrals.byCode('demo', 'CODE-ann')).toEqual({ person: ann?.id });
    expect(await store().referrals.byCode('demo', row?.code ?? '')).toEqual({ referral });
    const rewards = await store().rewards.list({ program: 'demo', person: ann?.id ?? '', referral, state: 'held' });
    expect(rewards.rows).toMatchObject([{ rule: 'credit', quantity: 5000 }]);
    expect(await store().rewards.get('demo', rewards.rows[0]?.id ?? '')).toEqual(rewards.rows[0]);
    expect((await store().rewards.list({ program: 'demo', referral: 'r_none' })).rows).toEqual([]);
  });
}

function testFilters(store: () => Store): void {
  it('advocates are found by person, rewards by state, kind and rule', async () => {
    await qualify(store(), 'bob');
    const { advocate } = await namesOf(store());
    const row = await store().advocates.get('demo', advocate);
    expect(await store().advocates.list({ program: 'demo', person: advocate })).toEqual({ rows: [row], next: null });
    expect((await store().advocates.list({ program: 'demo', person: 'p_none' })).rows).toEqual([]);
    for (const [filter, count] of [
      [{ state: 'available' }, 0],
      [{ kind: 'credit', rule: 'credit', state: 'held' }, 1],
      [{ kind: 'cash' }, 0],
      [{ rule: 'other' }, 0],
    ] as const)
      expect((await store().rewards.list({ program: 'demo', ...filter })).rows).toHaveLength(count);
  });
}

/** How a list sees what changes of a row: the filter for what it became finds it, the one for what it was no longer does. */
function testChanges(store: () => Store): void {
  it('a filter follows a row that changes its stage, state, role or tier', async () => {
    const version = published(2);
    const milestone = { id: 'first', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 1 };
    const file = { ...(JSON.parse(version.body) as object), roles: ['advocate', 'partner'] };
    const body = JSON.stringify({ ...file, milestones: [{ ...milestone, sets: { tier: 'gold' } }] });
    await store().programs.publish({ ...version, body });
    const id = await qualify(store(), 'bob');
    const { reward, advocate } = await namesOf(store());
    const at = '2026-01-05T00:00:00.000Z';
    await decideAll(store(), [
      { id: 'r', type: 'advocate.updated', at, who: { advocateId: advocate }, data: { role: 'partner' } },
      { id: 'm', type: 'referral.move', at, who: { referralId: id }, data: { to: 'expired', reason: 'a test' } },
      { id: 'v', type: 'reward.reject', at, who: { referralId: id }, data: { rewardId: reward, reason: 'a test' } },
    ]);
    const program = 'demo';
    const counts = async (...lists: Promise<{ rows: readonly unknown[] }>[]) =>
      (await Promise.all(lists)).map(({ rows }) => rows.length);
    const { advocates, referrals, rewards } = store();
    expect(
      await counts(
        advocates.list({ program, role: 'partner', tier: 'gold' }),
        referrals.list({ program, stage: 'expired' }),
        rewards.list({ program, state: 'rejected' }),
      ),
    ).toEqual([1, 1, 1]);
    expect(
      await counts(
        advocates.list({ program, role: 'advocate' }),
        referrals.list({ program, stage: 'qualified' }),
        rewards.list({ program, state: 'held' }),
      ),
    ).toEqual([0, 0, 0]);
  });
}

function testPayouts(store: () => Store): void {
  it('payouts are listed by person and state, the newest pay day first, page by page', async () => {
    const version = published(2);
    const file = JSON.parse(version.body) as { rewards: object[] };
    const cash = { id: 'cash', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'cash', amountMinor: 700 } };
    const payouts = { every: 'month', day: 1, minimumMinor: 0 };
    await store().programs.publish({ ...version, body: JSON.stringify({ ...file, rewards: [cash], payouts }) });
    const program = 'demo';
    const payDay = async (friend: string, at: string) => {
      await qualify(store(), friend);
      const { advocate } = await namesOf(store());
      await decideAll(store(), [{ id: at, type: 'time.passed', at, who: { advocateId: advocate } }]);
      return `demo~payout~${advocate}~${at.slice(0, 10)}`;
    };
    const first = await payDay('bob', '2026-02-01T00:00:00.000Z');
    const second = await payDay('carl', '2026-03-01T00:00:00.000Z');
    const { payouts: kept } = store();
    const ids = async (filter: object = {}) => (await kept.list({ program, ...filter })).rows.map(({ id }) => id);
    expect(await ids()).toEqual([second, first]);
    const page = await kept.list({ program, limit: 1 });
    expect(page.rows.map(({ id }) => id)).toEqual([second]);
    expect(await ids({ cursor: page.next })).toEqual([first]);
    const told = {
      id: 'paid',
      type: 'payout.paid',
      at: '2026-03-02T00:00:00.000Z',
      who: {},
      data: { payoutId: first },
    };
    await decideAll(store(), [told]);
    expect(await ids({ state: 'issued' })).toEqual([second]);
    expect(await ids({ state: 'paid', person: first.split('~')[2] })).toEqual([first]);
    expect(await ids({ person: 'p_none' })).toEqual([]);
    expect(await kept.get(program, first)).toMatchObject({ state: 'paid', amountMinor: 700 });
    expect(await kept.get(program, 'none')).toBeNull();
    expect(await store().ledger.totals(program)).toEqual([{ unit: 'USD', sum: 0 }]);
  });
}

async function namesOf({ rewards, advocates }: Store): Promise<{ reward: string; advocate: string }> {
  const [reward] = (await rewards.list({ program: 'demo' })).rows;
  const [advocate] = (await advocates.list({ program: 'demo' })).rows;
  return { reward: reward?.id ?? '', advocate: advocate?.id ?? '' };
}

function testOutbox(store: () => Store): void {
  it('a delivery is claimed once, comes back when its lease ends, and is settled', async () => {
    await qualify(store(), 'bob');
    const claimed = await store().outbox.claim(1000, 10, 500);
    expect(claimed.map(({ effect, attempts }) => [effect.do, attempts])).toEqual([
      ['message.send', 1],
      ['slack.postMessage', 1],
    ]);
    expect(await store().outbox.claim(1499, 10, 500)).toEqual([]);
    expect(await store().outbox.nextDue()).toBe(1500);
    const again = await store().outbox.claim(1500, 10, 500);
    expect(again.map(({ attempts }) => attempts)).toEqual([2, 2]);
    const [mail, slack] = again.map(({ id }) => id);
    await store().outbox.settle(mail ?? 0, { kind: 'done', reference: 'ref-1' });
    await store().outbox.settle(slack ?? 0, { kind: 'retry', dueAt: 9000, error: 'busy' });
    expect(await store().outbox.get(mail ?? 0)).toMatchObject({ state: 'done', reference: 'ref-1' });
    expect(await store().outbox.claim(8999, 10, 500)).toEqual([]);
    expect(await store().outbox.claim(9000, 10, 500)).toMatchObject([{ id: slack, attempts: 3, lastError: 'busy' }]);
  });

  it('a parked delivery is visible and may be replayed', async () => {
    await qualify(store(), 'bob');
    const [first, second] = await store().outbox.claim(1000, 10, 500);
    await store().outbox.settle(first?.id ?? 0, { kind: 'parked', error: 'no such channel' });
    const parked = await store().outbox.list({ program: 'demo', state: 'parked' });
    expect(parked.rows).toMatchObject([{ id: first?.id, lastError: 'no such channel' }]);
    const all = await store().outbox.list({ limit: 1 });
    expect(all.rows.map(({ id }) => id)).toEqual([second?.id]);
    expect((await store().outbox.list({ limit: 1, cursor: all.next ?? '' })).rows.map(({ id }) => id)).toEqual([
      first?.id,
    ]);
    expect(await store().outbox.count()).toEqual({ open: 1, parked: 1 });
    expect(await store().outbox.replay(first?.id ?? 0)).toBe(true);
    expect(await store().outbox.replay(first?.id ?? 0)).toBe(false);
    expect(await store().outbox.replay(99)).toBe(false);
    expect(await store().outbox.claim(1000, 10, 500)).toMatchObject([{ id: first?.id, attempts: 1, lastError: null }]);
  });

  it('who listens for a role is told of what concerns it, and of nothing else', async () => {
    await store().documents.put('hook', 'h1', { url: 'https://a.example', events: ['*'], role: 'advocate' });
    await store().documents.put('hook', 'h2', { url: 'https://b.example', events: ['*'], role: 'partner' });
    await qualify(store(), 'bob');
    const told = (await store().outbox.list({})).rows.flatMap(({ effect }) =>
      effect.do === 'webhook.send' ? [effect.with as { hook: string; type: string }] : [],
    );
    expect(new Set(told.map(({ hook }) => hook))).toEqual(new Set(['h1']));
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['participant.added', 'referral.created', 'referral.qualified']),
    );
  });

  it('who listens is told, in the deciding transaction, with one key for each event', async () => {
    await store().documents.put('hook', 'h1', {
      url: 'https://a.example',
      events: ['referral.qualified'],
      stage: 'qualified',
    });
    await store().documents.put('hook', 'h2', { url: 'https://b.example', events: ['*'], program: 'other' });
    await store().documents.put('hook', 'h3', {
      url: 'https://c.example',
      events: ['*'],
      disabledAt: '2026-01-01T00:00:00.000Z',
    });
    await qualify(store(), 'bob');
    const hooks = (await store().outbox.list({})).rows.filter((row) => row.effect.do === 'webhook.send');
    expect(hooks).toMatchObject([{ effect: { with: { hook: 'h1', type: 'referral.qualified', program: 'demo' } } }]);
    await store().documents.take('hook', 'h1');
    await decideAll(store(), [submitted('carl'), paid('carl')]);
    expect((await store().outbox.list({})).rows.filter((row) => row.effect.do === 'webhook.send')).toHaveLength(1);
    const keys = (await store().outbox.list({})).rows.map((row) => row.effect.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
}

const NOTHING: ReadonlySet<string> = new Set();

function testAudit(store: () => Store): void {
  it('what was done is listed newest first, by subject and by time, and linked', async () => {
    const { audit } = store();
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];
    for (const [index, day] of days.entries())
      await audit.append({
        at: `${day}T00:00:00.000Z`,
        who: 'key',
        did: day,
        subject: index % 2 === 0 ? 'even' : null,
      });
    const did = async (filter: object) => (await audit.list(filter)).rows.map((row) => row.did);
    expect(await did({})).toEqual(days.toReversed());
    expect(await did({ subject: 'even' })).toEqual([days[2], days[0]]);
    expect(await did({ from: `${days[1]}T00:00:00Z`, to: `${days[3]}T00:00:00Z` })).toEqual([days[2], days[1]]);
    const first = await audit.list({ limit: 3 });
    expect(await did({ cursor: first.next })).toEqual([days[0]]);
    expect(first.rows[0]).toEqual({ seq: 4, at: '2026-01-04T00:00:00.000Z', who: 'key', did: days[3], subject: null });
    expect(await audit.verify()).toEqual({ rows: 4, broken: null });
  });
}

function testDocuments(store: () => Store): void {
  it('only the first insert writes, and only one caller takes', async () => {
    const { documents } = store();
    const inserts = await Promise.all([1, 2, 3].map((n) => documents.insert('token', 't', { n })));
    expect(inserts.filter(Boolean)).toHaveLength(1);
    const taken = await Promise.all([1, 2, 3].map(() => documents.take('token', 't')));
    expect(taken.filter((body) => body !== null)).toHaveLength(1);
    expect(await documents.get('token', 't')).toBeNull();
  });

  it('a put replaces, and a list has only its kind', async () => {
    const { documents } = store();
    await documents.put('connection', 'b', { n: 1 });
    await documents.put('connection', 'b', { n: 2 });
    await documents.put('connection', 'a', [null]);
    await documents.put('other', 'c', 'text');
    expect(await documents.list('connection')).toEqual([
      { id: 'a', body: [null] },
      { id: 'b', body: { n: 2 } },
    ]);
    expect(await store().healthy()).toBe(true);
  });
}

function testPrograms(store: () => Store): void {
  it('a load is taken in whole, or not at all', async () => {
    const step = (event: Event) => ({ step: 'decide' as const, request: { program: 'demo', event, deliver: NOTHING } });
    const facts = { step: 'facts' as const, program: 'demo', person: 'p_ann', facts: { firstName: 'Ann' } };
    const [first, bad] = [step(joined()), step({ ...joined('bad', 'eve'), at: 'yesterday' })];
    await expect(store().load([first, facts, bad])).rejects.toThrow(/./);
    expect(await store().log.last()).toBe(0);
    expect(await store().people.get('demo', ['p_ann'])).toEqual([]);
    await store().load([first, facts, step(submitted('bob')), step(paid('bob'))]);
    expect(await store().log.verify()).toEqual({ rows: 3, broken: null });
    expect(await store().people.get('demo', ['p_ann'])).toEqual([{ id: 'p_ann', firstName: 'Ann' }]);
    expect((await store().outbox.list({})).rows).toEqual([]);
    expect(await decideOne(store(), paid('bob'))).toMatchObject({ ok: true, repeated: true });
  });

  it('the version published last is live, and those before it stay', async () => {
    await qualify(store(), 'bob');
    await store().programs.publish(published(2, 7000));
    expect(await store().programs.live()).toMatchObject([{ id: 'demo', version: 2 }]);
    expect((await store().programs.versions('demo')).map(({ version }) => version)).toEqual([1, 2]);
    const carl = await decideAll(store(), [submitted('carl'), paid('carl')]);
    expect(carl[1]).toMatchObject({ decision: { program: { version: 2 }, rewards: [{ quantity: 7000 }] } });
    await store().programs.publish(published(1));
    expect(await store().programs.live()).toMatchObject([{ version: 1 }]);
  });

  it('refuses a changed version, a version that goes back, and keeps the live one', async () => {
    await store().programs.publish(published(3));
    await expect(store().programs.publish(published(3, 1))).rejects.toMatchObject({
      name: 'BadProgram',
      code: 'RK904',
    });
    await expect(store().programs.publish(published(2))).rejects.toMatchObject({ name: 'BadProgram', code: 'RK903' });
    expect(await store().programs.live()).toMatchObject([{ version: 3 }]);
  });
}
