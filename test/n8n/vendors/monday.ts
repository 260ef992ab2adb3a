import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, parse, validate } from 'graphql';
import { vendor, type VendorRequest } from '../vendor.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  group: string;
  /** By column: what it shows as text. */
  readonly texts: Record<string, string>;
}

type Variables = Readonly<Record<string, unknown>>;

/** A board of monday.com. */
export function mondayBoard() {
  const items: Item[] = [];
  return {
    items,
    /** Somebody makes an item. */
    put: (name: string, texts: Record<string, string>) => put(items, { name, group: 'topics', texts }),
    vendor: vendor({
      hosts: ['api.monday.com'],
      // monday describes its API as a schema of GraphQL; see `faultsOf`.
      description: null,
      faults: faultsOf,
      strict: true,
      credentials: { mondayComApi: { apiToken: 'example' } },
      isRead: ({ body }) => !(body as { query: string }).query.startsWith('mutation'),
      answers: () => (request) => answer(request, items),
    }),
  };
}

/** What may be asked, each with what is answered. */
const OPERATIONS: Readonly<Record<string, (given: Variables, items: Item[]) => unknown>> = {
  items_page_by_column_values: ({ columnId, columnValue }, items) => ({
    cursor: null,
    items: items.filter(({ texts }) => texts[String(columnId)] === columnValue).map(shown),
  }),
  items: ({ itemId }, items) => items.filter(({ id }) => (itemId as readonly string[]).includes(id)).map(shown),
  create_item: ({ itemName, groupId, columnValues }, items) => {
    const item = put(items, { name: String(itemName), group: String(groupId), texts: {} });
    return { id: write(item, String(columnValues)).id };
  },
  change_multiple_column_values: ({ itemId, columnValues }, items) => ({
    id: write(itemOf(items, itemId), String(columnValues)).id,
  }),
  move_item_to_group: ({ itemId, groupId }, items) => {
    const item = itemOf(items, itemId);
    item.group = String(groupId);
    return { id: item.id };
  },
  create_update: ({ itemId }, items) => ({ id: `9${itemOf(items, itemId).id}` }),
};

function answer({ method, path, body }: VendorRequest, items: Item[]) {
  if (method !== 'POST' || path.replace(/\/$/, '') !== '/v2') return undefined;
  const { query, variables } = body as { query: string; variables: Variables };
  const [, name = ''] = /\{\s*(\w+)/.exec(query) ?? [];
  const operation = OPERATIONS[name];
  return operation && { body: { data: { [name]: operation(variables, items) } } };
}

const SCHEMA = new URL('../../../../shared/specs/monday.graphql', import.meta.url);
const schema = existsSync(SCHEMA) ? buildSchema(readFileSync(SCHEMA, 'utf8')) : null;

/** What the schema says against a query, and against the names of its variables. */
function faultsOf({ body }: VendorRequest): string[] {
  const { query, variables = {} } = body as { query: string; variables?: Variables };
  if (schema === null) return [];
  const document = parse(query);
  const asked = document.definitions.flatMap((one) => ('variableDefinitions' in one ? one.variableDefinitions : []));
  const { errors = [] } = getVariableValues(schema, asked as never, variables);
  return [...validate(schema, document), ...errors]
    .map(({ message }) => message)
    .filter((message) => !isAboutLeftOut(message));
}

/** The schema at hand leaves out most kinds of column values, which n8n's own node names when it reads an item. */
function isAboutLeftOut(message: string): boolean {
  return /^Unknown type "\w+Value"/.test(message);
}

function put(items: Item[], item: Omit<Item, 'id'>): Item {
  const made = { id: String(2000000001 + items.length), ...item };
  items.push(made);
  return made;
}

function itemOf(items: readonly Item[], itemId: unknown): Item {
  const item = items.find(({ id }) => id === String(itemId));
  if (item === undefined) throw new Error(`The board has no item ${String(itemId)}`);
  return item;
}

/** Column values come as one JSON text; a status and a date are objects in it. */
function write(item: Item, columnValues: string): Item {
  const values = JSON.parse(columnValues) as Record<string, string | { label?: string; date?: string }>;
  for (const [column, value] of Object.entries(values))
    item.texts[column] = typeof value === 'string' ? value : (value.label ?? value.date ?? '');
  return item;
}

function shown({ id, name, texts }: Item) {
  const columns = Object.entries(texts).map(([column, text]) => ({
    id: column,
    text,
    type: 'text',
    value: null,
    column: { title: column },
  }));
  return { id, name, created_at: '2026-01-05T10:00:00Z', state: 'active', column_values: columns };
}
