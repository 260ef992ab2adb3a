import { readProgram } from '../program.ts';
import { check } from './check.ts';

const base = {
  id: 'small',
  name: 'Small',
  version: 1,
  currency: 'USD',
  fields: {
    invitee: {
      state: { type: 'string', label: 'State' },
      insurer: { type: 'string', label: 'Insurer', personal: true },
    },
  },
  lifecycle: {
    initial: 'submitted',
    stages: [
      { id: 'submitted' },
      { id: 'booked' },
      { id: 'won', qualifies: true },
      { id: 'lost', final: true, undoes: true },
    ],
    transitions: [
      { on: 'appointment.booked', from: 'submitted', to: 'booked' },
      { on: 'purchase.completed', from: ['submitted', 'booked'], to: 'won' },
      { on: 'purchase.refunded', from: 'won', to: 'lost' },
    ] as object[],
  },
  rewards: [] as object[],
};

const { lifecycle } = base;
const transitions = (...more: object[]): object => ({
  lifecycle: { ...lifecycle, transitions: [...lifecycle.transitions, ...more] },
});
const only = (...all: object[]): object => ({ lifecycle: { ...lifecycle, transitions: all } });
const reward = (change: object): object => ({
  rewards: [
    {
      id: 'r',
      to: 'advocate',
      on: { enter: 'won' },
      give: { kind: 'credit', amountMinor: 100 },
      limits: [{ maxCount: 1, per: 'advocate', period: 'ever' }],
      ...change,
    },
  ],
});
const leaf = (fact: string, path: string, operator = 'equal', value: unknown = 1): object => ({
  fact,
  path,
  operator,
  value,
});
const amount = { fact: 'event', path: '$.data.amountMinor' };
const share = (when?: object): object =>
  reward({
    on: 'purchase.completed',
    give: { kind: 'cash', percent: 10, of: amount },
    limits: [{ maxAmount: 5000, per: 'advocate', period: 'ever' }],
    ...(when && { when }),
  });
const message = (change: object): object => ({
  messages: [{ id: 'm', to: 'invitee', via: ['email'], on: { enter: 'won' }, text: { en: { body: 'Hi' } }, ...change }],
});

const codes = (change: object): string[] =>
  check(readProgram({ ...base, ...change })).map(({ code, pointer }) => `${code} ${pointer}`);

test('a finding says what, where, how to mend it, how grave it is and where it is explained', () => {
  expect(check(readProgram({ ...base, ...reward({ limits: [] }) }))).toEqual([
    {
      code: 'RK165',
      pointer: '/rewards/0',
      message:
        "Nothing limits how much 'r' can cost: one advocate can earn any amount a month, 1.00 USD for each friend, because nothing limits how many friends count",
      hint: 'Add a limit, for example { "maxCount": 12, "per": "advocate", "period": "year" }.',
      severity: 'warning',
      title: 'Reward without a cap',
      docs: 'docs/program.md#rk165',
    },
  ]);
});

