import { compile, createMemory, decide, readEvent, readProgram } from '../../engine/main.ts';
import type { CompiledProgram, Decision } from '../../engine/main.ts';
import type { Host } from './run.ts';

/** The engine by itself: its state is a map, its log another. */
export function bareEngine(): Host {
  const state = createMemory();
  const log = new Map<string, { event: string; decision: Decision }>();
  const published: CompiledProgram[] = [];
  return {
    decide(programs, given) {
      for (const program of programs.slice(published.length)) {
        published.push(compile(readProgram(program), { earlier: [...published] }));
      }
      const event = readEvent(given);
      const live = published.at(-1);
      if (live === undefined) throw new Error('no program was published');
      const find = (source: string, id: string) => log.get(`${source} ${id}`);
      const { decision, changes, repeated, eventText } = decide(live, { find }, state, event);
      if (repeated) return decision;
      state.apply(changes);
      log.set(`${event.source ?? 'api'} ${event.id}`, { event: eventText, decision });
      return decision;
    },
  };
}
