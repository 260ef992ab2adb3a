import { writeFileSync } from 'node:fs';
import { benchConditions, benchGrowth } from './conditions.ts';
import { benchDurable } from './durable.ts';
import type { Figure, Table } from './measure.ts';
import { benchStep } from './step.ts';

/** Every table of the report, in order. */
const benches: readonly (() => Promise<Table>)[] = [benchConditions, benchStep, benchGrowth, benchDurable];

const tables: Table[] = [];
for (const bench of benches) {
  const table = await bench();
  tables.push(table);
  console.log(`${written(table)}\n`);
}
const results = { node: process.version, platform: `${process.platform} ${process.arch}`, tables };
writeFileSync(new URL('../../bench-results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);

function written({ title, columns, rows, figures }: Table): string {
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
  );
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
  return [title, ...lines, ...figures.map(judged)].join('\n');
}

function judged({ name, value, atLeast, atMost }: Figure): string {
  const isReached = value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
  const wanted = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  return `${isReached ? 'reached' : 'MISSED '}  ${name}: ${value} (${wanted.join(', ')})`;
}
