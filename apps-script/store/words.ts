import { sayQuantity, type CompiledProgram, type Reward } from '@referral-kit/engine';

/** What people call the things of a program: labels in cells and menus, ids in the records. */

/** `appointment.attended` → `Appointment attended` */
export function eventInWords(type: string): string {
  const words = type
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[._-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function stageLabel({ stages }: CompiledProgram, id: string): string {
  return stages.get(id)?.label ?? id;
}

/** What a dropdown of stages offers, in their order. */
export function stagesOf({ stages }: CompiledProgram): string[] {
  return [...stages.values()].map(({ label }) => label);
}

/** The stage somebody means: by its label or its id, however it is written; null when there is none. */
export function stageMeant({ stages }: CompiledProgram, text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const all = [...stages.values()];
  const found =
    all.find(({ label }) => label.toLowerCase() === wanted) ?? all.find(({ id }) => id.toLowerCase() === wanted);
  return found?.id ?? null;
}

export function rewardLabel(
  { file, catalog }: CompiledProgram,
  { rule, terms }: Pick<Reward, 'rule' | 'terms'>,
): string {
  const item = typeof terms['catalog'] === 'string' ? catalog.get(terms['catalog'])?.name : undefined;
  return item ?? file.rewards.find(({ id }) => id === rule)?.label ?? rule;
}

/** What stands in a cell for a quantity: money in its major unit, everything else as it is. */
export function amountIn(unit: string, quantity: number): number {
  return /^[A-Z]{3}$/.test(unit) ? Number(sayQuantity(quantity, unit).replace(/[^\d.-]/g, '')) : quantity;
}

/** The minor units of an amount that somebody wrote in major ones; null for what is no amount. */
export function minorOf(unit: string, amount: unknown): number | null {
  const text = String(amount).trim();
  if (text === '') return null;
  const number = typeof amount === 'number' ? amount : Number(text.replace(',', '.'));
  const minor = Math.round(number / amountIn(unit, 1));
  return Number.isSafeInteger(minor) ? minor : null;
}

export const VERDICTS: Readonly<Record<string, string>> = {
  clear: 'clear',
  flagged: 'flagged',
  review: 'in review',
  rejected: 'rejected',
};
