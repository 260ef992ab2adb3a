import { type Finding, pointerTo } from '../errors.ts';
import { majorUnit, sayMoney } from '../currency.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import { comparisonsOf } from './comparisons.ts';

/** Amounts so small that somebody probably wrote dollars where cents belong; to ask for 1 is to ask for anything at all. */
export function checkAmounts(program: Program): Finding[] {
  const { currency } = program;
  const written = [...amountsIn(program.rewards, '/rewards'), ...amountsIn(program.points ?? {}, '/points')];
  const compared = comparisonsOf(program).flatMap(({ comparison: { fact, path, value }, pointer }) =>
    fact === 'event' && path === '$.data.amountMinor'
      ? [value].flat().flatMap((amount) => (amount === 1 ? [] : [{ amount, pointer: `${pointer}/value` }]))
      : [],
  );
  const named = new Set<string>();
  return [...written, ...compared].flatMap(({ amount, pointer }) => {
    if (typeof amount !== 'number' || amount <= 0 || amount >= majorUnit(currency) || named.has(pointer)) return [];
    named.add(pointer);
    const meant = Number.isInteger(amount)
      ? ` For ${sayMoney(amount * majorUnit(currency), currency)} write ${amount * majorUnit(currency)}.`
      : '';
    const hint = `Amounts are in the smallest unit of the currency.${meant}`;
    return [found('RK183', pointer, `${amount} is only ${sayMoney(amount, currency)}`, hint)];
  });
}

interface Amount {
  readonly amount: unknown;
  readonly pointer: string;
}

/** Everything called an amount or a worth in minor units, and limits of rewards in money. */
function amountsIn(value: unknown, pointer: string): Amount[] {
  if (typeof value !== 'object' || value === null) return [];
  const { give } = value as { readonly give?: { readonly kind?: string } };
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = pointerTo(pointer, name);
    if (name.endsWith('Minor')) return [{ amount: inner, pointer: place }];
    if (name === 'limits' && give?.kind !== 'points') return limitsIn(inner, place);
    return name === 'when' ? [] : amountsIn(inner, place);
  });
}

function limitsIn(limits: unknown, pointer: string): Amount[] {
  return [limits].flat().map((limit, index) => ({
    amount: (limit as { readonly maxAmount?: unknown }).maxAmount,
    pointer: `${pointer}/${index}/maxAmount`,
  }));
}
