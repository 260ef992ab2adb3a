import { existsSync } from 'node:fs';
import type { Change } from '../vendorDescription.ts';

const EXTRACT = new URL('../../../shared/specs/extract.mjs', import.meta.url);

/** Has a description refuse, in requests, every field that it does not name. It comes with the descriptions. */
export const strictRequests: Change = existsSync(EXTRACT)
  ? ((await import(EXTRACT.href)) as { strictRequests: Change }).strictRequests
  : (described) => described;
