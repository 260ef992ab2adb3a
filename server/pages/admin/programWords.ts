import { operators } from '@referral-kit/engine';
import type { Condition, Json, Program } from '@referral-kit/engine';
import { counted, quantityInWords } from '../figures.ts';
import { asWords, eventInWords, stageInWords } from '../words.ts';

type Rule = Program['rewards'][number];
type Transition = Program['lifecycle']['transitions'][number];
type When = Rule['on'] | Transition['on'];
type Comparison = Extract<Condition, { readonly operator: string }>;
type FactReference = Pick<Comparison, 'fact' | 'path'>;

/** One way into a stage: `From Submitted or Registered: appointment booked`. */
export function transitionInWords(program: Program, { on, from, when }: Transition): string {
  const stages = [from ?? []].flat().map((id) => stageInWords(program, id));
  const origin = stages.length === 0 ? 'From any stage' : `From ${listed(stages, 'or')}`;
  return `${origin}: ${triggerInWords(program, on)}${conditionClause(program, when)}`;
}

/** What one reward gives. */
export function giveInWords(program: Program, { give }: Pick<Rule, 'give'>): string {
  switch (give.kind) {
    case 'points':
      return quantityInWords(give.amount, 'points');
    case 'coupon':
      return `Coupon ${give.code}`;
    case 'gift':
      return `Gift: ${asWords(give.item)}`;
    case 'freeMonths':
      return counted(give.months, ['free month', 'free months']);
    case 'custom':
      return give.name;
    case 'discount':
      return `${shareOrAmount(program, give)} discount`;
    default:
      return moneyInWords(program, give);
  }
}

function moneyInWords(program: Program, give: Extract<Rule['give'], { kind: 'cash' | 'credit' }>): string {
  const kind = give.kind === 'cash' ? 'in cash' : 'of credit';
  if (give.tiers === undefined)
    return `${shareOrAmount(program, give)}${give.percent === undefined ? '' : ' of the amount,'} ${kind}`;
  const steps = give.tiers.steps.map((step) => `${shareOrAmount(program, step)} from number ${step.from} on`);
  return `${steps.join(', ')}, ${kind}`;
}

function shareOrAmount(
  program: Program,
  { percent, amountMinor }: { readonly percent?: number; readonly amountMinor?: number },
): string {
  return percent === undefined ? quantityInWords(amountMinor ?? 0, program.currency) : `${percent} %`;
}

/** The small print of one reward, a line each. */
export function termsInWords(program: Program, rule: Rule): string[] {
  return [
    `When: ${triggerInWords(program, rule.on)}${conditionClause(program, rule.when)}`,
    ...gatesInWords(rule),
    ...boundsInWords(rule),
    ...(rule.limits ?? []).map((limit) => limitInWords(program, rule, limit)),
    ...(rule.reverse ?? []).map(
      ({ on, within }) =>
        `Taken back: ${triggerInWords(program, on)}${within === undefined ? '' : `, within ${within}`}`,
    ),
  ];
}

/** What a reward waits for after it was earned. */
function gatesInWords({ hold, approval, agreement, veto }: Rule): string[] {
  const lines: string[] = [];
  if (hold !== undefined) lines.push(`Waits ${hold} before it becomes available`);
  if (approval === 'manual') lines.push('Somebody approves each one');
  if (agreement !== undefined) lines.push(`Waits until the agreement “${asWords(agreement)}” is signed`);
  if (veto !== undefined) lines.push(vetoInWords(veto));
  return lines;
}

/** How often it can be earned, and for how long. */
function boundsInWords(rule: Rule): string[] {
  const lines: string[] = [];
  if (rule.for !== undefined) lines.push(`For ${rule.for}`);
  if (rule.times !== undefined) lines.push(`At most ${rule.times} times for one referral`);
  if (rule.oncePer !== undefined) lines.push(`Once for each ${onces[rule.oncePer]}`);
  return lines;
}

const onces = { referral: 'referral', object: 'payment or visit', advocate: 'advocate', invitee: 'friend' } as const;

function vetoInWords({ ask, within, otherwise }: NonNullable<Rule['veto']>): string {
  const [connection = ''] = ask.split('.');
  const end = otherwise === 'release' ? 'released' : 'rejected';
  return `Somebody is asked first, by ${asWords(connection)}; without an answer within ${within} it is ${end}`;
}

/** What speaks against a referral, and what follows. */
export function checkInWords(program: Program, rule: NonNullable<Program['eligibility']>[number]): string {
  const consequence = { reject: 'The referral is rejected', review: 'Somebody looks at it', flag: 'It is flagged' }[
    rule.then
  ];
  const review =
    rule.review === undefined
      ? ''
      : `; without an answer within ${rule.review.within} it is ${rule.review.otherwise === 'release' ? 'released' : 'rejected'}`;
  return `${consequence} when ${conditionInWords(program, rule.when)}${review}`;
}

