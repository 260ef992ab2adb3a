import {
  canonical,
  compare,
  compile,
  sayComparison,
  sayQuantity,
  wordsOf,
  type Comparison,
} from '@referral-kit/engine';
import { BadUse, readArguments, type Command } from '../command.ts';
import { readEventsFile, readProgramFile } from '../files.ts';
import { readInstant } from '../instant.ts';
import { say } from '../print.ts';

export const command: Command = {
  summary: 'Replays a log through a changed program and says who would earn what',
  usage: 'referral-kit replay <program> --against <program2> --log <events.jsonl> [--until instant] [--json]',
  help: [
    'Decides the log by both programs, each on an empty state, and tells the difference in people and money.',
    '--against  the changed program',
    '--log      events, one a line, in the order in which they were decided (GET /v1/programs/:id/events)',
    '--until    lets holds and timers of both run to this instant (default: the latest of the log)',
    '--json     the comparison as one line of canonical JSON',
  ].join('\n'),
  async run(args) {
    const options = {
      against: { type: 'string' },
      log: { type: 'string' },
      until: { type: 'string' },
      json: { type: 'boolean' },
    } as const;
    const { values, positionals } = readArguments(args, options, ['program file']);
    const { against, log, until } = values;
    if (against === undefined) throw new BadUse('The changed program is missing', 'Add --against with its file.');
    if (log === undefined) throw new BadUse('The log is missing', 'Add --log with a file of events, one a line.');
    const [before, after] = [positionals[0] ?? '', against].map((path) => compile(readProgramFile(path)));
    if (before === undefined || after === undefined || before.id !== after.id)
      throw new BadUse(
        `The files describe two programs, "${before?.id}" and "${after?.id}"`,
        'Compare two versions of one program.',
      );
    const end = until === undefined ? undefined : readInstant(until);
    const comparison = compare(before, after, readEventsFile(log), { until: end });
    if (values.json === true) say(canonical(comparison));
    else for (const line of [...sayComparison(comparison, wordsOf(after, before)), ...peopleOf(comparison)]) say(line);
    return 0;
  },
};

/** How many people are listed by name. */
const PEOPLE = 20;

/** Those whom it changes most, one a line. */
function peopleOf({ people }: Comparison): string[] {
  const most = people.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const lines = most.slice(0, PEOPLE).map(({ person, side, unit, change }) => {
    const amount = sayQuantity(Math.abs(change), unit);
    return `  ${person}  ${side === 'advocate' ? 'advocate' : 'friend'}  ${amount} ${change > 0 ? 'more' : 'less'}`;
  });
  return most.length > PEOPLE ? [...lines, `  … and ${most.length - PEOPLE} more; --json lists all.`] : lines;
}
