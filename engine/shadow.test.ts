import { describe, expect, test } from '@jest/globals';
import { canonical } from './canonical.ts';
import { compile } from './compile.ts';
import { createMemory } from './memory.ts';
import { Replaying, replay } from './replay.ts';
import { compareOne } from './shadow.ts';
import { smallProgram, twentyEvents } from './testHistory.ts';

const live = compile(smallProgram());
const shadow = compile(smallProgram({ version: 2, thanks: 5000, least: 4000 }));
const events = twentyEvents('').filter((event, index, all) => all.findIndex(({ id }) => id === event.id) === index);

describe('a new version in shadow', () => {
  const own = createMemory();
  const replaying = new Replaying(live);
  const told = events.flatMap((event) => {
    const decision = replaying.decide(event);
    if (decision === null) return [];
    const { changes, differs } = compareOne(shadow, own, event, decision);
    own.apply(changes);
    return differs.length === 0 ? [] : [`${event.id} ${differs.join(' ')}`];
  });

  test('is told at each event where it would decide otherwise', () => {
    expect(told).toEqual([
      'e8 rewards',
      'e9 rewards',
      'e10 rewards',
      'e11 stage rewards',
      'e12 rewards',
      'e18 rewards',
    ]);
  });

  test('has its own state, as if it had decided all events itself, and leaves the live one alone', () => {
    expect(canonical(Object.fromEntries(own.entries()))).toBe(
      canonical(Object.fromEntries(replay(shadow, events).records)),
    );
    expect(canonical(Object.fromEntries(replaying.records))).toBe(
      canonical(Object.fromEntries(replay(live, events).records)),
    );
  });

  test('that is the same program never differs', () => {
    const same = createMemory();
    const again = new Replaying(live);
    for (const event of events) {
      const decision = again.decide(event);
      const { changes, differs } = compareOne(compile(smallProgram()), same, event, decision!);
      same.apply(changes);
      expect(differs).toEqual([]);
    }
  });
});
