import type { Json } from './json.ts';
import type { Answered } from './recorder.ts';
import type { PostOptions } from './scenario.ts';

/** What a sender who was given the header of the flow sends along. */
export const withKey = { headers: { 'x-flow-key': 'the key of the flow' } };

/** What a browser sends along once its user has given the password of the flow. */
export const password = { authorization: `Basic ${btoa('flow:the password of the flow')}` };

/** A form of n8n as a browser sends it: the fields in their order. */
export function filledIn(values: readonly string[], headers: Readonly<Record<string, string>> = {}): PostOptions {
  const boundary = 'the-end-of-a-field';
  const parts = values.map(
    (value, place) => `--${boundary}\r\nContent-Disposition: form-data; name="field-${place}"\r\n\r\n${value}\r\n`,
  );
  const raw = `${parts.join('')}--${boundary}--\r\n`;
  return { raw, headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers } };
}

/** What was answered, read as JSON. */
export function said({ status, body }: Answered): { readonly status: number; readonly body: Json } {
  return { status, body: body === '' ? null : JSON.parse(body) };
}
