import type { Json } from './event.ts';

/** Where a text is read: each channel has its own signs that must not come out of a name. */
export type Channel = 'text' | 'header' | 'html' | 'slack';

/** What placeholders stand for, as `{ advocate: { firstName: 'Ann' } }`. */
export type PlaceholderValues = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Puts values in the place of `{{path}}`, escaped for the channel. A value that is not known is empty. Nothing is rendered twice. */
export function render(template: string, values: PlaceholderValues, channel: Channel): string {
  const text = template.replaceAll(PLACEHOLDER, (_whole, path: string) =>
    escape(String(valueOf(values, path) ?? ''), channel),
  );
  return channel === 'header' ? text.replaceAll(LINE_BREAKS, ' ').trim() : text;
}

/** Renders every text of an action's input. A text that is one placeholder and nothing else keeps a number a number. */
export function renderInput(input: Json, values: PlaceholderValues, channel: Channel): Json {
  if (typeof input === 'string') {
    const [whole, path] = ALONE.exec(input) ?? [];
    const alone = whole === undefined || path === undefined ? undefined : valueOf(values, path);
    return typeof alone === 'number' ? alone : render(input, values, channel);
  }
  if (Array.isArray(input)) return input.map((item: Json) => renderInput(item, values, channel));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, renderInput(value, values, channel)]));
}

/** A mail's body as HTML: paragraphs, and links where an address of the web stands. */
export function htmlOf(template: string, values: PlaceholderValues): string {
  const paragraphs = render(template, values, 'html')
    .trim()
    .split(/\n{2,}/);
  const body = paragraphs.map((paragraph) => `<p>${paragraph.replaceAll(LINK, linked).replaceAll('\n', '<br>\n')}</p>`);
  return `<!doctype html>\n<html><body>\n${body.join('\n')}\n</body></html>\n`;
}

/** A name as it may stand in a text to others: without control characters and addresses of the web, at most 60 characters. */
export function cleanName(name: string): string {
  const line = name.replaceAll(CONTROL, ' ').replaceAll(/\S*(?:\/\/|www\.)\S*/gi, ' ');
  const plain = line.replaceAll(/([\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '$1. ').replaceAll(/[{}<>]/g, '');
  const short = plain.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return short.replace(/[\uD800-\uDBFF]$/, '').trim();
}

const PLACEHOLDER = /\{\{([^{}]{1,100})\}\}/g;
const ALONE = /^\{\{([^{}]{1,100})\}\}$/;
const LINE_BREAKS = /[\r\n\u0085\u2028\u2029]+/g;
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const LINK = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g;
const LONGEST_NAME = 60;

function valueOf(values: PlaceholderValues, path: string): string | number | undefined {
  const [group = '', name = '', ...rest] = path.trim().split('.');
  const found = rest.length === 0 && Object.hasOwn(values, group) ? values[group] : undefined;
  return found !== undefined && Object.hasOwn(found, name) ? found[name] : undefined;
}

function escape(value: string, channel: Channel): string {
  if (channel === 'header') return value.replaceAll(LINE_BREAKS, ' ');
  if (channel === 'html') return value.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  if (channel === 'slack') return value.replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return value;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function linked(address: string): string {
  return `<a href="${address}">${address}</a>`;
}
