import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { MAX_AMOUNT_MINOR } from './limits.ts';
import { hundredths, share } from './money.ts';

const amount = fc.integer({ min: 0, max: MAX_AMOUNT_MINOR });
const divisor = fc.integer({ min: 1, max: MAX_AMOUNT_MINOR });
const runs = { numRuns: 2_000 };

describe('a share', () => {
  test.each([
    ['of small numbers', fc.nat(1_000), fc.nat(1_000), fc.integer({ min: 1, max: 1_000 })],
    ['of any amounts', amount, amount, divisor],
    ['of amounts at the upper end', upper(), upper(), upper()],
    ['of any amount in hundredths of a percent', amount, fc.nat(10_000), fc.constant(10_000)],
  ])('%s is the nearest whole number, of two the even one', (_what, parts, ofs, wholes) => {
    fc.assert(
      fc.property(parts, ofs, wholes, (part, of, whole) => {
        fc.pre(part * of < MAX_AMOUNT_MINOR * whole);
        expect(share(part, of, whole)).toBe(nearest(part, of, whole));
      }),
      runs,
    );
  });

  test('at an exact half goes to the even neighbour, below and above 2^53', () => {
    fc.assert(
      fc.property(fc.nat(449_999_999_999), fc.integer({ min: 1, max: 450_000_000_000 }), (result, factor) => {
        // (2 × result + 1) × factor ÷ (2 × factor) lies half-way between result and the next.
        expect(share(2 * result + 1, factor, 2 * factor)).toBe(result % 2 === 0 ? result : result + 1);
      }),
      runs,
    );
  });

  test('a hair beside an exact half goes to its nearest neighbour', () => {
    expect(share(899_999_999_999, 449_999_999_999, 899_999_999_998)).toBe(450_000_000_000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 449_999_999_999 }), fc.nat(100_000), (half, result) => {
        const whole = 2 * half + 1;
        fc.pre(result * whole + half <= Number.MAX_SAFE_INTEGER);
        expect(share(result * whole + half, 1, whole)).toBe(result);
        expect(share(result * whole + half + 1, 1, whole)).toBe(result + 1);
      }),
      runs,
    );
  });

  test('of two products around the largest safe number, where the arithmetic changes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: MAX_AMOUNT_MINOR }),
        fc.integer({ min: -3, max: 3 }),
        (part, beside) => {
          const of = Math.floor(Number.MAX_SAFE_INTEGER / part) + beside;
          fc.pre(of > 0 && of <= MAX_AMOUNT_MINOR);
          for (const whole of [of, of + 1, 2 * of, part]) expect(share(part, of, whole)).toBe(nearest(part, of, whole));
        },
      ),
      runs,
    );
  });

  test('of the whole is all of it, and of nothing nothing', () => {
    fc.assert(
      fc.property(amount, divisor, (part, whole) => {
        expect(share(part, whole, whole)).toBe(part);
        expect(share(part, 0, whole)).toBe(0);
        expect(share(0, part, whole)).toBe(0);
      }),
      runs,
    );
  });

  test('the shares of a rising part never fall, so what is taken back is never given again', () => {
    fc.assert(
      fc.property(amount, amount, amount, divisor, (earned, one, other, base) => {
        const [less, more] = [Math.min(one, other, base), Math.min(Math.max(one, other), base)];
        expect(share(earned, less, base)).toBeLessThanOrEqual(share(earned, more, base));
        expect(share(earned, more, base)).toBeLessThanOrEqual(earned);
      }),
      runs,
    );
  });
});

test('every one of the 10,001 percentages of two decimals from 0 to 100 is read exactly', () => {
  const wrong: string[] = [];
  for (let expected = 0; expected <= 10_000; expected += 1) {
    const text = `${Math.floor(expected / 100)}.${String(expected % 100).padStart(2, '0')}`;
    if (!Object.is(hundredths(Number(text)), expected)) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

function upper(): fc.Arbitrary<number> {
  return fc.integer({ min: MAX_AMOUNT_MINOR - 1_000, max: MAX_AMOUNT_MINOR });
}

/** The same, worked out another way: twice the exact value, rounded down, tells on which side of the half it lies. */
function nearest(part: number, of: number, whole: number): number {
  const [product, divides] = [BigInt(part) * BigInt(of), BigInt(whole)];
  const below = product / divides;
  const fromBelow = product - below * divides;
  const toAbove = (below + 1n) * divides - product;
  if (fromBelow === toAbove) return Number(below % 2n === 0n ? below : below + 1n);
  return Number(fromBelow < toAbove ? below : below + 1n);
}
