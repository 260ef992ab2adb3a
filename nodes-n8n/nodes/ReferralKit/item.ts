import { randomUUID } from 'node:crypto';
import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import { programIds } from '../shared/choices';
import { ask, askAll, given, type Page, type Request } from '../shared/server';

/** An input item at work: its parameters, and the server. */
export class Item {
  readonly context: IExecuteFunctions;
  readonly index: number;

  constructor(context: IExecuteFunctions, index: number) {
    this.context = context;
    this.index = index;
  }

  /** A parameter as text; undefined when it was left empty or is not shown. */
  get(name: string): string | undefined {
    const value = this.value(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  /** A parameter of any type; undefined when it was left empty or is not shown. */
  value(name: string): unknown {
    const value: unknown = this.context.getNodeParameter(name, this.index, '', { extractValue: true });
    return value === '' || value === null ? undefined : value;
  }

  /** A parameter that holds JSON, given as text or by an expression. */
  json(name: string): unknown {
    return this.parsed(name, this.value(name));
  }

  /** What was filled into a collection: JSON parsed, instants in UTC, nothing that was left empty. */
  more(name: 'additionalFields' | 'filters'): Record<string, unknown> {
    const filled = Object.entries(given((this.value(name) ?? {}) as IDataObject));
    return Object.fromEntries(
      filled.map(([key, value]) => [
        key,
        JSONS.has(key) ? this.parsed(key, value) : INSTANTS.has(key) ? this.instant(value) : value,
      ]),
    );
  }

  /** Filters of which at least one says something. */
  some(name: 'filters'): Record<string, unknown> {
    const filled = this.more(name);
    if (Object.keys(filled).length > 0) return filled;
    throw this.wrong('Nothing says what to find', 'Add a filter. To get all of them, use Get Many.');
  }

  /** The program chosen, else the only one of the server. */
  async program(): Promise<string> {
    const chosen = this.get('programId');
    if (chosen !== undefined) return chosen;
    const [only, ...others] = await programIds(this.context);
    if (only !== undefined && others.length === 0) return only;
    throw this.wrong('Your server runs several programs, or none', 'Choose the program in this node.');
  }

  /** The id of what was chosen from a list, named, or found by an e-mail address among the rows at `path`. */
  async id(name: string, path?: string): Promise<string> {
    const chosen = this.context.getNodeParameter(name, this.index, '') as string | { mode: string; value: string };
    const { mode, value } = typeof chosen === 'string' ? { mode: 'id', value: chosen } : chosen;
    if (!value) throw this.wrong(`The parameter "${name}" is empty`, 'Choose one from the list, or give its ID.');
    if (mode !== 'email' || path === undefined) return value;
    const { rows } = await this.read<Page<{ id: string }>>(path, { email: value });
    const [only] = rows;
    if (only !== undefined) return only.id;
    throw this.wrong(`Nobody is found under the e-mail address ${value}`, 'Check the address, or use the ID.');
  }

  private parsed(name: string, value: unknown): unknown {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw this.wrong(
        `The parameter "${name}" is not JSON`,
        'Write { "key": "value" }, or give an expression that yields an object.',
      );
    }
  }

  /** An instant in UTC; without a zone it is meant in that of the workflow. */
  private instant(value: unknown): string {
    const text = value instanceof Date ? value.toISOString() : String(value);
    // Only digits and signs of an instant get into the expression.
    if (!INSTANT.test(text)) throw this.wrong(`"${text}" is no date`, 'Write it as 2026-03-01T15:00:00Z.');
    const expression = `{{ DateTime.fromISO('${text}').toUTC().toISO() }}`;
    return this.context.evaluateExpression(expression, this.index) as string;
  }

  private wrong(message: string, description: string): NodeOperationError {
    return new NodeOperationError(this.context.getNode(), message, { description, itemIndex: this.index });
  }

  /** Reads from the server, in the program that was chosen. */
  read<Answer = IDataObject>(path: string, query: Request['query'] = {}): Promise<Answer> {
    return ask<Answer>(this.context, { path, query: { program: this.get('programId'), ...query } });
  }

  /** Changes something on the server, once for this item of this execution. */
  change<Answer = IDataObject>(path: string, body: unknown = {}, method: 'POST' | 'PATCH' = 'POST'): Promise<Answer> {
    return ask<Answer>(this.context, {
      method,
      path,
      query: { program: this.get('programId') },
      body,
      idempotencyKey: this.get('options.idempotencyKey') ?? this.key(),
    });
  }

  /** Has the server work something out; nothing is kept there. */
  compute<Answer = IDataObject>(path: string, body: unknown): Promise<Answer> {
    return ask<Answer>(this.context, { method: 'POST', path, body });
  }

  /** The rows of a list, as many as are wanted. */
  list(path: string, query: Request['query'] = {}): Promise<IDataObject[]> {
    const limit = this.value('returnAll') === true ? undefined : Number(this.value('limit'));
    return askAll(this.context, { path, query: { program: this.get('programId'), ...query } }, limit);
  }

  /** The same for this item however often its execution is tried again. */
  key(): string {
    return `${this.run()}-${this.index}`;
  }

  /**
   * The same for this run of the node however often its execution is tried again. A retry in n8n has an id of its own, but brings along
   * what the first one noted.
   */
  run(): string {
    const { context } = this;
    const { customData } = context;
    const execution = customData.get(FIRST_EXECUTION) || context.getExecutionId() || randomUUID();
    customData.set(FIRST_EXECUTION, execution);
    const run = Number(context.getWorkflowDataProxy(this.index)['$runIndex']);
    return ['n8n', context.getWorkflow().id, execution, context.getNode().id, run].join('-');
  }
}

const JSONS: ReadonlySet<string> = new Set(['fields', 'data', 'consent', 'signals', 'programFile']);
const INSTANT = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/;
const INSTANTS: ReadonlySet<string> = new Set(['at', 'from', 'to']);
const FIRST_EXECUTION = 'referral_kit_execution';
