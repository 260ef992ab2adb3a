import { diagram } from '@referral-kit/engine';
import { readArguments, type Command } from '../command.ts';
import { readProgramFile } from '../files.ts';
import { say } from '../print.ts';

export const command: Command = {
  summary: 'Draws the stages of a program with its rewards, as a Mermaid diagram',
  usage: 'referral-kit graph <program>',
  help: [
    'Prints a Mermaid state diagram: stages, what moves a referral between them, and what is earned where.',
    'Paste it into a Markdown file between ```mermaid and ```, or into https://mermaid.live.',
  ].join('\n'),
  async run(args) {
    const { positionals } = readArguments(args, {}, ['program file']);
    say(diagram(readProgramFile(positionals[0] ?? '')).trimEnd());
    return 0;
  },
};
