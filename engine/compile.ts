import type { Ask } from './asks.ts';
import { compileConditions } from './conditions/compile.ts';
import type { CompiledCondition, Compiler } from './conditions/compile.ts';
import { createReader } from './conditions/evaluate.ts';
import type { Reader } from './conditions/evaluate.ts';
import { parsePath } from './conditions/path.ts';
import { BadProgram } from './errors.ts';
import { PAST_FACTS } from './facts.ts';
import { OUTGOING_TYPES, placeRule } from './outgoing.ts';
import { quietOf } from './quiet.ts';
import type { Quiet } from './quiet.ts';
import type { Program } from './program.ts';
import { segments } from './segments.ts';
import type { Segments } from './segments.ts';
import { boundary, parseDuration, parseZone, UTC } from './time.ts';
import type { Duration, Period, Zone } from './time.ts';
import type { Measure } from './records.ts';
import { parseWallTime, WEEKDAYS } from './schedule.ts';
import type { Every, Schedule } from './schedule.ts';
import { talliesRead } from './tallies.ts';
import type { TaxRow } from './tax.ts';

/** A program made ready to decide: everything looked up by name or by event type, durations read, conditions turned into code. */
export interface CompiledProgram extends Answered {
  readonly file: Program;
  readonly id: string;
  readonly version: number;
  readonly currency: string;
  readonly zone: Zone;
  readonly from: number;
  readonly until: number;
  /** Earlier versions by number; with `changes: "pin"` a referral follows the one it began with. (R32) */
  readonly earlier: ReadonlyMap<number, CompiledProgram>;
  readonly attribution: Attribution;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly initial: string;
  /** The stage an operator's `referral.qualify` moves to. */
  readonly qualifying: string | null;
  readonly lateness: Duration | null;
  readonly transitionsOn: ReadonlyMap<string, readonly Transition[]>;
  readonly timers: readonly Timer[];
  readonly eligibility: readonly EligibilityRule[];
  readonly rewards: ReadonlyMap<string, RewardRule>;
  readonly rewardsOn: ReadonlyMap<string, readonly RewardRule[]>;
  readonly rewardsOnEnter: ReadonlyMap<string, readonly RewardRule[]>;
  readonly rewardsOnMilestone: ReadonlyMap<string, readonly RewardRule[]>;
  readonly milestones: readonly Milestone[];
  readonly catalog: ReadonlyMap<string, CatalogItem>;
  readonly expireAfter: Duration | null;
  /** When cash is paid out; null when each reward is handed over by itself. */
  readonly payouts: (Schedule & { readonly minimumMinor: number }) | null;
  /** This version or an earlier one has pay days. */
  readonly keepsCash: boolean;
  readonly tax: readonly TaxRow[];
  /** Cash is followed: for pay days, for tax, or both. */
  readonly followsCash: boolean;
  /** What a reward of this version or an earlier one wants signed. */
  readonly agreements: ReadonlySet<string>;
  readonly asksVeto: boolean;
  /** Something acts by itself for a person. */
  readonly hasPersonTimers: boolean;
  readonly contests: readonly Contest[];
  readonly reports: readonly Report[];
  /** Counts and sums by period that this version or an earlier one reads of an advocate. */
  readonly tallies: readonly Tally[];
  /** Event types that take something back. */
  readonly reversals: ReadonlySet<string>;
  /** Reward id → its exclusive group. */
  readonly groups: ReadonlyMap<string, ExclusiveGroup>;
  readonly responses: readonly Response[];
  readonly asks: readonly Ask[];
  /** What asks answer; null when all of them are reminders or sent by hand. */
  readonly asked: Answered | null;
  readonly hasReminders: boolean;
  readonly quiet: Quiet | null;
  readonly segments: Segments | null;
  /** Something asks what lies behind an advocate; whether that is how long ago the newest referral began. */
  readonly looksBack: boolean;
  readonly looksForReferrals: boolean;
  /** Reads facts for the conditions; begun anew with every event, so nothing of one event reaches the next. */
  readonly reader: Reader;
}

/** Everything that some response answers, and whether any of it is outgoing. */
export interface Answered {
  readonly answered: ReadonlySet<string>;
  readonly answersOutgoing: boolean;
}

export type MatchKey = 'code' | 'coupon' | 'externalId' | 'email' | 'phone' | 'visitorId';

