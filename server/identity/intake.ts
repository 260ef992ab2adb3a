import { concernsPerson, normaliseEmail, readEvent } from '@referral-kit/engine';
import type { Json, Program } from '@referral-kit/engine';
import { readFileSync } from 'node:fs';
import type { IncomingEvent } from '../context.ts';
import type { DecideRequest, PersonalFacts } from '../store/store.ts';
import type { Identity } from './keys.ts';
import { separate } from './separate.ts';

/**
 * Makes of what a sender told an event that the engine may see: names and addresses go to the table of people, addresses in `who`
 * become keyed hashes, what the sender left out and a host can know is filled in. `now` is in milliseconds since 1970.
 *
 * @throws BadEvent for an event that cannot be read, or lies more than five minutes ahead
 */
export function intake(incoming: IncomingEvent, { program, identity, now }: IntakeContext): DecideRequest {
  const { personal: told = {}, ...sent } = incoming;
  const side = concernsPerson(incoming.type) ? 'advocate' : 'invitee';
  const separated = separate(sent.data ?? {}, program.fields?.[side] ?? {});
  const { who, addresses } = keysOf(sent.who, identity);
  const brought = { ...separated.facts, ...addresses, ...told[side] };
  const { filled, madeByHost } = fill({ incoming, program, identity, now }, brought);
  const event = readEvent(
    { ...sent, who, ...(sent.data !== undefined && { data: separated.rest }), ...filled },
    new Date(now).toISOString(),
  );
  const personal = { ...told, ...(Object.keys(brought).length > 0 && { [side]: brought }) };
  return { program: program.id, event, ...(Object.keys(personal).length > 0 && { personal }), madeByHost };
}

export interface IntakeContext {
  readonly program: Program;
  readonly identity: Identity;
  readonly now: number;
}

/** An address that cannot be one is left out: no key is better than a key that many people share. */
function keysOf(who: IncomingEvent['who'], identity: Identity) {
  const { email, phone, ...others } = who ?? {};
  const [emailKey, phoneKey] = [
    email === undefined ? null : identity.email(email),
    phone === undefined ? null : identity.phone(phone),
  ];
  return {
    who: { ...others, ...(emailKey !== null && { email: emailKey }), ...(phoneKey !== null && { phone: phoneKey }) },
    addresses: {
      ...(emailKey !== null && { email: email?.trim() }),
      ...(phoneKey !== null && { phone: phone?.trim() }),
    } as PersonalFacts,
  };
}

/** What a host can know: the time of arrival, codes for who is new, and signals. */
function fill(
  { incoming, program, identity, now }: IntakeContext & { incoming: IncomingEvent },
  brought: PersonalFacts,
) {
  const madeByHost: ('at' | 'mint' | 'signals')[] = [];
  const filled: Record<string, Json> = {};
  if (incoming.at === undefined) {
    filled['at'] = new Date(now).toISOString();
    madeByHost.push('at');
  }
  if (mayCreate(incoming.type)) {
    filled['mint'] = identity.mint(program.id, incoming.source, incoming.id);
    madeByHost.push('mint');
  }
  const domain = normaliseEmail(brought.email ?? '')?.split('@')[1];
  if (domain !== undefined) {
    filled['signals'] = { ...incoming.signals, disposableMail: disposable.has(domain) };
    madeByHost.push('signals');
  }
  return { filled, madeByHost };
}

/** Orders concern what is there already. */
function mayCreate(type: string): boolean {
  return type === 'referral.submitted' || !/^(referral|review|reward|points|time|program)\./.test(type);
}

/** Domains of mailboxes that anybody may open for ten minutes; one a line. */
const disposable = new Set(
  readFileSync(new URL('./disposable.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== ''),
);
