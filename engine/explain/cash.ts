import { sayMoney } from '../currency.ts';
import type { Reward } from '../decision.ts';
import type { Event } from '../event.ts';
import { cashOf } from '../payouts.ts';
import type { PersonRecord } from '../records.ts';
import { nextOf } from '../schedule.ts';
import { rowFor } from '../tax.ts';
import { formatInstant, parseInstant, periodOf } from '../time.ts';
import type { Seen } from '../witness.ts';
import type { Story } from './staff.ts';

type Of<A extends Seen['about']> = Extract<Seen, { about: A }>;

type AboutCash = Of<'handedOver' | 'payout' | 'withheld'>;

/** What became of cash, for staff. */
export function sayCash(story: Story, seen: AboutCash): string {
  if (seen.about === 'payout') return sayPayout(story, seen);
  return seen.about === 'withheld' ? sayWithheld(story, seen.reward) : sayHandedOver(story, seen);
}

/** The same for the advocate, as far as it is theirs. */
export function sayCashToYou(story: Story, seen: Seen): string | null {
  if (seen.about === 'payout') return seen.side === 'advocate' ? sayPayoutToYou(story, seen) : null;
  if (seen.about !== 'withheld' && seen.about !== 'handedOver') return null;
  if (story.rewards.get(seen.reward)?.side !== 'advocate') return null;
  return seen.about === 'withheld'
    ? sayWithheld(story, seen.reward)
    : sayHandedOverToYou(story.names.reward(seen.rule), seen);
}

function sayPayout(story: Story, { result, person, side, amountMinor, reason }: Of<'payout'>): string {
  const sum = sayMoney(amountMinor, story.program.currency);
  const who = side === 'advocate' ? 'the advocate' : 'the friend';
  const next = sayNextDay(story, person);
  if (result === 'issued') return `A payout of ${sum} to ${who} is due.`;
  if (result === 'paid') return `The payout of ${sum} to ${who} was made.`;
  if (result === 'short') return `No payout to ${who} yet: ${sayShort(story, amountMinor)}.${next}`;
  return `The payout of ${sum} to ${who} failed${reason === null ? '' : `: ${reason}`}. It goes with the next one.${next}`;
}

/** Why a payer refused may name an account, so it stays with staff. */
function sayPayoutToYou(story: Story, { result, person, amountMinor }: Of<'payout'>): string {
  const sum = sayMoney(amountMinor, story.program.currency);
  const next = sayNextDay(story, person);
  if (result === 'issued') return `${sum} is on its way to you.`;
  if (result === 'paid') return `${sum} was paid to you.`;
  if (result === 'short') return `Nothing is paid out yet: ${sayShort(story, amountMinor)}.${next}`;
  return `The payment of ${sum} did not reach you. We will try again.${next}`;
}

/** `20.00 USD is available, 5.00 USD less than the least amount` */
function sayShort({ program: { payouts, currency } }: Story, amountMinor: number): string {
  const least = payouts?.minimumMinor ?? 0;
  if (amountMinor <= 0) return 'nothing is left after what is owed';
  return `${sayMoney(amountMinor, currency)} is available, ${sayMoney(least - amountMinor, currency)} less than the least amount`;
}

/** When cash that is available now is paid out, and what is missing for it. */
export function sayNext(story: Story, reward: Reward | undefined): string {
  const { program, names } = story;
  if (reward === undefined || reward.kind !== 'cash') return '';
  if (reward.waitsFor.includes('taxForm')) return ` ${sayWithheld(story, reward.id)}`;
  const cash = reward.state === 'available' ? personOf(story, reward.person)?.cash : undefined;
  if (program.payouts === null || cash === undefined) return '';
  const missing = program.payouts.minimumMinor - cash.balanceMinor;
  const on = names.date(formatInstant(nextOf(program.payouts, program.zone, parseInstant(cash.since))));
  const least = missing > 0 ? ` if ${sayMoney(missing, program.currency)} more is available by then` : '';
  return ` It is paid out on ${on}${least}.`;
}

function sayNextDay(story: Story, id: string): string {
  const { program, names } = story;
  const person = personOf(story, id);
  if (program.payouts === null || person === undefined) return '';
  const since = parseInstant(cashOf(person).since);
  return ` The next pay day is ${names.date(formatInstant(nextOf(program.payouts, program.zone, since)))}.`;
}

/** Which form is needed, and why. */
function sayWithheld(story: Story, id: string): string {
  const { program, event, names, rewards } = story;
  const reward = rewards.get(id);
  const person = reward === undefined ? undefined : personOf(story, reward.person);
  const year = periodOf(program.zone, parseInstant(event.at), 'year');
  const row = person === undefined ? null : rowFor(program.tax, person, year);
  if (reward === undefined || row === null) return 'A tax form is needed first.';
  const threshold = sayMoney(row.thresholdMinor, program.currency);
  return `“${names.reward(reward.rule)}” needs the tax form “${row.needs}” first: with it the cash of ${year} reaches ${threshold}.`;
}

/** Who or what said no; null when it was nobody who was asked. */
export function sayVeto(event: Event, reward: Reward | undefined): string | null {
  if (reward?.veto === undefined) return null;
  if (event.type === 'veto.answered') return 'because somebody objected';
  const { until, otherwise } = reward.veto;
  const isOver = otherwise === 'reject' && parseInstant(event.at) >= parseInstant(until);
  return isOver && !event.type.startsWith('reward.') ? 'because nobody allowed it in time' : null;
}

function sayHandedOver({ names }: Story, { rule, owed }: Of<'handedOver'>): string {
  const label = `“${names.reward(rule)}”`;
  return owed
    ? `${label} was paid although it had been taken back, so later rewards make up for it.`
    : `${label} was handed over.`;
}

function sayHandedOverToYou(label: string, { owed }: Of<'handedOver'>): string {
  return owed
    ? `“${label}” was paid to you although it had been taken back. It will be taken off later rewards.`
    : `“${label}” was handed over to you.`;
}

function personOf({ changes }: Story, id: string): PersonRecord | undefined {
  return changes.find(({ key }) => key === `person/${id}`)?.value as PersonRecord | undefined;
}
