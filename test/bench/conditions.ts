import { Engine } from 'json-rules-engine';
import { compileConditions } from '../../engine/conditions/compile.ts';
import { type Condition, MET } from '../../engine/conditions/condition.ts';
import { createReader, members, truth } from '../../engine/conditions/evaluate.ts';
import { trace } from '../../engine/conditions/trace.ts';
import { closureOf } from './closures.ts';
import { type Candidate, perCpuSecond, type Table } from './measure.ts';
import { type BenchEvent, byHand, drawEvents, rules } from './rules.ts';

const events = drawEvents(16_384);

/** Rules: 12 rules over a 25-field nested event. Every candidate must find the same, in the same run. */
export async function benchConditions(): Promise<Table> {
  const candidates = [jsonRulesEngine(), closures(), tracing(), ours(), handWritten()];
  await mustAgree(candidates, 1_024);
  const speeds = await perCpuSecond(candidates);
  const speed = (name: string): number => speeds.get(name) ?? Number.NaN;
  const slowest = speed('json-rules-engine, one Engine reused');
  return {
    title: 'Rules: 12 rules over a 25-field nested event',
    columns: ['candidate', 'decisions per CPU second', 'ratio'],
    rows: candidates.map(({ name }) => [name, Math.round(speed(name)), round(speed(name) / slowest)]),
    figures: [
      { name: '12 rules, ours ÷ json-rules-engine reused', value: round(speed('ours') / slowest), atLeast: 300 },
      { name: 'hand-written ifs ÷ ours', value: round(speed('hand-written ifs') / speed('ours')), atMost: 10 },
    ],
  };
}

/** Growth: 12, 120 and 1,200 rules over 12 event types, the rules found by event type. */
export async function benchGrowth(): Promise<Table> {
  const rows: (string | number)[][] = [];
  let ratio = Number.NaN;
  for (const size of [12, 120, 1_200]) {
    const candidates = [wholeEngine(size), enginePerType(size), indexed(size)];
    await mustAgree(candidates, TYPES * 8);
    const speeds = await perCpuSecond(candidates, 3);
    const micros = candidates.map(({ name }) => 1_000_000 / (speeds.get(name) ?? Number.NaN));
    ratio = (micros[1] ?? Number.NaN) / (micros[2] ?? Number.NaN);
    rows.push([size, ...micros.map(round), round(ratio)]);
  }
  return {
    title: 'Growth: µs of CPU an event',
    columns: [
      'rules',
      'json-rules-engine, one Engine',
      'one Engine per event type',
      'ours, by event type',
      'ratio of the last two',
    ],
    rows,
    figures: [
      {
        name: '1,200 rules, ours ÷ json-rules-engine with one Engine per event type',
        value: round(ratio),
        atLeast: 800,
      },
    ],
  };
}

function ours(): Candidate {
  const { conditions, reader } = compiled(rules);
  return each('ours', events, (event) => {
    reader.begin(members({ event }));
    let met = 0;
    for (let index = 0; index < conditions.length; index += 1) {
      if (truth(conditions[index]!, reader) === MET) met |= 1 << index;
    }
    return met;
  });
}

function tracing(): Candidate {
  const { conditions, reader } = compiled(rules);
  return each('ours, with a full trace', events, (event) => {
    reader.begin(members({ event }));
    return conditions.reduce(
      (met, condition, index) => (trace(condition, reader).truth === 'met' ? met | (1 << index) : met),
      0,
    );
  });
}

function closures(): Candidate {
  const functions = rules.map((rule) => closureOf(rule));
  return each('closures', events, (event) =>
    functions.reduce((met, isMet, index) => (isMet({ event }) === MET ? met | (1 << index) : met), 0),
  );
}

function handWritten(): Candidate {
  return each('hand-written ifs', events, byHand);
}

function jsonRulesEngine(): Candidate {
  const engine = engineOf(rules.map((rule, index) => [index, rule]));
  return eachAwaited('json-rules-engine, one Engine reused', events, (event) => runEngine(engine, event));
}

