import { html, inAddress } from './html.ts';
import type { Html, Part } from './html.ts';
import { icon, script, stylesheet } from './assets.ts';
import { texts } from './texts.ts';
import type { Language } from './texts.ts';

export interface PublicPage {
  readonly title: string;
  readonly language: Language;
  /** The program's name, or the product's where no program is known. */
  readonly brand: string;
  readonly home?: string;
  readonly body: Html;
  /** True for a page that search engines may show. */
  readonly indexed?: boolean;
  /** Stands at the right of the top, as a link or a button to leave. */
  readonly corner?: Part;
}

/** A page for advocates and friends. */
export function publicPage({ title, language, brand, home, body, indexed = false, corner }: PublicPage): string {
  const say = texts[language];
  return documentOf(
    { title: `${title} · ${brand}`, language, kind: 'public', indexed },
    html`
      <a class="skip" href="#content">${say.skip}</a>
      <header>
        ${home === undefined ? html`<span class="brand">${mark}${brand}</span>` : html`<a class="brand" href="${home}">${mark}${brand}</a>`}
        ${corner}
      </header>
      <main id="content">${body}</main>
      <footer><span>${brand}</span><a href="/me">${say.yourReferrals}</a></footer>
    `,
  );
}

export interface AdminPage {
  readonly title: string;
  readonly section: Section | null;
  readonly body: Html;
  readonly frame: AdminFrame;
}

/** What every page for staff needs to know. */
export interface AdminFrame {
  readonly program: { readonly id: string; readonly name: string };
  readonly programs: readonly { readonly id: string; readonly name: string }[];
  readonly csrf: string;
}

const sections = {
  referrals: ['Referrals', '/admin'],
  rewards: ['Rewards', '/admin/rewards'],
  payouts: ['Payouts', '/admin/payouts'],
  advocates: ['Advocates', '/admin/advocates'],
  outbox: ['Outbox', '/admin/outbox'],
  program: ['Program', '/admin/program'],
} as const;
export type Section = keyof typeof sections;

/** A page for staff who are signed in. */
export function adminPage({ title, section, body, frame }: AdminPage): string {
  const links = Object.entries(sections).map(
    ([key, [label, address]]) =>
      html`<li>
        <a href="${inProgram(address, frame)}" ${key === section && html` aria-current="page"`}>${label}</a>
      </li>`,
  );
  return documentOf(
    { title: `${title} · ${frame.program.name}`, language: 'en', kind: 'admin', indexed: false },
    html`
      <a class="skip" href="#content">Skip to the content</a>
      <header>
        <div class="bar">
          <a class="brand" href="${inProgram('/admin', frame)}">${mark}${frame.program.name}</a>
          <nav aria-label="Main">
            <ul>
              ${links}
            </ul>
          </nav>
          <form method="post" action="/admin/logout">
            ${csrfField(frame)}<button class="quiet small-button">Sign out</button>
          </form>
        </div>
      </header>
      <main id="content">${body}</main>
    `,
  );
}

/** The address with the program in it, where the server runs several. */
export function inProgram(address: string, frame: AdminFrame): string {
  if (frame.programs.length < 2) return address;
  return `${address}${address.includes('?') ? '&' : '?'}program=${inAddress(frame.program.id)}`;
}

/** Proves that a form came from a page of ours, for this session. */
export function csrfField({ csrf }: { readonly csrf: string }): Html {
  return html`<input type="hidden" name="csrf" value="${csrf}" />`;
}

const mark = html`<img src="${icon.address}" alt="" width="26" height="26" />`;

function documentOf(about: { title: string; language: Language; kind: string; indexed: boolean }, body: Html): string {
  return html`<!doctype html>
    <html lang="${about.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${!about.indexed && html`<meta name="robots" content="noindex" />`}
        <title>${about.title}</title>
        <link rel="icon" href="${icon.address}" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheet.address}" />
        <script src="${script.address}" type="module"></script>
      </head>
      <body class="${about.kind}">
        ${body}
      </body>
    </html> `.text;
}
