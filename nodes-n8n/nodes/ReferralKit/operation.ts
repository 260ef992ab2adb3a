import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { asNodeError, complaint } from '../shared/errors';
import { idempotencyKey, options, paging, programId, simplify } from './fields';
import { Item } from './item';

/** One thing the node does for each item: a row in the table of its resource. */
export interface Operation {
  /** As people read it, in title case. */
  readonly name: string;
  readonly value: string;
  /** What a person would say it does, as n8n lists it. */
  readonly action: string;
  readonly description: string;
  readonly fields: readonly INodeProperties[];
  /** Puts out many rows; who uses it says how many. */
  readonly lists?: true;
  /** Changes something; who uses it may name the key under which it happens once. */
  readonly changes?: true;
  /** A row in its most useful fields, unless all of them are wanted. */
  readonly inShort?: (row: never) => IDataObject;
  readonly run: (item: Item) => Promise<unknown>;
}

/** The parameters of an operation, shown when it is chosen. */
export function parametersOf(resource: string, operation: Operation): INodeProperties[] {
  const displayOptions = { show: { resource: [resource], operation: [operation.value] } };
  const { lists, changes, inShort } = operation;
  return [
    programId,
    ...operation.fields,
    ...(lists ? paging : []),
    ...(inShort ? [simplify] : []),
    ...(changes ? [options([idempotencyKey])] : []),
  ].map((field) => ({
    ...field,
    displayOptions: { show: { ...displayOptions.show, ...field.displayOptions?.show } },
  }));
}

/** Does one operation for every item, one after the other; an item that fails goes to the error output, if there is one. */
export async function forEachItem(context: IExecuteFunctions, operation: Operation): Promise<INodeExecutionData[]> {
  const puts: INodeExecutionData[] = [];
  for (const index of context.getInputData().keys()) {
    try {
      // The server decides in the order of the items.
      // oxlint-disable-next-line no-await-in-loop
      const rows = await rowsOf(new Item(context, index), operation);
      puts.push(...rows.map((json) => ({ json, pairedItem: { item: index } })));
    } catch (error) {
      if (!context.continueOnFail()) throw asNodeError(context.getNode(), error, index);
      puts.push({ json: complaint(error), pairedItem: { item: index } });
    }
  }
  return puts;
}

async function rowsOf(item: Item, { run, inShort }: Operation): Promise<IDataObject[]> {
  const answer = await run(item);
  const rows = (Array.isArray(answer) ? answer : [answer]) as IDataObject[];
  const shortens = inShort !== undefined && item.value('simplify') === true;
  return shortens ? rows.map((row) => inShort(row as never)) : rows;
}
