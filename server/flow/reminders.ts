import type { ServerContext } from '../context.ts';

/**
 * Lets a moment pass for every advocate of a program whose live version has standing reminders, once for each version: who joined
 * before gets the next one too. What a crash leaves undone is done when it runs again.
 */
export async function startReminders({ store, programs, clock }: Starter, started: Set<string>): Promise<void> {
  for (const { id, version, compiled } of programs.live()) {
    const name = `${id}@${version}`;
    if (!compiled.hasReminders || started.has(name)) continue;
    if ((await store.documents.get(STARTED, name)) === null) {
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await store.advocates.list({ program: id, limit: AT_ONCE, ...(cursor !== '' && { cursor }) });
        const at = new Date(clock.now()).toISOString();
        await store.decide(page.rows.map((row) => moment(id, { person: row.id, version, at })));
        cursor = page.next;
      }
      await store.documents.put(STARTED, name, true);
    }
    started.add(name);
  }
}

type Starter = Pick<ServerContext, 'store' | 'programs' | 'clock'>;

const STARTED = 'reminders';
const AT_ONCE = 200;

function moment(program: string, { person, version, at }: { person: string; version: number; at: string }) {
  const id = `${person}@version ${version}`;
  const event = { id, source: 'clock', type: 'time.passed', at, who: { advocateId: person } };
  return { program, event, madeByHost: ['at'] } as const;
}
