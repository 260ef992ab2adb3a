import type { Notes } from './notes.ts';

const amount = { fact: 'event', path: '$.data.amountMinor' };
const paid = { ...amount, operator: 'greaterThanInclusive', value: 10_000 };
const stages = [
  { id: 'submitted', label: 'Name received' },
  { id: 'qualified', label: 'First order', qualifies: true },
  { id: 'refunded', final: true, undoes: true },
];
const byCount = { fact: 'advocate', path: '$.count.qualified' };
const steps = [
  { from: 1, amountMinor: 2500 },
  { from: 5, amountMinor: 4000 },
];

const milestone = { id: 'gold', count: byCount, reaches: 10, sets: { tier: 'gold' } };
const mug = { id: 'mug', name: 'Mug', costPoints: 200, give: { kind: 'gift', item: 'mug' } };

const veto = {
  ask: 'slack.postMessage',
  with: { channel: '#rewards', text: 'May {{reward.label}} for {{advocate.name}} go out?' },
  within: '3 days',
  otherwise: 'release',
};
const bonus = { id: 'bonus', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'cash', amountMinor: 5000 } };
const taxRow = { country: 'US', year: 2026, thresholdMinor: 200_000, needs: 'w9' };

/** The way of a referral, what speaks against it, and what is earned on it. */
export const ruleNotes: Notes = {
  lifecycle: {
    example: {
      lifecycle: { initial: 'submitted', stages, transitions: [{ on: 'purchase.completed', to: 'qualified' }] },
    },
    rules: 'R14 R15 R16',
  },
  'lifecycle.initial': { example: { initial: 'submitted' }, rules: 'R10' },
  'lifecycle.lateness': { example: { lateness: '1 day' }, without: 'a timer does not wait', rules: 'R28' },
  'lifecycle.stages': { example: { stages }, rules: 'R14' },
  'lifecycle.stages.id': { example: { id: 'submitted' } },
  'lifecycle.stages.label': { example: { label: 'Name received' }, without: 'the id is shown' },
  'lifecycle.stages.qualifies': {
    example: { qualifies: true },
    without: 'it says nothing about success',
    rules: 'R16',
  },
  'lifecycle.stages.undoes': { example: { undoes: true }, without: 'what was reached stays', rules: 'R16 R26' },
  'lifecycle.stages.final': {
    example: {
      stages: [
        { id: 'submitted' },
        { id: 'qualified', qualifies: true },
        { id: 'refunded', final: true, undoes: true },
      ],
    },
    in: 'lifecycle',
    without: 'transitions may lead on',
    rules: 'R14',
  },
  'lifecycle.stages.stuckAfter': { example: { stuckAfter: '14 days' }, without: 'nobody is told', rules: 'R28' },
  'lifecycle.transitions': {
    example: { transitions: [{ on: 'purchase.completed', from: 'submitted', to: 'qualified' }] },
    rules: 'R14',
  },
  'lifecycle.transitions.on': { example: { on: 'appointment.attended' }, rules: 'R14 R15' },
  'lifecycle.transitions.on.after': {
    example: { on: { after: '90 days' }, from: 'submitted', to: 'refunded' },
    in: 'lifecycle.transitions',
    rules: 'R15 R28',
  },
  'lifecycle.transitions.on.since': {
    example: { on: { after: '1 year', since: 'submitted' }, from: 'qualified', to: 'refunded' },
    in: 'lifecycle.transitions',
    without: 'the time counts from entry into the present stage',
    rules: 'R15',
  },
  'lifecycle.transitions.from': {
    example: { from: ['submitted', 'refunded'] },
    without: 'it leaves any stage that is not final',
    rules: 'R14',
  },
  'lifecycle.transitions.to': { example: { to: 'qualified' }, rules: 'R14' },
  'lifecycle.transitions.when': { example: { when: paid }, without: 'nothing more is asked', rules: 'R5 R14' },

  eligibility: {
    example: {
      eligibility: [
        {
          id: 'out-of-state',
          then: 'reject',
          when: { fact: 'invitee', path: '$.state', operator: 'notEqual', value: 'NY' },
        },
      ],
    },
    without: 'nothing speaks against a referral but that somebody refers themselves',
    rules: 'R9 R12',
  },
  'eligibility.id': { example: { id: 'out-of-state' } },
  'eligibility.label': { example: { label: 'The friend lives where we do not serve' }, without: 'the id is shown' },
  'eligibility.then': { example: { then: 'flag' }, rules: 'R12' },
  'eligibility.when': {
    example: { when: { fact: 'signals', path: '$.disposableMail', operator: 'equal', value: true } },
    rules: 'R5 R6',
  },
  'eligibility.reason': { example: { reason: 'out_of_state' }, without: 'other systems see only the id' },
  'eligibility.ifUnknown': {
    example: { ifUnknown: 'review', review: { within: '7 days', otherwise: 'release' } },
    without: 'the rule passes',
    rules: 'R6',
  },
  'eligibility.review': {
    example: { then: 'review', review: { within: '7 days', otherwise: 'release' } },
    without: 'the rule cannot ask for a review',
    rules: 'R13',
  },
  'eligibility.review.within': { example: { within: '3 days' }, rules: 'R13' },
  'eligibility.review.otherwise': { example: { otherwise: 'reject' }, rules: 'R13' },

  rewards: {
    example: {
      rewards: [
        { id: 'thanks', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'credit', amountMinor: 1000 } },
      ],
    },
    rules: 'R17',
  },
  'rewards.id': { example: { id: 'thanks' }, rules: 'R17' },
  'rewards.label': { example: { label: '10 dollars of credit' }, without: 'the id is shown' },
  'rewards.to': { example: { to: 'invitee' }, rules: 'R9' },
  'rewards.on': { example: { on: 'purchase.completed' }, rules: 'R14 R17' },
  'rewards.when': { example: { when: paid }, without: 'nothing more is asked', rules: 'R5 R17' },
  'rewards.on.enter': { example: { on: { enter: 'qualified' } }, in: 'rewards', rules: 'R14' },
  'rewards.on.milestone': {
    example: {
      milestones: [milestone],
      rewards: [{ id: 'gold-mug', to: 'advocate', on: { milestone: 'gold' }, give: { kind: 'gift', item: 'mug' } }],
    },
    in: '',
    rules: 'R27',
  },
  'rewards.give': { example: { give: { kind: 'credit', amountMinor: 1000 } }, rules: 'R19' },
  'rewards.give.kind': { example: { kind: 'cash', amountMinor: 2500 }, rules: 'R19 R23' },
  'rewards.give.amountMinor (cash, credit)': { example: { kind: 'cash', amountMinor: 2500 }, rules: 'R19' },
  'rewards.give.percent': { example: { kind: 'cash', percent: 10, of: amount }, rules: 'R19' },
  'rewards.give.of': { example: { kind: 'credit', percent: 12.5, of: amount }, rules: 'R19' },
  'rewards.give.of.fact': { example: { fact: 'event' }, rules: 'R5' },
  'rewards.give.of.path': { example: { path: '$.data.amountMinor' }, rules: 'R5' },
  'rewards.give.tiers': { example: { kind: 'cash', tiers: { by: byCount, steps } }, rules: 'R20' },
  'rewards.give.tiers.by': { example: { by: byCount }, rules: 'R20' },
  'rewards.give.tiers.steps': { example: { steps }, rules: 'R20' },
  'rewards.give.tiers.steps.from': { example: { from: 1 }, rules: 'R20' },
  'rewards.give.tiers.steps.amountMinor': { example: { from: 1, amountMinor: 3000 }, rules: 'R19 R20' },
  'rewards.give.tiers.steps.percent': {
    example: { kind: 'cash', of: amount, tiers: { by: byCount, steps: [{ from: 1, percent: 5 }] } },
    in: 'rewards.give',
    rules: 'R19 R20',
  },
  'rewards.give.amount': { example: { kind: 'points', amount: 100 }, rules: 'R23' },
  'rewards.give.code': { example: { kind: 'coupon', code: 'HELLO10' } },
  'rewards.give.amountMinor (coupon, discount)': {
    example: { kind: 'coupon', code: 'HELLO10', amountMinor: 1000 },
    without: 'the coupon or discount says `percent`, or nothing',
  },
  'rewards.give.worthMinor': {
    example: { kind: 'gift', item: 'tote-bag', worthMinor: 1200 },
    without: 'it has no price: it is not weighed against other rewards or limits in money',
    rules: 'R21 R22',
  },
  'rewards.give.item': { example: { kind: 'gift', item: 'tote-bag' } },
  'rewards.give.months': { example: { kind: 'freeMonths', months: 1 } },
  'rewards.give.name': { example: { kind: 'custom', name: 'A dinner with the founders' } },
  'rewards.oncePer': {
    example: { oncePer: 'advocate' },
    without: 'a stage earns once for the `referral`, an event once for its `object`',
    rules: 'R17',
  },
  'rewards.times': {
    example: { on: 'purchase.completed', times: 3 },
    without: 'nothing but `oncePer` and the limits restricts it',
    rules: 'R18',
  },
  'rewards.for': {
    example: { on: 'purchase.completed', for: '12 months' },
    without: 'it can be earned without an end',
    rules: 'R18 R29',
  },
  'rewards.hold': { example: { hold: '30 days' }, without: 'it does not wait', rules: 'R23 R28' },
  'rewards.approval': { example: { approval: 'manual' }, without: 'it is `automatic`', rules: 'R23' },
  'rewards.agreement': { example: { agreement: 'partner' }, without: 'nothing has to be signed', rules: 'R23' },
  'rewards.veto': { example: { veto }, without: 'nobody is asked', rules: 'R23' },
  'rewards.veto.ask': { example: { ask: 'slack.postMessage' }, rules: 'R23' },
  'rewards.veto.with': {
    example: { with: veto.with },
    without: 'the action is told nothing',
    rules: 'R23',
  },
  'rewards.veto.within': { example: { within: '3 days' }, rules: 'R23 R29' },
  'rewards.veto.otherwise': { example: { otherwise: 'reject' }, rules: 'R23' },
  'rewards.limits': {
    example: { limits: [{ maxCount: 12, per: 'advocate', period: 'year' }] },
    without: 'nothing limits it',
    rules: 'R22',
  },
  'rewards.limits.maxCount': { example: { maxCount: 12 }, without: 'only `maxAmount` counts', rules: 'R22' },
  'rewards.limits.maxAmount': { example: { maxAmount: 50_000 }, without: 'only `maxCount` counts', rules: 'R22' },
  'rewards.limits.per': { example: { per: 'program' }, rules: 'R22' },
  'rewards.limits.period': { example: { period: 'month' }, rules: 'R22 R29' },
  'rewards.limits.over': {
    example: { maxAmount: 50_000, over: 'refuse' },
    without: 'the rest is given (`cut`)',
    rules: 'R22',
  },
  'rewards.reverse': {
    example: { reverse: [{ on: 'purchase.refunded', within: '30 days' }] },
    without: 'a stage that undoes the qualification takes it back',
    rules: 'R25 R26',
  },
  'rewards.reverse.on': { example: { on: 'purchase.refunded' }, rules: 'R25' },
  'rewards.reverse.within': { example: { within: '30 days' }, without: 'there is no end to it', rules: 'R25' },
  'rewards.reverse.part': { example: { part: 'whole' }, without: 'it is in `proportion`', rules: 'R26' },

  exclusive: {
    example: {
      rewards: [
        { id: 'thanks', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'credit', amountMinor: 1000 } },
        { id: 'cash', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'cash', amountMinor: 900 } },
      ],
      exclusive: [{ among: ['thanks', 'cash'], winner: 'highest' }],
    },
    without: 'every reward stands on its own',
    rules: 'R21',
  },
  'exclusive.among': { example: { among: ['cash', 'thanks'] }, rules: 'R21' },
  'exclusive.winner': { example: { winner: 'first' }, rules: 'R21' },

  payouts: {
    example: { payouts: { every: 'month', day: 1, minimumMinor: 2500 }, rewards: [bonus] },
    without: 'each reward is handed over by itself',
    rules: 'R24',
  },
  'payouts.every': { example: { every: 'week', day: 'friday' }, rules: 'R24 R29' },
  'payouts.day': { example: { day: 31 }, rules: 'R24 R29' },
  'payouts.at': { example: { at: '09:00' }, without: 'it is midnight', rules: 'R24 R29' },
  'payouts.minimumMinor': { example: { minimumMinor: 2500 }, rules: 'R24' },
  tax: { example: { tax: [taxRow], rewards: [bonus] }, without: 'no form is asked for', rules: 'R24' },
  'tax.country': { example: { country: 'US' }, rules: 'R24' },
  'tax.year': { example: { year: 2026 }, rules: 'R24' },
  'tax.thresholdMinor': { example: { thresholdMinor: 200_000 }, rules: 'R24' },
  'tax.needs': { example: { needs: 'w9' }, rules: 'R24' },
  'tax.everyYear': { example: { everyYear: true }, without: 'a form serves all later years', rules: 'R24' },
  points: {
    example: { points: { expireAfter: '1 year', catalog: [mug] } },
    without: 'points cannot be spent and never lapse',
    rules: 'R27',
  },
  'points.expireAfter': { example: { expireAfter: '1 year' }, without: 'points never lapse', rules: 'R27 R29' },
  'points.catalog': { example: { catalog: [mug] }, without: 'points cannot be spent', rules: 'R27 R32' },
  'points.catalog.id': { example: { id: 'mug' } },
  'points.catalog.name': { example: { name: 'Mug' } },
  'points.catalog.costPoints': { example: { costPoints: 200 }, rules: 'R27' },
  'points.catalog.give': { example: { give: { kind: 'credit', amountMinor: 1000 } }, rules: 'R27' },
  'points.catalog.give.kind': { example: { kind: 'gift', item: 'mug' }, rules: 'R27' },
  'points.catalog.give.amountMinor (cash, credit)': { example: { kind: 'credit', amountMinor: 1000 }, rules: 'R19' },
  'points.catalog.give.code': { example: { kind: 'coupon', code: 'POINTS10' } },
  'points.catalog.give.percent': { example: { kind: 'discount', percent: 10 } },
  'points.catalog.give.amountMinor (coupon, discount)': {
    example: { kind: 'coupon', code: 'POINTS10', amountMinor: 1000 },
  },
  'points.catalog.give.worthMinor': { example: { kind: 'gift', item: 'mug', worthMinor: 800 } },
  'points.catalog.give.item': { example: { kind: 'gift', item: 'mug' } },
  'points.catalog.give.months': { example: { kind: 'freeMonths', months: 1 } },
  'points.catalog.give.name': { example: { kind: 'custom', name: 'A dinner with the founders' } },
  milestones: { example: { milestones: [milestone] }, without: 'there are no milestones', rules: 'R27' },
  'milestones.id': { example: { id: 'gold' }, rules: 'R17 R27' },
  'milestones.label': { example: { label: 'Gold' }, without: 'the id is shown' },
  'milestones.count': { example: { count: byCount }, rules: 'R7 R27' },
  'milestones.count.fact': { example: { fact: 'advocate' } },
  'milestones.count.path': { example: { path: '$.count.qualified' }, rules: 'R7' },
  'milestones.reaches': { example: { reaches: 10 }, rules: 'R27' },
  'milestones.sets': { example: { sets: { tier: 'gold' } }, without: 'no tier changes', rules: 'R27' },
  'milestones.sets.tier': { example: { tier: 'gold' }, rules: 'R27' },
};
