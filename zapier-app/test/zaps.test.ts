import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { definitionOf } from '../definition.ts';
import { generated } from '../generated.ts';
import { nameOf, OURS, readZaps, zapFolder, type Step, type Zap } from '../zaps/read.ts';
import { address, zapfile } from '../zaps/render.ts';
import { faults, likeness } from './zapRules.ts';

const app = await definitionOf();
const zaps = readZaps();
const steps = zaps.flatMap((zap) => zap.steps);
const zapNamed = (id: string) => zaps.find((zap) => zap.id === id) as Zap;

describe('the Zaps', () => {
  test.each(zaps.map((zap) => [zap.id, zap] as const))('%s is without a fault', (_id, zap) => {
    expect(faults(zap, app)).toEqual([]);
  });

  test('are named like their files, and pairs name each other', () => {
    expect(zaps.map(({ id }) => `${id}.json`)).toEqual(
      readdirSync(zapFolder)
        .filter((name) => name.endsWith('.json'))
        .toSorted(),
    );
    const alone = zaps.filter(({ id, pairsWith }) => pairsWith !== undefined && zapNamed(pairsWith).pairsWith !== id);
    expect(alone).toEqual([]);
  });

  test('use every action, every search and every instant trigger of the app', () => {
    const used = new Set(steps.filter((step) => step.app === OURS).map((step) => nameOf(step).name));
    const instant = Object.keys(app.triggers).filter((key) => app.triggers[key]?.operation.type === 'hook');
    const all = [...instant, ...Object.keys(app.creates), ...Object.keys(app.searches)];
    expect(all.filter((key) => !used.has(key))).toEqual([]);
  });

  const both =
    `Salesforce HubSpot Pipedrive Intercom Zendesk ActiveCampaign Mailchimp Klaviyo Twilio Slack Airtable Notion Asana
    Trello monday.com DocuSign Stripe Dropbox`.split(/\s+/);
  const spaced = ['Microsoft Dynamics 365', 'Zoho CRM', 'Google Sheets', 'Facebook Messenger'];
  test.each([...both, ...spaced])('bind %s both ways', (platform) => {
    const kinds = steps.filter((step) => step.app === platform).map((step) => nameOf(step).kind);
    expect(kinds).toEqual(expect.arrayContaining(['trigger', 'action']));
  });

  test.each([
    ['Typeform', 'trigger'],
    ['Calendly', 'trigger'],
    ['SendGrid', 'action'],
    ['Segment', 'action'],
    ['Google Analytics 4', 'action'],
  ])('bind %s by its %s', (platform, kind) => {
    expect(steps.some((step) => step.app === platform && nameOf(step).kind === kind)).toBe(true);
  });

  test('are each thought out: no two say nearly the same', () => {
    const alike = zaps.flatMap((one, at) =>
      zaps.slice(at + 1).flatMap((other) => (likeness(one, other) > MOST_ALIKE ? [`${one.id} and ${other.id}`] : [])),
    );
    expect(alike).toEqual([]);
    const one = zapNamed('hubspot-converted-contacts');
    const stamped = JSON.parse(JSON.stringify(one).replaceAll('HubSpot', 'Copper')) as Zap;
    expect(likeness(one, stamped)).toBeGreaterThan(MOST_ALIKE);
  });

  const others = steps.filter((step) => step.app !== OURS);
  const open = others.filter((step) => step.unverified);
  test(`leave the keys of ${open.length} of ${others.length} steps of other apps open, and say so`, () => {
    expect(others.filter((step) => step.key !== undefined)).toHaveLength(others.length - open.length);
  });
});

const MOST_ALIKE = 0.25;

