import type { Journal } from './journal.ts';

/** What is known of a person and not for the engine. */
export interface Facts {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What is known of a person besides what the engine knows. */
export function factsOf(journal: Journal, person: string): Facts {
  const known: Facts | undefined = journal.get(`facts/${person}`);
  return known ?? {};
}
