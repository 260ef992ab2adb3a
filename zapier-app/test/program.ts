/** A program in which everything happens that a Zap can be told of. */
export const program = {
  id: 'club',
  name: 'Book Club',
  version: 1,
  currency: 'USD',
  timezone: 'Etc/UTC',
  timezoneRule: 'UTC0',
  roles: ['member', 'author'],
  fields: { invitee: { genre: { type: 'string', label: 'Favourite Genre' } } },
  lifecycle: {
    initial: 'submitted',
    stages: [
      { id: 'submitted', label: 'Referral received' },
      { id: 'visited', label: 'Came to an evening' },
      { id: 'joined', label: 'Joined the club', qualifies: true },
      { id: 'left', label: 'Left again', undoes: true, final: true },
    ],
    transitions: [
      { on: 'evening.visited', from: 'submitted', to: 'visited' },
      { on: 'purchase.completed', from: ['submitted', 'visited'], to: 'joined' },
      {
        on: 'purchase.refunded',
        from: 'joined',
        to: 'left',
        when: { all: [{ fact: 'refund', path: '$.whole', operator: 'equal', value: true }] },
      },
    ],
  },
  eligibility: [
    {
      id: 'poets',
      then: 'flag',
      when: { all: [{ fact: 'invitee', path: '$.genre', operator: 'equal', value: 'poetry' }] },
    },
    {
      id: 'critics',
      then: 'review',
      review: { within: '5 days', otherwise: 'release' },
      when: { all: [{ fact: 'invitee', path: '$.genre', operator: 'equal', value: 'reviews' }] },
    },
  ],
  rewards: [
    { id: 'thanks', to: 'advocate', on: { enter: 'submitted' }, give: { kind: 'points', amount: 10 } },
    {
      id: 'credit',
      label: 'Shop credit',
      to: 'advocate',
      on: { enter: 'joined' },
      give: { kind: 'credit', amountMinor: 1250 },
      approval: 'manual',
      reverse: [{ on: { enter: 'left' } }],
    },
    {
      id: 'cash',
      to: 'advocate',
      on: { enter: 'joined' },
      give: { kind: 'cash', amountMinor: 500 },
      approval: 'manual',
      reverse: [{ on: { enter: 'left' } }],
    },
  ],
  milestones: [
    { id: 'bookworm', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 1, sets: { tier: 'gold' } },
  ],
};
