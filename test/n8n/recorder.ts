import { createServer, request as send, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { once } from 'node:events';

/** A call that went through. */
export interface Delivery {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Stands before n8n, or another server, at the address others know, and remembers every call so that it can be made again, byte for byte. */
export interface Recorder {
  readonly url: string;
  /** Host and port. */
  readonly host: string;
  readonly deliveries: readonly Delivery[];
  /** How many calls wait for their answer. */
  readonly underWay: number;
  forget(): void;
  deliver(delivery: Delivery): Promise<Answered>;
  stop(): Promise<void>;
}

/** What is done with calls on their way: while it waits the call waits, and when it fails the connection breaks. */
export interface Watch {
  /** Before the server hears of it. */
  asked?(delivery: Delivery): Promise<void> | void;
  /** When the server has done it, before the caller hears of that. */
  answered?(delivery: Delivery): Promise<void> | void;
}

export async function startRecorder(toPort: number, watch: Watch = {}): Promise<Recorder> {
  const deliveries: Delivery[] = [];
  let underWay = 0;
  const deliver = (delivery: Delivery) => forward(toPort, delivery);
  const server = createServer((request, response) => {
    underWay += 1;
    void (async () => {
      const delivery = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: await whole(request),
      };
      deliveries.push(delivery);
      await watch.asked?.(delivery);
      const { status, headers, body } = await deliver(delivery).catch(unreachable);
      await watch.answered?.(delivery);
      const { 'transfer-encoding': _chunked, 'content-length': _length, ...kept } = headers;
      response.writeHead(status, kept).end(body);
    })()
      .catch(() => response.destroy())
      .finally(() => (underWay -= 1));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const host = `127.0.0.1:${port}`;
  return {
    url: `http://${host}/`,
    host,
    deliveries,
    get underWay() {
      return underWay;
    },
    forget: () => void (deliveries.length = 0),
    deliver,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function forward(port: number, { method, path, headers, body }: Delivery): Promise<Answered> {
  // What n8n would compress could not be passed on as text.
  const { 'transfer-encoding': _chunked, 'accept-encoding': _packed, ...kept } = headers;
  const length = { 'content-length': String(body.length) };
  const request = send({ host: '127.0.0.1', port, method, path, headers: { ...kept, ...length } });
  request.end(body);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: (await whole(answer)).toString() };
}

function unreachable(error: Error): Answered {
  return { status: 502, headers: {}, body: error.message };
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
