import { MET, UNKNOWN } from './conditions/condition.ts';
import type { Truth } from './conditions/condition.ts';
import type { EligibilityRule } from './compile.ts';
import type { Verdict } from './decision.ts';
import { changeReferral, note, truthOf, readerOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isOrder } from './findReferral.ts';
import type { Finding } from './records.ts';
import { closeForReview, openGates, rejectRewards } from './rewards.ts';
import { addDuration, formatInstant } from './time.ts';

const ORDER: readonly Verdict[] = ['clear', 'flagged', 'review', 'rejected'];
const VERDICT_OF = { flag: 'flagged', review: 'review', reject: 'rejected' } as const;

/** Looks at every eligibility rule; the verdict is the worst that stands, and rules only worsen it. (R12) */
export function judge(draft: Draft): void {
  const { referral, program, event } = draft;
  if (referral === null || referral.verdict === 'rejected' || tellsNothing(event.type)) return;
  if (program.stages.get(referral.stage)?.final === true) return;
  for (const rule of program.eligibility) apply(draft, rule);
}

/** A tick and most orders bring no news; a move by hand is judged like any other. (R15) */
function tellsNothing(type: string): boolean {
  return type === 'time.passed' || (isOrder(type) && type !== 'referral.move' && type !== 'referral.qualify');
}

function apply(draft: Draft, rule: EligibilityRule): void {
  const then = answerOf(rule, truthOf(draft, rule.when));
  const known = draft.referral?.findings[rule.id];
  const result = then === null ? 'passed' : known?.cleared === true ? 'cleared' : 'raised';
  if (draft.witness !== null) {
    const trace = draft.witness.look(rule.when, readerOf(draft));
    draft.witness.tell({ about: 'eligibility', rule: rule.id, result, trace });
  }
  if (then === null || result === 'cleared' || worse(known?.verdict ?? 'clear', VERDICT_OF[then]) !== VERDICT_OF[then])
    return;
  raise(draft, { rule: rule.id, verdict: VERDICT_OF[then], reason: rule.reason, ...termsOf(draft, rule, then) });
}

function termsOf({ program, now }: Draft, { within, otherwise }: EligibilityRule, then: EligibilityRule['then']) {
  if (then !== 'review' || within === null) return { deadline: null, otherwise: null };
  return { deadline: formatInstant(addDuration(program.zone, now, within)), otherwise };
}

function answerOf(rule: EligibilityRule, truth: Truth): EligibilityRule['then'] | null {
  if (truth === MET) return rule.then;
  return truth === UNKNOWN ? rule.ifUnknown : null;
}

/** Lets something speak against the referral from here on. */
export function raise(
  draft: Draft,
  { rule, ...finding }: Omit<Finding, 'at' | 'cleared'> & { readonly rule: string },
): void {
  const findings = draft.referral?.findings ?? {};
  if (findings[rule]?.verdict === finding.verdict && !findings[rule].cleared) return;
  note(
    draft,
    finding.verdict === 'rejected'
      ? 'rejected'
      : finding.verdict === 'review'
        ? 'reviewOpened'
        : rule === 'identityConflict'
          ? 'identityConflict'
          : 'flag',
    rule,
  );
  changeReferral(draft, {
    findings: { ...findings, [rule]: { ...finding, at: formatInstant(draft.now), cleared: false } },
  });
  settle(draft);
}

export function rejectReferral(draft: Draft, rule: string, reason: string | null): void {
  raise(draft, { rule, verdict: 'rejected', reason, deadline: null, otherwise: null });
}

/** Ends the review of one rule, or of all that are open. The first resolution counts. (R13) */
export function resolveReview(draft: Draft, resolution: 'release' | 'reject', only: string | null): void {
  const findings = { ...draft.referral?.findings };
  for (const [rule, finding] of Object.entries(findings)) {
    if (finding.verdict !== 'review' || finding.cleared || (only !== null && only !== rule)) continue;
    findings[rule] = resolution === 'release' ? { ...finding, cleared: true } : { ...finding, verdict: 'rejected' };
    note(draft, 'reviewResolved', rule);
  }
  changeReferral(draft, { findings });
  settle(draft);
}

/** Brings verdict and rewards in line with the findings. */
function settle(draft: Draft): void {
  const { referral } = draft;
  if (referral === null) return;
  const verdict = Object.values(referral.findings)
    .filter(({ cleared }) => !cleared)
    .reduce<Verdict>((worst, each) => worse(worst, each.verdict), 'clear');
  changeReferral(draft, { verdict });
  if (verdict === 'rejected') rejectRewards(draft);
  else if (verdict === 'review') closeForReview(draft);
  else openGates(draft, 'review');
}

function worse(a: Verdict, b: Verdict): Verdict {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
