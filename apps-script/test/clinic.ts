import { newSession, openScript, type ScriptHost } from './host/script.ts';
import type { Session } from './host/session.ts';

/** A program that mails, alerts, and lets points be spent. */
export const clinicProgram = {
  id: 'glow',
  name: 'Glow',
  version: 1,
  currency: 'USD',
  timezone: 'America/New_York',
  timezoneRule: 'EST5EDT,M3.2.0,M11.1.0',
  roles: ['patient', 'partner'],
  lifecycle: {
    initial: 'submitted',
    stages: [
      { id: 'submitted', label: 'Name received' },
      { id: 'attended', label: 'Came in', qualifies: true },
    ],
    transitions: [{ on: 'appointment.attended', to: 'attended' }],
  },
  points: { catalog: [{ id: 'mug', name: 'A mug', costPoints: 10, give: { kind: 'gift', item: 'mug' } }] },
  rewards: [
    {
      id: 'hello',
      label: 'Ten points',
      to: 'advocate',
      on: { enter: 'submitted' },
      give: { kind: 'points', amount: 10 },
    },
    {
      id: 'thanks',
      label: '50 dollars',
      to: 'advocate',
      on: { enter: 'attended' },
      give: { kind: 'cash', amountMinor: 5000 },
    },
  ],
  messages: [
    {
      id: 'thank-you',
      to: 'advocate',
      via: ['email'],
      on: 'referral.created',
      text: {
        en: {
          subject: 'Thank you, {{advocate.firstName}}',
          body: '{{invitee.name}} is known now. Share {{advocate.shareLink}}',
        },
      },
    },
    {
      id: 'desk',
      to: 'staff',
      via: ['slack', 'email'],
      on: { enter: 'attended' },
      text: { en: { subject: 'Came in', body: '{{invitee.name}} <came in>' } },
    },
  ],
};

/** A sheet that was set up with this program and has one advocate. */
export function openClinic(code: string, session: Session = newSession()): ScriptHost & { share: string } {
  const host = openScript(code, session);
  host.call('saveProgram', JSON.stringify(clinicProgram));
  host.call('setUp');
  host.call('saveSettings', { staffEmail: 'desk@example.com', link: 'https://glow.example/{code}' });
  host.paste('Advocates', [{ Name: 'Ada Keller', 'E-mail': 'ada@example.com' }]);
  host.call('processNow');
  return { ...host, share: String(host.rows('Advocates')[0]?.['Share code']) };
}

export function friend(host: { share: string }, index: number): Record<string, string> {
  return { Friend: `Friend ${index}`, 'E-mail': `f${index}@example.com`, Code: host.share };
}
