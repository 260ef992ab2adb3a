import { crossCheck } from './crossCheck.ts';
import { BadProgram, type Finding } from './errors.ts';
import type { Json } from './event.ts';
import { found } from './findings.ts';
import { validateProgram } from './generated/validators.js';
import { MAX_FINDINGS, MAX_PROGRAM_DEPTH, MAX_PROGRAM_SIZE } from './limits.ts';
import { type Complaint, plainCopy } from './plain.ts';
import { type Codes, schemaFindings, show } from './schemaFindings.ts';
import type { ProgramFile } from './schema/program.ts';

/** A program file that was found good: it can be compiled and run. */
export type Program = ProgramFile;

/**
 * Reads a program file. What it returns is a copy, so that nothing can change it later.
 *
 * @throws BadProgram with everything that is wrong in it, each with its code, its place and a remedy
 */
export function readProgram(value: unknown): Program {
  const { document, complaints } = takeIn(value);
  refuse(complaints);
  const shape = checkShape(document);
  refuse(shape);
  const program = document as unknown as Program;
  refuse(crossCheck(program));
  return program;
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new BadProgram(findings.slice(0, MAX_FINDINGS));
}

function takeIn(value: unknown): { document: Json; complaints: Finding[] } {
  const complaints: Finding[] = [];
  const bounds = { depth: MAX_PROGRAM_DEPTH, size: MAX_PROGRAM_SIZE };
  const document = plainCopy(value, bounds, (about, pointer) => complaints.push(taken[about](pointer)));
  if (complaints.length === 0 && !isObject(document))
    complaints.push(found('RK100', '', `${show(document)} is not a program`));
  return { document, complaints };
}

const taken: Readonly<Record<Complaint, (pointer: string) => Finding>> = {
  notJson: (pointer) => found('RK112', pointer, 'This is not JSON'),
  forbidden: (pointer) => found('RK111', pointer, 'This name is reserved'),
  tooDeep: (pointer) => found('RK110', pointer, `A program is nested at most ${MAX_PROGRAM_DEPTH} levels deep`),
  tooLarge: (pointer) => found('RK110', pointer, `A program has at most ${MAX_PROGRAM_SIZE} characters`),
};

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const codes: Codes = {
  unknown: 'RK101',
  missing: 'RK102',
  kind: 'RK103',
  form: 'RK105',
  range: 'RK104',
  choice: 'RK106',
  length: 'RK107',
  twice: 'RK108',
};

function checkShape(document: Json): Finding[] {
  if (validateProgram(document)) return [];
  const findings = schemaFindings({ document, codes }, validateProgram.errors!).map(sayNotYet);
  const notYet = new Set(findings.filter(({ code }) => code === 'RK109').map(({ pointer }) => parentOf(pointer)));
  return findings.filter(({ code, pointer }) => code !== 'RK102' || pointer === '' || !notYet.has(pointer));
}

/** What the language is meant to say and this version does not run. Ignoring it silently would break somebody's promise. */
const LATER = new Set(['renamed', 'every']);

function sayNotYet(finding: Finding): Finding {
  const name = finding.pointer.slice(finding.pointer.lastIndexOf('/') + 1);
  if (finding.code !== 'RK101' || !LATER.has(name)) return finding;
  return found('RK109', finding.pointer, `This version does not run '${name}' yet`);
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
