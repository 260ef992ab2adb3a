import type { Journal } from './journal.ts';

/** What the owner of the sheet decides besides the program. */
export interface Settings {
  /** What this spreadsheet makes its keyed hashes with; a copy of the sheet takes it along. */
  readonly secret: string;
  /** Where mails for staff and the daily digest go; empty: nowhere. */
  readonly staffEmail: string;
  /** The address of an incoming webhook of Slack. */
  readonly slackUrl: string;
  /** Another system that is told of everything that happens. */
  readonly webhookUrl: string;
  /** What a share link looks like, with {code} where the code goes: a form's prefilled link, a page. */
  readonly link: string;
  /** The hour, in the time zone of the sheet, after which the digest is sent; -1: never. */
  readonly digestHour: number;
  /** A Referral Kit server that decides the same events, and its API key. */
  readonly serverUrl: string;
  readonly serverKey: string;
  /** What the web app asks for as `key`; empty: it takes nothing. */
  readonly webKey: string;
}

const KEY = 'host/settings';

const DEFAULTS = {
  staffEmail: '',
  slackUrl: '',
  webhookUrl: '',
  link: '',
  digestHour: -1,
  webKey: '',
  serverUrl: '',
  serverKey: '',
};

/** The settings, with a secret of its own for each spreadsheet. */
export function settingsIn(journal: Journal): Settings {
  const known: Partial<Settings> | undefined = journal.get(KEY);
  if (known?.secret !== undefined) return { ...DEFAULTS, ...known } as Settings;
  const made = { ...DEFAULTS, ...known, secret: Utilities.getUuid() + Utilities.getUuid() };
  journal.put(KEY, made);
  return made;
}

export function changeSettings(journal: Journal, change: Partial<Settings>): void {
  journal.put(KEY, { ...settingsIn(journal), ...change });
}
