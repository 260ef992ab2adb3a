import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import type { LogEntry } from '../../store/store.ts';
import { REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { eventId, order } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, Explained, Id, programQuery, text } from '../schemas.ts';
import { findReferral } from './referrals.ts';

/** A move taken back: the log tells where the referral came from. */
export function undo(app: App, context: ServerContext): void {
  app.post('/referrals/:id/undo', { schema, config: REPORTS }, async ({ params, query, body, headers }) => {
    const { row, program } = await findReferral(context, params.id, query.program);
    const to = stageBefore(await context.store.log.ofSubject(row.program, row.id));
    if (to === null) throw nothingToUndo(row.stage);
    const event = { id: eventId(headers), type: 'referral.move', who: { referralId: row.id } };
    return order(context, program, { ...event, data: { to, reason: body.reason, undo: true } });
  });
}

const schema = {
  tags: ['referrals'],
  summary: 'Undo the last move',
  description:
    'Moves the referral back to the stage it was in before its last move; once more, to the one before that. It is a move by hand like any other: ' +
    'what was earned meanwhile stands, and is taken back with POST /v1/rewards/:id/reverse.',
  params: Id,
  querystring: Type.Object(programQuery, { additionalProperties: false }),
  body: Type.Object({ reason: text('Why; kept with the decision', 1000) }, { additionalProperties: false }),
  response: answers({ 200: Explained }),
};

/**
 * The stage before the last move that was not undone; null when there is none. An undo is a move that says so, and takes the moves
 * back that came after it last left the stage it leads to.
 */
function stageBefore(entries: readonly LogEntry[]): string | null {
  const left: (string | null)[] = [];
  for (const { event, decision } of entries) {
    for (const { from, to, by } of decision.moves) {
      if (event.type === 'referral.move' && event.data?.['undo'] === true && by === 'operator')
        left.splice(Math.max(left.lastIndexOf(to), 1));
      else left.push(from);
    }
  }
  return left.at(-1) ?? null;
}

function nothingToUndo(stage: string): Problem {
  return new Problem('RK420', `The referral is in "${stage}", where it began`, {
    hint: 'Move it with POST /v1/referrals/:id/move, or reject it.',
  });
}
