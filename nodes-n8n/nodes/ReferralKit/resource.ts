import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { forEachItem, parametersOf, type Operation } from './operation';

/** An operation that takes all items at once, with parameters of its own. */
export interface Whole {
  readonly menu: {
    readonly name: string;
    readonly value: string;
    readonly action: string;
    readonly description: string;
  };
  readonly properties: readonly INodeProperties[];
  readonly run: (context: IExecuteFunctions) => Promise<INodeExecutionData[]>;
}

export interface Resource {
  readonly properties: INodeProperties[];
  readonly operations: Readonly<Record<string, (context: IExecuteFunctions) => Promise<INodeExecutionData[]>>>;
}

/** What the node shows and does for a resource: its menu of operations, the parameters of each, and how each is run. */
export function resourceOf(
  resource: string,
  { byItem, whole = [], first }: { byItem: readonly Operation[]; whole?: readonly Whole[]; first: string },
): Resource {
  const menu = [...byItem, ...whole.map((one) => one.menu)].map(({ name, value, action, description }) => ({
    name,
    value,
    action,
    description,
  }));
  return {
    properties: [
      {
        displayName: 'Operation',
        name: 'operation',
        type: 'options',
        noDataExpression: true,
        displayOptions: { show: { resource: [resource] } },
        options: menu.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
        default: first,
      },
      ...byItem.flatMap((operation) => parametersOf(resource, operation)),
      ...whole.flatMap(({ menu: { value }, properties }) =>
        properties.map((field) => ({
          ...field,
          displayOptions: { show: { resource: [resource], operation: [value] } },
        })),
      ),
    ],
    operations: Object.fromEntries([
      ...byItem.map((operation) => [operation.value, (context: IExecuteFunctions) => forEachItem(context, operation)]),
      ...whole.map(({ menu: { value }, run }) => [value, run]),
    ]) as Resource['operations'],
  };
}
