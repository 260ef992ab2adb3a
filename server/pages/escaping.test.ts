import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, pre, property, string } from 'fast-check';
import { readProgram } from '@referral-kit/engine';
import type { AdminFrame } from './layout.ts';
import { renderList } from './admin/list.ts';
import { renderMail } from './admin/outbox.ts';
import { renderReferral } from './admin/referral.ts';
import { escape, html } from './html.ts';
import { renderReferred } from './joined.ts';
import { renderLanding } from './landing.ts';
import { renderMe } from './me.ts';
import type { Moment } from './figures.ts';

const program = readProgram(
  JSON.parse(readFileSync(new URL('../../templates/programs/iv-clinic.json', import.meta.url), 'utf8')),
);
const moment: Moment = { now: Date.parse('2026-03-25T15:00:00Z'), timezone: 'America/New_York', language: 'en' };
const at = '2026-03-01T15:00:00Z';
const frame: AdminFrame = { program, programs: [program], csrf: 'token' };

/** Every page that shows what somebody typed, as a function of one such text. */
const pages: Readonly<Record<string, (text: string) => string>> = {
  'the landing page, shown again with what was typed': (text) =>
    renderLanding({
      program,
      language: 'en',
      nonce: 'n',
      values: { name: text, email: text, friendName: text, friendEmail: text, friendPhone: text, 'about-state': text },
      errors: { name: 'Enter your name.' },
      invitation: null,
    }),
  'an invitation': (text) =>
    renderLanding({
      program,
      language: 'en',
      nonce: 'n',
      values: {},
      errors: {},
      invitation: { code: text, name: text },
    }),
  'the thanks after a referral': (text) =>
    renderReferred({ program, language: 'en', name: text, friend: text, reachOut: text, share: null }),
  "the advocate's page": (text) =>
    renderMe({
      program,
      moment,
      csrf: 'c',
      firstName: text,
      balance: [],
      catalog: [{ id: text, name: text, costPoints: 1, missing: 0 }],
      contests: [{ label: text, standing: { count: 1, place: 1, missing: 0 }, settlesAt: at }],
      channels: [{ id: 'email', allowed: true }],
      otherRewards: [],
      share: null,
      friends: [
        {
          name: text,
          referredAt: at,
          steps: [{ label: text, state: 'now', at }],
          standing: { words: text, tone: 'bad' },
          rewards: [{ words: text, state: text, tone: 'good', at, why: [text] }],
          story: [{ at, sentences: [text] }],
        },
      ],
    }),
  'the list': (text) =>
    renderList({
      frame,
      program,
      moment,
      next: null,
      joinLink: '/join/x',
      tiles: { referred: '1', qualified: '0', conversion: '0 %', review: '0' },
      filter: {
        period: 'custom',
        by: 'joined',
        from: text,
        to: text,
        stage: '',
        sort: 'joined',
        order: 'desc',
        cursor: text,
      },
      rows: [
        {
          id: 'r_1',
          friend: text,
          referrer: { id: 'p_1', name: text, role: 'patient', referrals: 1, qualified: 0 },
          source: 'x',
          stage: 'submitted',
          verdict: 'clear',
          stuck: false,
          joinedAt: at,
          qualifiedAt: null,
        },
      ],
    }),
  'one referral': (text) => renderReferral(referral(text)),
  'a kept mail': (text) =>
    renderMail({ frame, moment, baseUrl: 'http://localhost', mail: { id: 'm', to: text, subject: text, text, at } }),
};

const referral = (text: string): Parameters<typeof renderReferral>[0] => ({
  frame,
  program,
  moment,
  referral: {
    id: 'r_1',
    code: 'CODE',
    stage: 'submitted',
    verdict: 'clear',
    role: 'patient',
    source: 'page',
    version: 1,
    joinedAt: at,
    qualifiedAt: null,
    stuck: false,
  },
  friend: { id: 'p_2', name: text, email: `x${text}`, phone: `x${text}` },
  referrer: { id: 'p_1', name: text, email: `x${text}`, phone: null },
  steps: [],
  rewards: [],
  flash: { words: text, tone: 'bad' },
  story: [
    {
      at,
      title: text,
      source: text,
      outcome: text,
      said: [[text, text]],
      ledTo: [],
      why: [text],
      postings: [text],
      deliveries: [{ words: text, state: text, tone: 'good' }],
    },
  ],
});

/** Pieces that break out of badly written templates, next to any text at all. */
const nasty = array(
  oneof(
    constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onfocus='x",
      '</textarea>',
      '</title>',
      '<!--',
      ']]>',
      '&amp;',
      '`',
      '\u0000',
      '\u0008',
      '\r',
      '\n',
      '\u2028',
      '\ufffe',
      '\ud800',
      '{{x}}',
      'javascript:alert(1)',
      '</svg>',
      'é',
      '名',
    ),
    string({ unit: 'binary', maxLength: 12 }),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('What people type', () => {
  for (const [name, render] of Object.entries(pages)) {
    it(`never changes the shape of ${name}`, () => {
      const plain = shapeOf(render('plain'));
      assert(
        property(nasty, (pieces) => {
          const page = render(`x${pieces.join('')}`);
          expect(shapeOf(page)).toBe(plain);
        }),
        { numRuns: 600 },
      );
    });
  }

  it('comes back from a page as it was typed', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        pre(!/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(text));
        expect(unescape(html`<p>${text}</p>`.text)).toBe(`<p>${text}</p>`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('cannot pass for markup, however it is wrapped', () => {
    expect(html`${[['<b>'], html`<i>${'<u>'}</i>`, null, false, undefined, 7]}`.text).toBe(
      '&#60;b&#62;<i>&#60;u&#62;</i>7',
    );
    expect(escape('\u0000<\ud800')).toBe('\ufffd&#60;\ufffd');
  });
});

/**
 * The tags of a page and the names of their attributes, in order. It reads as a browser does: a tag begins at `<` and a letter,
 * an attribute ends at the quotation mark that opened it.
 */
function shapeOf(page: string): string {
  const tags = [...page.matchAll(/<(!doctype html|!--|\/?[a-zA-Z][^\s>]*)((?:[^">]|"[^"]*")*)>/g)];
  const text = page.replaceAll(/<(!doctype html|\/?[a-zA-Z][^\s>]*)((?:[^">]|"[^"]*")*)>/g, '');
  if (/[<>]/.test(text)) throw new Error('Markup stands where text should be');
  return tags.map(([, tag, attributes = '']) => `${tag} ${attributes.replaceAll(/"[^"]*"/g, '""')}`).join('\n');
}

function unescape(markup: string): string {
  return markup.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
