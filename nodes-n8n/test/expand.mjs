/**
 * Writes each node of a built package as one literal, as linters of n8n expect it: they do not look into calls that make parameters.
 * Run with the packages of nodes-n8n in NODE_PATH: node expand.mjs <folder with dist/> <folder that gets nodes/>
 */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';

const require = createRequire(import.meta.url);
const [from, to] = process.argv.slice(2);

for (const file of globSync('dist/nodes/*/*.node.js', { cwd: from })) {
  const name = parse(parse(file).name).name;
  const { description } = new (require(join(from, file))[name])();
  const target = join(to, 'nodes', name, `${name}.node.ts`);
  mkdirSync(dirname(target), { recursive: true });
  const lines = [
    `import type { INodeType, INodeTypeDescription } from 'n8n-workflow';`,
    `export class ${name} implements INodeType {`,
    `  description: INodeTypeDescription = ${literal(description)};`,
    '}',
  ];
  writeFileSync(target, `${lines.join('\n')}\n`);
}

/** Names of members stand without quotes, for the rules look for such. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, inner]) => {
    return `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${literal(inner)}`;
  });
  return `{\n${members.join(',\n')}\n}`;
}
