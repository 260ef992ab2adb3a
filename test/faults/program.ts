import { published } from '../../server/store/testProgram.ts';

/** The subscription that every fault test has. */
export const HOOK = 'hook_faults';

/** The program of the store's tests, without the action that needs an account elsewhere. */
export function faultProgram(): Record<string, unknown> {
  const { actions: _needsAnAccount, ...program } = JSON.parse(published(1).body) as Record<string, unknown>;
  return program;
}

export function hookSecret(): string {
  return `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
}
