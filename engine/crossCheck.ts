import { checkSegment, checkTalk } from './checkTalk.ts';
import { badList } from './conditions/complaints.ts';
import { misfit } from './conditions/kinds.ts';
import { parse, parseReference, type Parsing, resolve } from './conditions/parse.ts';
import { makeSlots } from './conditions/slots.ts';
import { checkRecurring } from './crossCheckRecurring.ts';
import { BadEvent, type Finding, pointerTo } from './errors.ts';
import { found } from './findings.ts';
import { realDay, realInstant } from './instant.ts';
import type { Program } from './program.ts';
import { readEvent } from './readEvent.ts';
import { checkReferences, conditionsOf } from './references.ts';
import { REDEEM } from './rewards.ts';
import { boundary, parseZone, UTC } from './time.ts';

/** What no schema can see: names that lead nowhere, amounts that contradict themselves, dates that do not exist. */
export function crossCheck(program: Program): Finding[] {
  return [
    ...checkTime(program),
    ...checkReferences(program),
    ...checkConditions(program),
    ...program.rewards.flatMap(checkReward),
    ...checkAtMilestones(program),
    ...checkCatalog(program),
    ...checkCash(program),
    ...checkExclusive(program),
    ...checkReviews(program),
    ...checkMessages(program),
    ...checkConnections(program),
    ...checkRecurring(program),
    ...checkTalk(program),
    ...checkTests(program),
  ];
}

function checkTime({ timezone = 'UTC', timezoneRule, from, until }: Program): Finding[] {
  const findings: Finding[] = [];
  if (timezoneRule === undefined && !['UTC', 'Etc/UTC'].includes(timezone)) {
    findings.push(found('RK114', '/timezone', `The engine looks no zone up, and the rule of ${timezone} is missing`));
  }
  const zone = timezoneRule === undefined ? UTC : parseZone(timezoneRule);
  if (zone === null) findings.push(found('RK115', '/timezoneRule', `"${timezoneRule}" is not a POSIX time zone rule`));
  const unreal = Object.entries({ from, until }).filter(([, text]) => text !== undefined && !isReal(text));
  findings.push(...unreal.map(([name, text]) => found('RK113', `/${name}`, `"${text}" does not exist`)));
  if (from === undefined || until === undefined || unreal.length > 0) return findings;
  if (boundary(zone ?? UTC, until) <= boundary(zone ?? UTC, from))
    findings.push(found('RK116', '/until', `${until} is not after ${from}`));
  return findings;
}

function isReal(text: string): boolean {
  return (text.length === 10 ? realDay(text) : realInstant(text)) !== null;
}

/** Reads every condition as the compiler does, and gathers what is wrong instead of stopping. */
function checkConditions(program: Program): Finding[] {
  const { conditions: named = {}, lists = {} } = program;
  const parsing: Parsing = { named, lists, maker: makeSlots(), done: new Map(), open: [], findings: [] };
  for (const [name, list] of Object.entries(lists)) {
    const wrong = misfit({ listOf: 'scalar' }, list);
    if (wrong !== null) parsing.findings.push(badList(pointerTo('/lists', name), wrong));
  }
  for (const name of Object.keys(named)) resolve(parsing, name, 1);
  for (const { condition, pointer } of conditionsOf(program)) {
    const node = parse(parsing, condition, { pointer, depth: 1 });
    if (node !== null && pointer.startsWith('/segments/')) parsing.findings.push(...checkSegment(node, pointer));
  }
  program.rewards.forEach(({ give }, index) => {
    if (give.kind !== 'cash' && give.kind !== 'credit') return;
    if (give.of !== undefined) parseReference(parsing, give.of, `/rewards/${index}/give/of`);
    if (give.tiers !== undefined) parseReference(parsing, give.tiers.by, `/rewards/${index}/give/tiers/by`);
  });
  return parsing.findings;
}

type Reward = Program['rewards'][number];

