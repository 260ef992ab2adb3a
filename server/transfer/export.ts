import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { canonical, type Decision } from '@referral-kit/engine';
import type { Store } from '../store/store.ts';
import { FORMAT_VERSION, LINE_OF, LISTS } from './format.ts';
import { listRows } from './lists.ts';

/**
 * A whole program as JSON lines: its versions, every event in log order, who the people are, what was not delivered yet, and what all
 * of it came to, so that another host can decide the same and see that it did. See docs/export.md.
 *
 * @param now the instant of the export, ISO 8601
 */
export async function* exportProgram(store: Store, program: string, now: string): AsyncGenerator<string> {
  let lines = 0;
  for await (const line of linesOf(store, program, now)) {
    lines += 1;
    yield `${canonical(line)}\n`;
  }
  yield `${canonical({ line: 'end', lines: lines + 1 })}\n`;
}

/** By which an importing host knows that it decided the same. */
export function hashOfDecision(decision: Decision): string {
  return createHash('sha256').update(canonical(decision)).digest('hex');
}

const ROWS = 100;

async function* linesOf(store: Store, program: string, now: string): AsyncGenerator<Record<string, unknown>> {
  const live = (await store.programs.live()).find(({ id }) => id === program);
  yield { line: 'export', format: 'referral-kit', version: FORMAT_VERSION, program, live: live?.version, at: now };
  for (const { version, publishedAt, body } of await store.programs.versions(program))
    yield { line: 'program', version, publishedAt, file: JSON.parse(body) as unknown };
  yield* events(store, program);
  yield* undelivered(store, program);
  for (const list of LISTS) for await (const row of listRows(store, program, list)) yield { line: LINE_OF[list], row };
}

/** The log, each person's line right after the first event that speaks of them. */
async function* events(store: Store, program: string): AsyncGenerator<Record<string, unknown>> {
  const told = new Set<string>();
  let seq = 0;
  for (;;) {
    const rows = await store.log.after(program, seq, ROWS);
    for (const { version, event, decision, facts } of rows) {
      yield { line: 'event', version, event, decision: hashOfDecision(decision) };
      const fresh = peopleIn(decision, facts).filter((id) => !told.has(id));
      for (const id of fresh) told.add(id);
      for (const { id, ...known } of await store.people.get(program, fresh)) yield { line: 'person', id, ...known };
    }
    if (rows.length < ROWS) return;
    seq = rows.at(-1)?.seq ?? seq;
    await setImmediate();
  }
}

/** Everybody a decision is about or read about. */
function peopleIn(decision: { readonly rewards: readonly { person: string }[] }, facts: object): string[] {
  const text = JSON.stringify([decision, facts]);
  return [...new Set(text.match(/p_[0-9a-z]{26}/g))].toSorted((a, b) => (a < b ? -1 : 1));
}

async function* undelivered(store: Store, program: string): AsyncGenerator<Record<string, unknown>> {
  for (const state of ['waiting', 'claimed', 'parked'] as const) {
    let cursor: string | undefined;
    do {
      const page = await store.outbox.list({ program, state, limit: ROWS, ...(cursor !== undefined && { cursor }) });
      for (const { effect } of page.rows)
        if (effect.do !== 'webhook.send' || effect.with['hook'] === undefined)
          yield { line: 'undelivered', key: effect.key };
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }
}