export interface Attribution {
  readonly winner: 'first' | 'last';
  readonly window: Duration | null;
  readonly match: readonly MatchKey[];
  readonly lateWithin: Duration | null;
}

export interface Stage {
  readonly id: string;
  readonly label: string;
  readonly qualifies: boolean;
  readonly undoes: boolean;
  readonly final: boolean;
  readonly stuckAfter: Duration | null;
}

export interface Transition {
  readonly index: number;
  readonly from: readonly string[] | null;
  readonly to: string;
  readonly when: CompiledCondition | null;
}

export interface Timer extends Transition {
  /** Timers due at one instant act in the order of their ids. */
  readonly id: string;
  readonly after: Duration;
  readonly since: string | null;
}

export interface EligibilityRule {
  readonly id: string;
  readonly index: number;
  readonly then: 'reject' | 'review' | 'flag';
  readonly ifUnknown: 'review' | 'reject' | null;
  readonly reason: string | null;
  readonly within: Duration | null;
  readonly otherwise: 'release' | 'reject' | null;
  readonly when: CompiledCondition;
}

export interface RewardRule {
  readonly id: string;
  /** Program and rule: how the ids of its rewards begin. */
  readonly family: string;
  readonly index: number;
  readonly to: 'advocate' | 'invitee';
  readonly when: CompiledCondition | null;
  readonly give: Give;
  /** Where the amount of a percentage, and the count of a tier, is read; null without them. */
  readonly of: number | null;
  readonly by: number | null;
  readonly oncePer: 'referral' | 'object' | 'advocate' | 'invitee';
  readonly times: number | null;
  readonly lasts: Duration | null;
  readonly hold: Duration | null;
  readonly manual: boolean;
  /** The agreement its recipient has to sign. */
  readonly agreement: string | null;
  /** Who is asked before it is released. */
  readonly veto: Veto | null;
  readonly limits: readonly Limit[];
  /** Null when the program does not say: then a stage that undoes takes it back. */
  readonly reverse: readonly Reverse[] | null;
}

export interface Veto {
  readonly ask: string;
  readonly with: object | null;
  readonly within: Duration;
  readonly otherwise: 'release' | 'reject';
}

export type CatalogItem = NonNullable<NonNullable<Program['points']>['catalog']>[number];

export interface Milestone {
  readonly id: string;
  readonly path: readonly string[];
  readonly reaches: number;
  readonly tier: string | null;
}

export interface Contest {
  readonly id: string;
  readonly every: Exclude<Every, 'day'>;
  /** The role that referrals must have come in to count; null for any. */
  readonly role: string | null;
  readonly counts: 'qualified' | 'referrals';
  readonly settleAfter: Duration;
  /** How many referrals a place needs at least. */
  readonly minimum: number;
  /** What each place earns, the first place first. */
  readonly places: readonly RewardRule[];
}

export interface Report {
  readonly id: string;
  readonly schedule: Schedule;
  readonly show: readonly string[];
  readonly via: readonly string[];
}

export interface Tally {
  readonly period: Period;
  readonly measure: Measure;
}

export type Give = Program['rewards'][number]['give'];

export type Limit = NonNullable<Program['rewards'][number]['limits']>[number] & { readonly period: Period };

export interface Reverse {
  /** An event type, or null for a stage. */
  readonly on: string | null;
  readonly enter: readonly string[];
  readonly within: Duration | null;
  readonly whole: boolean;
}

export interface ExclusiveGroup {
  readonly among: readonly string[];
  readonly winner: 'first' | 'highest';
}

/** A message or an action: what is said or done when something happened. */
export interface Response {
  readonly id: string;
  /** Event types, outgoing types, `enter:<stage>` and `milestone:<id>`. */
  readonly on: readonly string[];
  readonly when: CompiledCondition | null;
  readonly message: NonNullable<Program['messages']>[number] | null;
  readonly action: NonNullable<Program['actions']>[number] | null;
}

/**
 * Makes a program ready to decide. `readProgram` has accepted it; what cannot be compiled all the same throws BadProgram.
 *
 * @param options.earlier versions that running referrals may be pinned to
 */
