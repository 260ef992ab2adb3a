import { vendor, type VendorRequest } from '../vendor.ts';

type Property = Readonly<Record<string, unknown>>;

interface Page {
  readonly object: 'page';
  readonly id: string;
  readonly url: string;
  readonly created_time: string;
  last_edited_time: string;
  readonly parent: object;
  properties: Record<string, Property>;
}

const COLUMNS = {
  Name: 'title',
  'Referral ID': 'rich_text',
  Contact: 'rich_text',
  Advocate: 'rich_text',
  'Last Told': 'rich_text',
  Stage: 'select',
  Since: 'date',
} as const;

/** A database of Notion with one data source, whose pages are about referrals. */
export function notionDatabase() {
  const pages: Page[] = [];
  return {
    pages,
    /** Somebody makes a page, or drags one: what is given replaces what is there. */
    put: (properties: Record<string, Property>, page = make(pages)): Page => edit(page, properties),
    vendor: vendor({
      hosts: ['api.notion.com'],
      description: { file: 'notion-strict' },
      credentials: { notionApi: { apiKey: 'ntn_example' } },
      strict: true,
      // The strict description is made of the four requests that matter most.
      unchecked: ['GET /v1/data_sources/*', 'PATCH /v1/blocks/*/children'],
      isRead: ({ path }) => path.endsWith('/query'),
      answers: () => (request) => answer(request, pages),
    }),
  };
}

interface Given {
  readonly properties?: Record<string, Property>;
  readonly filter?: Filter;
  readonly page_size?: number;
}

/** By method and kind of object: what is answered. */
const ROUTES: Readonly<Record<string, (pages: Page[], id: string, given: Given) => object | undefined>> = {
  'GET data_sources': (_pages, id) => source(id),
  'POST data_sources/query': (pages, _id, { filter, page_size }) => found(pages, filter, page_size),
  'POST pages': (pages, _id, { properties = {} }) => edit(make(pages), properties),
  'PATCH pages': (pages, id, { properties = {} }) => edit(pageOf(pages, id), properties),
  'PATCH blocks/children': () => ({ object: 'list', results: [] }),
  'POST comments': () => ({ object: 'comment', id: 'comment-1' }),
};

function answer({ method, path, body }: VendorRequest, pages: Page[]) {
  const [, , kind, id = '', verb] = path.split('/');
  const route = ROUTES[`${method} ${kind}${verb ? `/${verb}` : ''}`];
  return route && { body: route(pages, id, (body ?? {}) as Given) };
}

function pageOf(pages: readonly Page[], id: string): Page {
  const page = pages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`The database has no page ${id}`);
  return page;
}

interface Filter {
  readonly timestamp?: string;
  readonly property?: string;
  readonly rich_text?: { readonly equals: string };
}

function source(id: string) {
  const properties = Object.entries(COLUMNS).map(([name, type]) => [name, { id: name, name, type, [type]: {} }]);
  return { object: 'data_source', id, name: 'Referrals', properties: Object.fromEntries(properties) as object };
}

/** Those that match, the last edited first. What the clock asks for finds nothing: a scenario is played by its own hand alone. */
function found(pages: readonly Page[], { timestamp, property = '', rich_text }: Filter = {}, size = pages.length) {
  const isMeant = ({ properties }: Page) => !rich_text || textIn(properties[property]) === rich_text.equals;
  const latest = pages.toSorted((one, other) => (one.last_edited_time < other.last_edited_time ? 1 : -1));
  const results = timestamp ? [] : latest.filter(isMeant).slice(0, size);
  return { object: 'list', results, has_more: false, next_cursor: null };
}

function make(pages: Page[]): Page {
  const id = `11111111-2222-4333-8444-${String(pages.length + 1).padStart(12, '0')}`;
  const at = new Date().toISOString();
  const page: Page = {
    object: 'page',
    id,
    url: `https://www.notion.so/${id.replaceAll('-', '')}`,
    created_time: at,
    last_edited_time: at,
    parent: { type: 'data_source_id', data_source_id: '00000000-0000-0000-0000-000000000000' },
    properties: { Name: { type: 'title', title: [] } },
  };
  pages.unshift(page);
  return page;
}

/** What is written without types comes back with them, and texts with their plain form. */
function edit(page: Page, properties: Record<string, Property>): Page {
  for (const [name, property] of Object.entries(properties)) {
    const type = COLUMNS[name as keyof typeof COLUMNS];
    const value = property[type];
    page.properties[name] = { id: name, type, [type]: Array.isArray(value) ? value.map(plain) : value };
  }
  page.last_edited_time = new Date().toISOString();
  return page;
}

function plain(text: { readonly text: { readonly content: string } }) {
  return { type: 'text', ...text, plain_text: text.text.content };
}

function textIn(property: Property | undefined): string {
  return ((property?.['rich_text'] ?? []) as { plain_text: string }[]).map(({ plain_text }) => plain_text).join('');
}
