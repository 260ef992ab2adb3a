import { concernsPerson } from '../people.ts';
import type { Program } from '../program.ts';

export type Transition = Program['lifecycle']['transitions'][number];
export type Stage = Program['lifecycle']['stages'][number];

/** The stages of a program and the ways between them. */
export interface StageMap {
  /** Stages that a referral can come to. */
  readonly reachable: ReadonlySet<string>;
  /** From where each transition can move a referral, in file order; empty for one that never can. */
  readonly from: readonly (readonly string[])[];
}

export function mapOf(program: Program): StageMap {
  const { stages, transitions } = program.lifecycle;
  const leads = transitions.map((transition) => leadsFrom(stages, transition));
  const reachable = new Set(entrances(program));
  for (let size = 0; size < reachable.size;) {
    size = reachable.size;
    transitions.forEach(({ on, to }, index) => {
      const open = typeof on === 'string' || on.since === undefined || reachable.has(on.since);
      if (open && leads[index]?.some((stage) => reachable.has(stage)) === true) reachable.add(to);
    });
  }
  return { reachable, from: leads.map((stages_) => stages_.filter((stage) => reachable.has(stage))) };
}

/** Where a referral comes to without a transition: at its birth, by a connection, or by the order to qualify it. (R15) */
function entrances(program: Program): string[] {
  const { initial, stages, transitions } = program.lifecycle;
  const connected = Object.values(program.connections ?? {}).flatMap((connection) =>
    Object.values(connection.stages ?? {}),
  );
  const ordered = transitions.some(({ on }) => on === 'referral.qualify')
    ? undefined
    : stages.find(({ qualifies }) => qualifies === true)?.id;
  return [initial, ...connected, ...(ordered === undefined ? [] : [ordered])];
}

/** No rule leaves a final stage or enters the present one again; events about a person alone move no referral. (R14) */
function leadsFrom(stages: readonly Stage[], { on, from, to }: Transition): string[] {
  if (typeof on === 'string' && concernsPerson(on)) return [];
  const open = stages.filter(({ id, final }) => final !== true && id !== to).map(({ id }) => id);
  if (from === undefined) return open;
  const named = typeof from === 'string' ? [from] : from;
  return open.filter((id) => named.includes(id));
}
