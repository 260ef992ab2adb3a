/** One thing a schema asked for and did not get. */
export interface SchemaError {
  readonly keyword: string;
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  /** The place of the keyword in the schema. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the name of a member is wrong, and not its value. */
  readonly propertyName?: string;
}

export interface Validator {
  (value: unknown): boolean;
  /** What the last call found; null when it found nothing. */
  errors: readonly SchemaError[] | null;
}

export const validateProgram: Validator;
export const validateEvent: Validator;

/** What it takes to speak plainly about an error. */
export const words: {
  /** What a pattern asks for, in words. */
  readonly patterns: Readonly<Record<string, string>>;
  /** What a member is that must be there, by its name. */
  readonly required: Readonly<Record<string, string>>;
  /** The members an object may have, by `program` or `event` and the place of its schema. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** The values of a member that tells kinds apart, by schema and name: `program.kind`. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
};
