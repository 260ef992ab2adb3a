import type { Condition } from '../conditions/condition.ts';
import { type Finding, pointerTo } from '../errors.ts';
import type { Json } from '../event.ts';
import { found } from '../findings.ts';
import { placeholdersIn, placeholdersOf } from '../placeholders.ts';
import type { Program } from '../program.ts';
import { nearest } from '../schemaFindings.ts';
import { shield } from './shield.ts';

/** Texts that ask for what nobody can fill in, and messages that wait for a yes nobody may have given. */
export function checkTexts(program: Program): Finding[] {
  const known = placeholdersOf(program);
  const messages = (program.messages ?? []).map(({ text }, index) => ({
    value: text as Json,
    pointer: `/messages/${index}/text`,
  }));
  const actions = (program.actions ?? []).map(({ with: input }, index) => ({
    value: input as Json,
    pointer: `/actions/${index}/with`,
  }));
  const vetoes = program.rewards.map(({ veto }, index) => ({
    value: (veto?.with ?? null) as Json,
    pointer: `/rewards/${index}/veto/with`,
  }));
  return [
    ...[...messages, ...actions, ...vetoes].flatMap(({ value, pointer }) => unknownPlaceholders(value, pointer, known)),
    ...noConsent(program),
  ];
}

function unknownPlaceholders(value: Json, pointer: string, known: readonly string[]): Finding[] {
  if (typeof value === 'string') {
    const unknown = new Set(placeholdersIn(value).filter((name) => !known.includes(name)));
    return [...unknown].map((name) =>
      found('RK170', pointer, `Nothing can fill in '{{${name.slice(0, 64)}}}'`, hintFor(name, known)),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unknownPlaceholders(inner, pointerTo(pointer, key), known));
}

function hintFor(name: string, known: readonly string[]): string | undefined {
  const near = nearest(name, known);
  return near === undefined ? undefined : `Did you mean '{{${near}}}'?`;
}

/** The engine sends a text message only after a yes; a message with no other channel is dropped without one. (R33) */
function noConsent(program: Program): Finding[] {
  return (program.messages ?? []).flatMap(({ id, to, via, when }, index) => {
    if (to === 'staff' || via.some((channel) => channel !== 'sms') || asks(program, when, to)) return [];
    const message = `'${id}' goes out by SMS alone, so nobody gets it who has not agreed to text messages`;
    return [found('RK172', `/messages/${index}/via`, message)];
  });
}

function asks(program: Program, when: Condition | undefined, fact: string): boolean {
  return when !== undefined && shield(program, when, { fact, path: '$.consent.sms' });
}
