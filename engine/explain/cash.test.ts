import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compile, createMemory, decide, explain, readProgram } from '../main.ts';
import type { Event } from '../main.ts';

const club = JSON.parse(
  readFileSync(new URL('../../test/conformance/programs/club.json', import.meta.url), 'utf8'),
) as object;

type Given = Omit<Event, 'id'>;

/** What the last of these events is told to staff and to the advocate. */
function told(change: object, ...events: Given[]) {
  const program = compile(readProgram({ ...club, ...change }));
  const memory = createMemory();
  const stories = [JOINS, ...events].map((given, index) => {
    const event: Event = { id: `e${index}`, ...given };
    const { changes, facts } = decide(program, { find: () => undefined }, memory, event);
    memory.apply(changes);
    const [staff, advocate] = (['operator', 'advocate'] as const).map(
      (audience) => explain(program, facts, event, audience).sentences,
    );
    return { staff, advocate };
  });
  return stories.at(-1);
}

const ADA = 'p_kdha78nwwz46hwrdc3r833m4t8';
const JOINS: Given = {
  type: 'advocate.joined',
  at: '2026-03-01T09:00:00Z',
  who: { email: 'ada@example.com' },
  mint: { share: 'ADA' },
  data: { country: 'US' },
};
const buys = (friend: string, at: string): Given => ({
  type: 'purchase.completed',
  at,
  who: { code: 'ADA', email: `${friend}@example.com` },
  object: `order-${friend}`,
  data: { amountMinor: 10_000 },
});
const tick = (at: string): Given => ({ type: 'time.passed', at, who: { advocateId: ADA } });
const payout = (type: string, data: object = {}): Given => ({
  type,
  at: '2026-04-02T12:00:00Z',
  who: {},
  data: { payoutId: `club~payout~${ADA}~2026-04-01`, ...data },
});
const bonus = (more: object = {}): object => ({
  id: 'bonus',
  to: 'advocate',
  on: { enter: 'qualified' },
  give: { kind: 'cash', amountMinor: 2000 },
  reverse: [{ on: 'purchase.refunded' }],
  ...more,
});
const PAYS = { rewards: [bonus()], payouts: { every: 'month', day: 1, minimumMinor: 2500 } };
const BEN = buys('ben', '2026-03-05T12:00:00Z');
const DAN = buys('dan', '2026-03-06T12:00:00Z');

describe('cash and its pay day', () => {
  test('while it is too little, what is missing and by when', () => {
    const story = told(PAYS, BEN);
    expect(story?.staff).toContain(
      'The advocate earns 20.00 USD (“bonus”); available at once. It is paid out on 1 April 2026 if 5.00 USD more is available by then.',
    );
    expect(story?.advocate).toContain(
      'You earn 20.00 USD (“bonus”). It is available to you now. It is paid out on 1 April 2026 if 5.00 USD more is available by then.',
    );
  });

  test('when it is enough, the day', () => {
    expect(told(PAYS, BEN, DAN)?.advocate).toContain(
      'You earn 20.00 USD (“bonus”). It is available to you now. It is paid out on 1 April 2026.',
    );
  });

  test('on the day, why nothing comes, and when next', () => {
    const story = told(PAYS, BEN, tick('2026-04-01T00:00:00Z'));
    expect(story?.staff).toEqual([
      'No payout to the advocate yet: 20.00 USD is available, 5.00 USD less than the least amount. The next pay day is 1 May 2026.',
    ]);
    expect(story?.advocate).toEqual([
      'No payout to you yet: 20.00 USD is available, 5.00 USD less than the least amount. The next pay day is 1 May 2026.',
    ]);
  });

  test('issued, paid, failed; why it failed is for staff alone', () => {
    const issued = [BEN, DAN, tick('2026-04-01T00:00:00Z')] as const;
    expect(told(PAYS, ...issued)).toEqual({
      staff: ['A payout of 40.00 USD to the advocate is due.'],
      advocate: ['A payout of 40.00 USD to you is due.'],
    });
    expect(told(PAYS, ...issued, payout('payout.paid'))).toEqual({
      staff: ['The payout of 40.00 USD to the advocate was made.'],
      advocate: ['The payout of 40.00 USD to you was made.'],
    });
    expect(told(PAYS, ...issued, payout('payout.failed', { reason: 'account DE12 is closed' }))).toEqual({
      staff: [
        'The payout of 40.00 USD to the advocate failed: account DE12 is closed. It goes with the next one. The next pay day is 1 May 2026.',
      ],
      advocate: ['The payout of 40.00 USD to you failed. It goes with the next one. The next pay day is 1 May 2026.'],
    });
  });

  test("a friend's payout is no news for the advocate", () => {
    const change = { ...PAYS, rewards: [bonus({ to: 'invitee', give: { kind: 'cash', amountMinor: 5000 } })] };
    const refund: Given = {
      type: 'purchase.refunded',
      at: '2026-04-02T12:00:00Z',
      who: { email: 'ben@example.com' },
      object: 'order-ben',
      data: { amountMinor: 10_000 },
    };
    const story = told(change, BEN, refund);
    expect(story?.staff).toContain('A payout of 50.00 USD to the friend is due.');
    expect(story?.advocate?.join()).not.toContain('50.00');
  });
});

