/** A referral, a person or the program, and the instant, in milliseconds, at which the next timer acts. */
export interface DueReferral {
  readonly id: string;
  readonly due: number;
}

/** Gives referrals back in the order in which their timers act: by instant, then by id. */
export class DueQueue {
  /** A binary heap: nothing stands before what is due earlier. */
  readonly #heap: DueReferral[] = [];

  add(referral: DueReferral): void {
    const heap = this.#heap;
    let place = heap.length;
    heap.push(referral);
    while (place > 0) {
      const parent = (place - 1) >>> 1;
      if (!isEarlier(referral, heap[parent]!)) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = referral;
  }

  next(): DueReferral | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(referral: DueReferral): void {
    const heap = this.#heap;
    let place = 0;
    for (let child = 1; child < heap.length; child = place * 2 + 1) {
      if (child + 1 < heap.length && isEarlier(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isEarlier(heap[child]!, referral)) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = referral;
  }
}

function isEarlier(a: DueReferral, b: DueReferral): boolean {
  return a.due < b.due || (a.due === b.due && a.id < b.id);
}
