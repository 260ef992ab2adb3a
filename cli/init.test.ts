import { check, readProgram, runTests } from '@referral-kit/engine';
import { parse, stringify } from 'yaml';
import { type Answers, defaults, firstProgram } from './firstProgram.ts';
import { askFirst, readCap, readCoupon, readGift, readHold, sayAnswers } from './firstQuestions.ts';

const names = ['Refer a friend', 'Ärzte & Freunde', '友', 'toString', `${'long '.repeat(39)}name`];
const successes = ['visit', 'purchase', 'deal'] as const;
const gifts = [1, 2000, 100_000_000].flatMap((amount) =>
  (['credit', 'cash', 'points'] as const).map((kind) => ({ kind, amount: kind === 'points' ? amount : amount + 99 })),
);
const coupons = [null, 'HELLO10'];
const holds = [null, '1 day', '14 days', '2 weeks', '1 month', '999 years'];
const caps = [1, 20, 999_999];

/** Every combination of answers. */
function* combinations(): Generator<Answers> {
  for (const name of names)
    for (const success of successes)
      for (const advocate of gifts)
        for (const coupon of coupons)
          for (const hold of holds) for (const cap of caps) yield { name, success, advocate, coupon, hold, cap };
}

/** Answers a question with the next line. */
function typing(...lines: string[]) {
  const asked: string[] = [];
  const ask = (question: string): Promise<string> => {
    asked.push(question);
    return Promise.resolve(lines.shift() ?? '');
  };
  return { asked, ask };
}

describe('the program that init writes', () => {
  test.each(successes)('is good whatever is answered, and its tests pass, when success is a %s', (success) => {
    const faults: unknown[] = [];
    let count = 0;
    for (const answers of combinations()) {
      if (answers.success !== success) continue;
      count += 1;
      const program = readProgram(firstProgram(answers));
      const advice = check(program);
      const failed = runTests(program).filter(({ passed }) => !passed);
      if (advice.length > 0 || failed.length > 0) faults.push({ answers, advice, failed });
    }
    expect(faults.slice(0, 3)).toEqual([]);
    expect(count).toBe(names.length * gifts.length * coupons.length * holds.length * caps.length);
  });

  test('says the same in YAML', () => {
    const program = firstProgram({ ...defaults, coupon: 'HELLO10' });
    expect(parse(stringify(program, { aliasDuplicateObjects: false }))).toEqual(JSON.parse(JSON.stringify(program)));
  });
});

describe('the questions of init', () => {
  test('are five, the third in two parts, and an empty line takes what stands in brackets', async () => {
    const { ask, asked } = typing();
    expect(await askFirst(ask)).toEqual(defaults);
    expect(asked.map((question) => question.slice(0, 3).trim())).toEqual(['1/5', '2/5', '3/5', '', '4/5', '5/5']);
    expect(asked.map((question) => /\[(.*)\] $/.exec(question)?.[1])).toEqual([
      'Refer a friend',
      'purchase',
      '20 credit',
      'nothing',
      '14 days',
      '20',
    ]);
  });

  test('take what is typed', async () => {
    const { ask } = typing('Bring a friend', ' Visit ', '49.99 cash', 'DRIP-10', '30', '5');
    const answers = await askFirst(ask);
    expect(answers).toEqual({
      name: 'Bring a friend',
      success: 'visit',
      advocate: { kind: 'cash', amount: 4999 },
      coupon: 'DRIP-10',
      hold: '30 days',
      cap: 5,
    });
    expect(sayAnswers(answers)).toBe(
      'At the first visit the advocate earns 49.99 dollars in cash, 30 days later, at most 5 times a year. The friend gets the coupon DRIP-10 at once.',
    );
  });

  test('are asked again, with a word of help, when an answer cannot be used', async () => {
    const { ask, asked } = typing('', 'party', 'deal');
    expect((await askFirst(ask)).success).toBe('deal');
    expect(asked[2]).toMatch(/^ {5}Write visit, purchase or deal\.\n2\/5/);
  });

  test.each([
    ['no amount of nothing', readGift('0 credit')],
    ['no amount under 1.00', readGift('0.99 cash')],
    ['no amount without its kind', readGift('20')],
    ['no amount of more than two decimal places', readGift('1.999 cash')],
    ['no amount beyond a million', readGift('1000001 cash')],
    ['no part of a point', readGift('1.5 points')],
    ['no placeholder as a coupon', readCoupon('{{invitee.email}}')],
    ['no hold of hours', readHold('3 hours')],
    ['no hold without an end', readHold('1000 years')],
    ['no reward without a cap', readCap('0')],
  ])('take %s', (_what, understood) => {
    expect(understood).toEqual({ instead: expect.stringMatching(/^Write .+\.$/) });
  });

  test.each([
    ['none', null],
    ['0', null],
    ['1', '1 day'],
    ['2 WEEKS', '2 weeks'],
    ['1 months', '1 month'],
  ])('understand a hold of %s', (text, value) => {
    expect(readHold(text)).toEqual({ value });
  });
});
