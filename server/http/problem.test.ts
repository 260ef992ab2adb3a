import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Problem, PROBLEMS, problemOf } from './problem.ts';

test('every code of a problem is explained in the docs, with its title and its remedy', () => {
  const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  for (const [code, { status, title, hint }] of Object.entries(PROBLEMS))
    expect(page).toContain(`### ${code}\n${title} (${status}). ${hint}\n`);
});

test('an error nobody foresaw says nothing about the inside', () => {
  const body = problemOf(new TypeError("Cannot read properties of undefined (reading 'secret')"));
  expect(body).toMatchObject({ status: 500, code: 'RK430' });
  expect(JSON.stringify(body)).not.toContain('undefined');
});

test('a problem may say more than its code does', () => {
  const body = problemOf(
    new Problem('RK406', '2 referrals fit', {
      pointer: '/coupon',
      hint: 'Choose one.',
      extra: { matches: ['r_1', 'r_2'] },
    }),
  );
  expect(body).toMatchObject({
    status: 409,
    code: 'RK406',
    detail: '2 referrals fit',
    pointer: '/coupon',
    hint: 'Choose one.',
    docs: 'docs/api.md#rk406',
    matches: ['r_1', 'r_2'],
  });
});
