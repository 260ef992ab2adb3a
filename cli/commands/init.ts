import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { BadUse, readArguments, type Command } from '../command.ts';
import { say } from '../print.ts';
import { firstProgram } from '../firstProgram.ts';

export const command: Command = {
  summary: 'Writes a small program with tests, to begin with',
  usage: 'referral-kit init [file]',
  help: 'The file is program.json, or what you name; .yaml writes YAML. An existing file is never overwritten.',
  async run(args) {
    if (args.length === 0) return write('program.json');
    const { positionals } = readArguments(args, {}, ['file']);
    return write(positionals[0] ?? '');
  },
};

function write(path: string): number {
  const text = /\.ya?ml$/i.test(path)
    ? stringify(firstProgram, { lineWidth: 120 })
    : `${JSON.stringify(firstProgram, null, 2)}\n`;
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST')
      throw new BadUse(`${path} is there already and stays as it is`, 'Name another file, or move that one away.');
    throw new BadUse(`${path} cannot be written (${code})`, 'Check that the folder exists and may be written to.');
  }
  say(
    `Wrote ${path}. Next:\n  referral-kit check ${path}\n  referral-kit test ${path}\n  referral-kit serve --program ${path}`,
  );
  return 0;
}
