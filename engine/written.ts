import type { Change } from './draft.ts';

/** The records a step has written, the newest of each key. A step writes few, and to look through few is quicker than a map. */
export class Written {
  readonly changes: Change[] = [];
  private places: Map<string, number> | null = null;

  get(key: string): object | undefined {
    return this.changes[this.placeOf(key)]?.value;
  }

  set(key: string, value: object): void {
    const place = this.placeOf(key);
    if (place >= 0) {
      this.changes[place] = { key, value };
      return;
    }
    this.places?.set(key, this.changes.length);
    this.changes.push({ key, value });
    if (this.changes.length === FEW) this.places = new Map(this.changes.map((change, index) => [change.key, index]));
  }

  copy(): Written {
    const copy = new Written();
    for (const { key, value } of this.changes) copy.set(key, value);
    return copy;
  }

  private placeOf(key: string): number {
    if (this.places !== null) return this.places.get(key) ?? -1;
    let place = this.changes.length - 1;
    while (place >= 0 && this.changes[place]!.key !== key) place -= 1;
    return place;
  }
}

const FEW = 32;
