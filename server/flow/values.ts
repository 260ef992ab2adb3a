import { placeRule } from '@referral-kit/engine';
import type { Json, Payout, PersonRecord, ReferralRecord, Reward } from '@referral-kit/engine';
import type { ServerContext } from '../context.ts';
import { linkOf } from '../http/views.ts';
import type { Delivery, LogEntry, Person } from '../store/store.ts';
import { cleanName } from './render.ts';
import type { Values } from './render.ts';

/** What the placeholders of one delivery stand for, read at this moment: who was erased since has no name. */
export async function valuesFor(context: ServerContext, delivery: Delivery): Promise<Moment> {
  const { program: id, seq } = delivery;
  const { store, programs } = context;
  const [entry] = await store.log.after(id, seq - 1, 1);
  const live = programs.get(id)?.program;
  const file = entry === undefined ? live : ((await programs.version(id, entry.version))?.program ?? live);
  const { referral, reward, payout, advocate, invitee } = await recordsOf(context, delivery);
  const people = await store.people.get(
    id,
    [advocate, invitee].flatMap((record) => record?.id ?? []),
  );
  const factsOf = (record: PersonRecord | null) => people.find((person) => person.id === record?.id);
  const values = {
    advocate: { ...personValues(advocate, factsOf(advocate)), ...advocateLinks(context, advocate) },
    invitee: personValues(invitee, factsOf(invitee)),
    referral: referralValues(context, referral, file),
    reward: rewardValues(reward, file),
    payout: payoutValues(payout, file),
    program: { id, name: file?.name ?? '', termsUrl: file?.terms?.url ?? '' },
    event: eventValues(entry),
  };
  return { file, live, values };
}

export interface Moment {
  readonly values: Values;
  /** The version that decided. */
  readonly file: ProgramFile | undefined;
  readonly live: ProgramFile | undefined;
}

export type ProgramFile = NonNullable<ReturnType<ServerContext['programs']['get']>>['program'];

type Group = Record<string, string | number>;

/** The records a delivery is about. A message that concerns no referral goes to an advocate. */
async function recordsOf({ store }: ServerContext, { program, effect }: Delivery) {
  const read = (key: string | null): Promise<unknown> =>
    key === null ? Promise.resolve(null) : store.records.get(program, key);
  const { about, to } = effect;
  const referral = (await read(about.referral && `referral/${about.referral}`)) as ReferralRecord | null;
  const reward = (await read(about.reward && `reward/${about.reward}`)) as Reward | null;
  const payout = (await read(about.payout === undefined ? null : `payout/${about.payout}`)) as Payout | null;
  const advocate = referral?.advocate ?? reward?.person ?? payout?.person ?? to;
  return {
    referral,
    reward,
    payout,
    advocate: (await read(advocate && `person/${advocate}`)) as PersonRecord | null,
    invitee: (await read(referral && `person/${referral.invitee}`)) as PersonRecord | null,
  };
}

function personValues(record: PersonRecord | null, facts: Person | undefined): Group {
  const { firstName: first = '', lastName: last = '', email = '', phone = '', fields = {} } = facts ?? {};
  const declared = Object.entries({ ...record?.fields, ...fields }).flatMap(([name, value]) => scalar(name, value));
  const [firstName, lastName] = [cleanName(first), cleanName(last)];
  const name = `${firstName} ${lastName}`.trim();
  return { ...Object.fromEntries(declared), id: record?.id ?? '', firstName, lastName, name, email, phone };
}

function scalar(name: string, value: Json): [string, string | number][] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value === 'boolean') return [[name, value ? 'yes' : 'no']];
  return typeof value === 'string' ? [[name, cleanName(value)]] : [];
}

function advocateLinks(context: ServerContext, record: PersonRecord | null): Group {
  const shareCode = record?.shareCode ?? null;
  return {
    shareCode: shareCode ?? '',
    shareLink: linkOf(context, shareCode) ?? '',
    portalLink: `${context.baseUrl}/me`,
  };
}

function referralValues(context: ServerContext, referral: ReferralRecord | null, file: ProgramFile | undefined): Group {
  if (referral === null) return {};
  const { id, code, stage } = referral;
  const label = file?.lifecycle.stages.find((one) => one.id === stage)?.label ?? stage;
  return { id, code: code ?? '', link: linkOf(context, code) ?? '', stage: label };
}

function rewardValues(reward: Reward | null, file: ProgramFile | undefined): Group {
  if (reward === null) return {};
  const { id, rule, state, until, quantity, unit } = reward;
  return {
    id,
    label: rewardLabel(rule, file),
    amount: amountInWords(quantity, unit, file?.locale ?? 'en'),
    state,
    until: until?.slice(0, 10) ?? '',
  };
}

function rewardLabel(rule: string, file: ProgramFile | undefined): string {
  const contest = file?.contests?.find((one) => placeRule(one.id) === rule);
  if (contest !== undefined) return contest.label ?? contest.id;
  return file?.rewards.find((one) => one.id === rule)?.label ?? rule;
}

function payoutValues(payout: Payout | null, file: ProgramFile | undefined): Group {
  if (payout === null) return {};
  const { id, amountMinor, currency } = payout;
  return { id, amountMinor, currency, amount: amountInWords(amountMinor, currency, file?.locale ?? 'en') };
}

function eventValues(entry: LogEntry | undefined): Group {
  return entry === undefined ? {} : { type: entry.event.type, object: entry.event.object ?? '' };
}

/** `$50.00`, `120 points`, `1 piece`; `quantity` is in minor units of a currency. */
export function amountInWords(quantity: number, unit: string, locale: string): string {
  if (!/^[A-Z]{3}$/.test(unit)) return `${quantity} ${unit === 'piece' && quantity !== 1 ? 'pieces' : unit}`;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: unit });
  return format.format(quantity / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
