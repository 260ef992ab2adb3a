import { expect, test } from '@jest/globals';
import { simulatedClock } from './flow/clock.ts';
import { openPrograms } from './programs.ts';
import { openMemory } from './store/memory.ts';
import { published } from './store/testProgram.ts';

test('a server that stopped before it recorded the publishing sets the clock when it starts, once', async () => {
  const store = openMemory();
  const version = published(1);
  const reports = [{ every: 'day', show: ['stuck'], to: 'staff' }];
  await store.programs.publish({
    ...version,
    body: JSON.stringify({ ...(JSON.parse(version.body) as object), reports }),
  });
  expect(await store.records.get('demo', 'clock/program')).toBeNull();
  const clock = simulatedClock(Date.parse('2026-03-02T10:00:00.000Z'));
  await openPrograms(store, clock);
  clock.advance(1000);
  await openPrograms(store, clock);
  expect(await store.records.get('demo', 'clock/program')).toMatchObject({ due: '2026-03-03T09:00:00Z' });
  expect((await store.log.after('demo', 0, 10)).map(({ event }) => event.type)).toEqual(['program.published']);
});
