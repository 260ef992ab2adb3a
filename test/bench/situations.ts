import { compile, createMemory, readEvent, readProgram, step } from '@referral-kit/engine';
import type { CompiledProgram, Event, Memory, Program } from '@referral-kit/engine';
import { readFileSync } from 'node:fs';
import { drawEvents, rules } from './rules.ts';

/** A program, a state with many referrals in it, and for each of them the event that earns. */
export interface Situation {
  readonly name: string;
  readonly program: CompiledProgram;
  readonly state: Memory;
  readonly events: readonly Event[];
}

const REFERRALS = 1_024;
const ADVOCATES = 64;

/** The twelve rules as the conditions of twelve rewards, all looked at when a payment moves the referral. */
export function twelveRules(): Situation {
  const program = readProgram({
    id: 'twelve',
    name: 'Twelve rewards, each with a rule of its own',
    version: 1,
    currency: 'USD',
    lifecycle: {
      initial: 'invited',
      stages: [{ id: 'invited' }, { id: 'won', qualifies: true }],
      transitions: [
        { on: 'purchase.completed', from: 'invited', to: 'won' },
        { on: 'invoice.paid', from: 'invited', to: 'won' },
      ],
    },
    rewards: rules.map((when, index) => ({
      id: String(index),
      to: 'advocate',
      on: { enter: 'won' },
      when,
      give: { kind: 'credit', amountMinor: 1_000 },
    })),
    messages: [
      {
        id: 'thanks',
        to: 'advocate',
        via: ['email'],
        on: { enter: 'won' },
        text: { en: { subject: 'Hi', body: 'Thanks' } },
      },
    ],
  });
  const events = drawEvents(REFERRALS).map((event, index) => {
    const { currency, amountMinor } = event.data ?? {};
    // The engine does not look at an amount in another currency, so nobody else is to.
    const data = { ...event.data, amountMinor: currency === 'USD' ? amountMinor : null };
    return readEvent({ ...event, at: momentOf(index), data, who: { email: `friend${index}@example.com` } });
  });
  const compiled = compile(program);
  return { name: '12 rules', program: compiled, state: invited(compiled), events };
}

/** A sample program and the event by which most of its referrals earn. */
export function sample(name: string, earning: Pick<Event, 'type' | 'data'>): Situation {
  const program = compile(readSample(name));
  const events = Array.from({ length: REFERRALS }, (_, index) =>
    readEvent({
      ...earning,
      id: `earning-${index}`,
      at: momentOf(index),
      object: `object-${index}`,
      who: { email: `friend${index}@example.com` },
      mint: { share: `FRIEND-${index}`, referral: `F-${index}` },
    }),
  );
  return { name, program, state: invited(program), events };
}

/** No two events are of one instant, as in life. */
function momentOf(index: number): string {
  return new Date(Date.UTC(2026, 2, 9, 15) + index * 7_001).toISOString();
}

/** The state after advocates have joined, accepted the terms and named their friends. */
function invited(program: CompiledProgram): Memory {
  const state = createMemory();
  for (const event of [...joining(program), ...named(REFERRALS, -REFERRALS)])
    state.apply(step(program, state, event).changes);
  return state;
}

/** A log from its first event on: advocates join, then their friends are named, register, book, come and pay, all at each step. */
export function clinicLog(length: number): Pick<Situation, 'program' | 'events'> {
  const program = compile(readSample('iv-clinic'));
  const joined = joining(program);
  const kinds = ['invitee.registered', 'appointment.booked', 'appointment.attended', 'purchase.completed'];
  const friends = Math.floor((length - joined.length) / (kinds.length + 1));
  const later = kinds.flatMap((type, turn) =>
    Array.from({ length: friends }, (_, index) =>
      readEvent({
        id: `${type}-${index}`,
        type,
        at: momentOf((turn + 1) * friends + index),
        object: `${type}-${index}`,
        who: { email: `friend${index}@example.com` },
        data: { amountMinor: 18_000 },
        mint: { share: `${type}-${index}`, referral: `R-${type}-${index}` },
      }),
    ),
  );
  return { program, events: [...joined, ...named(friends, 0), ...later] };
}

function readSample(name: string): Program {
  const file = new URL(`../../templates/programs/${name}.json`, import.meta.url);
  return readProgram(JSON.parse(readFileSync(file, 'utf8')));
}

function joining({ file }: CompiledProgram): Event[] {
  const at = '2026-03-08T12:00:00Z';
  const version = file.terms?.version ?? 'none';
  return Array.from({ length: ADVOCATES }, (_, index) => [
    {
      id: `joined-${index}`,
      type: 'advocate.joined',
      at,
      who: { email: `ada${index}@example.com`, code: `ADA-${index}` },
    },
    { id: `accepted-${index}`, type: 'terms.accepted', at, who: { code: `ADA-${index}` }, data: { version } },
  ]).flatMap((events) => events.map((event) => readEvent(event)));
}

/** Friends named by their advocates in turn, the first of them at a moment before or after the rest begins. */
function named(friends: number, moment: number): Event[] {
  return Array.from({ length: friends }, (_, index) =>
    readEvent({
      id: `submitted-${index}`,
      type: 'referral.submitted',
      at: momentOf(moment + index),
      who: { email: `friend${index}@example.com`, code: `ADA-${index % ADVOCATES}` },
      mint: { share: `S-${index}`, referral: `R-${index}` },
    }),
  );
}
