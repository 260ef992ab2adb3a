import { readFileSync } from 'node:fs';
import { BadEvent, BadProgram } from '../../engine/errors.ts';
import type { Json } from '../../engine/event.ts';
import { bareEngine } from './bare.ts';
import { clausesIn } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { canonical } from './run.ts';
import type { ExpandedStep, ExpandedVector } from './run.ts';

/**
 * Which vectors show which clause: the program says it, and without it some decision would be another one. Where taking it out leaves
 * no program, or it cannot be taken out alone, the vector that says it counts.
 */
export function shownBy(vectors: readonly ExpandedVector[]): Map<string, ExpandedVector[]> {
  const shown = new Map<string, ExpandedVector[]>();
  for (const vector of vectors) {
    for (const [name, places] of Map.groupBy(saidIn(vector), (clause) => clause.name)) {
      const found = shown.get(name) ?? [];
      if (found.length < ENOUGH && places.some((clause) => matters(vector, clause)))
        shown.set(name, [...found, vector]);
    }
  }
  return shown;
}

/** How many vectors the page names for one clause. */
const ENOUGH = 3;

/** The rules that this version does not run, as docs/semantics.md marks them. */
export function laterRules(): Set<string> {
  const marks = page('semantics').matchAll(/^- \*\*(R\d+(?:, R\d+)*)\*\* — \*later/gm);
  return new Set([...marks].flatMap(([, rules = '']) => rules.split(', ')));
}

/** Every type of event that docs/events.md names: what happened, line by line, and the orders. */
export function eventTypes(): string[] {
  const [facts = '', orders = ''] = page('events')
    .slice(page('events').indexOf('## Event types'), page('events').indexOf('An order about'))
    .split('Orders ask for something');
  const named = facts.match(/^\|[^|]*\|/gm) ?? [];
  return [...named, orders].flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, type = '']) => type));
}

function page(name: string): string {
  return readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
}

function saidIn({ steps }: ExpandedVector): Clause[] {
  return (steps.at(-1)?.programs ?? []).flatMap((program) => clausesIn(program));
}

function matters(vector: ExpandedVector, { at, without }: Clause): boolean {
  if (before(vector) === null) return false;
  if (without === null) return true;
  const changes: (Json | undefined)[] = without === 'delete' ? [undefined] : [...without];
  const others = changes.flatMap((value) => decide(vector.steps, (program) => changed(program, at, value)) ?? []);
  return others.length === 0 || others.some((decisions) => decisions !== before(vector));
}

function before(vector: ExpandedVector): string | null {
  const known = decided.get(vector) ?? decide(vector.steps, (program) => program);
  decided.set(vector, known);
  return known;
}

const decided = new WeakMap<ExpandedVector, string | null>();

/** All decisions of changed programs; null when one of them is no program any more. */
function decide(steps: readonly ExpandedStep[], change: (program: Json) => Json): string | null {
  const host = bareEngine();
  const made = new Map<unknown, never>();
  const programs = (all: ExpandedStep['programs']) =>
    all.map((program) => {
      if (!made.has(program)) made.set(program, change(program) as never);
      return made.get(program)!;
    });
  try {
    return canonical(steps.map((step) => attempt(() => host.decide(programs(step.programs), step.event))));
  } catch (error) {
    if (error instanceof BadProgram) return null;
    throw error;
  }
}

function attempt(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof BadEvent) return { error: error.code };
    throw error;
  }
}

/** A copy with another value at a place, or none. */
function changed(program: Json, at: readonly string[], value: Json | undefined): Json {
  const copy = structuredClone(program);
  const last = at.at(-1) ?? '';
  const holder = at.slice(0, -1).reduce<Holder>((inner, key) => inner?.[key] as Holder, copy as Holder);
  if (holder === undefined || !(last in holder)) return copy;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

type Holder = Record<string, Json> | undefined;
