import { changePerson, changeReward, note, read, textOf, write } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Payout, Reward } from './decision.ts';
import { MAX_PAYOUT_REWARDS } from './limits.ts';
import type { Cash, PersonRecord } from './records.ts';
import { nextOf } from './schedule.ts';
import { countForTax, needsForm } from './tax.ts';
import { formatInstant, parseInstant, periodOf } from './time.ts';
import type { Seen } from './witness.ts';

/** Issues what is available to a person as one payout, unless it is less than the least amount. (R24) */
export function issue(draft: Draft, id: string): void {
  if (draft.live.tax.length > 0) withhold(draft, id);
  const person = read(draft, `person/${id}`);
  if (person === undefined) return;
  const { balanceMinor: amountMinor, rewards } = cashOf(person);
  const at = formatInstant(draft.now);
  if (!isEnough(draft, person)) {
    keep(draft, person, { balanceMinor: amountMinor, rewards, since: at });
    return tell(draft, 'short', { person: id, amountMinor, reason: null });
  }
  keep(draft, person, { balanceMinor: 0, rewards: [], since: at });
  const { currency } = draft.live;
  const name = { id: payoutId(draft, id), person: id, at };
  const payout: Payout = { ...name, state: 'issued', amountMinor, currency, rewards, reason: null };
  transfer(draft, payout, ['available', 'issued']);
  countForTax(draft, id, amountMinor);
  for (const reward of rewardsIn(draft, payout)) changeReward(draft, reward, { state: 'issued', payout: payout.id });
  record(draft, payout);
}

/** A payout is never of nothing; one that holds all the rewards it can asks for no least amount. */
function isEnough({ live: { payouts } }: Draft, person: PersonRecord): boolean {
  const { balanceMinor, rewards } = cashOf(person);
  if (payouts === null || rewards.length === 0 || balanceMinor <= 0) return false;
  return balanceMinor >= payouts.minimumMinor || rewards.length >= MAX_PAYOUT_REWARDS;
}

/** Derived from the business; a further one of the same day is another generation and has its number. */
function payoutId(draft: Draft, person: string): string {
  const first = `${draft.live.id}~payout~${person}~${periodOf(draft.live.zone, draft.now, 'day')}`;
  let id = first;
  for (let generation = 2; read(draft, `payout/${id}`) !== undefined; generation += 1) id = `${first}~${generation}`;
  return id;
}

/** Rewards with which the year would reach the threshold go back behind their gate, each whole; what is owed is set off first. */
function withhold(draft: Draft, id: string): void {
  const person = read(draft, `person/${id}`);
  if (person === undefined) return;
  const { balanceMinor, rewards, since } = cashOf(person);
  const waiting = rewards.flatMap((each) => read(draft, `reward/${each}`) ?? []);
  let sum = waiting.reduce((rest, { quantity }) => rest - quantity, balanceMinor);
  const held = waiting.filter(({ quantity }) => {
    const isHeld = sum + quantity > 0 && needsForm(draft, person, sum + quantity);
    if (!isHeld) sum += quantity;
    return isHeld;
  });
  if (held.length === 0) return;
  const ids = held.map((reward) => reward.id);
  const rest = rewards.filter((each) => !ids.includes(each));
  keep(draft, { ...person, waiting: [...person.waiting, ...ids] }, { balanceMinor: sum, rewards: rest, since });
  for (const reward of held) {
    const { id: rewardId, rule, quantity, unit } = reward;
    draft.postings.push({ from: `${id}/cash/available`, to: `${id}/cash/held`, quantity, unit, reward: rewardId });
    changeReward(draft, reward, { state: 'held', waitsFor: ['taxForm'] });
    draft.witness?.tell({ about: 'withheld', reward: rewardId, rule });
  }
}

/** What was paid is paid for good. Paid although it was told to have failed, it comes off what is available. (R1, R24) */
export function pay(draft: Draft, payout: Payout): void {
  if (payout.state === 'paid') return;
  const from = payout.state === 'failed' ? 'available' : 'issued';
  transfer(draft, payout, [from, 'paid']);
  const paid = rewardsIn(draft, payout).filter((reward) => reward.state === from && reward.payout === payout.id);
  if (from === 'available') {
    const ids = paid.map(({ id }) => id);
    changeCash(draft, payout, (cash) => ({
      ...cash,
      balanceMinor: cash.balanceMinor - payout.amountMinor,
      rewards: cash.rewards.filter((id) => !ids.includes(id)),
    }));
    countForTax(draft, payout.person, payout.amountMinor, parseInstant(payout.at));
  }
  for (const reward of paid) changeReward(draft, reward, { state: 'fulfilled' });
  record(draft, { ...payout, state: 'paid' });
}

/** What failed on its way is available again and goes with the next payout; a payout that was paid cannot fail any more. */
export function fail(draft: Draft, payout: Payout): void {
  if (payout.state !== 'issued') return;
  transfer(draft, payout, ['issued', 'available']);
  const back = rewardsIn(draft, payout).filter(({ state }) => state === 'issued');
  changeCash(draft, payout, (cash) => ({
    ...queued(draft, cash),
    balanceMinor: cash.balanceMinor + payout.amountMinor,
    rewards: [...back.map(({ id }) => id), ...cash.rewards],
  }));
  countForTax(draft, payout.person, -payout.amountMinor, parseInstant(payout.at));
  for (const reward of back) changeReward(draft, reward, { state: 'available' });
  note(draft, 'payoutFailed', payout.id, { person: payout.person });
  record(draft, { ...payout, state: 'failed', reason: textOf(draft, 'reason') || null });
}

