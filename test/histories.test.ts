import { describe, expect, test } from '@jest/globals';
import { canonical, createMemory, decide, explain } from '../engine/main.ts';
import type { CompiledProgram, Decision, Event, Memory } from '../engine/main.ts';
import { dice } from '../engine/testHistory.ts';
import { Caps } from './histories/caps.ts';
import { drawProgram, FAMILIES, interleaved, Storyteller } from './histories/draw.ts';
import type { Shared } from './histories/draw.ts';
import { Ledger } from './histories/ledger.ts';

/** What holds for every program and every history: here for some hundred drawn ones, each from the seed its number is. */
const HISTORIES = 300;
const EVENTS = 70;
const seeds = Array.from({ length: HISTORIES }, (_, index) => index + 1);

/** In every second history people are merged and erased, and referrals given to others. */
function told(seed: number): Storyteller {
  const story = stories.get(seed) ?? tell(seed, 'program', FAMILIES, seed % 2 === 0);
  stories.set(seed, story);
  return story;
}
const stories = new Map<number, Storyteller>();

function tell(seed: number, shared: Shared, families: typeof FAMILIES, whoIsWho = false): Storyteller {
  const roll = dice(seed * 7919);
  const story = new Storyteller(drawProgram(roll, shared), roll, whoIsWho);
  story.tell(families, EVENTS);
  return story;
}

/** The seeds for which something does not hold, each with what was wrong. */
function failing(holds: (seed: number) => string | null): string[] {
  return seeds.flatMap((seed) => {
    const complaint = holds(seed);
    return complaint === null ? [] : [`seed ${seed}: ${complaint}`];
  });
}

test('the histories have everything in them that is looked at here', () => {
  const states = new Map<string, number>();
  const see = (what: string): void => void states.set(what, (states.get(what) ?? 0) + 1);
  for (const seed of seeds) {
    for (const { event, rewards, outcome, notes, postings } of told(seed).decisions) {
      see(outcome);
      if (outcome === 'decided') see(event.type);
      for (const { state, kind } of rewards) [state, kind].forEach(see);
      for (const { kind } of notes) see(kind);
      if (postings.length > 0) see('posting');
    }
  }
  const needed =
    'decided duplicate unmatched refused held available fulfilled rejected reversed beaten cash credit points coupon gift milestone refundWaits reviewOpened posting stuck person.merged person.erased referral.reassign';
  expect(needed.split(' ').filter((what) => (states.get(what) ?? 0) < HISTORIES / 20)).toEqual([]);
});

test('the ledger adds up after every event, and agrees with the rewards', () => {
  expect(
    failing((seed) => {
      const ledger = new Ledger();
      const { events, decisions } = told(seed);
      for (const [index, decision] of decisions.entries()) {
        ledger.add(decision, events[index]!);
        const complaint = ledger.complaint();
        if (complaint !== null) return `${decision.event.id}: ${complaint}`;
      }
      return null;
    }),
  ).toEqual([]);
});

test('an event that comes again, at once or at the end, gives the same bytes and changes nothing', () => {
  expect(
    failing((seed) => {
      const { program, events, decisions } = told(seed);
      const host = new Host(program);
      for (const [index, event] of events.entries()) {
        if (host.decide(event) !== canonical(decisions[index])) return `${event.id} is decided otherwise`;
        if (host.repeats(event) !== canonical(decisions[index])) return `${event.id} repeated is decided otherwise`;
      }
      const before = host.state();
      for (const [index, event] of events.entries())
        if (host.repeats(event) !== canonical(decisions[index])) return `${event.id} much later is decided otherwise`;
      return host.state() === before ? null : 'the state changed';
    }),
  ).toEqual([]);
});

