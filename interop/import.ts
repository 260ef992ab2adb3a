import { BadProgram, type Condition, type Finding, type Program } from '@referral-kit/engine';
import { compileConditions } from '@referral-kit/engine/conditions';
import { isDeepStrictEqual } from 'node:util';
import { leavesThatPassWhenMissing } from './missing.ts';
import { found, importFindings, pointerTo } from './findings.ts';

/** Where the rules go. */
export interface Into {
  readonly program: Program;
  /** What a rule becomes: an eligibility rule with this consequence, or a reward that is otherwise like this one. */
  readonly as:
    | { readonly kind: 'eligibility'; readonly then: EligibilityRule['then'] }
    | { readonly kind: 'reward'; readonly like: Omit<RewardRule, 'id' | 'when'> };
  /** What was named with `engine.setCondition`. */
  readonly conditions?: Readonly<Record<string, unknown>>;
}

export interface Imported {
  /** The program with the rules that could be taken over, to be read and checked like any other. */
  readonly program: Program;
  /** What was left out, left behind or means something else here; pointers lead into the rules. */
  readonly findings: readonly Finding[];
}

type EligibilityRule = NonNullable<Program['eligibility']>[number];
type RewardRule = Program['rewards'][number];

/**
 * Takes rules of json-rules-engine over into a program: one rule, a list of them, or the JSON of either. A rule whose conditions
 * have no counterpart is left out as a whole, never in part, and a finding says why.
 */
export function fromJsonRulesEngine(rules: unknown, into: Into): Imported {
  const named = readNamed(into);
  if (named.conditions === null) return { program: into.program, findings: named.findings };
  const { conditions } = named;
  const lists = into.program.lists ?? {};
  const judged = listOf(rules).map((rule, index) =>
    judge(readRule(rule, `/${index}`), `/${index}/conditions`, (when, pointer) =>
      compileConditions(conditions, lists).compile(when, pointer),
    ),
  );
  const good = judged.filter(({ findings }) => !findings.some(leavesOut));
  return {
    program: withRules(into, conditions, good),
    findings: [...named.findings, ...judged.flatMap(({ findings }) => findings)],
  };
}

type Named = Readonly<Record<string, Condition>>;

/** A rule with what there is to say about it. */
interface Read {
  readonly name: string;
  readonly when: Condition;
  readonly findings: readonly Finding[];
}

function readNamed({ program, conditions = {} }: Into): { conditions: Named | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const own: Named = program.conditions ?? {};
  const read = Object.entries(conditions).map(([name, condition]) => {
    const pointer = pointerTo('/conditions', name);
    return { name, pointer, condition: cleaned(condition, { pointer, depth: 0 }, findings) as Condition };
  });
  for (const { name, pointer, condition } of read) {
    if (Object.hasOwn(own, name) && !isDeepStrictEqual(own[name], condition))
      findings.push(found('RK306', pointer, `the program has another condition "${name}"`));
  }
  const all = Object.fromEntries([
    ...Object.entries(own),
    ...read.map(({ name, condition }) => [name, condition] as const),
  ]);
  findings.push(...complaintsOf(() => compileConditions(all, program.lists ?? {})));
  if (findings.some(leavesOut)) return { conditions: null, findings };
  const missing = read.flatMap(({ condition, pointer }) => answersOnMissing(condition, pointer));
  return { conditions: all, findings: [...findings, ...missing] };
}

