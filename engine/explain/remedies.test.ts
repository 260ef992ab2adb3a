import { expect, test } from '@jest/globals';
import type { CompiledProgram, Decision, Event, Json, Memory, Program, Remedy, RemedyOf } from '../main.ts';
import { compile, createMemory, decide, explain, readEvent, readProgram } from '../main.ts';
import { dice, joins, named, pick, smallProgram } from '../testHistory.ts';
import { drawLeaf, NOW, suiting, WISHES } from './testRemedies.ts';
import type { Leaf } from './testRemedies.ts';

/** What explain says would have changed the answer is tried: with it the answer is another one, and one unit short of it, it is not. */
const CASES = 10_000;

type About = 'reward' | 'transition' | 'eligibility';
type Dice = (sides: number) => number;
type Wished = Extract<Remedy, { readonly is: string }>;

const small = smallProgram();
/** The program before it asked anything. */
const before = compile(small);

interface Case {
  readonly about: About;
  readonly program: CompiledProgram;
  readonly memory: Memory;
  readonly leaves: readonly Leaf[];
  readonly condition: Json;
}

function drawCase(roll: Dice): Case {
  const leaves = Array.from({ length: pick(roll, [1, 1, 2, 3, 4]) }, (_, place) => drawLeaf(roll, place));
  const condition = drawTree(roll, leaves);
  const about = pick<About>(roll, ['reward', 'reward', 'transition', 'eligibility']);
  const program = compile(programWith(about, condition, leaves));
  return { about, program, memory: remembered(), leaves, condition };
}

/** Ada has referred Ben. */
function remembered(): Memory {
  const memory = createMemory();
  for (const event of [joins('1', '06-01', 'ada'), named('2', '06-02', 'ben', 'ADA')])
    memory.apply(decide(before, { find: () => undefined }, memory, event).changes);
  return memory;
}

/** A condition of these comparisons, each of which stands in it once. */
function drawTree(roll: Dice, leaves: readonly Leaf[]): Json {
  const [first] = leaves;
  const turned = (inner: Json): Json => (roll(5) === 0 ? { not: inner } : inner);
  if (leaves.length === 1) return turned(first!.condition);
  const cut = 1 + roll(leaves.length - 1);
  const parts = [leaves.slice(0, cut), leaves.slice(cut)].map((part) => drawTree(roll, part));
  return turned(roll(2) === 0 ? { all: parts } : { any: parts });
}

function programWith(about: About, condition: Json, leaves: readonly Leaf[]): Program {
  const when = { all: [{ condition: 'asked' }] };
  const { rewards, lifecycle, ...rest } = small;
  const [thanks] = rewards;
  const [bought, ...others] = lifecycle.transitions;
  const fields = leaves.filter(({ fact }) => fact === 'invitee');
  return readProgram({
    ...rest,
    conditions: { asked: condition },
    lists: { states: ['NY', 'NJ', 'CT'] },
    fields: { invitee: Object.fromEntries(fields.map(({ name, type }) => [name, { type, label: name }])) },
    lifecycle: {
      ...lifecycle,
      transitions: [{ ...bought, when: about === 'transition' ? when : undefined }, ...others],
    },
    rewards: [{ ...thanks, on: 'purchase.completed', when: about === 'reward' ? when : undefined }],
    eligibility: about === 'eligibility' ? [{ id: 'barred', then: 'reject', ifUnknown: 'reject', when }] : undefined,
  });
}

type Values = ReadonlyMap<string, Json | undefined>;

/** The purchase with each value at its place. */
function purchase({ leaves }: Case, values: Values): Event {
  const placed = (isSignal: boolean) =>
    leaves.flatMap(({ fact, name, beside }) => [
      ...((fact === 'signals') === isSignal ? [[name, values.get(name)] as const] : []),
      ...(isSignal || beside === null ? [] : [beside]),
    ]);
  const who = { email: 'ben@example.com' };
  const [data, signals] = [placed(false), placed(true)].map((members) => Object.fromEntries(members));
  return readEvent({ id: '3', type: 'purchase.completed', at: NOW, object: 'order', who, data, signals });
}

/** Whether the rule answered as one would like. */
function isYes({ about }: Case, { rewards, moves, verdict }: Decision): boolean {
  if (about === 'eligibility') return verdict !== 'rejected';
  return about === 'reward' ? rewards.some(({ rule }) => rule === 'thanks') : moves.some(({ to }) => to === 'bought');
}

function answer(drawn: Case, values: Values) {
  const event = purchase(drawn, values);
  const { decision, facts } = decide(drawn.program, { find: () => undefined }, drawn.memory, event);
  return { isYes: isYes(drawn, decision), remedies: () => explain(drawn.program, facts, event).remedies };
}

/** The wishes of one way out: all of `all`, any one of `any`. */
function wayOut(roll: Dice, remedy: Remedy): Wished[] {
  if ('all' in remedy) return remedy.all.flatMap((each) => wayOut(roll, each));
  return 'any' in remedy ? wayOut(roll, pick(roll, remedy.any)) : [remedy];
}

