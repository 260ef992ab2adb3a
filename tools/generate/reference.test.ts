import { readFileSync } from 'node:fs';
import { compile, readProgram } from '../../engine/main.ts';
import { notes } from './notes/notes.ts';
import type { Entry } from './properties.ts';
import { entries, reference, sectionsOfRules, target } from './reference.ts';

type Holder = Record<string, unknown>;

const page = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const base = JSON.parse(/```json\n([\s\S]*?)```/.exec(page('docs/program.md'))?.[1] ?? '') as Holder;
const WHERE = 'tools/generate/notes';

describe('the language reference', () => {
  test('is what `npm run generate` writes', () => {
    expect(page(target)).toBe(reference());
  });

  test('has an example for every property', () => {
    const bare = entries.filter(({ key }) => notes[key] === undefined);
    expect(bare.map(({ key }) => `"${key}" has no example: add a note of this name in ${WHERE}`)).toEqual([]);
  });

  test('has no note about a property that the language does not have', () => {
    const known = new Set(entries.map(({ key }) => key));
    expect(Object.keys(notes).filter((key) => !known.has(key))).toEqual([]);
  });

  test('has a sentence for every property', () => {
    expect(entries.filter(({ title, says }) => title === '' || says === '' || says.endsWith('.'))).toEqual([]);
  });

  test('names only rules that docs/semantics.md has', () => {
    const known = sectionsOfRules(page('docs/semantics.md'));
    const named = Object.entries(notes).flatMap(([key, { rules = '' }]) =>
      rules
        .split(' ')
        .filter(Boolean)
        .map((rule) => ({ key, rule })),
    );
    expect(named.filter(({ rule }) => !known.has(rule))).toEqual([]);
    expect(named.length).toBeGreaterThan(90);
  });

  test('leads only to headings it has', () => {
    const text = reference();
    const anchors = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading)));
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(14);
  });

  test.each(entries.filter(({ key }) => notes[key] !== undefined))('the example of $key runs', (entry) => {
    const program = withExample(entry);
    expect(() => compile(readProgram(program))).not.toThrow();
    expect(has(program, entry.path.split('.'))).toBe(true);
  });
});

/** The program at the top of docs/program.md with the example of a property where it belongs. */
function withExample({ key, path }: Entry): Holder {
  const program = structuredClone(base);
  const note = notes[key];
  if (note === undefined) throw new Error(`"${key}" has no example: add a note of this name in ${WHERE}`);
  put(program, note.in ?? parentOf(path), note.example);
  return program;
}

/** Merges a part into the object at a path; an object of several kinds is replaced. */
function put(program: Holder, path: string, part: object): void {
  const holder = holderAt(program, path);
  const isOneOfKinds = ['rewards.give', 'points.catalog.give', 'contests.places', 'conditions.<name>'].includes(path);
  if (isOneOfKinds) for (const name of Object.keys(holder)) delete holder[name];
  Object.assign(holder, structuredClone(part));
}

/** The object at a path; where the program has none, the example of that property makes it. */
function holderAt(program: Holder, path: string): Holder {
  const found = valueAt(program, path);
  if (isObject(found)) return found as Holder;
  const maker = path.endsWith('>') ? parentOf(path) : path;
  const note = notes[maker];
  if (note === undefined) throw new Error(`"${maker}" has no example: add a note of this name in ${WHERE}`);
  put(program, note.in ?? parentOf(maker), note.example);
  const made = valueAt(program, path);
  if (!isObject(made))
    throw new Error(`The example of "${maker}" makes no object here: say with "in" where the example belongs`);
  return made as Holder;
}

/** The value at a path: of a list its first entry, for a name of the author's own the first there is. */
function valueAt(program: Holder, path: string): unknown {
  return path
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((value, step, index, steps) => {
      if (typeof value !== 'object' || value === null) return undefined;
      const next = step.startsWith('<') ? Object.values(value)[0] : (value as Holder)[step];
      return Array.isArray(next) && (index < steps.length - 1 || isObject(next[0])) ? next[0] : next;
    }, program);
}

/** Whether some entry of each list, and some member of each name, leads to a value. */
function has(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return value !== undefined;
  if (Array.isArray(value)) return value.some((item) => has(item, [step, ...rest]));
  if (typeof value !== 'object' || value === null) return false;
  const members = step.startsWith('<') ? Object.values(value) : [(value as Holder)[step]];
  return members.some((member) => has(member, rest));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9_ -]/g, '')
    .replaceAll(' ', '-');
}
