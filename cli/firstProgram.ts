const advocate = {
  id: '1',
  type: 'advocate.joined',
  at: '2026-03-01T09:00:00Z',
  who: { email: 'ada@example.com' },
  mint: { share: 'ADA-SHARES' },
};
const friend = {
  id: '2',
  type: 'referral.submitted',
  at: '2026-03-01T10:00:00Z',
  who: { code: 'ADA-SHARES', email: 'ben@example.com' },
};

/** What `init` writes: short enough to read at once, with all that a first program needs. */
export const firstProgram = {
  id: 'my-program',
  name: 'Refer a friend',
  version: 1,
  currency: 'USD',
  timezone: 'UTC',
  roles: ['customer'],
  page: { headline: { en: 'Give a friend a good start, get 20 dollars of credit' } },
  attribution: { winner: 'first', window: '90 days', match: ['code', 'externalId', 'email'] },
  lifecycle: {
    initial: 'submitted',
    stages: [
      { id: 'submitted', label: 'Referred', stuckAfter: '14 days' },
      { id: 'bought', label: 'First purchase', qualifies: true },
      { id: 'refunded', label: 'Refunded', final: true, undoes: true },
      { id: 'expired', label: 'Never bought' },
    ],
    transitions: [
      { on: 'purchase.completed', from: ['submitted', 'expired'], to: 'bought' },
      {
        on: 'purchase.refunded',
        from: 'bought',
        to: 'refunded',
        when: {
          all: [
            { fact: 'refund', path: '$.ofQualifying', operator: 'equal', value: true },
            { fact: 'refund', path: '$.whole', operator: 'equal', value: true },
          ],
        },
      },
      { on: { after: '90 days' }, from: 'submitted', to: 'expired' },
    ],
  },
  rewards: [
    {
      id: 'credit',
      label: '20 dollars of credit',
      to: 'advocate',
      on: { enter: 'bought' },
      give: { kind: 'credit', amountMinor: 2000 },
      hold: '14 days',
      limits: [{ maxCount: 20, per: 'advocate', period: 'year' }],
      reverse: [{ on: 'purchase.refunded', within: '14 days' }],
    },
  ],
  tests: [
    {
      it: 'holds the credit for two weeks after the first purchase',
      given: [
        advocate,
        friend,
        {
          id: '3',
          type: 'purchase.completed',
          at: '2026-03-02T10:00:00Z',
          who: { email: 'ben@example.com' },
          object: 'order-1',
          data: { amountMinor: 5000 },
        },
      ],
      expect: { stage: 'bought', rewards: { credit: { amountMinor: 2000, state: 'held' } } },
    },
    {
      it: 'takes the credit back when the purchase is refunded',
      given: [
        advocate,
        friend,
        {
          id: '3',
          type: 'purchase.completed',
          at: '2026-03-02T10:00:00Z',
          who: { email: 'ben@example.com' },
          object: 'order-1',
          data: { amountMinor: 5000 },
        },
        {
          id: '4',
          type: 'purchase.refunded',
          at: '2026-03-03T10:00:00Z',
          who: { email: 'ben@example.com' },
          object: 'order-1',
          data: { amountMinor: 5000 },
        },
      ],
      expect: { stage: 'refunded', rewards: { credit: { amountMinor: 0, state: 'reversed' } } },
    },
  ],
};
