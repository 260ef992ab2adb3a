import { randomUUID } from 'node:crypto';
import { defineCreate, type Bundle, type ZObject } from 'zapier-platform-core';
import { program } from '../fields.ts';
import { decision } from './decision.ts';
import { keysIn, personFields, type PersonInput } from './person.ts';
import { send } from './tell.ts';

export const sendEvent = defineCreate({
  key: 'send_event',
  noun: 'Event',
  display: {
    label: 'Send Event',
    description: 'Sends anything that happened, for the rules of the program to decide.',
  },
  operation: {
    inputFields: [
      program,
      {
        key: 'type',
        label: 'Type',
        type: 'string',
        required: true,
        placeholder: 'appointment.attended',
        helpText: 'A dotted name, as appointment.attended, or one that your program has made up.',
      },
      ...personFields,
      {
        key: 'event_id',
        label: 'Your ID of the Event',
        type: 'string',
        required: false,
        helpText: 'The same id decides once, however often it is sent. A new one each time when you leave it empty.',
      },
      {
        key: 'object',
        label: 'Order, Deal or Visit ID',
        type: 'string',
        required: false,
        helpText: 'What it happened to, by the id it has in your own system.',
      },
      { key: 'data', label: 'Data', dict: true, required: false, helpText: 'Everything else that the rules read.' },
    ],
    perform: sendOne,
    sample: decision.sample,
    outputFields: [...decision.outputFields],
  },
});

interface Input extends PersonInput {
  readonly type: string;
  readonly event_id?: string;
  readonly object?: string;
  readonly data?: Readonly<Record<string, string>>;
}

async function sendOne(z: ZObject, bundle: Bundle): Promise<object> {
  const input = bundle.inputData as unknown as Input;
  return send(z, bundle, {
    id: input.event_id ?? randomUUID(),
    source: 'zapier',
    type: input.type,
    who: keysIn(z, input),
    ...(input.object && { object: input.object }),
    ...(input.data && { data: typed(input.data) }),
  });
}

/** Zapier gives every value as text; the rules compare numbers with numbers. */
function typed(data: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, valueOf(value)]));
}

function valueOf(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(text) ? Number(text) : text;
}
