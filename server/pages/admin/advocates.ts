import type { Program } from '@referral-kit/engine';
import type { AdvocateRow, Balance } from '../../store/store.ts';
import { html, inAddress } from '../html.ts';
import type { Html, Part } from '../html.ts';
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
  readonly rows: readonly {
    readonly advocate: AdvocateRow;
    readonly name: string;
    readonly segments: readonly string[];
  }[];
  /** The segments of the program; the one that is shown, or none. */
  readonly segments: readonly { readonly id: string; readonly label: string }[];
  readonly segment: string;
  readonly contests: readonly Html[];
  readonly cursor: string;
  readonly next: string | null;
}

/** Everybody who refers. */
export function renderAdvocates(view: AdvocatesView): string {
  const { frame, moment, rows, contests, segments, segment, cursor, next } = view;
  const href = (to: string) => inProgram(address('/admin/advocates', { segment, cursor: to }), frame);
  const labels = new Map(segments.map(({ id, label }) => [id, label]));
  return adminPage({
    title: 'Advocates',
    section: 'advocates',
    frame,
    body: html`
      <h1>Advocates</h1>
      ${segments.length > 0 && segmentLinks(view)}
      ${table({
        caption: 'Advocates',
        columns: [
          { label: 'Name' },
          { label: 'Role' },
          ...(segments.length > 0 ? [{ label: 'Segments' }] : []),
          { label: 'Share code' },
          { label: 'Referrals', numeric: true },
          { label: 'Qualified', numeric: true },
          { label: 'Joined' },
        ],
        rows: rows.map(({ advocate, name, segments: own }) => [
          html`<a class="strong" href="${inProgram(`/admin/advocates/${inAddress(advocate.id)}`, frame)}">${name}</a>`,
          asWords(advocate.role),
          ...(segments.length > 0 ? [own.map((id) => pill(labels.get(id) ?? asWords(id), ''))] : []),
          advocate.shareCode,
          advocate.referrals,
          advocate.qualified,
          when(advocate.joinedAt, moment),
        ]),
        empty:
          segment === ''
            ? html`<h2>No advocate yet</h2>
                <p>Whoever refers a friend on the landing page becomes an advocate and gets a share link.</p>`
            : html`<h2>Nobody is in this segment now</h2>
                <p>It is worked out anew each time from what is known of the advocates.</p>`,
        pages: { first: cursor === '' ? null : href(''), next: next === null ? null : href(next) },
      })}
      ${contests}
    `,
  });
}

/** The list of one segment, or of all. */
function segmentLinks({ frame, segments, segment }: AdvocatesView): Part {
  const link = (id: string, label: string) =>
    html`<a
      href="${inProgram(address('/admin/advocates', { segment: id }), frame)}"
      ${id === segment && html`aria-current="page"`}
      >${label}</a
    >`;
  return html`<nav class="row" aria-label="Segments">
    ${link('', 'All')} ${segments.map(({ id, label }) => link(id, label))}
  </nav>`;
}

export interface AdvocateView {
  readonly frame: AdminFrame;
  readonly program: Program;
  readonly moment: Moment;
  readonly advocate: AdvocateRow;
  readonly person: { readonly name: string; readonly email: string | null; readonly phone: string | null };
  readonly balance: readonly Balance[];
  /** In words. */
  readonly segments: readonly string[];
  readonly asks: readonly AskView[];
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

/** Something this advocate can be asked for. */
export interface AskView {
  readonly id: string;
  readonly label: string;
  readonly last: string | null;
  readonly count: number;
  /** The next standing reminder. */
  readonly due: string | null;
  /** Why it cannot be asked now; empty when it can. */
  readonly why: readonly string[];
}

/** One advocate: who it is, the balance, the friends referred. */
export function renderAdvocate(view: AdvocateView): string {
  const { frame, program, moment, advocate, person, balance, segments, said, referrals } = view;
  return adminPage({
    title: person.name,
    section: 'advocates',
    frame,
    body: html`
      <p class="small"><a href="${inProgram('/admin/advocates', frame)}">Advocates</a></p>
      <div class="row">
        <h1>${person.name}</h1>
        ${pill(asWords(advocate.role), '')} ${segments.map((segment) => pill(segment, 'good'))}
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
        <aside class="stack">${details(view)} ${asksCard(view)} ${pointsForm(frame, advocate.id)}</aside>
      </div>
    `,
  });
}

function details({ moment, advocate, person, link }: AdvocateView): Part {
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
  </section>`;
}

/** What the advocate can be asked for, each with its button or with what stands in the way. */
function asksCard({ frame, moment, advocate, asks }: AdvocateView): Part {
  if (asks.length === 0) return false;
  const path = `/admin/advocates/${inAddress(advocate.id)}/ask`;
  const history = ({ last, count }: AskView) =>
    last === null ? 'Never asked' : html`Asked ${count === 1 ? 'once' : `${count} times`}, last ${when(last, moment)}`;
  const one = (ask: AskView) =>
    html`<form class="stack tight" method="post" action="${inProgram(path, frame)}">
      ${csrfField(frame)}<input type="hidden" name="ask" value="${ask.id}" />
      <span class="strong">${ask.label}</span>
      <span class="muted small"
        >${history(ask)}${ask.due !== null && html`; next reminder ${when(ask.due, moment)}`}</span
      >
      ${ask.why.length === 0 ? html`<div><button>Ask</button></div>` : html`<p class="small">${ask.why.join(' ')}</p>`}
    </form>`;
  return html`<section class="card stack actions" aria-labelledby="asks">
    <h2 id="asks">Ask</h2>
    ${asks.map(one)}
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

function account({ kind, unit, held, available, issued = 0, paid }: Balance): Part {
  const amount = (words: string, quantity: number) =>
    html`<div class="tile">
      <dt>${asWords(kind)}, ${words}</dt>
      <dd>${quantityInWords(quantity, unit)}</dd>
    </div>`;
  return [
    amount('available', available),
    held !== 0 && amount('waiting', held),
    issued !== 0 && amount('on its way', issued),
    paid !== 0 && amount('paid out', paid),
  ];
}
