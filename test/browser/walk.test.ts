import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, simulatedClock } from '@referral-kit/server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sendStripe, stripeEvents } from './stripe.ts';
import type { Payment } from './stripe.ts';
import { lookAt, missing, openBrowser, sentences } from './visit.ts';

const DAY_MS = 86_400_000;
const clock = simulatedClock(Date.parse('2026-03-02T15:00:00.000Z'));
const program = JSON.parse(readFileSync(new URL('program.json', import.meta.url), 'utf8')) as object;
const secret = `whsec_${randomBytes(24).toString('hex')}`;

type Server = Awaited<ReturnType<typeof createServer>>;
let server: Server;
let browser: Browser;
/** Three people on three devices. */
let [anna, ben, staff] = [] as unknown as [Page, Page, Page];

beforeAll(async () => {
  server = await createServer({ memory: true, programs: [program], clock, port: 0, host: '127.0.0.1' });
  await server.listen();
  await server.context.connections.put({ id: 'stripe', platform: 'stripe', secrets: { signingSecret: secret } });
  browser = await openBrowser();
  [anna, ben, staff] = await Promise.all([device(), device(), device()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('begins with staff who sign in by the printed link and find an empty list', async () => {
  await signInStaff();
  expect(await missing(staff, 'No referral yet')).toEqual([]);
  expect(await lookAt(staff, '01-admin-empty')).toEqual([]);
});

it('tells an advocate next to each field what is missing, and keeps what was typed', async () => {
  await staff.getByRole('link', { name: 'Open the landing page' }).click();
  expect(await lookAt(staff, '02-landing-by-staff')).toEqual([]);
  await anna.goto(staff.url());
  expect(await lookAt(anna, '03-landing')).toEqual([]);
  await anna.getByLabel('Your name').fill('Anna Keller');
  await anna.getByLabel('Your e-mail').fill('anna@example');
  await anna.getByRole('button', { name: 'Send referral' }).click();
  expect(await missing(anna, 'Please look at these fields again')).toEqual([]);
  expect(await anna.getByLabel('Your name').inputValue()).toBe('Anna Keller');
  expect(await lookAt(anna, '04-landing-mistakes')).toEqual([]);
});

it('takes a referral and hands over a share link', async () => {
  await anna.getByLabel('Your e-mail').fill('anna@example.com');
  await anna.getByLabel('Friend’s name').fill('Ben Kramer');
  await anna.getByLabel('Friend’s e-mail').fill('ben@example.com');
  await anna.getByLabel('I accept the terms of this program').check();
  await anna.getByRole('button', { name: 'Send referral' }).click();
  expect(await missing(anna, 'Thank you, Anna')).toEqual([]);
  expect(await lookAt(anna, '05-referred')).toEqual([]);
});

it('speaks to the friend who opens the link, and registers him', async () => {
  const link = await anna.getByRole('link', { name: /\/r\// }).innerText();
  await ben.goto(link);
  expect(await missing(ben, 'Anna invites you')).toEqual([]);
  expect(await lookAt(ben, '06-invited')).toEqual([]);
  await ben.getByLabel('Your name').fill('Ben Kramer');
  await ben.getByLabel('Your e-mail').fill('ben@example.com');
  await ben.getByLabel('State of residence').fill('NY');
  await ben.getByRole('button', { name: 'Accept the invitation' }).click();
  expect(await missing(ben, 'Welcome, Ben')).toEqual([]);
  expect(await lookAt(ben, '07-registered')).toEqual([]);
});

it('says why a payment that is too small does not qualify', async () => {
  clock.advance(DAY_MS);
  await signInStaff();
  await pay(small);
  await openStory();
  expect(await sentences(staff, 'Why')).toEqual([...golden.begun, ...golden.tooSmall]);
  expect(await lookAt(staff, '08-story-too-small')).toEqual([]);
});

it('qualifies by a signed webhook and says why, and what the reward waits for', async () => {
  await pay(visit);
  await openStory();
  expect(await sentences(staff, 'Why')).toEqual([...golden.begun, ...golden.tooSmall, ...golden.qualified]);
  expect(await lookAt(staff, '09-story-qualified')).toEqual([]);
  await staff.getByRole('link', { name: 'Referrals', exact: true }).first().click();
  await staff.getByRole('link', { name: 'Anna Keller' }).focus();
  expect(await missing(staff, '1 referral, 1 qualified')).toEqual([]);
  await staff.keyboard.press('Escape');
  expect(await staff.getByText('1 referral, 1 qualified').isVisible()).toBe(false);
  await staff.getByRole('link', { name: 'Anna Keller' }).hover();
  expect(await missing(staff, '1 referral, 1 qualified')).toEqual([]);
  expect(await lookAt(staff, '10-admin-list')).toEqual([]);
});

it('lets the advocate in by a mailed link and shows what waits', async () => {
  await signInAdvocate();
  expect(await missing(anna, 'Ben K.')).toEqual([]);
  expect(await sentences(anna, 'Why')).toEqual(golden.advocateWaits);
  expect(await lookAt(anna, '13-me-waiting')).toEqual([]);
});

it('releases the reward when the waiting time is over', async () => {
  clock.advance(14 * DAY_MS);
  await server.work();
  await signInStaff();
  await signInAdvocate();
  expect(await sentences(anna, 'Why')).toEqual(golden.advocateAvailable);
  expect(await lookAt(anna, '14-me-available')).toEqual([]);
  await openStory();
  expect(await sentences(staff, 'Why', 'last')).toEqual(golden.released);
  expect(await lookAt(staff, '15-story-released')).toEqual([]);
});

it('takes the reward back when the visit is refunded, and tells both sides why', async () => {
  clock.advance(DAY_MS);
  expect(await sendStripe(webhook(), secret, stripeEvents.refunded(visit, clock.now()), clock.now())).toBe(200);
  await anna.reload();
  expect(await sentences(anna, 'Why')).toEqual(golden.advocateTakenBack);
  expect(await lookAt(anna, '16-me-taken-back')).toEqual([]);
  await signInStaff();
  await openStory();
  expect(await sentences(staff, 'Why', 'last')).toEqual(golden.takenBack);
  expect(await lookAt(staff, '17-story-taken-back')).toEqual([]);
});

it('shows staff rewards, advocates, outbox and program in words', async () => {
  for (const [section, picture] of [
    ['Rewards', '18-admin-rewards'],
    ['Advocates', '19-admin-advocates'],
    ['Outbox', '20-admin-outbox'],
    ['Program', '21-admin-program'],
  ] as const) {
    await staff.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: section }).click();
    expect(await lookAt(staff, picture)).toEqual([]);
  }
  await staff.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Advocates' }).click();
  await staff.getByRole('link', { name: 'Anna Keller' }).click();
  expect(await lookAt(staff, '22-admin-advocate')).toEqual([]);
});

it('lets the advocate spend her points, once she has confirmed, and shows what is too dear', async () => {
  await anna.goto(`${server.context.baseUrl}/me`);
  expect(await missing(anna, 'What your points buy', '190 points more needed')).toEqual([]);
  expect(await lookAt(anna, '25-me-catalogue')).toEqual([]);
  await anna.getByRole('link', { name: 'Redeem' }).click();
  expect(await missing(anna, 'Take “A mug with our drop on it”?')).toEqual([]);
  expect(await lookAt(anna, '26-me-redeem')).toEqual([]);
  await anna.getByRole('button', { name: 'Redeem' }).click();
  expect(await missing(anna, '10 points more needed')).toEqual([]);
  expect(await lookAt(anna, '27-me-redeemed')).toEqual([]);
});

it('asks once more before a reward is taken back by hand, wants a reason, and tells the story of it', async () => {
  await openStory();
  await staff.getByRole('link', { name: 'Take back' }).first().click();
  expect(await lookAt(staff, '23-admin-confirm')).toEqual([]);
  await staff.getByLabel('Reason').fill('Entered twice at the front desk');
  await staff.getByRole('button', { name: 'Take back' }).click();
  expect(await missing(staff, 'Done: staff took a reward back.')).toEqual([]);
  const why = '“10 points for a referral” was taken back, 10 points, by hand: Entered twice at the front desk.';
  expect(await missing(staff, why)).toEqual([]);
  expect(await missing(staff, '10 points: taken back')).toEqual([]);
  expect(await lookAt(staff, '24-story-by-hand')).toEqual([]);
});

it('does all of this without scripts too', async () => {
  const carla = await device({ javaScriptEnabled: false });
  await carla.goto(`${server.context.baseUrl}/join/glow`);
  await carla.getByLabel('Your name').fill('Carla Weiss');
  await carla.getByLabel('Your e-mail').fill('carla@example.com');
  await carla.getByLabel('Friend’s name').fill('Dora Lind');
  await carla.getByLabel('Friend’s e-mail').fill('dora@example.com');
  await carla.getByText('More about your friend').click();
  await carla.getByLabel('State of residence').fill('NJ');
  await carla.getByLabel('I accept the terms of this program').check();
  await carla.getByRole('button', { name: 'Send referral' }).click();
  expect(await missing(carla, 'Thank you, Carla')).toEqual([]);
  expect(await carla.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(false);
  await carla.goto(await server.context.keys.loginLink({ role: 'admin' }));
  await carla.getByRole('button', { name: 'Sign in' }).click();
  await carla.getByLabel('Period').selectOption('This week');
  await carla.getByRole('button', { name: 'Show' }).click();
  expect(await missing(carla, 'Dora Lind')).toEqual([]);
  expect(await carla.getByText('Ben Kramer').isVisible()).toBe(false);
});

/** Every why of this walk, word for word. */
const golden = {
  begun: [
    'The referral was created in the stage “Referral received”.',
    '“The friend is a patient already” could not be checked and passes: “Has been a patient before” is not known.',
    'The advocate earns 10 points (“10 points for a referral”); available at once.',
    'The message “thank you” goes to the advocate.',
    'Moved from “Referral received” to “Registered” because the friend registered.',
  ],
  tooSmall: ['Not moved to “First visit paid”: the payment was 80.00 USD, at least 100.00 USD is needed.'],
  qualified: [
    'Moved from “Registered” to “First visit paid” because a purchase was made.',
    'The advocate earns 50.00 USD of credit (“50 dollars of credit”); it waits until 17 March 2026.',
  ],
  released: ['The waiting time is over: “50 dollars of credit” is available now.'],
  takenBack: [
    'Moved from “First visit paid” to “First visit refunded” because the purchase was refunded.',
    '“50 dollars of credit” was taken back, 50.00 USD, because the purchase was refunded.',
  ],
  advocateWaits: [
    'You earn 10 points (“10 points for a referral”). It is available to you now.',
    'You earn 50.00 USD of credit (“50 dollars of credit”). It waits until 17 March 2026.',
  ],
  advocateAvailable: [
    'You earn 10 points (“10 points for a referral”). It is available to you now.',
    'You earn 50.00 USD of credit (“50 dollars of credit”). It waits until 17 March 2026.',
    '“50 dollars of credit” is available to you now.',
  ],
  advocateTakenBack: [
    'You earn 10 points (“10 points for a referral”). It is available to you now.',
    'You earn 50.00 USD of credit (“50 dollars of credit”). It waits until 17 March 2026.',
    '“50 dollars of credit” is available to you now.',
    '“50 dollars of credit” went back because the purchase was refunded.',
  ],
};

const small: Payment = { intent: 'pi_small', amountMinor: 8_000, email: 'ben@example.com' };
const visit: Payment = { intent: 'pi_visit', amountMinor: 15_000, email: 'ben@example.com' };

async function pay(payment: Payment): Promise<void> {
  expect(await sendStripe(webhook(), secret, stripeEvents.paid(payment, clock.now()), clock.now())).toBe(200);
}

function webhook(): string {
  return `${server.context.baseUrl}/in/stripe/stripe`;
}

async function device(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  context.setDefaultTimeout(5_000);
  return context.newPage();
}

/** By the link that the server prints at its start; the session lasts 12 hours of the server's clock. */
async function signInStaff(): Promise<void> {
  await staff.goto(await server.context.keys.loginLink({ role: 'admin' }));
  await staff.getByRole('button', { name: 'Sign in' }).click();
}

/** By the link that was mailed, which staff can read in the outbox as long as no mail server is set. */
async function signInAdvocate(): Promise<void> {
  await anna.goto(`${server.context.baseUrl}/me`);
  if (await anna.getByRole('button', { name: 'Sign out' }).isVisible()) return;
  expect(await lookAt(anna, '11-sign-in')).toEqual([]);
  await anna.getByLabel('Your e-mail').fill('anna@example.com');
  await anna.getByRole('button', { name: 'Send me a link' }).click();
  expect(await missing(anna, 'Look into your mailbox')).toEqual([]);
  await server.work();
  await staff.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Outbox' }).click();
  await staff.getByRole('link', { name: 'Your link to Glow IV Therapy: refer a friend' }).first().click();
  expect(await lookAt(staff, '12-admin-mail')).toEqual([]);
  await anna.goto(await staff.getByRole('link', { name: /\/me\/login/ }).innerText());
  await anna.getByRole('button', { name: 'Open my page' }).click();
}

async function openStory(): Promise<void> {
  await staff.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Referrals' }).click();
  await staff.getByRole('link', { name: 'Ben Kramer' }).click();
}
