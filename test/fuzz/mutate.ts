import * as fc from 'fast-check';
import type { Json } from '../../engine/event.ts';

/** One change to a document. The numbers choose places in it, so a mutation suits every document and shrinks well. */
export interface Mutation {
  readonly how: How;
  readonly place: number;
  readonly other: number;
  readonly name: string;
  readonly value: unknown;
}

type How = keyof typeof changes;

/** What stands under a name in other good documents: put elsewhere under the same name, most of it is still good. */
export type Donors = ReadonlyMap<string, readonly Json[]>;

type Holder = Json[] | Record<string, Json>;

interface Place {
  readonly holder: Holder;
  readonly key: string | number;
}

/** The document with all mutations applied, one after the other; the original stays as it is. */
export function mutate(document: Json, chosen: readonly Mutation[], donors: Donors): unknown {
  const root = { document: structuredClone(document) };
  for (const mutation of chosen) {
    const places = placesOf(root);
    if (places.length === 0 || places.length > MOST_PLACES) break;
    changes[mutation.how](places[mutation.place % places.length]!, mutation, { places, donors });
  }
  return root.document;
}

function placesOf(holder: Holder, found: Place[] = []): Place[] {
  const keys = Array.isArray(holder) ? holder.keys() : Object.keys(holder);
  for (const key of keys) {
    found.push({ holder, key });
    const value = at({ holder, key });
    if (typeof value === 'object' && value !== null && found.length <= MOST_PLACES) placesOf(value as Holder, found);
  }
  return found;
}

const MOST_PLACES = 5_000;

const at = ({ holder, key }: Place): Json => (holder as Record<string | number, Json>)[key] as Json;

/** Also names such as `__proto__`, as a member of its own. */
function put({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

interface Surroundings {
  readonly places: readonly Place[];
  readonly donors: Donors;
}

const changes = {
  transplant: (place: Place, { other }: Mutation, { donors }: Surroundings) => {
    const given = donors.get(String(place.key)) ?? [];
    if (given.length > 0) put(place, cloned(given[other % given.length]!));
  },
  replace: (place: Place, { value }: Mutation) => put(place, value),
  remove,
  swap: (place: Place, { other }: Mutation, { places }: Surroundings) => {
    const [one, another] = [place, places[other % places.length]!];
    const [first, second] = [cloned(at(one)), cloned(at(another))];
    put(one, second);
    put(another, first);
  },
  duplicate: (place: Place, { name }: Mutation) => {
    const copy = cloned(at(place));
    if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 0, copy);
    else put({ ...place, key: name }, copy);
  },
  edge: (place: Place, { other }: Mutation) => {
    const value = at(place);
    const form = typeof value === 'string' ? edgeTexts.find(([like]) => like.test(value)) : undefined;
    const edges = typeof value === 'number' ? edgeNumbers : form?.[1];
    if (edges !== undefined) put(place, edges[other % edges.length]);
  },
  insert: (place: Place, { name, value }: Mutation) => {
    const holder = at(place);
    if (typeof holder !== 'object' || holder === null) put(place, value);
    else if (Array.isArray(holder)) holder.splice(0, 0, value as Json);
    else put({ holder: holder as Holder, key: name }, value);
  },
  wrap: (place: Place, { other }: Mutation) => {
    const inner = at(place);
    put(place, other % 2 === 0 ? [inner] : { not: inner });
  },
  nudge: (place: Place, { other }: Mutation) => {
    const value = at(place);
    if (typeof value === 'number') put(place, value + (other % 5) - 2);
    else if (typeof value === 'string') put(place, `${value}${'s'.repeat(other % 3)}`);
    else if (typeof value === 'boolean') put(place, !value);
  },
  repeat: (place: Place, { other }: Mutation) => {
    const value = at(place);
    const times = 1 + (other % MOST_COPIES);
    if (typeof value === 'string') put(place, value.repeat(times));
    else if (Array.isArray(value)) put(place, Array.from({ length: times }, () => value as Json[]).flat());
  },
};

const MOST_COPIES = 60;

/** What is no data, as a function, is the same thing twice. */
function cloned(value: Json): Json {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/** @param words what stands in good documents: a swap of meanings is accepted more often than noise */
export function mutations(words: readonly string[], most: number): fc.Arbitrary<Mutation[]> {
  const mutation = fc.record({
    how: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom<How>('transplant', 'edge', 'nudge') },
      { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(changes) as How[])) },
    ),
    place: fc.nat(),
    other: fc.nat(),
    name: fc.oneof(fc.constantFrom(...hostileNames), fc.constantFrom(...words)),
    value: hostile(words),
  });
  return fc.array(mutation, { minLength: 1, maxLength: most });
}

