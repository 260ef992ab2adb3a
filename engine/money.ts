/** Whole numbers only; every rounding is half-even. (R19) */

/** `part × of ÷ whole`, exact before the one rounding. All are integers of at most 900,000,000,000; `whole` is positive. */
export function share(part: number, of: number, whole: number): number {
  const product = part * of;
  if (Number.isSafeInteger(product)) return halfEven(product, whole);
  const [exact, divisor] = [BigInt(part) * BigInt(of), BigInt(whole)];
  const [quotient, rest] = [exact / divisor, exact % divisor];
  const twice = rest * BigInt(2);
  const up = twice > divisor || (twice === divisor && quotient % BigInt(2) === BigInt(1));
  return Number(quotient) + (up ? 1 : 0);
}

function halfEven(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  const quotient = (dividend - rest) / divisor;
  return quotient + (rest * 2 > divisor || (rest * 2 === divisor && quotient % 2 === 1) ? 1 : 0);
}

/** A percentage in hundredths of a percent, read from its decimal text: 12.5 is 1250. (R19) */
export function hundredths(percent: number): number {
  const [whole, decimals = ''] = String(percent).split('.');
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0').slice(0, 2));
}
