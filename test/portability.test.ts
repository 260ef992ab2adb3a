import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script, type Context } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { canonical, loadVectors } from './conformance/vectors.ts';

/** The same bundle decides the same where there is next to nothing: no modules, no timers, no clock of the host, no code from text. */

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-portability-'));
afterAll(() => rmSync(folder, { recursive: true }));

const vectors = loadVectors();
const expected = vectors.map(({ steps }) => steps.map((step) => canonical(step.expected)));
const host = readFileSync(new URL('portability/host.mjs', import.meta.url), 'utf8').replaceAll('export ', '');

execFileSync(process.execPath, [fileURLToPath(new URL('../tools/build.mjs', import.meta.url)), folder]);
const script = readFileSync(join(folder, 'engine.script.min.js'), 'utf8');

/** A context that has the language and nothing else. */
function bareContext(): Context {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  new Script(
    "for (const name of ['console', 'WebAssembly', 'Intl', 'Atomics', 'SharedArrayBuffer']) delete globalThis[name];",
  ).runInContext(context);
  return context;
}

/** Loads the bundle and decides all vectors, with the same text a host without any module system would run. */
function decideAll(context: Context): unknown {
  const run = new Script(
    `((vectors) => { ${script}\n${host}\nreturn JSON.stringify(runVectors(ReferralKit, vectors)); })`,
  );
  const call = run.runInContext(context) as (vectors: string) => string;
  return JSON.parse(call(JSON.stringify(vectors)));
}

const FREEZE = `
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = globalThis[name];
    if (name === 'globalThis' || (typeof value !== 'function' && typeof value !== 'object') || value === null) continue;
    if (typeof value === 'function' && value.prototype) Object.freeze(value.prototype);
    Object.freeze(value);
    Object.defineProperty(globalThis, name, { value, configurable: false, writable: false });
  }
`;

describe('the built engine in a bare context', () => {
  test('the context is bare', () => {
    const hosts = [
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'URL',
      'console',
      'process',
      'Buffer',
      'fetch',
      'crypto',
      'performance',
      'TextEncoder',
      'structuredClone',
      'require',
      'Intl',
    ];
    const present = new Script(`${JSON.stringify(hosts)}.filter((name) => name in globalThis)`).runInContext(
      bareContext(),
    ) as string[];
    expect([...present]).toEqual([]);
    for (const code of ["eval('1')", "new Function('return 1')"]) {
      expect(() => new Script(code).runInContext(bareContext()) as unknown).toThrow(
        'Code generation from strings disallowed',
      );
    }
  });

  test('decides every conformance vector byte for byte', () => {
    expect(mistakes(decideAll(bareContext()))).toEqual([]);
  });

  test('decides them where no built-in can be changed', () => {
    const context = bareContext();
    new Script(FREEZE).runInContext(context);
    expect(() => new Script("'use strict'; Array.prototype.more = 1;").runInContext(context) as unknown).toThrow(
      'not extensible',
    );
    expect(mistakes(decideAll(context))).toEqual([]);
  });

  test('leaves one global behind', () => {
    const context = bareContext();
    const names = (): string[] => [
      ...(new Script('Object.getOwnPropertyNames(globalThis)').runInContext(context) as string[]),
    ];
    const before = names();
    new Script(script).runInContext(context);
    expect(names().filter((name) => !before.includes(name))).toEqual(['ReferralKit']);
  });
});

describe('the size of the engine, minified and compressed', () => {
  const bytesOf = (name: string): number => gzipSync(readFileSync(join(folder, `${name}.min.js`)), { level: 9 }).length;

  test('what decides (compile, decide) has at most 38 kB', () => {
    expect(bytesOf('engine.runtime')).toBeLessThanOrEqual(38 * 1024);
  });

  test('what says why adds at most 10 kB', () => {
    expect(bytesOf('engine.explain') - bytesOf('engine.runtime')).toBeLessThanOrEqual(10 * 1024);
  });

  test('what checks and tests programs adds at most 60 kB', () => {
    expect(bytesOf('engine') - bytesOf('engine.runtime')).toBeLessThanOrEqual(60 * 1024);
  });
});

/** The vectors whose decisions differ from what they should be. */
function mistakes(decisions: unknown): string[] {
  const got = decisions as string[][];
  return vectors
    .filter((_vector, index) => got[index]?.join('\n') !== expected[index]?.join('\n'))
    .map(({ file, name }) => `${file}: ${name}`);
}
