import { readdirSync, readFileSync } from 'node:fs';
import type { Json } from '../../engine/event.ts';
import { loadVectors } from '../conformance/vectors.ts';

/** A good program and events that it was written for. */
export interface Sample {
  readonly program: Json;
  readonly events: readonly Json[];
}

/** The ready-made programs with the events of their own tests, and the programs of the conformance vectors with theirs. */
export function loadSamples(): Sample[] {
  return [...readyMade(), ...ofVectors()];
}

function readyMade(): Sample[] {
  const folder = new URL('../../templates/programs/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const program = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { tests: { given: Json[] }[] };
      return program.tests.map(({ given }) => ({ program: program as unknown as Json, events: given }));
    });
}

function ofVectors(): Sample[] {
  return loadVectors().flatMap(({ steps }) => {
    const program = steps.at(-1)?.programs.at(-1);
    return program === undefined ? [] : [{ program, events: steps.map(({ event }) => event as unknown as Json) }];
  });
}

/** Every short text and every name that a value holds: what a mutation puts elsewhere. */
export function wordsIn(value: Json, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') found.add(value.slice(0, LONGEST_WORD));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (!Array.isArray(value)) found.add(name);
      wordsIn(member, found);
    }
  }
  return found;
}

const LONGEST_WORD = 60;

/** What stands under each name, anywhere in a value. */
export function membersIn(value: Json, found: Map<string, Json[]> = new Map()): Map<string, Json[]> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, member] of Object.entries(value)) {
    if (!found.has(name)) found.set(name, []);
    found.get(name)!.push(member);
    membersIn(member, found);
  }
  return found;
}
