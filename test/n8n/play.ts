import type { Template } from '../../nodes-n8n/test/lintTemplate.ts';
import { startServer, type TestServer } from '../../nodes-n8n/test/server.ts';
import type { SeenRequest } from './proxy.ts';
import type { Scenario, Seen } from './scenario.ts';
import { Show, type Imported } from './show.ts';
import type { Theatre } from './theatre.ts';

/** What came of a scenario. */
export interface Played {
  /** As n8n gives the workflow back after it was imported. */
  readonly imported: Imported;
  readonly seen: Seen;
  /** Executions that failed, as sentences. */
  readonly failures: readonly string[];
  /** What was wrong with requests to vendors. */
  readonly faults: readonly string[];
  /** Writes at vendors when every trigger came once more, beyond what the scenario allows. */
  readonly writtenTwice: readonly string[];
  /** Rewards and referrals on the server: after the first time, and after the second. */
  readonly stateOnce: string;
  readonly stateTwice: string;
  /** Hooks on the server, and at vendors, after the workflow was unpublished. */
  readonly hooksLeft: readonly unknown[];
  /** Ends the server, which answers what is asked of it until then. */
  readonly stop: () => Promise<void>;
}

/** Imports a workflow, publishes it, plays it once, delivers everything again, and takes it away. */
export async function playScenario(theatre: Theatre, template: Template, scenario: Scenario): Promise<Played> {
  const { n8n, proxy, recorder, entrance } = theatre;
  const server = await startServer(entrance.host, scenario.program ? [scenario.program] : undefined);
  proxy.play(scenario.vendors);
  recorder.forget();
  const imported = await n8n.rest<Imported>('POST', '/workflows', template);
  const show = new Show(theatre, server, imported, scenario);
  try {
    await scenario.before?.(show.stage);
    await show.giveCredentials();
    await show.publish();
    const registered = proxy.requests.filter(({ isWrite }) => isWrite).length;
    await scenario.play(show.stage);
    await show.stage.settle();
    const seen = await show.seen();
    const stateOnce = await stateOf(server);
    await show.noteFailures({ mayWait: false });
    const { failures } = show;
    const writes = proxy.requests.filter(({ isWrite }) => isWrite);
    await show.again();
    const writtenTwice = extraWrites(
      writes,
      proxy.requests.filter(({ isWrite }) => isWrite),
      scenario.twice,
    );
    const stateTwice = await stateOf(server);
    await show.noteFailures({ mayWait: true });
    const before = proxy.requests.length;
    await show.unpublish();
    const ended = proxy.requests.slice(before).filter(({ method }) => method === 'DELETE').length;
    const ours = (await server.call('GET', '/v1/hooks'))['rows'] as unknown as unknown[];
    const hooksLeft = [...ours, ...(registered === ended ? [] : [`vendors: ${registered} made, ${ended} ended`])];
    const faults = [...proxy.faults];
    const stop = () => server.stop();
    return { imported, seen, failures, faults, writtenTwice, stateOnce, stateTwice, hooksLeft, stop };
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    await show.remove();
  }
}

async function stateOf(server: TestServer): Promise<string> {
  const read = async (what: string) => (await server.call('GET', `/v1/${what}?limit=100`))['rows'];
  return JSON.stringify([await read('rewards'), await read('referrals')]);
}

/** Writes of the second time that the scenario does not allow. */
function extraWrites(first: readonly SeenRequest[], all: readonly SeenRequest[], twice: Scenario['twice']): string[] {
  if (typeof twice === 'string') return [];
  const added = all.slice(first.length);
  const keys = new Set(twice && first.map((one) => twice.sameKey(one)));
  // Writes that have no key are not the same one.
  const isAllowed = (key: string) => key !== '' && key !== 'undefined' && keys.has(key);
  const extra = twice ? added.filter((one) => !isAllowed(twice.sameKey(one))) : added;
  return extra.map(({ method, host, path, raw }) => `${method} ${host}${path}: ${raw}`);
}
