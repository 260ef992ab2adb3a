import type { FactReference } from '../conditions/condition.ts';
import { parsePath } from '../conditions/path.ts';
import type { Finding } from '../errors.ts';
import { PAST_FACTS } from '../facts.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import { nearest } from '../schemaFindings.ts';
import { comparisonsOf, isReference } from './comparisons.ts';
import { tallyAt } from '../tallies.ts';

/** Fields that no event can bring, so that whatever asks for them is never answered. */
export function checkFields(program: Program): Finding[] {
  return referencesOf(program).flatMap(({ reference, pointer }) => {
    const wrong = whatIsWrong(program, reference);
    return wrong === null ? [] : [found('RK171', pointer, wrong.message, wrong.hint)];
  });
}

interface Place {
  readonly reference: FactReference;
  readonly pointer: string;
}

/** Everything that conditions and amounts read, and where it is named. */
function referencesOf(program: Program): Place[] {
  const amounts = program.rewards.flatMap(({ give }, index): Place[] => {
    if (give.kind !== 'cash' && give.kind !== 'credit') return [];
    const { of, tiers } = give;
    const pointer = `/rewards/${index}/give`;
    return [
      ...(of === undefined ? [] : [{ reference: of, pointer: `${pointer}/of` }]),
      ...(tiers === undefined ? [] : [{ reference: tiers.by, pointer: `${pointer}/tiers/by` }]),
    ];
  });
  const compared = comparisonsOf(program).flatMap(({ comparison, pointer }): Place[] => {
    const { value } = comparison;
    const right = isReference(value) ? [{ reference: value, pointer: `${pointer}/value` }] : [];
    return [{ reference: comparison, pointer }, ...right];
  });
  return [...compared, ...amounts];
}

/** What each fact holds; null where anything may be in it. */
function membersOf(program: Program, fact: string): readonly string[] | null {
  const declared = (side: 'advocate' | 'invitee'): string[] => Object.keys(program.fields?.[side] ?? {});
  const members: Readonly<Record<string, readonly string[] | null>> = {
    event: ['type', 'at', 'source', 'object', 'data'],
    referral: ['id', 'stage', 'verdict', 'source', 'role', 'createdAt', 'qualified', 'daysSinceCreated', 'count'],
    advocate: ['role', 'consent', 'count', 'sum', 'tier', 'milestones', ...PAST_FACTS, ...declared('advocate')],
    invitee: ['role', 'consent', 'tier', 'milestones', ...declared('invitee')],
    refund: ['whole', 'ofQualifying'],
    program: ['id', 'currency'],
    signals: null,
    lists: null,
  };
  return Object.hasOwn(members, fact) ? (members[fact] ?? null) : [];
}

interface Wrong {
  readonly message: string;
  readonly hint: string;
}

function whatIsWrong(program: Program, { fact, path = '$' }: FactReference): Wrong | null {
  const members = membersOf(program, fact);
  const steps = parsePath(path);
  if (members === null || typeof steps === 'string') return null;
  if (members.length === 0) {
    return {
      message: `There is no fact '${fact.slice(0, 64)}'`,
      hint: 'Use event, referral, advocate, invitee, refund, signals, lists or program.',
    };
  }
  const [name, inner] = steps;
  if (name === undefined || (fact === 'advocate' && tallyAt(steps) !== null)) return null;
  if (!members.includes(name)) return unknownField(fact, name, members);
  return fact === 'advocate' || fact === 'invitee' ? whatIsWrongWithPerson(program, fact, [name, inner]) : null;
}

const COUNTS = ['referrals', 'qualified'];
const SUMS = ['month.cash', 'month.credit', 'month.points'];

function whatIsWrongWithPerson(
  { fields }: Program,
  side: 'advocate' | 'invitee',
  [name, inner]: [string, string | undefined],
): Wrong | null {
  if (fields?.[side]?.[name]?.personal === true) {
    return {
      message: `'${name}' is personal, so conditions never see it`,
      hint: 'Use a field that is not personal, or take "personal" out.',
    };
  }
  if (name === 'sum' && side === 'advocate') return unknownField('advocate.sum', inner ?? '', SUMS);
  return name === 'count' && inner !== undefined && !COUNTS.includes(inner)
    ? unknownField(`${side}.count`, inner, side === 'advocate' ? [...COUNTS, 'month.qualified'] : COUNTS)
    : null;
}

function unknownField(fact: string, name: string, known: readonly string[]): Wrong {
  const near = nearest(name, known);
  const hint =
    near === undefined ? `Declare it under "fields", or use one of: ${known.join(', ')}.` : `Did you mean '${near}'?`;
  return { message: `'${fact}' has no field '${name.slice(0, 64)}'`, hint };
}
