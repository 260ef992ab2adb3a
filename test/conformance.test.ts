import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { allClauses } from './conformance/clauses.ts';
import { eventTypes, laterRules, shownBy } from './conformance/coverage.ts';
import { bareEngine, memoryStore, sqliteStore } from './conformance/hosts.ts';
import type { OpenStore } from './conformance/hosts.ts';
import { conformancePage, RULES } from './conformance/table.ts';
import { loadVectors, runVector } from './conformance/vectors.ts';
import type { ExpandedVector, Host, Outcome } from './conformance/vectors.ts';

const vectors = loadVectors();

describe('the engine by itself', () => {
  runAll(vectors, bareEngine);
});

describe.each([
  ['the store in memory', memoryStore],
  ['the store in a file', sqliteStore],
] as const)('%s', (_name, open) => {
  let store: OpenStore;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  runAll(
    loadVectors((id, index) => `${id}-${index}`),
    () => store.host,
  );
});

describe('the vectors', () => {
  test('have names of their own', () => {
    const names = vectors.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('name the rules they show', () => {
    const nameless = vectors.filter(({ rules }) => rules.length === 0 || !rules.every((rule) => rule in RULES));
    expect(nameless.map(({ name }) => name)).toEqual([]);
  });

  test('show every rule that this version runs', () => {
    const shown = new Set([...vectors.flatMap(({ rules }) => rules), ...laterRules()]);
    expect(Object.keys(RULES).filter((rule) => !shown.has(rule))).toEqual([]);
  });

  test('show every clause of the program language: without it a decision would be another one', () => {
    const shown = shownBy(vectors);
    expect(allClauses().filter((clause) => !shown.has(clause))).toEqual([]);
    expect(shown.size).toBe(allClauses().length);
  });

  test('hold every type of event, but those of rules that are not run yet', () => {
    const held = new Set(vectors.flatMap(({ steps }) => steps.map(({ event }) => event.type)));
    const later = laterRules().has('R31') ? ['person.merged', 'person.erased'] : [];
    expect(eventTypes().length).toBeGreaterThan(40);
    expect(eventTypes().filter((type) => !held.has(type) && !later.includes(type))).toEqual([]);
  });

  test('are listed in docs/conformance.md', () => {
    const page = readFileSync(new URL('../docs/conformance.md', import.meta.url), 'utf8');
    expect(page).toBe(conformancePage(vectors));
  });
});

function runAll(all: readonly ExpandedVector[], hostFor: () => Host): void {
  for (const [file, ofFile] of Map.groupBy(all, (vector) => vector.file)) {
    describe(`${file}.json`, () => {
      test.each(ofFile)('$name', async (vector) => {
        const outcomes = await runVector(hostFor(), vector);
        expect(outcomes.map(readable('got'))).toEqual(outcomes.map(readable('expected')));
        expect(outcomes.map(({ got }) => got)).toEqual(outcomes.map(({ expected }) => expected));
      });
    });
  }
}

/** First as objects, so that a difference is shown member by member. */
function readable(side: 'got' | 'expected') {
  return (outcome: Outcome): unknown => ({ event: outcome.event, decision: JSON.parse(outcome[side]) as unknown });
}
