export interface Capability {
  readonly asks: string;
  readonly tests?: readonly string[];
  /** Where it is a page and nothing else. */
  readonly page?: string;
}

/**
 * What people ask of referral software, by number, and the tests that show it here. Workflows for n8n and Zaps carry the numbers they serve
 * themselves, so they are not listed.
 */
export const capabilities: Readonly<Record<number, Capability>> = {
  1: {
    asks: 'Every step runs by itself, from invitation to reward',
    tests: ['test/browser/walk.test.ts', 'apps-script/workbook.test.ts'],
  },
  2: { asks: 'It works across CRM, marketing, messaging and workflow tools', tests: ['connectors/connectors.test.ts'] },
  3: { asks: 'A new advocate or a new referral starts something', tests: ['nodes-n8n/test/triggers.test.ts'] },
  4: { asks: 'A qualified lead or a completed booking starts something' },
  5: { asks: 'A change of a field in another system starts something, with its old and new value' },
  6: { asks: 'A schedule starts a review of how it goes', tests: ['server/reports/reports.test.ts'] },
  7: { asks: 'Slack: a notice of a new referral in a channel' },
  8: { asks: 'Salesforce: referral and reward objects are made, updated and reported on' },
  9: { asks: 'HubSpot: segments, tags and a reward mail to successful referrers' },
  10: { asks: 'Pipedrive: leads move through deal stages, with notes' },
  11: { asks: 'Zendesk: a ticket for each referral, for support or verification' },
  12: { asks: 'SendGrid: personal status and reward mails from templates' },
  13: { asks: 'Twilio: SMS or WhatsApp to advocates and new leads' },
  14: { asks: 'Intercom: messages with the status, and reminders' },
  15: { asks: 'Airtable: stored, acted on when the status changes, ready for analytics' },
  16: {
    asks: 'Google Sheets: referrals appended, their status kept, an alert sent',
    tests: ['apps-script/out/sync.test.ts'],
  },
  17: { asks: 'ActiveCampaign: referred contacts into nurture, rewards for advocates' },
  18: { asks: 'Mailchimp: advocates and referrals into segments and journeys' },
  19: { asks: 'Zoho CRM: records updated, the reward sent' },
  20: { asks: 'Dynamics 365: records updated, a task to follow up on conversion' },
  21: { asks: 'Notion: a database, its status, a notice to the team' },
  22: { asks: 'Asana: a task with an owner for each new referral' },
  23: { asks: 'Trello: a card for each referral that moves with the deal' },
  24: { asks: 'DocuSign: an agreement when an advocate passes a threshold' },
  25: { asks: 'Stripe: rewards and commissions are paid' },
  26: { asks: 'Dropbox: a file request for high-value referrals, and a notice to the team' },
  27: {
    asks: 'Nobody has to do rewards and reports by hand',
    tests: ['server/flow/flow.test.ts', 'server/reports/reports.test.ts'],
  },
  28: {
    asks: 'One place for the figures of all channels',
    tests: ['server/reports/reports.test.ts', 'server/pages/figures.test.ts'],
  },
  29: {
    asks: 'No lead leaks away: instant alerts, and alerts for referrals that are stuck',
    tests: ['server/http/outgoing.test.ts'],
  },
  30: { asks: 'Advocates hear quickly, and what is true', tests: ['server/flow/flow.test.ts'] },
  31: {
    asks: 'Where somebody came from, what they did, whether they count, and word to both sides',
    tests: ['test/browser/walk.test.ts'],
  },
  32: {
    asks: 'Kinds of advocates, such as patients and partners, with rules of their own',
    tests: ['test/conformance.test.ts'],
  },
  33: {
    asks: 'Intake by web, text message and e-mail; changes of status; payouts',
    tests: ['server/http/inbound.test.ts', 'server/http/payouts.test.ts'],
  },
  34: {
    asks: 'Confirmations, reminders and reward notices; figures for staff and stakeholders',
    tests: ['server/flow/asks.test.ts', 'server/reports/reports.test.ts'],
  },
  35: { asks: 'A registration that carries a code', tests: ['server/pages/pages.test.ts'] },
  36: {
    asks: 'Intake by web form, CRM, text message or the text of an e-mail',
    tests: ['server/http/inbound.test.ts'],
  },
  37: { asks: 'Progress from registered over attended to rewarded', tests: ['test/browser/walk.test.ts'] },
  38: {
    asks: 'A daily or weekly review of activity and of reward thresholds',
    tests: ['server/reports/reports.test.ts'],
  },
  39: { asks: 'Started by hand: looking into a case, overriding it', tests: ['server/pages/admin/admin.test.ts'] },
  40: { asks: 'Salesforce: leads made, the status of rewards updated' },
  41: { asks: 'HubSpot: segments and reward mails' },
  42: { asks: 'Power Automate: a submitted form or a received e-mail becomes a referral' },
  43: { asks: 'Twilio: invitations and the status of rewards by SMS' },
  44: { asks: 'Mailchimp: journeys for invitations and thanks' },
  45: { asks: 'SendGrid: campaign mails and confirmations' },
  46: { asks: 'Zapier: several steps, codes logged, apps connected' },
  47: {
    asks: 'Google Sheets: starts things; tracks, updates, reports',
    tests: ['apps-script/intake/onFormSubmit.test.ts', 'apps-script/workbook.test.ts'],
  },
  48: { asks: 'Airtable: rewards are calculated there' },
  49: { asks: 'Pipedrive: labels and follow-ups' },
  50: { asks: 'Monday.com: items on a board for the pipeline' },
  51: { asks: 'ActiveCampaign: reminders and reward mails' },
  52: { asks: 'Intercom Messenger: messages in the app' },
  53: { asks: 'Typeform: a submission goes to the CRM, and somebody is told' },
  54: { asks: 'Slack: achievements in a channel of the staff' },
  55: { asks: 'Notion: tracking and writing down' },
  56: { asks: 'Stripe: payouts to those who have earned one' },
  57: { asks: 'DocuSign: the terms are signed inside another page' },
  58: { asks: 'Calendly: where a booking came from' },
  59: { asks: 'Segment: an event for everything that happens to a referral' },
  60: { asks: 'Klaviyo: flows for invitations and for rewards' },
  61: { asks: 'Zoho Blueprint: routing and stages' },
  62: { asks: 'Make: several platforms kept in step' },
  63: { asks: 'Messenger: messages, and registration by chat' },
  64: { asks: 'Google Analytics: goals, campaigns, conversions' },
  65: { asks: 'Fewer errors, quicker rewards', tests: ['engine/check/planted.test.ts', 'server/flow/flow.test.ts'] },
  66: { asks: 'People stay interested because they are told', tests: ['engine/asks.test.ts'] },
  67: {
    asks: 'It can be seen through, grows, and can be audited',
    tests: ['server/http/audit.test.ts', 'engine/explain/explain.test.ts'],
  },
  68: { asks: 'Its data flows into marketing and analytics', tests: ['server/http/outgoing.test.ts'] },
  69: { asks: 'One standard for what earns what', tests: ['test/conformance.test.ts', 'test/portability.test.ts'] },
  70: {
    asks: 'Away from mails and lists: a clear way to ask, track, follow up and reward',
    tests: ['test/browser/walk.test.ts'],
  },
  71: { asks: 'A landing page with a form, into the usual work of sales', tests: ['server/pages/pages.test.ts'] },
  72: {
    asks: 'Its data goes into the CRM or a spreadsheet',
    tests: ['apps-script/out/export.test.ts', 'server/transfer/transfer.test.ts'],
  },
  73: {
    asks: 'The page says who is wanted, how sales reaches out, how the reward comes',
    tests: ['server/pages/pages.test.ts'],
  },
  74: { asks: 'A standard reward when the deal closes', tests: ['test/programs.test.ts'] },
  75: {
    asks: 'Sales and marketing see where leads come from and what becomes of them',
    tests: ['server/pages/figures.test.ts', 'server/reports/reports.test.ts'],
  },
  76: { asks: 'Mails as the referral moves', tests: ['server/flow/flow.test.ts'] },
  77: {
    asks: 'The closed deal gives the reward by itself, money or a perk',
    tests: ['test/programs.test.ts', 'server/http/payouts.test.ts'],
  },
  78: {
    asks: 'Advocates are found before they are asked',
    tests: ['engine/asks.test.ts', 'server/http/people.test.ts'],
  },
  79: {
    asks: 'Teach who the ideal customer is, and score leads',
    tests: ['server/pages/pages.test.ts', 'server/reports/reports.test.ts'],
  },
  80: {
    asks: 'Direct asks: at a stage, after an act of advocacy, or by hand',
    tests: ['engine/asks.test.ts', 'server/http/asks.test.ts'],
  },
  81: {
    asks: 'Standing reminders: community, login page, newsletter, survey',
    tests: ['engine/asks.test.ts', 'server/flow/asks.test.ts'],
  },
  82: {
    asks: 'Advocates sign in and see how their referral is doing',
    tests: ['test/browser/walk.test.ts', 'server/pages/pages.test.ts'],
  },
  83: { asks: 'Frequent word while it moves', tests: ['server/flow/flow.test.ts'] },
  84: { asks: 'Points for each stage, few at submission, more for a customer', tests: ['engine/points.test.ts'] },
  85: { asks: 'Points buy prizes', tests: ['server/http/points.test.ts', 'engine/points.test.ts'] },
  86: {
    asks: 'In touch before, during and after, without wearing people out',
    tests: ['engine/asks.test.ts', 'test/conformance.test.ts'],
  },
  87: { asks: 'Which stage is your program at?', page: 'docs/stages.md' },
  88: { asks: 'HubSpot: an entry status goes out, a converted status comes back' },
  89: { asks: 'Zoho: a lead or a contact converts' },
  90: { asks: 'Salesforce: the status of a lead converts' },
  91: { asks: 'Intercom: the first and the last value of a property' },
  92: { asks: 'Pipedrive: the deal is made, and its stage converts' },
  93: {
    asks: 'By API: referred people out, their status back',
    tests: ['server/http/http.test.ts', 'server/http/lists.test.ts'],
  },
  94: {
    asks: 'By a script on thank-you and success pages and in dialogs',
    tests: ['server/http/snippet.test.ts', 'test/browser/walk.test.ts'],
  },
  95: {
    asks: 'By a webhook with the code that was handed over in the address',
    tests: ['server/http/inbound.test.ts'],
  },
  96: { asks: 'By Zapier: new people out, a code qualifies' },
  97: { asks: 'By hand', tests: ['server/pages/admin/admin.test.ts'] },
  98: {
    asks: 'Referred against qualified at a glance, with dates, sorted by both, and who referred',
    tests: ['server/pages/admin/admin.test.ts', 'server/http/lists.test.ts'],
  },
  99: { asks: 'Whom to reward, and when', tests: ['server/http/payouts.test.ts', 'server/pages/admin/admin.test.ts'] },
  100: { asks: 'Every CRM goes both ways: an entry value out, a converted value back' },
};
