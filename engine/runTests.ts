import { canonical } from './canonical.ts';
import { compile, type CompiledProgram } from './compile.ts';
import { decide } from './decide.ts';
import type { Decision, Reward } from './decision.ts';
import { BadEvent, pointerTo } from './errors.ts';
import type { Event, Json } from './event.ts';
import { explain } from './explain/explain.ts';
import { createMemory, type UsedFacts } from './memory.ts';
import type { Program } from './program.ts';
import { readEvent } from './readEvent.ts';
import type { ReferralRecord } from './records.ts';
import { isStanding } from './rewards.ts';
import type { Seen } from './witness.ts';

/** How one of a program's own tests went. */
export interface TestResult {
  readonly it: string;
  readonly passed: boolean;
  readonly failures: readonly TestFailure[];
}

export interface TestFailure {
  /** Where the expectation, or the event that cannot be decided, stands in the program. */
  readonly pointer: string;
  /** What was expected and what came, as a sentence. */
  readonly message: string;
  readonly expected: Json;
  readonly came: Json;
  /** What an operator would be told about the events in question. */
  readonly why: readonly string[];
}

type Test = NonNullable<Program['tests']>[number];

/**
 * Plays the tests that a program carries, each on an empty state.
 *
 * @throws BadProgram when the program cannot be compiled
 */
export function runTests(program: Program): TestResult[] {
  const compiled = compile(program);
  return (program.tests ?? []).map((test, index) => {
    const failures = runTest(compiled, test, `/tests/${index}`);
    return { it: test.it, passed: failures.length === 0, failures };
  });
}

/** What is known when all events of a test have been played. */
interface Played {
  readonly program: CompiledProgram;
  readonly events: readonly { readonly event: Event; readonly facts: UsedFacts; readonly decision: Decision }[];
  readonly referral: ReferralRecord | null;
  /** The rewards of that referral, and those of no referral (milestones, contests), in the order in which they were earned. */
  readonly rewards: readonly Reward[];
  readonly failures: TestFailure[];
}

function runTest(program: CompiledProgram, test: Test, pointer: string): TestFailure[] {
  const played = play(program, test, `${pointer}/given`);
  if (played.failures.length === 0) compare(played, test, `${pointer}/expect`);
  return played.failures;
}

function play(program: CompiledProgram, { given }: Test, pointer: string): Played {
  const memory = createMemory();
  const log = new Map<string, { event: string; decision: Decision }>();
  const events: { event: Event; facts: UsedFacts; decision: Decision }[] = [];
  const failures: TestFailure[] = [];
  const one = (event: Event): void => {
    const decided = decide(program, { find: (source, id) => log.get(`${source} ${id}`) }, memory, event);
    memory.apply(decided.changes);
    log.set(`${event.source ?? 'api'} ${event.id}`, { event: decided.eventText, decision: decided.decision });
    if (!decided.repeated) events.push({ event, facts: decided.facts, decision: decided.decision });
  };
  const read = given.map((event) => readEvent(event));
  impliedAdvocates(program, read).forEach(one);
  read.forEach((event, index) => {
    try {
      one(event);
    } catch (error) {
      if (!(error instanceof BadEvent)) throw error;
      failures.push({
        pointer: pointerTo(pointer, index),
        message: error.message,
        expected: null,
        came: null,
        why: [],
      });
    }
  });
  const id = lastReferral(events.map(({ decision }) => decision));
  const records = memory.entries();
  return {
    program,
    events,
    referral: id === null ? null : (memory.get(`referral/${id}`) as ReferralRecord),
    rewards: records
      .filter(([key]) => key.startsWith('reward/'))
      .map(([, reward]) => reward as Reward)
      .filter(({ referral }) => referral === id || referral === null),
    failures,
  };
}

/** A share code that nobody in the test brings along belongs to an advocate of the first role who was there before. */
function impliedAdvocates({ file }: CompiledProgram, events: readonly Event[]): Event[] {
  const [first] = events;
  if (first === undefined) return [];
  const brought = new Set(
    events.flatMap(({ type, who, mint }) => [
      mint?.share,
      mint?.referral,
      type === 'advocate.joined' ? who.code : undefined,
    ]),
  );
  const used = new Set(
    events.flatMap(({ who }) => (who.code === undefined || brought.has(who.code) ? [] : [who.code])),
  );
  const data = file.roles?.[0] === undefined ? {} : { role: file.roles[0] };
  return [...used].map((code) => ({
    id: code,
    source: 'test',
    type: 'advocate.joined',
    at: first.at,
    who: { code },
    data,
  }));
}

