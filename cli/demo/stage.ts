import { randomBytes } from 'node:crypto';
import { signAs, type SchemeName } from '@referral-kit/connectors';
import { explain, type Decision, type Event, type Reward } from '@referral-kit/engine';
import type { Server, SimulatedClock } from '@referral-kit/server';
import type { Person } from './vendors.ts';

/** What a day needs: vendors that send, a clock that passes, a voice that tells. */
export interface Stage {
  now(): number;
  pass(ms: number): void;
  heading(words: string): void;
  /** Somebody joins as an advocate over the API; gives the share code. */
  join(person: Person): Promise<string>;
  /** A vendor's webhook, signed with the connection's secret. */
  send(vendor: Vendor, words: string, body: unknown): Promise<void>;
  /** The same, signed with a secret that is not the connection's. */
  forge(vendor: Vendor, words: string, body: unknown): Promise<void>;
  /** An event over the API. */
  tell(who: string, words: string, event: Omit<Event, 'at'>): Promise<void>;
  clockTicks(): Promise<void>;
  tellRewards(): Promise<void>;
}

const SCHEMES = {
  stripe: 'stripe',
  hubspot: 'hubspotV3',
  typeform: 'typeform',
  calendly: 'calendly',
} as const satisfies Record<string, SchemeName>;
export type Vendor = keyof typeof SCHEMES;
const VENDORS = Object.keys(SCHEMES) as Vendor[];
const NAMES: Readonly<Record<Vendor, string>> = {
  stripe: 'Stripe',
  hubspot: 'HubSpot',
  typeform: 'Typeform',
  calendly: 'Calendly',
};

/** Sets the stage: connections with random secrets, made over HTTP like everything else. */
export async function openStage(server: Server, clock: SimulatedClock, say: (line: string) => void): Promise<Stage> {
  const play = new Play(server, clock, say);
  await play.connect();
  return play;
}

class Play implements Stage {
  readonly #server: Server;
  readonly #clock: SimulatedClock;
  readonly #say: (line: string) => void;
  readonly #secrets = Object.fromEntries(VENDORS.map((vendor) => [vendor, randomBytes(24).toString('hex')])) as Record<
    Vendor,
    string
  >;
  #key = '';
  #seen = 0;

  constructor(server: Server, clock: SimulatedClock, say: (line: string) => void) {
    this.#server = server;
    this.#clock = clock;
    this.#say = say;
  }

  async connect(): Promise<void> {
    const { keys, baseUrl } = this.#server.context;
    this.#key = (await keys.create({ label: 'demo', scopes: ['admin'] })).key;
    for (const vendor of VENDORS)
      await this.#post('/v1/connections', { platform: vendor, secrets: { signingSecret: this.#secrets[vendor] } });
    this.#say(`A clinic's referral program runs at ${baseUrl}, connected with ${Object.values(NAMES).join(', ')}.`);
  }

  now(): number {
    return this.#clock.now();
  }

  pass(ms: number): void {
    this.#clock.advance(ms);
  }

  heading(words: string): void {
    this.#say(`\n${words}\n${'─'.repeat(words.length)}`);
  }

  async join({ firstName, lastName, email }: Person): Promise<string> {
    const { body } = await this.#post('/v1/advocates', { firstName, lastName, email });
    this.#line('API', `${firstName} joins and gets the share code ${String(body['shareCode'])}`);
    await this.#tellNews();
    return String(body['shareCode']);
  }

  async send(vendor: Vendor, words: string, body: unknown): Promise<void> {
    this.#line(NAMES[vendor], words);
    await this.#tellAnswer(await this.#deliver(vendor, body, this.#secrets[vendor]));
  }

  async forge(vendor: Vendor, words: string, body: unknown): Promise<void> {
    this.#line(NAMES[vendor], words);
    await this.#tellAnswer(await this.#deliver(vendor, body, randomBytes(24).toString('hex')));
  }

  async tell(who: string, words: string, event: Omit<Event, 'at'>): Promise<void> {
    this.#line('API', `${who}: ${words}`);
    await this.#tellAnswer(await this.#post('/v1/events', event));
  }

  async clockTicks(): Promise<void> {
    this.#line('Clock', 'the waiting time of what was not refunded is over');
    await this.#server.work();
    await this.#tellNews();
  }

