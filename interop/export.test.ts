import type { Program } from '@referral-kit/engine';
import { compileConditions, createReader, MET, members, operators, truth } from '@referral-kit/engine/conditions';
import { readFileSync } from 'node:fs';
import { draw, drawnLists, type Example, seeded } from '../test/drawConditions.ts';
import { toJsonRulesEngine } from './main.ts';

const club = JSON.parse(
  readFileSync(new URL('../test/conformance/programs/club.json', import.meta.url), 'utf8'),
) as Program;
const sample = (name: string) =>
  JSON.parse(readFileSync(new URL(`../templates/programs/${name}.json`, import.meta.url), 'utf8')) as Program;

type When = NonNullable<NonNullable<Program['eligibility']>[number]['when']>;

function withCondition(when: When, more: Partial<Program> = {}): Program {
  return { ...club, eligibility: [{ id: 'asked', then: 'flag', when }], ...more };
}

/** Whether the condition is met there. */
async function fires(program: Program, facts: Record<string, unknown>): Promise<boolean> {
  const { events } = await toJsonRulesEngine(program).run(facts);
  return events.length > 0;
}

function isMet({ condition, named, facts }: Example): boolean {
  const compiler = compileConditions(named, drawnLists);
  const compiled = compiler.compile(condition, '');
  const reader = createReader(compiler.slots);
  const { at } = facts['event'] as { at: string };
  const clock = { now: Date.parse(at), zone: { standard: 0, daylight: 0, starts: null, ends: null, known: new Map() } };
  reader.begin(members({ ...facts, '': clock }));
  return truth(compiled, reader) === MET;
}

/** There, a path into a fact that is no object gives the fact itself, and nobody is asked how to read it. */
function readsIntoPlainFact({ condition, named, facts }: Example): boolean {
  const references = JSON.stringify([condition, named]);
  return Object.entries(facts).some(
    ([fact, value]) =>
      (typeof value !== 'object' || value === null) && references.includes(`"fact":"${fact}","path":"$.`),
  );
}

