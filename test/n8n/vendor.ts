import type { Json } from './json.ts';

/** A request that n8n sent to a vendor. */
export interface VendorRequest {
  readonly method: string;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON and forms decoded; everything else as text. */
  readonly body: Json;
  readonly raw: string;
}

export interface VendorAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is text. */
  readonly body?: unknown;
}

/** Answers as the vendor would, at once or after a while; undefined for what the vendor does not have. */
export type Answers = (request: VendorRequest) => VendorAnswer | undefined | Promise<VendorAnswer>;

/** A stand-in for a vendor's API, whose every request is held against the vendor's own description. */
export interface Vendor {
  /** Every host that is called. */
  readonly hosts: readonly string[];
  /** The file among the descriptions, and what goes before its paths in the address. Null where there is none. */
  readonly description: { readonly file: string; readonly base?: string } | null;
  /** By n8n's credential type: the fields that the owner of an account fills in. */
  readonly credentials: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Unknown fields are faults. */
  readonly strict: boolean;
  /** Fields of a body that n8n's own node adds though the vendor has none of that name. */
  readonly ignored?: readonly string[];
  /** Requests which no description has, as `GET /me`; `*` stands for anything within a step. */
  readonly unchecked?: readonly string[];
  /** What a request gets wrong that no description tells. */
  readonly faults?: (request: VendorRequest) => readonly string[];
  /** Other requests than GET and HEAD that change nothing. */
  readonly isRead?: (request: VendorRequest) => boolean;
  /** Made anew for every scenario, so it may remember. */
  readonly answers: () => Answers;
}

export function vendor(it: Vendor): Vendor {
  return it;
}

/** Whether a request goes to `METHOD host/path`, in which `*` stands for anything within a step. */
export function goesTo({ method, host, path }: VendorRequest, where: string): boolean {
  const [wantedMethod, address = ''] = where.split(' ');
  const pattern = address.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return method === wantedMethod && new RegExp(`^${pattern.join('[^/]*')}$`).test(`${host}${path}`);
}
