import { existsSync, readFileSync } from 'node:fs';
import { capabilityPage, shownCapabilities, target } from './capabilities.ts';

const root = new URL('../../', import.meta.url);

describe('the hundred capabilities', () => {
  test('are on the page that `npm run generate` writes', () => {
    expect(readFileSync(new URL(target, root), 'utf8')).toBe(capabilityPage());
  });

  test('are a hundred, and each is shown by something that is there', () => {
    const shown = shownCapabilities();
    expect(shown.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(shown.filter(({ by }) => by.length === 0).map(({ number }) => number)).toEqual([]);
    expect(shown.flatMap(({ by }) => by).filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
