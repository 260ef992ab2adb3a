import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { allClauses, DESCRIPTIVE } from './clauses.ts';
import { shownBy } from './coverage.ts';
import { loadVectors } from './vectors.ts';
import type { ExpandedVector } from './vectors.ts';

/** What each rule of the semantics is about, in a few words. */
export const RULES: Readonly<Record<string, string>> = {
  R1: 'an event decides once',
  R2: 'when it happened, and the order of the log',
  R3: 'the steps of one event',
  R4: 'only lists have an order',
  R5: 'met, not met, unknown',
  R6: 'a missing signal is not a clean one',
  R7: 'what is counted',
  R8: 'whom an event concerns',
  R9: 'one person, two sides',
  R10: 'clicks and codes, and whose referral it is',
  R11: 'events without a referral',
  R12: 'the verdict',
  R13: 'reviews and their deadline',
  R14: 'moves between stages',
  R15: 'timeouts, and what an operator may do',
  R16: 'from when until when a referral is qualified',
  R17: 'a reward is earned once',
  R18: 'how often and how long',
  R19: 'amounts, shares and rounding',
  R20: 'tiers',
  R21: 'one reward of several',
  R22: 'limits',
  R23: 'what a reward waits for',
  R24: 'tax and payouts',
  R25: 'what takes a reward back',
  R26: 'how much of it',
  R27: 'milestones and spending points',
  R28: 'timers and half-open spans',
  R29: 'calendar and time zones',
  R30: 'contests',
  R31: 'merging and erasing people',
  R32: 'versions of a program',
  R33: 'consent, quiet hours, asks',
};

/** The page docs/conformance.md: which vectors show which rule, and which clause of the language. */
export function conformancePage(vectors: readonly ExpandedVector[]): string {
  const showing = (rule: string): string => listed(vectors.filter(({ rules }) => rules.includes(rule)));
  const rows = Object.entries(RULES).map(([rule, about]) => `| ${rule} | ${about} | ${showing(rule)} |`);
  return [
    '# Conformance',
    '',
    'Every host decides the same events the same way. What "the same" means is written down in the vectors of',
    '[`test/conformance`](../test/conformance): a program, the events, and for each event the whole decision, worked out by hand',
    'from the rules. They run on the bare engine and on every store, and the bytes must agree.',
    '',
    `${vectors.length} vectors, by the rule they show. This page is written by \`node test/conformance/table.ts\`.`,
    '',
    '| rule | about | shown by |',
    '|---|---|---|',
    ...rows,
    '',
    '## The program language',
    '',
    'Every clause of the language, as a path of the [schema](reference.md), with up to three vectors that show it: without the clause a',
    'decision of theirs would be another one, or it cannot be taken out alone. `[]` is an entry of a list, `{}` a member with a name of the author’s own, `=` one of several choices.',
    '',
    '| clause | shown by |',
    '|---|---|',
    ...clauseRows(vectors),
    '',
    'No decision depends on these:',
    '',
    ...Object.entries(DESCRIPTIVE).map(([clause, reason]) => `- \`${clause}\`: ${reason}`),
    '',
  ].join('\n');
}

function listed(vectors: readonly ExpandedVector[]): string {
  return vectors.length === 0 ? 'no vector yet' : vectors.map(({ file, name }) => `${file}: ${name}`).join('<br>');
}

function clauseRows(vectors: readonly ExpandedVector[]): string[] {
  const shown = shownBy(vectors);
  return allClauses().map((clause) => `| \`${clause}\` | ${listed(shown.get(clause) ?? [])} |`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../docs/conformance.md', import.meta.url), conformancePage(loadVectors()));
}
