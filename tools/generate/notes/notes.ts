import { programNotes } from './program.ts';
import { recurringNotes } from './recurring.ts';
import { ruleNotes } from './rules.ts';
import { outsideNotes } from './outside.ts';

/** What the language reference says of a property beside the words of its schema. */
export interface Note {
  /** A part of the object that has the property: it is merged there, or stands for the whole object where there are kinds. */
  readonly example: Readonly<Record<string, unknown>>;
  /** The path of that object, when it is not the one that has the property. */
  readonly in?: string;
  /** What holds when the property is left out: "when it is left out, …". */
  readonly without?: string;
  /** The rules of docs/semantics.md it follows, as "R17 R18". */
  readonly rules?: string;
}

/** By the path of the property; lists are left out of a path, and `<name>` stands for names of the author's own. */
export type Notes = Readonly<Record<string, Note>>;

export const notes: Notes = { ...programNotes, ...ruleNotes, ...recurringNotes, ...outsideNotes };
