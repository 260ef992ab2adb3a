import type { Program, Reward, RewardState } from '@referral-kit/engine';
import { html, inAddress } from '../html.ts';
import type { Html } from '../html.ts';
import { field } from '../forms.ts';
import { when } from '../figures.ts';
import type { Moment } from '../figures.ts';
import { adminPage, csrfField, inProgram } from '../layout.ts';
import type { AdminFrame } from '../layout.ts';
import { rewardInWords, ruleInWords, stateInWords, stateTone } from '../words.ts';
import { address, pill, table, tabs } from './table.ts';

export interface RewardsView {
  readonly frame: AdminFrame;
  readonly program: Program;
  readonly moment: Moment;
  readonly state: string;
  readonly rows: readonly { readonly reward: Reward; readonly person: string; readonly friend: string }[];
  readonly cursor: string;
  readonly next: string | null;
}

/** What staff may order about a reward. */
export const rewardOrders = {
  approve: {
    title: 'Approve',
    danger: false,
    says: 'It becomes available as soon as nothing else holds it.',
  },
  fulfil: {
    title: 'Mark as fulfilled',
    danger: false,
    says: 'Do this once the money or the thing has reached the person. It is posted as paid.',
  },
  reject: {
    title: 'Reject',
    danger: true,
    says: 'It pays nothing, now or later. What stands on the balance goes back.',
  },
  reverse: {
    title: 'Take back',
    danger: true,
    says: 'All of it goes back. What was paid out already is owed and set off against later rewards.',
  },
} as const;
export type RewardOrder = keyof typeof rewardOrders;

/** The orders that make sense for a reward as it stands. Points are spent, not paid out. */
export function possibleOrders(reward: Pick<Reward, 'kind' | 'state' | 'waitsFor'>): RewardOrder[] {
  if (reward.state === 'held') return reward.waitsFor.includes('approval') ? ['approve', 'reject'] : ['reject'];
  if (reward.state === 'available') return reward.kind === 'points' ? ['reverse'] : ['fulfil', 'reverse'];
  return reward.state === 'fulfilled' || reward.state === 'issued' ? ['reverse'] : [];
}

/** Links to the page that asks once more, for each possible order. */
export function rewardActions(reward: Reward, frame: AdminFrame): Html | null {
  const orders = possibleOrders(reward);
  if (orders.length === 0) return null;
  const link = (order: RewardOrder) =>
    html`<a class="button small-button" href="${inProgram(`/admin/rewards/${inAddress(reward.id)}/${order}`, frame)}"
      >${rewardOrders[order].title}</a
    >`;
  return html`<div class="row">${orders.map(link)}</div>`;
}

const states: readonly (readonly [RewardState | '', string])[] = [
  ['', 'All'],
  ['held', 'Waiting'],
  ['available', 'Available'],
  ['issued', 'On its way'],
  ['fulfilled', 'Fulfilled'],
  ['reversed', 'Taken back'],
  ['rejected', 'Rejected'],
  ['refused', 'Limit reached'],
];

/** Every reward, by its state. */
export function renderRewards(view: RewardsView): string {
  const { frame, program, moment, state, rows } = view;
  const href = (to: string, cursor = '') => inProgram(address('/admin/rewards', { state: to, cursor }), frame);
  return adminPage({
    title: 'Rewards',
    section: 'rewards',
    frame,
    body: html`
      <h1>Rewards</h1>
      ${tabs(
        'Rewards by state',
        states.map(([id, words]) => ({ words, href: href(id), current: id === state })),
      )}
      ${table({
        caption: 'Rewards',
        columns: [
          { label: 'Reward' },
          { label: 'Rule' },
          { label: 'For' },
          { label: 'Referral' },
          { label: 'State' },
          { label: 'Earned' },
          { label: 'By hand' },
        ],
        rows: rows.map(({ reward, person, friend }) => [
          html`<span class="strong nowrap">${rewardInWords(reward)}</span>`,
          ruleInWords(program, reward.rule),
          person,
          html`<a href="${inProgram(placeOf(reward), frame)}"
            >${reward.referral === null ? (reward.rule === 'redeem' ? 'For points' : 'Milestone') : friend}</a
          >`,
          pill(stateInWords(reward, moment), stateTone(reward.state)),
          when(reward.at, moment),
          rewardActions(reward, frame),
        ]),
        empty:
          state === ''
            ? html`<h2>No reward yet</h2>
                <p>
                  Rewards show up here when a referral reaches what the
                  <a href="${inProgram('/admin/program', frame)}">program</a> rewards.
                </p>`
            : html`<h2>None in this state</h2>
                <p><a href="${href('')}">Show all rewards</a></p>`,
        pages: {
          first: view.cursor === '' ? null : href(state),
          next: view.next === null ? null : href(state, view.next),
        },
      })}
    `,
  });
}

/** The referral that earned it, or the advocate who did by no single one. */
function placeOf({ referral, person }: Reward): string {
  return referral === null ? `/admin/advocates/${inAddress(person)}` : `/admin/referrals/${inAddress(referral)}`;
}

export interface ConfirmView {
  readonly frame: AdminFrame;
  readonly program: Program;
  readonly moment: Moment;
  readonly reward: Reward;
  readonly order: RewardOrder;
  readonly person: string;
  readonly friend: string;
  readonly error: string | null;
}

/** Asks once more before money moves. */
export function renderConfirm({ frame, program, moment, reward, order, person, friend, error }: ConfirmView): string {
  const { title, says, danger } = rewardOrders[order];
  const back = inProgram(placeOf(reward), frame);
  return adminPage({
    title: `${title}: ${rewardInWords(reward)}`,
    section: 'rewards',
    frame,
    body: html`<div class="column card stack wide">
      <div class="stack tight">
        <h1>${title}: ${rewardInWords(reward)}?</h1>
        <p class="muted">${says}</p>
      </div>
      <dl class="facts">
        <dt>For</dt>
        <dd>${person}</dd>
        ${
          reward.referral !== null &&
          html`<dt>Referral</dt>
            <dd>${friend}</dd>`
        }
        <dt>Rule</dt>
        <dd>${ruleInWords(program, reward.rule)}</dd>
        <dt>State</dt>
        <dd>${stateInWords(reward, moment)}</dd>
        <dt>Earned</dt>
        <dd>${when(reward.at, moment)}</dd>
      </dl>
      <form class="stack" method="post" action="${inProgram(`/admin/rewards/${inAddress(reward.id)}/${order}`, frame)}">
        ${csrfField(frame)}
        ${field({ name: 'reason', label: 'Reason', hint: 'Stands in the story for good.', maxLength: 500, ...(error !== null && { error }), ...(!danger && { optional: 'optional' }) })}
        <div class="row">
          <button class="${danger ? 'danger' : 'primary'}">${title}</button
          ><a class="button quiet" href="${back}">Leave it as it is</a>
        </div>
      </form>
    </div>`,
  });
}