function lastReferral(decisions: readonly Decision[]): string | null {
  return decisions.reduce<string | null>(
    (last, { subject }) => (subject?.kind === 'referral' ? subject.id : last),
    null,
  );
}

/** One thing a test expects, and what came. */
interface Wish {
  readonly pointer: string;
  readonly what: string;
  readonly expected: Json | undefined;
  readonly came: Json;
  /** Whether what was looked at had to do with it. */
  readonly isAbout: (seen: Seen) => boolean;
}

function compare(played: Played, { expect }: Test, pointer: string): void {
  const { stage, verdict, outcome, rewards = {}, messages = {} } = expect;
  const wishes: Wish[] = [
    {
      what: 'the stage',
      expected: stage,
      came: played.referral?.stage ?? null,
      pointer: `${pointer}/stage`,
      isAbout: moved,
    },
    {
      what: 'the verdict',
      expected: verdict,
      came: played.referral?.verdict ?? null,
      pointer: `${pointer}/verdict`,
      isAbout: raised,
    },
    {
      what: 'the outcome',
      expected: outcome,
      came: played.events.at(-1)?.decision.outcome ?? null,
      pointer: `${pointer}/outcome`,
      isAbout: last,
    },
    ...Object.entries(rewards).flatMap(([rule, expected]) =>
      rewardWishes(
        played.rewards.filter((reward) => reward.rule === rule),
        expected,
        { rule, pointer: pointerTo(`${pointer}/rewards`, rule) },
      ),
    ),
    ...Object.entries(messages).map(([id, expected]) => ({
      what: `how often '${id}' is sent`,
      expected,
      came: timesSent(played, id),
      pointer: pointerTo(`${pointer}/messages`, id),
      isAbout: (seen: Seen) => seen.about === 'ask' || (seen.about === 'response' && seen.id === id),
    })),
  ];
  for (const { expected, came, what, pointer: place, isAbout } of wishes) {
    if (expected === undefined || expected === came) continue;
    const message = `Expected ${what} to be ${say(expected)}, but it is ${say(came)}`;
    played.failures.push({ pointer: place, message, expected, came, why: why(played, isAbout) });
  }
}

function timesSent({ events }: Played, message: string): number {
  return events.flatMap(({ decision }) => decision.effects).filter((effect) => effect.with['message'] === message)
    .length;
}

const moved = (seen: Seen): boolean => seen.about === 'transition' && seen.result === 'moved';
const raised = (seen: Seen): boolean => seen.about === 'eligibility' && seen.result === 'raised';
const last = (): boolean => false;

type Expected = NonNullable<Test['expect']['rewards']>[string];

/** @param rewards what that rule gave, in the order in which it was earned */
function rewardWishes(
  rewards: readonly Reward[],
  expected: Expected,
  { rule, pointer }: { rule: string; pointer: string },
): Wish[] {
  const isAbout = (seen: Seen): boolean => 'rule' in seen && seen.rule === rule;
  if (typeof expected === 'number') {
    const standing = rewards.filter(isStanding);
    return [{ what: `the number of '${rule}' that stand`, expected, came: standing.length, pointer, isAbout }];
  }
  const { quantity = null, state = null, until = null } = rewards.at(-1) ?? {};
  const sameEnd = until !== null && Date.parse(expected.until ?? '') === Date.parse(until);
  return [
    {
      what: `the amount of '${rule}'`,
      expected: expected.amountMinor,
      came: quantity,
      pointer: `${pointer}/amountMinor`,
      isAbout,
    },
    {
      what: `the amount of '${rule}'`,
      expected: expected.amount,
      came: quantity,
      pointer: `${pointer}/amount`,
      isAbout,
    },
    { what: `the state of '${rule}'`, expected: expected.state, came: state, pointer: `${pointer}/state`, isAbout },
    {
      what: `the end of the hold of '${rule}'`,
      expected: expected.until,
      came: sameEnd ? expected.until! : until,
      pointer: `${pointer}/until`,
      isAbout,
    },
  ];
}

function say(value: Json): string {
  if (typeof value === 'string') return `'${value}'`;
  return value === null ? 'nothing' : canonical(value);
}

/** The story of the last event that had to do with it, or else of the last one. */
function why({ program, events }: Played, isAbout: (seen: Seen) => boolean): string[] {
  const told = events.map(({ event, facts }) => ({ event, ...explain(program, facts, event) }));
  const chosen = told.filter(({ because }) => because.some(isAbout)).at(-1) ?? told.at(-1);
  return chosen === undefined
    ? []
    : chosen.sentences.map((sentence) => `${chosen.event.type} (${chosen.event.id}): ${sentence}`);
}
