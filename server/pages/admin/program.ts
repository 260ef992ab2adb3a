import type { Program } from '@referral-kit/engine';
import { html, inAddress } from '../html.ts';
import type { Html } from '../html.ts';
import { adminPage } from '../layout.ts';
import type { AdminFrame } from '../layout.ts';
import { asWords, ruleInWords, stageInWords } from '../words.ts';
import { clausesOf } from './programClauses.ts';
import type { Clause } from './programClauses.ts';
import { checkInWords, giveInWords, termsInWords, transitionInWords } from './programWords.ts';
import { pill } from './table.ts';

/** The program in words: its stages, what moves a referral, who gets what. */
export function renderProgram({ frame, program }: { readonly frame: AdminFrame; readonly program: Program }): string {
  const { stages } = program.lifecycle;
  const others = frame.programs.filter(({ id }) => id !== frame.program.id);
  return adminPage({
    title: 'Program',
    section: 'program',
    frame,
    body: html`
      <div class="stack tight">
        <h1>${program.name}</h1>
        <p class="muted">Version ${program.version}, in ${program.currency}, ${program.timezone ?? 'UTC'}</p>
      </div>
      ${others.length > 0 && html`<p>Other programs: ${others.map(({ id, name }) => html`<a href="/admin/program?program=${inAddress(id)}">${name}</a> `)}</p>`}
      <section class="stack" aria-labelledby="rewards">
        <h2 id="rewards">Rewards</h2>
        <div class="grid">
          ${program.rewards.map(
            (rule) =>
              html`<article class="card stack">
                <div class="stack tight">
                  <h3>${giveInWords(program, rule)}</h3>
                  <p class="muted small">
                    ${ruleInWords(program, rule.id)}, for the ${rule.to === 'advocate' ? 'advocate' : 'friend'}
                  </p>
                </div>
                <ul class="why" aria-label="Terms">
                  ${termsInWords(program, rule).map((line) => html`<li>${line}</li>`)}
                </ul>
              </article>`,
          )}
        </div>
      </section>
      <section class="stack" aria-labelledby="stages">
        <h2 id="stages">Stages</h2>
        <ol class="sheet plain lines">
          ${stages.map((stage) => stageItem(program, stage))}
        </ol>
      </section>
      ${
        (program.eligibility ?? []).length > 0 &&
        html`<section class="stack" aria-labelledby="checks">
          <h2 id="checks">Checks</h2>
          <ul class="sheet plain lines">
            ${program.eligibility?.map((rule) => html`<li class="stack tight"><span class="strong">${rule.label ?? asWords(rule.id)}</span><span class="muted small">${checkInWords(program, rule)}</span></li>`)}
          </ul>
        </section>`
      }
      ${clausesOf(program).map(clauseSection)}
    `,
  });
}

function clauseSection({ title, items }: Clause): Html {
  return html`<section class="stack" aria-label="${title}">
    <h2>${title}</h2>
    <ul class="sheet plain lines">
      ${items.map(
        ({ name, lines }) =>
          html`<li class="stack tight">
            <span class="strong">${name}</span>
            <ul class="plain small muted">
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
  </section>`;
}

function stageItem(program: Program, stage: Program['lifecycle']['stages'][number]): Html {
  const { initial, transitions } = program.lifecycle;
  const ways = transitions.filter(({ to }) => to === stage.id);
  const marks = [
    stage.id === initial && pill('Begins here', 'still'),
    stage.qualifies === true && pill('Qualifies', 'good'),
    stage.undoes === true && pill('Takes the qualification back', 'bad'),
    stage.final === true && pill('Final', 'still'),
  ];
  return html`<li class="stack tight">
    <div class="row">
      <span class="strong">${stageInWords(program, stage.id)}</span>
      ${marks}
      ${stage.stuckAfter !== undefined && html`<span class="muted small">reported as stuck after ${stage.stuckAfter}</span>`}
    </div>
    <ul class="plain small muted">
      ${ways.map((way) => html`<li>${transitionInWords(program, way)}</li>`)}
    </ul>
  </li>`;
}
