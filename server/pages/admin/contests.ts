import { findRound } from '../../contests.ts';
import type { ContestRound } from '../../contests.ts';
import { when } from '../figures.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { findPeople } from '../people.ts';
import { asWords } from '../words.ts';
import type { Desk } from './frame.ts';
import { table } from './table.ts';

/** How many a table shows. */
const BEST = 10;

/** Who leads in each contest, in this round and in the one before. */
export async function contestSections({ context, live, moment }: Desk): Promise<Html[]> {
  const rounds = await Promise.all(
    live.compiled.contests.map(async (contest) => {
      const now = await findRound(context, live, { contest, at: moment.now });
      const before = await findRound(context, live, { contest, at: now.from - 1 });
      return before.settled === null && before.standings.length === 0 ? [now] : [now, before];
    }),
  );
  const shown = rounds.flat();
  const ids = shown.flatMap((round) => rowsOf(round).map(({ person }) => person));
  const people = await findPeople(context, live.id, ids);
  return shown.map((round) => {
    const { contest, period, settled, settlesAt } = round;
    const label = live.program.contests?.find(({ id }) => id === contest.id)?.label ?? asWords(contest.id);
    const end = settled === null ? html`is settled ${when(new Date(settlesAt).toISOString(), moment)}` : 'is settled';
    return html`<section class="stack" aria-label="${label}, ${period}">
      <div class="stack tight">
        <h2>${label}, ${period}</h2>
        <p class="muted small">This round ${end}.</p>
      </div>
      ${table({
        caption: `${label}, ${period}`,
        columns: [
          { label: 'Place', numeric: true },
          { label: 'Advocate' },
          { label: 'Referrals', numeric: true },
          { label: 'The last one' },
        ],
        rows: rowsOf(round).map(({ place, person, count, reachedAt }) => [
          place ?? '–',
          people.name(person),
          count,
          when(reachedAt, moment),
        ]),
        empty: html`<p>Nobody has a referral that counts.</p>`,
      })}
    </section>`;
  });
}

/** Of a round that is settled those who won, else those who lead. */
function rowsOf({ contest, settled, standings }: ContestRound) {
  if (settled !== null) return settled.places.map((one, index) => ({ ...one, place: index + 1 }));
  return standings.slice(0, BEST).map(({ person, count, reachedAt }, index) => ({
    place: count < contest.minimum ? null : index + 1,
    person,
    count,
    reachedAt: new Date(reachedAt).toISOString(),
  }));
}
