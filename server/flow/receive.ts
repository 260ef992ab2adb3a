import type { Incoming, IncomingEvent, LiveProgram, Received, ServerContext } from '../context.ts';
import { intake } from '../identity/intake.ts';
import { identityOf } from '../identity/keys.ts';
import type { Identity } from '../identity/keys.ts';
import type { Secrets } from '../identity/secrets.ts';
import type { Answer, DecideRequest } from '../store/store.ts';
import { answerError, noProgram } from '../store/transact.ts';

/**
 * Takes what happened into the programs it concerns: personal facts are taken out, then the store decides. Durable when the promise
 * settles. Answers come in the order of the events, and for each event in the order of the programs. An event that is refused is an
 * answer too; the promise fails only when the store cannot write.
 */
export async function receive(context: ReceiveContext, { events, program }: Incoming): Promise<Received[]> {
  const programs = program === undefined ? context.programs.live() : [context.programs.get(program)];
  const tasks = events.flatMap((event) => programs.map((live) => task(context, event, live, program)));
  const answers = await context.store.decide(tasks.flatMap(({ request }) => request ?? []));
  const decided = answers.values();
  return tasks.map((each) => ({ program: each.program, answer: each.answer ?? next(decided) }));
}

export type ReceiveContext = Pick<ServerContext, 'store' | 'programs' | 'secrets' | 'clock'>;

interface Task {
  readonly program: string;
  /** Set for what the store is to decide. */
  readonly request?: DecideRequest;
  /** Set for what is refused at the door. */
  readonly answer?: Answer;
}

function task(
  context: ReceiveContext,
  event: IncomingEvent,
  ...[live, asked]: [LiveProgram | undefined, string | undefined]
): Task {
  if (live === undefined) return { program: asked ?? '', answer: { ok: false, error: noProgram(asked ?? '') } };
  try {
    const identity = identityFor(context.secrets);
    return { program: live.id, request: intake(event, { program: live.program, identity, now: context.clock.now() }) };
  } catch (error) {
    return { program: live.id, answer: { ok: false, error: answerError(error) } };
  }
}

function next(answers: Iterator<Answer>): Answer {
  const { value, done } = answers.next() as IteratorResult<Answer, undefined>;
  if (done === true || value === undefined) throw new Error('The store gave fewer answers than it was asked for');
  return value;
}

const identities = new WeakMap<Secrets, Identity>();

function identityFor(secrets: Secrets): Identity {
  const known = identities.get(secrets) ?? identityOf(secrets);
  identities.set(secrets, known);
  return known;
}
