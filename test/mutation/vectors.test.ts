import { expect, test } from '@jest/globals';
import { bareEngine } from '../conformance/bare.ts';
import { loadVectors, runVector } from '../conformance/vectors.ts';

/** The conformance vectors on the engine alone: what follows a fault through the stores would only cost time. */
test.each(loadVectors())('$file: $name', async (vector) => {
  for (const { got, expected } of await runVector(bareEngine(), vector)) expect(got).toBe(expected);
});
