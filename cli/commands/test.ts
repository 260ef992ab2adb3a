import { runTests } from '@referral-kit/engine';
import { readArguments, type Command } from '../command.ts';
import { readProgramFile } from '../files.ts';
import { say } from '../print.ts';

export const command: Command = {
  summary: 'Runs the tests a program carries',
  usage: 'referral-kit test <program>',
  help: 'Exit 0: all pass. Exit 1: at least one fails, or the program carries none.',
  async run(args) {
    const { positionals } = readArguments(args, {}, ['program file']);
    const results = runTests(readProgramFile(positionals[0] ?? ''));
    for (const { it, passed, failures } of results) {
      say(`${passed ? 'ok  ' : 'FAIL'} ${it}`);
      for (const { pointer, message, why } of failures) {
        say(`     ${message} (${pointer})`);
        for (const sentence of why) say(`       ${sentence}`);
      }
    }
    const failed = results.filter(({ passed }) => !passed).length;
    say(
      results.length === 0
        ? 'This program carries no tests. Add some under "tests".'
        : `${results.length - failed} passed, ${failed} failed`,
    );
    return results.length === 0 || failed > 0 ? 1 : 0;
  },
};