function checkReward({ give, limits = [], to, oncePer }: Reward, index: number): Finding[] {
  const pointer = `/rewards/${index}`;
  const money = give.kind === 'cash' || give.kind === 'credit';
  const percent = 'percent' in give ? checkPercent(give.percent, `${pointer}/give/percent`) : [];
  const isTorn = to === 'invitee' && oncePer === 'advocate';
  return [
    ...(isTorn
      ? [found('RK155', `${pointer}/oncePer`, 'Every friend is another recipient, so this would not be once')]
      : []),
    ...percent,
    ...(money ? checkMoney(give, `${pointer}/give`) : []),
    ...limits.flatMap((limit, at) => checkLimit(give, limit, `${pointer}/limits/${at}`)),
  ];
}

/** Shares of what is in the catalogue, or won in a contest, are read like any other; what was had for points is known as `redeem`. */
function checkCatalog({ points, rewards, contests = [] }: Program): Finding[] {
  const { catalog = [] } = points ?? {};
  const shares = [
    ...catalog.flatMap(({ give }, index) =>
      'percent' in give ? checkPercent(give.percent, `/points/catalog/${index}/give/percent`) : [],
    ),
    ...contests.flatMap(({ places }, index) =>
      places.flatMap((give, place) =>
        'percent' in give ? checkPercent(give.percent, `/contests/${index}/places/${place}/percent`) : [],
      ),
    ),
  ];
  const taken = catalog.length === 0 ? -1 : rewards.findIndex(({ id }) => id === REDEEM);
  if (taken < 0) return shares;
  return [...shares, found('RK111', `/rewards/${taken}/id`, `'${REDEEM}' is what points are spent under`)];
}

/** A milestone belongs to an advocate, comes once, and to no referral. (R27) */
function checkAtMilestones({ rewards }: Program): Finding[] {
  return rewards.flatMap(({ id, on, to, limits = [], ...rest }, index) => {
    if (typeof on === 'string' || 'enter' in on) return [];
    const without = (['oncePer', 'times', 'for', 'hold', 'veto', 'reverse'] as const).filter(
      (name) => rest[name] !== undefined,
    );
    const places = [
      ...(to === 'invitee' ? ['to'] : []),
      ...without,
      ...limits.flatMap(({ per }, at) => (per === 'referral' || per === 'invitee' ? [`limits/${at}/per`] : [])),
    ];
    return places.map((place) =>
      found('RK156', `/rewards/${index}/${place}`, `'${id}' is earned by a milestone, which knows no such thing`),
    );
  });
}

