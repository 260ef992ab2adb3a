// Written by tools/generate-connectors.ts from the names of the folders; change the folders, not this file.
import { connector as calendly } from './calendly/index.ts';
import { connector as email } from './email/index.ts';
import { connector as hubspot } from './hubspot/index.ts';
import { connector as slack } from './slack/index.ts';
import { connector as stripe } from './stripe/index.ts';
import { connector as typeform } from './typeform/index.ts';
import { connector as webhook } from './webhook/index.ts';
import type { Connector } from './shape.ts';

/** All connectors by the names of their folders. */
export const connectors: Readonly<Record<string, Connector>> = {
  calendly,
  email,
  hubspot,
  slack,
  stripe,
  typeform,
  webhook,
};
