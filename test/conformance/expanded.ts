import { loadVectors } from './vectors.ts';

/** Prints the vectors as one JSON array, written out in full, for hosts that cannot read this folder. */
process.stdout.write(`${JSON.stringify(loadVectors())}\n`);
