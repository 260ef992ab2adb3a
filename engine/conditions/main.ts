/** The condition language by itself, for those who translate it. Whoever only decides events imports the engine. */
export { compileConditions } from './compile.ts';
export { MET, NOT_MET, UNKNOWN } from './condition.ts';
export type { Comparison, Condition, FactReference, Truth } from './condition.ts';
export { createReader, members, truth } from './evaluate.ts';
export { instantOf } from './kinds.ts';
export type { Clock } from './moments.ts';
export { apply, asksClock, operators, parseOperator } from './operators.ts';
export type { Operator } from './operators.ts';
export { isOfLists, namedLists } from './parse.ts';
export { parsePath, walk } from './path.ts';
