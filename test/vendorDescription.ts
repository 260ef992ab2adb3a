import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Where the vendors' own API descriptions lie, beside the repository; they are not part of it. */
const folder = new URL('../../shared/specs/', import.meta.url);

/** What a vendor publishes about its API, as checks. Each gives the faults found. */
export interface VendorDescription {
  faultsOfWebhook(name: string, payload: unknown): readonly string[];
  /** `operation` as `POST /chat.postMessage`. */
  faultsOfRequest(operation: string, body: unknown): readonly string[];
}

/** The description of a platform; null, with a line that says so, where it is not at hand. */
export function vendorDescription(platform: string): VendorDescription | null {
  const file = new URL(`${platform}.json`, folder);
  if (existsSync(file)) return descriptionIn(file);
  process.stdout.write(`Left out, because no description of the vendor is at hand: contract tests of ${platform}\n`);
  return null;
}

function descriptionIn(file: URL): VendorDescription {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    validateFormats: false,
  });
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'vendor');
  const faults = (steps: readonly string[], value: unknown) => {
    const validate: ValidateFunction = ajv.compile({
      $ref: `vendor#/${[...steps, 'requestBody', 'content', 'application/json', 'schema'].map(escaped).join('/')}`,
    });
    validate(value);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
  };
  return {
    faultsOfWebhook: (name, payload) => faults(['webhooks', name, 'post'], payload),
    faultsOfRequest: (operation, body) => {
      const [method = '', path = ''] = operation.split(' ');
      return faults(['paths', path, method.toLowerCase()], body);
    },
  };
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
