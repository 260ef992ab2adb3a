import { changePerson, read } from './draft.ts';
import type { Draft } from './draft.ts';
import { MAX_POINT_LOTS } from './limits.ts';
import type { Lot, PersonRecord } from './records.ts';
import type { Seen } from './witness.ts';
import { addDuration, formatInstant, parseInstant } from './time.ts';

/** A transfer of points; between which accounts of a person, and for which reward. */
export interface PointsMove {
  readonly from: string;
  readonly to: string;
  readonly quantity: number;
  readonly reward: string | null;
}

export function pointsAccount(person: string, place: 'available' | 'paid'): string {
  return `${person}/points/${place}`;
}

/** Moves points and keeps their age: what comes in is a new lot, what goes out is taken from the oldest. (R27) */
export function movePoints(draft: Draft, person: string, move: PointsMove): void {
  const available = pointsAccount(person, 'available');
  if (move.from === available || move.to === available) {
    lapse(draft, person);
    if (move.to === 'program/points') return takePoints(draft, person, move);
    const by = move.to === available ? move.quantity : -move.quantity;
    keepLots(draft, person, (lots) => (by < 0 ? taken(lots, -by, draft.now) : added(lots, by, draft.now)));
  }
  draft.postings.push({ ...move, unit: 'points' });
}

/** What lapsed unspent pays for what there are no points left to take: nobody owes what they never had the use of. (R27) */
function takePoints(draft: Draft, id: string, move: PointsMove): void {
  const person = read(draft, `person/${id}`);
  const { lapsed = 0 } = person ?? {};
  const missing = person === undefined ? 0 : move.quantity - Math.max(0, pointsOf(person));
  const paid = Math.max(0, Math.min(missing, lapsed));
  if (person !== undefined && paid > 0) changePerson(draft, { ...person, lapsed: lapsed - paid });
  const quantity = move.quantity - paid;
  if (quantity === 0) return;
  keepLots(draft, id, (lots) => taken(lots, quantity, draft.now));
  draft.postings.push({ ...move, quantity, unit: 'points' });
}

/** What a person can spend; below zero when they owe. */
export function pointsOf({ points = [] }: PersonRecord): number {
  return points.reduce((sum, lot) => sum + lot.points, 0);
}

/** Lets go what is older than the program allows; at its end a span is over. (R27, R28) */
export function lapse(draft: Draft, person: string): void {
  const lots = read(draft, `person/${person}`)?.points ?? [];
  const old = lots.filter((lot) => lapsesAt(draft, lot) <= draft.now);
  if (old.length === 0) return;
  keepLots(draft, person, (all) => all.slice(old.length));
  const holder = read(draft, `person/${person}`);
  const gone = old.reduce((sum, lot) => sum + lot.points, 0);
  if (holder !== undefined) changePerson(draft, { ...holder, lapsed: (holder.lapsed ?? 0) + gone });
  for (const { points: quantity } of old) {
    const from = pointsAccount(person, 'available');
    draft.postings.push({ from, to: 'program/points', quantity, reward: null, unit: 'points' });
    tellPoints(draft, 'lapsed', quantity, null);
  }
}

/** When the oldest points of a person lapse; Infinity when none ever do. */
export function nextLapse(draft: Draft, { points = [] }: PersonRecord): number {
  return points[0] === undefined ? Infinity : lapsesAt(draft, points[0]);
}

/** For explanations only. */
export function tellPoints(
  { witness }: Draft,
  result: Extract<Seen, { about: 'points' }>['result'],
  points: number,
  item: string | null,
): void {
  witness?.tell({ about: 'points', result, points, item });
}

function lapsesAt({ live }: Draft, { at, points }: Lot): number {
  return live.expireAfter === null || points <= 0
    ? Infinity
    : addDuration(live.zone, parseInstant(at), live.expireAfter);
}

function keepLots(draft: Draft, id: string, change: (lots: readonly Lot[]) => Lot[]): void {
  const person = read(draft, `person/${id}`);
  if (person === undefined) return;
  changePerson(draft, { ...person, points: change(person.points ?? []) });
}

/** What is owed is paid first; the rest is a lot in its place by age. Beside a debt there are no other lots, so what it leaves of a debt stands alone. */
function added(lots: readonly Lot[], quantity: number, now: number): Lot[] {
  const [first] = lots;
  const owed = first !== undefined && first.points < 0 ? -first.points : 0;
  const at = formatInstant(now);
  const rest = owed === 0 ? lots : lots.slice(1);
  if (owed === quantity) return [...rest];
  const place = rest.findIndex((lot) => parseInstant(lot.at) > now);
  const before = place < 0 ? rest.length : place;
  return bounded([...rest.slice(0, before), { at, points: quantity - owed }, ...rest.slice(before)]);
}

/** The points of two people who are one from now on, oldest first; what one owes the other's pay. (R31) */
export function united(staying: readonly Lot[], going: readonly Lot[], now: number): Lot[] {
  const all = [...staying, ...going];
  const owed = all.reduce((sum, { points }) => sum - Math.min(0, points), 0);
  const lots = all.filter(({ points }) => points > 0).sort((a, b) => parseInstant(a.at) - parseInstant(b.at));
  return bounded(owed === 0 ? lots : taken(lots, owed, now));
}

function bounded(lots: Lot[]): Lot[] {
  const tooMany = lots.length - MAX_POINT_LOTS;
  if (tooMany <= 0) return lots;
  const oldest = lots.slice(0, tooMany + 1);
  const points = oldest.reduce((sum, lot) => sum + lot.points, 0);
  return [{ at: oldest.at(-1)?.at ?? '', points }, ...lots.slice(tooMany + 1)];
}

/** The oldest go first; what nothing is left for is owed. (R26) */
function taken(lots: readonly Lot[], quantity: number, now: number): Lot[] {
  let left = quantity;
  const rest: Lot[] = [];
  for (const lot of lots) {
    const part = Math.min(left, Math.max(0, lot.points));
    left -= part;
    if (lot.points < 0) left -= lot.points;
    else if (lot.points > part) rest.push({ ...lot, points: lot.points - part });
  }
  return left === 0 ? rest : [{ at: formatInstant(now), points: -left }];
}
