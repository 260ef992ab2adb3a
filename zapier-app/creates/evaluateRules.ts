import {
  BadEvent,
  BadProgram,
  canonical,
  compile,
  createMemory,
  decide,
  explain,
  readEvent,
  readProgram,
} from '@referral-kit/engine';
import type { CompiledProgram, Decision, Finding } from '@referral-kit/engine';
import { defineCreate, type Bundle, type ZObject } from 'zapier-platform-core';

/** Decides events by the engine inside this app: no server is asked, nothing is kept. */
export const evaluateRules = defineCreate({
  key: 'evaluate_rules',
  noun: 'Decision',
  display: {
    label: 'Evaluate Rules',
    description: 'Tries out what a program would decide, without a server; nothing is kept or paid.',
  },
  operation: {
    inputFields: [
      {
        key: 'program_file',
        label: 'Program File',
        type: 'text',
        required: true,
        helpText:
          'A program as JSON, for example as `referral-kit init` writes it; or a list of its versions, the live one last.',
      },
      {
        key: 'events',
        label: 'Events',
        type: 'text',
        required: true,
        helpText: 'One event as JSON, or a list of them in order.',
      },
      {
        key: 'state',
        label: 'State',
        type: 'text',
        required: false,
        helpText: 'What an earlier run of this step put out. Begins from nothing when you leave it empty.',
      },
    ],
    perform: evaluate,
    sample: {
      id: '9b1c7d5e',
      name: 'The referral moved to attended.',
      outcome: 'decided',
      decisions: '[]',
      why: 'The referral moved to attended.',
      state: '[]',
    },
    outputFields: [
      { key: 'id', label: 'ID', primary: true },
      { key: 'name', label: 'What the Last Event Would Do' },
      { key: 'outcome', label: 'Outcome of the Last Event' },
      { key: 'decisions', label: 'Decisions as JSON' },
      { key: 'why', label: 'Why' },
      { key: 'state', label: 'State as JSON' },
    ],
  },
});

interface Input {
  readonly program_file: string;
  readonly events: string;
  readonly state?: string;
}

async function evaluate(z: ZObject, bundle: Bundle): Promise<object> {
  const input = bundle.inputData as unknown as Input;
  try {
    return decideAll(z, input);
  } catch (error) {
    if (error instanceof BadProgram || error instanceof BadEvent)
      throw new z.errors.Error(sayFindings(error.findings), error.findings[0]?.code);
    throw error;
  }
}

function decideAll(z: ZObject, input: Input): object {
  const program = versions([parsed(z, 'Program File', input.program_file)].flat());
  const events = [parsed(z, 'Events', input.events)].flat().map((event) => readEvent(event));
  const before = input.state ? (parsed(z, 'State', input.state) as State) : { records: [], decided: [] };
  const state = createMemory(before.records);
  const decided = new Map(before.decided);
  const decisions: Decision[] = [];
  const sentences: string[] = [];
  for (const event of events) {
    const log = { find: (source: string, id: string) => decided.get(`${source} ${id}`) };
    const { decision, changes, facts, eventText, repeated } = decide(program, log, state, event);
    state.apply(changes);
    decided.set(`${decision.event.source} ${event.id}`, { event: eventText, decision });
    decisions.push(decision);
    if (!repeated) sentences.push(...explain(program, facts, event).sentences);
  }
  const last = decisions.at(-1);
  if (last === undefined) throw new z.errors.Error('Events is an empty list. Write at least one event.');
  return {
    id: z.hash('sha256', input.events),
    name: sentences.at(-1) ?? last.outcome,
    outcome: last.outcome,
    decisions: `[${decisions.map((decision) => canonical(decision)).join(',')}]`,
    why: sentences.join('\n'),
    state: JSON.stringify({ records: state.entries(), decided: [...decided] } satisfies State),
  };
}

/** What a run leaves to the next: the records, and what was decided, so that an event that comes twice is decided once. */
interface State {
  readonly records: [string, object][];
  readonly decided: [string, { event: string; decision: Decision }][];
}

/** The live version, the last of the list, which knows those before it. */
function versions(files: readonly unknown[]): CompiledProgram {
  const earlier: CompiledProgram[] = [];
  for (const file of files) earlier.push(compile(readProgram(file), { earlier: [...earlier] }));
  return earlier.at(-1) ?? compile(readProgram(null));
}

function parsed(z: ZObject, label: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new z.errors.Error(`${label} is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`);
  }
}

function sayFindings(findings: readonly Finding[]): string {
  return findings.map(({ pointer, message, hint }) => `${pointer || '/'}: ${message}. ${hint}`).join('\n');
}
