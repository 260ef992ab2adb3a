import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCACertificate, getLocal, type CompletedRequest } from 'mockttp';
import { parse } from 'qs';
import { vendorDescription, type VendorDescription } from '../vendorDescription.ts';
import { strictRequests } from './strict.ts';
import { goesTo, type Answers, type Vendor, type VendorAnswer, type VendorRequest } from './vendor.ts';

/** Every vendor's address leads here: requests are answered by the stand-ins, written down, and held against the descriptions. */
export interface Proxy {
  readonly env: Readonly<Record<string, string>>;
  /** Forgets what was; from now on these vendors answer. */
  play(vendors: readonly Vendor[]): void;
  readonly requests: readonly SeenRequest[];
  /** What was wrong with requests, as sentences. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

export interface SeenRequest extends VendorRequest {
  /** Changes something at the vendor. */
  readonly isWrite: boolean;
}

export async function startProxy(): Promise<Proxy> {
  const authority = await generateCACertificate();
  const trusted = join(mkdtempSync(join(tmpdir(), 'n8n-authority-')), 'ca.pem');
  writeFileSync(trusted, authority.cert);
  const server = getLocal({ https: authority });
  await server.start();
  const requests: SeenRequest[] = [];
  const faults: string[] = [];
  let playing: { vendor: Vendor; answers: Answers }[] = [];

  await server.forAnyRequest().thenCallback(async (request) => {
    const seen = await decoded(request);
    const part = playing.find(({ vendor }) => vendor.hosts.includes(seen.host));
    if (part === undefined) return refused(`nobody stands for ${seen.host}: ${seen.method} ${seen.path}`);
    requests.push({ ...seen, isWrite: isWrite(seen, part.vendor) });
    faults.push(...faultsOf(seen, part.vendor));
    const answer = await part.answers(seen);
    if (answer === undefined) return refused(`${seen.method} ${seen.host}${seen.path}: the vendor has no such thing`);
    return asResponse(answer);
  });

  function refused(fault: string) {
    faults.push(fault);
    return { statusCode: 501, body: fault };
  }

  return {
    env: {
      HTTP_PROXY: server.url,
      HTTPS_PROXY: server.url,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: trusted,
    },
    play(vendors) {
      playing = vendors.map((vendor) => ({ vendor, answers: vendor.answers() }));
      requests.length = 0;
      faults.length = 0;
    },
    requests,
    faults,
    stop: () => server.stop(),
  };
}

async function decoded(request: CompletedRequest): Promise<VendorRequest> {
  const { hostname, pathname, searchParams } = new URL(request.url);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const raw = (await request.body.getText()) ?? '';
  return {
    method: request.method,
    host: hostname,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers,
    body: bodyOf(raw, mediaTypeOf(headers)),
    raw,
  };
}

function bodyOf(raw: string, mediaType: string): unknown {
  if (raw === '') return undefined;
  if (mediaType.endsWith('json')) return JSON.parse(raw) as unknown;
  return mediaType === 'application/x-www-form-urlencoded' ? parse(raw) : raw;
}

function mediaTypeOf(headers: Readonly<Record<string, string>>): string {
  return (headers['content-type'] ?? '').split(';')[0]!.trim();
}

function isWrite(request: VendorRequest, { isRead }: Vendor): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD' && isRead?.(request) !== true;
}

const descriptions = new Map<string, VendorDescription | null>();

function faultsOf(request: VendorRequest, vendor: Vendor): string[] {
  const name = `${request.method} ${request.host}${request.path}`;
  const own = vendor.faults?.(request) ?? [];
  const isUnchecked = (vendor.unchecked ?? []).some((one) => goesTo({ ...request, host: '' }, one));
  const found = [...new Set([...own, ...(isUnchecked ? [] : describedFaults(request, vendor))])];
  if (found.length === 0) return [];
  return [`${name}: ${found.slice(-MANY).join('; ')}: ${request.raw}`];
}

/** Of alternatives none of which fits, the description names every fault of each; the last ones tell most. */
const MANY = 5;

function describedFaults(request: VendorRequest, { description, strict, ignored = [] }: Vendor): readonly string[] {
  if (description === null) return [];
  const { file, base = '' } = description;
  const key = `${file} ${strict}`;
  if (!descriptions.has(key)) descriptions.set(key, vendorDescription(file, strict ? strictRequests : undefined));
  const described = descriptions.get(key);
  if (!described) return [];
  const mediaType = mediaTypeOf(request.headers);
  const body = without(request.body, ignored);
  const call = { method: request.method, path: request.path.slice(base.length), mediaType, body };
  return described.faultsOfCall(call) ?? ['is not described by the vendor'];
}

function without(body: unknown, names: readonly string[]): unknown {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject ? Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name))) : body;
}

function asResponse({ status = 200, headers = {}, body }: VendorAnswer) {
  if (body === undefined) return { statusCode: status, headers };
  if (typeof body === 'string') return { statusCode: status, headers, body };
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}
