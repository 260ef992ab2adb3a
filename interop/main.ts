/** A program's conditions in json-rules-engine, and back. */
export { toJsonRulesEngine } from './export.ts';
export { importFindings } from './findings.ts';
export { fromJsonRulesEngine } from './import.ts';
export type { Imported, Into } from './import.ts';
