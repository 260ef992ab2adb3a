/**
 * Milliseconds of an instant such as `2026-03-01T15:00:00Z`, its form being right already; null for one that does not exist,
 * such as 30 February or 24:00, or lies before 1970.
 */
export function realInstant(text: string): number | null {
  const at = Date.parse(text);
  if (!(at >= 0)) return null;
  return new Date(at).toISOString().startsWith(text.slice(0, 19)) ? at : null;
}

/** The same for a day such as `2026-01-31`, as its first instant in UTC. */
export function realDay(text: string): number | null {
  return realInstant(`${text}T00:00:00Z`);
}
