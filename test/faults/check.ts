/** Something that must hold after a fault. */
export interface Check {
  readonly what: string;
  readonly holds: boolean;
  /** What was counted. */
  readonly figures?: string;
}

/** Holds when a count is as expected. */
export function count(what: string, found: number, expected: number): Check {
  return {
    what,
    holds: found === expected,
    figures: found === expected ? String(found) : `${found}, expected ${expected}`,
  };
}
