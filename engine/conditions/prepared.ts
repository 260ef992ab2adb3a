import type { Json } from '../event.ts';

/** A value written in a program, made ready once for its operator. */
export abstract class Prepared {
  /** As it stands in the program. */
  readonly written: Json;

  constructor(written: Json) {
    this.written = written;
  }
}
