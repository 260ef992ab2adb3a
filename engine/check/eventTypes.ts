import type { Finding } from '../errors.ts';
import { HAPPENINGS } from '../explain/names.ts';
import { found } from '../findings.ts';
import { OUTGOING_TYPES } from '../outgoing.ts';
import type { Program } from '../program.ts';
import { distance } from '../schemaFindings.ts';

/** Event types of the program's own that are nearly one that everybody knows: the event that was meant would change nothing. */
export function checkEventTypes(program: Program): Finding[] {
  return mentioned(program).flatMap(({ type, pointer }) => {
    if (KNOWN.includes(type)) return [];
    const near = KNOWN.find((known) => isNearly(type, known));
    if (near === undefined) return [];
    return [found('RK189', pointer, `'${type}' is nearly '${near}'`, `Did you mean '${near}'?`)];
  });
}

const KNOWN: readonly string[] = [...Object.keys(HAPPENINGS), ...OUTGOING_TYPES];

/** One slip in what it is about, or two in what happened to it. `lead.stageChanged` beside `deal.stageChanged` is none. */
function isNearly(type: string, known: string): boolean {
  const [subject = '', ...happened] = type.toLowerCase().split('.');
  const [knownSubject = '', ...knownHappened] = known.toLowerCase().split('.');
  const slips = distance(happened.join('.'), knownHappened.join('.'));
  return subject === knownSubject ? slips <= 2 : slips === 0 && distance(subject, knownSubject) === 1;
}

function mentioned(program: Program): { readonly type: string; readonly pointer: string }[] {
  const { lifecycle, rewards, messages = [], actions = [], asks = [] } = program;
  const lists = { 'lifecycle/transitions': lifecycle.transitions, rewards, messages, actions, asks };
  const ons = Object.entries(lists).flatMap(([list, rules]) =>
    rules.map(({ on }, index) => ({ on, pointer: `/${list}/${index}/on` })),
  );
  const reversals = rewards.flatMap(({ reverse = [] }, index) =>
    reverse.map(({ on }, at) => ({ on, pointer: `/rewards/${index}/reverse/${at}/on` })),
  );
  return [...ons, ...reversals].flatMap(({ on, pointer }) => (typeof on === 'string' ? [{ type: on, pointer }] : []));
}
