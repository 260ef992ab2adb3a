import type { Json } from '../event.ts';

/** The two members of an operator's row that say what is needed. */
export interface Explaining {
  /** What is needed, as in "… is needed"; with `wanted` false, what is needed for the opposite. */
  readonly explain: (right: Said, wanted: boolean) => string;
  /** The same as data. */
  readonly wish: (right: Json, wanted: boolean) => Wish;
}

/** A value and how it reads. */
export interface Said {
  readonly value: Json;
  readonly text: string;
}

/** What a value must be for the answer wanted. */
export interface Wish {
  readonly is:
    | 'equalTo'
    | 'otherThan'
    | 'oneOf'
    | 'noneOf'
    | 'listWith'
    | 'listWithout'
    | Bound
    | 'between'
    | 'notBetween'
    | 'startingWith'
    | 'notStartingWith'
    | 'endingWith'
    | 'notEndingWith'
    | 'containing'
    | 'notContaining'
    | 'matching'
    | 'notMatching'
    | 'before'
    | 'notBefore'
    | 'after'
    | 'notAfter'
    | 'withinLast'
    | 'notWithinLast'
    | 'sameAddress'
    | 'otherAddress'
    | 'present'
    | 'absent'
    | 'empty'
    | 'filled';
  /** Null where `is` says everything. */
  readonly value: Json;
}

type Bound = 'lessThan' | 'atMost' | 'moreThan' | 'atLeast';

export function wishing(yes: Wish['is'], no: Wish['is']): Explaining {
  return {
    explain: ({ text }, wanted) => phrases[wanted ? yes : no](text),
    wish: (value, wanted) => ({ is: wanted ? yes : no, value }),
  };
}

/** For an operator whose value is true or false: false turns it round. */
export function wishingFlag(yes: Wish['is'], no: Wish['is']): Explaining {
  const pick = (flag: Json, wanted: boolean) => ((flag !== false) === wanted ? yes : no);
  return {
    explain: ({ value }, wanted) => phrases[pick(value, wanted)](''),
    wish: (flag, wanted) => ({ is: pick(flag, wanted), value: null }),
  };
}

const phrases: Readonly<Record<Wish['is'], (text: string) => string>> = {
  equalTo: (text) => text,
  otherThan: (text) => `anything but ${text}`,
  oneOf: (text) => `one of ${text}`,
  noneOf: (text) => `none of ${text}`,
  listWith: (text) => `a list with ${text}`,
  listWithout: (text) => `a list without ${text}`,
  lessThan: (text) => `less than ${text}`,
  atMost: (text) => `at most ${text}`,
  moreThan: (text) => `more than ${text}`,
  atLeast: (text) => `at least ${text}`,
  between: (text) => `between ${text}`,
  notBetween: (text) => `not between ${text}`,
  startingWith: (text) => `a text that starts with ${text}`,
  notStartingWith: (text) => `a text that does not start with ${text}`,
  endingWith: (text) => `a text that ends with ${text}`,
  notEndingWith: (text) => `a text that does not end with ${text}`,
  containing: (text) => `a text with ${text} in it`,
  notContaining: (text) => `a text without ${text} in it`,
  matching: (text) => `a text like ${text}`,
  notMatching: (text) => `a text unlike ${text}`,
  before: (text) => `an instant before ${text}`,
  notBefore: (text) => `${text} or later`,
  after: (text) => `an instant after ${text}`,
  notAfter: (text) => `${text} or earlier`,
  withinLast: (text) => `within the last ${text}`,
  notWithinLast: (text) => `not within the last ${text}`,
  sameAddress: (text) => `the same address or number as ${text}`,
  otherAddress: (text) => `another address or number than ${text}`,
  present: () => 'a value',
  absent: () => 'no value',
  empty: () => 'nothing',
  filled: () => 'something',
};
