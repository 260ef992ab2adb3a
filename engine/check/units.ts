import type { Comparison, FactReference } from '../conditions/condition.ts';
import type { Kind } from '../conditions/kinds.ts';
import { parseOperator } from '../conditions/operators.ts';
import { parsePath } from '../conditions/path.ts';
import type { Finding } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import { comparisonsOf, isReference, type PlacedComparison } from './comparisons.ts';

/** What a fact is measured in. A `number` may be of any measure. */
type Unit = 'money' | 'points' | 'count' | 'days' | 'number' | 'text' | 'flag';

const WORDS: Readonly<Record<Unit, string>> = {
  money: 'an amount of money',
  points: 'points',
  count: 'a count',
  days: 'a number of days',
  number: 'a number',
  text: 'a text',
  flag: 'true or false',
};

/** Things compared that have no common measure, shares of what is no money, and money of two currencies. */
export function checkUnits(program: Program): Finding[] {
  const all = comparisonsOf(program);
  return [
    ...all.flatMap((placed) => unlike(program, placed)),
    ...unlikeAmounts(program),
    ...all.flatMap((placed) => foreign(program, placed)),
  ];
}

function unlike(program: Program, { comparison, pointer }: PlacedComparison): Finding[] {
  const { operator: name, value } = comparison;
  const left = unitOf(program, comparison);
  const operator = parseOperator(name);
  if (left === null || operator === null) return [];
  const right = isReference(value) ? unitOf(program, value) : unitOfValue(value);
  const taken = unitTaken(operator.takes.left);
  const other = taken !== null && !areAlike(left, taken) ? taken : right;
  if (other === null || areAlike(left, other)) return [];
  const message = `${nameOf(comparison)} is ${WORDS[left]} and is compared with ${WORDS[other]}`;
  return [found('RK182', pointer, message)];
}

function areAlike(one: Unit, other: Unit): boolean {
  if (one === other) return true;
  const isNumber = (unit: Unit): boolean => unit !== 'text' && unit !== 'flag';
  return isNumber(one) && isNumber(other) && (one === 'number' || other === 'number');
}

/** What an operator asks for on its left; null where anything will do. */
function unitTaken(kind: Kind): Unit | null {
  if (kind === 'number') return 'number';
  return kind === 'text' || kind === 'instant' || kind === 'address' ? 'text' : null;
}

function unitOfValue(value: Comparison['value']): Unit | null {
  const [first] = [value].flat();
  if (typeof first === 'number') return 'number';
  return typeof first === 'string' ? 'text' : null;
}

/** Null where nobody can say what stands there. */
function unitOf(program: Program, { fact, path = '$' }: FactReference): Unit | null {
  const steps = parsePath(path);
  if (typeof steps === 'string') return null;
  const [name, inner] = steps;
  if (name === 'count' && inner !== undefined && fact !== 'event') return 'count';
  if (fact === 'advocate' || fact === 'invitee') return unitOfPerson(program, fact, steps);
  if (fact === 'refund') return 'flag';
  const key = `${fact}.${steps.join('.')}`;
  return Object.hasOwn(UNITS, key) ? UNITS[key]! : null;
}

const UNITS: Readonly<Record<string, Unit>> = {
  'event.data.amountMinor': 'money',
  'event.data.points': 'points',
  'event.data.currency': 'text',
  'referral.id': 'text',
  'referral.stage': 'text',
  'referral.verdict': 'text',
  'referral.source': 'text',
  'referral.role': 'text',
  'referral.createdAt': 'text',
  'referral.qualified': 'flag',
  'referral.daysSinceCreated': 'days',
};
const OF_FIELDS = { string: 'text', number: 'number', boolean: 'flag' } as const;

function unitOfPerson(
  { fields }: Program,
  side: 'advocate' | 'invitee',
  [name = '', inner]: readonly string[],
): Unit | null {
  if (name === 'consent') return inner === undefined ? null : 'flag';
  if (name === 'role') return 'text';
  const declared = inner === undefined ? fields?.[side]?.[name] : undefined;
  return declared === undefined ? null : OF_FIELDS[declared.type];
}

/** A percentage is a share of money, and a tier goes by a number. */
function unlikeAmounts(program: Program): Finding[] {
  return program.rewards.flatMap(({ give }, index) => {
    if (give.kind !== 'cash' && give.kind !== 'credit') return [];
    const of = give.of === undefined ? null : unitOf(program, give.of);
    const by = give.tiers === undefined ? null : unitOf(program, give.tiers.by);
    const pointer = `/rewards/${index}/give`;
    return [
      ...(of === null || of === 'money' || of === 'number'
        ? []
        : [found('RK182', `${pointer}/of`, `${nameOf(give.of!)} is ${WORDS[of]}, and a share of it is no money`)]),
      ...(by === 'text' || by === 'flag'
        ? [found('RK182', `${pointer}/tiers/by`, `${nameOf(give.tiers!.by)} is ${WORDS[by]}, and tiers go by a number`)]
        : []),
    ];
  });
}

/** A condition that wants another currency than the program's: amounts in it are never known. (R5, R19) */
function foreign({ currency }: Program, { comparison, pointer, isNegated }: PlacedComparison): Finding[] {
  const { fact, path = '$', operator, value } = comparison;
  if (!/^\$.*currency(['"]\])?$/i.test(path) || (fact !== 'event' && fact !== 'program')) return [];
  const isWanted = (operator === 'equal' || operator === 'in') !== isNegated;
  const named = [value].flat().flatMap((each) => (typeof each === 'string' && /^[A-Z]{3}$/.test(each) ? [each] : []));
  if (!isWanted || named.length === 0 || named.includes(currency)) return [];
  const message = `This asks for ${named.join(' or ')}, and the program counts in ${currency}`;
  return [found('RK181', pointer, message)];
}

function nameOf({ fact, path = '$' }: FactReference): string {
  return `${fact}${path.slice(1)}`;
}
