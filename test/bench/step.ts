import { createMemory, decide, explain, step } from '@referral-kit/engine';
import type { Decision, Event } from '@referral-kit/engine';
import { engineOf, mustAgree, round, runEngine } from './conditions.ts';
import { bytesEach, type Candidate, perCpuSecond, type Table } from './measure.ts';
import { type BenchEvent, rules } from './rules.ts';
import { clinicLog, sample, type Situation, twelveRules } from './situations.ts';

/**
 * The whole of `step` as the server imports it: facts in, decision out, with moves, rewards, postings and effects. Each event
 * finds its referral among a thousand, moves it and earns.
 */
export async function benchStep(): Promise<Table> {
  const twelve = twelveRules();
  const ours = stepping(twelve, rulesMet);
  const replay = replaying();
  await mustAgree([jsonRulesEngine(twelve), ours], twelve.events.length);
  const candidates = [
    jsonRulesEngine(twelve),
    ours,
    stepping(sample('iv-clinic', { type: 'appointment.attended', data: { amountMinor: 18_000 } })),
    stepping(sample('shop', { type: 'purchase.completed', data: { amountMinor: 5_000 } })),
    stepping(sample('b2b-saas', { type: 'invoice.paid', data: { amountMinor: 5_000 } })),
    explaining(twelve),
    replay,
  ];
  const speeds = await perCpuSecond(candidates);
  const speed = ({ name }: Candidate): number => Math.round(speeds.get(name) ?? Number.NaN);
  const rows: (string | number)[][] = [];
  for (const candidate of candidates) {
    // A few events at the beginning of a log say nothing of the rest.
    const bytes = candidate === replay ? '' : Math.round(await bytesEach(candidate));
    rows.push([candidate.name, speed(candidate), round(1_000_000 / speed(candidate)), bytes]);
  }
  return {
    title: 'Full step: a referral is found, moves and earns',
    columns: ['candidate', 'per CPU second', 'µs', 'bytes'],
    rows,
    figures: [
      { name: 'full steps per CPU second, 12 rules', value: speed(ours), atLeast: 150_000 },
      { name: 'replay of 10,000 events, events per CPU second', value: speed(replay), atLeast: 100_000 },
    ],
  };
}

function stepping({ name, program, state, events }: Situation, answer = rewardsTouched): Candidate {
  return repeating(`step, ${name}`, events, (event) => answer(step(program, state, event).decision));
}

/** Deciding, keeping what was read, and saying why. */
function explaining({ name, program, state, events }: Situation): Candidate {
  const log = { find: () => undefined };
  return repeating(`decide and explain, ${name}`, events, (event) => {
    const { facts } = decide(program, log, state, event);
    return explain(program, facts, event).sentences.length;
  });
}

/** Every time the log begins, it begins with nothing. */
function replaying(): Candidate {
  const { program, events } = clinicLog(10_000);
  let state = createMemory();
  return repeating('replay, iv-clinic', events, (event) => {
    if (event === events[0]) state = createMemory();
    const { decision, changes } = step(program, state, event);
    state.apply(changes);
    return decision.rewards.length;
  });
}

/** The same answers, without anything coming of them. */
function jsonRulesEngine({ events }: Situation): Candidate {
  const engine = engineOf(rules.map((rule, index) => [index, rule]));
  return {
    name: 'json-rules-engine, the answers alone',
    run: async (times) => {
      let found = 0;
      for (let time = 0; time < times; time += 1)
        found = mixed(found, await runEngine(engine, events[time % events.length] as BenchEvent));
      return found;
    },
  };
}

/** Bit n is set when rule n earned. */
function rulesMet({ rewards }: Decision): number {
  return rewards.reduce((met, { rule }) => met | (1 << Number(rule)), 0);
}

function rewardsTouched({ rewards }: Decision): number {
  return rewards.length;
}

function repeating(name: string, events: readonly Event[], decideOne: (event: Event) => number): Candidate {
  return {
    name,
    run: (times) => {
      let found = 0;
      for (let time = 0; time < times; time += 1) found = mixed(found, decideOne(events[time % events.length]!));
      return found;
    },
  };
}

function mixed(found: number, next: number): number {
  return (Math.imul(found, 31) + next) | 0;
}
