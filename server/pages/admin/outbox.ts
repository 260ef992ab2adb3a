import type { Delivery } from '../../store/store.ts';
import { html, inAddress } from '../html.ts';
import type { Html } from '../html.ts';
import { when } from '../figures.ts';
import type { Moment } from '../figures.ts';
import { adminPage, csrfField, inProgram } from '../layout.ts';
import type { AdminFrame } from '../layout.ts';
import { address, pill, table, tabs } from './table.ts';

/** A mail that was kept because no mail server is set. */
export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

export interface OutboxView {
  readonly frame: AdminFrame;
  readonly moment: Moment;
  readonly mails: readonly KeptMail[];
  readonly state: string;
  readonly rows: readonly { readonly delivery: Delivery; readonly words: string }[];
  readonly cursor: string;
  readonly next: string | null;
}

export const deliveryStates: Readonly<Record<Delivery['state'], { readonly words: string; readonly tone: string }>> = {
  waiting: { words: 'Waiting', tone: 'still' },
  claimed: { words: 'Being sent', tone: '' },
  done: { words: 'Delivered', tone: 'good' },
  parked: { words: 'Given up', tone: 'bad' },
};

/** What was said to whom: mails kept here, and every delivery with its state. */
export function renderOutbox(view: OutboxView): string {
  const { frame, moment, mails, state, rows } = view;
  const href = (to: string, cursor = '') => inProgram(address('/admin/outbox', { state: to, cursor }), frame);
  const states = [
    ['', 'All'],
    ...Object.entries(deliveryStates).map(([id, { words }]) => [id, words] as const),
  ] as const;
  return adminPage({
    title: 'Outbox',
    section: 'outbox',
    frame,
    body: html`
      <h1>Outbox</h1>
      <section class="stack" aria-labelledby="mails">
        <h2 id="mails">Mails kept here</h2>
        ${table({
          caption: 'Mails kept here',
          columns: [{ label: 'Subject' }, { label: 'To' }, { label: 'Written' }],
          rows: mails.map((mail) => [
            html`<a class="strong" href="${inProgram(`/admin/outbox/mails/${inAddress(mail.id)}`, frame)}"
              >${mail.subject}</a
            >`,
            mail.to === '' ? 'Your team' : mail.to,
            when(mail.at, moment),
          ]),
          empty: html`<h2>No mail kept</h2>
            <p>
              As long as no mail server is set, mails are kept here instead of being sent, so that you can read them.
            </p>`,
        })}
      </section>
      <section class="stack" aria-labelledby="deliveries">
        <h2 id="deliveries">Deliveries</h2>
        ${tabs(
          'Deliveries by state',
          states.map(([id, words]) => ({ words, href: href(id), current: id === state })),
        )}
        ${table({
          caption: 'Deliveries',
          columns: [
            { label: 'What' },
            { label: 'State' },
            { label: 'Tries', numeric: true },
            { label: 'Since' },
            { label: 'What went wrong' },
            { label: 'By hand' },
          ],
          rows: rows.map(({ delivery, words }) => deliveryCells(delivery, words, view)),
          empty: html`<h2>Nothing here</h2>
            <p>Messages to people and writes to other systems show up here.</p>`,
          pages: {
            first: view.cursor === '' ? null : href(state),
            next: view.next === null ? null : href(state, view.next),
          },
        })}
      </section>
    `,
  });
}

/** One kept mail. Only addresses of this server become links. */
export function renderMail({
  frame,
  moment,
  mail,
  baseUrl,
}: {
  frame: AdminFrame;
  moment: Moment;
  mail: KeptMail;
  baseUrl: string;
}): string {
  return adminPage({
    title: mail.subject,
    section: 'outbox',
    frame,
    body: html`
      <p class="small"><a href="${inProgram('/admin/outbox', frame)}">Outbox</a></p>
      <article class="card stack">
        <h1>${mail.subject}</h1>
        <p class="muted">To ${mail.to}, ${when(mail.at, moment)}</p>
        <div class="mail">${linked(mail.text, baseUrl)}</div>
      </article>
    `,
  });
}

function deliveryCells(delivery: Delivery, words: string, { frame, moment }: OutboxView) {
  const { words: state, tone } = deliveryStates[delivery.state];
  const replay = html`<form method="post" action="${inProgram(`/admin/outbox/${delivery.id}/replay`, frame)}">
    ${csrfField(frame)}<button class="small-button">Send again</button>
  </form>`;
  return [
    words,
    pill(state, tone),
    delivery.attempts,
    when(delivery.createdAt, moment),
    delivery.lastError,
    (delivery.state === 'parked' || delivery.state === 'done') && replay,
  ];
}

function linked(text: string, baseUrl: string): Html[] {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return parts.map((part) => (part.startsWith(`${baseUrl}/`) ? html`<a href="${part}">${part}</a>` : html`${part}`));
}
