import { BadProgram } from '@referral-kit/engine';
import type { CompiledProgram } from '@referral-kit/engine';
import type { PublishedProgram } from './store.ts';
import { compileVersion } from './transact.ts';

/** The published versions of every program, the live one compiled so that referrals pinned to another find theirs in it. */
export class Shelf {
  readonly #programs = new Map<string, Shelved>();

  /**
   * Puts a version on the shelf and makes it live; true when it was not there before. Throws `BadProgram` with nothing changed for
   * a program that does not compile, a version that exists with other content, and a new version below the newest.
   */
  publish(published: PublishedProgram): boolean {
    const versions = this.versions(published.id);
    const same = versions.find(({ version }) => version === published.version);
    const finding = same === undefined ? problem(versions, published) : changed(same, published);
    if (finding !== null) throw new BadProgram(finding);
    const all = same === undefined ? [...versions, published] : versions;
    this.put(all, published.version);
    return same === undefined;
  }

  /** Replaces what is known of one program, as it was read from the store. */
  put(versions: readonly PublishedProgram[], live: number): void {
    const published = versions.find(({ version }) => version === live);
    if (published === undefined) throw new RangeError(`The live version ${live} was not published`);
    const others = versions.filter(({ version }) => version !== live).map((version) => compileVersion(version, []));
    this.#programs.set(published.id, { versions, published, compiled: compileVersion(published, others) });
  }

  compiled(id: string): CompiledProgram | undefined {
    return this.#programs.get(id)?.compiled;
  }

  /** The live version of each program, by id. */
  live(): PublishedProgram[] {
    const live = [...this.#programs.values()].map(({ published }) => published);
    return live.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Oldest first. */
  versions(id: string): readonly PublishedProgram[] {
    return this.#programs.get(id)?.versions ?? [];
  }
}

interface Shelved {
  readonly versions: readonly PublishedProgram[];
  readonly published: PublishedProgram;
  readonly compiled: CompiledProgram;
}

function problem(versions: readonly PublishedProgram[], { version }: PublishedProgram) {
  const newest = versions.at(-1)?.version ?? 0;
  if (version > newest) return null;
  return {
    code: 'RK903',
    pointer: '/version',
    message: `version ${version} is older than version ${newest}, which is published`,
    hint: `Number it ${newest + 1}.`,
  };
}

function changed(same: PublishedProgram, { version, body }: PublishedProgram) {
  if (same.body === body) return null;
  return {
    code: 'RK904',
    pointer: '/version',
    message: `version ${version} is published with other content`,
    hint: 'Give the changed program a higher version, so that what was decided can still be explained.',
  };
}