export function compile(
  file: Program,
  options: { readonly earlier?: readonly CompiledProgram[] } = {},
): CompiledProgram {
  const { earlier = [] } = options;
  const compiler = compileConditions(file.conditions ?? {}, file.lists ?? {});
  const condition: Compiling = (when, pointer) => (when === undefined ? null : compiler.compile(when, pointer));
  const zone = zoneOf(file);
  const rewards = file.rewards.map((_, index) => rewardRule(file, index, compiler));
  const reached = milestones(file);
  const answers = responses(file, condition);
  const talk = { ...asking(file, condition), quiet: quietOf(file), segments: segments(file) };
  const slots = talk.segments === null ? [compiler.slots] : [compiler.slots, talk.segments.slots];
  const read = slots.flatMap(({ keys }) => keys);
  return {
    file,
    id: file.id,
    version: file.version,
    currency: file.currency,
    zone,
    from: file.from === undefined ? -Infinity : boundary(zone, file.from),
    until: file.until === undefined ? Infinity : boundary(zone, file.until),
    earlier: new Map(earlier.map((each) => [each.version, each])),
    attribution: attribution(file),
    ...lifecycle(file, condition),
    eligibility: eligibility(file, compiler),
    rewards: new Map(rewards.map((rule) => [rule.id, rule])),
    ...rewardIndex(file, rewards),
    milestones: reached,
    ...points(file),
    ...money(file, rewards, earlier),
    hasPersonTimers: hasPersonTimers(file),
    contests: contests(file, compiler),
    reports: reports(file),
    reversals: new Set([
      'purchase.refunded',
      'purchase.disputed',
      ...rewards.flatMap(({ reverse }) => (reverse ?? []).flatMap(({ on }) => on ?? [])),
      ...earlier.flatMap((each) => [...each.reversals]),
    ]),
    groups: new Map((file.exclusive ?? []).flatMap((group) => group.among.map((id) => [id, group] as const))),
    responses: answers,
    ...answeredBy(answers),
    tallies: talliesRead(slots, reached, earlier),
    ...talk,
    looksBack: PAST_FACTS.some((name) => read.includes(name)),
    looksForReferrals: read.includes('daysSinceLastReferral'),
    reader: createReader(compiler.slots),
  };
}

type Compiling = (when: unknown, pointer: string) => CompiledCondition | null;

const duration = (text: string | undefined): Duration | null => (text === undefined ? null : parseDuration(text));
const listed = (one: string | readonly string[]): readonly string[] => (typeof one === 'string' ? [one] : one);

function zoneOf(file: Program): Zone {
  if (file.timezoneRule === undefined) return UTC;
  const zone = parseZone(file.timezoneRule);
  if (zone !== null) return zone;
  throw new BadProgram({
    code: 'RK115',
    pointer: '/timezoneRule',
    message: `"${file.timezoneRule}" is not a POSIX time zone rule`,
    hint: 'Leave it out and publish the program, which writes it, or write for example "EST5EDT,M3.2.0,M11.1.0".',
  });
}

function attribution(file: Program): Attribution {
  const {
    winner = 'first',
    window,
    match = ['code', 'coupon', 'externalId', 'email', 'phone'],
    lateWithin,
  } = file.attribution ?? {};
  return { winner, window: duration(window), match, lateWithin: duration(lateWithin) };
}

function lifecycle(file: Program, condition: Compiling) {
  const { initial, lateness, stages, transitions } = file.lifecycle;
  const transitionsOn = new Map<string, Transition[]>();
  const timers: Timer[] = [];
  transitions.forEach(({ on, from, to, when }, index) => {
    const transition = {
      index,
      from: from === undefined ? null : listed(from),
      to,
      when: condition(when, `/lifecycle/transitions/${index}/when`),
    };
    if (typeof on === 'string') append(transitionsOn, on, transition);
    else
      timers.push({
        ...transition,
        id: `stage ${String(index).padStart(4, '0')}`,
        after: parseDuration(on.after),
        since: on.since ?? null,
      });
  });
  return {
    initial,
    lateness: duration(lateness),
    qualifying: stages.find((stage) => stage.qualifies === true)?.id ?? null,
    stages: new Map(
      stages.map((stage) => [
        stage.id,
        {
          id: stage.id,
          label: stage.label ?? stage.id,
          qualifies: stage.qualifies === true,
          undoes: stage.undoes === true,
          final: stage.final === true,
          stuckAfter: duration(stage.stuckAfter),
        },
      ]),
    ),
    transitionsOn,
    timers,
  };
}

