import QRCode from 'qrcode';
import { html, inAddress, trusted } from './html.ts';
import type { Html } from './html.ts';
import { texts } from './texts.ts';
import type { Language } from './texts.ts';

/** The address by which friends count as somebody's referral. */
export function shareLink(baseUrl: string, code: string): string {
  return `${baseUrl}/r/${inAddress(code)}`;
}

/** The share link to read, copy, send and scan. */
export async function shareCard(link: string, language: Language): Promise<Html> {
  const say = texts[language];
  const mail = `mailto:?body=${inAddress(`${say.shareText} ${link}`)}`;
  return html`<section class="card share" aria-labelledby="share-title">
    <div class="stack">
      <div class="stack tight">
        <h2 id="share-title">${say.shareTitle}</h2>
        <p class="muted">${say.shareLead}</p>
      </div>
      <a class="link" href="${link}">${link}</a>
      <div class="row">
        <button type="button" data-copy="${link}" data-copied="${say.copied}" hidden>${say.copy}</button>
        <button type="button" data-share="${link}" data-text="${say.shareText}" hidden>${say.share}</button>
        <a class="button" href="${mail}">${say.byMail}</a>
      </div>
    </div>
    <figure class="qr" role="img" aria-label="${say.qr}">${await qrCode(link)}</figure>
  </section>`;
}

/** The module only ever writes a path and two colours, whatever the text. */
async function qrCode(text: string): Promise<Html> {
  return trusted(await QRCode.toString(text, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }));
}
