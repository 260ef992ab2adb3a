import type { Tab } from './table.ts';

/** The tabs people read and write, with their columns. What has no `edited` is computed, and protected from slips. */
export const ADVOCATES: Tab = {
  name: 'Advocates',
  columns: [
    { title: 'Id', format: 'hidden' },
    { title: 'Name', edited: true },
    { title: 'E-mail', edited: true, format: 'wide' },
    { title: 'Phone', edited: true, plain: true },
    { title: 'Role', edited: true },
    { title: 'Share code' },
    { title: 'Link', format: 'wide' },
    { title: 'Joined at', once: true, format: 'date' },
    { title: 'Referrals', format: 'number' },
    { title: 'Qualified', format: 'number' },
    { title: 'Points', format: 'number' },
    { title: 'Message', format: 'wide' },
  ],
};

export const REFERRALS: Tab = {
  name: 'Referrals',
  columns: [
    { title: 'Id', format: 'hidden' },
    { title: 'Friend', edited: true },
    { title: 'E-mail', edited: true, format: 'wide' },
    { title: 'Phone', edited: true, plain: true },
    { title: 'Code', edited: true, plain: true },
    { title: 'Stage', edited: true },
    { title: 'Action', edited: true },
    { title: 'Reason', edited: true },
    { title: 'Advocate' },
    { title: 'Verdict' },
    { title: 'Referred at', once: true, format: 'date' },
    { title: 'Qualified at', once: true, format: 'date' },
    { title: 'Stage since', format: 'date' },
    { title: 'Next step at', format: 'date' },
    { title: 'Message', format: 'wide' },
  ],
};

export const REWARDS: Tab = {
  name: 'Rewards',
  columns: [
    { title: 'Id', format: 'hidden' },
    { title: 'For' },
    { title: 'E-mail', format: 'wide' },
    { title: 'Reward', format: 'wide' },
    { title: 'Kind' },
    { title: 'Amount', format: 'number' },
    { title: 'Unit' },
    { title: 'State' },
    { title: 'Action', edited: true },
    { title: 'Reason', edited: true },
    { title: 'Waits for' },
    { title: 'Held until', format: 'date' },
    { title: 'Earned at', once: true, format: 'date' },
    { title: 'Referral', format: 'hidden' },
    { title: 'Message', format: 'wide' },
  ],
};

export const LEDGER: Tab = {
  name: 'Ledger',
  columns: [
    { title: 'Entry', format: 'hidden' },
    { title: 'At', format: 'date' },
    { title: 'From', format: 'wide' },
    { title: 'To', format: 'wide' },
    { title: 'Amount', format: 'number' },
    { title: 'Unit' },
    { title: 'Reward', format: 'wide' },
  ],
};

export const REDEMPTIONS: Tab = {
  name: 'Redemptions',
  columns: [
    { title: 'Id', format: 'hidden' },
    { title: 'Code or e-mail', edited: true, format: 'wide' },
    { title: 'Item', edited: true, format: 'wide' },
    { title: 'Asked at', edited: true, format: 'date' },
    { title: 'Result' },
    { title: 'Message', format: 'wide' },
  ],
};

export const INBOX: Tab = {
  name: 'Inbox',
  columns: [
    { title: 'Id', format: 'hidden' },
    { title: 'What happened', edited: true, format: 'wide' },
    { title: 'At', edited: true, format: 'date' },
    { title: 'Code', edited: true, plain: true },
    { title: 'E-mail', edited: true, format: 'wide' },
    { title: 'Phone', edited: true, plain: true },
    { title: 'Name', edited: true },
    { title: 'Order or visit', edited: true, plain: true },
    { title: 'Amount', edited: true },
    { title: 'Sent as', edited: true, format: 'hidden' },
    { title: 'Result' },
    { title: 'Message', format: 'wide' },
  ],
};

export const OUTBOX: Tab = {
  name: 'Outbox',
  columns: [
    { title: 'Id', format: 'hidden' },
    { title: 'To', format: 'wide' },
    { title: 'By' },
    { title: 'About', format: 'wide' },
    { title: 'State' },
    { title: 'Action', edited: true },
    { title: 'Tries', format: 'number' },
    { title: 'Waiting since', once: true, format: 'date' },
    { title: 'Sent at', once: true, format: 'date' },
    { title: 'Message', format: 'wide' },
  ],
};

export const LOG: Tab = {
  name: 'Log',
  columns: [
    { title: 'Event', format: 'hidden' },
    { title: 'At', format: 'date' },
    { title: 'What happened' },
    { title: 'About', format: 'hidden' },
    { title: 'Outcome' },
    { title: 'Why', format: 'wide' },
    { title: 'Content', format: 'hidden' },
    { title: 'Decision', format: 'hidden' },
  ],
};

export const TABS: readonly Tab[] = [ADVOCATES, REFERRALS, REWARDS, LEDGER, REDEMPTIONS, INBOX, OUTBOX, LOG];
