import type { Finding } from '../errors.ts';
import { MAX_CONDITION_DEPTH, MAX_CONDITIONS_PER_RULE } from '../limits.ts';
import { decorators, operators } from './operators.ts';

/** Everything that can be wrong with a condition: one function a code. */

export function notACondition(pointer: string): Finding {
  return {
    code: 'RK120',
    pointer,
    message: 'this is not a condition',
    hint: 'Write exactly one of "all", "any", "not", "condition", or a comparison with "fact", "operator" and "value".',
  };
}

export function emptyList(pointer: string, member: string): Finding {
  return {
    code: 'RK121',
    pointer,
    message: `"${member}" is empty`,
    hint: 'List at least one condition, or leave the whole condition out if nothing is to be asked.',
  };
}

export function unknownName(pointer: string, name: string, known: readonly string[]): Finding {
  return {
    code: 'RK122',
    pointer,
    message: `no condition is named "${name.slice(0, 100)}"`,
    hint: `Name one of the program's "conditions". ${enumerate(known)}`,
  };
}

export function cycle(pointer: string, names: readonly string[]): Finding {
  return {
    code: 'RK123',
    pointer,
    message: `the condition "${names.at(-1)}" uses itself: ${names.join(' → ')}`,
    hint: 'Take the name out of one of them.',
  };
}

export function unknownOperator(pointer: string, name: unknown): Finding {
  return {
    code: 'RK124',
    pointer,
    message: typeof name === 'string' ? `"${name.slice(0, 100)}" is not an operator` : 'the operator is not a text',
    hint: `Use ${Object.keys(operators).join(', ')}; before it, with a colon, ${Object.keys(decorators).join(', ')}.`,
  };
}

export function badValue(pointer: string, message: string, takes: string): Finding {
  return {
    code: 'RK125',
    pointer,
    message,
    hint: `The operator compares with ${takes}. To ask whether there is a value at all, use "exists".`,
  };
}

export function badPath(pointer: string, message: string): Finding {
  return {
    code: 'RK126',
    pointer,
    message,
    hint: "Write a path such as $.data.amountMinor, $.items[0] or $['unit price'].",
  };
}

export function strangeMember(pointer: string, member: string): Finding {
  return {
    code: 'RK127',
    pointer,
    message: `"${member}" has no meaning in a condition here`,
    hint: 'Take it out: all conditions are looked at in any case, and facts take no parameters.',
  };
}

export function tooDeep(pointer: string): Finding {
  return {
    code: 'RK128',
    pointer,
    message: `conditions are nested more than ${MAX_CONDITION_DEPTH} deep, named ones included`,
    hint: 'Say the same with fewer levels: an "all" inside an "all" can be one.',
  };
}

export function tooMany(pointer: string): Finding {
  return {
    code: 'RK129',
    pointer,
    message: `this makes more than ${MAX_CONDITIONS_PER_RULE} comparisons, those of named conditions included`,
    hint: 'Compare once with a list, using "in", or split the rule.',
  };
}

export function badFact(pointer: string): Finding {
  return {
    code: 'RK130',
    pointer,
    message: 'this is not the name of a fact',
    hint: 'Name a fact, for example event, referral, advocate, invitee, refund or signals.',
  };
}

export function badList(pointer: string, message: string): Finding {
  return { code: 'RK131', pointer, message, hint: 'Let a list hold only texts, only numbers, or only true and false.' };
}

export function unknownList(pointer: string, known: readonly string[]): Finding {
  return {
    code: 'RK132',
    pointer,
    message: 'the program has no such list',
    hint: `Read one of its "lists", such as $.servedStates. ${enumerate(known)}`,
  };
}

function enumerate(known: readonly string[]): string {
  return known.length === 0 ? 'It has none yet.' : `It has: ${known.slice(0, 20).join(', ')}.`;
}
