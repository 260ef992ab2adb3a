import { html, inAddress } from './html.ts';
import type { Html } from './html.ts';
import { publicPage } from './layout.ts';
import { texts } from './texts.ts';
import type { Language } from './texts.ts';

export interface ReferredView {
  readonly program: { readonly id: string; readonly name: string };
  readonly language: Language;
  readonly name: string;
  readonly friend: string;
  /** How the program says it reaches out; null leaves it at general words. */
  readonly reachOut: string | null;
  /** Made by `shareCard`; null when this person cannot refer by a link. */
  readonly share: Html | null;
}

/** Thanks who has referred somebody, and hands over their own link. */
export function renderReferred({ program, language, name, friend, reachOut, share }: ReferredView): string {
  const say = texts[language];
  const home = `/join/${inAddress(program.id)}`;
  return publicPage({
    title: say.thanks(name),
    language,
    brand: program.name,
    home,
    body: html`<div class="column stack wide">
      <div class="hero">
        <h1>${say.thanks(name)}</h1>
        <p class="lead">${say.thanksLead(friend)}</p>
      </div>
      <section class="stack">
        <h2>${say.next}</h2>
        <ol class="steps">
          ${say.nextSteps(friend, reachOut).map((step) => html`<li>${step}</li>`)}
        </ol>
        <p class="muted small">${say.onceOnly}</p>
      </section>
      ${share}
      <div class="row">
        <a class="button primary" href="${home}">${say.anotherFriend}</a
        ><a class="button quiet" href="/me">${say.yourReferrals}</a>
      </div>
    </div>`,
  });
}

export interface RegisteredView {
  readonly program: { readonly id: string; readonly name: string };
  readonly language: Language;
  readonly name: string;
}

/** Welcomes a friend who accepted an invitation. */
export function renderRegistered({ program, language, name }: RegisteredView): string {
  const say = texts[language];
  return publicPage({
    title: say.registered(name),
    language,
    brand: program.name,
    body: html`<div class="column stack wide">
      <div class="hero">
        <h1>${say.registered(name)}</h1>
        <p class="lead">${say.registeredLead}</p>
      </div>
      <section class="stack">
        <h2>${say.whatYouGet}</h2>
        <ol class="steps">
          ${say.registeredSteps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
    </div>`,
  });
}

export interface MessageView {
  readonly language: Language;
  readonly brand: string;
  readonly title: string;
  readonly text: string;
  readonly action?: Html | null;
}

/** A page that says one thing: a link was sent, nothing is here, please wait. */
export function renderMessage({ language, brand, title, text, action }: MessageView): string {
  return publicPage({
    title,
    language,
    brand,
    body: html`<div class="column stack">
      <div class="hero">
        <h1>${title}</h1>
        <p class="lead">${text}</p>
      </div>
      ${action}
    </div>`,
  });
}
