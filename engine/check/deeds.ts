import type { Condition } from '../conditions/condition.ts';
import type { Event, Json } from '../event.ts';
import { hundredths } from '../money.ts';
import type { Program } from '../program.ts';
import { atEvent, reasoningAbout } from './reasoning.ts';

/** Something a friend can do that a rule waits for: an event without its people, its time and its object. */
export interface Deed extends Pick<Event, 'type' | 'signals'> {
  readonly data: Readonly<Record<string, Json>>;
}

export interface Deeds {
  readonly all: readonly Deed[];
  /** What the friend says of themselves to begin with. */
  readonly profile: Readonly<Record<string, Json>>;
}

/** What is worth doing, from the conditions of the rules: each with facts that meet them, and with a small and a large amount. */
export function deedsOf(program: Program): Deeds {
  const { example } = reasoningAbout(program);
  const { lifecycle, rewards, connections = {} } = program;
  const rules: readonly { readonly on: unknown; readonly when?: Condition }[] = [...lifecycle.transitions, ...rewards];
  const profile: Record<string, Json> = {};
  const wanted = rules.flatMap(({ on, when }): Deed[] => {
    const facts = example(atEvent(on, when));
    if (facts === null) return [];
    for (const [name, value] of under(facts, 'invitee.')) profile[name] ??= value;
    const data = Object.fromEntries([...under(facts, 'event.data.'), ...under(facts, 'invitee.')]);
    return [{ type: typeof on === 'string' ? on : '', data, signals: Object.fromEntries(under(facts, 'signals.')) }];
  });
  const own = wanted.filter(({ type }) => type !== '');
  const atEntries = wanted.filter(({ type, data }) => type === '' && Object.keys(data).length > 0);
  const moved = Object.entries(connections).flatMap(([connection, { field = '', stages = {} }]) =>
    Object.keys(stages).map((to): Deed => ({ type: 'deal.stageChanged', data: { connection, field, to } })),
  );
  const all = [
    ...own,
    ...amountsFor(program).flatMap((amountMinor) =>
      own.map((deed) => ({ ...deed, data: { ...deed.data, amountMinor } })),
    ),
    ...moved,
    ...atEntries.flatMap((more) => own.map((deed) => merged(deed, more))),
  ];
  const different = new Map(all.map((deed) => [JSON.stringify(deed), deed]));
  return { all: [...different.values()].slice(0, MOST_TRIED), profile };
}

/** How many different deeds are tried; those past it are left out. */
const MOST_TRIED = 32;

/** A deed with facts that a reward at an entry asks for as well. */
function merged(deed: Deed, { data, signals }: Deed): Deed {
  return { ...deed, data: { ...deed.data, ...data }, signals: { ...deed.signals, ...signals } };
}

/** Facts with a name of one part below a prefix, and a value that an event can bring. */
function under(facts: ReadonlyMap<string, unknown>, prefix: string): [string, Json][] {
  return [...facts].flatMap(([place, value]): [string, Json][] => {
    const name = place.startsWith(prefix) ? place.slice(prefix.length) : '';
    return name === '' || name.includes('.') || value === undefined ? [] : [[name, value as Json]];
  });
}

/** A trifle, and as much as fills the largest cap of a percentage. */
function amountsFor({ rewards }: Program): number[] {
  const filling = rewards.flatMap(({ give, limits = [] }) => {
    if (give.kind !== 'cash' && give.kind !== 'credit') return [];
    const percents = [give.percent ?? 0, ...(give.tiers?.steps ?? []).map(({ percent }) => percent ?? 0)];
    const share = Math.max(...percents);
    const caps = limits.flatMap(({ maxAmount }) => maxAmount ?? []);
    return share === 0 || caps.length === 0 ? [] : [Math.ceil((Math.max(...caps) * 10_000) / hundredths(share))];
  });
  return [1, Math.max(LARGE, ...filling)];
}

const LARGE = 1_000_000;
