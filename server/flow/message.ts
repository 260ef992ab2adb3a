import { findConnector, needsCredentials, refused } from '@referral-kit/connectors';
import type { Connection, NextStep } from '@referral-kit/connectors';
import { mayTell, quietUntil } from '@referral-kit/engine';
import type { Json, PersonRecord } from '@referral-kit/engine';
import type { ServerContext } from '../context.ts';
import type { Delivery, Person } from '../store/store.ts';
import { keepMail } from './mails.ts';
import { htmlOf, render } from './render.ts';
import { valuesFor } from './values.ts';
import type { Moment } from './values.ts';

/** Says one message to one person, or to staff, in their language. Who has said stop since is not written to. */
export async function say(context: ServerContext, delivery: Delivery, perform: Perform): Promise<Said> {
  const { program, effect } = delivery;
  const { message: id, channel } = effect.with as { message: string; channel: string };
  const moment = await valuesFor(context, delivery);
  const [person] = effect.to === null ? [] : await context.store.people.get(program, [effect.to]);
  const text = textOf(moment, id, person?.language);
  if (text === undefined) return refused(`The program has no message "${id}" any more.`);
  return sayBy(channel, { context, delivery, moment, text, person, perform });
}

/** Says a text by one channel. */
export async function sayBy(channel: string, said: Saying): Promise<Said> {
  if (channel === 'email') return sayByMail(said);
  if (channel === 'slack') return sayInSlack(said);
  return needsCredentials(
    `Nothing is connected that sends by ${channel}. Use another channel in "via", or connect one.`,
  );
}

/** Performs an action of a connection. */
export type Perform = (
  connection: Connection,
  action: string,
  input: Readonly<Record<string, Json>>,
) => Promise<NextStep>;

/** A next step, or the reason why nothing was sent on purpose. */
export type Said = NextStep | { readonly step: 'dropped'; readonly why: string };

interface Saying {
  readonly context: ServerContext;
  readonly delivery: Delivery;
  readonly moment: Moment;
  readonly text: Text;
  readonly person: Person | undefined;
  readonly perform: Perform;
}

interface Text {
  readonly subject?: string;
  readonly body: string;
}

async function sayByMail({ context, delivery, moment, text, person, perform }: Saying): Promise<Said> {
  const connection = await connectionOf(context, 'email');
  const to = delivery.effect.to === null ? ownAddress(connection) : person?.email;
  if (to === undefined) return refused('No e-mail address of this person is known. Add one, then send it again.');
  const mail = {
    subject: render(text.subject ?? moment.file?.name ?? '', moment.values, 'header') || 'Message',
    text: render(text.body, moment.values, 'text'),
    html: htmlOf(text.body, moment.values),
  };
  const obstacle = await obstacleTo(context, { delivery, moment }, 'email');
  if (obstacle !== null) return obstacle;
  if (connection !== null) return perform(connection, 'send', { to, ...mail });
  const kept = { ...mail, to, from: '', messageId: `<${delivery.id}@kept>` };
  await keepMail(context, { ...kept, id: String(delivery.id), program: delivery.program, person: delivery.effect.to });
  return { step: 'done', result: { kept: true } };
}

async function sayInSlack({ context, delivery, moment, text, perform }: Saying): Promise<Said> {
  const connection = await connectionOf(context, 'slack');
  if (connection === null) return needsCredentials('No Slack is connected. Connect one, then send it again.');
  const channel = connection.settings['channel'];
  if (typeof channel !== 'string')
    return needsCredentials(`Connection ${connection.name} names no channel. Set one, then send it again.`);
  const obstacle = await obstacleTo(context, { delivery, moment }, 'slack');
  if (obstacle !== null) return obstacle;
  return perform(connection, 'postMessage', { channel, text: render(text.body, moment.values, 'slack') });
}

/** Mail for staff goes where the mails of the program come from. */
function ownAddress(connection: Connection | null): string {
  const from = connection?.settings['from'];
  return typeof from === 'string' ? from : '';
}

/** The connection of a platform: the one of its name, else the first. */
export async function connectionOf(context: ServerContext, platform: string): Promise<Connection | null> {
  const named = await context.connections.get(platform);
  if (named?.platform === platform) return named;
  const first = (await context.connections.list()).find((connection) => connection.platform === platform);
  return first === undefined ? null : context.connections.get(first.id);
}

/** The connection that an effect such as `slack.postMessage` names: by its own name, else by its platform. */
export async function connectionNamed(context: ServerContext, name: string): Promise<Connection | null> {
  return (
    (await context.connections.get(name)) ?? (findConnector(name) === undefined ? null : connectionOf(context, name))
  );
}

const STOPPED = { step: 'dropped', why: 'not sent: the person said stop' } as const;

/** Asked at the last moment: a stop counts from when it was committed, and what was told late or failed before wakes nobody either. */
async function obstacleTo(
  { store, programs, clock }: ServerContext,
  { delivery, moment }: Pick<Saying, 'delivery' | 'moment'>,
  channel: string,
): Promise<Said | null> {
  const { program, effect } = delivery;
  if (effect.to === null) return null;
  const { message } = effect.with as { message: string };
  const always = messageOf(moment, message)?.always === true;
  const record = (await store.records.get(program, `person/${effect.to}`)) as PersonRecord | null;
  if (record !== null && !mayTell(record, channel, always)) return STOPPED;
  const { quiet = null, zone } = programs.get(program)?.compiled ?? {};
  const until = quiet === null || zone === undefined || always ? null : quietUntil(quiet, zone, clock.now());
  if (until === null) return null;
  return { step: 'retryLater', why: 'It is quiet now.', afterMs: until - clock.now(), mayHaveArrived: false };
}

/** The words in the person's language, the program's, English, or whichever there are; those of the live version come first. */
function textOf(moment: Moment, id: string, language: string | undefined): Text | undefined {
  const message = messageOf(moment, id);
  if (message === undefined) return undefined;
  const wanted = [language, language?.split('-')[0], moment.file?.locale, 'en'];
  const texts = Object.entries(message.text);
  const best = wanted.map((code) => texts.find(([written]) => written === code)).find((text) => text !== undefined);
  return (best ?? texts[0])?.[1];
}

function messageOf({ live, file }: Moment, id: string) {
  return live?.messages?.find((one) => one.id === id) ?? file?.messages?.find((one) => one.id === id);
}
