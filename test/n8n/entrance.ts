import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generateCACertificate, getLocal } from 'mockttp';

/** The address of n8n that the world knows. It speaks TLS, because some vendors call no other. */
export interface Entrance {
  readonly url: string;
  /** Host and port. */
  readonly host: string;
  stop(): Promise<void>;
}

/** Opens it, leading to `url`. This process trusts its certificate from now on. */
export async function openEntrance(url: string): Promise<Entrance> {
  const authority = await generateCACertificate();
  setDefaultCACertificates([...getCACertificates(), authority.cert]);
  const server = getLocal({ https: authority });
  await server.start();
  await server.forAnyRequest().thenForwardTo(url);
  const host = `localhost:${server.port}`;
  return { url: `https://${host}/`, host, stop: () => server.stop() };
}
