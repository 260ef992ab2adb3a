import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sha256, shortHash, utf8 } from './hash.ts';

const hex = (words: readonly number[]): string => words.map((word) => word.toString(16).padStart(8, '0')).join('');

describe('the hash behind ids', () => {
  it('is SHA-256 for every length across three blocks', () => {
    for (let length = 0; length < 200; length += 1) {
      const text = 'é'.repeat(length % 7) + 'a'.repeat(length);
      expect(hex(sha256(utf8(text)))).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  it('writes the leading bits in Crockford base32', () => {
    const bits = [...createHash('sha256').update('email:friend@example.com').digest()]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('');
    const expected = Array.from(
      { length: 51 },
      (_, index) => '0123456789abcdefghjkmnpqrstvwxyz'[Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)],
    ).join('');
    expect(shortHash('email:friend@example.com', 51)).toBe(expected);
    expect(shortHash('email:friend@example.com', 26)).toBe(expected.slice(0, 26));
  });

  it('encodes text as Node does, lone surrogates included', () => {
    for (const text of ['', 'plain', 'ß', '€uro', '🎁 gift', 'lone \ud800 here'])
      expect(utf8(text)).toEqual([...Buffer.from(text, 'utf8')]);
  });
});