function readRule(rule: unknown, pointer: string): Read {
  const { name, conditions, event, priority, onSuccess, onFailure } = isObject(rule) ? rule : {};
  const findings: Finding[] = [];
  const { type, params } = isObject(event) ? event : {};
  const label = [name, type].find((one): one is string => typeof one === 'string' && one !== '') ?? 'rule';
  if (!isObject(conditions)) {
    const nothing = { all: [] };
    return { name: label, when: nothing, findings: [found('RK300', pointer, 'this has no conditions')] };
  }
  const place = `${pointer}/conditions`;
  const when = cleaned(conditions, { pointer: place, depth: 0 }, findings) as Condition;
  if (priority !== undefined && priority !== 1)
    findings.push(found('RK301', `${pointer}/priority`, 'rules have no priority here'));
  if (isObject(params) && Object.keys(params).length > 0)
    findings.push(found('RK304', `${pointer}/event/params`, 'what the event carries is not taken over'));
  for (const [member, handler] of Object.entries({ onSuccess, onFailure })) {
    if (handler !== undefined)
      findings.push(found('RK304', `${pointer}/${member}`, 'what this does is not taken over'));
  }
  return { name: label, when, findings };
}

function answersOnMissing(condition: Condition, pointer: string): Finding[] {
  return leavesThatPassWhenMissing(condition, pointer).map((place) =>
    found('RK305', place, 'there, this may be met when the value is missing; here it is unknown'),
  );
}

/** Adds what our own language has against the condition, or else where it answers otherwise; nothing to a rule that is left out anyway. */
function judge(read: Read, pointer: string, compile: (when: Condition, pointer: string) => unknown): Read {
  if (read.findings.some(leavesOut)) return read;
  const complaints = complaintsOf(() => compile(read.when, pointer));
  const more = complaints.length > 0 ? complaints : answersOnMissing(read.when, pointer);
  return { ...read, findings: [...read.findings, ...more] };
}

function complaintsOf(work: () => unknown): readonly Finding[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof BadProgram) return error.findings;
    throw error;
  }
}

/** Whatever our own language complains about leaves a rule out. */
function leavesOut({ code }: Finding): boolean {
  const row: { isLeftOut: boolean } | undefined = Object.entries(importFindings).find(([name]) => name === code)?.[1];
  return row?.isLeftOut ?? true;
}

/** A condition without what has no meaning here. */
function cleaned(value: unknown, { pointer, depth }: { pointer: string; depth: number }, findings: Finding[]): unknown {
  if (typeof value === 'function') findings.push(found('RK303', pointer, 'a function stands in a condition'));
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  const inside = (key: string | number) => ({ pointer: pointerTo(pointer, key), depth: depth + 1 });
  if (Array.isArray(value)) return value.map((entry, index) => cleaned(entry, inside(index), findings));
  const members = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const place = pointerTo(pointer, key);
    if (key === 'priority') findings.push(found('RK301', place, 'conditions have no priority here'));
    else if (key !== 'params') return [[key, cleaned(inner, inside(key), findings)]];
    else if (!isObject(inner) || Object.keys(inner).length > 0)
      findings.push(found('RK302', place, 'facts take no parameters here'));
    return [];
  });
  return Object.fromEntries(members);
}

/** Deeper conditions are refused anyway. */
const DEEPEST = 100;

function listOf(rules: unknown): readonly unknown[] {
  const value = typeof rules === 'string' ? parsed(rules) : rules;
  return Array.isArray(value) ? value : [value];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function withRules({ program, as }: Into, conditions: Named, rules: readonly Read[]): Program {
  const taken = new Set([...(program.eligibility ?? []), ...program.rewards].map(({ id }) => id));
  const entries = rules.map(({ name, when }) => ({ id: freeId(name, taken), when }));
  const named = Object.keys(conditions).length === 0 ? {} : { conditions };
  if (as.kind === 'reward')
    return {
      ...program,
      ...named,
      rewards: [...program.rewards, ...entries.map((entry) => ({ ...as.like, ...entry }))],
    };
  const eligibility = entries.map((entry) => ({ ...entry, then: as.then }));
  return { ...program, ...named, eligibility: [...(program.eligibility ?? []), ...eligibility] };
}

/** An id like the name that nothing else has. */
function freeId(name: string, taken: Set<string>): string {
  const base =
    name
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60) || 'rule';
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
