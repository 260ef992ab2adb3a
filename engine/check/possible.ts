import type { Slots } from '../conditions/slots.ts';
import type { LeafNode, Node } from '../conditions/parse.ts';
import {
  answered,
  type Answered,
  ANY_TRUTH,
  IS_MET,
  IS_NOT_MET,
  IS_UNKNOWN,
  numbersOf,
  type Truths,
} from './regions.ts';

/** A condition, and how it is to stand. */
export interface Goal {
  readonly node: Node;
  readonly wanted: Truths;
}

export const NOT_MET_OR_UNKNOWN: Truths = IS_NOT_MET | IS_UNKNOWN;
export const MET_OR_UNKNOWN: Truths = IS_MET | IS_UNKNOWN;

/** By place: a value with which every goal may be reached. */
export type Model = ReadonlyMap<number, unknown>;

/**
 * Whether conditions can stand as wanted at one time, with values that make them; null when they cannot. (R5)
 *
 * It errs to one side only: where two facts are compared with each other, a text is searched, or the search grows too long, it takes
 * for possible what may not be. What it calls impossible no facts can make.
 */
export function modelOf(slots: Slots, goals: readonly Goal[]): Model | null {
  const leaves = goals.flatMap(({ node }) => leavesOf(node));
  return search(goals, { slots, domains: domainsOf(slots, leaves), budget: { left: MAX_STEPS } });
}

export function canBe(slots: Slots, goals: readonly Goal[]): boolean {
  return modelOf(slots, goals) !== null;
}

/** The highest number a place can hold while goals are reached: at most this; null when nothing bounds it. */
export function highest(slots: Slots, slot: number, goals: readonly Goal[]): number | null {
  const leaves = goals.flatMap(({ node }) => leavesOf(node));
  const domains = domainsOf(slots, leaves);
  const own = leavesAt(leaves).get(slot) ?? [];
  const stretches = numbersOf(slots, slot, own);
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const pinned = new Map(domains).set(slot, { questions: own.map(({ question }) => question), choices: [stretch] });
    const isPossible = search(goals, { slots, domains: pinned, budget: { left: MAX_STEPS } }) !== null;
    if (isPossible) return stretch.region.kind === 'one' ? Number(stretch.region.value) : stretch.region.below;
  }
  return 0;
}

/** How many parts are looked at before an answer is taken for possible. */
const MAX_STEPS = 20_000;

/** The regions that a place may still lie in, and the comparisons that their answers belong to. */
interface Domain {
  readonly questions: readonly number[];
  readonly choices: readonly Answered[];
}

interface Known {
  readonly slots: Slots;
  readonly domains: ReadonlyMap<number, Domain>;
  readonly budget: { left: number };
  /** Comparisons that were wanted before, and how they may still stand. */
  readonly told?: ReadonlyMap<number, Truths>;
}

function search(goals: readonly Goal[], start: Known): Model | null {
  const ahead = [...goals];
  const choices: Goal[] = [];
  let known: Known | null = start;
  for (const { node, wanted } of ahead) {
    known.budget.left -= 1;
    if (known.budget.left < 0) return modelFrom(known);
    if (node.kind === 'leaf') known = narrowed(known, node, wanted);
    else if ('part' in node) ahead.push({ node: node.part, wanted: node.kind === 'not' ? turned(wanted) : wanted });
    else if (needsEvery(node.kind, wanted)) ahead.push(...node.parts.map((part) => ({ node: part, wanted })));
    else choices.push({ node, wanted });
    if (known === null) return null;
  }
  return choose(choices, known);
}

/** One part after the other of the first goal of which one part is enough. */
function choose([first, ...rest]: readonly Goal[], known: Known): Model | null {
  if (first === undefined) return modelFrom(known);
  for (const part of 'parts' in first.node ? first.node.parts : []) {
    const model = search([{ node: part, wanted: first.wanted }, ...rest], known);
    if (model !== null) return model;
  }
  return null;
}

/** `all` is as low as its lowest part, `any` as high as its highest: not met, unknown, met. */
function needsEvery(kind: 'all' | 'any', wanted: Truths): boolean {
  return (kind === 'all') === ((wanted & IS_MET) !== 0);
}

function turned(wanted: Truths): Truths {
  return (
    (wanted & IS_UNKNOWN) | ((wanted & IS_MET) === 0 ? 0 : IS_NOT_MET) | ((wanted & IS_NOT_MET) === 0 ? 0 : IS_MET)
  );
}

/** What is left when a comparison is to stand as wanted; null when nothing is. */
function narrowed(known: Known, { left, right, question }: LeafNode, wanted: Truths): Known | null {
  const { slots, domains, told = new Map<number, Truths>() } = known;
  const answers = (told.get(question) ?? ANY_TRUTH) & wanted;
  if (answers === 0) return null;
  const next = { ...known, told: new Map(told).set(question, answers) };
  if (left < 0 && right < 0) return isAnswered(slots, { left, right, question }, answers) ? next : null;
  const slot = slotOf(left, right);
  const domain = slot === null ? undefined : domains.get(slot);
  if (slot === null || domain === undefined) return next;
  const at = domain.questions.indexOf(question);
  const choices = domain.choices.filter((choice) => ((choice.answers[at] ?? ANY_TRUTH) & answers) !== 0);
  return choices.length === 0 ? null : { ...next, domains: new Map(domains).set(slot, { ...domain, choices }) };
}

function isAnswered(
  { questions, constants }: Slots,
  { left, right, question }: Pick<LeafNode, 'left' | 'right' | 'question'>,
  wanted: Truths,
): boolean {
  const { evaluate, clock } = questions[question]!;
  return clock !== null || ((1 << evaluate(constants[~left], constants[~right])) & wanted) !== 0;
}

/** The one place that a comparison reads; null when it reads two. */
function slotOf(left: number, right: number): number | null {
  if (left >= 0 && right >= 0 && left !== right) return null;
  return left >= 0 ? left : right;
}

function modelFrom({ domains }: Known): Model {
  return new Map([...domains].map(([slot, { choices }]) => [slot, choices[0]?.region.value]));
}

function domainsOf(slots: Slots, leaves: readonly LeafNode[]): Map<number, Domain> {
  const known = domainsKnown.get(slots) ?? new Map<string, Domain>();
  domainsKnown.set(slots, known);
  const domains = new Map<number, Domain>();
  for (const [slot, own] of leavesAt(leaves)) {
    const questions = own.map(({ question }) => question);
    const key = questions.join();
    const domain = known.get(key) ?? { questions, choices: answered(slots, slot, own) };
    known.set(key, domain);
    domains.set(slot, domain);
  }
  return domains;
}

/** By the conditions of a program: what was found out before. Many rules ask the same, some of them of long lists. */
const domainsKnown = new WeakMap<Slots, Map<string, Domain>>();

/** The comparisons by the place they read, each once; those of two places and of none are left out. */
function leavesAt(leaves: readonly LeafNode[]): Map<number, LeafNode[]> {
  const found = new Map<number, LeafNode[]>();
  const seen = new Set<number>();
  for (const leaf of leaves) {
    const slot = slotOf(leaf.left, leaf.right);
    if (slot === null || slot < 0 || seen.has(leaf.question)) continue;
    seen.add(leaf.question);
    const own = found.get(slot);
    if (own === undefined) found.set(slot, [leaf]);
    else own.push(leaf);
  }
  return found;
}

export function leavesOf(node: Node): LeafNode[] {
  if (node.kind === 'leaf') return [node];
  return 'parts' in node ? node.parts.flatMap(leavesOf) : leavesOf(node.part);
}
