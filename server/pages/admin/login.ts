import { html } from '../html.ts';
import { publicPage } from '../layout.ts';

/** What the one-time link opens: only the button spends it, so that a link previewer does not. */
export function renderAdminLogin({ brand, token }: { readonly brand: string; readonly token: string }): string {
  return publicPage({
    title: 'Sign in',
    language: 'en',
    brand,
    body: html`<div class="column stack wide">
      <div class="hero">
        <h1>Sign in</h1>
        <p class="lead">This link works once. You stay signed in on this device for 12 hours.</p>
      </div>
      <form method="post" action="/admin/login">
        <input type="hidden" name="token" value="${token}" /><button class="primary">Sign in</button>
      </form>
    </div>`,
  });
}

/** Tells somebody who is not signed in where the link comes from. */
export function renderAdminDoor({ brand, used }: { readonly brand: string; readonly used: boolean }): string {
  return publicPage({
    title: used ? 'This link does not work any more' : 'Please sign in',
    language: 'en',
    brand,
    body: html`<div class="column stack wide">
      <div class="hero">
        <h1>${used ? 'This link does not work any more' : 'Please sign in'}</h1>
        <p class="lead">
          ${used ? 'It has been used already, or is older than 15 minutes.' : 'You are not signed in, or your 12 hours are over.'}
        </p>
      </div>
      <p>The server prints a fresh sign-in link each time it starts. Restart it, or ask whoever runs it for a link.</p>
    </div>`,
  });
}
