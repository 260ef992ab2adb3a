/** What Google calls. Each becomes a function at the top of Code.js, under the same name. */
export { onFormSubmit } from './onFormSubmit.ts';
