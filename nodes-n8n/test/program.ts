/** A program in which everything happens that the nodes can do or be told of. */
export const program = {
  id: 'club',
  name: 'Book Club',
  version: 1,
  currency: 'USD',
  timezone: 'Etc/UTC',
  timezoneRule: 'UTC0',
  roles: ['member', 'author'],
  fields: {
    advocate: { genre: { type: 'string', label: 'Favourite Genre' } },
    invitee: { genre: { type: 'string', label: 'Favourite Genre' } },
  },
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
    ],
  },
  eligibility: [
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
    },
  ],
  points: { catalog: [{ id: 'mug', name: 'Mug', costPoints: 20, give: { kind: 'gift', item: 'mug' } }] },
  messages: [
    { id: 'please-tell', to: 'advocate', via: ['email'], text: { en: { subject: 'Hello', body: 'Tell somebody' } } },
  ],
  asks: [{ id: 'tell', on: 'advocacy.review', cooldown: '30 days', say: 'please-tell' }],
};
