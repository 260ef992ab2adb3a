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
  const printable = text.toWellFormed().replace(UNPRINTABLE, '\ufffd');
  return printable.replace(/[&<>"'`\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text as one step, or one value, of an address. */
export function inAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Characters that browsers drop or refuse: controls but for tab and line ends, and the ones that are no characters. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return part.map(render).join('');
}
