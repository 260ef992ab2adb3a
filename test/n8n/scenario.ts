import type { TestServer } from '../../nodes-n8n/test/server.ts';
import type { Json } from './json.ts';
import type { Answered } from './recorder.ts';
import type { Vendor, VendorRequest } from './vendor.ts';

/** What somebody does to see one workflow at work. */
export interface Scenario {
  readonly vendors: readonly Vendor[];
  /** The program file on the server; a book club when left out. */
  readonly program?: object;
  /** What is there before the workflow is published. */
  readonly before?: (stage: Stage) => Promise<unknown>;
  /** Starts the workflow, by its trigger. */
  readonly play: (stage: Stage) => Promise<unknown>;
  /** By number of a capability: what shows it. */
  readonly shows: Readonly<Record<number, (seen: Seen) => unknown>>;
  /**
   * What holds when every trigger comes once more: no further write at a vendor, when left out. Else the key by which the vendor
   * takes a write once (there is no key that was not written before), or why it rightly writes again.
   */
  readonly twice?: { readonly sameKey: (request: VendorRequest) => string } | string;
}

export interface Stage {
  readonly server: TestServer;
  /** Ada, whose share code is ADA-50, refers somebody; gives the referral. */
  readonly refer: (invitee: object, more?: object) => Promise<Json>;
  /** Calls the public address of a webhook, a form or a vendor's trigger. */
  readonly post: (node: string, body: Json, more?: PostOptions) => Promise<Answered>;
  /** Starts the workflow by hand from a trigger. */
  readonly run: (node: string) => Promise<void>;
  /** Waits until nothing is under way. */
  readonly settle: () => Promise<void>;
  /** Requests to vendors so far, as in {@link Seen}. */
  readonly sent: (where: string) => readonly Json[];
}

export interface PostOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as it is, instead of the body as JSON. */
  readonly raw?: string;
}

export interface Seen {
  readonly server: TestServer;
  /** The bodies sent to `METHOD host/path`, in order; `*` stands for anything within a step. */
  readonly sent: (where: string) => readonly Json[];
  /** The same with headers and query. */
  readonly requests: (where: string) => readonly VendorRequest[];
  /** What `post` was answered, in order. */
  readonly answers: readonly Answered[];
  /** By run, then by name of the node: the items it put out. */
  readonly executions: readonly Readonly<Record<string, readonly Json[]>>[];
}

export function scenario(it: Scenario): Scenario {
  return it;
}
