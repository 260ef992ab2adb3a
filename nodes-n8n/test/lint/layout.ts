import type { INode } from 'n8n-workflow';
import type { Template } from '../lintTemplate.ts';
import { isNote } from './graph.ts';

/** Notes that say nothing, too much or in the wrong place. */
export function aboutLayout({ nodes }: Template): string[] {
  const [first] = nodes;
  const notes = nodes.filter(isNote);
  const begins = first !== undefined && isNote(first) && /^## \S/.test(contentOf(first));
  return [
    ...(notes.length === 0 ? ['no note says how to set it up'] : []),
    ...(notes.length > 0 && !begins ? ['the first node is not a note that begins with "## " and a title'] : []),
    ...notes
      .filter((note) => wordsOf(note) > MOST_WORDS)
      .map((note) => `${note.name}: ${wordsOf(note)} words, more than ${MOST_WORDS}`),
    ...nodes.flatMap((one, index) =>
      nodes
        .slice(index + 1)
        .filter((other) => overlap(boxOf(one), boxOf(other)))
        .map((other) => `${one.name} lies over ${other.name}`),
    ),
  ];
}

const MOST_WORDS = 130;

function wordsOf(note: INode): number {
  return contentOf(note)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function contentOf({ parameters }: INode): string {
  const { content = '' } = parameters as { content?: string };
  return content;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf({ position: [left, top], ...node }: INode): Box {
  const { width, height } = isNote(node) ? { ...NOTE, ...(node.parameters as object) } : NODE;
  return { left, top, right: left + width, bottom: top + height };
}

/** What n8n draws, in its pixels. */
const NODE = { width: 96, height: 96 };
const NOTE = { width: 240, height: 160 };

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
