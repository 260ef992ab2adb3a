import type { Connection } from '@referral-kit/connectors';
import type { Json } from '@referral-kit/engine';
import type { Clock, Connections, ConnectionSummary } from '../context.ts';
import type { Secrets } from '../identity/secrets.ts';
import type { Store } from '../store/store.ts';

/** Connections as documents of kind `connection`; their secrets are sealed and leave the store only for a call or a proof. */
export function createConnections({
  store,
  secrets,
  clock,
}: {
  store: Store;
  secrets: Secrets;
  clock: Clock;
}): Connections {
  const { documents } = store;
  return {
    async list() {
      const rows = await documents.list(KIND);
      return rows.map(({ id, body }) => summaryOf(id, body as unknown as Body));
    },
    async get(id) {
      const body = await documents.get(KIND, id);
      return body === null ? null : opened(id, body as unknown as Body, secrets);
    },
    async put({ id, platform, label = id, settings = {}, secrets: given = {} }) {
      const sealed = secrets.seal(JSON.stringify(given), aboutOf(id));
      const body: Body = {
        platform,
        label,
        settings,
        secretNames: Object.keys(given),
        sealed,
        createdAt: new Date(clock.now()).toISOString(),
      };
      await documents.put(KIND, id, body as unknown as Json);
      return summaryOf(id, body);
    },
    async remove(id) {
      return (await documents.take(KIND, id)) !== null;
    },
  };
}

const KIND = 'connection';

interface Body {
  readonly platform: string;
  readonly label: string;
  readonly settings: Connection['settings'];
  readonly secretNames: readonly string[];
  /** The secrets as JSON, sealed. */
  readonly sealed: string;
  readonly createdAt: string;
}

function summaryOf(id: string, { platform, label, settings, secretNames, createdAt }: Body): ConnectionSummary {
  return { id, platform, label, settings, secrets: secretNames, createdAt };
}

function opened(id: string, { platform, settings, sealed }: Body, secrets: Secrets): Connection {
  return {
    name: id,
    platform,
    settings,
    secrets: JSON.parse(secrets.open(sealed, aboutOf(id))) as Connection['secrets'],
  };
}

/** Sealed for one connection, a secret cannot be moved to another. */
function aboutOf(id: string): string {
  return `connection ${id}`;
}
