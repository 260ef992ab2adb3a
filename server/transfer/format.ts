/** The version of the format; a file of a higher one is refused. See docs/export.md. */
export const FORMAT_VERSION = 1;

/** The lists that an export tells at its end, each also as CSV. */
export const LISTS = ['advocates', 'referrals', 'rewards', 'balances'] as const;
export type List = (typeof LISTS)[number];

/** How a line of each list is called. */
export const LINE_OF = {
  advocates: 'advocate',
  referrals: 'referral',
  rewards: 'reward',
  balances: 'balance',
} as const satisfies Record<List, string>;
