/** The store cannot write now: the disk is full, read-only or gone. Nothing of the call happened; try again later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
