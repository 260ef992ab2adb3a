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
  const deeds = new Map<string, Deed>();
  const add = (deed: Deed): unknown => deeds.set(JSON.stringify(deed), deed);
  const types = new Set<string>();
  for (const { on, when } of rules) {
    const facts = example(atEvent(on, when));
    if (facts === null) continue;
    for (const [name, value] of under(facts, 'invitee.')) profile[name] ??= value;
    if (typeof on !== 'string') continue;
    types.add(on);
    const signals = Object.fromEntries(under(facts, 'signals.'));
    const told = Object.fromEntries([...under(facts, 'event.data.'), ...under(facts, 'invitee.')]);
    add({ type: on, data: told, signals });
    for (const amountMinor of amountsFor(program)) add({ type: on, data: { ...told, amountMinor }, signals });
  }
  for (const [connection, { field, stages = {} }] of Object.entries(connections))
    for (const to of Object.keys(stages))
      add({ type: 'deal.stageChanged', data: { connection, field: field ?? '', to } });
  return { all: [...deeds.values()], profile };
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
