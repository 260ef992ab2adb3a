import { html } from '../html.ts';
import type { Html, Part } from '../html.ts';

export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  /** Makes the heading a link that sorts; `now` is the present order. */
  readonly sort?: { readonly href: string; readonly now: 'ascending' | 'descending' | null };
}

export interface TableView {
  /** Read out before the table; not seen. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Part[])[];
  readonly empty: Html;
  /** Addresses of the neighbouring pages. */
  readonly pages?: { readonly first: string | null; readonly next: string | null } | undefined;
}

/** A table that can be scanned; on a phone each row becomes a small card whose cells say their column. */
export function table({ caption, columns, rows, empty, pages }: TableView): Html {
  if (rows.length === 0) return html`<div class="sheet empty">${empty}</div>`;
  const cell = (part: Part, index: number) => {
    const column = columns[index];
    const isEmpty = part === null || part === undefined || part === false || part === '';
    const looks = [column?.numeric === true && 'number', isEmpty && 'void'].filter((look) => look !== false).join(' ');
    return html`<td role="cell" data-label="${column?.label}" class="${looks}">${part}</td>`;
  };
  return html`<div class="sheet">
    <table role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(heading)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              ${row.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      pages !== undefined &&
      (pages.first !== null || pages.next !== null) &&
      html`<nav class="pages" aria-label="Pages">
        ${pages.first === null ? html`<span></span>` : html`<a href="${pages.first}">Back to the start</a>`}
        ${pages.next !== null && html`<a class="button small-button" href="${pages.next}" rel="next">Next page</a>`}
      </nav>`
    }
  </div>`;
}

/** Links to the same list, each with another filter. */
export function tabs(
  label: string,
  entries: readonly { readonly words: string; readonly href: string; readonly current: boolean }[],
): Html {
  return html`<nav aria-label="${label}">
    <ul class="tabs">
      ${entries.map(({ words, href, current }) => html`<li><a href="${href}" ${current && html` aria-current="page"`}>${words}</a></li>`)}
    </ul>
  </nav>`;
}

export function pill(words: string, tone: string): Html {
  return html`<span class="pill ${tone}">${words}</span>`;
}

/** An address with its query; empty values are left out. */
export function address(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const search = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

function heading({ label, numeric, sort }: Column): Html {
  const look = numeric === true && html` class="number"`;
  if (sort === undefined) return html`<th role="columnheader" scope="col" ${look}>${label}</th>`;
  const arrow = sort.now === null ? '↕' : sort.now === 'ascending' ? '↑' : '↓';
  return html`<th role="columnheader" scope="col" ${look}${sort.now !== null && html` aria-sort="${sort.now}"`}>
    <a href="${sort.href}">${label} <span aria-hidden="true">${arrow}</span></a>
  </th>`;
}
