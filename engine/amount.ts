import type { RewardRule } from './compile.ts';
import { readerOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Json } from './event.ts';
import { isForeign } from './facts.ts';
import { hundredths, share } from './money.ts';

export interface Amount {
  readonly quantity: number;
  readonly unit: string;
  readonly terms: Readonly<Record<string, Json>>;
}

/** How much a rule gives for this event; null when a number it needs is not known. (R17, R19, R20) */
export function amountFor(draft: Draft, rule: RewardRule): Amount | null {
  const { give } = rule;
  if (give.kind === 'points') return { quantity: give.amount, unit: 'points', terms: {} };
  if (give.kind !== 'cash' && give.kind !== 'credit') {
    return { quantity: 1, unit: 'piece', terms: termsOf(give) };
  }
  const price = give.tiers === undefined || rule.by === null ? give : tierOf(draft, rule.by, give.tiers.steps);
  const quantity = price === null ? null : priced(draft, rule, price);
  return quantity === null ? null : { quantity, unit: draft.program.currency, terms: {} };
}

/** What a piece is: the coupon's code, the gift's name and so on. */
export function termsOf(give: RewardRule['give']): Amount['terms'] {
  return Object.fromEntries(Object.entries(give).filter(([name]) => name !== 'kind')) as Amount['terms'];
}

interface Price {
  readonly amountMinor?: number | undefined;
  readonly percent?: number | undefined;
}

interface TierStep extends Price {
  readonly from: number;
}

/** The last step whose `from` is at most the count, read after the move; a count below the first step earns nothing. (R20) */
function tierOf(draft: Draft, by: number, steps: readonly TierStep[]): Price | null {
  const count = readerOf(draft).read(by);
  if (typeof count !== 'number') return null;
  return steps.filter(({ from }) => from <= count).at(-1) ?? { amountMinor: 0 };
}

function priced(draft: Draft, { of }: RewardRule, { amountMinor, percent }: Price): number | null {
  if (amountMinor !== undefined) return amountMinor;
  const base = of === null || isForeign(draft.event, draft.program.currency) ? undefined : readerOf(draft).read(of);
  if (typeof base !== 'number' || !Number.isSafeInteger(base) || percent === undefined) return null;
  return base <= 0 ? 0 : share(base, hundredths(percent), 10_000);
}
