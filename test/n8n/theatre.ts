import { installPacked } from '../../nodes-n8n/test/n8n.ts';
import { openEntrance, type Entrance } from './entrance.ts';
import { freePort, startDatabase, startRealN8n, type RealN8n } from './n8n.ts';
import { startProxy, type Proxy } from './proxy.ts';
import { startRecorder, type Recorder } from './recorder.ts';

/** A real n8n with everything around it. */
export interface Theatre {
  readonly n8n: RealN8n;
  readonly proxy: Proxy;
  readonly recorder: Recorder;
  readonly entrance: Entrance;
  stop(): Promise<void>;
}

export async function openTheatre(): Promise<Theatre> {
  const packed = installPacked();
  const [database, proxy, port] = await Promise.all([startDatabase(), startProxy(), freePort()]);
  const recorder = await startRecorder(port);
  const entrance = await openEntrance(`http://${recorder.host}`);
  const setting = { packed: packed.folder, webhookUrl: entrance.url, env: proxy.env };
  const n8n = await startRealN8n(database, port, setting);
  return {
    n8n,
    proxy,
    recorder,
    entrance,
    async stop() {
      await n8n.stop();
      await Promise.all([database.stop(), proxy.stop(), entrance.stop(), recorder.stop()]);
      packed.remove();
    },
  };
}
