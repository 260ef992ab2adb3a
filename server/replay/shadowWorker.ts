import { parentPort, workerData } from 'node:worker_threads';
import {
  Comparing,
  compile,
  sayComparison,
  wordsOf,
  type CompiledProgram,
  type Event,
  type Program,
} from '@referral-kit/engine';
import { cutLists, type ReplayAnswer } from './answer.ts';

/** What a shadow works with. Every version is found good. */
export interface ShadowData {
  /** The versions that were published, oldest first. */
  readonly published: readonly Program[];
  /** The version that is live. */
  readonly live: number;
  readonly shadow: Program;
  /** The last row of the log before the shadow began. Up to it, both sides decide as was decided. */
  readonly since: number;
}

export interface ShadowRow {
  readonly seq: number;
  /** The version that was live. */
  readonly version: number;
  readonly event: Event;
}

/** Rows to decide, or the wish for a report. Every message is answered once, in order. */
export type ToldShadow = readonly ShadowRow[] | 'report';

export interface ShadowReport extends ReplayAnswer {
  /** How many events were decided by both since the shadow began. */
  readonly events: number;
}

const NOTHING_MOVED: [] = [];

if (parentPort !== null) run(workerData as ShadowData);

/**
 * Decides every event by the version that was live and by the shadow, as if the shadow had been published when it began. Both keep
 * their state in this thread and nowhere else, and nothing of what they decide is done.
 */
function run({ published, live, shadow, since }: ShadowData): void {
  const versions = new Map(published.map((program) => [program.version, compiledAmong(published, program)]));
  const after = compiledAmong(published, shadow);
  const before = versions.get(live) ?? after;
  const comparing = new Comparing(before, after);
  let events = 0;
  parentPort?.on('message', (told: ToldShadow) => {
    if (told === 'report') return answer(reportOf(comparing, [after, before], events));
    for (const { seq, version, event } of told) {
      const decidedBy = versions.get(version) ?? before;
      comparing.decide(event, { before: decidedBy, after: seq > since ? after : decidedBy });
      if (seq > since) events += 1;
    }
    return answer(null);
  });
}

function answer(said: ShadowReport | null): void {
  parentPort?.postMessage(said, NOTHING_MOVED);
}

/** A version that knows the others, for referrals that are pinned to one of them. */
function compiledAmong(published: readonly Program[], program: Program): CompiledProgram {
  const others = published.filter(({ version }) => version !== program.version);
  return compile(program, { earlier: others.map((each) => compile(each)) });
}

function reportOf(
  comparing: Comparing,
  [after, before]: readonly [CompiledProgram, CompiledProgram],
  events: number,
): ShadowReport {
  const comparison = { ...comparing.close(), events };
  return { events, ...cutLists(comparison), sentences: sayComparison(comparison, wordsOf(after, before)) };
}
