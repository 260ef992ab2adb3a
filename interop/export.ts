import { compile, type Program } from '@referral-kit/engine';
import {
  apply,
  asksClock,
  type Clock,
  type Comparison,
  type Condition,
  type FactReference,
  instantOf,
  isOfLists,
  MET,
  namedLists,
  NOT_MET,
  operators,
  parseOperator,
  parsePath,
  walk,
} from '@referral-kit/engine/conditions';
import { type Almanac, Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';

/**
 * A json-rules-engine with a program's conditions: one rule for each reward, eligibility rule and transition that has one. Run it with
 * the facts that conditions see, and it gives an event for each condition that is met.
 *
 * There a condition is true or false, so `not` is carried down to the comparisons, where ours tells "not met" from "unknown". Thus
 * nothing is true there that is unknown here.
 *
 * @throws BadProgram when the program cannot be compiled
 */
export function toJsonRulesEngine(program: Program): Engine {
  const { zone } = compile(program);
  const { lists = {}, conditions = {} } = program;
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: valueAt });
  const known = new Set<string>();
  const use = (name: string): string => {
    if (!known.has(name)) engine.addOperator(name, answering(name, lists));
    known.add(name);
    return name;
  };
  for (const name of Object.keys(operators)) use(name);
  engine.addFact('lists', lists);
  engine.addFact('program', { id: program.id, currency: program.currency });
  engine.addFact(TIMED, async (params: Record<string, unknown>, almanac: Almanac): Promise<Timed> => {
    const [value, at] = await Promise.all([valueOf(params['value'], almanac), almanac.factValue('event', {}, '$.at')]);
    const now = instantOf(at);
    return { value, clock: now === null ? undefined : { now, zone } };
  });
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(name, root(translate(condition, true, use)));
    engine.setCondition(opposite(name), root(translate(condition, false, use)));
  }
  for (const rule of rulesOf(program)) {
    engine.addRule({ ...rule, conditions: root(translate(rule.conditions, true, use)) });
  }
  return engine;
}

interface Rule extends Omit<RuleProperties, 'conditions'> {
  readonly conditions: Condition;
}

/** Every condition that decides something, under its place in the program. */
function rulesOf({ eligibility = [], lifecycle, rewards }: Program): Rule[] {
  const kinds = [
    { type: 'eligibility', place: '/eligibility', rules: eligibility },
    { type: 'transition', place: '/lifecycle/transitions', rules: lifecycle.transitions },
    { type: 'reward', place: '/rewards', rules: rewards },
  ];
  return kinds.flatMap(({ type, place, rules }) =>
    rules.flatMap(({ when, ...params }, index) =>
      when === undefined ? [] : [{ name: `${place}/${index}`, conditions: when, event: { type, params } }],
    ),
  );
}

type Translated = TopLevelCondition | Comparison;

/** The condition, or its opposite, with `not` only as a decorator of comparisons. */
function translate(condition: Condition, wanted: boolean, use: (operator: string) => string): Translated {
  if ('not' in condition) return translate(condition.not, !wanted, use);
  if ('condition' in condition)
    return { ...condition, condition: wanted ? condition.condition : opposite(condition.condition) };
  if ('fact' in condition)
    return comparison(condition, use(wanted ? condition.operator : opposite(condition.operator)));
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => translate(part, wanted, use));
  const name = condition.name === undefined ? {} : { name: condition.name };
  return 'all' in condition === wanted ? { all: parts, ...name } : { any: parts, ...name };
}

function comparison(leaf: Comparison, name: string): Comparison {
  const isTimed = asksClock(parseOperator(leaf.operator)!);
  const value = isTimed ? { fact: TIMED, params: { value: leaf.value } } : leaf.value;
  return { ...leaf, operator: name, value };
}

/** There the root of a condition is a group. */
function root(condition: Translated): TopLevelCondition {
  return 'fact' in condition ? { all: [condition] } : condition;
}

function opposite(name: string): string {
  return name.startsWith('not:') ? name.slice('not:'.length) : `not:${name}`;
}

/**
 * What an operator, which `compile` has found good, says of two values there: true when it is met, and with `not` before it, when it
 * is not met.
 */
function answering(name: string, lists: Readonly<Record<string, unknown>>): (left: unknown, right: unknown) => boolean {
  const isTurned = name.startsWith('not:');
  const operator = parseOperator(isTurned ? opposite(name) : name)!;
  const takesLists = isOfLists(operator.takes.right);
  const isTimed = asksClock(operator);
  return (left, right) => {
    const { value, clock }: Timed = isTimed ? asTimed(right) : { value: right, clock: undefined };
    const needed = takesLists ? namedLists(lists, value as string) : value;
    return apply(operator, left, needed, clock) === (isTurned ? NOT_MET : MET);
  };
}

/** The fact that adds the event's instant to a value, for the operators that depend on it. */
const TIMED = 'timed';

interface Timed {
  readonly value: unknown;
  readonly clock: Clock | undefined;
}

function asTimed(value: unknown): Timed {
  return typeof value === 'object' && value !== null && 'clock' in value
    ? (value as Timed)
    : { value, clock: undefined };
}

async function valueOf(value: unknown, almanac: Almanac): Promise<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { fact, path = '$' } = value as FactReference;
  return almanac.factValue(fact, {}, path);
}

/** Reads what a value itself has, and nothing inherited; there, a path may be a script. */
function valueAt(value: object, path: string): unknown {
  const steps = parsePath(path);
  return typeof steps === 'string' ? undefined : walk(value, steps);
}
