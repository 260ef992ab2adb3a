import { connectors } from './index.generated.ts';
import type { Connector } from './shape.ts';

/** The connector of a platform, by the name of its folder; undefined for a name that is none. */
export function findConnector(id: string): Connector | undefined {
  return Object.hasOwn(connectors, id) ? connectors[id] : undefined;
}

export { connectors } from './index.generated.ts';
export * from './shape.ts';
export * from './errors.ts';
export { IncomingEvent, type PersonalFacts } from './incoming.ts';
export { receive, type Arrival, type Received } from './receive.ts';
export { faultOf } from './action.ts';
export { createOutbound, isPublic, type Address, type OutboundOptions } from './outbound.ts';
export { schemes, TOLERANCE_MS, MINIMUM_SECRET_BYTES, type SchemeName } from './signatures.ts';
export { signAs, type ToSign } from './sign.ts';
