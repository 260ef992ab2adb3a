import { faultOf, findConnector } from '@referral-kit/connectors';
import type { ServerContext } from './context.ts';
import { verifyStore } from './verify.ts';

/** What a check found: fine, or what is wrong and how to mend it. */
export interface Diagnosis {
  readonly isFine: boolean;
  readonly says: string;
}

/** Looks a host over: store, logs, ledger, clock, connections, timers, deliveries. Changes nothing but a heartbeat of the store. */
export async function examine(context: DoctorContext): Promise<Diagnosis[]> {
  const { store } = context;
  if (!(await store.healthy()))
    return [
      bad('The store cannot be written. See whether the disk is full or the data folder belongs to somebody else.'),
    ];
  return [
    fine('The store can be written.'),
    ...(await records(context)),
    await clock(context),
    ...(await connections(context)),
    await timers(context),
    ...(await deliveries(context)),
  ];
}

export type DoctorContext = Pick<ServerContext, 'store' | 'clock' | 'programs' | 'connections'>;

const fine = (says: string): Diagnosis => ({ isFine: true, says });
const bad = (says: string): Diagnosis => ({ isFine: false, says });

async function records({ store }: DoctorContext): Promise<Diagnosis[]> {
  const { log, audit, ledger } = await verifyStore(store);
  const off = ledger.filter(({ sum }) => sum !== 0);
  const restore =
    'Somebody changed the file from outside: restore the last backup, and compare it with an export of this one.';
  return [
    log.broken === null
      ? fine(`The log of decisions is whole, ${log.rows} rows.`)
      : bad(`Row ${log.broken} of the log of decisions is not what was written. ${restore}`),
    audit.broken === null
      ? fine(`The audit log is whole, ${audit.rows} rows.`)
      : bad(`Row ${audit.broken} of the audit log is not what was written. ${restore}`),
    off.length === 0
      ? fine('The ledger adds up to zero.')
      : bad(
          `The ledger of ${off.map(({ program, unit }) => `${program} in ${unit}`).join(', ')} does not add up to zero. ${restore}`,
        ),
  ];
}

/** Events are taken up to five minutes ahead of the clock; one further ahead was taken by another clock. */
const AHEAD_MS = 5 * 60_000;
const LATE_MS = 60 * 60_000;

async function clock(context: DoctorContext): Promise<Diagnosis> {
  const now = context.clock.now();
  const last = await context.store.log.last();
  const newest = await Promise.all(
    context.programs.live().map(({ id }) => context.store.log.after(id, Math.max(0, last - RECENT), RECENT)),
  );
  const ahead = newest.flat().find(({ event }) => Date.parse(event.at) > now + AHEAD_MS);
  if (ahead === undefined)
    return fine(`The clock says ${new Date(now).toISOString()}, and no recent event is ahead of it.`);
  return bad(
    `The clock says ${new Date(now).toISOString()}, and an event of ${ahead.event.at} was decided. Set the clock of this machine, best by NTP.`,
  );
}

const RECENT = 100;

async function connections({ programs, connections: known }: DoctorContext): Promise<Diagnosis[]> {
  const listed = await known.list();
  const faults = await Promise.all(listed.map(({ id }) => faultOfConnection(known, id)));
  const names = programs
    .live()
    .flatMap(({ program }) => (program.actions ?? []).map(({ do: name }) => name.split('.')[0]));
  const missing = [...new Set(names)].filter(
    (name) => name !== undefined && !listed.some(({ id }) => id === name) && needsSecrets(name),
  );
  const found = [
    ...faults.filter((fault) => fault !== null),
    ...missing.map(
      (name) => `The program acts on "${name}", and there is no such connection. Add it with POST /v1/connections.`,
    ),
  ];
  if (found.length > 0) return found.map(bad);
  return [fine(`Every connection the programs need is there, ${listed.length} in all.`)];
}

/** What is wrong with a connection, as a sentence; null when nothing is. */
async function faultOfConnection(known: DoctorContext['connections'], id: string): Promise<string | null> {
  const opened = await known.get(id).catch(() => 'shut' as const);
  if (opened === 'shut')
    return `The secrets of the connection "${id}" cannot be opened with this key. Start with the key of the data folder, or connect it anew.`;
  const connector = opened === null ? undefined : findConnector(opened.platform);
  const fault = connector === undefined ? null : faultOf(connector.credentials.secrets, opened?.secrets ?? {});
  return fault === null
    ? null
    : `The connection "${id}" lacks credentials: ${fault.what}. Connect it anew with POST /v1/connections.`;
}

/** Whether nothing can be done there without credentials. */
function needsSecrets(platform: string): boolean {
  const connector = findConnector(platform);
  return connector === undefined || faultOf(connector.credentials.secrets, {}) !== null;
}

async function timers({ store, clock: time }: DoctorContext): Promise<Diagnosis> {
  const late = await store.timers.due(new Date(time.now() - LATE_MS).toISOString(), 1000);
  if (late.length === 0) return fine('No timer is late.');
  return bad(
    `${late.length === 1000 ? 'At least 1,000 timers are' : late.length === 1 ? '1 timer is' : `${late.length} timers are`} late by more than an hour. Start the server; if it runs, look for "timer failed" in its log.`,
  );
}

async function deliveries({ store, clock: time }: DoctorContext): Promise<Diagnosis[]> {
  const { open, parked } = await store.outbox.count();
  const due = await store.outbox.nextDue();
  const isLate = due !== null && due > 0 && due < time.now() - LATE_MS;
  return [
    isLate
      ? bad(
          `${open === 1 ? '1 delivery waits' : `${open} deliveries wait`}, the oldest since ${new Date(due).toISOString()}. Start the server; if it runs, look at GET /v1/deliveries.`,
        )
      : fine(open === 0 ? 'Nothing waits to be delivered.' : `${open} to be delivered.`),
    parked === 0
      ? fine('No delivery is parked.')
      : bad(
          `${parked === 1 ? '1 delivery is' : `${parked} deliveries are`} parked. Read why at GET /v1/deliveries?state=parked, mend it, and send them again with POST /v1/deliveries/:id/replay.`,
        ),
  ];
}
