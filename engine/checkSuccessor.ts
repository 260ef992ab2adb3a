import { type Finding, pointerTo } from './errors.ts';
import { found } from './findings.ts';
import type { Program } from './program.ts';
import type { Renamed } from './renamed.ts';

/** What of a program has an id that is stored, and so may be renamed. */
export const NAMED_KINDS = ['stages', 'rewards', 'milestones'] as const;
type Kind = (typeof NAMED_KINDS)[number];

/**
 * What is wrong with a program as the next version of these: an id is given up once, and what was renamed stays renamed. Errors
 * keep it from being published, warnings do not. (R32)
 *
 * @param earlier every version published so far, in any order
 */
export function checkSuccessor(earlier: readonly Program[], next: Program): Finding[] {
  const versions = [...earlier].sort((a, b) => a.version - b.version);
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  return NAMED_KINDS.flatMap((kind) => [
    ...reused(versions, newest, { next, kind }),
    ...forgotten(renamedIn(newest, kind), renamedIn(next, kind), kind),
    ...(kind === 'stages' && next.changes === 'switch' ? abandoned(newest, next) : []),
  ]);
}

/** Where the things of one kind stand in a program, and their ids. */
export function placesOf(program: Program, kind: Kind): { readonly id: string; readonly pointer: string }[] {
  const [pointer, things] =
    kind === 'stages' ? ['/lifecycle/stages', program.lifecycle.stages] : [`/${kind}`, program[kind] ?? []];
  return things.map(({ id }, index) => ({ id, pointer: `${pointer}/${index}/id` }));
}

function renamedIn({ renamed }: Program, kind: Kind): Renamed {
  return renamed?.[kind] ?? {};
}

function reused(
  versions: readonly Program[],
  newest: Program,
  { next, kind }: { readonly next: Program; readonly kind: Kind },
): Finding[] {
  const known = new Set(placesOf(newest, kind).map(({ id }) => id));
  const lastHeld = new Map(
    versions.flatMap((each) => placesOf(each, kind).map(({ id }) => [id, each.version] as const)),
  );
  return placesOf(next, kind).flatMap(({ id, pointer }) => {
    const held = known.has(id) ? undefined : lastHeld.get(id);
    return held === undefined
      ? []
      : [
          found(
            'RK321',
            pointer,
            `'${id}' was an id until version ${held}, and what was stored under it is still there`,
          ),
        ];
  });
}

function forgotten(before: Renamed, after: Renamed, kind: Kind): Finding[] {
  return Object.entries(before).flatMap(([old, id]) =>
    after[old] === id
      ? []
      : [found('RK322', pointerTo(`/renamed/${kind}`, old), `The version before renamed '${old}' to '${id}'`)],
  );
}

function abandoned(newest: Program, next: Program): Finding[] {
  const stages = new Set(placesOf(next, 'stages').map(({ id }) => id));
  return placesOf(newest, 'stages').flatMap(({ id }) =>
    stages.has(id) || renamedIn(next, 'stages')[id] !== undefined
      ? []
      : [found('RK323', '/lifecycle/stages', `Referrals may be in the stage '${id}', which is gone`)],
  );
}
