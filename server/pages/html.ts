/** Markup that is safe to send: made by `html` alone, so that a plain string can never pass for it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template. `false`, `null` and `undefined` leave no trace, so `condition && html…` reads well. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

/** Builds markup; everything that is not itself `Html` is escaped. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] ?? '';
  for (const [index, part] of parts.entries()) text += render(part) + (strings[index + 1] ?? '');
  return new Html(text);
}

/** Lets markup through that another library made from data it escaped itself, such as an SVG of a QR code. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** The text with the characters replaced that mean something in HTML, and those no document may hold. */
export function escape(text: string): string {
  // Control characters and lone surrogates are shown as the replacement character: browsers drop or refuse them.
  // oxlint-disable-next-line no-control-regex
  const printable = text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd');
  return printable.replace(/[&<>"'`\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text as one step, or one value, of an address. */
export function inAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return part.map(render).join('');
}
