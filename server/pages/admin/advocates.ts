import type { Program } from '@referral-kit/engine';
import type { AdvocateRow, Balance } from '../../store/store.ts';
import { html, inAddress } from '../html.ts';
import type { Part } from '../html.ts';
import { quantityInWords, when } from '../figures.ts';
import type { Moment } from '../figures.ts';
import { field } from '../forms.ts';
import { adminPage, csrfField, inProgram } from '../layout.ts';
import type { AdminFrame } from '../layout.ts';
import { asWords, stageInWords } from '../words.ts';
import { address, pill, table } from './table.ts';

export interface AdvocatesView {
  readonly frame: AdminFrame;
  readonly moment: Moment;
  readonly rows: readonly { readonly advocate: AdvocateRow; readonly name: string }[];
  readonly cursor: string;
  readonly next: string | null;
}

/** Everybody who refers. */
export function renderAdvocates({ frame, moment, rows, cursor, next }: AdvocatesView): string {
  const href = (to: string) => inProgram(address('/admin/advocates', { cursor: to }), frame);
  return adminPage({
    title: 'Advocates',
    section: 'advocates',
    frame,
    body: html`
      <h1>Advocates</h1>
      ${table({
        caption: 'Advocates',
        columns: [
          { label: 'Name' },
          { label: 'Role' },
          { label: 'Share code' },
          { label: 'Referrals', numeric: true },
          { label: 'Qualified', numeric: true },
          { label: 'Joined' },
        ],
        rows: rows.map(({ advocate, name }) => [
          html`<a class="strong" href="${inProgram(`/admin/advocates/${inAddress(advocate.id)}`, frame)}">${name}</a>`,
          asWords(advocate.role),
          advocate.shareCode,
          advocate.referrals,
          advocate.qualified,
          when(advocate.joinedAt, moment),
        ]),
        empty: html`<h2>No advocate yet</h2>
          <p>Whoever refers a friend on the landing page becomes an advocate and gets a share link.</p>`,
        pages: { first: cursor === '' ? null : href(''), next: next === null ? null : href(next) },
      })}
    `,
  });
}

export interface AdvocateView {
  readonly frame: AdminFrame;
  readonly program: Program;
  readonly moment: Moment;
  readonly advocate: AdvocateRow;
  readonly person: { readonly name: string; readonly email: string | null; readonly phone: string | null };
  readonly balance: readonly Balance[];
  readonly link: string;
  /** How the order went that this page was opened after. */
  readonly said: readonly string[];
  readonly referrals: readonly {
    readonly id: string;
    readonly friend: string;
    readonly stage: string;
    readonly joinedAt: string;
    readonly qualifiedAt: string | null;
  }[];
}

/** One advocate: who it is, the balance, the friends referred. */
export function renderAdvocate(view: AdvocateView): string {
  const { frame, program, moment, advocate, person, balance, said, referrals } = view;
  return adminPage({
    title: person.name,
    section: 'advocates',
    frame,
    body: html`
      <p class="small"><a href="${inProgram('/admin/advocates', frame)}">Advocates</a></p>
      <div class="row">
        <h1>${person.name}</h1>
        ${pill(asWords(advocate.role), '')}
      </div>
      ${said.length > 0 && html`<p class="notice" role="status">${said.join(' ')}</p>`}
      ${balance.length > 0 && html`<dl class="tiles">${balance.map(account)}</dl>`}
      <div class="split">
        ${table({
          caption: 'Friends referred',
          columns: [{ label: 'Friend' }, { label: 'Stage' }, { label: 'Joined' }, { label: 'Qualified' }],
          rows: referrals.map((row) => [
            html`<a class="strong" href="${inProgram(`/admin/referrals/${inAddress(row.id)}`, frame)}"
              >${row.friend}</a
            >`,
            pill(stageInWords(program, row.stage), row.qualifiedAt === null ? '' : 'good'),
            when(row.joinedAt, moment),
            when(row.qualifiedAt, moment),
          ]),
          empty: html`<h2>Nobody referred yet</h2>
            <p>Friends show up here when they come by this person’s link or are referred by name.</p>`,
        })}
        <aside class="stack">${details(view)} ${pointsForm(frame, advocate.id)}</aside>
      </div>
    `,
  });
}

function details({ moment, advocate, person, link, frame }: AdvocateView): Part {
  return html`<section class="card stack" aria-labelledby="facts">
    <h2 id="facts">Details</h2>
    <dl class="facts">
      ${
        person.email !== null &&
        html`<dt>E-mail</dt>
          <dd>${person.email}</dd>`
      }${
        person.phone !== null &&
        html`<dt>Phone</dt>
          <dd>${person.phone}</dd>`
      }
      <dt>Joined</dt>
      <dd>${when(advocate.joinedAt, moment)}</dd>
      <dt>Qualified</dt>
      <dd>${advocate.qualified} of ${advocate.referrals}</dd>
      <dt>Share link</dt>
      <dd><a href="${link}">${link}</a></dd>
    </dl>
    <p class="small">
      <a href="${inProgram(`/admin/people/${inAddress(advocate.id)}/erase`, frame)}">Erase this person…</a>
    </p>
  </section>`;
}

/** Points by hand; the advocate reads the reason. */
function pointsForm(frame: AdminFrame, id: string): Part {
  return html`<section class="card stack actions" aria-labelledby="points">
    <h2 id="points">Points by hand</h2>
    <form class="stack" method="post" action="${inProgram(`/admin/advocates/${inAddress(id)}/points`, frame)}">
      ${csrfField(frame)}
      ${field({ name: 'points', label: 'Points', type: 'number', hint: 'Below zero to take away.' })}
      ${field({ name: 'reason', label: 'Reason', hint: 'Stands in the story for good, and the advocate reads it.', maxLength: 500 })}
      <div><button>Adjust points</button></div>
    </form>
  </section>`;
}

function account({ kind, unit, held, available, paid }: Balance): Part {
  const amount = (words: string, quantity: number) =>
    html`<div class="tile">
      <dt>${asWords(kind)}, ${words}</dt>
      <dd>${quantityInWords(quantity, unit)}</dd>
    </div>`;
  return [
    amount('available', available),
    held !== 0 && amount('waiting', held),
    paid !== 0 && amount('paid out', paid),
  ];
}
