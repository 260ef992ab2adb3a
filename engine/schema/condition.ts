import { decorators, operators } from '../conditions/operators.ts';
import { MAX_CONDITIONS_PER_RULE, MAX_DECORATORS, MAX_NAME_LENGTH, MAX_PATH_LENGTH } from '../limits.ts';

/**
 * The grammar of conditions for editors and the docs; its operators are the rows of the operators' table. At run time
 * `conditions/parse.ts` reads conditions, because it can say more than a schema.
 */
export function conditionSchema(): Record<string, unknown> {
  return {
    title: 'Condition',
    description: 'A condition in the language of json-rules-engine',
    type: 'object',
    oneOf: [
      group('all', 'All of these', 'Met when every one of these is met'),
      group('any', 'Any of these', 'Met when one of these is met'),
      part('Not', 'Met when this is not met; unknown when this is unknown', {
        not: { ...itself, title: 'Not', description: 'The condition that must not be met' },
      }),
      part('Named condition', "A condition that the program's `conditions` give a name", {
        condition: text('Condition', 'The name it has under `conditions`', MAX_NAME_LENGTH),
      }),
      comparison(),
    ],
  };
}

const itself = { $ref: '#/$defs/Condition' };
const name = { title: 'Name', description: 'A remark; it means nothing to the engine', type: 'string' };

function group(member: 'all' | 'any', title: string, description: string) {
  return part(title, description, {
    [member]: {
      title,
      description: `${description}: a list of conditions`,
      type: 'array',
      items: itself,
      minItems: 1,
      maxItems: MAX_CONDITIONS_PER_RULE,
    },
  });
}

function comparison() {
  return part(
    'Comparison',
    'One fact compared with a value or with another fact',
    { ...reference, operator: operator(), value: value() },
    ['fact', 'operator', 'value'],
  );
}

const reference = {
  fact: text(
    'Fact',
    'What is asked about: event, referral, advocate, invitee, refund, signals, lists or program',
    MAX_NAME_LENGTH,
  ),
  path: {
    ...text('Path', 'Where in the fact the value stands, as $.data.amountMinor', MAX_PATH_LENGTH),
    pattern: '^\\$',
  },
};

function operator() {
  const labels = Object.entries(operators).map(([key, { label }]) => `${key}: ${label}`);
  const before = Object.entries(decorators).map(([key, { label }]) => `${key}: ${label}`);
  return {
    title: 'Condition operator',
    description: `How the fact is compared with the value. ${labels.join('; ')}. Before it, with a colon: ${before.join('; ')}`,
    type: 'string',
    anyOf: [
      { enum: Object.keys(operators) },
      {
        pattern: `^((${Object.keys(decorators).join('|')}):){1,${MAX_DECORATORS}}(${Object.keys(operators).join('|')})$`,
      },
    ],
  };
}

function value() {
  return {
    title: 'Value',
    description: 'What the fact is compared with: a value, or another fact',
    if: { type: 'object' },
    then: {
      title: 'Fact',
      description: 'Where the value is read',
      type: 'object',
      properties: reference,
      required: ['fact'],
      additionalProperties: false,
    },
    else: { type: ['string', 'number', 'boolean', 'array'] },
  };
}

function part(
  title: string,
  description: string,
  properties: Record<string, unknown>,
  required = Object.keys(properties),
) {
  return {
    title,
    description,
    type: 'object',
    properties: { ...properties, name },
    required,
    additionalProperties: false,
  };
}

function text(title: string, description: string, maxLength: number) {
  return { title, description, type: 'string', minLength: 1, maxLength };
}