function eligibility(file: Program, compiler: Compiler): EligibilityRule[] {
  return (file.eligibility ?? []).map((rule, index) => ({
    id: rule.id,
    index,
    then: rule.then,
    ifUnknown: rule.ifUnknown ?? null,
    reason: rule.reason ?? null,
    within: duration(rule.review?.within),
    otherwise: rule.review?.otherwise ?? null,
    when: compiler.compile(rule.when, `/eligibility/${index}/when`),
  }));
}

function rewardRule(file: Program, index: number, compiler: Compiler): RewardRule {
  const rule = file.rewards[index] as Program['rewards'][number];
  const { of, tiers } = rule.give.kind === 'cash' || rule.give.kind === 'credit' ? rule.give : {};
  return {
    id: rule.id,
    family: `${file.id}~${rule.id}`,
    index,
    to: rule.to,
    when: rule.when === undefined ? null : compiler.compile(rule.when, `/rewards/${index}/when`),
    give: rule.give,
    of: of === undefined ? null : compiler.value(of, `/rewards/${index}/give/of`),
    by: tiers === undefined ? null : compiler.value(tiers.by, `/rewards/${index}/give/tiers/by`),
    oncePer: rule.oncePer ?? (typeof rule.on === 'string' ? 'object' : 'referral'),
    times: rule.times ?? null,
    lasts: duration(rule.for),
    hold: duration(rule.hold),
    ...gates(rule),
    limits: rule.limits ?? [],
    reverse:
      rule.reverse?.map(({ on, within, part }) => ({
        on: typeof on === 'string' ? on : null,
        enter: typeof on === 'string' ? [] : listed(on.enter),
        within: duration(within),
        whole: part === 'whole',
      })) ?? null,
  };
}

function rewardIndex(file: Program, rules: readonly RewardRule[]) {
  const rewardsOn = new Map<string, RewardRule[]>();
  const rewardsOnEnter = new Map<string, RewardRule[]>();
  const rewardsOnMilestone = new Map<string, RewardRule[]>();
  file.rewards.forEach(({ on }, index) => {
    const rule = rules[index] as RewardRule;
    if (typeof on === 'string') append(rewardsOn, on, rule);
    else if ('milestone' in on) append(rewardsOnMilestone, on.milestone, rule);
    else for (const stage of new Set(listed(on.enter))) append(rewardsOnEnter, stage, rule);
  });
  return { rewardsOn, rewardsOnEnter, rewardsOnMilestone };
}

function milestones({ milestones: all = [] }: Program): Milestone[] {
  return all.map(({ id, count, reaches, sets }) => {
    const path = parsePath(count.path);
    return { id, path: typeof path === 'string' ? [] : path, reaches, tier: sets?.tier ?? null };
  });
}

function points({ points: { catalog = [], expireAfter } = {} }: Program) {
  return { catalog: new Map(catalog.map((item) => [item.id, item])), expireAfter: duration(expireAfter) };
}

/** What of cash has to be followed; what an earlier version began to follow is followed on. */
function money(file: Program, rewards: readonly RewardRule[], earlier: readonly CompiledProgram[]) {
  const payouts = paySchedule(file);
  const keepsCash = payouts !== null || earlier.some((each) => each.keepsCash);
  const tax = file.tax ?? [];
  const own = rewards.flatMap(({ agreement }) => agreement ?? []);
  return {
    payouts,
    keepsCash,
    tax,
    followsCash: keepsCash || tax.length > 0,
    agreements: new Set([...own, ...earlier.flatMap(({ agreements }) => [...agreements])]),
    asksVeto: rewards.some((rule) => rule.veto !== null),
  };
}

/** Cash is paid out at the beginning of a day, unless the program says otherwise. */
function paySchedule({ payouts }: Program): CompiledProgram['payouts'] {
  if (payouts === undefined) return null;
  const { every, day, at = '00:00', minimumMinor } = payouts;
  return { ...schedule({ every, day, at }), minimumMinor };
}

interface Timed {
  readonly every: Every;
  readonly day?: string | number;
  readonly at?: string;
}

function schedule({ every, day, at }: Required<Timed>): Schedule {
  const number = typeof day === 'number' ? day : WEEKDAYS.findIndex((name) => name === day) + 1;
  return { every, day: number, time: parseWallTime(at) };
}

