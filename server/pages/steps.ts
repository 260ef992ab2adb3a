import type { Program } from '@referral-kit/engine';
import type { LogEntry } from '../store/store.ts';
import type { StepView } from './me.ts';
import { stageInWords } from './words.ts';

/** A referral's way as a track: the usual stages up to the qualifying one, or where it left them. */
export function stepsOf(program: Program, entries: readonly LogEntry[], stage: string): StepView[] {
  const entered = new Map(entries.flatMap(({ decision }) => decision.moves.map(({ to, at }) => [to, at] as const)));
  const { stages } = program.lifecycle;
  const goal = stages.findLastIndex((entry) => entry.qualifies === true);
  const usual = stages
    .slice(0, goal + 1)
    .filter((entry) => entry.undoes !== true)
    .map(({ id }) => id);
  const view = (id: string, state: StepView['state']): StepView => ({
    label: stageInWords(program, id),
    state,
    at: state === 'ahead' ? null : (entered.get(id) ?? null),
  });
  const place = usual.indexOf(stage);
  if (place === -1)
    return [...usual.filter((id) => entered.has(id)).map((id) => view(id, 'done')), view(stage, 'ended')];
  return usual.map((id, index) => {
    if (index === place) return view(id, 'now');
    return view(id, index < place && entered.has(id) ? 'done' : 'ahead');
  });
}
