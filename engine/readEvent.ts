import { BadEvent, type Finding } from './errors.ts';
import type { Event, Json } from './event.ts';
import { found } from './findings.ts';
import { validateEvent } from './generated/validators.js';
import { realInstant } from './instant.ts';
import { MAX_AHEAD_MS, MAX_AMOUNT_MINOR, MAX_EVENT_DEPTH, MAX_EVENT_SIZE, MAX_FINDINGS } from './limits.ts';
import { type Complaint, plainCopy } from './plain.ts';
import { type Codes, schemaFindings, show } from './schemaFindings.ts';

/**
 * Reads an event. It fills nothing in and returns a copy: the same event has the same canonical text, however it came.
 *
 * @param now the host's clock as an instant; when given, an event more than five minutes ahead of it is refused (R2)
 * @throws BadEvent with everything that is wrong in it, each with its code, its place and a remedy
 */
export function readEvent(value: unknown, now?: string): Event {
  const complaints: Finding[] = [];
  const bounds = { depth: MAX_EVENT_DEPTH, size: MAX_EVENT_SIZE };
  const document = plainCopy(value, bounds, (about, pointer) => complaints.push(taken[about](pointer)));
  refuse(complaints);
  if (!isObject(document)) throw new BadEvent(found('RK200', '', `${show(document)} is not an event`));
  if (!validateEvent(document)) refuse(schemaFindings({ document, codes }, validateEvent.errors!));
  const event = document as unknown as Event;
  refuse([...checkWho(event), ...checkInstant(event, now), ...checkMoney(event)]);
  return event;
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new BadEvent(findings.slice(0, MAX_FINDINGS));
}

const taken: Readonly<Record<Complaint, (pointer: string) => Finding>> = {
  notJson: (pointer) => found('RK213', pointer, 'This is not JSON'),
  forbidden: (pointer) => found('RK212', pointer, 'This name is reserved'),
  tooDeep: (pointer) => found('RK207', pointer, `An event is nested at most ${MAX_EVENT_DEPTH} levels deep`),
  tooLarge: (pointer) => found('RK207', pointer, `An event has at most ${MAX_EVENT_SIZE} characters`),
};

const codes: Codes = {
  unknown: 'RK206',
  missing: 'RK202',
  kind: 'RK210',
  form: 'RK211',
  range: 'RK211',
  choice: 'RK211',
  length: 'RK211',
  twice: 'RK211',
};

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Types that may be about the program itself and then concern nobody, or that name a reward or a payout in their data. */
const CONCERNS_NOBODY = new Set(['program.published', 'time.passed', 'payout.paid', 'payout.failed', 'veto.answered']);

/** An order, invoice, deal or visit that is known tells whom it concerns. (R8) */
function checkWho({ type, who, object }: Event): Finding[] {
  if (CONCERNS_NOBODY.has(type) || object !== undefined || Object.keys(who).length > 0) return [];
  return [found('RK203', '/who', 'The event concerns nobody')];
}

function checkInstant({ at }: Event, now: string | undefined): Finding[] {
  const instant = realInstant(at);
  if (instant === null) return [found('RK205', '/at', `"${at}" does not exist`)];
  if (now === undefined || instant <= Date.parse(now) + MAX_AHEAD_MS) return [];
  return [found('RK204', '/at', `${at} is more than five minutes after ${now}`)];
}

/** Null says that the amount is not known, and is fine. */
function checkMoney({ data }: Event): Finding[] {
  const { amountMinor = null, currency = null } = data ?? {};
  const findings: Finding[] = [];
  if (amountMinor !== null && !isAmount(amountMinor)) {
    findings.push(
      found('RK208', '/data/amountMinor', `${show(amountMinor)} is not a whole number up to ${MAX_AMOUNT_MINOR}`),
    );
  }
  if (currency !== null && !(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency))) {
    findings.push(found('RK209', '/data/currency', `${show(currency)} is not a currency`));
  }
  return findings;
}

function isAmount(value: Json): boolean {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_AMOUNT_MINOR;
}
