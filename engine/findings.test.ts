import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './check/check.ts';
import { compile } from './compile.ts';
import { BadEvent, BadProgram } from './errors.ts';
import { docsOf, findings } from './findings.ts';
import { placeholders } from './placeholders.ts';
import { readProgram } from './program.ts';
import { readEvent } from './readEvent.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Section {
  readonly code: string;
  readonly title: string;
  readonly wrong: string | undefined;
  readonly right: string | undefined;
}

/** Codes whose cause does not fit into an example. */
const withoutExample = ['RK110', 'RK112', 'RK128', 'RK129', 'RK321', 'RK322', 'RK323', 'RK201', 'RK207', 'RK213'];

const page = (name: string): string => readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8');
const beginning = JSON.parse(blocks(page('program'))[0] ?? '') as Json;
const program = sectionsOf(page('findings'));
const events = sectionsOf(page('events'));
const anEvent = JSON.parse(blocks(page('events'))[0] ?? '') as Json;

describe('every code', () => {
  test('has its place in the docs, and no place is without its code', () => {
    const documented = [...program, ...events].map(({ code }) => code);
    expect(documented.toSorted()).toEqual(Object.keys(findings).toSorted());
  });

  test('stands on the page that messages point to', () => {
    expect(program.every(({ code }) => docsOf(code) === `docs/findings.md#${code.toLowerCase()}`)).toBe(true);
    expect(events.every(({ code }) => docsOf(code) === `docs/events.md#${code.toLowerCase()}`)).toBe(true);
  });

  test.each([...program, ...events])('$code has the same title there', ({ code, title }) => {
    expect(title).toBe(findings[code as keyof typeof findings].title);
  });

  test('that the engine speaks of is in the table', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const sources = globSync('**/*.ts', { cwd: folder }).filter((path) => !path.endsWith('.test.ts'));
    const spoken = sources.flatMap((path) => readFileSync(join(folder, path), 'utf8').match(/'RK[0-9]{3}'/g) ?? []);
    const unknown = new Set(spoken.map((code) => code.slice(1, -1)).filter((code) => !(code in findings)));
    expect([...unknown]).toEqual([]);
    expect(spoken.length).toBeGreaterThan(50);
  });

  test('comes with an example, unless none can be shown', () => {
    const bare = [...program, ...events].filter(({ wrong, right }) => !wrong || !right);
    expect(bare.map(({ code }) => code)).toEqual(withoutExample);
  });
});

describe('docs/findings.md', () => {
  const codesOf = (text: string): string[] => {
    try {
      return check(readProgram(patched(beginning, JSON.parse(text) as Json))).map(({ code }) => code);
    } catch (error) {
      if (!(error instanceof BadProgram)) throw error;
      return error.findings.map(({ code }) => code);
    }
  };

  test.each(program.filter(({ wrong }) => wrong))(
    '$code: the wrong example has this fault, the right one not',
    (section) => {
      expect(codesOf(section.wrong ?? '')).toContain(section.code);
      expect(codesOf(section.right ?? '')).not.toContain(section.code);
    },
  );

  test.each(program.filter(({ code, right }) => right && code < 'RK160'))(
    '$code: the right example runs',
    ({ right }) => {
      expect(codesOf(right ?? '').filter((code) => code < 'RK160')).toEqual([]);
    },
  );
});

describe('docs/program.md', () => {
  test('begins with a program nothing can be said against', () => {
    expect(check(readProgram(beginning))).toEqual([]);
  });

  test.each(blocks(page('program')))('has an example that runs: %#', (text) => {
    expect(() => compile(readProgram(patched(beginning, JSON.parse(text) as Json)))).not.toThrow();
  });

  test('lists the placeholders there are', () => {
    const rows = [...page('program').matchAll(/^\| `\{\{(.+)\}\}` \| (.+) \|$/gm)].map((row) => [row[1], row[2]]);
    expect(Object.fromEntries(rows)).toEqual(placeholders);
  });
});

describe('docs/events.md', () => {
  const codesOf = (text: string): string[] => {
    try {
      readEvent(patched(anEvent, JSON.parse(text) as Json), '2026-03-01T15:00:00Z');
      return [];
    } catch (error) {
      if (!(error instanceof BadEvent)) throw error;
      return error.findings.map(({ code }) => code);
    }
  };

  test.each(events.filter(({ wrong }) => wrong))(
    '$code: the wrong example has this fault, the right one none',
    (section) => {
      expect(codesOf(section.wrong ?? '')).toEqual([section.code]);
      expect(codesOf(section.right ?? '')).toEqual([]);
    },
  );
});

function sectionsOf(text: string): Section[] {
  const [, ...sections] = text.split(/^### (?=RK)/m);
  return sections.map((section) => {
    const example = (name: string): string | undefined =>
      new RegExp(`${name}:\n\n\`\`\`json\n([\\s\\S]*?)\`\`\``).exec(section)?.[1];
    const title = /\*\*(.+?)\.\*\*/.exec(section)?.[1] ?? '';
    return { code: section.slice(0, 5), title, wrong: example('Wrong'), right: example('Right') };
  });
}

/** The JSON examples of a page, in order. */
function blocks(text: string): string[] {
  return [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
}

/** A JSON merge patch (RFC 7396): objects are merged, null takes out, everything else replaces. */
function patched(base: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else
      Object.defineProperty(result, key, {
        value: patched(own(result, key), value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return result;
}

function own(object: { [key: string]: Json }, key: string): Json {
  return Object.hasOwn(object, key) ? (object[key] ?? null) : null;
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
