import type { Program, Reward, Verdict } from '@referral-kit/engine';
import { html, inAddress } from '../html.ts';
import type { Html, Part } from '../html.ts';
import { field } from '../forms.ts';
import { when } from '../figures.ts';
import type { Moment } from '../figures.ts';
import { adminPage, csrfField, inProgram } from '../layout.ts';
import type { AdminFrame } from '../layout.ts';
import { track, whyList } from '../me.ts';
import type { StepView } from '../me.ts';
import {
  asWords,
  rewardInWords,
  ruleInWords,
  sourceInWords,
  stageInWords,
  stateInWords,
  stateTone,
  verdicts,
} from '../words.ts';
import { rewardActions } from './rewards.ts';
import { pill } from './table.ts';

export interface ReferralView {
  readonly frame: AdminFrame;
  readonly program: Program;
  readonly moment: Moment;
  readonly referral: {
    readonly id: string;
    readonly code: string | null;
    readonly invitee: string;
    readonly stage: string;
    readonly verdict: Verdict;
    readonly role: string;
    readonly source: string;
    readonly version: number;
    readonly joinedAt: string;
    readonly qualifiedAt: string | null;
    readonly stuck: boolean;
  };
  readonly friend: PersonFacts;
  readonly referrer: PersonFacts;
  readonly steps: readonly StepView[];
  readonly story: readonly StoryEntry[];
  readonly rewards: readonly Reward[];
  /** Said once after an order was carried out, or refused. */
  readonly flash: { readonly words: string; readonly tone: 'good' | 'bad' } | null;
}

export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** One event and all it did. */
export interface StoryEntry {
  readonly at: string;
  readonly title: string;
  readonly source: string;
  /** Set when the event was not decided: unmatched, duplicate or refused. */
  readonly outcome: string | null;
  /** What the sender said, as label and value. */
  readonly said: readonly (readonly [string, string])[];
  /** Stages entered and rewards touched, to be scanned. */
  readonly ledTo: readonly { readonly words: string; readonly tone: string }[];
  readonly why: readonly string[];
  readonly postings: readonly string[];
  readonly deliveries: readonly { readonly words: string; readonly state: string; readonly tone: string }[];
}

/** One referral: its whole story in order, each why, and what staff can do by hand. */
export function renderReferral(view: ReferralView): string {
  const { frame, program, moment, referral, friend, referrer, flash } = view;
  const { words, tone } = verdicts[referral.verdict];
  return adminPage({
    title: friend.name,
    section: 'referrals',
    frame,
    body: html`
      <p class="small"><a href="${inProgram('/admin', frame)}">Referrals</a></p>
      ${flash !== null && html`<p class="notice ${flash.tone}" role="status">${flash.words}</p>`}
      <div class="stack tight">
        <div class="row">
          <h1>${friend.name}</h1>
          ${pill(stageInWords(program, referral.stage), referral.qualifiedAt === null ? '' : 'good')}${referral.verdict !== 'clear' && pill(words, tone)}${referral.stuck && pill('Stuck', 'warn')}
        </div>
        <p class="muted">
          Referred by
          <a href="${inProgram(`/admin/advocates/${inAddress(referrer.id)}`, frame)}">${referrer.name}</a>
          (${asWords(referral.role).toLowerCase()}), ${when(referral.joinedAt, moment)}
        </p>
      </div>
      <div class="card">${track(view.steps, moment)}</div>
      <div class="split">
        <section class="stack" aria-labelledby="story">
          <h2 id="story">The story</h2>
          <ol class="timeline" aria-labelledby="story">
            ${view.story.map((entry) => storyItem(entry, moment))}
          </ol>
        </section>
        <aside class="stack" aria-label="About this referral">
          ${rewardsCard(view)}${orders(view)}${factsCard(view)}
        </aside>
      </div>
    `,
  });
}

function storyItem(entry: StoryEntry, moment: Moment): Html {
  const marks = [
    ...(entry.outcome === null ? [] : [pill(entry.outcome, 'warn')]),
    ...entry.ledTo.map(({ words, tone }) => pill(words, tone)),
  ];
  return html`<li${entry.ledTo.length === 0 && html` class="idle"`}>
    <div class="stack tight"><h3>${entry.title}</h3>
      <p class="muted small">${when(entry.at, moment)} · ${entry.source}${entry.said.map(([label, value]) => html` · ${label}: ${value}`)}</p>
    </div>
    ${marks.length > 0 && html`<div class="row">${marks}</div>`}
    ${entry.why.length > 0 && whyList(entry.why)}
    ${
      entry.deliveries.length > 0 &&
      html`<ul class="plain stack tight">
        ${entry.deliveries.map(({ words, state, tone }) => html`<li class="row"><span>${words}</span>${pill(state, tone)}</li>`)}
      </ul>`
    }
    ${
      entry.postings.length > 0 &&
      html`<details class="inset">
        <summary>Ledger</summary>
        <ul class="plain stack tight small">
          ${entry.postings.map((posting) => html`<li class="figure">${posting}</li>`)}
        </ul>
      </details>`
    }
  </li>`;
}

