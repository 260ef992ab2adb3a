import { type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeProperties } from 'n8n-workflow';
import { asNodeError, complaint } from '../../shared/errors';
import { ask, ServerProblem } from '../../shared/server';
import { text } from '../fields';
import { Item } from '../item';

export const batch = {
  name: 'Send Batch',
  value: 'sendBatch',
  action: 'Send many events',
  description: 'Send the events of all items in as few requests as possible, in their order',
};

export const batchFields: INodeProperties[] = [
  text('eventField', 'Event Field', {
    placeholder: 'e.g. event',
    description:
      'The field of each item that holds the event. Leave it empty when the item itself is the event. An event without an ID gets one of execution, node, run and item.',
  }),
];

/** Events in one request; the server takes no more. */
const AT_ONCE = 1000;

interface Sent {
  readonly index: number;
  readonly event: unknown;
}

/** Sends all items, a thousand a request. Parameters are read once for all of them. */
export async function sendBatch(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
  const field = context.getNodeParameter('eventField', 0) as string;
  const program = new Item(context, 0).get('programId');
  const events = context.getInputData().map(({ json }, index) => {
    const event: unknown = field === '' ? json : json[field];
    const isNamed = typeof event !== 'object' || event === null || 'id' in event;
    return { index, event: isNamed ? event : { ...event, id: new Item(context, index).key() } };
  });
  const puts: INodeExecutionData[] = [];
  for (let from = 0; from < events.length; from += AT_ONCE) {
    // The server decides in the order of the items.
    // oxlint-disable-next-line no-await-in-loop
    puts.push(...(await sendAll(context, program, events.slice(from, from + AT_ONCE))));
  }
  return puts;
}

async function sendAll(
  context: IExecuteFunctions,
  program: string | undefined,
  sent: readonly Sent[],
): Promise<INodeExecutionData[]> {
  if (sent.length === 0) return [];
  const body = sent.map(({ event }) => event);
  try {
    const answers = await ask<IDataObject[]>(context, { method: 'POST', path: '/v1/events', query: { program }, body });
    return answers.map((json, place) => putOut(context, json, sent[place]?.index ?? 0));
  } catch (error) {
    const place = placeOf(error);
    const bad = place === null ? undefined : sent[place];
    if (!context.continueOnFail()) throw asNodeError(context.getNode(), error, bad?.index);
    if (bad === undefined) return sent.map(({ index }) => ({ json: complaint(error), pairedItem: { item: index } }));
    const before = await sendAll(context, program, sent.slice(0, place ?? 0));
    const after = await sendAll(context, program, sent.slice((place ?? 0) + 1));
    return [...before, { json: complaint(error), pairedItem: { item: bad.index } }, ...after];
  }
}

/** A decision; or the problem that stands in its place. */
function putOut(context: IExecuteFunctions, json: IDataObject, index: number): INodeExecutionData {
  if (!('status' in json && 'code' in json)) return { json, pairedItem: { item: index } };
  const problem = new ServerProblem(Number(json['status']), json);
  if (!context.continueOnFail()) throw asNodeError(context.getNode(), problem, index);
  return { json: complaint(problem), pairedItem: { item: index } };
}

/** Which event of the request the problem speaks of; the server refuses the whole list for it. */
function placeOf(error: unknown): number | null {
  const [, place] = /^\/(\d+)(?:\/|$)/.exec((error as Partial<ServerProblem>).pointer ?? '') ?? [];
  return place === undefined ? null : Number(place);
}
