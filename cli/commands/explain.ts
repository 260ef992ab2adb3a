import { compile } from '@referral-kit/engine';
import { BadUse, readArguments, type Command } from '../command.ts';
import { readEventsFile, readProgramFile } from '../files.ts';
import { say } from '../print.ts';
import { simulate } from '@referral-kit/server';

export const command: Command = {
  summary: 'Says why one event was decided as it was',
  usage: 'referral-kit explain <program> <events.jsonl> --event <id> [--for operator|advocate] [--json]',
  help: [
    'Decides the events up to that one on an empty state, then says why.',
    '--event <id>   the id of the event; <source>/<id> when several sources use it',
    '--for          operator (default) or advocate: whose words',
    '--json         every rule that was looked at, as JSON',
  ].join('\n'),
  async run(args) {
    const options = {
      event: { type: 'string' },
      for: { type: 'string', default: 'operator' },
      json: { type: 'boolean' },
    } as const;
    const { values, positionals } = readArguments(args, options, ['program file', 'events file']);
    const [program = '', events = ''] = positionals;
    const { event: wanted, for: audience } = values;
    if (wanted === undefined) throw new BadUse('The event to explain is missing', 'Add --event with its id.');
    if (audience !== 'operator' && audience !== 'advocate')
      throw new BadUse(`Nobody is called "${audience}" here`, 'Write --for operator or --for advocate.');
    const compiled = compile(readProgramFile(program));
    for (const one of simulate(compiled, readEventsFile(events))) {
      if (one.event.id !== wanted && `${one.event.source ?? 'api'}/${one.event.id}` !== wanted) continue;
      const why = one.why(audience);
      if (values.json === true) say(JSON.stringify(why, null, 2));
      else for (const sentence of why.sentences) say(sentence);
      return 0;
    }
    throw new BadUse(`No event in ${events} has the id "${wanted}"`, 'Write the id as it stands in the file.');
  },
};
