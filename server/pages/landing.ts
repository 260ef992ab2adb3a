import type { Program } from '@referral-kit/engine';
import { html, inAddress } from './html.ts';
import type { Html, Part } from './html.ts';
import { checkbox, field, honeypot, problems } from './forms.ts';
import { publicPage } from './layout.ts';
import { inLanguage, texts } from './texts.ts';
import type { Language, Texts } from './texts.ts';

export interface LandingView {
  readonly program: Program;
  readonly language: Language;
  /** What was typed in, when the form is shown again. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** Makes a second click on the button harmless. */
  readonly nonce: string;
  /** Set for a friend who came by somebody's link. `name` is null when it is not known. */
  readonly invitation: { readonly code: string; readonly name: string | null } | null;
}

/** The page where people refer; for who comes by a share link, the page where they accept the invitation. */
export function renderLanding(view: LandingView): string {
  const { program, language, invitation } = view;
  const say = texts[language];
  const words = pageWords(program, language);
  const title = invitation === null ? (words.headline ?? program.name) : invitationTitle(invitation.name, say);
  const lead = invitation === null ? words.howYouAreRewarded : words.headline;
  return publicPage({
    title,
    language,
    brand: program.name,
    indexed: invitation === null,
    home: `/join/${inAddress(program.id)}`,
    body: html`<div class="landing">
      <div class="hero">
        <h1>${title}</h1>
        ${lead !== null && html`<p class="lead">${lead}</p>`}
      </div>
      <section class="card form" aria-labelledby="form-title">
        ${invitation === null ? referForm(view) : registerForm(view, invitation.code)}
      </section>
      <div class="sections">${sections(view)}</div>
    </div>`,
  });
}

/** The invitee's fields that a page may ask for: declared, and not kept apart as personal. */
export function askedFields(program: Program): [string, { readonly type: string; readonly label: string }][] {
  return Object.entries(program.fields?.invitee ?? {}).filter(([, about]) => about.personal !== true);
}

/** The form's name of a declared field, apart from the names of the fixed ones. */
export const fieldName = (name: string): string => `about-${name}`;

function pageWords(program: Program, language: Language) {
  const page = program.page ?? {};
  const say = (text: Readonly<Record<string, string>> | undefined) => inLanguage(text, language, program.locale);
  return {
    headline: say(page.headline),
    idealLead: say(page.idealLead),
    howWeReachOut: say(page.howWeReachOut),
    howYouAreRewarded: say(page.howYouAreRewarded),
    faq: (page.faq ?? []).map(({ question, answer }) => ({ question: say(question) ?? '', answer: say(answer) ?? '' })),
  };
}

const invitationTitle = (name: string | null, say: Texts): string =>
  name === null ? say.somebodyInvites : say.invites(name);

function sections({ program, language, invitation }: LandingView): Html {
  const say = texts[language];
  const words = pageWords(program, language);
  return html`
    ${invitation === null && section(say.ideal, words.idealLead)} ${section(say.reachOut, words.howWeReachOut)}
    ${invitation === null && words.headline === null && section(say.rewarded, words.howYouAreRewarded)}
    ${
      words.faq.length > 0 &&
      html`<section>
        <h2>${say.questions}</h2>
        <div>
          ${words.faq.map(
            ({ question, answer }) =>
              html`<details>
                <summary>${question}</summary>
                <p class="story muted">${answer}</p>
              </details>`,
          )}
        </div>
      </section>`
    }
  `;
}

function section(title: string, text: string | null): Part {
  return (
    text !== null &&
    html`<section>
      <h2>${title}</h2>
      <p class="story muted">${text}</p>
    </section>`
  );
}

