import type { Notes } from './notes.ts';

const joined = {
  id: '1',
  type: 'advocate.joined',
  at: '2026-03-01T09:00:00Z',
  who: { email: 'ada@example.com' },
  mint: { share: 'ADA-SHARES' },
};
const submitted = {
  id: '2',
  type: 'referral.submitted',
  at: '2026-03-01T10:00:00Z',
  who: { code: 'ADA-SHARES', email: 'ben@example.com' },
};

/** What is said and done outside the program, and its tests. */
export const outsideNotes: Notes = {
  messages: {
    example: {
      messages: [
        { id: 'hello', to: 'invitee', via: ['email'], on: { enter: 'submitted' }, text: { en: { body: 'Welcome!' } } },
      ],
    },
    without: 'nothing is said',
    rules: 'R33',
  },
  'messages.id': { example: { id: 'hello' } },
  'messages.to': { example: { to: 'advocate' }, rules: 'R33' },
  'messages.via': { example: { via: ['sms', 'email'] }, rules: 'R33' },
  'messages.on': { example: { on: 'referral.qualified' }, without: 'it is never sent by itself', rules: 'R3' },
  'messages.when': {
    example: { when: { fact: 'invitee', path: '$.state', operator: 'equal', value: 'NY' } },
    without: 'nothing more is asked',
    rules: 'R5',
  },
  'messages.text': {
    example: { text: { en: { subject: 'Welcome', body: 'Hi {{invitee.firstName}}, good to have you here.' } } },
  },
  'messages.text.<language>.subject': {
    example: { subject: 'Your friend was here' },
    without: 'the mail says the name of the program',
  },
  'messages.text.<language>.body': { example: { body: 'Hi {{advocate.firstName}}, thank you for your referral.' } },

  actions: {
    example: {
      actions: [
        {
          on: 'referral.stuck',
          do: 'slack.postMessage',
          with: { channel: '#front-desk', text: 'Referral {{referral.id}} is waiting.' },
        },
      ],
    },
    without: 'nothing is done elsewhere',
    rules: 'R3',
  },
  'actions.on': { example: { on: { enter: 'qualified' } }, rules: 'R3' },
  'actions.when': {
    example: { when: { fact: 'event', path: '$.data.amountMinor', operator: 'greaterThan', value: 50_000 } },
    without: 'nothing more is asked',
    rules: 'R5',
  },
  'actions.do': { example: { do: 'slack.postMessage' } },
  'actions.with': { example: { with: { channel: '#front-desk', text: 'A friend came: {{referral.id}}' } } },

  connections: {
    example: {
      connections: { hubspot: { object: 'deal', field: 'dealstage', stages: { closedwon: 'qualified' } } },
    },
    without: 'only events move a referral',
    rules: 'R14',
  },
  'connections.<name>.object': { example: { object: 'deal' } },
  'connections.<name>.field': { example: { field: 'dealstage' } },
  'connections.<name>.fit': {
    example: { fit: ['health'] },
    without: 'no data about persons or their health is meant for it',
  },
  'connections.<name>.stages': { example: { stages: { appointmentscheduled: 'submitted', closedwon: 'qualified' } } },

  tests: {
    example: {
      tests: [
        { it: 'notes a friend', given: [joined, submitted], expect: { stage: 'submitted', rewards: { thanks: 0 } } },
      ],
    },
    without: 'nothing is tried before publishing',
  },
  'tests.it': { example: { it: 'pays nothing for a name alone' } },
  'tests.given': { example: { given: [joined, submitted] }, rules: 'R1' },
  'tests.given.id': { example: { id: 'evt_1001' }, rules: 'R1' },
  'tests.given.type': { example: { type: 'advocate.joined' }, rules: 'R1' },
  'tests.given.at': { example: { at: '2026-03-01T09:00:00Z' }, rules: 'R2' },
  'tests.given.who': { example: { who: { email: 'ada@example.com' } }, rules: 'R8' },
  'tests.expect': { example: { expect: { stage: 'submitted', verdict: 'clear' } } },
  'tests.expect.stage': { example: { stage: 'submitted' }, without: 'any stage will do' },
  'tests.expect.verdict': { example: { verdict: 'clear' }, without: 'any verdict will do', rules: 'R12' },
  'tests.expect.outcome': { example: { outcome: 'decided' }, without: 'any outcome will do', rules: 'R1' },
  'tests.expect.rewards': { example: { rewards: { thanks: 1 } }, without: 'nothing is said of rewards' },
  'tests.expect.rewards.<name>.amountMinor': {
    example: { rewards: { thanks: { amountMinor: 1000 } } },
    in: 'tests.expect',
  },
  'tests.expect.rewards.<name>.amount': {
    example: { rewards: { thanks: { amount: 10 } } },
    in: 'tests.expect',
  },
  'tests.expect.rewards.<name>.state': {
    example: { rewards: { thanks: { state: 'held' } } },
    in: 'tests.expect',
    rules: 'R23',
  },
  'tests.expect.rewards.<name>.until': {
    example: { rewards: { thanks: { state: 'held', until: '2026-04-01T10:00:00Z' } } },
    in: 'tests.expect',
    rules: 'R23 R29',
  },
};
