import type { Received } from './context.ts';
import type { Store } from './store/store.ts';

/** What this process counted since it began. Labels are names of routes and outcomes: nothing of a person is in it. */
export interface Metrics {
  /** One call that decided events, and how long it took until they were durable. */
  decided(received: readonly Received[], durationMs: number): void;
  answered(method: string, route: string, status: number): void;
  /** All of it, and what the store says now, in the text format of OpenMetrics 1.0. */
  write(store: Store, now: number): Promise<string>;
}

export function createMetrics(): Metrics {
  const events = new Map<string, number>();
  const requests = new Map<string, number>();
  const buckets = BUCKETS_SECONDS.map(() => 0);
  const calls = { count: 0, seconds: 0 };
  return {
    decided(received, durationMs) {
      const seconds = durationMs / 1000;
      calls.count += 1;
      calls.seconds += seconds;
      for (const [index, edge] of BUCKETS_SECONDS.entries()) if (seconds <= edge) buckets[index]! += 1;
      for (const { answer } of received) count(events, labels({ outcome: outcomeOf(answer) }));
    },
    answered: (method, route, status) => count(requests, labels({ method, route, status: String(status) })),
    async write(store, now) {
      const late = await store.timers.due(new Date(now).toISOString(), MOST_TIMERS);
      const { open, parked } = await store.outbox.count();
      const due = await store.outbox.nextDue();
      const age = due === null || due === 0 || due > now ? 0 : (now - due) / 1000;
      return [
        ...family(
          'referral_kit_events',
          'counter',
          'Events by what came of them, since the start',
          series('_total', events),
        ),
        ...family(
          'referral_kit_receive_seconds',
          'histogram',
          'From the call that brings events to the moment they are durable',
          [
            ...BUCKETS_SECONDS.map((edge, index) => `_bucket{le="${edge}"} ${buckets[index]}`),
            `_bucket{le="+Inf"} ${calls.count}`,
            `_sum ${calls.seconds}`,
            `_count ${calls.count}`,
          ],
        ),
        ...family('referral_kit_http_requests', 'counter', 'Answers by route and status', series('_total', requests)),
        ...family('referral_kit_outbox_open', 'gauge', 'Deliveries that wait or are under way', [` ${open}`]),
        ...family('referral_kit_outbox_parked', 'gauge', 'Deliveries that were given up', [` ${parked}`]),
        ...family('referral_kit_outbox_late_seconds', 'gauge', 'For how long the oldest delivery has been due', [
          ` ${age}`,
        ]),
        ...family('referral_kit_timers_late', 'gauge', `Timers that are due, at most ${MOST_TIMERS}`, [
          ` ${late.length}`,
        ]),
        ...family('referral_kit_log_rows', 'gauge', 'The newest row of the log', [` ${await store.log.last()}`]),
        '# EOF',
        '',
      ].join('\n');
    },
  };
}

const BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const MOST_TIMERS = 1000;

function outcomeOf(answer: Received['answer']): string {
  if (!answer.ok) return answer.error.name === 'Failed' ? 'failed' : 'bad';
  return answer.repeated ? 'repeated' : answer.decision.outcome;
}

function family(name: string, type: string, help: string, samples: readonly string[]): string[] {
  return [`# TYPE ${name} ${type}`, `# HELP ${name} ${help}`, ...samples.map((sample) => `${name}${sample}`)];
}

function series(suffix: string, counts: ReadonlyMap<string, number>): string[] {
  return [...counts].map(([label, value]) => `${suffix}{${label}} ${value}`);
}

function labels(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '')}"`)
    .join(',');
}

function count(counts: Map<string, number>, label: string): void {
  counts.set(label, (counts.get(label) ?? 0) + 1);
}