function referForm(view: LandingView): Html {
  const { program, language, values, errors } = view;
  const say = texts[language];
  const asked = askedFields(program);
  const touched = asked.some(
    ([name]) => (values[fieldName(name)] ?? '') !== '' || errors[fieldName(name)] !== undefined,
  );
  return html`<form class="stack wide" method="post" novalidate action="/join/${inAddress(program.id)}">
    <div class="stack tight">
      <h2 id="form-title">${say.refer}</h2>
      <p class="muted">${say.referLead}</p>
    </div>
    ${problems(say.mend, errors)} ${honeypot()}<input type="hidden" name="nonce" value="${view.nonce}" />
    <fieldset>
      <legend>${say.you}</legend>
      <div class="pair">
        ${field({ name: 'name', label: say.yourName, value: values['name'], error: errors['name'], autocomplete: 'name', maxLength: 100 })}
        ${field({ name: 'email', label: say.yourEmail, type: 'email', value: values['email'], error: errors['email'], autocomplete: 'email' })}
      </div>
    </fieldset>
    <fieldset>
      <legend>${say.friend}</legend>
      <div class="pair">
        ${field({ name: 'friendName', label: say.friendName, value: values['friendName'], error: errors['friendName'], maxLength: 100 })}
        ${field({ name: 'friendEmail', label: say.friendEmail, type: 'email', value: values['friendEmail'], error: errors['friendEmail'] })}
      </div>
      ${field({ name: 'friendPhone', label: say.friendPhone, type: 'tel', optional: say.optional, value: values['friendPhone'], error: errors['friendPhone'] })}
      ${
        asked.length > 0 &&
        html`<details class="inset" ${touched && html` open`}>
          <summary>${say.moreAboutFriend}</summary>
          <div class="stack">${declared(view)}</div>
        </details>`
      }
    </fieldset>
    ${termsBox(view)}
    <div class="stack tight">
      <button class="primary full">${say.send}</button>
      <p class="hint">${say.friendKnows}</p>
    </div>
  </form>`;
}

function registerForm(view: LandingView, code: string): Html {
  const { program, language, values, errors } = view;
  const say = texts[language];
  return html`<form
    class="stack wide"
    method="post"
    novalidate
    action="/join/${inAddress(program.id)}?ref=${inAddress(code)}"
  >
    <div class="stack tight">
      <h2 id="form-title">${say.register}</h2>
      <p class="muted">${say.registerLead}</p>
    </div>
    ${problems(say.mend, errors)} ${honeypot()}<input type="hidden" name="nonce" value="${view.nonce}" /><input
      type="hidden"
      name="ref"
      value="${code}"
    />
    <div class="stack">
      ${field({ name: 'name', label: say.name, value: values['name'], error: errors['name'], autocomplete: 'name', maxLength: 100 })}
      ${field({ name: 'email', label: say.email, type: 'email', value: values['email'], error: errors['email'], autocomplete: 'email' })}
      ${field({ name: 'phone', label: say.phone, type: 'tel', optional: say.optional, value: values['phone'], error: errors['phone'], autocomplete: 'tel' })}
      ${declared(view)}
    </div>
    <button class="primary full">${say.register}</button>
  </form>`;
}

/** Inputs for the fields the program declares. None must be filled in: what is not known stays unknown. */
function declared({ program, language, values, errors }: LandingView): Html[] {
  const say = texts[language];
  return askedFields(program).map(([name, about]) => {
    const shared = {
      name: fieldName(name),
      label: about.label,
      optional: say.optional,
      value: values[fieldName(name)],
      error: errors[fieldName(name)],
    };
    if (about.type === 'boolean')
      return field({
        ...shared,
        options: [
          ['', say.unknown],
          ['yes', say.yes],
          ['no', say.no],
        ],
      });
    return field({ ...shared, type: about.type === 'number' ? 'number' : 'text' });
  });
}

function termsBox({ program, language, values, errors }: LandingView): Html | null {
  if (program.terms === undefined) return null;
  const say = texts[language];
  const label = html`${say.accept} <a href="${program.terms.url}" rel="noopener" target="_blank">${say.terms}</a>`;
  return checkbox({ name: 'terms', label, checked: values['terms'] === 'yes', error: errors['terms'] });
}
