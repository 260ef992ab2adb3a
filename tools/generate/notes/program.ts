import type { Notes } from './notes.ts';

const state = { fact: 'invitee', path: '$.state', operator: 'equal', value: 'NY' };
const paid = { fact: 'event', path: '$.data.amountMinor', operator: 'greaterThanInclusive', value: 10_000 };
const invite = { fact: 'advocate', path: '$.count.qualified', operator: 'lessThan', value: 10 };

/** The program as a whole, the people in it, and its conditions. */
export const programNotes: Notes = {
  $schema: { example: { $schema: './program.schema.json' } },
  id: { example: { id: 'refer-a-friend' } },
  name: { example: { name: 'Refer a friend' } },
  version: { example: { version: 2 }, rules: 'R32' },
  changes: { example: { changes: 'switch' }, without: 'they keep the version they began with (`pin`)', rules: 'R32' },
  currency: { example: { currency: 'USD' }, rules: 'R19' },
  timezone: {
    example: { timezone: 'America/New_York', timezoneRule: 'EST5EDT,M3.2.0,M11.1.0' },
    without: 'days and months are counted in UTC',
    rules: 'R29',
  },
  timezoneRule: {
    example: { timezone: 'Europe/Berlin', timezoneRule: 'CET-1CEST,M3.5.0,M10.5.0/3' },
    without: 'the zone must be UTC, or the program be published first',
    rules: 'R29',
  },
  locale: { example: { locale: 'en' }, without: 'English is used' },
  from: { example: { from: '2026-03-01' }, without: 'referrals can begin at once', rules: 'R32' },
  until: { example: { from: '2026-03-01', until: '2026-12-31' }, without: 'the program is open-ended', rules: 'R32' },
  roles: { example: { roles: ['customer', 'partner'] }, without: 'there is one role, `advocate`', rules: 'R9' },
  sensitive: { example: { sensitive: 'health' }, without: 'nothing is treated as sensitive' },
  lists: { example: { lists: { servedStates: ['NY', 'NJ', 'CT'] } }, without: 'there are no lists', rules: 'R5' },

  terms: {
    example: { terms: { version: '2026-01', url: 'https://example.com/terms', neededFor: 'reward' } },
    without: 'nobody has to agree to anything',
    rules: 'R23',
  },
  'terms.version': { example: { version: '2026-02' }, rules: 'R23' },
  'terms.url': { example: { url: 'https://example.com/referral-terms' } },
  'terms.neededFor': { example: { neededFor: 'reward' }, rules: 'R23' },

  fields: {
    example: { fields: { invitee: { state: { type: 'string', label: 'State' } } } },
    without: 'conditions and texts can use no facts of your own',
  },
  'fields.advocate': { example: { advocate: { handle: { type: 'string', label: 'Name on social media' } } } },
  'fields.advocate.<name>.type': { example: { type: 'number' } },
  'fields.advocate.<name>.label': { example: { label: 'Name on social media' } },
  'fields.advocate.<name>.personal': { example: { personal: true }, without: 'conditions can read it' },
  'fields.signals': { example: { signals: { riskScore: { type: 'number', label: 'Risk of fraud' } } }, rules: 'R6' },
  'fields.invitee': { example: { invitee: { employees: { type: 'number', label: 'Number of employees' } } } },

  page: { example: { page: { headline: { en: 'Bring a friend' } } }, without: 'the page has words of its own' },
  'page.headline': { example: { headline: { en: 'Bring a friend, get 50 dollars', es: 'Trae a un amigo' } } },
  'page.idealLead': { example: { idealLead: { en: 'Adults who train hard or travel a lot' } } },
  'page.howWeReachOut': { example: { howWeReachOut: { en: 'One friendly message within a working day' } } },
  'page.howYouAreRewarded': { example: { howYouAreRewarded: { en: '50 dollars of credit after the first visit' } } },
  'page.faq': {
    example: { faq: [{ question: { en: 'When do I get it?' }, answer: { en: 'Two weeks after the visit.' } }] },
    without: 'no questions are shown',
  },
  'page.faq.question': { example: { question: { en: 'Is there a limit?' } } },
  'page.faq.answer': { example: { answer: { en: 'Yes, twelve friends a year.' } } },
  'page.url': { example: { url: 'https://example.com/friends' }, without: 'it leads to the built-in page' },

  enrol: {
    example: { enrol: [{ on: { enter: 'qualified' }, who: 'invitee', role: 'customer' }] },
    without: 'a friend joins on their own, or not at all',
    rules: 'R9',
  },
  'enrol.on': { example: { on: { enter: 'qualified' } }, rules: 'R14' },
  'enrol.on.enter': { example: { enter: 'qualified' }, rules: 'R14' },
  'enrol.who': { example: { who: 'invitee' }, rules: 'R9' },
  'enrol.role': { example: { role: 'customer' }, rules: 'R9' },

  attribution: {
    example: { attribution: { winner: 'first', window: '90 days', match: ['code', 'email'] } },
    without: 'the first touch counts, however old',
    rules: 'R8 R10',
  },
  'attribution.winner': { example: { winner: 'last' }, without: 'the `first` counts', rules: 'R10' },
  'attribution.window': { example: { window: '90 days' }, without: 'it is remembered for ever', rules: 'R10' },
  'attribution.match': {
    example: { match: ['code', 'externalId', 'email'] },
    without: 'code, coupon, externalId, email and phone are tried, in this order',
    rules: 'R8',
  },
  'attribution.lateWithin': { example: { lateWithin: '7 days' }, without: 'it does not wait', rules: 'R11' },

  conditions: {
    example: { conditions: { local: { all: [state] } } },
    without: 'every condition stands where it is used',
    rules: 'R5',
  },
  'conditions.<name>.all': { example: { all: [state, paid] }, rules: 'R5' },
  'conditions.<name>.any': { example: { any: [state, invite] }, rules: 'R5' },
  'conditions.<name>.not': { example: { not: state }, rules: 'R5' },
  'conditions.<name>.condition': {
    example: { conditions: { nearby: { condition: 'local' }, local: state } },
    in: '',
    rules: 'R5',
  },
  'conditions.<name>.fact': { example: paid, rules: 'R5' },
  'conditions.<name>.path': { example: { ...paid, path: '$.data.amountMinor' }, without: 'the fact itself is meant' },
  'conditions.<name>.operator': { example: { ...state, operator: 'in', value: ['NY', 'NJ'] }, rules: 'R5' },
  'conditions.<name>.value': { example: { ...state, value: 'NY' }, rules: 'R5' },
  'conditions.<name>.value.fact': {
    example: { ...paid, value: { fact: 'referral', path: '$.daysSinceCreated' } },
    in: 'conditions.<name>',
  },
  'conditions.<name>.value.path': {
    example: { ...paid, value: { fact: 'advocate', path: '$.count.qualified' } },
    in: 'conditions.<name>',
    without: 'the fact itself is meant',
  },
  'conditions.<name>.name': { example: { ...state, name: 'close to us' } },
};