/** A week has named days, a month has numbers; and for one year a country has one threshold. (R24) */
function checkCash({ payouts, tax = [] }: Program): Finding[] {
  const findings: Finding[] = [];
  if (payouts !== undefined && (payouts.every === 'week') === (typeof payouts.day === 'number'))
    findings.push(found('RK300', '/payouts/day', `${JSON.stringify(payouts.day)} is no day of a ${payouts.every}`));
  const first = new Map<string, number>();
  tax.forEach(({ country, year }, index) => {
    const key = `${year} ${country}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else findings.push(found('RK301', `/tax/${index}`, `/tax/${before} is for ${country} in ${year} already`));
  });
  return findings;
}

type Limit = NonNullable<Reward['limits']>[number];

/** A coupon, a gift and the like count against an amount with what they are worth. */
function checkLimit(give: Reward['give'], { maxCount, maxAmount }: Limit, pointer: string): Finding[] {
  if (maxCount === undefined && maxAmount === undefined) return [found('RK148', pointer, 'This limit limits nothing')];
  if (maxAmount === undefined || give.kind === 'points' || hasPrice(give)) return [];
  return [found('RK154', `${pointer}/maxAmount`, `Nobody knows what a ${give.kind} counts against this amount`)];
}

type Money = Extract<Reward['give'], { kind: 'cash' | 'credit' }>;

function checkMoney(give: Money, pointer: string): Finding[] {
  const steps = give.tiers?.steps ?? [];
  const findings = [...oneOf(give, ['amountMinor', 'percent', 'tiers'], pointer)];
  steps.forEach((step, index) => {
    const place = `${pointer}/tiers/steps/${index}`;
    findings.push(...oneOf(step, ['amountMinor', 'percent'], place), ...checkPercent(step.percent, `${place}/percent`));
    const before = steps[index - 1];
    if (before !== undefined && step.from <= before.from) {
      findings.push(found('RK147', `${place}/from`, `${step.from} does not come after ${before.from}`));
    }
  });
  const shares = give.percent !== undefined || steps.some(({ percent }) => percent !== undefined);
  if (shares && give.of === undefined) findings.push(found('RK145', pointer, 'The percentage is a share of nothing'));
  if (!shares && give.of !== undefined)
    findings.push(
      found('RK144', `${pointer}/of`, '"of" needs a "percent"', 'Add "percent", for example 10, or take "of" out.'),
    );
  return findings;
}

/** Exactly one of several members that say the amount. */
function oneOf(holder: object, names: readonly string[], pointer: string): Finding[] {
  const present = names.filter((name) => name in holder);
  if (present.length === 1) return [];
  const choice = names.map((name) => `"${name}"`).join(' and ');
  const message = present.length === 0 ? 'The amount is missing' : `The amount is said ${present.length} times`;
  return [found('RK144', pointer, message, `Write exactly one of ${choice}.`)];
}

/** A percentage is read from its decimal text. (R19) */
function checkPercent(percent: number | undefined, pointer: string): Finding[] {
  if (percent === undefined || /^[0-9]+(\.[0-9]{1,2})?$/.test(String(percent))) return [];
  return [found('RK146', pointer, `${percent} has more than two decimal places`)];
}

function checkExclusive({ exclusive = [], rewards }: Program): Finding[] {
  const groups = new Map<string, number>();
  return exclusive.flatMap(({ among, winner }, index) =>
    among.flatMap((id, at) => {
      const pointer = `/exclusive/${index}/among/${at}`;
      const before = groups.get(id);
      groups.set(id, index);
      if (before !== undefined) return [found('RK152', pointer, `'${id}' is in /exclusive/${before} too`)];
      const give = rewards.find((reward) => reward.id === id)?.give;
      if (winner === 'first' || give === undefined || hasPrice(give)) return [];
      return [found('RK151', pointer, `'${id}' has no price, so nobody knows whether it is the highest`)];
    }),
  );
}

/** Money has a price by itself, points have none, anything else may state one. (R21) */
function hasPrice(give: Reward['give']): boolean {
  return give.kind === 'cash' || give.kind === 'credit' || ('worthMinor' in give && give.worthMinor !== undefined);
}

function checkReviews({ eligibility = [] }: Program): Finding[] {
  return eligibility.flatMap((rule, index) => {
    const needed = rule.then === 'review' || rule.ifUnknown === 'review';
    return needed && rule.review === undefined
      ? [
          found(
            'RK149',
            `/eligibility/${index}`,
            `'${rule.id}' asks for a review and does not say how long it may take`,
          ),
        ]
      : [];
  });
}

function checkMessages({ messages = [], asks = [] }: Program): Finding[] {
  return messages.flatMap(({ id, on }, index) =>
    on === undefined && !asks.some(({ say }) => say === id)
      ? [found('RK150', `/messages/${index}`, `Nothing sends '${id}'`)]
      : [],
  );
}

/** A field that says the stage is told whole: what it belongs to, its name, and what its values stand for. */
function checkConnections({ connections = {} }: Program): Finding[] {
  const members = ['object', 'field', 'stages'] as const;
  return Object.entries(connections).flatMap(([name, connection]) => {
    const missing = members.filter((member) => connection[member] === undefined);
    if (missing.length === 3) return [];
    return missing.map((member) => found('RK102', pointerTo('/connections', name), `"${member}" is missing`));
  });
}

/** The events of the program's own tests must be events a host could hand in. */
function checkTests({ tests = [] }: Program): Finding[] {
  return tests.flatMap(({ given }, index) =>
    given.flatMap((event, at) => checkTestEvent(event, `/tests/${index}/given/${at}`)),
  );
}

function checkTestEvent(event: unknown, pointer: string): Finding[] {
  try {
    readEvent(event);
    return [];
  } catch (error) {
    if (!(error instanceof BadEvent)) throw error;
    return error.findings.map((one) => found('RK153', pointer + one.pointer, one.message, one.hint));
  }
}
