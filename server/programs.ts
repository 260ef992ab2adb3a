import { canonical, compile, readProgram } from '@referral-kit/engine';
import { withZoneRule } from './zoneRule.ts';
import type { Clock, LiveProgram, Programs } from './context.ts';
import type { Store } from './store/store.ts';

/** The programs of a store, compiled once a version. */
export async function openPrograms(store: Store, clock: Clock): Promise<Programs> {
  const live = new Map<string, LiveProgram>();
  const versions = new Map<string, LiveProgram>();
  for (const published of await store.programs.live()) {
    await compileVersions(store, published.id, versions);
    const program = versions.get(keyOf(published.id, published.version));
    if (program === undefined) continue;
    live.set(published.id, program);
    if (await hasNoClock(store, program)) await tellPublished(store, clock, program);
  }
  return {
    live: () => [...live.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    get: (id) => live.get(id),
    async version(id, version) {
      if (!versions.has(keyOf(id, version))) await compileVersions(store, id, versions);
      return versions.get(keyOf(id, version));
    },
    async reload(id) {
      await compileVersions(store, id, versions);
      const newest = (await store.programs.live()).find((published) => published.id === id);
      const program = newest === undefined ? undefined : versions.get(keyOf(id, newest.version));
      if (program !== undefined) live.set(id, program);
    },
    async publish(given) {
      const file = withZoneRule(given, new Date(clock.now()).getUTCFullYear());
      const program = readProgram(file);
      compile(program);
      const body = canonical(file);
      await store.programs.publish({
        id: program.id,
        version: program.version,
        body,
        publishedAt: new Date(clock.now()).toISOString(),
      });
      await compileVersions(store, program.id, versions);
      const published = versions.get(keyOf(program.id, program.version));
      if (published === undefined) throw new Error(`The store lost version ${program.version} of ${program.id}`);
      const isNew = live.get(program.id)?.version !== published.version;
      live.set(program.id, published);
      if (isNew) await tellPublished(store, clock, published);
      return published;
    },
  };
}

/** Publishing is an event of the log: it sets the clock of contests and reports. (R30, R32) */
async function tellPublished(store: Store, clock: Clock, { id: program, version }: LiveProgram): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  const id = `${version}@${at}`;
  const event = { id, source: 'program', type: 'program.published', at, who: {}, data: { version } };
  const [answer] = await store.decide([{ program, event }]);
  if (answer?.ok === false) throw new Error(`Publishing ${program} was not recorded: ${answer.error.message}`);
}

/** A server that stopped between the two writes of publishing mends it when it starts. */
async function hasNoClock(store: Store, { id, compiled }: LiveProgram): Promise<boolean> {
  const hasTimes = compiled.contests.length + compiled.reports.length > 0;
  return hasTimes && (await store.records.get(id, 'clock/program')) === null;
}

/** Compiles every version of a program, each knowing the others, which pinned referrals may follow. */
async function compileVersions(store: Store, id: string, versions: Map<string, LiveProgram>): Promise<void> {
  const published = await store.programs.versions(id);
  const alone = published.map(({ body }) => compile(readProgram(JSON.parse(body))));
  for (const [index, { version, body }] of published.entries()) {
    const program = readProgram(JSON.parse(body));
    const earlier = alone.filter((_, other) => other !== index);
    versions.set(keyOf(id, version), { id, version, program, compiled: compile(program, { earlier }) });
  }
}

function keyOf(id: string, version: number): string {
  return `${id}@${version}`;
}