describe('finds the fault in a Zap', () => {
  const zap = zapNamed('hubspot-converted-contacts');
  const [first, filter, last] = zap.steps as [Step, Step, Step];
  const ending = (step: object) => ({ steps: [first, filter, { app: OURS, action: 'qualify_referral', ...step }] });

  test.each<[string, Partial<Zap>]>([
    ['id', { id: 'HubSpot_1' }],
    ['begin with a verb', { title: 'HubSpot customers to Referral Kit' }],
    ['sentence case', { title: 'Qualify Referrals in Referral Kit from HubSpot' }],
    ['too long', { title: `Qualify referrals in Referral Kit from HubSpot ${'and on '.repeat(9)}` }],
    ['praises', { title: 'Qualify referrals in Referral Kit from HubSpot automatically' }],
    ['more than once', { title: 'Qualify HubSpot referrals in Referral Kit from HubSpot' }],
    ['the other app', { title: 'Qualify referrals in Referral Kit' }],
    ['not one sentence', { description: 'It is good. It is better.' }],
    ['fillIn', { fillIn: [] }],
    ['capabilities', { capabilities: [101] }],
    ['the first is the trigger', { steps: [filter, first, last] }],
    ['says unverified', { steps: [{ app: 'HubSpot', trigger: 'New contact' }, filter, last] }],
    ['has no action pay', ending({ action: 'pay' })],
    ['has no trigger program_list', { steps: [{ app: OURS, trigger: 'program_list' }] }],
    ['nothing earlier puts out', ending({ params: { email: '{{1.e-mail}}' } })],
    ['nothing earlier puts out', ending({ params: { email: '{{3.email}}' } })],
    ['has no field mail', ending({ params: { mail: '{{1.email}}' } })],
    ['order_id stays empty', ending({ action: 'record_purchase', params: { email: '{{1.email}}' } })],
    ['amount cannot be', ending({ params: { amount: '{{1.email}}' } })],
    ['email cannot be', ending({ params: { email: '{{1.property value}}' } })],
    ['if_none cannot be', ending({ params: { if_none: 'ignore' } })],
  ])('%s', (fault, change) => {
    expect(faults({ ...zap, ...change }, app)).toContainEqual(expect.stringContaining(fault));
  });
});

describe('what is made from them', () => {
  const registered = { slug: 'referral-kit', api: 'App1CLIAPI' };

  test('is up to date; else run: npm run generate:zapier', () => {
    const stale = Object.entries(generated(app)).filter(([path, text]) => textAt(path) !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
    const pages = ['recipes', 'zapfiles'].map((folder) => readdirSync(new URL(folder, zapFolder)).length);
    expect(pages).toEqual([zaps.length, zaps.length]);
  });

  test('an address chooses our steps and known ones, with what needs no mapping', () => {
    expect(address(zapNamed('hubspot-converted-contacts'), registered)).toBe(
      'https://api.zapier.com/v1/embed/referral-kit/create?steps[2][app]=App1CLIAPI@latest&steps[2][action]=qualify_referral&steps[2][params][if_none]=stop',
    );
    const query = new URL(address(zapNamed('slack-flagged-direct-message'), registered)).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      'steps[0][app]': 'App1CLIAPI@latest',
      'steps[0][action]': 'referral_flagged',
      'steps[1][app]': 'SlackAPI@latest',
      'steps[1][action]': 'direct_message',
    });
  });

  test('a zapfile maps what our steps put out, and leaves open what it cannot know', () => {
    const { zaps: imported } = JSON.parse(zapfile(zapNamed('calendly-booked'), app, registered)) as {
      zaps: { nodes: Record<string, unknown> }[];
    };
    expect(imported[0]?.nodes).toMatchObject({
      1: { type_of: 'read', action: null, selected_api: null, params: {}, parent_id: null },
      2: { type_of: 'search', action: 'find_referral', params: {}, parent_id: 1 },
      3: { type_of: 'write', params: { referral_id: '{{2__referral_id}}', to: 'booked' }, parent_id: 2, root_id: 1 },
    });
  });
});

function textAt(path: string): string | null {
  const file = new URL(`../../${path}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