/** What somebody has to do before a reward is released. */
function gates({ approval, agreement, veto: asked }: Program['rewards'][number]) {
  return {
    manual: approval === 'manual',
    agreement: agreement ?? null,
    veto: asked === undefined ? null : veto(asked),
  };
}

function veto(asked: NonNullable<Program['rewards'][number]['veto']>): Veto {
  const { ask, with: input = null, within, otherwise } = asked;
  return { ask, with: input, within: parseDuration(within), otherwise };
}

function hasPersonTimers({ points: own, payouts, asks = [] }: Program): boolean {
  return own?.expireAfter !== undefined || payouts !== undefined || asks.some(({ every }) => every !== undefined);
}

/** A place is a reward that nothing calls up and nothing takes back; what it gives is fixed. (R30) */
function contests(file: Program, compiler: Compiler): Contest[] {
  return (file.contests ?? []).map(({ id, every, role = null, rankBy, settleAfter, minimum = 1, places }) => {
    const rewards = places.map((give) => ({ id: placeRule(id), to: 'advocate' as const, on: '', give, reverse: [] }));
    return {
      id,
      every,
      role,
      counts: rankBy.path === '$.count.referrals' ? 'referrals' : 'qualified',
      settleAfter: parseDuration(settleAfter),
      minimum,
      places: rewards.map((_, index) => rewardRule({ ...file, rewards }, index, compiler)),
    };
  });
}

/** Without a day a week has its report on Monday and a month on the first; without a time it is sent at nine. */
function reports({ reports: all = [] }: Program): Report[] {
  return all.map(({ id, every, day = 1, at = '09:00', show, via = ['email'] }) => ({
    id: id ?? every,
    schedule: schedule({ every, day, at }),
    show,
    via,
  }));
}

function answeredBy(all: readonly { readonly on: readonly string[] }[]): Answered {
  const answered = new Set(all.flatMap(({ on }) => on));
  return { answered, answersOutgoing: OUTGOING_TYPES.some((type) => answered.has(type)) };
}

function asking(file: Program, condition: Compiling) {
  const asks = (file.asks ?? []).map((rule, index): Ask => ({
    id: rule.id,
    on: rule.on === undefined ? [] : triggers(rule.on),
    to: rule.to ?? 'advocate',
    when: condition(rule.when, `/asks/${index}/when`),
    segment: rule.segment ?? null,
    role: rule.role ?? null,
    cooldown: parseDuration(rule.cooldown),
    times: rule.times ?? Infinity,
    message: file.messages?.find(({ id }) => id === rule.say) ?? missing(rule.say, index),
    reminder: rule.every === undefined ? null : reminder({ ...rule, every: rule.every }),
  }));
  const answering = asks.filter(({ on }) => on.length > 0);
  return {
    asks,
    asked: answering.length === 0 ? null : answeredBy(answering),
    hasReminders: asks.some((each) => each.reminder !== null),
  };
}

function missing(message: string, index: number): never {
  throw new BadProgram({
    code: 'RK312',
    pointer: `/asks/${index}/say`,
    message: `There is no message '${message}'`,
    hint: 'Name one of the "messages".',
  });
}

/** On the first day of the period at ten, unless the program says otherwise. */
function reminder({ every, day = 1, at = '10:00' }: Timed) {
  return { ...schedule({ every, day, at }), plan: `${every} ${day} ${at}` };
}

function responses(file: Program, condition: Compiling): Response[] {
  const messages = (file.messages ?? []).flatMap((message, index) =>
    message.on === undefined
      ? []
      : [
          {
            id: message.id,
            on: triggers(message.on),
            when: condition(message.when, `/messages/${index}/when`),
            message,
            action: null,
          },
        ],
  );
  const actions = (file.actions ?? []).map((action, index) => ({
    id: String(index),
    on: triggers(action.on),
    when: condition(action.when, `/actions/${index}/when`),
    message: null,
    action,
  }));
  return [...messages, ...actions];
}

function triggers(on: Program['rewards'][number]['on']): string[] {
  if (typeof on === 'string') return [on];
  return 'milestone' in on ? [`milestone:${on.milestone}`] : listed(on.enter).map((stage) => `enter:${stage}`);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
