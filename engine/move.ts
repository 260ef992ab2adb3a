import type { Transition } from './compile.ts';
import { changeReferral, happen, isMet, stop, textOf, readerOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isOrder } from './findReferral.ts';
import { enlist } from './people.ts';
import type { ReferralRecord } from './records.ts';
import { formatInstant } from './time.ts';

type Refusal = 'otherStage' | 'sameStage' | 'finalStage' | 'rejected';

/** Moves the referral at most once: the first transition in file order whose `on`, `from` and `when` hold. (R14) */
export function move(draft: Draft): void {
  const { event, program } = draft;
  if (event.type === 'referral.move') return enter(draft, textOf(draft, 'to'), 'operator');
  const transitions = program.transitionsOn.get(event.type);
  if (transitions === undefined) {
    if (event.type === 'referral.qualify' && program.qualifying !== null)
      return enter(draft, program.qualifying, 'operator');
    return follow(draft);
  }
  const moved = transitions.some((transition) => attempt(draft, transition));
  if (moved) return;
  if (event.type === 'referral.qualify') stop(draft, 'refused', 'conditions_not_met');
  else follow(draft);
}

function attempt(draft: Draft, transition: Transition): boolean {
  const possible = canEnter(draft, transition);
  const holds = possible === 'moved' && isMet(draft, transition.when);
  if (draft.witness !== null) {
    const looked =
      possible === 'moved' && transition.when !== null ? draft.witness.look(transition.when, readerOf(draft)) : null;
    draft.witness.tell({
      about: 'transition',
      index: transition.index,
      result: possible === 'moved' && !holds ? 'conditions' : possible,
      trace: looked,
    });
  }
  if (holds) enter(draft, transition.to, isOrder(draft.event.type) ? 'operator' : draft.event.type);
  return holds;
}

/** No rule leaves a final stage or re-enters the present one, and nothing moves once rejected. (R12, R14) */
export function canEnter({ referral, program }: Draft, { from, to }: Transition): 'moved' | Refusal {
  if (referral === null || referral.verdict === 'rejected') return 'rejected';
  if (program.stages.get(referral.stage)?.final === true) return 'finalStage';
  if (referral.stage === to) return 'sameStage';
  return from === null || from.includes(referral.stage) ? 'moved' : 'otherStage';
}

/** A connection moves the referral when a value of its field comes back that stands for another stage. */
function follow(draft: Draft): void {
  const connection = textOf(draft, 'connection');
  const connections = draft.program.file.connections ?? {};
  const mapping = Object.hasOwn(connections, connection) ? connections[connection] : undefined;
  if (mapping === undefined || mapping.field !== textOf(draft, 'field')) return;
  const value = textOf(draft, 'to');
  const stage =
    mapping.stages !== undefined && Object.hasOwn(mapping.stages, value) ? mapping.stages[value] : undefined;
  if (stage !== undefined && canEnter(draft, { index: -1, from: null, to: stage, when: null }) === 'moved')
    enter(draft, stage, connection);
}

/** Puts the referral into a stage; a stage that is skipped is not entered. */
export function enter(draft: Draft, to: string, by: string): void {
  const { referral, program, event } = draft;
  const stage = program.stages.get(to);
  if (referral === null || stage === undefined) return;
  const at = formatInstant(draft.now);
  const made = { from: referral.stage, to, at, by };
  draft.moves.push(made);
  draft.witness?.tell({ about: 'move', move: made });
  draft.entered.push(to);
  happen(draft, `enter:${to}`);
  const qualified: Partial<ReferralRecord> = stage.undoes
    ? { qualifiedAt: null }
    : stage.qualifies && referral.qualifiedAt === null
      ? { qualifiedAt: at, qualifyingObject: event.object ?? null }
      : {};
  changeReferral(draft, {
    stage: to,
    stageAt: at,
    entered: to in referral.entered ? referral.entered : { ...referral.entered, [to]: at },
    spent: [],
    stuck: false,
    ...qualified,
  });
  enrol(draft, to);
}

/** Makes the invitee an advocate too, where the program says so. */
function enrol(draft: Draft, stage: string): void {
  for (const { on, role } of draft.program.file.enrol ?? []) {
    const stages = typeof on.enter === 'string' ? [on.enter] : on.enter;
    if (stages.includes(stage) && draft.invitee !== null) enlist(draft, draft.invitee, role);
  }
}
