import { readFileSync } from 'node:fs';
import { target, workflowPage } from './workflows.ts';

test('the list of workflows is what `npm run generate` writes', () => {
  expect(readFileSync(new URL(`../../${target}`, import.meta.url), 'utf8')).toBe(workflowPage());
});
