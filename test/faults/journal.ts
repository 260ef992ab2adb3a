import { Agent, request } from 'node:http';
import type { IncomingEvent } from '../../server/context.ts';
import type { Host } from './process.ts';

/** What clients sent and what was acknowledged. It lives outside the server and survives every kill. */
export class Journal {
  /** Event id → the decision that was acknowledged with it. */
  readonly acknowledged = new Map<string, string>();
  /** Acknowledgements of a repetition that differ from the first one. */
  readonly contradictions: string[] = [];
  readonly #pending: IncomingEvent[] = [joined()];
  #friends = 0;
  readonly #agent = new Agent({ keepAlive: true });

  /** Sends with so many clients until the server is gone. */
  async sendTo(host: Host, clients: number): Promise<void> {
    await this.#first(host);
    await Promise.all(Array.from({ length: clients }, () => this.#client(host)));
  }

  /** Sends what was never acknowledged once more, until all is. */
  async finish(host: Host): Promise<void> {
    for (let event = this.#pending.shift(); event !== undefined; event = this.#pending.shift())
      await this.#send(host, event);
  }

  /** The advocate comes first: without her there is nobody to refer. */
  async #first(host: Host): Promise<void> {
    if (!this.acknowledged.has(joined().id) && (await this.#send(host, joined()))) this.#pending.shift();
  }

  async #client(host: Host): Promise<void> {
    for (let isUp = true; isUp;) {
      const event = this.#next();
      isUp = await this.#send(host, event);
      if (isUp && Math.random() < REPEATED) isUp = await this.#send(host, event);
    }
  }

  /** What a kill interrupted comes first. */
  #next(): IncomingEvent {
    const pending = this.#pending.shift();
    if (pending !== undefined) return pending;
    this.#friends += 1;
    return submitted(this.#friends);
  }

  /** True when it was answered. An answer other than 200 is a fault of the test. */
  async #send(host: Host, event: IncomingEvent): Promise<boolean> {
    const answer = await this.#post(host, event);
    if (answer === null) {
      this.#pending.unshift(event);
      return false;
    }
    if (answer.status !== 200) throw new Error(`${event.id} was answered ${answer.status}: ${answer.text}`);
    const first = this.acknowledged.get(event.id);
    if (first !== undefined && first !== answer.text) this.contradictions.push(event.id);
    this.acknowledged.set(event.id, first ?? answer.text);
    if (first === undefined && event.type === 'referral.submitted') this.#pending.push(paid(event.id));
    return true;
  }

  #post({ address, token }: Host, event: IncomingEvent): Promise<{ status: number; text: string } | null> {
    const { promise, resolve } = Promise.withResolvers<{ status: number; text: string } | null>();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = request(`${address}/v1/events`, { method: 'POST', headers, agent: this.#agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve(null));
      response.on('aborted', () => resolve(null));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', () => resolve(null));
    sent.end(JSON.stringify(event));
    return promise;
  }
}

/** How many events are sent a second time although they were answered. */
const REPEATED = 0.1;

const SOURCE = 'till';

function joined(): IncomingEvent {
  return { id: 'join', source: SOURCE, type: 'advocate.joined', who: { email: 'ann@example.com', code: 'ANN' } };
}

function submitted(friend: number): IncomingEvent {
  const who = { code: 'ANN', email: `friend-${friend}@example.com` };
  return { id: `submit-${friend}`, source: SOURCE, type: 'referral.submitted', who, data: { firstName: 'Bob' } };
}

/** The friend pays once the referral is known. */
function paid(submission: string): IncomingEvent {
  const friend = submission.replace('submit-', '');
  const who = { email: `friend-${friend}@example.com` };
  return { id: `pay-${friend}`, source: SOURCE, type: 'purchase.completed', who, object: `sale-${friend}` };
}
