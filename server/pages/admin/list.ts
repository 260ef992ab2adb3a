import type { Program, Verdict } from '@referral-kit/engine';
import { html, inAddress } from '../html.ts';
import type { Html } from '../html.ts';
import { field } from '../forms.ts';
import { counted, when } from '../figures.ts';
import type { Moment } from '../figures.ts';
import { adminPage, inProgram } from '../layout.ts';
import type { AdminFrame } from '../layout.ts';
import { asWords, sourceInWords, stageInWords, verdicts } from '../words.ts';
import { address, pill, table } from './table.ts';

/** What the list is narrowed to, as it stands in the address. */
export interface ListFilter {
  readonly period: string;
  readonly by: 'joined' | 'qualified';
  readonly from: string;
  readonly to: string;
  readonly stage: string;
  readonly sort: 'joined' | 'qualified';
  readonly order: 'asc' | 'desc';
  readonly cursor: string;
}

export interface PersonCard {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly referrals: number;
  readonly qualified: number;
}

export interface ListRow {
  readonly id: string;
  readonly friend: string;
  readonly referrer: PersonCard;
  readonly source: string;
  readonly stage: string;
  readonly verdict: Verdict;
  readonly stuck: boolean;
  readonly joinedAt: string;
  readonly qualifiedAt: string | null;
}

export interface ListView {
  readonly frame: AdminFrame;
  readonly program: Program;
  readonly moment: Moment;
  readonly filter: ListFilter;
  /** In the chosen period; as text, because a very long list is only counted up to a point. */
  readonly tiles: {
    readonly referred: string;
    readonly qualified: string;
    readonly conversion: string;
    readonly review: string;
  };
  readonly rows: readonly ListRow[];
  readonly next: string | null;
  readonly joinLink: string;
}

export const periods: readonly (readonly [string, string])[] = [
  ['', 'All time'],
  ['week', 'This week'],
  ['month', 'This month'],
  ['last-month', 'Last month'],
  ['custom', 'From … to …'],
];

/** Who referred whom, how far they came, and when. */
export function renderList(view: ListView): string {
  const { frame, filter, rows } = view;
  const periodWords = periods.find(([key]) => key === filter.period)?.[1] ?? 'All time';
  return adminPage({
    title: 'Referrals',
    section: 'referrals',
    frame,
    body: html`
      <div class="row apart">
        <h1>Referrals</h1>
        <a class="button" href="${view.joinLink}">Open the landing page</a>
      </div>
      ${tiles(view, filter.period === 'custom' ? 'Chosen days' : periodWords)} ${filterForm(view)}
      ${table({
        caption: 'Referrals: who referred whom',
        columns: columns(view),
        rows: rows.map((row) => cells(row, view)),
        empty: emptyState(view),
        pages: {
          first: filter.cursor === '' ? null : link(view, { cursor: '' }),
          next: view.next === null ? null : link(view, { cursor: view.next }),
        },
      })}
    `,
  });
}

function tiles({ tiles: { referred, qualified, conversion, review } }: ListView, note: string): Html {
  return html`<dl class="tiles">
    ${tile('Referred', referred, note)}${tile('Qualified', qualified, note)}
    ${tile('Conversion', conversion, 'of those referred then')}${tile('In review', review, 'waiting for a decision')}
  </dl>`;
}

function tile(label: string, value: string, below: string): Html {
  return html`<div class="tile">
    <dt>${label}</dt>
    <dd>
      ${value}
      <div class="note">${below}</div>
    </dd>
  </div>`;
}

function filterForm({ frame, program, filter }: ListView): Html {
  const stages = program.lifecycle.stages.map(({ id }) => [id, stageInWords(program, id)] as const);
  const dates = [
    ['joined', 'Date joined'],
    ['qualified', 'Date qualified'],
  ] as const;
  return html`<form class="filters" method="get" action="/admin" data-auto role="search" aria-label="Filter referrals">
    ${frame.programs.length > 1 && field({ name: 'program', label: 'Program', value: frame.program.id, options: frame.programs.map(({ id, name }) => [id, name] as const) })}
    ${field({ name: 'period', label: 'Period', value: filter.period, required: false, options: periods })}
    ${field({ name: 'by', label: 'Counted by', value: filter.by, options: dates })}
    <div class="custom">
      ${field({ name: 'from', label: 'From', type: 'date', required: false, value: filter.from })}
    </div>
    <div class="custom">${field({ name: 'to', label: 'To', type: 'date', required: false, value: filter.to })}</div>
    ${field({ name: 'stage', label: 'Stage', value: filter.stage, required: false, options: [['', 'Every stage'], ...stages] })}
    <input type="hidden" name="sort" value="${filter.sort}" /><input
      type="hidden"
      name="order"
      value="${filter.order}"
    />
    <button>Show</button>
  </form>`;
}

function columns(view: ListView) {
  const { sort, order } = view.filter;
  const sortable = (label: string, by: 'joined' | 'qualified') => ({
    label,
    sort: {
      href: link(view, { sort: by, order: sort === by && order === 'desc' ? 'asc' : 'desc', cursor: '' }),
      now: sort === by ? (order === 'asc' ? ('ascending' as const) : ('descending' as const)) : null,
    },
  });
  return [
    { label: 'Friend' },
    { label: 'Referred by' },
    { label: 'Source' },
    { label: 'Stage' },
    { label: 'Verdict' },
    sortable('Joined', 'joined'),
    sortable('Qualified', 'qualified'),
  ];
}

function cells(row: ListRow, { frame, program, moment }: ListView) {
  const { words, tone } = verdicts[row.verdict];
  return [
    html`<a class="strong" href="${inProgram(`/admin/referrals/${inAddress(row.id)}`, frame)}">${row.friend}</a>`,
    referrerCell(row, frame),
    sourceInWords(row.source),
    html`<span class="row"
      >${pill(stageInWords(program, row.stage), row.qualifiedAt === null ? '' : 'good')}${row.stuck && pill('Stuck', 'warn')}</span
    >`,
    pill(words, tone),
    when(row.joinedAt, moment),
    when(row.qualifiedAt, moment),
  ];
}

/** The referrer's name; pointing at it or tabbing to it shows who that is. */
function referrerCell({ id, referrer }: ListRow, frame: AdminFrame): Html {
  const card = `card-${id}`;
  return html`<span class="card-host">
    <a href="${inProgram(`/admin/advocates/${inAddress(referrer.id)}`, frame)}" aria-describedby="${card}"
      >${referrer.name}</a
    >
    <span class="hover-card" role="tooltip" id="${card}">
      <span class="strong">${referrer.name}</span>
      <span class="muted">${asWords(referrer.role)}</span>
      <span>${counted(referrer.referrals, ['referral', 'referrals'])}, ${referrer.qualified} qualified</span>
    </span>
  </span>`;
}

function emptyState({ filter, joinLink, frame }: ListView): Html {
  if (filter.period === '' && filter.stage === '') {
    return html`<h2>No referral yet</h2>
      <p>
        As soon as somebody refers a friend, they stand here with their stage and their story. Share the
        <a href="${joinLink}">landing page</a> with your advocates to begin.
      </p>`;
  }
  return html`<h2>Nothing in this period</h2>
    <p>No referral fits these filters. <a href="${inProgram('/admin', frame)}">Show every referral</a>.</p>`;
}

function link({ filter, frame }: ListView, change: Partial<ListFilter>): string {
  return inProgram(address('/admin', { ...filter, ...change }), frame);
}
