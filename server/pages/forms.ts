import { html } from './html.ts';
import type { Html } from './html.ts';

/** One labelled input. What is wrong with it stands right below and is read out with it. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'number' | 'date';
  /** Said behind the label of a field that may stay empty. */
  readonly optional?: string | undefined;
  /** Defaults to true where the label does not say that it may stay empty. */
  readonly required?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly autocomplete?: string;
  readonly maxLength?: number;
  /** Renders a choice of these instead: value and words. */
  readonly options?: readonly (readonly [string, string])[];
  readonly rows?: number;
}

export function field(view: FieldView): Html {
  const id = `field-${view.name}`;
  return html`<div class="field">
    <label for="${id}"
      >${view.label}${view.optional !== undefined && html` <span class="optional">(${view.optional})</span>`}</label
    >
    ${control(view, id)} ${view.hint !== undefined && html`<span class="hint" id="${id}-hint">${view.hint}</span>`}
    ${view.error !== undefined && html`<span class="error" id="${id}-error">${view.error}</span>`}
  </div>`;
}

/** A box to tick; `label` may hold a link. */
export function checkbox(view: { name: string; label: Html; checked: boolean; error?: string | undefined }): Html {
  const id = `field-${view.name}`;
  return html`<div class="field">
    <div class="check">
      <input
        type="checkbox"
        id="${id}"
        name="${view.name}"
        value="yes"
        ${view.checked && html` checked`}${described(view, id)}
      />
      <label for="${id}">${view.label}</label>
    </div>
    ${view.error !== undefined && html`<span class="error" id="${id}-error">${view.error}</span>`}
  </div>`;
}

/** Says at the top what must be mended, with a link to each field. */
export function problems(title: string, errors: Readonly<Record<string, string>>): Html | null {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return html`<div class="notice bad stack tight" role="alert">
    <strong>${title}</strong>
    <ul class="plain">
      ${entries.map(([name, message]) => html`<li><a href="#field-${name}">${message}</a></li>`)}
    </ul>
  </div>`;
}

/** A field no person sees; what fills it in is a robot. */
export function honeypot(): Html {
  return html`<div class="trap" aria-hidden="true">
    <label>Website <input name="website" tabindex="-1" autocomplete="off" /></label>
  </div>`;
}

export const isTrapped = (form: Form): boolean => form.get('website') !== '';

/** A submitted form: every field is one trimmed text, absent ones are empty, and none is longer than 500 characters. */
export class Form {
  readonly #fields: ReadonlyMap<string, string>;

  constructor(body: unknown) {
    const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    this.#fields = new Map(
      entries.map(([name, value]) => [
        name,
        typeof value === 'string' ? value.toWellFormed().trim().slice(0, 500) : '',
      ]),
    );
  }

  get(name: string): string {
    return this.#fields.get(name) ?? '';
  }

  /** The fields, for a form that is shown again. */
  values(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#fields);
  }
}

/** Good enough to send to: one at sign, a dot in the domain, no spaces. Whether it arrives, only sending tells. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"]{1,64}@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(text);
}

function control(view: FieldView, id: string): Html {
  const value = view.value ?? '';
  const shared = html`id="${id}"
  name="${view.name}"${(view.required ?? view.optional === undefined) && html` required`}${described(view, id)}`;
  if (view.options !== undefined) {
    const options = view.options.map(
      ([key, words]) => html`<option value="${key}" ${key === value && html` selected`}>${words}</option>`,
    );
    return html`<select ${shared}>
      ${options}
    </select>`;
  }
  const length = view.maxLength ?? 200;
  if (view.rows !== undefined)
    return html`<textarea ${shared} rows="${view.rows}" maxlength="${length}">${value}</textarea>`;
  return html`<input
    ${shared}
    type="${view.type ?? 'text'}"
    value="${value}"
    maxlength="${length}"
    autocomplete="${view.autocomplete ?? 'off'}"
  />`;
}

function described(view: { hint?: string | undefined; error?: string | undefined }, id: string): Html {
  const by = [view.hint !== undefined && `${id}-hint`, view.error !== undefined && `${id}-error`].filter(
    (part) => part !== false,
  );
  return html`${by.length > 0 && html` aria-describedby="${by.join(' ')}"`}${view.error !== undefined && html` aria-invalid="true"`}`;
}
