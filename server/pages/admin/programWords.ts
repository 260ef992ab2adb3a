import { operators } from '@referral-kit/engine';
import type { Condition, Json, Program } from '@referral-kit/engine';
import { counted, quantityInWords } from '../figures.ts';
import { asWords, eventInWords, stageInWords } from '../words.ts';

type Rule = Program['rewards'][number];
type Transition = Program['lifecycle']['transitions'][number];
type When = Rule['on'] | Transition['on'];

/** One way between stages: `To Booked from Submitted or Registered: appointment booked`. */
export function transitionInWords(program: Program, { on, from, to, when }: Transition): string {
  const origin =
    from === undefined
      ? ''
      : ` from ${listed(
          [from].flat().map((id) => stageInWords(program, id)),
          'or',
        )}`;
  return `To ${stageInWords(program, to)}${origin}: ${triggerInWords(program, on)}${conditionClause(program, when)}`;
}

/** What one reward gives. */
export function giveInWords(program: Program, { give }: Rule): string {
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
  const lines = [`When: ${triggerInWords(program, rule.on)}${conditionClause(program, rule.when)}`];
  if (rule.hold !== undefined) lines.push(`Waits ${rule.hold} before it becomes available`);
  if (rule.approval === 'manual') lines.push('Somebody approves each one');
  if (rule.for !== undefined) lines.push(`For ${rule.for}`);
  if (rule.times !== undefined) lines.push(`At most ${rule.times} times for one referral`);
  for (const limit of rule.limits ?? []) lines.push(limitInWords(program, rule, limit));
  for (const { on, within } of rule.reverse ?? [])
    lines.push(`Taken back: ${triggerInWords(program, on)}${within === undefined ? '' : `, within ${within}`}`);
  return lines;
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
  const [operator = '', ...decorators] = condition.operator.split(':').toReversed();
  const label = operators[operator]?.label ?? asWords(operator).toLowerCase();
  const opposite = decorators.filter((name) => name === 'not').length % 2 === 1;
  return `${factInWords(program, condition)} ${opposite ? 'not: ' : ''}${label} ${valueInWords(program, condition)}`;
}

function triggerInWords(program: Program, on: When): string {
  if (typeof on === 'string') return eventInWords(on).toLowerCase();
  if ('after' in on) return `${on.after} without a move`;
  return `the friend reaches ${listed(
    [on.enter].flat().map((id) => stageInWords(program, id)),
    'or',
  )}`;
}

function conditionClause(program: Program, when: Condition | undefined): string {
  return when === undefined ? '' : `, if ${conditionInWords(program, when)}`;
}

function limitInWords(
  program: Program,
  rule: Rule,
  { maxCount, maxAmount, per, period }: NonNullable<Rule['limits']>[number],
): string {
  const unit = rule.give.kind === 'points' ? 'points' : program.currency;
  const most = maxCount === undefined ? quantityInWords(maxAmount ?? 0, unit) : `${maxCount}`;
  return `At most ${most} for each ${per === 'program' ? 'whole program' : per}${period === 'ever' ? '' : ` and ${period}`}`;
}

function factInWords(program: Program, { fact, path }: { fact: string; path?: string }): string {
  const last = (path ?? '').split('.').slice(1).at(-1);
  if (last === undefined) return `the ${fact}`;
  if (last === 'amountMinor') return 'the amount';
  const label = fieldLabel(program, fact, last) ?? asWords(last).toLowerCase();
  const owners: Readonly<Record<string, string>> = {
    invitee: 'the friend’s ',
    advocate: 'the referrer’s ',
    referral: 'the referral’s ',
    event: 'the ',
  };
  return `${owners[fact] ?? 'the '}${label}`;
}

function fieldLabel({ fields }: Program, fact: string, name: string): string | undefined {
  return fact === 'invitee' || fact === 'advocate' ? fields?.[fact]?.[name]?.label.toLowerCase() : undefined;
}

function valueInWords(program: Program, { path, value }: { path?: string; value: unknown }): string {
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    const reference = value as { fact: string; path?: string };
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

function listed(parts: readonly string[], word: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
