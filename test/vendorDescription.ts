import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Where the vendors' own API descriptions lie, beside the repository; they are not part of it. */
const folder = new URL('../../shared/specs/', import.meta.url);

/** What a vendor publishes about its API, as checks. Each gives the faults found. */
export interface VendorDescription {
  faultsOfWebhook(name: string, payload: unknown): readonly string[];
  /** `operation` as `POST /chat.postMessage`. */
  faultsOfRequest(operation: string, body: unknown): readonly string[];
  /** Of a request as it was sent; null when the description has no such operation. */
  faultsOfCall(call: Call): readonly string[] | null;
}

/** A request to a vendor, its body decoded. What came as a form has text where the description says number. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly mediaType: string;
  readonly body: unknown;
}

/** Changes a description before it is used. */
export type Change = (description: Described) => Described;

export interface Described {
  readonly paths: Record<string, Record<string, { readonly requestBody?: { readonly content: object } }>>;
}

/** The description of a platform; null, with a line that says so, where it is not at hand. */
export function vendorDescription(
  platform: string,
  change: Change = (described) => described,
): VendorDescription | null {
  const file = new URL(`${platform}.json`, folder);
  if (existsSync(file)) return descriptionIn(file, change);
  process.stdout.write(`Left out, because no description of the vendor is at hand: contract tests of ${platform}\n`);
  return null;
}

function descriptionIn(file: URL, change: Change): VendorDescription {
  const document = change(JSON.parse(readFileSync(file, 'utf8')) as Described);
  const asJson = checkerOf(document, false);
  const asForm = checkerOf(document, true);
  return {
    faultsOfWebhook: (name, payload) => asJson(['webhooks', name, 'post'], JSON_TYPE, payload),
    faultsOfRequest: (operation, body) => {
      const [method = '', path = ''] = operation.split(' ');
      return asJson(['paths', path, method.toLowerCase()], JSON_TYPE, body);
    },
    faultsOfCall({ method, path, mediaType, body }) {
      const verb = method.toLowerCase();
      const templates = Object.keys(document.paths).filter((one) => document.paths[one]?.[verb] && fits(one, path));
      const [template] = templates.toSorted((one, other) => one.split('{').length - other.split('{').length);
      if (template === undefined) return null;
      const types = Object.keys(document.paths[template]?.[verb]?.requestBody?.content ?? {});
      if (types.length === 0) return [];
      if (!types.includes(mediaType)) return [`is sent as "${mediaType}", not as ${types.join(' or ')}`];
      const check = mediaType === FORM_TYPE ? asForm : asJson;
      return check(['paths', template, verb], mediaType, body);
    },
  };
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

type Check = (steps: readonly string[], mediaType: string, value: unknown) => readonly string[];

function checkerOf(document: object, coerceTypes: boolean): Check {
  const options = {
    strict: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    validateFormats: false,
  } as const;
  const ajv = new Ajv2020({ ...options, coerceTypes: coerceTypes && 'array' });
  ajv.addSchema(document, 'vendor');
  const compiled = new Map<string, ValidateFunction>();
  return (steps, mediaType, value) => {
    const place = [...steps, 'requestBody', 'content', mediaType, 'schema'].map(escaped).join('/');
    const validate = compiled.get(place) ?? ajv.compile({ $ref: `vendor#/${place}` });
    compiled.set(place, validate);
    validate(structuredClone(value));
    return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
      const name = (params as { unevaluatedProperty?: string }).unevaluatedProperty;
      return `${instancePath} ${message}${name === undefined ? '' : ` "${name}"`}`;
    });
  };
}

/** Whether a path is one that the template stands for. */
function fits(template: string, path: string): boolean {
  const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]*\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
