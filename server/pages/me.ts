import type { OwnStanding } from '../contests.ts';
import type { Balance } from '../store/store.ts';
import { html, inAddress } from './html.ts';
import type { Html } from './html.ts';
import { checkbox, field, honeypot, problems } from './forms.ts';
import { quantityInWords, when } from './figures.ts';
import type { Moment } from './figures.ts';
import { csrfField, publicPage } from './layout.ts';
import { texts } from './texts.ts';
import type { Language } from './texts.ts';

/** One friend of an advocate, as far as an advocate may see. */
export interface FriendView {
  /** First name and initial only. */
  readonly name: string;
  readonly referredAt: string;
  readonly steps: readonly StepView[];
  /** Set where the way ended or pauses: being checked, not accepted, a stage off the usual way. */
  readonly standing: { readonly words: string; readonly tone: string } | null;
  readonly rewards: readonly EarnedView[];
  /** Why things stand as they do, newest first. */
  readonly story: readonly { readonly at: string; readonly sentences: readonly string[] }[];
}

export interface StepView {
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead' | 'ended';
  readonly at: string | null;
}

export interface EarnedView {
  readonly words: string;
  readonly state: string;
  readonly tone: string;
  readonly at: string;
  readonly why: readonly string[];
}

export interface CatalogView {
  readonly id: string;
  readonly name: string;
  readonly costPoints: number;
  readonly missing: number;
}

/** A round of a contest, as one advocate may see it: nobody else's name or number. */
export interface ContestView {
  readonly label: string;
  readonly standing: OwnStanding;
  readonly settlesAt: string;
}

/** A way to reach the person that the program's messages use. */
export interface ChannelView {
  readonly id: 'email' | 'sms';
  readonly allowed: boolean;
}

export interface MeView {
  readonly program: { readonly id: string; readonly name: string };
  readonly moment: Moment;
  readonly csrf: string;
  readonly firstName: string | null;
  readonly balance: readonly Balance[];
  /** What points buy, with how many are missing for it. */
  readonly catalog: readonly CatalogView[];
  readonly contests: readonly ContestView[];
  readonly channels: readonly ChannelView[];
  readonly friends: readonly FriendView[];
  /** Rewards that belong to no friend shown above, such as a welcome of one's own. */
  readonly otherRewards: readonly EarnedView[];
  readonly share: Html | null;
}

/** An advocate's own page: balance, friends on their way, rewards with their why, the link to share. */
export function renderMe(view: MeView): string {
  const { program, moment, firstName, friends, share } = view;
  const say = texts[moment.language];
  const title = firstName === null ? say.helloNobody : say.hello(firstName);
  return publicPage({
    title,
    language: moment.language,
    brand: program.name,
    corner: html`<form method="post" action="/me/logout">
      ${csrfField(view)}<button class="quiet small-button">${say.signOut}</button>
    </form>`,
    body: html`<div class="column stack wide">
      <h1>${title}</h1>
      ${balanceCard(view)} ${catalogCard(view)} ${contestCard(view)}
      <section class="stack">
        <h2>${say.progress}</h2>
        ${
          friends.length === 0
            ? html`<div class="card empty">
                <h2>${say.noReferrals}</h2>
                <p>${say.noReferralsLead}</p>
              </div>`
            : friends.map((friend) => friendCard(friend, moment))
        }
      </section>
      ${
        view.otherRewards.length > 0 &&
        html`<section class="card stack">
          <h2>${say.rewards}</h2>
          ${view.otherRewards.map((reward) => rewardRow(reward, moment))}
        </section>`
      }
      ${share} ${channelsCard(view)}
    </div>`,
  });
}

