import { termsOf } from './amount.ts';
import type { CatalogItem } from './compile.ts';
import type { Reward } from './decision.ts';
import { addReward, read, textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { escaped } from './earn.ts';
import { MAX_AMOUNT_MINOR } from './limits.ts';
import { movePoints, pointsAccount, pointsOf, tellPoints } from './points.ts';
import type { PersonRecord } from './records.ts';
import { account, awaitPerson, isDivisible, post, REDEEM } from './rewards.ts';
import { behindForm } from './tax.ts';
import { formatInstant } from './time.ts';

type Refusal = string | null;

/** Gives an item of the catalogue for points, which are taken at once, or refuses. The catalogue is that of the live version. (R27, R32) */
export function redeem(draft: Draft): Refusal {
  const { advocate, live } = draft;
  const item = live.catalog.get(textOf(draft, 'item'));
  if (item === undefined || advocate === null) return 'unknown_item';
  const reward = behindForm(draft, redeemed(draft, item, advocate.id));
  const key = `reward/${reward.id}` as const;
  if (read(draft, key) !== undefined) return 'already_redeemed';
  if (isShort(draft, advocate, item.costPoints)) return 'not_enough_points';
  addReward(draft, key, reward);
  const [from, paid] = [pointsAccount(advocate.id, 'available'), pointsAccount(advocate.id, 'paid')];
  movePoints(draft, advocate.id, { from, to: paid, quantity: item.costPoints, reward: reward.id });
  const { quantity } = reward;
  const to = account(reward, reward.state === 'held' ? 'held' : 'available');
  post(draft, reward, { from: account(reward, 'program'), to, quantity });
  awaitPerson(draft, reward);
  tellPoints(draft, 'redeemed', item.costPoints, item.id);
  return null;
}

/** Adds points by hand or takes some away; it needs a reason, and nobody gets into debt by it. */
export function adjust(draft: Draft): Refusal {
  const { advocate, event } = draft;
  const points = event.data?.['points'];
  if (typeof points !== 'number' || !Number.isInteger(points) || points === 0 || Math.abs(points) > MAX_AMOUNT_MINOR)
    return 'whole_points_needed';
  if (textOf(draft, 'reason').trim() === '') return 'reason_needed';
  if (advocate === null || (points < 0 && isShort(draft, advocate, -points))) return 'not_enough_points';
  const [program, available] = ['program/points', pointsAccount(advocate.id, 'available')];
  const [from, to] = points > 0 ? [program, available] : [available, program];
  movePoints(draft, advocate.id, { from, to, quantity: Math.abs(points), reward: null });
  tellPoints(draft, 'adjusted', points, null);
  return null;
}

function isShort(draft: Draft, person: PersonRecord, cost: number): boolean {
  const missing = cost - pointsOf(person);
  if (missing <= 0) return false;
  tellPoints(draft, 'missing', missing, null);
  return true;
}

/** The occurrence is the redemption's own id, or the event's. (R17) */
function redeemed(draft: Draft, { id, costPoints, give }: CatalogItem, person: string): Reward {
  const { event, live } = draft;
  const occurrence = textOf(draft, 'redemptionId') || event.id;
  const isMoney = give.kind === 'cash' || give.kind === 'credit';
  const quantity = isMoney ? give.amountMinor : 1;
  return {
    id: `${live.id}~${REDEEM}~${person}~advocate~${escaped(occurrence)}`,
    rule: REDEEM,
    side: 'advocate',
    person,
    referral: null,
    occurrence,
    kind: give.kind,
    state: 'available',
    waitsFor: [],
    until: null,
    quantity,
    earned: quantity,
    unit: isDivisible(give.kind) ? live.currency : 'piece',
    base: null,
    object: null,
    at: formatInstant(draft.now),
    terms: { ...(isMoney ? {} : termsOf(give)), catalog: id, costPoints },
  };
}
