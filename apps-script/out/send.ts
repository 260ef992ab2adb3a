import { mayTell, quietUntil, type PersonRecord } from '@referral-kit/engine';
import { nowText } from '../intake/rows.ts';
import { underLock, type Deadline } from '../run.ts';
import { openBook, type Book } from '../store/book.ts';
import { textOf } from '../store/cells.ts';
import { factsOf } from '../store/facts.ts';
import { show } from '../store/show.ts';
import { openTable } from '../store/table.ts';
import { OUTBOX } from '../store/tabs.ts';
import { HOOK, NOTICE, textIn, type Waiting } from './outbox.ts';
import { eventForServer, SYNC } from './sync.ts';
import { slackText, messageText, type Text } from './texts.ts';

/** How much is claimed at once: what a run leaves unclear when Google stops it is never more. */
const AT_ONCE = 10;
/** Whoever claimed so long ago was stopped. */
const CLAIM_MS = 30 * 60_000;
/** After so many tries somebody has to look. */
const MAX_TRIES = 8;
const FIRST_WAIT_MS = 5 * 60_000;

/**
 * Sends what waits: claims a few under the lock, sends them without it, so that forms need not wait for mail, and writes down how it
 * ended. What the day's mail quota has no room for waits for tomorrow.
 */
export function sendWaiting(deadline: Deadline): void {
  while (!deadline.isOver()) {
    const jobs = underLock(() => claim(openBook(SpreadsheetApp.getActiveSpreadsheet())));
    if (jobs.length === 0) return;
    const results = attemptAll(jobs);
    underLock(() => settle(openBook(SpreadsheetApp.getActiveSpreadsheet()), results));
  }
}

interface Job {
  readonly waiting: Waiting;
  readonly send: () => void;
}

type Outcome = Partial<Waiting>;

function claim(book: Book): Job[] {
  obeyActions(book);
  const now = nowText();
  giveUpClaims(book, now);
  const jobs: Job[] = [];
  let isBlocked = hasStuckSync(book);
  let mailsLeft = MailApp.getRemainingDailyQuota();
  for (const waiting of waitingIn(book, 'waiting')) {
    if (jobs.length === AT_ONCE) break;
    const isSync = waiting.effect.do === SYNC;
    if (isSync && isBlocked) continue;
    if (waiting.notBefore !== null && waiting.notBefore > now) {
      isBlocked ||= isSync;
      continue;
    }
    const planned = plan(book, waiting);
    if ('outcome' in planned) put(book, { ...waiting, ...planned.outcome });
    else if (planned.byMail && mailsLeft <= 0) put(book, { ...waiting, error: QUOTA_USED });
    else {
      if (planned.byMail) mailsLeft -= 1;
      put(book, { ...waiting, state: 'sending', sentAt: now });
      jobs.push({ waiting, send: planned.send });
    }
  }
  book.commit();
  show(book);
  return jobs;
}

const QUOTA_USED = 'The mails of today are used up; this goes out when Google allows more.';

function waitingIn({ journal }: Book, state: Waiting['state']): Waiting[] {
  return journal.matching('outbox/', new RegExp(`"state":"${state}"`)).map((key) => journal.get(key) as Waiting);
}

function put({ journal }: Book, waiting: Waiting): void {
  const known = journal.get(`outbox/${waiting.key}`);
  if (JSON.stringify(known) !== JSON.stringify(waiting)) journal.put(`outbox/${waiting.key}`, waiting);
}

/** Nobody can know whether it went out: a person looks, and sends it again or lets it be. */
function giveUpClaims(book: Book, now: string): void {
  const longAgo = new Date(Date.parse(now) - CLAIM_MS).toISOString();
  for (const waiting of waitingIn(book, 'sending')) {
    if ((waiting.sentAt ?? '') < longAgo) put(book, { ...waiting, state: 'unclear', error: UNCLEAR });
  }
}

const UNCLEAR = 'Google stopped the script while this was being sent. Look whether it arrived, then choose an action.';

/** What people chose in the tab Outbox. */
function obeyActions(book: Book): void {
  const table = openTable(book.spreadsheet, OUTBOX);
  for (const line of table.lines) {
    const action = textOf(line.get('Action')).toLowerCase();
    const waiting = book.journal.get(`outbox/${textOf(line.get('Id'))}`) as Waiting | undefined;
    if (action === '' || waiting === undefined) continue;
    table.set(line, { Action: '' });
    if (action === 'send again')
      put(book, { ...waiting, state: 'waiting', tries: 0, notBefore: null, error: null, sentAt: null });
    else if (action === 'drop') put(book, { ...waiting, state: 'dropped', error: 'Dropped by hand.' });
  }
  table.save();
}

type Plan = { readonly byMail: boolean; readonly send: () => void } | { readonly outcome: Outcome };

const failed = (error: string): Plan => ({ outcome: { state: 'failed', error } });

/** What sending it means; nothing is sent yet. */
function plan(book: Book, waiting: Waiting): Plan {
  const { effect } = waiting;
  switch (effect.do) {
    case HOOK:
      return hook(book, waiting);
    case NOTICE:
      return toStaff(book, { subject: textIn(effect, 'subject'), body: textIn(effect, 'body') });
    case 'slack.postMessage':
      return inSlack(book, slackText(book, waiting, textIn(effect, 'text')));
    case SYNC:
      return sync(book, waiting);
    case 'report.send':
      return { outcome: { state: 'dropped', error: 'A sheet has its dashboard and the digest instead of reports.' } };
    case 'message.send':
      return planMessage(book, waiting);
    default:
      return failed(`A sheet has no connection "${effect.do}". Leave the action out, or run this program on a server.`);
  }
}

