import * as fc from 'fast-check';
import { canonical } from './canonical.ts';

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, b: {} }, '{"b":{}}'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.1, '0.1'],
    ['\u20ac"\\\n\u0000', '"€\\"\\\\\\n\\u0000"'],
    ['\ud800', '"\\ud800"'],
    [{ '\ud83d\ude00': 1, '\ufb33': 2, 10: 3, 9: 4 }, '{"10":3,"9":4,"😀":1,"\ufb33":2}'],
    [Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
  ])('%j is %s', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  test.each([
    ['not a number', { a: NaN }],
    ['infinity', [Infinity]],
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a function', { a: () => 1 }],
    ['a symbol', Symbol('a')],
    ['a big integer', { a: BigInt(1) }],
    ['a date', { a: new Date(0) }],
    ['a map', new Map()],
    ['a circle', circle()],
  ])('refuses %s', (_name, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  test('reading it back gives an equal value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 2000 },
    );
  });

  test('the order of keys does not matter', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonical(reversed)).toBe(canonical(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('keys are sorted by UTF-16 code units', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (keys) => {
        const sorted = keys.toSorted((one, other) => (one < other ? -1 : 1));
        const members = sorted.map((key) => `${JSON.stringify(key)}:0`);
        expect(canonical(Object.fromEntries(keys.map((key) => [key, 0])))).toBe(`{${members.join(',')}}`);
      }),
      { numRuns: 1000 },
    );
  });
});

function circle(): object {
  const one: Record<string, unknown> = {};
  one['one'] = one;
  return one;
}
