import type { Condition, FactReference } from '../conditions/condition.ts';
import { sayMoney } from '../currency.ts';
import type { Finding } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import { parsePath } from '../conditions/path.ts';
import { tallyAt } from '../tallies.ts';
import { sameReference, shield } from './shield.ts';
import { minutes } from './durations.ts';
import type { StageMap } from './map.ts';
import { type WorstCase, worstCase } from './worstCase.ts';

type Reward = Program['rewards'][number];

/** Money that nothing limits or ends, that no refund takes back, that is out too early, or that is a share of nothing known. */
export function checkRewards(program: Program, map: StageMap): Finding[] {
  const worst = worstCase(program);
  const all = program.rewards.flatMap((reward, index) => {
    const pointer = `/rewards/${index}`;
    return [
      ...noCap({ reward, pointer }, worst),
      ...noEnd({ reward, pointer }),
      ...noObject({ reward, pointer }),
      ...noReversal(program, map, { reward, pointer }),
      ...shortHold(reward, pointer),
      ...maybeMissing(program, reward, pointer),
    ];
  });
  return [...all, ...pointless(program)];
}

/** A catalogue that nobody can ever buy from. */
function pointless({ rewards, points }: Program): Finding[] {
  if ((points?.catalog ?? []).length === 0 || rewards.some(({ give }) => give.kind === 'points')) return [];
  return [found('RK174', '/points/catalog', 'No reward gives points, so nothing here can be had but by hand')];
}

/** Kinds that cost something when they are given; a coupon or a discount costs when somebody buys. */
const COSTLY = new Set(['cash', 'credit', 'points', 'gift', 'freeMonths', 'custom']);

/** What a friend gets may be limited for each friend; what an advocate gets must have a bound over all friends. */
function noCap({ reward, pointer }: Placed, { currency, rewards }: WorstCase): Finding[] {
  const { id, to, give, limits = [] } = reward;
  const own = rewards.find(({ rule }) => rule === id);
  if (!COSTLY.has(give.kind) || own === undefined || own.why === null || (to === 'invitee' && limits.length > 0))
    return [];
  const { perFriend, why, isPriced } = own;
  const each = perFriend === null || !isPriced ? '' : `, ${sayMoney(perFriend, currency)} for each friend`;
  const whose =
    to === 'advocate'
      ? 'one advocate can earn any amount a month'
      : 'the friends of one advocate can earn any amount a month';
  const message = `Nothing limits how much '${id}' can cost: ${whose}${each}, because ${why}`;
  const isCounted = limits.some(({ maxCount }) => maxCount !== undefined);
  return [isCounted ? found('RK165', pointer, message, BY_AMOUNT) : found('RK165', pointer, message)];
}

/** Where a number of rewards is no bound, because each may be as large as the amount it is a share of. */
const BY_AMOUNT = 'Add a limit by amount, for example { "maxAmount": 200000, "per": "advocate", "period": "month" }.';

/** What every object earns goes on for ever, however little it is each month. */
function noEnd({
  reward: { id, on, give, oncePer = 'object', times, for: lasts, limits = [] },
  pointer,
}: Placed): Finding[] {
  if (typeof on !== 'string' || oncePer !== 'object' || !COSTLY.has(give.kind)) return [];
  if (times !== undefined || lasts !== undefined || limits.some(({ period }) => period === 'ever')) return [];
  return [found('RK177', pointer, `'${id}' is earned by every ${on} of a friend, for ever`)];
}

/** Events that speak of a person or a referral; hosts send them without an order, invoice, deal or visit. */
const WITHOUT_OBJECT = new Set([
  'advocacy.nps',
  'invitee.registered',
  'link.visited',
  'referral.move',
  'referral.qualify',
  'referral.submitted',
  'time.passed',
]);

/** Once for each object is once for none, where there is no object. (R17) */
function noObject({ reward: { id, on, oncePer = 'object' }, pointer }: Placed): Finding[] {
  if (typeof on !== 'string' || oncePer !== 'object' || !WITHOUT_OBJECT.has(on)) return [];
  return [
    found('RK178', `${pointer}/on`, `'${id}' is earned once for each object, and '${on}' usually speaks of none`),
  ];
}

interface Placed {
  readonly reward: Reward;
  readonly pointer: string;
}

const isMoney = ({ give }: Reward): boolean => give.kind === 'cash' || give.kind === 'credit';

/** Without a word about it, only a stage that undoes takes a reward back. (R26) */
function noReversal({ lifecycle }: Program, { reachable }: StageMap, { reward, pointer }: Placed): Finding[] {
  if (!isMoney(reward) || reward.reverse !== undefined) return [];
  if (lifecycle.stages.some(({ id, undoes }) => undoes === true && reachable.has(id))) return [];
  const { on } = reward;
  const enters =
    typeof on === 'string' || 'milestone' in on ? [] : typeof on.enter === 'string' ? [on.enter] : on.enter;
  const qualifies = lifecycle.stages.some(({ id, qualifies: counts }) => counts === true && enters.includes(id));
  if (!qualifies && on !== 'purchase.completed' && on !== 'invoice.paid') return [];
  return [found('RK166', pointer, `'${reward.id}' stays paid when the purchase is refunded`)];
}

/** While a refund can still take a reward back, it should not be out of the house. */
function shortHold({ id, give, hold, reverse = [] }: Reward, pointer: string): Finding[] {
  if (give.kind !== 'cash' && give.kind !== 'credit' && give.kind !== 'points') return [];
  const held = hold === undefined ? 0 : minutes(hold).most;
  return reverse.flatMap(({ within }, index) => {
    if (within === undefined || held >= minutes(within).least) return [];
    const message = `'${id}' is held for ${hold ?? 'no time'}, and can be taken back for ${within}`;
    return [found('RK168', hold === undefined ? `${pointer}/reverse/${index}/within` : `${pointer}/hold`, message)];
  });
}

/** An amount or a count that is not known earns nothing; the program should say that it means that. (R17) */
function maybeMissing(program: Program, { id, on, give, when }: Reward, pointer: string): Finding[] {
  if (give.kind !== 'cash' && give.kind !== 'credit') return [];
  const references: [string, FactReference | undefined][] = [
    ['of', give.of],
    ['tiers/by', give.tiers?.by],
  ];
  return references.flatMap(([member, reference]) => {
    if (reference === undefined || isAlwaysThere(reference, on) || isAsked(program, when, reference)) return [];
    const message = `'${id}' earns nothing when ${reference.fact} has no ${reference.path ?? '$'}`;
    return [found('RK169', `${pointer}/give/${member}`, message)];
  });
}

function isAlwaysThere({ fact, path = '$' }: FactReference, on: Reward['on']): boolean {
  if (fact === 'advocate') {
    const steps = parsePath(path);
    const isByPeriod = typeof steps !== 'string' && tallyAt(steps) !== null;
    return isByPeriod || path === '$.count.qualified' || path === '$.count.referrals';
  }
  if (fact !== 'referral') return false;
  return (
    path === '$.daysSinceCreated' ||
    (typeof on === 'string' && sameReference({ fact, path }, { fact, path: `$.count['${on}']` }))
  );
}

function isAsked(program: Program, when: Condition | undefined, reference: FactReference): boolean {
  return when !== undefined && shield(program, when, reference);
}
