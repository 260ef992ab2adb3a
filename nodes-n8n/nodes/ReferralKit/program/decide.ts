import {
  compile,
  decide,
  readEvent,
  readProgram,
  type Change,
  type CompiledProgram,
  type Decision,
} from '@referral-kit/engine';
import {
  NodeOperationError,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeProperties,
} from 'n8n-workflow';
import { complaint } from '../../shared/errors';
import { without } from '../../shared/server';
import { openState, type OpenState } from './state';

export const decideMenu = {
  name: 'Decide',
  value: 'decide',
  action: 'Decide what events lead to',
  description: 'Decide what happened: stages, rewards and messages, without a server',
};

export const decideProperties: INodeProperties[] = [
  {
    displayName: 'Program',
    name: 'program',
    type: 'json',
    typeOptions: { rows: 10 },
    required: true,
    default: '',
    description:
      'The program file. A list of files when referrals follow the version they began with: the live version last.',
  },
  {
    displayName: 'Event Field',
    name: 'eventField',
    type: 'string',
    default: '',
    placeholder: 'e.g. event',
    description: 'The field of each item that holds the event. Leave it empty when the item itself is the event.',
  },
  {
    displayName: 'State Field',
    name: 'stateField',
    type: 'string',
    default: 'state',
    placeholder: 'e.g. state',
    description:
      'The field that holds what was decided so far, as { "version": 7, "records": { key: value } }. One item that has it is enough; without it the program starts empty.',
  },
];

/** What an item has when its event was decided. */
export interface Decided {
  readonly decision: Decision;
  /** The event was decided before; nothing is to be stored. */
  readonly repeated: boolean;
  /** Records to store under their keys, all or none. */
  readonly changes: readonly Change[];
  /** Store the changes only while the stored version is still the one before: another run may have been quicker. */
  readonly version: { readonly before: number; readonly after: number };
}

/** Decides the items in order, upon one state. Parameters are read once for all of them: an expression an item takes a millisecond. */
export async function decideItems(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
  const items = context.getInputData();
  const stateField = context.getNodeParameter('stateField', 0) as string;
  const eventField = context.getNodeParameter('eventField', 0) as string;
  const program = programOf(context, context.getNodeParameter('program', 0));
  const state = stateOf(context, items, stateField);
  return items.map((item, index) => {
    try {
      const decided = decideOne(program, state, eventOf(item.json, eventField, stateField));
      return { json: decided as unknown as IDataObject, pairedItem: { item: index } };
    } catch (error) {
      if (!context.continueOnFail()) {
        throw new NodeOperationError(context.getNode(), error as Error, {
          itemIndex: index,
          description: hintOf(error) ?? '',
        });
      }
      return { json: complaint(error), pairedItem: { item: index } };
    }
  });
}

function decideOne(program: CompiledProgram, state: OpenState, event: unknown): Decided {
  const { decision, changes, repeated, eventText } = decide(program, state, state, readEvent(event));
  const before = state.version;
  const written = repeated ? [] : state.keep(changes, { event: eventText, decision });
  return { decision, repeated, changes: written, version: { before, after: state.version } };
}

function programOf(context: IExecuteFunctions, parameter: unknown): CompiledProgram {
  try {
    const given: unknown = typeof parameter === 'string' ? JSON.parse(parameter) : parameter;
    const earlier: CompiledProgram[] = [];
    for (const file of Array.isArray(given) ? (given as unknown[]) : [given])
      earlier.push(compile(readProgram(file), { earlier: [...earlier] }));
    const live = earlier.pop();
    if (live === undefined) throw new SyntaxError('The list of program files is empty');
    return live;
  } catch (error) {
    throw new NodeOperationError(context.getNode(), error as Error, {
      message: error instanceof SyntaxError ? 'The program is not JSON' : (error as Error).message,
      description: hintOf(error) ?? 'Paste the whole program file, or give an expression that yields it.',
    });
  }
}

function stateOf(context: IExecuteFunctions, items: readonly INodeExecutionData[], field: string): OpenState {
  try {
    return openState(items.map(({ json }) => json[field]));
  } catch (error) {
    throw new NodeOperationError(context.getNode(), error as Error, {
      description: `Load the state once, before this node, into the field "${field}".`,
    });
  }
}

function eventOf(item: IDataObject, eventField: string, stateField: string): unknown {
  return eventField === '' ? without(item, stateField) : item[eventField];
}

function hintOf(error: unknown): string | undefined {
  return (error as { hint?: string }).hint;
}
