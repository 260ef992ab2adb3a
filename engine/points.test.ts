import { createMemory, compile, decide } from './main.ts';
import type { Event, PersonRecord } from './main.ts';
import { MAX_POINT_LOTS } from './limits.ts';
import { replay } from './replay.ts';

const program = compile({
  id: 'demo',
  name: 'Demo',
  version: 1,
  currency: 'USD',
  lifecycle: { initial: 'submitted', stages: [{ id: 'submitted' }], transitions: [] },
  rewards: [],
  points: { expireAfter: '30 days' },
});
const joined: Event = { id: 'join', type: 'advocate.joined', at: '2026-03-01T00:00:00Z', who: { email: 'ada' } };

function person(): { id: string; give: (minute: number, points: number) => PersonRecord } {
  const memory = createMemory();
  const play = (event: Event) => {
    const { decision, changes } = decide(program, { find: () => undefined }, memory, event);
    memory.apply(changes);
    return decision;
  };
  const id = play(joined).subject?.id ?? '';
  return {
    id,
    give(minute, points) {
      const at = new Date(Date.UTC(2026, 2, 1, 0, minute)).toISOString();
      const data = { points, reason: 'a birthday' };
      play({ id: `e${minute}`, type: 'points.adjust', at, who: { advocateId: id }, data });
      return memory.get(`person/${id}`) as PersonRecord;
    },
  };
}

describe('points', () => {
  test('are kept in a bounded number of lots, past which the two oldest become one', () => {
    const { give } = person();
    let record = give(1, 1);
    for (let minute = 2; minute <= MAX_POINT_LOTS; minute += 1) record = give(minute, 1);
    expect(record.points?.length).toBe(MAX_POINT_LOTS);
    record = give(MAX_POINT_LOTS + 1, 1);
    expect(record.points?.length).toBe(MAX_POINT_LOTS);
    expect(record.points?.[0]).toEqual({ at: '2026-03-01T00:02:00Z', points: 2 });
  });

  test('that come in late stand by their age', () => {
    const { give } = person();
    give(10, 7);
    expect(give(5, 3).points).toEqual([
      { at: '2026-03-01T00:05:00Z', points: 3 },
      { at: '2026-03-01T00:10:00Z', points: 7 },
    ]);
  });

  test('lapse in a replay too, by the timer of the person', () => {
    const { id } = person();
    const adjusted: Event = {
      id: 'adjust',
      type: 'points.adjust',
      at: '2026-03-02T00:00:00Z',
      who: { advocateId: id },
      data: { points: 5, reason: 'a birthday' },
    };
    expect(replay(program, [joined, adjusted]).accounts.map(({ quantity }) => quantity)).toEqual([5, -5]);
    expect(replay(program, [joined, adjusted], { until: '2026-04-01T00:00:00Z' })).toMatchObject({
      ticks: 1,
      accounts: [],
    });
  });
});
