import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, simulatedClock } from '@referral-kit/server';
import {
  calendlyBooking,
  hubspotStatus,
  newPayment,
  stripeCheckout,
  stripeRefund,
  typeformResponse,
  type Person,
} from './vendors.ts';
import { openStage, type Stage } from './stage.ts';

/** Plays a day of a clinic: webhooks of four vendors, really signed, over HTTP, against a server of its own; ends with why each reward stands as it does. */
export async function playDay(say: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'referral-kit-demo-'));
  const clock = simulatedClock(Date.parse('2026-03-02T14:00:00Z'));
  const program: unknown = JSON.parse(readFileSync(new URL('program.json', import.meta.url), 'utf8'));
  const server = await createServer({
    dataDir,
    programs: [program as object],
    clock,
    port: 0,
    host: '127.0.0.1',
    log: quiet,
  });
  try {
    await server.listen();
    const stage = await openStage(server, clock, say);
    await morning(stage);
    await afternoon(stage);
    await weeksLater(stage);
    await stage.tellRewards();
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What the server would log, the day tells in its own words. */
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const ada: Person = { firstName: 'Ada', lastName: 'Okafor', email: 'ada@example.com', state: 'NY' };
const ben: Person = { firstName: 'Ben', lastName: 'Ortiz', email: 'ben@example.com', state: 'NY' };
const cleo: Person = { firstName: 'Cleo', lastName: 'Wagner', email: 'cleo@example.com', state: 'NJ' };
const dan: Person = { firstName: 'Dan', lastName: 'Kim', email: 'dan@example.com', state: 'CT' };
const HUBSPOT_CONTACT = 1_246_965;

const benPays = newPayment(18_000);
const cleoPays = newPayment(15_000);
const danPays = newPayment(22_000);

/** Friends fill in the form and book; one tries it with herself. */
async function morning(stage: Stage): Promise<void> {
  stage.heading('Morning');
  const code = await stage.join(ada);
  for (const friend of [ben, cleo, dan]) {
    stage.pass(10 * MINUTE_MS);
    const response = typeformResponse(friend, code, stage.now());
    await stage.send('typeform', `${friend.firstName} fills in the form behind Ada's link`, response);
    if (friend === ben) await stage.send('typeform', 'the very same delivery once more', response);
  }
  stage.pass(5 * MINUTE_MS);
  await stage.send('typeform', 'Ada fills in the form behind her own link', typeformResponse(ada, code, stage.now()));
  stage.pass(20 * MINUTE_MS);
  await stage.send('calendly', 'Ben books a first visit', calendlyBooking(ben, stage.now() + 3 * HOUR_MS, stage.now()));
  await stage.tell("the clinic's own system", 'Ben is contact 1246965 in HubSpot', {
    id: 'crm-link-ben',
    type: 'customer.updated',
    who: { email: ben.email, externalId: String(HUBSPOT_CONTACT) },
  });
}

/** Visits are paid; one payment is forged, two are refunded. */
async function afternoon(stage: Stage): Promise<void> {
  stage.heading('Afternoon');
  stage.pass(3 * HOUR_MS);
  await stage.send(
    'hubspot',
    'the front desk marks Ben as connected',
    hubspotStatus(HUBSPOT_CONTACT, 'CONNECTED', stage.now()),
  );
  stage.pass(15 * MINUTE_MS);
  await stage.forge(
    'stripe',
    'somebody without the signing secret reports that Dan paid 9,999 dollars',
    stripeCheckout(dan, newPayment(999_900), stage.now()),
  );
  await stage.send('stripe', 'Ben pays 180 dollars', stripeCheckout(ben, benPays, stage.now()));
  stage.pass(5 * MINUTE_MS);
  await stage.send('stripe', 'Cleo pays 150 dollars', stripeCheckout(cleo, cleoPays, stage.now()));
  stage.pass(5 * MINUTE_MS);
  await stage.send('stripe', 'Dan pays 220 dollars', stripeCheckout(dan, danPays, stage.now()));
  stage.pass(2 * HOUR_MS);
  await stage.send(
    'stripe',
    "a third of Ben's visit is refunded",
    stripeRefund(benPays, ben.email, { sumMinor: 6_000, beforeMinor: 0 }, stage.now()),
  );
  stage.pass(10 * MINUTE_MS);
  await stage.send(
    'stripe',
    "Cleo's visit is refunded in full",
    stripeRefund(cleoPays, cleo.email, { sumMinor: 15_000, beforeMinor: 0 }, stage.now()),
  );
}

/** The waiting time passes. */
async function weeksLater(stage: Stage): Promise<void> {
  stage.heading('Fifteen days later');
  stage.pass(15 * DAY_MS);
  await stage.clockTicks();
}