describe('tax', () => {
  const fields = { advocate: { country: { type: 'string', label: 'Country' } } };
  const tax = [{ country: 'US', year: 2026, thresholdMinor: 4000, needs: 'w9' }];
  const why = '“bonus” needs the tax form “w9” first: with it the cash of 2026 reaches 40.00 USD.';

  test('says which form is needed, and why', () => {
    const story = told({ rewards: [bonus()], tax, fields }, BEN, DAN);
    expect(story?.staff).toContain(`The advocate earns 20.00 USD (“bonus”); it waits for a tax form. ${why}`);
    expect(story?.advocate).toContain(`You earn 20.00 USD (“bonus”). It waits for a tax form. ${why}`);
  });

  test('on a pay day too, and when the form came', () => {
    const change = { ...PAYS, tax, fields };
    const day = told(change, BEN, DAN, tick('2026-04-01T00:00:00Z'));
    expect(day?.staff).toContain(why);
    expect(day?.advocate).toContain(why);
    const form: Given = {
      type: 'tax.formReceived',
      at: '2026-04-02T12:00:00Z',
      who: { advocateId: ADA },
      data: { form: 'w9' },
    };
    expect(told(change, BEN, DAN, tick('2026-04-01T00:00:00Z'), form)?.staff).toEqual([
      'The tax form came: “bonus” is available now. It is paid out on 1 May 2026.',
    ]);
  });
});

describe('signatures and a last word', () => {
  const sign: Given = {
    type: 'agreement.signed',
    at: '2026-03-06T12:00:00Z',
    who: { advocateId: ADA },
    data: { agreement: 'partner' },
  };
  const veto = (otherwise: string): object => ({
    rewards: [bonus({ veto: { ask: 'slack.postMessage', within: '3 days', otherwise } })],
  });
  const later: Given = { type: 'time.passed', at: '2026-03-08T12:00:00Z', who: { email: 'ben@example.com' } };

  test('waits for a signature, and has it', () => {
    const change = { rewards: [bonus({ agreement: 'partner' })] };
    expect(told(change, BEN)?.advocate).toContain(
      'You earn 20.00 USD (“bonus”). It waits for the agreement to be signed.',
    );
    expect(told(change, BEN, sign)).toEqual({
      staff: ['The agreement was signed: “bonus” is available now.'],
      advocate: ['“bonus” is available to you now.'],
    });
  });

  test('waits for a last word, at the latest until its end', () => {
    expect(told(veto('reject'), BEN)?.staff).toContain(
      'The advocate earns 20.00 USD (“bonus”); it waits for a last word, at the latest on 8 March 2026.',
    );
    expect(told(veto('release'), BEN, later)?.staff).toEqual(['Nobody objected: “bonus” is available now.']);
    expect(told(veto('reject'), BEN, later)).toEqual({
      staff: ['“bonus” falls away because nobody allowed it in time.'],
      advocate: ['“bonus” falls away.'],
    });
  });

  test('somebody objects; the advocate is not told who', () => {
    const reward = `club~bonus~${ADA}~`;
    const program = compile(readProgram({ ...club, ...veto('release') }));
    const memory = createMemory();
    let answer: Event | null = null;
    for (const [index, given] of [JOINS, BEN].entries()) {
      const event = { id: `e${index}`, ...given };
      const { changes, decision } = decide(program, { find: () => undefined }, memory, event);
      memory.apply(changes);
      const rewardId = decision.rewards[0]?.id ?? reward;
      answer = {
        ...later,
        id: 'a',
        type: 'veto.answered',
        who: {},
        at: '2026-03-06T12:00:00Z',
        data: { rewardId, answer: 'deny' },
      };
    }
    const said = (['operator', 'advocate'] as const).map(
      (audience) => explain(program, memory, answer!, audience).sentences,
    );
    expect(said).toEqual([['“bonus” falls away because somebody objected.'], ['“bonus” falls away.']]);
  });
});