function rewardsCard({ program, moment, rewards, frame }: ReferralView): Html {
  const item = (reward: Reward) =>
    html`<div class="reward">
      <div class="row apart">
        <span class="amount">${rewardInWords(reward)}</span
        >${pill(stateInWords(reward, moment), stateTone(reward.state))}
      </div>
      <span class="muted small"
        >${ruleInWords(program, reward.rule)}, for the ${reward.side === 'advocate' ? 'advocate' : 'friend'}</span
      >
      ${rewardActions(reward, frame)}
    </div>`;
  return html`<section class="card stack" aria-labelledby="rewards">
    <h2 id="rewards">Rewards</h2>
    ${rewards.length === 0 ? html`<p class="muted">Nothing earned yet. The story says what is missing.</p>` : rewards.map(item)}
  </section>`;
}

/** What staff can order by hand; each order is an event with its reason, and may be refused. */
function orders({ frame, program, referral }: ReferralView): Html {
  const stages = program.lifecycle.stages
    .filter(({ id }) => id !== referral.stage)
    .map(({ id }) => [id, stageInWords(program, id)] as const);
  const form = (order: string, fields: Html, button: string) =>
    html`<form method="post" action="${inProgram(`/admin/referrals/${inAddress(referral.id)}/${order}`, frame)}">
      ${csrfField(frame)}${fields}${reasonField(order)}<button>${button}</button>
    </form>`;
  return html`<section class="card stack actions" aria-labelledby="orders">
    <h2 id="orders">By hand</h2>
    <div>
      ${
        referral.verdict === 'review' &&
        html`<details open>
          <summary>Resolve the review</summary>
          ${form(
            'resolve',
            field({
              name: 'resolution',
              label: 'Decision',
              options: [
                ['release', 'Release: it is a real referral'],
                ['reject', 'Reject: it is not'],
              ],
            }),
            'Resolve',
          )}
        </details>`
      }
      <details>
        <summary>Move to another stage</summary>
        ${form('move', field({ name: 'to', label: 'Stage', options: stages }), 'Move')}
      </details>
      ${
        referral.verdict !== 'rejected' &&
        html`<details>
          <summary>Give it to another advocate</summary>
          ${form(
            'reassign',
            field({
              name: 'advocate',
              label: 'Share code of the right advocate',
              hint: 'What was not handed over falls, and they earn for the stages it has been in.',
              maxLength: 100,
            }),
            'Reassign',
          )}
        </details>`
      }
      ${
        referral.verdict !== 'rejected' &&
        html`<details>
          <summary>Reject this referral</summary>
          ${form('reject', html`<p class="muted small">It stops moving, and rewards not yet paid out fall.</p>`, 'Reject')}
        </details>`
      }
    </div>
  </section>`;
}

function reasonField(order: string): Html {
  return field({ name: `reason-${order}`, label: 'Reason', hint: 'Stands in the story for good.', maxLength: 500 });
}

function factsCard({ referral, friend, referrer, moment, frame }: ReferralView): Html {
  return html`<section class="card stack" aria-labelledby="facts">
    <h2 id="facts">Details</h2>
    <dl class="facts">
      ${fact('Friend', friend.email)}${fact('Phone', friend.phone)}${fact('Advocate', referrer.email)}
      ${fact('Source', sourceInWords(referral.source))}${fact('Code', referral.code)}
      ${fact('Joined', when(referral.joinedAt, moment))}${fact('Qualified', when(referral.qualifiedAt, moment))}
      ${fact('Program', `Version ${referral.version}`)}
    </dl>
    <p class="small">
      <a href="${inProgram(`/admin/people/${inAddress(referral.invitee)}/erase`, frame)}">Erase the friend…</a>
    </p>
  </section>`;
}

function fact(label: string, value: Html | string | null): Part {
  return (
    value !== null &&
    value !== '' &&
    html`<dt>${label}</dt>
      <dd>${value}</dd>`
  );
}
