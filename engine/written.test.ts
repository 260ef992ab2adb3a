import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Written } from './written.ts';

test('keeps the newest value of each key, in the order in which keys were first written, as a map does', () => {
  const writes = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer()), { maxLength: 200 });
  fc.assert(
    fc.property(writes, (all) => {
      const [written, map] = [new Written(), new Map<string, object>()];
      for (const [key, value] of all) {
        written.set(`k${key}`, { value });
        map.set(`k${key}`, { value });
      }
      const copy = written.copy();
      written.set('later', {});
      expect(copy.changes).toEqual([...map].map(([key, value]) => ({ key, value })));
      for (const key of ['k0', 'k30', 'k60', 'none']) expect(copy.get(key)).toEqual(map.get(key));
    }),
  );
});