export interface SignInView {
  readonly language: Language;
  readonly brand: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** Asks for the e-mail to which a link is sent. */
export function renderSignIn({ language, brand, values, errors }: SignInView): string {
  const say = texts[language];
  return publicPage({
    title: say.signIn,
    language,
    brand,
    body: html`<div class="column stack wide">
      <div class="hero">
        <h1>${say.signIn}</h1>
        <p class="lead">${say.signInLead}</p>
      </div>
      <form class="card stack" method="post" action="/me/login" novalidate>
        ${problems(say.mend, errors)}${honeypot()}
        ${field({ name: 'email', label: say.yourEmail, type: 'email', value: values['email'], error: errors['email'], autocomplete: 'email' })}
        <button class="primary">${say.sendLink}</button>
      </form>
    </div>`,
  });
}

/** What a sign-in link opens: only the button spends the link, so that a mail scanner that follows it does not. */
export function renderSpendLink(view: { language: Language; brand: string; token: string }): string {
  const say = texts[view.language];
  return publicPage({
    title: say.linkTitle,
    language: view.language,
    brand: view.brand,
    body: html`<div class="column stack wide">
      <div class="hero">
        <h1>${say.linkTitle}</h1>
        <p class="lead">${say.linkLead}</p>
      </div>
      <form method="post" action="/me/enter">
        <input type="hidden" name="token" value="${view.token}" /><button class="primary">${say.openPage}</button>
      </form>
    </div>`,
  });
}

function balanceCard({ balance, moment }: MeView): Html | null {
  if (balance.length === 0) return null;
  const say = texts[moment.language];
  const amount = (label: string, quantity: number, unit: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${quantityInWords(quantity, unit, moment.language)}</dd>
    </div>`;
  const account = ({ unit, held, available, issued = 0, paid }: Balance) =>
    unit === 'points'
      ? amount(say.points, available, unit)
      : [
          amount(say.available, available, unit),
          amount(say.held, held, unit),
          issued !== 0 && amount(say.issued, issued, unit),
          amount(say.paid, paid, unit),
        ];
  return html`<section class="card stack" aria-labelledby="balance-title">
    <h2 id="balance-title">${say.balance}</h2>
    <dl class="balance">${balance.map(account)}</dl>
  </section>`;
}

function catalogCard({ catalog, moment: { language } }: MeView): Html | null {
  if (catalog.length === 0) return null;
  const say = texts[language];
  const points = (quantity: number) => quantityInWords(quantity, 'points', language);
  const offer = ({ id, name, costPoints, missing }: CatalogView) =>
    html`<div class="row apart">
      <span><span class="strong">${name}</span> <span class="muted small">${points(costPoints)}</span></span>
      ${
        missing > 0
          ? html`<span class="muted small">${say.missingPoints(points(missing))}</span>`
          : html`<a class="button small-button" href="/me/redeem/${inAddress(id)}">${say.redeem}</a>`
      }
    </div>`;
  return html`<section class="card stack" aria-labelledby="catalog-title">
    <h2 id="catalog-title">${say.catalog}</h2>
    ${catalog.map(offer)}
  </section>`;
}

function contestCard({ contests, moment }: MeView): Html | null {
  if (contests.length === 0) return null;
  const say = texts[moment.language];
  const line = ({ label, standing: { count, place, missing }, settlesAt }: ContestView) =>
    html`<div class="stack tight">
      <div class="row apart">
        <span class="strong">${label}</span>
        <span class="muted small">${say.settled} ${when(settlesAt, moment)}</span>
      </div>
      <p>
        ${place === null ? say.noPlace(count) : say.place(place, count)}
        ${missing > 0 && (place === null ? say.missingToPlace(missing) : say.missingToNext(missing))}
      </p>
    </div>`;
  return html`<section class="card stack" aria-labelledby="contests-title">
    <h2 id="contests-title">${say.contests}</h2>
    ${contests.map(line)}
  </section>`;
}

/** Consent is theirs to give and to take back. */
function channelsCard({ channels, csrf, moment: { language } }: MeView): Html | null {
  if (channels.length === 0) return null;
  const say = texts[language];
  const words = { email: say.channelEmail, sms: say.channelSms };
  return html`<form class="card stack" method="post" action="/me/channels" aria-labelledby="channels-title">
    <h2 id="channels-title">${say.channels}</h2>
    ${csrfField({ csrf })}
    ${channels.map(({ id, allowed }) => checkbox({ name: id, label: html`${words[id]}`, checked: allowed }))}
    <p class="muted small">${say.channelsLead}</p>
    <div><button>${say.saveChannels}</button></div>
  </form>`;
}

function friendCard(friend: FriendView, moment: Moment): Html {
  const say = texts[moment.language];
  return html`<article class="card stack">
    <div class="row apart">
      <h3>${friend.name}</h3>
      ${friend.standing === null ? html`<span class="muted small">${say.joined} ${when(friend.referredAt, moment)}</span>` : html`<span class="pill ${friend.standing.tone}">${friend.standing.words}</span>`}
    </div>
    ${track(friend.steps, moment)} ${friend.rewards.map((reward) => rewardRow(reward, moment))}
    ${
      friend.story.length > 0 &&
      html`<details class="inset">
        <summary>${say.history}</summary>
        <ol class="plain stack">
          ${friend.story.map((entry) => html`<li class="stack tight"><span class="muted small">${when(entry.at, moment)}</span>${whyList(entry.sentences, say.history)}</li>`)}
        </ol>
      </details>`
    }
  </article>`;
}

/** The stages as a track: what is done, what is now, what lies ahead. */
export function track(steps: readonly StepView[], moment: Moment): Html {
  const current = (state: StepView['state']) => (state === 'now' || state === 'ended') && html` aria-current="step"`;
  const item = (step: StepView) =>
    html`<li class="${step.state}" ${current(step.state)}>
      <span>${step.label}</span>${step.at !== null && when(step.at, moment)}
    </li>`;
  return html`<ol class="track across">
    ${steps.map(item)}
  </ol>`;
}

function rewardRow(reward: EarnedView, moment: Moment): Html {
  return html`<div class="reward">
    <div class="row apart">
      <span class="amount">${reward.words}</span><span class="pill ${reward.tone}">${reward.state}</span>
    </div>
    ${reward.why.length > 0 && html`<div class="stack tight"><span class="muted small">${texts[moment.language].why}</span>${whyList(reward.why, texts[moment.language].why)}</div>`}
  </div>`;
}

/** The sentences of an explanation. */
export function whyList(sentences: readonly string[], label = 'Why'): Html {
  return html`<ul class="why" aria-label="${label}" lang="en">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
