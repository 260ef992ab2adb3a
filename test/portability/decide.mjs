/** Prints what an engine bundle decides about vectors. Run: node decide.mjs <bundle> <vectors.json> */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runVectors } from './host.mjs';

const [bundle, vectors] = process.argv.slice(2);
const engine = await import(pathToFileURL(bundle).href);
process.stdout.write(
  JSON.stringify({ version: process.versions.node, decisions: runVectors(engine, readFileSync(vectors, 'utf8')) }),
);
