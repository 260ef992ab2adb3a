import {
  NodeOperationError,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeProperties,
} from 'n8n-workflow';
import { asNodeError, complaint } from '../../shared/errors';
import { ask } from '../../shared/server';
import { text } from '../fields';
import { Item } from '../item';

export const repeats = {
  name: 'Skip Repeats',
  value: 'skipRepeats',
  action: 'Skip repeated items',
  description: 'Let each item through once, however often a trigger sends it; the server remembers it for 90 days',
};

export const repeatsFields: INodeProperties[] = [
  text('key', 'Key', {
    required: true,
    default: '={{ $json.id }}',
    description: 'What makes an item the same one, such as the ID of an event or of a payment',
  }),
];

/** Keys in one request; the server takes no more. */
const AT_ONCE = 1000;

/** Characters of a value; with the ids of workflow and node the server takes 500. */
const LONGEST = 400;

interface Row {
  readonly index: number;
  readonly key: string;
  /** Why the item has no key. */
  readonly error?: unknown;
}

/** Lets those items through, as they are, that this node has not let through in another execution. */
export async function skipRepeats(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
  const known = new Set<string>();
  const rows = [...context.getInputData().keys()]
    .map((index) => read(context, index))
    .filter(({ key, error }) => error !== undefined || (!known.has(key) && known.add(key)));
  const puts: INodeExecutionData[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    // One request at a time spares the server.
    // oxlint-disable-next-line no-await-in-loop
    puts.push(...(await letThrough(context, rows.slice(from, from + AT_ONCE))));
  }
  return puts;
}

/** All keys are read before the first is claimed: an execution that ends here has claimed nothing. */
function read(context: IExecuteFunctions, index: number): Row {
  try {
    return { index, key: keyOf(new Item(context, index)) };
  } catch (error) {
    if (!context.continueOnFail()) throw asNodeError(context.getNode(), error, index);
    return { index, key: '', error };
  }
}

function keyOf(item: Item): string {
  const { context, index } = item;
  const value = item.get('key') ?? '';
  if (value.trim() !== '' && value.length <= LONGEST)
    return `${context.getWorkflow().id} ${context.getNode().id} ${value}`;
  const message =
    value.trim() === '' ? 'The key of this item is empty' : `The key is longer than ${LONGEST} characters`;
  const description =
    'Give a text or a number that tells one item from another, such as the ID of an event or of a payment.';
  throw new NodeOperationError(context.getNode(), message, { description, itemIndex: index });
}

async function letThrough(context: IExecuteFunctions, rows: readonly Row[]): Promise<INodeExecutionData[]> {
  const asked = rows.filter(({ error }) => error === undefined);
  try {
    const first = await claim(context, asked);
    const isNew = new Set(asked.filter((_, place) => first[place]));
    return rows.flatMap((row) =>
      row.error !== undefined ? complained(row, row.error) : isNew.has(row) ? asItCame(context, row) : [],
    );
  } catch (error) {
    if (!context.continueOnFail()) throw asNodeError(context.getNode(), error);
    return rows.map((row) => complained(row, row.error ?? error));
  }
}

async function claim(context: IExecuteFunctions, asked: readonly Row[]): Promise<readonly boolean[]> {
  const [row] = asked;
  if (row === undefined) return [];
  const body = { keys: asked.map(({ key }) => key), by: new Item(context, row.index).run() };
  const { first } = await ask<{ first: readonly boolean[] }>(context, { method: 'POST', path: '/v1/once', body });
  return first;
}

function asItCame(context: IExecuteFunctions, { index }: Row): INodeExecutionData {
  return { ...context.getInputData()[index]!, pairedItem: { item: index } };
}

function complained({ index }: Row, error: unknown): INodeExecutionData {
  return { json: complaint(error), pairedItem: { item: index } };
}
