/** Old id → the id it was given next, as a program's `renamed` says it for one kind of thing. */
export type Renamed = Readonly<Record<string, string>>;

/** What an id is called now, by every id it had before. */
export function namesNow(renamed: Renamed = {}): ReadonlyMap<string, string> {
  return new Map(Object.keys(renamed).map((old) => [old, last(renamed, old)]));
}

/** The id and all it had before, the newest first: what was stored under the oldest stays there. */
export function namesOnce(renamed: Renamed = {}, id: string): readonly [string, ...string[]] {
  const before = Object.keys(renamed).filter((old) => last(renamed, old) === id);
  return [id, ...before.sort((a, b) => steps(renamed, a) - steps(renamed, b))];
}

/** The last of the ids that follow; where they lead in a circle, the one the circle began with. */
function last(renamed: Renamed, old: string): string {
  const seen = new Set([old]);
  let id = old;
  for (let next = renamed[id]; next !== undefined && !seen.has(next); next = renamed[id]) {
    seen.add(next);
    id = next;
  }
  return id;
}

function steps(renamed: Renamed, old: string): number {
  const next = renamed[old];
  return next === undefined ? 0 : 1 + steps(renamed, next);
}
