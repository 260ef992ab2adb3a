import { readFileSync } from 'node:fs';
import { conditionSchema } from '../../engine/schema/condition.ts';
import { ProgramSchema } from '../../engine/schema/program.ts';
import { forms } from './engine.ts';
import { compact } from './compact.ts';
import { notes } from './notes/notes.ts';
import { type Entry, propertiesOf } from './properties.ts';
import { wordsOf } from './words.ts';
import { sayType } from './sayType.ts';

export const target = 'docs/reference.md';

/** Every property of a program file, in reading order. */
export const entries: readonly Entry[] = propertiesOf(
  JSON.parse(JSON.stringify({ ...ProgramSchema, $defs: { Condition: conditionSchema() } })),
);

const patterns = wordsOf(forms).patterns;
const ruleSections = sectionsOfRules(readFileSync(new URL('../../docs/semantics.md', import.meta.url), 'utf8'));

/** The language reference: what the schema says of each property, and what tools/generate/notes adds. */
export function reference(): string {
  const chapters = chaptersOf(entries);
  const contents = chapters.map(({ title, says }) => `- [${title}](#${slug(title)}): ${lower(says)}`);
  const told = chapters.map(({ title, entries: of }) => `## ${title}\n\n${of.map(sayEntry).join('\n')}`);
  return `${INTRODUCTION}\n${contents.join('\n')}\n\n${told.join('\n')}`;
}

const INTRODUCTION = `# Every property of a program file

<!-- Written by \`npm run generate\` from engine/schema and tools/generate/notes. -->

What each property says, what it may be, what holds without it, and an example. [The program file](program.md) is the place to begin; here
you look things up.

An example shows the part of the file that the property stands in. A test puts every one of them into the program at the top of
[program.md](program.md#the-program-file), and the engine must accept it. \`R17\` and the like are rules of [semantics.md](semantics.md), where the exact
meaning is written down. Amounts are whole numbers in the smallest unit of the currency: 5000 is 50.00.

In the names below, \`rewards.hold\` is the property \`hold\` of an entry of the list \`rewards\`, and \`<name>\` is a name of your own.
`;

interface Chapter {
  readonly title: string;
  readonly says: string;
  readonly entries: readonly Entry[];
}

/** First the single values of the program, then each of its larger parts. */
function chaptersOf(all: readonly Entry[]): Chapter[] {
  const parts = Map.groupBy(all, ({ path }) => path.split('.')[0] ?? '');
  const single = [...parts.values()].filter((of) => of.length === 1).flat();
  const large = [...parts.values()].filter((of) => of.length > 1);
  return [
    { title: 'The program itself', says: 'Its name, its money, its time', entries: single },
    ...large.map((of) => ({ title: of[0]?.title ?? '', says: of[0]?.says ?? '', entries: of })),
  ];
}

function sayEntry(entry: Entry): string {
  const note = notes[entry.key];
  const lines = [`### \`${entry.path}\`${entry.suffix === '' ? '' : ` ${entry.suffix}`}`, '', headline(entry), ''];
  const type = sayType(entry.schema, patterns);
  const isList = type.includes('\n');
  const details = [sayNeed(entry), isList ? '' : type, seeOf(entry), sayRules(note?.rules), isList ? type : ''];
  lines.push(
    ...details
      .filter((detail) => detail !== '')
      .join(' ')
      .split('\n'),
    '',
  );
  if (note !== undefined) lines.push('```json', compact(note.example), '```', '');
  return lines.join('\n');
}

function headline({ title, says, kinds }: Entry): string {
  const forKinds = kinds.length === 0 ? '' : ` For ${listed(kinds.map((kind) => `\`${kind}\``))}.`;
  return `**${title}.** ${says}.${forKinds}`;
}

function sayNeed({ key, isRequired, isWhole }: Entry): string {
  const without = notes[key]?.without;
  if (isWhole) return 'One of the ways to write it.';
  if (isRequired) return 'Required.';
  return without === undefined ? 'Optional.' : `Optional; when it is left out, ${without}.`;
}

function seeOf({ sameAs }: Entry): string {
  return sameAs === null ? '' : `Its members are those of [\`${sameAs}\`](#${slug(sameAs)}).`;
}

function sayRules(rules: string | undefined): string {
  if (rules === undefined) return '';
  const links = rules.split(' ').map((rule) => `[${rule}](semantics.md#${ruleSections.get(rule) ?? ''})`);
  return `${links.length === 1 ? 'Rule' : 'Rules'} ${listed(links)}.`;
}

/** The heading under which each rule stands. */
export function sectionsOfRules(semantics: string): Map<string, string> {
  const sections = new Map<string, string>();
  for (const section of semantics.split(/^## /m).slice(1)) {
    const heading = slug(section.slice(0, section.indexOf('\n')));
    for (const [bold] of section.matchAll(/^- \*\*R\d+[^*]*\*\*/gm))
      for (const [rule] of bold.matchAll(/R\d+/g)) if (!sections.has(rule)) sections.set(rule, heading);
  }
  return sections;
}

/** The anchor that a heading has on the usual pages. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9_ -]/g, '')
    .replaceAll(' ', '-');
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
