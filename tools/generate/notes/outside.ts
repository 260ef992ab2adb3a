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

const please = { id: 'please-tell', to: 'advocate', via: ['email'], text: { en: { body: 'Know someone like you?' } } };
const ask = { id: 'after-five-stars', on: 'advocacy.review', cooldown: '30 days', say: 'please-tell' };
const reminder = { id: 'each-quarter', every: 'quarter', cooldown: '2 months', say: 'please-tell' };
const nobodyYet = { fact: 'advocate', path: '$.count.referrals', operator: 'equal', value: 0 };

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
  'messages.always': { example: { always: true }, without: 'it is like any other message', rules: 'R33' },
  'messages.text': {
    example: { text: { en: { subject: 'Welcome', body: 'Hi {{invitee.firstName}}, good to have you here.' } } },
  },
  'messages.text.<language>.subject': {
    example: { subject: 'Your friend was here' },
    without: 'the mail says the name of the program',
  },
  'messages.text.<language>.body': { example: { body: 'Hi {{advocate.firstName}}, thank you for your referral.' } },

  segments: {
    example: { segments: [{ id: 'idle', when: nobodyYet }] },
    without: 'there are no segments',
    rules: 'R33',
  },
  'segments.id': { example: { id: 'idle' } },
  'segments.label': { example: { label: 'Nobody referred yet' }, without: 'the id is shown' },
  'segments.when': { example: { when: nobodyYet }, rules: 'R5' },

  asks: { example: { messages: [please], asks: [ask] }, without: 'nobody is asked for anything', rules: 'R33' },
  'asks.id': { example: { id: 'after-five-stars' }, rules: 'R33' },
  'asks.label': { example: { label: 'After five stars' }, without: 'the id is shown' },
  'asks.on': { example: { on: 'advocacy.review' }, without: 'it is a reminder, or sent by hand alone', rules: 'R33' },
  'asks.every': {
    example: { messages: [please], asks: [reminder] },
    in: '',
    without: 'no calendar brings it',
    rules: 'R29 R33',
  },
  'asks.day': {
    example: { messages: [please], asks: [{ ...reminder, every: 'week', day: 'friday' }] },
    in: '',
    without: 'it is the first day of the period; weeks begin on Monday',
    rules: 'R29 R33',
  },
  'asks.at': {
    example: { messages: [please], asks: [{ ...reminder, at: '17:30' }] },
    in: '',
    without: 'it is 10:00',
    rules: 'R29 R33',
  },
  'asks.when': {
    example: { when: { fact: 'event', path: '$.data.rating', operator: 'greaterThanInclusive', value: 5 } },
    without: 'nothing more is asked',
    rules: 'R5 R33',
  },
  'asks.segment': {
    example: { messages: [please], segments: [{ id: 'idle', when: nobodyYet }], asks: [{ ...ask, segment: 'idle' }] },
    in: '',
    without: 'it is meant for all segments',
    rules: 'R33',
  },
  'asks.role': { example: { role: 'partner' }, without: 'it is meant for every role', rules: 'R33' },
  'asks.to': { example: { to: 'invitee' }, without: 'the advocate is asked', rules: 'R9 R33' },
  'asks.cooldown': { example: { cooldown: '30 days' }, rules: 'R33' },
  'asks.times': { example: { times: 3 }, without: 'only the cooldown restricts it', rules: 'R33' },
  'asks.say': { example: { say: 'please-tell' }, rules: 'R33' },

  quiet: {
    example: { quiet: { from: '20:00', until: '09:00', maxCount: 2, period: 'week' } },
    without: 'people are told things at any hour, and any number of them',
    rules: 'R33',
  },
  'quiet.from': { example: { from: '21:00', until: '08:00' }, without: 'there are no quiet hours', rules: 'R29 R33' },
  'quiet.until': { example: { from: '21:00', until: '08:00' }, without: 'there are no quiet hours', rules: 'R29 R33' },
  'quiet.maxCount': { example: { maxCount: 2, period: 'week' }, without: 'nothing is counted', rules: 'R33' },
  'quiet.per': {
    example: { maxCount: 2, per: 'advocate', period: 'week' },
    without: 'messages to friends are counted too (`person`)',
    rules: 'R33',
  },
  'quiet.period': { example: { maxCount: 1, period: 'day' }, without: 'nothing is counted', rules: 'R33' },

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
  'tests.expect.messages': {
    example: {
      messages: [
        { id: 'hello', to: 'invitee', via: ['email'], on: { enter: 'submitted' }, text: { en: { body: 'Welcome!' } } },
      ],
      tests: [{ it: 'says hello', given: [joined, submitted], expect: { messages: { hello: 1 } } }],
    },
    in: '',
    without: 'nothing is said of messages',
  },
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
