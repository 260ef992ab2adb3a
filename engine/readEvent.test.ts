import * as fc from 'fast-check';
import { canonical } from './canonical.ts';
import { BadEvent, type Finding } from './errors.ts';
import { MAX_EVENT_DEPTH, MAX_EVENT_SIZE } from './limits.ts';
import { readEvent } from './readEvent.ts';

const event = {
  id: 'evt-1001',
  source: 'till',
  type: 'purchase.completed',
  at: '2026-03-01T15:00:00Z',
  who: { email: 'friend@example.com' },
  object: 'order-77',
  data: { amountMinor: 15000, currency: 'USD' },
};
const now = '2026-03-01T15:00:00Z';
const withoutObject = { ...event, object: undefined };

describe('an event that is fine', () => {
  test('is read as it stands, and nothing is filled in', () => {
    const least = { id: '1', type: 'lead.won', at: now, who: { code: 'A' } };
    expect(readEvent(least)).toEqual(least);
    expect(readEvent(event, now)).toEqual(event);
  });

  test('has the same canonical text, however it came', () => {
    const { data, object, ...rest } = event;
    const { amountMinor, currency } = data;
    const other = { object, data: { currency, note: undefined, amountMinor }, ...rest };
    expect(canonical(readEvent(other))).toBe(canonical(readEvent(event)));
    const zero = (x: number): string => canonical(readEvent({ ...event, data: { x } }));
    expect(zero(-0)).toBe(zero(0));
  });

  test('is copied, so that nothing can change it later', () => {
    const given = structuredClone(event);
    const read = readEvent(given);
    given.data.amountMinor = 1;
    expect(read.data?.['amountMinor']).toBe(15000);
  });

  test.each<[string, object]>([
    ['milliseconds', { at: '2026-03-01T15:00:00.123Z' }],
    ['29 February of a leap year', { at: '2024-02-29T00:00:00Z' }],
    ['five minutes ahead', { at: '2026-03-01T15:05:00Z' }],
    ['a type of its own', { type: 'workshop.attended' }],
    ['an unknown amount', { data: { amountMinor: null, currency: null } }],
    ['the largest amount', { data: { amountMinor: 900_000_000_000 } }],
    ['the largest amount taken back', { data: { amountMinor: -900_000_000_000 } }],
    ['an id of 200 characters', { id: 'x'.repeat(200) }],
    ['a type of 100 characters', { type: `a.${'b'.repeat(98)}` }],
    ['nobody, where the object is known', { who: {} }],
    ['nobody, where it is about the program', { who: {}, object: undefined, type: 'program.published' }],
    [
      'signals, codes and doubts',
      { signals: { sameDevice: true, velocity: { hour: 3 } }, mint: { share: 'A', referral: 'B' }, unverified: true },
    ],
  ])('may have %s', (_name, change) => {
    expect(() => readEvent({ ...event, ...change }, now)).not.toThrow();
  });
});