const nameOf = ({ path }: Wished): string => path.slice(path.lastIndexOf('.') + 1);

/** What went wrong, or null. */
function tried(drawn: Case, roll: Dice, values: Values, { remedy }: RemedyOf): string | null {
  const wishes = wayOut(roll, remedy);
  const better = new Map(values);
  for (const wish of wishes) better.set(nameOf(wish), suiting(wish).passes);
  if (!answer(drawn, better).isYes) return 'with it the answer is still no';
  for (const wish of wishes) {
    const { fails } = suiting(wish);
    if (fails === undefined) continue;
    tally.edges += 1;
    const short = new Map(better).set(nameOf(wish), fails);
    if (answer(drawn, short).isYes) return `one unit short of ${JSON.stringify(wish)} the answer is yes`;
  }
  return null;
}

const tally = { cases: 0, edges: 0, wishes: new Map<string, number>() };

test(`in ${CASES} cases: with it the answer is yes, one unit short it is no`, () => {
  const wrong: unknown[] = [];
  for (let seed = 1; tally.cases < CASES; seed += 1) {
    const roll = dice(seed * 7919);
    const drawn = drawCase(roll);
    const values = new Map(drawn.leaves.map(({ name, seen }) => [name, seen]));
    const was = answer(drawn, values);
    if (was.isYes) continue;
    const [remedy, ...others] = was.remedies();
    if (remedy === undefined || others.length > 0) {
      // A condition that asks for a text unlike every text has no remedy.
      if (others.length > 0 || !JSON.stringify([drawn.condition, drawn.leaves]).includes('"*"'))
        wrong.push({ seed, complaint: `${others.length} remedies too many, or none`, condition: drawn.condition });
      continue;
    }
    tally.cases += 1;
    for (const { is } of wayOut(dice(seed), remedy.remedy)) tally.wishes.set(is, (tally.wishes.get(is) ?? 0) + 1);
    const complaint = tried(drawn, dice(seed), values, remedy);
    if (complaint !== null)
      wrong.push({
        seed,
        complaint,
        about: drawn.about,
        condition: JSON.stringify(drawn.condition),
        values: [...values],
        remedy,
      });
  }
  expect(wrong.slice(0, 5)).toEqual([]);
}, 120_000);

test('every wish was tried, most of them to the unit', () => {
  expect(WISHES.filter((is) => (tally.wishes.get(is) ?? 0) < 30)).toEqual([]);
  expect(tally.edges).toBeGreaterThan(CASES / 2);
});

test('a remedy is plain data: all of these, any of those, one value', () => {
  const compare = (fact: string, name: string, operator: string, value: Json): Json => ({
    fact,
    path: fact === 'event' ? `$.data.${name}` : `$.${name}`,
    operator,
    value,
  });
  const near = { any: [compare('event', 'state', 'equal', 'NY'), compare('event', 'miles', 'lessThan', 20)] };
  const condition: Json = { all: [near, { not: compare('signals', 'sameDevice', 'equal', true) }] };
  const program = compile(programWith('reward', condition, []));
  const drawn = { about: 'reward', program, memory: remembered(), leaves: [], condition } as const;
  const place = { fact: 'event', path: '$.data.state' };
  const state = { ...place, is: 'equalTo', value: 'NY' };
  const miles = { fact: 'event', path: '$.data.miles', is: 'lessThan', value: 20 };
  const device = { fact: 'signals', path: '$.sameDevice', is: 'otherThan', value: true };
  expect(answer(drawn, new Map()).remedies()).toEqual([
    { about: 'reward', rule: 'thanks', remedy: { all: [{ any: [state, miles] }, device] } },
  ]);
});

test.each<[string, Json]>([
  ['one of none', { fact: 'event', path: '$.data.state', operator: 'in', value: [] }],
  ['a text unlike every text', { fact: 'event', path: '$.data.state', operator: 'not:glob', value: '**' }],
  ['a value that nobody knows', { fact: 'event', operator: 'equal', value: { fact: 'event', path: '$.data.none' } }],
])('there is no remedy for %s, nor for all that needs it; another way out remains', (_name, impossible) => {
  const possible: Json = { fact: 'event', path: '$.data.miles', operator: 'lessThan', value: 20 };
  const remediesFor = (condition: Json) => {
    const program = compile(programWith('transition', condition, []));
    return answer({ about: 'transition', program, memory: remembered(), leaves: [], condition }, new Map()).remedies();
  };
  expect(remediesFor(impossible)).toEqual([]);
  expect(remediesFor({ all: [possible, impossible] })).toEqual([]);
  const wish = { fact: 'event', path: '$.data.miles', is: 'lessThan', value: 20 };
  expect(remediesFor({ any: [possible, impossible] })).toEqual([{ about: 'transition', rule: '0', remedy: wish }]);
});