function planMessage(book: Book, waiting: Waiting): Plan {
  const { to, with: how } = waiting.effect;
  const text = messageText(book, waiting);
  if (text === null) return failed('The program has no such message any more.');
  if (to === null)
    return how['channel'] === 'slack' && book.settings.slackUrl !== '' ? inSlack(book, text.body) : toStaff(book, text);
  return how['channel'] === 'email'
    ? toPerson(book, to, text)
    : failed('A sheet sends by e-mail only. Use "email" in "via".');
}

/** Asked at the last moment: a stop counts from when it was said. */
function toPerson({ journal, compiled }: Book, person: string, text: Text): Plan {
  const record = journal.get(`person/${person}`) as PersonRecord | undefined;
  if (record !== undefined && !mayTell(record, 'email', text.always))
    return { outcome: { state: 'dropped', error: 'Not sent: the person said stop.' } };
  const until = compiled.quiet === null || text.always ? null : quietUntil(compiled.quiet, compiled.zone, Date.now());
  if (until !== null) return { outcome: { error: 'It is quiet now.', notBefore: new Date(until).toISOString() } };
  const { email = '' } = factsOf(journal, person);
  if (email === '') return failed('No e-mail address of this person is known. Add one, then choose "send again".');
  return mail(email, text);
}

function toStaff({ settings }: Book, text: { subject: string; body: string }): Plan {
  if (settings.staffEmail === '')
    return failed('No address for staff is set. Set it in the sidebar, then choose "send again".');
  return mail(settings.staffEmail, text);
}

function mail(to: string, { subject, body }: { subject: string; body: string }): Plan {
  return { byMail: true, send: () => MailApp.sendEmail({ to, subject, body }) };
}

function inSlack({ settings }: Book, text: string): Plan {
  if (settings.slackUrl === '')
    return failed('No Slack address is set. Set it in the sidebar, then choose "send again".');
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return { byMail: false, send: () => post(settings.slackUrl, { text: escaped }) };
}

/** What happened, for another system. The key is the same however often it is sent. */
function hook({ settings }: Book, { effect }: Waiting): Plan {
  if (settings.webhookUrl === '')
    return { outcome: { state: 'dropped', error: 'No webhook address is set any more.' } };
  return { byMail: false, send: () => post(settings.webhookUrl, { id: effect.key, ...effect.with }) };
}

/** Events go one after the other in their order: what happened to a friend means nothing to a server that does not know the friend yet. */
function sync({ settings, journal }: Book, { effect }: Waiting): Plan {
  if (settings.serverUrl === '') return { outcome: { state: 'dropped', error: 'No server is set any more.' } };
  const event = eventForServer(journal, effect);
  const url = `${settings.serverUrl.replace(/\/+$/, '')}/v1/events`;
  return { byMail: false, send: () => post(url, event, { Authorization: `Bearer ${settings.serverKey}` }) };
}

/** One that a person has to look at keeps those after it waiting. */
function hasStuckSync(book: Book): boolean {
  return [...waitingIn(book, 'failed'), ...waitingIn(book, 'unclear')].some(({ effect }) => effect.do === SYNC);
}

function attemptAll(jobs: readonly Job[]): Waiting[] {
  let isBlocked = false;
  return jobs.map((job) => {
    const isSync = job.waiting.effect.do === SYNC;
    if (isSync && isBlocked) return job.waiting;
    const result = { ...job.waiting, ...attempt(job) };
    isBlocked ||= isSync && result.state !== 'sent';
    return result;
  });
}

function post(url: string, content: object, headers: Record<string, string> = {}): void {
  const options = {
    method: 'post',
    contentType: 'application/json',
    headers,
    payload: JSON.stringify(content),
    muteHttpExceptions: true,
  } as const;
  const code = UrlFetchApp.fetch(url, options).getResponseCode();
  if (code >= 200 && code < 300) return;
  throw new Error(`${code === 429 || code >= 500 ? AGAIN : REFUSED} (answer ${code})`);
}

const AGAIN = 'The other side could not take it';
const REFUSED = 'The other side refused it';

function attempt({ waiting, send }: Job): Outcome {
  const tries = waiting.tries + 1;
  try {
    send();
    return { state: 'sent', tries, sentAt: nowText(), error: null };
  } catch (error) {
    return { ...afterFailure((error as Error).message, tries), tries, sentAt: null };
  }
}

/** A quota that is used up and a system that is down pass; an address that is none does not. */
function afterFailure(message: string, tries: number): Outcome {
  const isQuota = /too many times|quota|limit exceeded/i.test(message);
  const isFinal =
    /^Invalid|permission|authoriz/i.test(message) || message.startsWith(REFUSED) || (tries >= MAX_TRIES && !isQuota);
  if (isFinal) return { state: 'failed', error: message };
  const waitMs = isQuota ? 60 * 60_000 : FIRST_WAIT_MS * 2 ** (tries - 1);
  return {
    state: 'waiting',
    error: isQuota ? QUOTA_USED : message,
    notBefore: new Date(Date.now() + waitMs).toISOString(),
  };
}

function settle(book: Book, results: readonly Waiting[]): void {
  for (const result of results) put(book, result);
  book.commit();
  show(book);
}
