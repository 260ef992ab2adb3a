import { hash } from 'node:crypto';
import type { PersonRecord, Reward } from '@referral-kit/engine';
import type { IncomingEvent, LiveProgram, ServerContext } from '../context.ts';
import { closeSessionsOf } from '../pages/session.ts';
import { chooseProgram, decideOne } from './decided.ts';
import { Problem } from './problem.ts';

/**
 * Erases a person from one program: rejects what was not handed over, logs it, and destroys names, addresses and kept mails under
 * every id the person goes by. Each step may be done twice, so a call that was cut short is simply made again.
 *
 * @returns the ids of the rewards that this call rejected
 */
export async function erasePerson(
  context: ServerContext,
  program: LiveProgram,
  person: PersonRecord,
): Promise<string[]> {
  const rejected: string[] = [];
  for (const reward of await openRewards(context, program.id, person.id)) {
    const { decision } = await decideOne(context, program.id, rejection(reward, person.id));
    if (decision.outcome === 'decided') rejected.push(reward.id);
  }
  const who = { advocateId: person.id };
  await decideOne(context, program.id, { id: person.id, source: SOURCE, type: 'person.erased', who });
  const ids = [person.id, ...(person.merged ?? [])];
  await closeSessionsOf(context, program.id, ids);
  for (const id of ids) await context.store.people.erase(program.id, id);
  return rejected;
}

/** The person of this id and the program they are in: the one named, else any that is live. */
export async function programOfPerson(
  context: ServerContext,
  id: string,
  named: string | undefined,
): Promise<{ readonly program: LiveProgram; readonly person: PersonRecord }> {
  for (const program of named === undefined ? context.programs.live() : [chooseProgram(context, named)]) {
    const person = (await context.store.records.get(program.id, `person/${id}`)) as PersonRecord | null;
    if (person !== null) return { program, person };
  }
  throw new Problem('RK404', `Nobody has the id ${id}`);
}

const SOURCE = 'erasure';

async function openRewards({ store }: ServerContext, program: string, person: string): Promise<Reward[]> {
  const open: Reward[] = [];
  for (const state of ['held', 'available']) {
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof store.rewards.list>> = await store.rewards.list({
        program,
        person,
        state,
        limit: PAGE,
        ...(cursor !== null && { cursor }),
      });
      open.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
  }
  return open;
}

const PAGE = 1_000;

/** One order for each reward and state of it, however often the erasure is asked for. */
function rejection({ id, referral, state }: Reward, person: string): IncomingEvent {
  return {
    id: hash('sha256', `${id}:${state}`),
    source: SOURCE,
    type: 'reward.reject',
    who: referral === null ? { advocateId: person } : { referralId: referral },
    data: { rewardId: id, reason: 'erased' },
  };
}