describe('an event that cannot be decided', () => {
  test.each<[string, string, unknown]>([
    ['no id', 'RK202 ', { ...event, id: undefined }],
    ['an empty id', 'RK211 /id', { ...event, id: '' }],
    ['an id of 201 characters', 'RK211 /id', { ...event, id: 'x'.repeat(201) }],
    ['a line break in its id', 'RK211 /id', { ...event, id: 'a\nb' }],
    ['half a character in its id', 'RK211 /id', { ...event, id: '\ud800' }],
    ['a number as id', 'RK210 /id', { ...event, id: 7 }],
    ['a type without a dot', 'RK211 /type', { ...event, type: 'purchase' }],
    ['a type of 101 characters', 'RK211 /type', { ...event, type: `a.${'b'.repeat(99)}` }],
    ['nobody', 'RK203 /who', { ...withoutObject, who: {} }],
    ['a key of its own in who', 'RK206 /who/mail', { ...event, who: { mail: 'x' } }],
    ['a member of its own', 'RK206 /amountMinor', { ...event, amountMinor: 1 }],
    ['a time more than five minutes ahead', 'RK204 /at', { ...event, at: '2026-03-01T15:05:00.001Z' }],
    ['a day there is not', 'RK205 /at', { ...event, at: '2026-02-30T12:00:00Z' }],
    ['an hour there is not', 'RK205 /at', { ...event, at: '2026-02-28T24:00:00Z' }],
    ['a leap second', 'RK205 /at', { ...event, at: '2016-12-31T23:59:60Z' }],
    ['a time before 1970', 'RK205 /at', { ...event, at: '1969-12-31T23:59:59Z' }],
    ['a time with an offset', 'RK211 /at', { ...event, at: '2026-03-01T15:00:00+01:00' }],
    ['half a unit', 'RK208 /data/amountMinor', { ...event, data: { amountMinor: 12.5 } }],
    ['a text as amount', 'RK208 /data/amountMinor', { ...event, data: { amountMinor: '1250' } }],
    ['too large an amount', 'RK208 /data/amountMinor', { ...event, data: { amountMinor: 900_000_000_001 } }],
    ['a small currency', 'RK209 /data/currency', { ...event, data: { currency: 'usd' } }],
    ['a list as data', 'RK210 /data', { ...event, data: [] }],
    ['a reserved name', 'RK212 /data/x/__proto__', JSON.parse(`{"data":{"x":{"__proto__":{"polluted":true}}}}`)],
    ['a date object', 'RK213 /data/day', { ...event, data: { day: new Date(0) } }],
    ['NaN', 'RK213 /data/x/1', { ...event, data: { x: [1, NaN] } }],
    ['nothing at all', 'RK213 ', undefined],
    ['a list', 'RK200 ', [event]],
  ])('%s', (_name, expected, value) => {
    expect(findingsOf(value).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([expected]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('everything that is wrong is said at once', () => {
    const findings = findingsOf({
      ...withoutObject,
      who: {},
      at: '2026-02-30T12:00:00Z',
      data: { amountMinor: 0.5, currency: 'x' },
    });
    expect(findings.map(({ code }) => code)).toEqual(['RK203', 'RK205', 'RK208', 'RK209']);
  });

  test('depth: at the limit and one past it, and at 20,000', () => {
    const nested = (levels: number) => ({
      ...event,
      data: { x: JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown },
    });
    expect(() => readEvent(nested(MAX_EVENT_DEPTH - 2))).not.toThrow();
    expect(findingsOf(nested(MAX_EVENT_DEPTH - 1))[0]?.code).toBe('RK207');
    expect(findingsOf(nested(20_000))[0]?.code).toBe('RK207');
  });

  test('size: at the limit and one past it', () => {
    const least = { id: '1', type: 'a.b', at: now, who: { code: 'A' }, data: { x: '' } };
    const size = (length: number) => ({ ...least, data: { x: 'x'.repeat(length) } });
    const frame =
      Object.entries(least).reduce((sum, [key]) => sum + key.length, 8) + 1 + 3 + now.length + 8 + 4 + 1 + 8 + 1;
    expect(() => readEvent(size(MAX_EVENT_SIZE - frame))).not.toThrow();
    expect(findingsOf(size(MAX_EVENT_SIZE - frame + 1))).toEqual([
      expect.objectContaining({ code: 'RK207', pointer: '' }),
    ]);
  });
});

test('20,000 random values: BadEvent and nothing else, each within 50 ms', () => {
  const slow: unknown[] = [];
  const member = fc.constantFrom(
    'id',
    'source',
    'type',
    'at',
    'who',
    'object',
    'data',
    'signals',
    'unverified',
    'mint',
  );
  const mutated = fc.tuple(member, fc.jsonValue({ maxDepth: 4 })).map(([key, value]) => ({ ...event, [key]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue({ maxDepth: 5 }), mutated), (value) => {
      // A pause of the whole process is not the value's fault: it is slow only when it is slow every time.
      if ([1, 2, 3].every(() => took(value) > 50)) slow.push(value);
    }),
    { numRuns: 20_000 },
  );
  expect(slow).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('what is read twice is the same', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (data) => {
      fc.pre(!/amountMinor|currency|__proto__|constructor|prototype/.test(JSON.stringify(data)));
      const once = readEvent({ ...event, data });
      expect(canonical(readEvent(JSON.parse(canonical(once))))).toBe(canonical(once));
    }),
  );
});

/** How many milliseconds it takes to read, or to refuse with BadEvent. */
function took(value: unknown): number {
  const begun = performance.now();
  try {
    readEvent(value, now);
  } catch (error) {
    if (!(error instanceof BadEvent)) throw error;
  }
  return performance.now() - begun;
}

function findingsOf(value: unknown): readonly Finding[] {
  try {
    readEvent(value, now);
  } catch (error) {
    if (error instanceof BadEvent) return error.findings;
    throw error;
  }
  throw new Error('The event was accepted');
}
