import { underLock } from '../run.ts';
import { openBook } from '../store/book.ts';
import { appendRows, type Row } from '../store/table.ts';
import { INBOX } from '../store/tabs.ts';
import { eventInWords } from '../store/words.ts';

/** What fits into a cell with room to spare. */
const MAX_EVENT_CHARACTERS = 40_000;

interface Sent {
  readonly id: string;
  readonly type: string;
  readonly at?: string;
  readonly source?: string;
  readonly object?: string;
  readonly who?: Readonly<Record<string, string>>;
}

/**
 * Takes events from other systems: one as JSON, or a list, with the key of the settings as `?key=`. They are queued in the tab Inbox and
 * decided by the next run, so that the sender has not long to wait. Google always answers 200; whether it was taken stands in `ok`.
 */
export function doPost(given: GoogleAppsScript.Events.DoPost): GoogleAppsScript.Content.TextOutput {
  return answer(receive(given));
}

function answer(content: object): GoogleAppsScript.Content.TextOutput {
  return ContentService.createTextOutput(JSON.stringify(content)).setMimeType(ContentService.MimeType.JSON);
}

type Received = { readonly ok: true; readonly queued: number } | { readonly ok: false; readonly error: string };

function receive({ parameter, postData }: GoogleAppsScript.Events.DoPost): Received {
  const events = eventsIn(postData.contents);
  return underLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { webKey } = openBook(spreadsheet).settings;
    if (webKey === '' || parameter['key'] !== webKey) return { ok: false, error: 'The key is missing or wrong.' };
    if (typeof events === 'string') return { ok: false, error: events };
    const at = new Date();
    appendRows(
      spreadsheet,
      INBOX,
      events.map((event) => rowOf(event, at)),
    );
    return { ok: true, queued: events.length };
  });
}

/** The events of a body, or what is wrong with it. */
function eventsIn(text: string): Sent[] | string {
  try {
    const body = JSON.parse(text) as Sent | Sent[];
    const events = Array.isArray(body) ? body : [body];
    const wrong = events.find((event) => typeof event?.id !== 'string' || typeof event.type !== 'string');
    if (events.length === 0 || wrong !== undefined) return 'Every event needs an "id" and a "type".';
    const isLong = events.some((event) => JSON.stringify(event).length > MAX_EVENT_CHARACTERS);
    return isLong ? `An event has at most ${MAX_EVENT_CHARACTERS} characters here.` : events;
  } catch {
    return 'The body is not JSON.';
  }
}

/** The event goes whole into the hidden column; the others are for people to read. The time of arrival stands in for a missing one. */
function rowOf(event: Sent, arrived: Date): Row {
  const { type, at = arrived.toISOString(), source = 'web', who = {}, object = '' } = event;
  return {
    'What happened': eventInWords(type),
    At: new Date(at),
    Code: who['code'] ?? '',
    'E-mail': who['email'] ?? '',
    Phone: who['phone'] ?? '',
    'Order or visit': object,
    'Sent as': JSON.stringify({ ...event, at, source, who }),
  };
}
