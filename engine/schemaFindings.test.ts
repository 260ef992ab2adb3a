import { expect, test } from '@jest/globals';
import { BadProgram } from './errors.ts';
import { MAX_FINDINGS } from './limits.ts';
import { readProgram } from './program.ts';
import { schemaFindings } from './schemaFindings.ts';
import { smallProgram } from './testHistory.ts';

const codes = {
  unknown: 'RK101',
  missing: 'RK102',
  kind: 'RK103',
  form: 'RK105',
  range: 'RK104',
  choice: 'RK106',
  length: 'RK107',
  twice: 'RK108',
} as const;

test('no more is put into words than one error lists', () => {
  let explained = 0;
  const error = {
    keyword: 'additionalProperties',
    instancePath: '',
    get params() {
      explained += 1;
      return { additionalProperty: `name${explained}`, known: ['name'] };
    },
  };
  const findings = schemaFindings(
    { document: {}, codes },
    Array.from({ length: 20_000 }, () => error),
  );
  expect(findings).toHaveLength(MAX_FINDINGS);
  expect(explained).toBeLessThanOrEqual(2 * MAX_FINDINGS);
});

test.each(['__proto__', 'constructor', 'bought'])('the word %s is found when it is listed twice', (word) => {
  const { rewards, ...rest } = smallProgram();
  const twice = { ...rest, rewards: [{ ...rewards[0], on: { enter: [word, word] } }] };
  expect(codesOf(twice)).toContain('RK108');
});

function codesOf(program: unknown): string[] {
  try {
    readProgram(program);
    return [];
  } catch (error) {
    if (error instanceof BadProgram) return error.findings.map(({ code }) => code);
    throw error;
  }
}
