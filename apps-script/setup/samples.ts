import type { Event } from '@referral-kit/engine';
import type { Waiting } from '../out/outbox.ts';
import { SAMPLE } from '../out/sync.ts';
import type { Book, Submission } from '../store/book.ts';
import { textOf } from '../store/cells.ts';
import type { Facts } from '../store/facts.ts';
import { show } from '../store/show.ts';
import { openTable } from '../store/table.ts';
import { ADVOCATES, LEDGER, LOG, OUTBOX, REFERRALS, REWARDS } from '../store/tabs.ts';

const PEOPLE = ['Ada Sample', 'Ben Sample', 'Cleo Sample'];
const FRIENDS_EACH = 3;
const DAY_MS = 86_400_000;

/** Three advocates and nine friends, some further than others, to look around with. None of it is ever sent. */
export function addSamples(book: Book): void {
  for (const submission of samples(book)) book.take(submission);
  book.commit();
  show(book);
}

function samples(book: Book): Submission[] {
  const { compiled, identity } = book;
  const start = Date.now() - 30 * DAY_MS;
  const at = (day: number): string => new Date(start + day * DAY_MS).toISOString();
  const of = (id: string, facts: Facts, event: Omit<Event, 'id' | 'source' | 'mint'>): Submission => ({
    event: { ...event, id, source: SAMPLE, mint: identity.mint(`sample ${id}`) },
    facts,
    idTellsAll: true,
  });
  const stages = [...compiled.stages.values()].filter(({ undoes, final }) => !undoes && !final);
  return PEOPLE.flatMap((name, index) => {
    const email = `${name.split(' ')[0] ?? ''}@sample.example`.toLowerCase();
    const joined = of(
      `a${index}`,
      { name, email },
      { type: 'advocate.joined', at: at(index), who: { email: identity.email(email) } },
    );
    const code = joined.event.mint?.share ?? '';
    const friends = Array.from({ length: FRIENDS_EACH }, (_, place) => {
      const friend = `friend${index}${place}@sample.example`;
      const who = { code, email: identity.email(friend) };
      const facts = { name: `Friend ${index}${place} Sample`, email: friend };
      const submitted = of(`r${index}${place}`, facts, { type: 'referral.submitted', at: at(4 + place), who });
      const stage = stages[(index + place) % stages.length];
      const data = { to: stage?.id ?? compiled.initial, reason: 'sample' };
      const moved = of(
        `m${index}${place}`,
        {},
        { type: 'referral.move', at: at(9 + place), who: { email: who.email }, data },
      );
      return stage?.id === compiled.initial ? [submitted] : [submitted, moved];
    });
    return [joined, ...friends.flat()];
  });
}

/** The rows a sample leaves, by the tab and what its ids are called in the journal. */
const SHOWN = [
  [ADVOCATES, 'person/'],
  [REFERRALS, 'referral/'],
  [REWARDS, 'reward/'],
  [LEDGER, 'ledger/'],
  [OUTBOX, 'outbox/'],
  [LOG, ''],
] as const;

/**
 * Takes the sample data out by deciding everything else again, in its order, as if the samples had never been. The log has it all, so a
 * run that is stopped in the middle is made good by doing this again.
 */
export function removeSamples(book: Book): void {
  const { journal, log } = book;
  const real = log.all().filter(({ event }) => event.source !== SAMPLE);
  const sent = new Map(journal.all<Waiting>('outbox/').map((waiting) => [waiting.key, waiting]));
  journal.forget((key) => /^(?:host|program|facts)\//.test(key));
  for (const { event } of real) book.take({ event, idTellsAll: true });
  for (const key of journal.keys('outbox/')) {
    const known = sent.get(key.slice('outbox/'.length));
    if (known !== undefined) journal.put(key, known);
  }
  log.drop();
  journal.commit();
  for (const [tab, prefix] of SHOWN) {
    const table = openTable(book.spreadsheet, tab);
    const sheet = book.spreadsheet.getSheetByName(tab.name);
    for (let place = table.lines.length - 1; place >= 0; place -= 1) {
      const line = table.lines[place];
      if (line === undefined) continue;
      const id = textOf(line.get(tab.columns[0].title)).replace(/#\d+$/, '');
      if (id !== '' && !id.startsWith('#') && journal.get(prefix + id) === undefined) sheet?.deleteRow(line.at);
    }
  }
  journal.forget(
    (key) => !key.startsWith('facts/') || journal.get(`person/${key.slice('facts/'.length)}`) !== undefined,
  );
  show(book);
}