  async tellRewards(): Promise<void> {
    this.heading('Every referral and its rewards, and why they stand as they do');
    const { rows } = (await this.#get('/v1/referrals?sort=joined&order=asc')) as { rows: Referral[] };
    for (const { id, advocate, invitee, stage, verdict } of rows) {
      const { rows: rewards } = (await this.#get(`/v1/rewards?referral=${id}`)) as { rows: Reward[] };
      const { rows: story } = (await this.#get(`/v1/referrals/${id}/decisions`)) as { rows: Told[] };
      this.#say(`\n${nameOf(advocate)} referred ${nameOf(invitee)}: ${verdict === 'rejected' ? 'rejected' : stage}`);
      if (rewards.length === 0) this.#tellWhy(story, '  no reward');
      for (const reward of rewards) {
        const receiver = nameOf(reward.side === 'advocate' ? advocate : invitee);
        const touching = story.filter(({ decision }) => decision.rewards.some((one) => one.id === reward.id));
        this.#tellWhy(touching, `  ${amountOf(reward)} for ${receiver}: ${reward.state}`);
      }
    }
    const totals = await this.#server.context.store.ledger.totals(this.#program());
    const sums = totals.map(({ unit, sum }) => `${sum} ${unit}`).join(', ');
    this.#say(`\nThe books: ${sums} over all accounts, as it must be.`);
  }

  #tellWhy(story: readonly Told[], title: string): void {
    this.#say(title);
    for (const { decision, why } of story) {
      const day = new Date(decision.event.at).toLocaleDateString('en-GB', {
        timeZone: ZONE,
        day: 'numeric',
        month: 'short',
      });
      for (const sentence of why) this.#say(`    ${day.padStart(6)}  ${sentence}`);
    }
  }

  #program(): string {
    return this.#server.context.programs.live()[0]?.id ?? '';
  }

  #line(from: string, words: string): void {
    const time = new Date(this.#clock.now()).toLocaleTimeString('en-GB', {
      timeZone: ZONE,
      hour: '2-digit',
      minute: '2-digit',
    });
    this.#say(`\n${time}  ${from.padEnd(9)} ${words}`);
  }

  async #tellAnswer({ status, body }: Answer): Promise<void> {
    if (status >= 400) {
      this.#say(`    Answered ${status}: ${String(body['detail'])}. Nothing was changed.`);
      return;
    }
    if (!(await this.#tellNews())) this.#say(`    Answered ${status}: this came before. Nothing was changed.`);
  }

  /** Says what was decided since the last time; false when nothing was. */
  async #tellNews(): Promise<boolean> {
    const { store, programs } = this.#server.context;
    const entries = await store.log.after(this.#program(), this.#seen, 100);
    for (const entry of entries) {
      this.#seen = entry.seq;
      const program = await programs.version(entry.program, entry.version);
      if (program === undefined) continue;
      for (const sentence of explain(program.compiled, entry.facts, entry.event, 'operator').sentences)
        this.#say(`    ${sentence}`);
    }
    return entries.length > 0;
  }

  async #deliver(vendor: Vendor, payload: unknown, secret: string): Promise<Answer> {
    const url = `${this.#server.context.baseUrl}/in/${vendor}/${vendor}`;
    const body = JSON.stringify(payload);
    const signature = signAs(SCHEMES[vendor], { body, secret, timestampMs: this.#clock.now(), url, method: 'POST' });
    return answerOf(
      await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...signature } }),
    );
  }

  async #post(path: string, body: unknown): Promise<Answer> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${this.#key}` };
    return answerOf(
      await fetch(this.#server.context.baseUrl + path, { method: 'POST', body: JSON.stringify(body), headers }),
    );
  }

  async #get(path: string): Promise<Record<string, unknown>> {
    const answer = await answerOf(
      await fetch(this.#server.context.baseUrl + path, { headers: { authorization: `Bearer ${this.#key}` } }),
    );
    return answer.body;
  }
}

/** The clinic's. */
const ZONE = 'America/New_York';

interface Referral {
  readonly id: string;
  readonly advocate: Named;
  readonly invitee: Named;
  readonly stage: string;
  readonly verdict: string;
}

interface Named {
  readonly firstName?: string;
}

interface Told {
  readonly decision: Decision;
  readonly why: readonly string[];
}

function nameOf({ firstName }: Named): string {
  return firstName ?? 'somebody';
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

function amountOf({ kind, quantity, unit, terms }: Reward): string {
  if (unit === 'piece')
    return [kind, terms['code'] ?? terms['item']].filter((word) => typeof word === 'string').join(' ');
  return unit === 'points' ? `${quantity} points` : `${(quantity / 100).toFixed(2)} ${unit} of ${kind}`;
}
