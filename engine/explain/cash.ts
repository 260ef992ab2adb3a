import { sayMoney } from '../currency.ts';
import type { Reward } from '../decision.ts';
import type { Event } from '../event.ts';
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
  if (seen.about === 'payout') return sayPayout(story, seen, seen.isAdvocate ? 'the advocate' : 'the friend');
  return seen.about === 'withheld' ? sayWithheld(story, seen.reward) : sayHandedOver(story, seen, '');
}

/** The same for the advocate, as far as it is theirs. */
export function sayCashToYou(story: Story, seen: Seen): string | null {
  if (seen.about === 'payout') return seen.isOwn ? sayPayout(story, seen, 'you') : null;
  if (seen.about !== 'withheld' && seen.about !== 'handedOver') return null;
  if (story.rewards.get(seen.reward)?.side !== 'advocate') return null;
  return seen.about === 'withheld' ? sayWithheld(story, seen.reward) : sayHandedOver(story, seen, ' to you');
}

/** Why a payer refused may name an account, so it stays with staff. */
function sayPayout(story: Story, { result, person, amountMinor, reason }: Of<'payout'>, who: string): string {
  const { payouts, currency } = story.program;
  const sum = sayMoney(amountMinor, currency);
  const payout = `payout of ${sum} to ${who}`;
  if (result === 'issued') return `A ${payout} is due.`;
  if (result === 'paid') return `The ${payout} was made.`;
  const day = sayDay(story, person);
  const next = day === null ? '' : ` The next pay day is ${day}.`;
  const why = reason === null || who === 'you' ? '' : `: ${reason}`;
  if (result === 'failed') return `The ${payout} failed${why}. It goes with the next one.${next}`;
  const missing = sayMoney((payouts?.minimumMinor ?? 0) - amountMinor, currency);
  const left = amountMinor > 0 ? `${sum} is available, ${missing} less than the least amount` : 'nothing is available';
  return `No payout to ${who} yet: ${left}.${next}`;
}

/** When cash that is available now is paid out, and what is missing for it. */
export function sayNext(story: Story, reward: Reward | undefined): string {
  const { program } = story;
  if (reward === undefined || reward.kind !== 'cash') return '';
  if (reward.waitsFor.includes('taxForm')) return ` ${sayWithheld(story, reward.id)}`;
  const day = reward.state === 'available' ? sayDay(story, reward.person) : null;
  if (program.payouts === null || day === null) return '';
  const missing = program.payouts.minimumMinor - (personOf(story, reward.person)?.cash?.balanceMinor ?? 0);
  return ` It is paid out on ${day}${missing > 0 ? ` if ${sayMoney(missing, program.currency)} more is available by then` : ''}.`;
}

/** The next pay day of a person whose cash was touched; null for others. */
function sayDay(story: Story, id: string): string | null {
  const { program, names } = story;
  const since = personOf(story, id)?.cash?.since;
  if (program.payouts === null || since === undefined) return null;
  return names.date(formatInstant(nextOf(program.payouts, program.zone, parseInstant(since))));
}

/** Which form is needed, and why. */
function sayWithheld(story: Story, id: string): string {
  const { program, event, names, rewards } = story;
  const reward = rewards.get(id);
  const person = reward === undefined ? undefined : personOf(story, reward.person);
  const year = periodOf(program.zone, parseInstant(event.at), 'year');
  const row = person === undefined ? null : rowFor(program.tax, person, year);
  if (reward === undefined || row === null) return 'A tax form is needed.';
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

function sayHandedOver({ names }: Story, { rule, owed }: Of<'handedOver'>, who: string): string {
  const back = owed ? ' although it had been taken back, so it is owed' : '';
  return `“${names.reward(rule)}” was handed over${who}${back}.`;
}

function personOf({ changes }: Story, id: string): PersonRecord | undefined {
  return changes.find(({ key }) => key === `person/${id}`)?.value as PersonRecord | undefined;
}
