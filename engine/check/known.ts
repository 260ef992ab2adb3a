import { parsePath } from '../conditions/path.ts';
import type { Finding } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import { nearest } from '../schemaFindings.ts';
import { comparisonsOf, isReference, type PlacedComparison } from './comparisons.ts';

/** Names in conditions that stand for nothing: signals nobody finds out, and stages, roles and verdicts there are not. */
export function checkKnown(program: Program): Finding[] {
  const all = comparisonsOf(program);
  return [
    ...all.flatMap((placed) => unknownSignal(program, placed)),
    ...all.flatMap((placed) => unknownValue(program, placed)),
  ];
}

/** What hosts find out about a referral. The server itself looks at `disposableMail`; the others are told by who sends events. */
const SIGNALS = ['disposableMail', 'sameAddress', 'sameDevice', 'sameEmail', 'samePayoutMethod', 'samePhone'];

function unknownSignal({ fields }: Program, { comparison, pointer }: PlacedComparison): Finding[] {
  const { fact, path = '$', value } = comparison;
  const known = [...SIGNALS, ...Object.keys(fields?.signals ?? {})];
  const places = [
    { fact, path, pointer },
    ...(isReference(value) ? [{ fact: value.fact, path: value.path ?? '$', pointer: `${pointer}/value` }] : []),
  ];
  return places.flatMap((place) => {
    const steps = parsePath(place.path);
    const [name] = typeof steps === 'string' ? [] : steps;
    if (place.fact !== 'signals' || name === undefined || known.includes(name)) return [];
    return [found('RK179', place.pointer, `No host finds out '${name.slice(0, 64)}'`, hintFor(name, known))];
  });
}

function hintFor(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined
    ? `Declare it under "fields", as "signals": { "${name}": … }, if your systems send it, or use one of: ${known.join(', ')}.`
    : `Did you mean '${near}'?`;
}

/** What a referral's stage, role and verdict can be, where the program says so. */
function unknownValue(program: Program, { comparison, pointer }: PlacedComparison): Finding[] {
  const { fact, path, operator, value } = comparison;
  if (isReference(value) || !/^(not:)*(equal|notEqual|in|notIn)$/.test(operator)) return [];
  const known = valuesOf(program, `${fact}${path?.slice(1) ?? ''}`);
  if (known === null) return [];
  return [value].flat().flatMap((each, index) => {
    if (typeof each !== 'string' || known.includes(each)) return [];
    const place = Array.isArray(value) ? `${pointer}/value/${index}` : `${pointer}/value`;
    const near = nearest(each, known);
    const hint = near === undefined ? `Use one of: ${known.slice(0, 20).join(', ')}.` : `Did you mean '${near}'?`;
    return [found('RK188', place, `'${each.slice(0, 64)}' is no ${path!.slice(2)} of this program`, hint)];
  });
}

function valuesOf({ lifecycle, roles, milestones = [] }: Program, place: string): readonly string[] | null {
  if (place === 'referral.stage') return lifecycle.stages.map(({ id }) => id);
  if (place === 'referral.verdict') return ['clear', 'flagged', 'review', 'rejected'];
  if (/^(referral|advocate|invitee)\.role$/.test(place)) return roles ?? ['advocate'];
  if (!/^(advocate|invitee)\.tier$/.test(place)) return null;
  const tiers = milestones.flatMap(({ sets }) => sets?.tier ?? []);
  return tiers.length === 0 ? null : tiers;
}