describe('a program in json-rules-engine', () => {
  const CASES = 20_000;

  test(`answers ${CASES} random conditions as the engine does, with every operator, on missing values too`, async () => {
    const random = seeded(20_261_123);
    const wrong: unknown[] = [];
    const tally = { met: 0, notMet: 0, skipped: 0 };
    for (let index = 0; index < CASES; index += 1) {
      const example = draw(random, Object.keys(operators));
      if (readsIntoPlainFact(example)) {
        tally.skipped += 1;
        continue;
      }
      const ours = isMet(example);
      const { condition, named, facts } = example;
      // One after the other, so that the first disagreements are the ones reported.
      // oxlint-disable-next-line no-await-in-loop
      const theirs = await fires(withCondition(condition, { conditions: named, lists: drawnLists }), facts);
      tally[ours ? 'met' : 'notMet'] += 1;
      if (ours !== theirs && wrong.length < 3) wrong.push({ index, ours, theirs, example });
    }
    expect(wrong).toEqual([]);
    expect(tally.met).toBeGreaterThan(CASES / 20);
    expect(tally.notMet).toBeGreaterThan(CASES / 10);
    expect(tally.skipped).toBeLessThan(CASES / 2);
  }, 60_000);

  test('pays nothing on what is missing, whatever stands around it', async () => {
    const unlike: When = { fact: 'invitee', path: '$.state', operator: 'notEqual', value: 'TX' };
    const program = withCondition({ not: { condition: 'texan' } }, { conditions: { texan: { not: unlike } } });
    expect(await fires(program, { invitee: { state: 'NY' } })).toBe(true);
    expect(await fires(program, { invitee: { state: 'TX' } })).toBe(false);
    expect(await fires(program, { invitee: {} })).toBe(false);
    expect(await fires(program, {})).toBe(false);
  });

  test('turns a comparison with as many decorators as there may be', async () => {
    const leaf: When = { fact: 'event', path: '$.n', operator: 'swap:not:swap:not:lessThan', value: 5 };
    expect(await fires(withCondition({ not: leaf }), { event: { n: 7 } })).toBe(true);
    expect(await fires(withCondition({ not: leaf }), { event: { n: 3 } })).toBe(false);
    expect(await fires(withCondition({ not: leaf }), { event: {} })).toBe(false);
  });

  test('measures durations from the instant of the event, in the zone of the program', async () => {
    const recent: When = {
      fact: 'referral',
      path: '$.createdAt',
      operator: 'withinLast',
      value: { fact: 'advocate', path: '$.window' },
    };
    const program = withCondition(recent, { timezone: 'America/New_York', timezoneRule: 'EST5EDT,M3.2.0,M11.1.0' });
    const at = (instant: string) => ({
      event: { at: instant },
      referral: { createdAt: '2026-03-01T14:00:00Z' },
      advocate: { window: '30 days' },
    });
    expect(await fires(program, at('2026-03-31T12:59:59Z'))).toBe(true);
    expect(await fires(program, at('2026-03-31T13:00:00Z'))).toBe(false);
    expect(await fires(program, { ...at('2026-03-31T12:59:59Z'), event: {} })).toBe(false);
  });

  test('rules of your own use our operators, and ask for the time by the fact that has it', async () => {
    const engine = toJsonRulesEngine(club);
    const visit = { fact: 'event', path: '$.visit', operator: 'withinLast' };
    const timed = { ...visit, value: { fact: 'timed', params: { value: '2 days' } } };
    engine.addRule({ conditions: { all: [timed], name: 'recent' }, event: { type: 'timed' } });
    engine.addRule({ conditions: { all: [{ ...visit, value: '2 days' }] }, event: { type: 'untimed' } });
    const { events } = await engine.run({ event: { at: '2026-03-02T00:00:00Z', visit: '2026-03-01T00:00:00Z' } });
    expect(events.map(({ type }) => type)).toEqual(['timed']);
  });

  test('keeps the names of groups', async () => {
    const named: When = {
      not: { name: 'from afar', any: [{ fact: 'event', operator: 'exists', value: true, name: 'known' }] },
    };
    const { failureResults } = await toJsonRulesEngine(withCondition(named)).run({ event: {} });
    const said = JSON.stringify(failureResults.map(({ conditions }) => conditions));
    expect(['from afar', 'known'].filter((name) => !said.includes(name))).toEqual([]);
  });

  test('reads own properties only, and runs nothing that stands in a path', async () => {
    const inherited = Object.create({ state: 'NY' }) as object;
    const asks = (path: string): When => ({ fact: 'invitee', path, operator: 'exists', value: true });
    expect(await fires(withCondition(asks('$.state')), { invitee: inherited })).toBe(false);
    expect(await fires(withCondition(asks('$.toString')), { invitee: {} })).toBe(false);
    expect(await fires(withCondition(asks('$.name.length')), { invitee: { name: 'Ada' } })).toBe(false);
    const engine = toJsonRulesEngine(club);
    const scripted: When = { fact: 'invitee', path: '$[?(@.state)]', operator: 'exists', value: true };
    engine.addRule({ conditions: { all: [scripted] }, event: { type: 'scripted' } });
    expect((await engine.run({ invitee: [{ state: 'NY' }] })).events).toEqual([]);
  });

  test('a path into a fact that is no object gives the fact itself, which is a listed difference', async () => {
    const leaf: When = { fact: 'count', path: '$.paid', operator: 'equal', value: 3 };
    expect(await fires(withCondition(leaf), { count: 3 })).toBe(true);
    expect(isMet({ condition: leaf, named: {}, facts: { count: 3, event: { at: '2026-03-01T00:00:00Z' } } })).toBe(
      false,
    );
  });

  test.each(['iv-clinic', 'b2b-saas', 'shop'])('has a rule for each condition of %s that decides', async (name) => {
    const program = sample(name);
    const { results, failureResults } = await toJsonRulesEngine(program).run({ event: { at: '2026-03-01T00:00:00Z' } });
    const decides = [program.eligibility ?? [], program.lifecycle.transitions, program.rewards].flat();
    const conditioned = decides.filter(({ when }) => when !== undefined);
    expect(conditioned.length).toBeGreaterThan(0);
    expect(results).toEqual([]);
    expect(failureResults).toHaveLength(conditioned.length);
  });

  test('says with each rule where it stands and what it decides', async () => {
    const known: When = { fact: 'event', path: '$.type', operator: 'exists', value: true };
    const { results } = await toJsonRulesEngine(withCondition(known)).run({ event: { type: 'purchase.completed' } });
    expect(results.map(({ name, event }) => ({ name, event }))).toEqual([
      { name: '/eligibility/0', event: { type: 'eligibility', params: { id: 'asked', then: 'flag' } } },
    ]);
  });

  test('a program that cannot be compiled is refused with what is wrong', () => {
    const bad: When = { fact: 'event', path: '$.n', operator: 'matches', value: '.*' };
    expect(() => toJsonRulesEngine(withCondition(bad))).toThrow('RK124 at /eligibility/0/when/operator');
  });
});
