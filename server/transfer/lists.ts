import { setImmediate } from 'node:timers/promises';
import type { Page, Store } from '../store/store.ts';
import type { List } from './format.ts';

/** Every row of a list of one program, in the order of the list, some at a time; others work in between. */
export async function* listRows(store: Store, program: string, list: List): AsyncGenerator<object> {
  if (list === 'balances') {
    yield* balances(store, program);
    return;
  }
  let cursor: string | undefined;
  do {
    const page: Page<object> = await store[list].list({
      program,
      limit: ROWS,
      ...(cursor !== undefined && { cursor }),
    });
    yield* page.rows;
    cursor = page.next ?? undefined;
    await setImmediate();
  } while (cursor !== undefined);
}

const ROWS = 200;

/** Whoever may have a balance: advocates, and friends who earned. */
async function* balances(store: Store, program: string): AsyncGenerator<object> {
  const people = new Set<string>();
  for await (const { id } of listRows(store, program, 'advocates') as AsyncIterable<{ id: string }>) people.add(id);
  for await (const { person } of listRows(store, program, 'rewards') as AsyncIterable<{ person: string }>)
    people.add(person);
  for (const person of [...people].toSorted((a, b) => (a < b ? -1 : 1))) {
    for (const row of await store.advocates.balance(program, person)) yield { person, ...row };
  }
}
