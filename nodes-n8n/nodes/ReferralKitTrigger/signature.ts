import { createHmac, timingSafeEqual } from 'node:crypto';

export interface Signed {
  readonly id: string;
  /** Seconds since 1970, as the header has them. */
  readonly timestamp: string;
  /** One or several, as "v1,base64", with spaces between them. */
  readonly signatures: string;
  readonly body: Buffer;
}

/** Whether the secret's owner sent this body just now, as Standard Webhooks says. */
export function isSignedWith(secret: string, { id, timestamp, signatures, body }: Signed, nowSeconds: number): boolean {
  if (!(Math.abs(nowSeconds - Number(timestamp)) <= TOLERANCE_SECONDS)) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  return signatures.split(' ').some((signature) => {
    const sent = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
    return signature.startsWith('v1,') && sent.length === expected.length && timingSafeEqual(sent, expected);
  });
}

/** How far the clocks of the two machines may be apart, the way of the message included. */
const TOLERANCE_SECONDS = 300;
