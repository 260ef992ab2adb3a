import { checkSuccessor } from './checkSuccessor.ts';
import { readProgram } from './program.ts';
import { namesNow, namesOnce } from './renamed.ts';

interface Parts {
  readonly stages?: readonly string[];
  readonly rewards?: readonly string[];
  readonly milestones?: readonly string[];
  readonly renamed?: object;
  readonly changes?: string;
}

const version = (number: number, { stages = ['new'], rewards = [], milestones = [], ...more }: Parts = {}) =>
  readProgram({
    id: 'club',
    name: 'Club',
    version: number,
    currency: 'USD',
    lifecycle: { initial: stages[0], stages: stages.map((id) => ({ id })), transitions: [] },
    rewards: rewards.map((id) => ({
      id,
      to: 'advocate',
      on: { enter: stages[0] },
      give: { kind: 'points', amount: 1 },
    })),
    milestones: milestones.map((id) => ({
      id,
      count: { fact: 'advocate', path: '$.count.qualified' },
      reaches: 1,
    })),
    ...more,
  });

const codes = (...programs: ReturnType<typeof version>[]) =>
  checkSuccessor(programs.slice(0, -1), programs.at(-1) as ReturnType<typeof version>).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

test('a first version, new ids and ids that are gone are fine', () => {
  expect(codes(version(1))).toEqual([]);
  expect(codes(version(1, { rewards: ['a', 'b'] }), version(2, { rewards: ['b', 'c'] }))).toEqual([]);
});

test('an id that was given up is used by nothing again, in whatever order the versions come', () => {
  const [one, two] = [
    version(1, { stages: ['new', 'won'], rewards: ['a'], milestones: ['gold'] }),
    version(2, { stages: ['new'] }),
  ];
  const next = version(3, { stages: ['new', 'won'], rewards: ['b', 'a'], milestones: ['gold'] });
  const wrong = ['RK321 /lifecycle/stages/1/id', 'RK321 /rewards/1/id', 'RK321 /milestones/0/id'];
  expect(codes(one, two, next)).toEqual(wrong);
  expect(codes(two, one, next)).toEqual(wrong);
});

test('one kind does not give up ids of another', () => {
  const next = version(3, { milestones: ['a'] });
  expect(codes(version(1, { rewards: ['a'] }), version(2), next)).toEqual([]);
});

test('what was renamed stays renamed, to the same', () => {
  const before = version(2, { rewards: ['b'], renamed: { rewards: { a: 'b' } } });
  expect(codes(before, version(3, { rewards: ['b'] }))).toEqual(['RK322 /renamed/rewards/a']);
  expect(codes(before, version(3, { rewards: ['c'], renamed: { rewards: { a: 'c' } } }))).toEqual([
    'RK322 /renamed/rewards/a',
  ]);
  expect(codes(before, version(3, { rewards: ['c'], renamed: { rewards: { a: 'b', b: 'c' } } }))).toEqual([]);
});

test('a stage that is given up strands referrals only where they follow the new version', () => {
  const before = version(1, { stages: ['new', 'won'] });
  const next = (changes: string, more: Parts = {}) => version(2, { stages: ['new'], changes, ...more });
  expect(codes(before, next('switch'))).toEqual(['RK323 /lifecycle/stages']);
  expect(codes(before, next('pin'))).toEqual([]);
  expect(codes(before, next('switch', { renamed: { stages: { won: 'new' } } }))).toEqual([]);
});

test.each([
  [{ a: 'b' }, "'a' is still an id", ['a', 'b']],
  [{ old: 'a', older: 'a' }, "Two are renamed to 'a'", ['a']],
  [{ old: 'gone' }, "There is no 'gone' among the rewards", ['a']],
  [{ one: 'two', two: 'one' }, "There is no 'two' among the rewards", ['a']],
])('renamed %j is refused', (rewards, message, ids) => {
  expect(() => version(2, { rewards: ids, renamed: { rewards } })).toThrow(message);
});

test('names lead on to the last, and back to the first', () => {
  const renamed = { a: 'b', b: 'c', x: 'y' };
  expect([...namesNow(renamed)]).toEqual([
    ['a', 'c'],
    ['b', 'c'],
    ['x', 'y'],
  ]);
  expect(namesOnce({ b: 'c', a: 'b' }, 'c')).toEqual(['c', 'b', 'a']);
  expect(namesOnce(renamed, 'z')).toEqual(['z']);
});
