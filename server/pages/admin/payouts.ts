import type { Payout } from '@referral-kit/engine';
import { field } from '../forms.ts';
import { quantityInWords, when } from '../figures.ts';
import type { Moment } from '../figures.ts';
import { html, inAddress } from '../html.ts';
import type { Html } from '../html.ts';
import { adminPage, csrfField, inProgram } from '../layout.ts';
import type { AdminFrame } from '../layout.ts';
import { address, pill, table, tabs } from './table.ts';

/** A payout, and who is to get it. */
export interface PayoutRow {
  readonly payout: Payout;
  readonly person: string;
  readonly email: string;
}

export interface PayoutsView {
  readonly frame: AdminFrame;
  readonly moment: Moment;
  readonly state: string;
  readonly rows: readonly PayoutRow[];
  readonly cursor: string;
  readonly next: string | null;
}

export const payoutStates: Readonly<Record<Payout['state'], { readonly words: string; readonly tone: string }>> = {
  issued: { words: 'To be paid', tone: 'warn' },
  paid: { words: 'Paid', tone: 'good' },
  failed: { words: 'Failed', tone: 'bad' },
};

/** What staff may tell of a payout that is on its way. */
export const payoutEnds = {
  paid: {
    title: 'Mark as paid',
    says: 'Do this once the money has left. Its rewards are posted as paid, and this cannot be taken back.',
  },
  failed: {
    title: 'Mark as failed',
    says: 'Do this only if the money did not arrive. Its rewards are available again and go with the next pay day.',
  },
} as const;
export type PayoutEnd = keyof typeof payoutEnds;

/** Cash that is to be paid out, by its state. */
export function renderPayouts({ frame, moment, state, rows, cursor, next }: PayoutsView): string {
  const href = (to: string, from = '') => inProgram(address('/admin/payouts', { state: to, cursor: from }), frame);
  const states = Object.entries(payoutStates).map(([id, { words }]) => [id, words] as const);
  return adminPage({
    title: 'Payouts',
    section: 'payouts',
    frame,
    body: html`
      <div class="row apart">
        <h1>Payouts</h1>
        <a class="button small-button" href="${inProgram(address('/admin/payouts.csv', { state }), frame)}"
          >Download as CSV</a
        >
      </div>
      ${tabs(
        'Payouts by state',
        [['', 'All'] as const, ...states].map(([id, words]) => ({ words, href: href(id), current: id === state })),
      )}
      ${table({
        caption: 'Payouts',
        columns: [
          { label: 'Amount' },
          { label: 'For' },
          { label: 'Pay day' },
          { label: 'Rewards', numeric: true },
          { label: 'State' },
          { label: 'By hand' },
        ],
        rows: rows.map(({ payout, person }) => [
          html`<span class="strong nowrap">${quantityInWords(payout.amountMinor, payout.currency)}</span>`,
          person,
          when(payout.at, moment),
          payout.rewards.length,
          pill(payoutStates[payout.state].words, payoutStates[payout.state].tone),
          payout.state === 'issued' ? endLinks(payout, frame) : payout.reason,
        ]),
        empty: html`<h2>No payout</h2>
          <p>Where the program has pay days, cash that is available is listed here on each of them.</p>`,
        pages: { first: cursor === '' ? null : href(state), next: next === null ? null : href(state, next) },
      })}
    `,
  });
}

function endLinks({ id }: Payout, frame: AdminFrame): Html {
  const link = (end: PayoutEnd) =>
    html`<a class="button small-button" href="${inProgram(`/admin/payouts/${inAddress(id)}/${end}`, frame)}"
      >${payoutEnds[end].title}</a
    >`;
  return html`<div class="row">${link('paid')}${link('failed')}</div>`;
}

export interface EndView {
  readonly frame: AdminFrame;
  readonly moment: Moment;
  readonly row: PayoutRow;
  readonly end: PayoutEnd;
}

/** Asks once more before it is written down. */
export function renderPayoutEnd({ frame, moment, row: { payout, person }, end }: EndView): string {
  const { title, says } = payoutEnds[end];
  const amount = quantityInWords(payout.amountMinor, payout.currency);
  return adminPage({
    title: `${title}: ${amount}`,
    section: 'payouts',
    frame,
    body: html`<div class="column card stack wide">
      <div class="stack tight">
        <h1>${title}: ${amount}?</h1>
        <p class="muted">${says}</p>
      </div>
      <dl class="facts">
        <dt>For</dt>
        <dd>${person}</dd>
        <dt>Pay day</dt>
        <dd>${when(payout.at, moment)}</dd>
        <dt>State</dt>
        <dd>${payoutStates[payout.state].words}</dd>
      </dl>
      <form class="stack" method="post" action="${inProgram(`/admin/payouts/${inAddress(payout.id)}/${end}`, frame)}">
        ${csrfField(frame)}
        ${field({ name: 'reason', label: end === 'paid' ? 'Reference' : 'Reason', hint: 'Stands in the story for good.', maxLength: 500, optional: 'optional' })}
        <div class="row">
          <button class="${end === 'paid' ? 'primary' : 'danger'}">${title}</button
          ><a class="button quiet" href="${inProgram('/admin/payouts', frame)}">Leave it as it is</a>
        </div>
      </form>
    </div>`,
  });
}
