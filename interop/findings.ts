import type { Finding } from '@referral-kit/engine';

/** What may be said about rules of json-rules-engine that are taken over. What is wrong with a condition itself has the codes of conditions. */
export const importFindings = {
  RK300: {
    title: 'Not a rule',
    hint: 'Hand over rules as json-rules-engine writes them: objects with "conditions" and "event".',
    isLeftOut: true,
  },
  RK301: {
    title: 'Priority',
    hint: 'Nothing needs to be done: all conditions are looked at, and the order of a program is that of its file.',
    isLeftOut: false,
  },
  RK302: {
    title: 'Parameters of a fact',
    hint: 'Let the host put the value into the event or a signal, and ask for it by its path.',
    isLeftOut: true,
  },
  RK303: {
    title: 'Function',
    hint: 'A program is data. Say what follows with "messages", "actions" or "rewards", or let the host compute a signal.',
    isLeftOut: true,
  },
  RK304: {
    title: 'What follows from a rule',
    hint: 'Say what follows in the program: what is given, who hears of it, what is written where.',
    isLeftOut: false,
  },
  RK305: {
    title: 'Another answer for a missing value',
    hint: 'If a missing value should count as yes, write "any" of this and "exists" with false.',
    isLeftOut: false,
  },
  RK306: {
    title: 'Named twice',
    hint: 'Rename one of the two conditions.',
    isLeftOut: true,
  },
} as const;

export function found(code: keyof typeof importFindings, pointer: string, message: string): Finding {
  return { code, pointer, message, hint: importFindings[code].hint };
}

/** One step further in a JSON pointer (RFC 6901). */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
