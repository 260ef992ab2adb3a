/** What Google calls. Each function becomes one at the top of Code.js, under the same name. */
export { onFormSubmit } from './intake/onFormSubmit.ts';
export { processNow } from './entries.ts';
export { checkProgram, programText, saveProgram } from './sidebar/program.ts';
export { inside } from './inside.ts';
