import { explain } from '@referral-kit/engine';
import type { Event, Explanation } from '@referral-kit/engine';
import type { LiveProgram, ServerContext } from '../context.ts';

/** What an event would lead to now, and why. Nothing is stored: the records that the engine asks for are read until it asks for no more. */
export async function preview(
  { store }: Pick<ServerContext, 'store'>,
  live: LiveProgram,
  event: Event,
): Promise<Explanation> {
  const known = new Map<string, object | undefined>();
  for (;;) {
    const missing = new Set<string>();
    const get = (key: string): object | undefined => {
      if (!known.has(key)) missing.add(key);
      return known.get(key);
    };
    const explained = explain(live.compiled, { get }, event);
    if (missing.size === 0) return explained;
    for (const key of missing)
      known.set(key, ((await store.records.get(live.id, key)) ?? undefined) as object | undefined);
  }
}