const TYPES = 12;

/** Rules as in a large program: each for one event type, each with amounts of its own. */
function manyRules(size: number): readonly { readonly type: string; readonly condition: Condition }[] {
  return Array.from({ length: size }, (_, index) => {
    const type = `type.${index % TYPES}`;
    const isType: Condition = { fact: 'event', path: '$.type', operator: 'equal', value: type };
    const costs: Condition = { fact: 'event', path: '$.data.amountMinor', operator: 'greaterThan', value: index * 100 };
    return { type, condition: { all: [isType, costs, rules[index % rules.length]!] } };
  });
}

const typedEvents: readonly BenchEvent[] = events.map((event, index) => ({ ...event, type: `type.${index % TYPES}` }));

function indexed(size: number): Candidate {
  const many = manyRules(size);
  const { conditions, reader } = compiled(many.map(({ condition }) => condition));
  const byType = Map.groupBy(conditions.keys(), (index) => many[index]!.type);
  return each('ours', typedEvents, (event) => {
    reader.begin(members({ event }));
    let met = 0;
    for (const index of byType.get(event.type) ?? []) if (truth(conditions[index]!, reader) === MET) met += index + 1;
    return met;
  });
}

function wholeEngine(size: number): Candidate {
  const engine = engineOf(manyRules(size).map(({ condition }, index) => [index + 1, condition]));
  return eachAwaited('one Engine', typedEvents, (event) => runEngine(engine, event, sum));
}

function enginePerType(size: number): Candidate {
  const numbered = manyRules(size).map(({ type, condition }, index) => ({
    type,
    rule: [index + 1, condition] as const,
  }));
  const engines = new Map(
    [...Map.groupBy(numbered, ({ type }) => type)].map(([type, own]) => [type, engineOf(own.map(({ rule }) => rule))]),
  );
  return eachAwaited('one Engine per event type', typedEvents, (event) =>
    runEngine(engines.get(event.type)!, event, sum),
  );
}

function compiled(conditions: readonly Condition[]) {
  const compiler = compileConditions({}, {});
  const entries = conditions.map((condition, index) => compiler.compile(condition, `/${index}`));
  return { conditions: entries, reader: createReader(compiler.slots) };
}

export function engineOf(numbered: readonly (readonly [number, Condition])[]): Engine {
  const engine = new Engine();
  for (const [index, conditions] of numbered)
    engine.addRule({ conditions: conditions as never, event: { type: String(index) } });
  return engine;
}

export async function runEngine(
  engine: Engine,
  event: BenchEvent,
  add = (met: number, index: number): number => met | (1 << index),
): Promise<number> {
  const result = await engine.run({ event });
  return result.events.reduce((met, { type }) => add(met, Number(type)), 0);
}

function sum(met: number, index: number): number {
  return met + index;
}

function each(name: string, over: readonly BenchEvent[], decide: (event: BenchEvent) => number): Candidate {
  return {
    name,
    run: (times) => {
      let found = 0;
      for (let time = 0; time < times; time += 1)
        found = (Math.imul(found, 31) + decide(over[time % over.length]!)) | 0;
      return found;
    },
  };
}

function eachAwaited(
  name: string,
  over: readonly BenchEvent[],
  decide: (event: BenchEvent) => Promise<number>,
): Candidate {
  return {
    name,
    run: async (times) => {
      let found = 0;
      for (let time = 0; time < times; time += 1)
        found = (Math.imul(found, 31) + (await decide(over[time % over.length]!))) | 0;
      return found;
    },
  };
}

/** Every candidate finds the same in each of so many times, or nothing is measured. */
export async function mustAgree(candidates: readonly Candidate[], times: number): Promise<void> {
  const found: number[] = [];
  for (const { run } of candidates) found.push(await run(times));
  const odd = candidates.filter((_, index) => found[index] !== found[0]).map(({ name }) => name);
  if (odd.length > 0) throw new Error(`${odd.join(', ')} found something else than ${candidates[0]?.name}`);
}

export function round(value: number): number {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
}
