import { canonical, compile, forecast, replay, sayForecast, wordsOf } from '@referral-kit/engine';
import { readArguments, type Command } from '../command.ts';
import { readEventsFile, readProgramFile } from '../files.ts';
import { readInstant, writeInstant } from '../instant.ts';
import { say } from '../print.ts';

export const command: Command = {
  summary: 'Foretells what a program owes now and in 30, 60 and 90 days',
  usage: 'referral-kit forecast <program> <events.jsonl> [--at instant] [--json]',
  help: [
    'Decides the log on an empty state; says what is due, held and owed back, and what referrals under way may still earn.',
    '--at    the instant to look from; later events are left out (default: the latest of the log)',
    '--json  the forecast as one line of canonical JSON',
  ].join('\n'),
  async run(args) {
    const options = { at: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = readArguments(args, options, ['program file', 'events file']);
    const [path = '', events = ''] = positionals;
    const program = compile(readProgramFile(path));
    const log = readEventsFile(events);
    const at = values.at === undefined ? latest(log) : readInstant(values.at);
    const known = log.filter((event) => Date.parse(event.at) <= Date.parse(at));
    const told = forecast(program, replay(program, known, { until: at }), at);
    if (values.json === true) say(canonical(told));
    else for (const line of [`As of ${at}:`, ...sayForecast(told, wordsOf(program))]) say(line);
    return 0;
  },
};

function latest(log: readonly { readonly at: string }[]): string {
  return writeInstant(log.reduce((last, { at }) => Math.max(last, Date.parse(at)), 0));
}
