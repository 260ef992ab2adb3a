/** How deep conditions may be nested, named ones counted where they are used. */
export const MAX_CONDITION_DEPTH = 20;

/** How many comparisons one rule may make, named conditions counted where they are used. */
export const MAX_CONDITIONS_PER_RULE = 256;

/** How many characters a path such as `$.data.amountMinor` may have. */
export const MAX_PATH_LENGTH = 200;

/** How many steps a path may take into a value. */
export const MAX_PATH_STEPS = 16;

/** How many characters the name of a fact, an operator or a named condition may have. */
export const MAX_NAME_LENGTH = 100;

/** How many decorators, as in `not:someFact:equal`, may stand before an operator. */
export const MAX_DECORATORS = 4;

/** How many entries a list of a program may have. */
export const MAX_LIST_ITEMS = 10_000;

/** How many characters a text that a condition compares with may have. */
export const MAX_TEXT_LENGTH = 1_000;

/** How many characters a text may have in which a condition looks for another; a longer one is unknown. */
export const MAX_SEARCHED_LENGTH = 10_000;

/** How many touches of one visitor are remembered; the oldest go first. */
export const MAX_TOUCHES = 50;

/** How many events without a referral are kept for one person; the oldest go first. */
export const MAX_KEPT_EVENTS = 50;

/** How many timers of one referral may act before one event. */
export const MAX_TIMERS_IN_A_ROW = 100;

/** How many lots of points of different age one person may have; past that the two oldest become one. */
export const MAX_POINT_LOTS = 500;

/** How many rewards one payout is made of; when that many wait, they are issued before the pay day. */
export const MAX_PAYOUT_REWARDS = 500;

/** How many objects and lists may stand inside each other in a program file. */
export const MAX_PROGRAM_DEPTH = 64;

/** How many characters a program file may have, names included; a value that is no text counts as eight. */
export const MAX_PROGRAM_SIZE = 2_000_000;

/** How many objects and lists may stand inside each other in an event. */
export const MAX_EVENT_DEPTH = 32;

/** How many characters an event may have, counted like a program's. */
export const MAX_EVENT_SIZE = 256_000;

/** How far ahead of the host's clock an event may be, in milliseconds. (R2) */
export const MAX_AHEAD_MS = 5 * 60_000;

/** The largest amount in minor units, in either direction. (R19) */
export const MAX_AMOUNT_MINOR = 900_000_000_000;

/** How many findings one error lists. */
export const MAX_FINDINGS = 100;