describe.each<[string, string, object, object]>([
  [
    'a stage that only a final stage leads to',
    'RK160 /lifecycle/stages/1',
    only({ on: 'a.b', from: 'lost', to: 'booked' }, ...lifecycle.transitions.slice(1)),
    {},
  ],
  [
    'a stage that only a connection leads to',
    'RK160 /lifecycle/stages/1',
    only(...lifecycle.transitions.slice(1)),
    {
      ...only(...lifecycle.transitions.slice(1)),
      connections: { hubspot: { object: 'contact', field: 'status', stages: { MET: 'booked' } } },
    },
  ],
  [
    'a stage behind a timer since a stage nobody enters',
    'RK160 /lifecycle/stages/1',
    only({ on: { after: '1 day', since: 'booked' }, to: 'booked' }, ...lifecycle.transitions.slice(1)),
    only({ on: { after: '1 day', since: 'submitted' }, to: 'booked' }, ...lifecycle.transitions.slice(1)),
  ],
  [
    'qualifying only by an order that leads elsewhere',
    'RK161 /lifecycle/stages',
    only({ on: 'referral.qualify', from: 'lost', to: 'won' }),
    only({ on: 'referral.qualify', from: 'submitted', to: 'won' }),
  ],
  [
    'a transition out of a final stage',
    'RK162 /lifecycle/transitions/3',
    transitions({ on: 'a.b', from: 'lost', to: 'booked' }),
    transitions({ on: 'a.b', from: 'booked', to: 'submitted' }),
  ],
  [
    'a transition from a stage to itself',
    'RK162 /lifecycle/transitions/3',
    transitions({ on: 'a.b', from: 'booked', to: 'booked' }),
    transitions({ on: 'a.b', to: 'booked' }),
  ],
  [
    'a transition on what concerns a person only',
    'RK162 /lifecycle/transitions/3',
    transitions({ on: 'terms.accepted', from: 'submitted', to: 'booked' }),
    transitions({ on: 'agreement.signed', from: 'submitted', to: 'booked' }),
  ],
  [
    'a message on entry into a stage nobody enters',
    'RK162 /messages/0/on',
    { ...only(...lifecycle.transitions.slice(1)), ...message({ on: { enter: 'booked' } }) },
    { ...only(...lifecycle.transitions.slice(1)), ...message({ on: { enter: ['booked', 'won'] } }) },
  ],
  [
    'a reward for what the program tells others',
    'RK162 /rewards/0/on',
    reward({ on: 'referral.qualified', oncePer: 'referral' }),
    message({ on: 'referral.qualified' }),
  ],
  [
    'taking back on entry into a stage nobody enters',
    'RK162 /rewards/0/reverse/0/on',
    { ...only(...lifecycle.transitions.slice(1)), ...reward({ reverse: [{ on: { enter: 'booked' } }] }) },
    reward({ reverse: [{ on: { enter: 'lost' } }] }),
  ],
  [
    'a second transition behind two that take all its stages',
    'RK163 /lifecycle/transitions/5',
    transitions(
      { on: 'a.b', from: 'submitted', to: 'booked' },
      { on: 'a.b', from: 'booked', to: 'won' },
      { on: 'a.b', from: ['submitted', 'booked'], to: 'lost' },
    ),
    transitions(
      { on: 'a.b', from: 'submitted', to: 'booked' },
      { on: 'a.b', from: ['submitted', 'booked'], to: 'lost' },
    ),
  ],
  [
    'a timer behind a shorter one',
    'RK163 /lifecycle/transitions/3',
    transitions(
      { on: { after: '2 months' }, from: 'booked', to: 'lost' },
      { on: { after: '7 weeks' }, from: 'booked', to: 'submitted' },
    ),
    transitions(
      { on: { after: '2 months' }, from: 'booked', to: 'lost' },
      { on: { after: '60 days' }, from: 'booked', to: 'submitted' },
    ),
  ],
  [
    'three timers in a circle',
    'RK164 /lifecycle/transitions/3',
    transitions(
      { on: { after: '1 day' }, from: 'submitted', to: 'booked' },
      { on: { after: '1 day' }, from: 'booked', to: 'won' },
      { on: { after: '1 day' }, from: 'won', to: 'submitted' },
    ),
    transitions(
      { on: { after: '1 day' }, from: 'submitted', to: 'booked' },
      { on: { after: '1 day' }, from: 'booked', to: 'won' },
    ),
  ],
  [
    'a percentage once for each advocate is not a fixed amount',
    'RK165 /rewards/0',
    {
      ...share({ all: [leaf('event', '$.data.amountMinor', 'greaterThan')] }),
      ...reward({
        limits: [],
        oncePer: 'advocate',
        when: { all: [leaf('event', '$.data.amountMinor', 'greaterThan')] },
        give: { kind: 'cash', percent: 10, of: amount },
      }),
    },
    reward({ limits: [], oncePer: 'advocate' }),
  ],
  [
    'money for an invoice, and no word about refunds',
    'RK166 /rewards/0',
    { ...only(lifecycle.transitions[0] ?? {}, lifecycle.transitions[1] ?? {}), ...reward({ on: 'invoice.paid' }) },
    {
      ...only(lifecycle.transitions[0] ?? {}, lifecycle.transitions[1] ?? {}),
      ...reward({ on: 'invoice.paid', reverse: [] }),
    },
  ],
  [
    'an undoing stage that nobody reaches',
    'RK167 /lifecycle/stages/2',
    only(lifecycle.transitions[0] ?? {}, lifecycle.transitions[1] ?? {}),
    {},
  ],
  [
    'no hold and a window',
    'RK168 /rewards/0/reverse/0/within',
    reward({ reverse: [{ on: 'purchase.refunded', within: '1 hour' }] }),
    reward({ reverse: [{ on: 'purchase.refunded' }] }),
  ],
  [
    'a month held for a window of 32 days',
    'RK168 /rewards/0/hold',
    reward({ hold: '1 month', reverse: [{ on: 'purchase.refunded', within: '32 days' }] }),
    reward({ hold: '1 month', reverse: [{ on: 'purchase.refunded', within: '31 days' }] }),
  ],
  [
    'a share of an amount nobody asked for',
    'RK169 /rewards/0/give/of',
    share({ all: [leaf('invitee', '$.state')] }),
    share({ all: [leaf('invitee', '$.state'), leaf('event', "$['data'].amountMinor", 'greaterThan')] }),
  ],
  [
    'a share of an amount one of two ways asks for',
    'RK169 /rewards/0/give/of',
    share({ any: [leaf('invitee', '$.state'), leaf('event', '$.data.amountMinor')] }),
    share({ any: [leaf('event', '$.data.amountMinor'), leaf('event', '$.data.amountMinor', 'lessThan')] }),
  ],
  [
    'a share of an amount that is known to be missing',
    'RK169 /rewards/0/give/of',
    share({ all: [leaf('event', '$.data.amountMinor', 'exists', false)] }),
    share({ not: { all: [leaf('event', '$.data.amountMinor', 'exists', false)] } }),
  ],
  [
    'a share of an amount under a negation of several',
    'RK169 /rewards/0/give/of',
    share({ not: { all: [leaf('event', '$.data.amountMinor'), leaf('invitee', '$.state')] } }),
    share({ not: { any: [leaf('event', '$.data.amountMinor'), leaf('invitee', '$.state')] } }),
  ],
  [
    'a tier by a field',
    'RK169 /rewards/0/give/tiers/by',
    reward({
      give: { kind: 'cash', tiers: { by: { fact: 'invitee', path: '$.state' }, steps: [{ from: 1, amountMinor: 1 }] } },
    }),
    reward({
      give: {
        kind: 'cash',
        tiers: { by: { fact: 'advocate', path: '$.count.qualified' }, steps: [{ from: 1, amountMinor: 1 }] },
      },
    }),
  ],
  [
    'a placeholder of a field that is not declared',
    'RK170 /messages/0/text/en/body',
    message({ text: { en: { body: 'In {{ invitee.city }}' } } }),
    message({ text: { en: { body: 'In {{ invitee.state }}' } } }),
  ],
  [
    'a placeholder deep in the input of an action',
    'RK170 /actions/0/with/fields/1/value',
    { actions: [{ on: 'lead.won', do: 'a.b', with: { fields: ['{{referral.id}}', { value: '{{referral.no}}' }] } }] },
    { actions: [{ on: 'lead.won', do: 'a.b', with: { fields: ['{{referral.id}}'] } }] },
  ],
  [
    'a fact there is not',
    'RK171 /conditions/c/all/0',
    { conditions: { c: { all: [leaf('customer', '$.state')] } } },
    { conditions: { c: { all: [leaf('signals', '$.anything')] } } },
  ],
  [
    'a personal field',
    'RK171 /conditions/c/not',
    { conditions: { c: { not: leaf('invitee', '$.insurer') } } },
    { conditions: { c: { not: leaf('invitee', '$.state') } } },
  ],
  [
    'a count there is not',
    'RK171 /conditions/c/any/0',
    { conditions: { c: { any: [leaf('advocate', '$.count.won')] } } },
    { conditions: { c: { any: [leaf('advocate', '$.count.referrals')] } } },
  ],
  [
    'a field a value is compared with',
    'RK171 /conditions/c/all/0/value',
    { conditions: { c: { all: [leaf('event', '$.data.x', 'equal', { fact: 'invitee', path: '$.nobody' })] } } },
    { conditions: { c: { all: [leaf('event', '$.data.x', 'equal', { fact: 'invitee', path: '$.state' })] } } },
  ],
  [
    'a text message after the wrong question',
    'RK172 /messages/0/via',
    message({ via: ['sms'], when: { all: [leaf('advocate', '$.consent.sms', 'equal', true)] } }),
    message({ via: ['sms'], when: { all: [leaf('invitee', '$.consent.sms', 'equal', true)] } }),
  ],
])('%s', (_name, finding, wrong, right) => {
  const [code = ''] = finding.split(' ');

  test('is found', () => {
    expect(codes(wrong)).toContain(finding);
  });

  test('is not seen where it is not', () => {
    expect(codes(right).filter((each) => each.startsWith(code))).toEqual([]);
  });
});

test('named conditions are looked into', () => {
  const when = { condition: 'paid' };
  const conditions = {
    paid: { all: [leaf('event', '$.data.amountMinor', 'greaterThan')] },
    free: { not: { condition: 'paid' } },
  };
  expect(codes({ ...share(when), conditions })).toEqual([]);
  expect(codes({ ...share({ condition: 'free' }), conditions })).toEqual([]);
});

test('a message may see another event than the one it waits for', () => {
  const when = leaf('event', '$.type', 'equal', 'referral.submitted');
  expect(codes(message({ on: 'referral.created', when }))).toEqual([]);
  expect(codes(reward({ on: 'document.received', when }))).toContain('RK162 /rewards/0/when');
});

test('a message that may go by e-mail too waits for no yes', () => {
  expect(codes(message({ via: ['sms', 'email'] }))).toEqual([]);
});

test('a program without transitions qualifies by order', () => {
  const stages = [{ id: 'submitted' }, { id: 'won', qualifies: true }];
  expect(codes({ lifecycle: { initial: 'submitted', stages, transitions: [] } })).toEqual([
    'RK167 /lifecycle/stages/1',
  ]);
});