/** A condition as a clause: `the invitee’s state is one of NY, NJ, CT and …`. */
export function conditionInWords(program: Program, condition: Condition): string {
  if ('all' in condition)
    return listed(
      condition.all.map((part) => conditionInWords(program, part)),
      'and',
    );
  if ('any' in condition)
    return listed(
      condition.any.map((part) => conditionInWords(program, part)),
      'or',
    );
  if ('not' in condition) return `it is not so that ${conditionInWords(program, condition.not)}`;
  if ('condition' in condition) {
    const named = program.conditions?.[condition.condition];
    return named === undefined ? asWords(condition.condition).toLowerCase() : conditionInWords(program, named);
  }
  return comparisonInWords(program, condition);
}

function comparisonInWords(program: Program, comparison: Comparison): string {
  const [operator = '', ...decorators] = comparison.operator.split(':').toReversed();
  const isOpposite = decorators.filter((name) => name === 'not').length % 2 === 1;
  if (typeof comparison.value === 'boolean' && operator === 'equal') {
    return clauseInWords(program, comparison, comparison.value !== isOpposite);
  }
  const label = operators[operator]?.label ?? asWords(operator).toLowerCase();
  return `${factInWords(program, comparison)} ${isOpposite ? 'not: ' : ''}${label} ${valueInWords(program, comparison)}`;
}

/** A yes-or-no fact as a clause. */
function clauseInWords(program: Program, comparison: Comparison, isYes: boolean): string {
  const { fact, path = '' } = comparison;
  const name = path.split('.').at(-1) ?? '';
  const clause = clauses[`${fact} ${name}`];
  if (clause !== undefined) return isYes ? clause : `it is not so that ${clause}`;
  return `“${fieldLabel(program, fact, name) ?? asWords(name)}” is ${isYes ? 'yes' : 'no'}`;
}

const clauses: Readonly<Record<string, string>> = {
  'refund whole': 'all of the payment went back',
  'refund ofQualifying': 'it was the payment that qualified',
  'signals sameDevice': 'both used the same device',
  'signals sameAddress': 'both live at the same address',
  'signals samePayoutMethod': 'both pay with the same card or account',
  'signals sameEmail': 'both have the same e-mail address',
  'signals samePhone': 'both have the same telephone number',
};

/** What something waits for, as a clause: `purchase completed`, `the friend reaches First visit paid`. */
export function triggerInWords(program: Program, on: When): string {
  if (typeof on === 'string') return eventInWords(on).toLowerCase();
  if ('milestone' in on) {
    const { label = asWords(on.milestone) } = program.milestones?.find(({ id }) => id === on.milestone) ?? {};
    return `the advocate reaches the milestone ${label}`;
  }
  if ('after' in on) return `${on.after} without a move`;
  return `the friend reaches ${listed(
    [on.enter].flat().map((id) => stageInWords(program, id)),
    'or',
  )}`;
}

function conditionClause(program: Program, when: Condition | undefined): string {
  return when === undefined ? '' : `, if ${conditionInWords(program, when)}`;
}

function limitInWords(program: Program, rule: Rule, limit: NonNullable<Rule['limits']>[number]): string {
  const { maxCount, maxAmount, per, period } = limit;
  const unit = rule.give.kind === 'points' ? 'points' : program.currency;
  const most = maxCount === undefined ? quantityInWords(maxAmount ?? 0, unit) : String(maxCount);
  const whose = {
    program: 'for the whole program',
    invitee: 'for each friend',
    advocate: 'for each advocate',
    referral: 'for each referral',
  };
  return `At most ${most} ${period === 'ever' ? 'in all' : `a ${period}`} ${whose[per]}`;
}

function factInWords(program: Program, { fact, path }: FactReference): string {
  const last = (path ?? '').split('.').slice(1).at(-1);
  if (last === undefined) return `the ${fact}`;
  if (last === 'amountMinor') return 'the amount';
  if (path?.startsWith('$.count.') === true) return `the ${fact}’s number of ${countName(last)}`;
  if (fact === 'referral' && last === 'role') return 'the advocate’s role';
  const label = fieldLabel(program, fact, last);
  const owners: Readonly<Record<string, string>> = {
    invitee: 'the friend’s ',
    advocate: 'the advocate’s ',
    referral: 'the referral’s ',
  };
  return `${owners[fact] ?? 'the '}${label === undefined ? asWords(last).toLowerCase() : `“${label}”`}`;
}

function countName(last: string): string {
  return last === 'qualified' ? 'qualified referrals' : last;
}

function fieldLabel({ fields }: Program, fact: string, name: string): string | undefined {
  return fact === 'invitee' || fact === 'advocate' ? fields?.[fact]?.[name]?.label : undefined;
}

function valueInWords(program: Program, { path, value }: { path?: string; value: unknown }): string {
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    const reference = value as FactReference;
    const name = reference.path?.split('.').at(-1);
    const entries = reference.fact === 'lists' && name !== undefined ? program.lists?.[name] : undefined;
    return entries === undefined ? factInWords(program, reference) : listed(entries.slice(0, 12).map(String), 'or');
  }
  if (typeof value === 'number' && path?.endsWith('Minor') === true) return quantityInWords(value, program.currency);
  return jsonInWords(value as Json);
}

function jsonInWords(value: Json): string {
  if (Array.isArray(value)) return listed(value.slice(0, 12).map(String), 'or');
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'something else';
}

/** `a, b and c`. */
export function listed(parts: readonly string[], word: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