/** Anything somebody may put into a file: words in the wrong place, odd numbers, long texts, deep nests, what is no JSON. */
export function hostile(words: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<unknown>(...words) },
    { weight: 4, arbitrary: fc.constantFrom<unknown>(...hostileValues) },
    { weight: 2, arbitrary: fc.integer({ min: -3, max: 120 }) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
}

const hostileNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'toJSON',
  'length',
  '',
  '~1/~0',
  '\ud800',
];

const nested = (depth: number, wrap: (inner: Json) => Json): Json =>
  depth === 0 ? 'end' : wrap(nested(depth - 1, wrap));

const edgeNumbers = [0, 1, 2, 99, 100, 900_000_000_000, 899_999_999_999, 0.01, 99.99, -1];

/** The outermost values of a form, most of which are still allowed. */
const edgeTexts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\d+ [a-z]+$/, ['1 minute', '1 month', '99999 years', '99999 months', '99999 weeks', '99999 days', '99999 hours']],
  [/^\d{4}-.*Z$/, ['1970-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2028-02-29T12:00:00Z', '2026-11-01T05:30:00Z']],
  [/^\d{4}-\d\d-\d\d$/, ['1970-01-01', '9999-12-31', '2028-02-29']],
  [/^[A-Z]{3}\d/, ['EST5EDT,M3.2.0,M11.1.0', 'AAA-14BBB,J60/167,J300/-167', 'XXX24', 'AAA3BBB,0,365/167', '<-03>3']],
  [/^\$/, ['$', '$.count.qualified', '$.data.amountMinor', '$.at', '$.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p', '$.tags[0]']],
  [/^[A-Z]{3}$/, ['JPY', 'KWD', 'ZZZ']],
  [
    /^(?:equal|in|[a-z]+[A-Z][a-zA-Z]+)$/,
    ['withinLast', 'glob', 'between', 'sameAs', 'not:in', 'swap:equal', 'isEmpty'],
  ],
];

const hostileValues: readonly unknown[] = [
  ...hostileNames,
  '\udfff\ud800',
  '\0',
  'a\u0301',
  '💥',
  '{{',
  '}}{{',
  '{{advocate.name}}',
  '{{__proto__.polluted}}',
  '$',
  '$.',
  '$.data.__proto__',
  '$.constructor.name',
  "$.data['']",
  '$.count.qualified',
  '$..',
  '$[0]',
  '*',
  '*'.repeat(500),
  'a*'.repeat(400),
  '?',
  'x'.repeat(1_001),
  'y'.repeat(10_001),
  'z'.repeat(250_000),
  '2026-02-30T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '1970-01-01T00:00:00Z',
  '2028-02-29T23:59:59.999Z',
  '1 day',
  '99999 years',
  '99999 months',
  '99999 weeks',
  '99999 days',
  '1 minute',
  '0 days',
  '1 fortnight',
  'EST5EDT,M3.2.0,M11.1.0',
  'XXX0',
  'AAA-14BBB,J60/167,J300/-167',
  'AAA3BBB,M13.5.6,M0.1.0',
  '<+05>-5',
  'not:not:equal',
  'swap:swap:lessThan',
  'someFact:someValue:everyFact:in',
  'everyValue:before',
  'cash',
  'points',
  1e308,
  -1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  900_000_000_000,
  900_000_000_001,
  -900_000_000_000,
  0,
  -0,
  -1,
  0.1,
  0.005,
  33.33,
  1e-7,
  99.999,
  Number.NaN,
  Infinity,
  -Infinity,
  true,
  false,
  null,
  undefined,
  [],
  {},
  [[]],
  [null],
  { __proto__: null, a: 1 },
  nested(15, (inner) => [inner]),
  nested(40, (inner) => ({ all: [inner] })),
  nested(300, (inner) => [inner]),
  new Date(0),
  new Map([['a', 1]]),
  Symbol.iterator,
  10n,
  () => 'called',
  Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`name${index}`, index])),
  Array.from({ length: 2_000 }, (_, index) => index),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];
