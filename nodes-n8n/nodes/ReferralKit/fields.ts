import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** Parameters that several operations share. */

type More = Partial<INodeProperties>;

/** A line of text. */
export function text(name: string, displayName: string, more: More = {}): INodeProperties {
  return { displayName, name, type: 'string', default: '', ...more };
}

/** A choice of a few, the first by default. */
export function choice(
  name: string,
  displayName: string,
  choices: Record<string, string>,
  more: More = {},
): INodeProperties {
  const [first = ''] = Object.keys(choices);
  const list: INodePropertyOptions[] = Object.entries(choices).map(([value, label]) => ({ name: label, value }));
  const sorted = list.length < MANY ? list : list.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return { displayName, name, default: first, type: 'options', options: sorted, ...more };
}

/** From so many on, people look for a choice by its first letter. */
const MANY = 5;

/** A choice the server gives, of what the program has. */
export function fromProgram(
  name: string,
  displayName: string,
  loadOptionsMethod: string,
  more: More = {},
): INodeProperties {
  const typeOptions = { loadOptionsMethod, loadOptionsDependsOn: ['programId.value'] };
  const description =
    'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>';
  return { displayName, name, type: 'options', typeOptions, default: '', description, ...more };
}

/** A value of any shape, as JSON. */
export function json(name: string, displayName: string, more: More = {}): INodeProperties {
  return { displayName, name, type: 'json', default: '', ...more };
}

/** Fields that may be left out. */
export function collection(name: string, displayName: string, fields: INodeProperties[]): INodeProperties {
  const placeholder = name === 'filters' ? 'Add Filter' : name === 'options' ? 'Add Option' : 'Add Field';
  const sorted = fields.toSorted((one, other) => (one.displayName < other.displayName ? -1 : 1));
  return { displayName, name, type: 'collection', placeholder, default: {}, options: sorted };
}

export const filters = (fields: INodeProperties[]): INodeProperties => collection('filters', 'Filters', fields);
export const additional = (fields: INodeProperties[]): INodeProperties =>
  collection('additionalFields', 'Additional Fields', fields);
export const options = (fields: INodeProperties[]): INodeProperties => collection('options', 'Options', fields);

/** Something of the server, chosen from a list or named by its id; people also by their e-mail address. */
function locator(
  name: string,
  displayName: string,
  {
    searchListMethod,
    placeholder,
    byEmail = false,
  }: { searchListMethod: string; placeholder: string; byEmail?: boolean },
): INodeProperties {
  return {
    displayName,
    name,
    type: 'resourceLocator',
    default: { mode: 'list', value: '' },
    modes: [
      { displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod, searchable: true } },
      ...(byEmail
        ? [{ displayName: 'By Email', name: 'email', type: 'string' as const, placeholder: 'e.g. ada@example.com' }]
        : []),
      { displayName: 'By ID', name: 'id', type: 'string', placeholder },
    ],
  };
}

export const programId: INodeProperties = {
  ...locator('programId', 'Program', { searchListMethod: 'searchPrograms', placeholder: 'e.g. book-club' }),
  description: 'Needed only if your server runs several programs',
};

export const advocateId: INodeProperties = {
  ...locator('advocateId', 'Advocate', {
    searchListMethod: 'searchAdvocates',
    placeholder: 'e.g. p_5k1t9x3m7q2w6z8n0d4h1j5v3c',
    byEmail: true,
  }),
  required: true,
};

export const referralId: INodeProperties = {
  ...locator('referralId', 'Referral', {
    searchListMethod: 'searchReferrals',
    placeholder: 'e.g. r_5k1t9x3m7q2w6z8n0d4h1j5v3c',
    byEmail: true,
  }),
  required: true,
  description: 'Who was referred: from the list, by the e-mail address of the invitee, or by the ID of the referral',
};

export const rewardId: INodeProperties = {
  ...locator('rewardId', 'Reward', {
    searchListMethod: 'searchRewards',
    placeholder: 'e.g. club~credit~p_5k1t9x~r_8m2q4z~once',
  }),
  required: true,
};

export const email = (whose: string, more: More = {}): INodeProperties =>
  text('email', 'Email', { placeholder: 'e.g. name@email.com', description: `E-mail address of ${whose}`, ...more });

export const optionalReason = text('reason', 'Reason', {
  placeholder: 'e.g. Came back after all',
  description: 'Why; kept with the decision, so that everybody can see it later',
});

export const reason: INodeProperties = { ...optionalReason, required: true };

/** The facts about a person that stand apart from e-mail addresses. */
export const personFacts: INodeProperties[] = [
  json('fields', 'Custom Fields', {
    placeholder: 'e.g. { "genre": "poetry" }',
    description: 'Fields that the program declares, by their names',
  }),
  text('externalId', 'External ID', { description: 'ID of the person in your CRM or shop' }),
  text('firstName', 'First Name', { placeholder: 'e.g. Ada' }),
  text('language', 'Language', { placeholder: 'e.g. en' }),
  text('lastName', 'Last Name', { placeholder: 'e.g. Keller' }),
  text('phone', 'Phone', { placeholder: 'e.g. +1 555 0100' }),
];

/** What it was worth, and what it was. */
export const worth: INodeProperties[] = [
  {
    displayName: 'Amount in Minor Units',
    name: 'amountMinor',
    type: 'number',
    typeOptions: { minValue: 0 },
    default: 0,
    placeholder: 'e.g. 5000',
    description: 'In the smallest unit of the currency: 5000 is 50.00',
  },
  text('currency', 'Currency', { placeholder: 'e.g. USD' }),
  { displayName: 'Happened At', name: 'at', type: 'dateTime', default: '', description: 'Now when left empty' },
  text('object', 'Object', {
    placeholder: 'e.g. order-1001',
    description: 'The order, invoice, deal or visit it speaks of',
  }),
];

export const paging: INodeProperties[] = [
  {
    displayName: 'Return All',
    name: 'returnAll',
    type: 'boolean',
    default: false,
    description: 'Whether to return all results or only up to a given limit',
  },
  {
    displayName: 'Limit',
    name: 'limit',
    type: 'number',
    typeOptions: { minValue: 1 },
    default: 50,
    displayOptions: { show: { returnAll: [false] } },
    description: 'Max number of results to return',
  },
];

export const simplify: INodeProperties = {
  displayName: 'Simplify',
  name: 'simplify',
  type: 'boolean',
  default: true,
  description: 'Whether to return a simplified version of the response instead of the raw data',
};

export const idempotencyKey = text('idempotencyKey', 'Idempotency Key', {
  placeholder: 'e.g. order-1001',
  description:
    'Under the same key it happens once. Left empty it is made of execution, node, run and item, so that trying an execution again does nothing twice.',
});
