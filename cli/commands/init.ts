import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { BadUse, readArguments, type Command } from '../command.ts';
import { say } from '../print.ts';
import { type Answers, defaults, firstProgram } from '../firstProgram.ts';
import { type Ask, askFirst, sayAnswers } from '../firstQuestions.ts';

export const command: Command = {
  summary: 'Writes a small program with tests, to begin with',
  usage: 'referral-kit init [file] [--yes]',
  help: `In a terminal it asks five questions; with --yes, or without a terminal, it takes the usual answers.
The file is program.json, or what you name; .yaml writes YAML. An existing file is never overwritten.`,
  async run(args) {
    const { positionals, values } = readArguments(
      args.some((arg) => !arg.startsWith('-')) ? args : ['program.json', ...args],
      { yes: { type: 'boolean' } },
      ['file'],
    );
    const path = positionals[0] ?? '';
    if (existsSync(path)) throw isThere(path);
    const asks = values.yes !== true && process.stdin.isTTY;
    return write(path, asks ? await inTerminal(askFirst) : defaults);
  },
};

/** Gives the questions a terminal to be asked in; when it is closed early, nothing is written. */
async function inTerminal(questions: (ask: Ask) => Promise<Answers>): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = Promise.withResolvers<never>();
  terminal.once('close', () =>
    closed.reject(new BadUse('\nNothing was written', 'Answer the questions, or add --yes to take the usual answers.')),
  );
  try {
    const answers = await Promise.race([questions((question) => terminal.question(question)), closed.promise]);
    say(`\n${sayAnswers(answers)}`);
    return answers;
  } finally {
    terminal.close();
  }
}

function write(path: string, answers: Answers): number {
  const program = firstProgram(answers);
  const text = /\.ya?ml$/i.test(path)
    ? stringify(program, { lineWidth: 120, aliasDuplicateObjects: false })
    : `${JSON.stringify(program, null, 2)}\n`;
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') throw isThere(path);
    throw new BadUse(`${path} cannot be written (${code})`, 'Check that the folder exists and may be written to.');
  }
  say(
    `Wrote ${path}. Next:\n  npx referral-kit check ${path}\n  npx referral-kit test ${path}\n  npx referral-kit serve --program ${path}`,
  );
  return 0;
}

function isThere(path: string): BadUse {
  return new BadUse(`${path} is there already and stays as it is`, 'Name another file, or move that one away.');
}
