/** One thing a schema asked for and did not get. */
export interface SchemaError {
  readonly keyword: string;
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  /** What the keyword asked for; for an unknown member also `known`, the members there are. */
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
  /** The values of a member that tells kinds apart, by its name. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
};
