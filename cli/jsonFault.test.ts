import { expect, test } from '@jest/globals';
import { assert, json, property } from 'fast-check';
import { jsonFault } from './jsonFault.ts';

test.each([
  ['{"a": oops}', 6],
  ['{"a": 1,}', 8],
  ['[1, 2', 6],
  ['{"a" 1}', 5],
  ['{"a": 1 "b": 2}', 8],
  ['[1]]', 3],
  ['{"a": "unclosed}', 6],
  ['', 0],
])('%s stops being JSON at %i', (text, offset) => {
  expect(jsonFault(text)).toBe(Math.min(offset, text.length));
});

test('what is JSON has no fault', () => {
  assert(property(json(), (text) => expect(jsonFault(text)).toBe(text.length)));
});