describe('the order of unrelated events does not matter', () => {
  const apart = FAMILIES.map(({ advocate, friends }) => ({ advocate, friends: friends.slice(0, 1) }));
  test.each([
    ['where advocates have limits of their own', 'advocate', FAMILIES],
    ['where nothing is counted for several', 'nothing', apart],
  ] as const)('%s', (_name, shared, families) => {
    expect(
      failing((seed) => {
        const { program, events, familyOf } = tell(seed, shared, families);
        const lists = [...Map.groupBy(events, ({ id }) => familyOf.get(id)).values()];
        const [first, second] = [new Host(program), new Host(program)];
        const was = new Map(events.map((event) => [event.id, first.decide(event)]));
        for (const event of interleaved(dice(seed), lists))
          if (second.decide(event) !== was.get(event.id)) return `${event.id} is decided otherwise`;
        return first.state() === second.state() ? null : 'the states differ';
      }),
    ).toEqual([]);
  });
});

test('any cut into batches, with the state written down and read again between them, gives the same bytes', () => {
  expect(
    failing((seed) => {
      const { program, events, decisions } = told(seed);
      const roll = dice(seed);
      let host = new Host(program);
      for (const [index, event] of events.entries()) {
        if (roll(5) === 0) host = host.again();
        if (host.decide(event) !== canonical(decisions[index])) return `${event.id} is decided otherwise`;
      }
      return null;
    }),
  ).toEqual([]);
});

test('no limit is exceeded, in whatever order things happen', () => {
  let full = 0;
  expect(
    failing((seed) => {
      const { program, events, familyOf } = told(seed);
      const host = new Host(program);
      const caps = new Caps(program.file, host.memory);
      const families = [...Map.groupBy(events, ({ id }) => familyOf.get(id)).values()];
      const anyhow = events.map((event) => [event]);
      for (const event of interleaved(dice(seed), seed % 2 === 0 ? families : anyhow)) {
        const complaint = caps.add(JSON.parse(host.decide(event)) as Decision);
        if (complaint !== null) return `${event.id}: ${complaint}`;
      }
      full += caps.full;
      return null;
    }),
  ).toEqual([]);
  expect(full).toBeGreaterThan(HISTORIES);
});

test('explaining decides the same, also about who was merged or erased', () => {
  expect(
    failing((seed) => {
      const { program, events, decisions } = told(seed);
      const host = new Host(program);
      for (const [index, event] of events.entries()) {
        if (canonical(explain(program, host.memory, event).decision) !== canonical(decisions[index]))
          return `${event.id} is explained otherwise`;
        host.decide(event);
      }
      return null;
    }),
  ).toEqual([]);
});

/** What a host does: decide, keep, go on. */
class Host {
  readonly memory: Memory;
  readonly #program: CompiledProgram;
  readonly #log: Map<string, { event: string; decision: Decision }>;

  constructor(program: CompiledProgram, memory = createMemory(), log = new Map()) {
    this.#program = program;
    this.memory = memory;
    this.#log = log;
  }

  decide(event: Event): string {
    return this.#decide(event, false);
  }

  /** For an event that was decided before. */
  repeats(event: Event): string {
    return this.#decide(event, true);
  }

  /** Every record, in the order of their keys. */
  state(): string {
    return canonical(Object.fromEntries(this.memory.entries()));
  }

  /** The same host after a restart: it knows what was written down and nothing else. */
  again(): Host {
    const records = JSON.parse(JSON.stringify(this.memory.entries())) as [string, object][];
    return new Host(this.#program, createMemory(records), this.#log);
  }

  #decide(event: Event, isRepeated: boolean): string {
    const find = (source: string, id: string) => this.#log.get(`${source} ${id}`);
    const { decision, changes, repeated, eventText } = decide(this.#program, { find }, this.memory, event);
    if (repeated !== isRepeated || (repeated && changes.length > 0))
      return `repeated: ${repeated}, with ${changes.length} changes`;
    this.memory.apply(changes);
    this.#log.set(`${event.source ?? 'api'} ${event.id}`, { event: eventText, decision });
    return canonical(decision);
  }
}
