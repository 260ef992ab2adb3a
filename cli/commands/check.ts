import { check, mostOnePersonCanTake, sayExtraction, sayWorstCase, worstCase } from '@referral-kit/engine';
import type { Program } from '@referral-kit/engine';
import { readArguments, type Command } from '../command.ts';
import { lineFinder, readProgramFile, wordsOf } from '../files.ts';
import { say } from '../print.ts';

export const command: Command = {
  summary: 'Reads a program and says what a careful reader would ask about',
  usage: 'referral-kit check <program> [--json]',
  help: [
    'Exit 0: the program is fine. Exit 1: findings, each with its line, its code, its place and a remedy.',
    'Below them stands what the program can cost at most, and what one person with several e-mail addresses could take.',
    '--json  one finding a line, as JSON, and nothing else',
  ].join('\n'),
  async run(args) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } }, ['program file']);
    const path = positionals[0] ?? '';
    const program = readProgramFile(path);
    const findings = check(program);
    const lineOf = lineFinder(path);
    for (const finding of findings) {
      const line = lineOf(finding.pointer);
      say(values.json === true ? JSON.stringify({ ...finding, line }) : `${path}:${line}: ${wordsOf(finding)}`);
    }
    if (values.json !== true) {
      say(
        findings.length === 0
          ? `${program.name} (version ${program.version}): nothing to ask about.`
          : `${findings.length} to look at.`,
      );
      sayAtMost(program);
    }
    return findings.length === 0 ? 0 : 1;
  },
};

function sayAtMost(program: Program): void {
  say('\nAt most');
  for (const line of sayWorstCase(worstCase(program))) say(`  ${line}`);
  say(`  ${sayExtraction(mostOnePersonCanTake(program), program)}`);
}
