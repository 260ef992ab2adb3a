import { readFileSync } from 'node:fs';
import { builtCode, newSession, openScript } from './test/host/script.ts';

const code = builtCode();
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const host = openScript(code);
const isThere = (name: string): boolean => typeof host.context[name] === 'function';

test('Code.js is one file of at most 450 kB that runs where nothing but the language is', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(450_000);
  expect(code).toContain('@OnlyCurrentDoc');
  expect(Object.keys(host.context).filter((name) => name === 'console' || name === 'setTimeout')).toEqual([]);
});

test('needs no method that the language got after 2019', () => {
  const old = openScript(code, newSession(), WITHOUT_NEW_METHODS);
  old.call('setUp');
  old.call('addSampleData');
  old.call('processNow');
  old.call('removeSampleData');
  expect(old.call('health')).toHaveLength(7);
});

/** Takes away what a runtime of 2019 has not. Whether Google's has it is not written down anywhere. */
const WITHOUT_NEW_METHODS = `
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  for (const name of ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  delete Map.groupBy;
  for (const name of ['structuredClone', 'queueMicrotask', 'AggregateError', 'WeakRef']) delete globalThis[name];
`;

test('has every function that the menu, the triggers and the sidebar call, at the top', () => {
  host.call('onOpen');
  expect(host.session.menus.map((item) => item.function).filter((name) => !isThere(name))).toEqual([]);
  host.call('automationOn');
  expect(host.session.triggers.map(({ handler }) => handler).filter((name) => !isThere(name))).toEqual([]);
  const called = [...read('sidebar/sidebar.html').matchAll(/\bcall\('(\w+)'/g)].map(([, name]) => name ?? '');
  expect(called.length).toBeGreaterThan(5);
  expect(called.filter((name) => !isThere(name))).toEqual([]);
});

test('the menu shows although the add-on has no permission yet', () => {
  const fresh = openScript(code);
  fresh.session.mode = 'NONE';
  fresh.call('onInstall');
  expect(fresh.session.menus.length).toBeGreaterThan(5);
});

test('functions for cells keep the comment by which Sheets offers them', () => {
  for (const name of ['POINTS', 'STATUS', 'LINK', 'WHY'])
    expect(code).toMatch(new RegExp(`@customfunction\\s+\\*/\\s*function REFERRAL_${name}\\(`));
});

test('asks for the scopes that scopes.md explains, and no other', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  const explained = [...read('scopes.md').matchAll(/^\| `(https:\S+?)` \|/gm)].map(([, scope]) => scope ?? '');
  expect(oauthScopes.filter((scope) => !explained.includes(scope))).toEqual([]);
  expect(explained.filter((scope) => !oauthScopes.includes(scope))).toEqual([
    'https://www.googleapis.com/auth/script.external_request',
  ]);
});
