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

/** What ajv may say and no program of today brings about: a schema of tomorrow may. */
test.each<[string, object, string, string]>([
  ['type', { type: 'null' }, '5 is not null', 'Write null, for example .'],
  ['minimum', { comparison: '!=', limit: 4 }, '5 is beyond 4', 'Write a number that is within 4.'],
  ['minProperties', { limit: 1 }, '5 is too short', 'Write at least 1 member.'],
  ['maxProperties', { limit: 2 }, '5 is too long', 'Write at most 2 members.'],
  ['discriminator', { tag: 'kind', tagValue: 'loan' }, 'undefined is not one of the choices', 'Write "cash"'],
  ['discriminator', { tag: 'sort', tagValue: 'loan' }, 'undefined is not one of the choices', 'Write .'],
])('%s with %j', (keyword, params, message, hint) => {
  const [finding] = schemaFindings({ document: { a: 5 }, codes }, [{ keyword, instancePath: '/a', params } as never]);
  expect(finding?.message).toBe(message);
  expect(finding?.hint.slice(0, hint.length)).toBe(hint);
});

test('a name of the author’s own may be too long, or have a form that nobody explains', () => {
  const error = { instancePath: '/lists', propertyName: 'a/b' };
  const about = (more: object) =>
    schemaFindings({ document: { lists: {} }, codes }, [{ ...error, ...more } as never])[0];
  expect(about({ keyword: 'maxLength', params: { limit: 2 } })).toMatchObject({
    pointer: '/lists/a~1b',
    message: 'the name "a/b" is too long',
    hint: 'Write at most 2 characters.',
  });
  expect(about({ keyword: 'pattern', params: { pattern: '^nobody knows$' } })).toMatchObject({
    pointer: '/lists/a~1b',
    message: '"a/b" cannot be a name here',
  });
});

test('what only repeats another finding is left out', () => {
  const errors = ['oneOf', 'if'].map((keyword) => ({ keyword, instancePath: '', params: {} }));
  const untold = { keyword: 'discriminator', instancePath: '', params: { tag: 'kind', tagValue: undefined } };
  expect(schemaFindings({ document: {}, codes }, [...errors, untold] as never)).toEqual([]);
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

test.each<[string, object, string]>([
  [
    'an end before the beginning in a zone that is none',
    { timezoneRule: 'somewhere', from: '2026-02-01', until: '2026-01-01' },
    'RK116',
  ],
  [
    'a reward under the name that points are spent under',
    {
      points: { catalog: [{ id: 'mug', name: 'Mug', costPoints: 5, give: { kind: 'gift', item: 'mug' } }] },
      rewards: [{ id: 'redeem', to: 'advocate', on: { enter: 'bought' }, give: { kind: 'points', amount: 5 } }],
    },
    'RK111',
  ],
  [
    'a milestone of a friend',
    {
      milestones: [{ id: 'm', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 1 }],
      rewards: [{ id: 'r', to: 'invitee', on: { milestone: 'm' }, give: { kind: 'points', amount: 5 } }],
    },
    'RK156',
  ],
])('%s is refused', (_name, changes, code) => {
  expect(codesOf({ ...smallProgram(), ...changes })).toContain(code);
});

test('of many names the first twenty are listed', () => {
  const stages = Array.from({ length: 25 }, (_, index) => ({ id: `stage${index}` }));
  const lifecycle = { initial: 'nowhere', stages, transitions: [] };
  expect(() => readProgram({ ...smallProgram(), rewards: [], lifecycle })).toThrow(/stage19, …/);
});
