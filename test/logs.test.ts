import { canonical, compile, explain, readProgram, replay } from '@referral-kit/engine';
import type { Event, Program } from '@referral-kit/engine';
import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dice } from '../engine/testHistory.ts';
import { secretsOf } from '../server/identity/secrets.ts';
import { openMemory } from '../server/store/memory.ts';
import { openSqlite } from '../server/store/sqlite.ts';
import type { DecideRequest, Store } from '../server/store/store.ts';
import { drawProgram, FAMILIES, Storyteller } from './histories/draw.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** A drawn history as a host hands it in: the address in the event stands for a keyed hash, the personal facts beside it for the rest. */
function drawn(seed: number) {
  const roll = dice(seed * 7919);
  const program = drawProgram(roll);
  const story = new Storyteller(program, roll);
  story.tell(FAMILIES, 40);
  return { program, requests: story.events.map((event) => requestOf(program.id, event)) };
}

function requestOf(program: string, event: Event): DecideRequest {
  const { email } = event.who;
  if (email === undefined) return { program, event };
  const side = event.type.startsWith('advocate.') ? 'advocate' : 'invitee';
  return { program, event, personal: { [side]: { email: `canary-${email}`, firstName: 'Canary' } } };
}

/** What the log gives back, whoever reads it: every decision as it was stored, decided again, and explained. */
async function readBack(store: Store, program: string): Promise<string> {
  const log = await store.log.after(program, 0, 1_000);
  const [published] = await store.programs.versions(program);
  const compiled = compile(readProgram(JSON.parse(published?.body ?? '')));
  const replayed: string[] = [];
  replay(
    compiled,
    log.map(({ event }) => event),
    { decided: (decision) => replayed.push(canonical(decision)) },
  );
  expect(replayed).toEqual(log.map(({ decision }) => canonical(decision)));
  const told = log.map(({ event, facts }) => [
    explain(compiled, facts, event),
    explain(compiled, facts, event, 'advocate'),
  ]);
  return canonical({ log, told });
}

describe.each([
  ['memory', async () => ({ store: openMemory(), end: () => undefined })],
  ['a file', fileStore],
] as const)('a store in %s', (_name, open) => {
  test('gives the same log, the same replay and the same explanations after everybody was erased', async () => {
    const { store, end } = await open();
    for (const seed of SEEDS) {
      const { program, requests } = drawn(seed);
      // One history after the other: each publishes its own program.
      /* oxlint-disable no-await-in-loop */
      await publish(store, program);
      expect((await store.decide(requests)).filter(({ ok }) => !ok)).toEqual([]);
      const before = await readBack(store, program.id);
      const people = [...new Set(before.match(/p_[0-9a-z]{26}/g))];
      expect((await store.people.get(program.id, people)).length).toBeGreaterThan(3);
      for (const person of people) await store.people.erase(program.id, person);
      expect(await store.people.get(program.id, people)).toEqual([]);
      const after = await readBack(store, program.id);
      expect(after === before).toBe(true);
      expect(after.toLowerCase()).not.toContain('canary');
      /* oxlint-enable no-await-in-loop */
    }
    expect((await store.log.verify()).broken).toBeNull();
    await store.close();
    end();
  }, 60_000);

  test('gives the same decisions however the events are cut into batches', async () => {
    for (const seed of SEEDS) {
      const { program, requests } = drawn(seed);
      const roll = dice(seed);
      const [whole, cut] = [[requests], batches(requests, roll)];
      // oxlint-disable-next-line no-await-in-loop
      const [one, other] = [await decidedIn(whole, program), await decidedIn(cut, program)];
      expect(cut.length).toBeGreaterThan(5);
      expect(one === other).toBe(true);
    }
  }, 60_000);

  async function decidedIn(cuts: readonly DecideRequest[][], program: Program): Promise<string> {
    const { store, end } = await open();
    await publish(store, program);
    // A batch is decided after the one before it.
    // oxlint-disable-next-line no-await-in-loop
    for (const cut of cuts) await store.decide(cut);
    const log = await readBack(store, program.id);
    await store.close();
    end();
    return log;
  }
});

function batches<T>(all: readonly T[], roll: (sides: number) => number): T[][] {
  const cuts: T[][] = [];
  for (let from = 0; from < all.length; from += cuts.at(-1)!.length) cuts.push(all.slice(from, from + 1 + roll(8)));
  return cuts;
}

async function publish(store: Store, program: Program): Promise<void> {
  const { id, version } = program;
  await store.programs.publish({ id, version, body: canonical(program), publishedAt: '2026-01-01T00:00:00Z' });
}

async function fileStore() {
  const folder = mkdtempSync(join(tmpdir(), 'erasure-'));
  const store = await openSqlite({ path: join(folder, 'data.sqlite'), secrets: secretsOf([randomBytes(32)]) });
  return { store, end: () => rmSync(folder, { recursive: true }) };
}
