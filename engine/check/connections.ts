import { type Finding, pointerTo } from '../errors.ts';
import { found } from '../findings.ts';
import { placeholdersIn } from '../placeholders.ts';
import type { Program } from '../program.ts';
import { nearest } from '../schemaFindings.ts';

/** Connections that nobody knows, and data that goes where it is not said to be safe. */
export function checkConnections(program: Program): Finding[] {
  return [...unknownConnections(program), ...unfitActions(program), ...unfitMessages(program)];
}

/** The platforms a connection may be called after without being declared. */
const PLATFORMS =
  'activecampaign airtable asana calendly docusign dropbox dynamics365 email googleAnalytics googleSheets hubspot intercom klaviyo mailchimp make messenger monday n8n notion pipedrive powerAutomate salesforce segment sendgrid slack sms stripe trello twilio typeform webhook zapier zendesk zoho'.split(
    ' ',
  );

function unknownConnections({ actions = [], connections = {} }: Program): Finding[] {
  const known = [...Object.keys(connections), ...PLATFORMS];
  return actions.flatMap(({ do: what }, index) => {
    const name = connectionOf(what);
    if (known.some((each) => plain(each) === plain(name))) return [];
    const near = nearest(name, known);
    const hint =
      near === undefined
        ? `Declare it under "connections", as "${name}": {}.`
        : `Did you mean '${near}.${what.slice(name.length + 1)}'?`;
    return [found('RK180', `/actions/${index}/do`, `There is no connection '${name}'`, hint)];
  });
}

const connectionOf = (what: string): string => what.slice(0, what.indexOf('.'));
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** What a text tells about people: who they are, and what they said of themselves. */
interface Told {
  readonly placeholder: string;
  readonly pointer: string;
}

function unfitActions(program: Program): Finding[] {
  return (program.actions ?? []).flatMap(({ do: what, with: input }, index) => {
    const name = connectionOf(what);
    return toldIn(input, `/actions/${index}/with`).flatMap(({ placeholder, pointer }) => {
      const need = needOf(program, placeholder);
      return need === null || isFit(program, name, need) ? [] : [unfit(need, { name, placeholder, pointer })];
    });
  });
}

/** In a health program even a name in a message tells that somebody is a patient; own fields may be told to oneself otherwise. */
function unfitMessages(program: Program): Finding[] {
  return (program.messages ?? []).flatMap(({ to, via, text }, index) => {
    const told = toldIn(text, `/messages/${index}/text`).flatMap(({ placeholder, pointer }) => {
      const need = needOf(program, placeholder);
      return need === null || (need === 'personal' && placeholder.startsWith(`${to}.`))
        ? []
        : [{ placeholder, pointer, need }];
    });
    return via.flatMap((name, at) => {
      const [first] = told.filter(({ need }) => !isFit(program, name, need));
      return first === undefined
        ? []
        : [unfit(first.need, { name, placeholder: first.placeholder, pointer: `/messages/${index}/via/${at}` })];
    });
  });
}

type Need = 'health' | 'personal';

/** What a place must be fit for to be told this; null for what tells nothing of a person. */
function needOf({ sensitive, fields }: Program, placeholder: string): Need | null {
  const [side = '', name = ''] = placeholder.split('.');
  if (side !== 'advocate' && side !== 'invitee') return null;
  if (sensitive === 'health') return 'health';
  return fields?.[side]?.[name]?.personal === true ? 'personal' : null;
}

/** Who may see health data may see personal data. */
function isFit({ connections = {} }: Program, name: string, need: Need): boolean {
  const fit = Object.hasOwn(connections, name) ? (connections[name]?.fit ?? []) : [];
  return fit.includes(need) || fit.includes('health');
}

function unfit(need: Need, { name, placeholder, pointer }: Told & { readonly name: string }): Finding {
  const message = `'{{${placeholder}}}' goes to '${name}', which is not said to be fit for ${need} data`;
  const hint = `Take it out, or say under "connections" that ${name} is fit: "${name}": { "fit": ["${need}"] }.`;
  return found('RK184', pointer, message, hint);
}

function toldIn(value: unknown, pointer: string): Told[] {
  if (typeof value === 'string')
    return [...new Set(placeholdersIn(value))].map((placeholder) => ({ placeholder, pointer }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => toldIn(inner, pointerTo(pointer, key)));
}
