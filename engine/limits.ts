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
