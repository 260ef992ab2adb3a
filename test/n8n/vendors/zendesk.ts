import { createHmac } from 'node:crypto';
import { strictRequests } from '../strict.ts';
import { vendorDescription } from '../../vendorDescription.ts';
import { vendor } from '../vendor.ts';

/** A Zendesk account: tickets found by their external id, and the webhook and trigger that an integration makes. */
export const zendesk = vendor({
  hosts: ['example.zendesk.com'],
  credentials: { zendeskApi: { subdomain: 'example', email: 'eve@example.com', apiToken: 'example' } },
  // The node puts ".json" behind every path, which Zendesk takes and its description does not have.
  description: null,
  faults: ({ method, path, body }) =>
    description?.faultsOfCall({ method, path: path.replace('.json', ''), mediaType: 'application/json', body }) ?? [],
  strict: true,
  answers: () => {
    const tickets: Ticket[] = [];
    const hooks: Record<Hook, Made[]> = { webhook: [], trigger: [] };
    return ({ method, path, query, body }) => {
      const asked = `${method} ${path.replace('/api/v2/', '').replace('.json', '')}`;
      const [, kind, id, secret] = /^\w+ (webhook|trigger)s(?:\/(\w+))?(\/signing_secret)?$/.exec(asked) ?? [];
      if (secret !== undefined) return ok({ signing_secret: { algorithm: 'SHA256', secret: SECRET } });
      if (kind !== undefined) return answerHook(hooks[kind as Hook], kind as Hook, { method, id, body });
      if (asked === 'GET search') return ok(found(tickets, String(query['query'])));
      const [, ticket] = /^(?:POST|PUT) tickets(?:\/(\d+))?$/.exec(asked) ?? [];
      if (asked === 'POST tickets' || ticket !== undefined) return answerTicket(tickets, ticket, body as TicketBody);
      return undefined;
    };
  },
});

/** The bytes and headers of a call that Zendesk makes for a trigger. */
export function signedByZendesk(body: object): { readonly raw: string; readonly headers: Record<string, string> } {
  const raw = JSON.stringify(body);
  const timestamp = '2026-03-01T15:00:00Z';
  const signature = createHmac('sha256', SECRET).update(`${timestamp}${raw}`).digest('base64');
  return {
    raw,
    headers: {
      'content-type': 'application/json',
      'x-zendesk-webhook-signature': signature,
      'x-zendesk-webhook-signature-timestamp': timestamp,
    },
  };
}

const description = vendorDescription('zendesk', strictRequests);

const SECRET = 'secret of the webhook';

type Hook = 'webhook' | 'trigger';

interface Made {
  readonly id: string;
}

interface Ticket extends TicketFields {
  readonly id: number;
  readonly status: string;
}

interface TicketFields {
  readonly external_id?: string;
  readonly subject?: string;
}

interface TicketBody {
  readonly ticket: TicketFields;
}

function answerHook(
  made: Made[],
  kind: Hook,
  { method, id, body }: { method: string; id: string | undefined; body: unknown },
) {
  if (method === 'GET') return ok({ [`${kind}s`]: made, next_page: null });
  if (method === 'DELETE') {
    made.splice(0, made.length, ...made.filter((one) => one.id !== id));
    return { status: 204 };
  }
  const one = { ...(body as Record<Hook, object>)[kind], id: `${kind}1` };
  made.push(one);
  return { status: 201, body: { [kind]: one } };
}

/** Tickets by external id that are not solved: all that is searched for here. */
function found(tickets: readonly Ticket[], query: string): object {
  const results = tickets.filter(
    (ticket) => query === `type:ticket external_id:${ticket.external_id} status<solved` && ticket.status !== 'solved',
  );
  return { results, count: results.length, next_page: null };
}

function answerTicket(tickets: Ticket[], id: string | undefined, { ticket: fields }: TicketBody) {
  const before = tickets.find((one) => String(one.id) === id);
  if (id !== undefined && before === undefined) return { status: 404, body: { error: 'RecordNotFound' } };
  const ticket = { id: 35_436 + tickets.length, requester_id: 1, status: 'new', ...before, ...fields };
  if (before === undefined) tickets.push(ticket);
  return { status: before === undefined ? 201 : 200, body: { ticket } };
}

const ok = (body: object) => ({ status: 200, body });