/**
 * Keeps what the next payout of a person is made of in step with the account `<person>/cash/available`, and what counts for
 * tax. What was available before the program had pay days is handed over by hand and stands outside. (R24)
 */
export function followCash(draft: Draft, reward: Reward, move: Move): void {
  const { payouts, keepsCash } = draft.live;
  const [from, to] = [placeOf(move.from), placeOf(move.to)];
  if (keepsCash && to === 'available') addCash(draft, reward, move.quantity);
  if (keepsCash && from === 'available') takeCash(draft, reward, move.quantity);
  const counts = payouts === null ? to === 'available' || (from === 'held' && to === 'paid') : to === 'paid';
  if (counts) countForTax(draft, reward.person, move.quantity);
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly quantity: number;
}

function placeOf(account: string): string {
  return account.slice(account.lastIndexOf('/') + 1);
}

function addCash(draft: Draft, reward: Reward, quantity: number): void {
  issueDue(draft, reward.person);
  changeCash(draft, reward, (cash) => ({
    ...queued(draft, cash),
    balanceMinor: cash.balanceMinor + quantity,
    rewards: [...cash.rewards, reward.id],
  }));
}

/** A pay day that is over acts before more comes in, also where nobody asked for it: a contest gives to people no event names. */
function issueDue(draft: Draft, id: string): void {
  const { now } = draft;
  for (;;) {
    const person = read(draft, `person/${id}`);
    const due = person === undefined ? Infinity : nextIssue(draft, person);
    if (due > now) return;
    draft.now = due;
    issue(draft, id);
    draft.now = now;
  }
}

function takeCash(draft: Draft, { id, person, state, quantity: all }: Reward, quantity: number): void {
  changeCash(draft, { person }, (cash) => {
    if (state === 'available' && !cash.rewards.includes(id)) return cash;
    const rewards = quantity < all ? cash.rewards : cash.rewards.filter((each) => each !== id);
    return { ...cash, balanceMinor: cash.balanceMinor - quantity, rewards };
  });
}

/** Who comes to wait is looked for after the present instant, and after the last pay day that was had. */
function queued({ now }: Draft, { since }: Cash): Pick<Cash, 'since'> {
  return { since: parseInstant(since) > now ? since : formatInstant(now) };
}

function changeCash(draft: Draft, { person: id }: { readonly person: string }, change: (cash: Cash) => Cash): void {
  const person = read(draft, `person/${id}`);
  if (person !== undefined) keep(draft, person, change(cashOf(person)));
}

/** While a person owes more than they have, only so many rewards are remembered; the amount of a payout is the balance in any case. */
function keep(draft: Draft, person: PersonRecord, { balanceMinor, rewards, since }: Cash): void {
  const kept = balanceMinor > 0 ? rewards : rewards.slice(-MAX_PAYOUT_REWARDS);
  changePerson(draft, { ...person, cash: { balanceMinor, rewards: kept, since } });
}

const NOTHING: Cash = { balanceMinor: 0, rewards: [], since: '1970-01-01T00:00:00Z' };

/** What is available to a person in cash. */
export function cashOf({ cash = NOTHING }: PersonRecord): Cash {
  return cash;
}

/** When the next payout of a person is to be issued; Infinity while nothing waits for one. */
export function nextIssue({ live: { payouts, zone } }: Draft, person: PersonRecord): number {
  const { balanceMinor, rewards, since } = cashOf(person);
  if (payouts === null || rewards.length === 0) return Infinity;
  const isFull = rewards.length >= MAX_PAYOUT_REWARDS && balanceMinor > 0;
  return isFull ? parseInstant(since) : nextOf(payouts, zone, parseInstant(since));
}

/** The payout an event speaks of: by its id, or by a reward that is on its way in it. */
export function payoutOf(draft: Draft): Payout | undefined {
  const id = textOf(draft, 'payoutId');
  if (id !== '') return read(draft, `payout/${id}`);
  const reward = read(draft, `reward/${textOf(draft, 'rewardId')}`);
  const isOpen = reward?.state === 'held' || reward?.state === 'available';
  return reward?.payout === undefined || isOpen ? undefined : read(draft, `payout/${reward.payout}`);
}

function rewardsIn(draft: Draft, { rewards }: Payout): Reward[] {
  return rewards.flatMap((id) => read(draft, `reward/${id}`) ?? []);
}

/** A payout is one sum: what was owed is set off already, so it belongs to no one reward. */
function transfer(
  draft: Draft,
  { person, amountMinor, currency }: Payout,
  [from, to]: readonly [string, string],
): void {
  const account = (place: string): string => `${person}/cash/${place}`;
  const move = { from: account(from), to: account(to), quantity: amountMinor };
  draft.postings.push({ ...move, unit: currency, reward: null });
}

function record(draft: Draft, payout: Payout): void {
  write(draft, `payout/${payout.id}`, payout);
  draft.payouts.push(payout);
  tell(draft, payout.state, payout);
}

function tell(
  draft: Draft,
  result: Extract<Seen, { about: 'payout' }>['result'],
  { person, amountMinor, reason }: Pick<Payout, 'person' | 'amountMinor' | 'reason'>,
): void {
  if (draft.witness === null) return;
  const isOwn = person === draft.advocate?.id;
  const isAdvocate = isOwn || read(draft, `person/${person}`)?.role != null;
  draft.witness.tell({ about: 'payout', result, person, isOwn, isAdvocate, amountMinor, reason });
}
