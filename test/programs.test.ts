import { readProgram } from '@referral-kit/engine';
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../engine/check/check.ts';
import { runTests } from '../engine/runTests.ts';

const folder = new URL('../templates/programs/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe.each(files)('the ready-made program %s', (file) => {
  const program = readProgram(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

  test('has nothing that would surprise people', () => {
    expect(check(program)).toEqual([]);
  });

  test('passes the tests it carries, at least six', () => {
    const results = runTests(program);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(6);
  });

  test('is explained in the folder', () => {
    expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain(`## ${file}`);
  });

  test('calls every stage, reward and rule by a name people use', () => {
    const named = [...program.lifecycle.stages, ...(program.eligibility ?? []), ...program.rewards];
    expect(named.filter(({ label }) => label === undefined).map(({ id }) => id)).toEqual([]);
  });
});
