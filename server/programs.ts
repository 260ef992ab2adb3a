import { BadProgram, canonical, checkSuccessor, compile, findings, readProgram } from '@referral-kit/engine';
import type { Finding, Program } from '@referral-kit/engine';
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
    if (program !== undefined) live.set(published.id, program);
  }
  return {
    live: () => [...live.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    get: (id) => live.get(id),
    async version(id, version) {
      if (!versions.has(keyOf(id, version))) await compileVersions(store, id, versions);
      return versions.get(keyOf(id, version));
    },
    async publish(given) {
      const file = withZoneRule(given, new Date(clock.now()).getUTCFullYear());
      const program = readProgram(file);
      compile(program);
      refuse(checkSuccessor(await versionsBefore(store, program), program));
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
      live.set(program.id, published);
      return published;
    },
  };
}

/** The versions there are, for one that is new; one that goes live again is no successor. */
async function versionsBefore(store: Store, { id, version }: Program): Promise<Program[]> {
  const published = await store.programs.versions(id);
  return published.some((each) => each.version === version)
    ? []
    : published.map(({ body }) => readProgram(JSON.parse(body)));
}

function refuse(found: readonly Finding[]): void {
  const errors = found.filter(({ code }) => findings[code as keyof typeof findings].severity === 'error');
  if (errors.length > 0) throw new BadProgram(errors);
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
