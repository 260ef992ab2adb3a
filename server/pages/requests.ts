/** Nothing stands at this address, for this visitor. */
export class NothingHere extends Error {
  override readonly name = 'NothingHere';
  readonly statusCode = 404;
}

/** A telephone number with its country code; spaces and the usual signs between the digits are fine. */
export function isPhone(text: string): boolean {
  return /^(\+|00)[\d ()./-]{6,30}$/.test(text) && text.replace(/\D/g, '').length >= 7;
}
