import type { PersonRecord } from './records.ts';

/** The ways to reach somebody. */
export const CHANNELS: readonly string[] = ['email', 'sms', 'slack'];

/** Who opted out has said no on every channel. */
export const NO_CONSENT: PersonRecord['consent'] = Object.fromEntries(CHANNELS.map((channel) => [channel, false]));

/** Whether a person may be told something on a channel. Who opted out is told only what must `always` be. (R33) */
export function mayTell({ consent, optedOut }: PersonRecord, channel: string, always: boolean): boolean {
  if (optedOut === true && !always) return false;
  // Text messages need a yes; the other channels only no no.
  return channel === 'sms' ? consent[channel] === true : consent[channel] !== false;
}
