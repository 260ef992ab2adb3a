import { explain } from '@referral-kit/engine';
import type { Decision, Effect, Json, Program } from '@referral-kit/engine';
import type { Delivery, LogEntry } from '../../store/store.ts';
import { quantityInWords } from '../figures.ts';
import type { Moment } from '../figures.ts';
import { findPeople } from '../people.ts';
import type { People } from '../people.ts';
import { NothingHere } from '../requests.ts';
import { stepsOf } from '../steps.ts';
import { entriesOf } from '../story.ts';
import {
  accountInWords,
  eventInWords,
  plain,
  rewardInWords,
  sourceInWords,
  stageInWords,
  stateInWords,
  stateTone,
} from '../words.ts';
import { effectInWords } from './effects.ts';
import type { Desk } from './frame.ts';
import { deliveryStates } from './outbox.ts';
import type { ReferralView, StoryEntry } from './referral.ts';

/** How far back in the outbox the states of a story's deliveries are looked for. */
const DELIVERIES_SEEN = 1_000;

/** Gathers one referral's whole story. */
export async function loadReferral(desk: Desk): Promise<ReferralView> {
  const { context, live, frame, moment } = desk;
  const { store } = context;
  const row = await store.referrals.get(live.id, desk.params.get('id'));
  if (row === null) throw new NothingHere();
  const [entries, rewards, deliveries] = await Promise.all([
    entriesOf(context, row),
    store.rewards.list({ program: live.id, referral: row.id, limit: 200 }),
    store.outbox.list({ program: live.id, limit: DELIVERIES_SEEN }),
  ]);
  const people = await findPeople(context, live.id, [row.advocate, row.invitee]);
  const sent = new Map(deliveries.rows.map((delivery) => [delivery.effect.key, delivery]));
  const story = await Promise.all(entries.map((entry) => storyOf(desk, entry, people, sent)));
  return {
    frame,
    program: live.program,
    moment,
    referral: { ...row, version: entries[0]?.version ?? live.version },
    friend: factsOf(people, row.invitee),
    referrer: factsOf(people, row.advocate),
    steps: stepsOf(live.program, entries, row.stage),
    story,
    rewards: rewards.rows,
    flash: await flashOf(desk, entries),
  };
}

/** The sentences that say why an event was decided as it was. */
export async function whyOf({ context }: Desk, entry: LogEntry): Promise<readonly string[]> {
  const version = await context.programs.version(entry.program, entry.version);
  return version === undefined ? [] : explain(version.compiled, entry.facts, entry.event, 'operator').sentences;
}

async function storyOf(
  desk: Desk,
  entry: LogEntry,
  people: People,
  sent: ReadonlyMap<string, Delivery>,
): Promise<StoryEntry> {
  const { live, moment } = desk;
  const { event, decision } = entry;
  return {
    at: event.at,
    title: eventInWords(event.type),
    source: sourceInWords(event.source ?? 'api'),
    outcome: outcomes[decision.outcome],
    said: saidBy(desk, event.data ?? {}, event.object),
    ledTo: ledTo(live.program, { ...moment, now: Date.parse(event.at) }, decision),
    why: await whyOf(desk, entry),
    postings: decision.postings.map(
      ({ from, to, quantity, unit }) =>
        `${accountInWords(from, people.name)} → ${accountInWords(to, people.name)}: ${quantityInWords(quantity, unit)}`,
    ),
    deliveries: decision.effects.map((effect) => deliveryOf(desk, effect, people, sent.get(effect.key))),
  };
}

const outcomes = {
  decided: null,
  duplicate: 'Was known already',
  unmatched: 'Found no referral',
  refused: 'Refused',
} as const;

/** What the sender said, as far as a person wants to read it. */
function saidBy(
  { live: { program } }: Desk,
  data: Readonly<Record<string, Json>>,
  object: string | undefined,
): [string, string][] {
  const { amountMinor, currency, to, reason } = data;
  const fields = Object.entries(program.fields?.invitee ?? {}).map(([name, { label }]): [string, string] => [
    label,
    answerInWords(data[name]),
  ]);
  const said: [string, string][] = [
    [
      'Amount',
      typeof amountMinor === 'number' ? quantityInWords(amountMinor, plain(currency) || program.currency) : '',
    ],
    ['To', typeof to === 'string' ? stageInWords(program, to) : ''],
    ['Reason', plain(reason)],
    ...fields,
    ['Reference', object ?? ''],
  ];
  return said.filter(([, words]) => words !== '');
}

function answerInWords(value: Json | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return plain(value);
}

/** The stages it led to and the rewards it touched, to be scanned; dates are said as on that day. */
function ledTo(program: Program, moment: Moment, { moves, rewards }: Decision): StoryEntry['ledTo'] {
  const stages = moves.map(({ to }) => ({ words: stageInWords(program, to), tone: isGoal(program, to) ? 'good' : '' }));
  const earned = rewards.map((reward) => ({
    words: `${rewardInWords(reward)}: ${lowerFirst(stateInWords(reward, moment))}`,
    tone: stateTone(reward.state),
  }));
  return [...stages, ...earned];
}

function isGoal(program: Program, id: string): boolean {
  return program.lifecycle.stages.some((stage) => stage.id === id && stage.qualifies === true);
}

function deliveryOf(
  desk: Desk,
  effect: Effect,
  people: People,
  delivery: Delivery | undefined,
): StoryEntry['deliveries'][number] {
  const state = delivery === undefined ? { words: 'Long ago', tone: 'still' } : deliveryStates[delivery.state];
  return { words: effectInWords(effect, desk.live.program, people.name), state: state.words, tone: state.tone };
}

/** How the order went that this page was opened after. */
async function flashOf(desk: Desk, entries: readonly LogEntry[]): Promise<ReferralView['flash']> {
  const order = desk.query.get('order');
  const entry = order === '' ? undefined : entries.find(({ event }) => event.source === 'admin' && event.id === order);
  if (entry === undefined) return null;
  if (entry.decision.outcome === 'decided')
    return { words: `Done: ${lowerFirst(eventInWords(entry.event.type))}.`, tone: 'good' };
  return { words: (await whyOf(desk, entry)).join(' '), tone: 'bad' };
}

function factsOf(people: People, id: string): ReferralView['friend'] {
  const { email, phone } = people.get(id);
  return { id, name: people.name(id), email: email ?? null, phone: phone ?? null };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
