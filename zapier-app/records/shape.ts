/** Values by name, as Zapier takes them. */
export type Row = Readonly<Record<string, unknown>>;

/** What a step of a Zap puts out: an id, a name and a link first, then what may be mapped. */
export interface Shape<Output extends Row> {
  readonly outputFields: readonly OutputField[];
  readonly sample: Output;
}

interface OutputField {
  readonly key: string;
  readonly label: string;
  readonly type?: 'string' | 'datetime' | 'integer' | 'number' | 'boolean';
  readonly primary?: boolean;
}

/** A person as the server shows one; who was erased has the id alone. */
export interface Person {
  readonly id: string;
  readonly email?: string;
  readonly phone?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

export function nameOf({ id, firstName, lastName, email }: Person): string {
  return [firstName, lastName].filter(Boolean).join(' ') || (email ?? id);
}

/** The same shape with more after it. */
export function withMore<Output extends Row, More extends Row>(
  shape: Shape<Output>,
  more: Shape<More>,
): Shape<Output & More> {
  return {
    outputFields: [...shape.outputFields, ...more.outputFields],
    sample: { ...shape.sample, ...more.sample },
  };
}
