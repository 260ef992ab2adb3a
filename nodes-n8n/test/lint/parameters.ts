import {
  NodeHelpers,
  type INode,
  type INodeParameters,
  type INodeProperties,
  type INodePropertyCollection,
  type INodePropertyOptions,
  type INodeTypeDescription,
} from 'n8n-workflow';

/**
 * What is wrong with the parameters of a node: what n8n does not know, would drop because other parameters hide it, would not accept, or
 * misses.
 */
export function aboutParameters(node: INode, description: INodeTypeDescription): string[] {
  const { properties } = description;
  const root = valuesOf({ node, description }, properties, node.parameters);
  const found = aboutLevel({ node, description, root }, { place: node.name, given: node.parameters, properties });
  return found.length > 0 ? found : missing(node, description);
}

/** What n8n itself would mark in red: required and empty, or not of the form that a locator asks for. */
function missing(node: INode, description: INodeTypeDescription): string[] {
  const { properties } = description;
  const parameters = NodeHelpers.getNodeParameters(properties, node.parameters, true, false, node, description) ?? {};
  const issues = NodeHelpers.getNodeParametersIssues(properties, { ...node, parameters }, description);
  return Object.entries(issues?.parameters ?? {}).flatMap(([name, said]) =>
    isPlaceholder(node.parameters[name]) ? [] : [said].flat().map((one) => `${node.name}.${name}: ${one}`),
  );
}

/** What people are told to fill in may look like none of the vendor's ids. */
function isPlaceholder(value: unknown): boolean {
  return isRecord(value) && /^YOUR_[A-Z_]+$/.test(String(value['value']));
}

interface Around {
  readonly node: INode;
  readonly description: INodeTypeDescription;
  /** All parameters of the node, defaults included: what is shown depends on them. */
  readonly root?: INodeParameters;
}

/** Parameters that stand side by side. */
interface Level {
  readonly place: string;
  readonly given: object;
  readonly properties: readonly INodeProperties[];
  /** In a collection, what was not added has no default. */
  readonly parentType?: 'collection';
}

function aboutLevel(around: Around, level: Level): string[] {
  const { place, given, properties, parentType } = level;
  const values = valuesOf(around, properties, given as INodeParameters, parentType);
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) => {
    const named = properties.filter((property) => property.name === name);
    if (named.length === 0) return [`${place}: no parameter "${name}"`];
    const shown = named.filter((property) => isShown(around, values, property));
    if (shown.length === 0) return [`${place}.${name}: hidden by what else was chosen, n8n drops it`];
    const complaints = shown.map((property) => aboutValue(around, `${place}.${name}`, value, property));
    return complaints.find((found) => found.length === 0) ?? complaints[0] ?? [];
  });
}

/** The values with their defaults, as n8n looks at them to see what is shown. */
function valuesOf(
  { node, description, root }: Around,
  properties: readonly INodeProperties[],
  given: INodeParameters,
  parentType?: 'collection',
): INodeParameters {
  const more = { onlySimpleTypes: true, dataIsResolved: true, ...(root && { nodeValuesRoot: root }) };
  const options = { ...more, ...(parentType && { parentType }) };
  return NodeHelpers.getNodeParameters([...properties], given, true, true, node, description, options) ?? {};
}

function isShown(
  { node, description, root }: Around,
  values: INodeParameters,
  shown: Pick<INodeProperties, 'displayOptions'>,
): boolean {
  return NodeHelpers.displayParameter(values, shown as INodeProperties, node, description, root ?? values);
}

function aboutValue(around: Around, place: string, value: unknown, property: INodeProperties): string[] {
  if (isExpression(value)) return property.noDataExpression === true ? [`${place}: takes no expression`] : [];
  if (property.typeOptions?.multipleValues === true && property.type !== 'fixedCollection') {
    if (!Array.isArray(value)) return [`${place}: is a list`];
    const one = { ...property, typeOptions: { ...property.typeOptions, multipleValues: false } };
    return value.flatMap((each, index) => aboutValue(around, `${place}[${index}]`, each, one));
  }
  return (CHECKS[property.type] ?? none)(around, place, value, property);
}

type Check = (around: Around, place: string, value: unknown, property: INodeProperties) => string[];

const none: Check = () => [];

/** What a value of each type looks like. */
const CHECKS: Partial<Record<INodeProperties['type'], Check>> = {
  string: aType('string'),
  dateTime: aType('string'),
  number: aType('number'),
  boolean: aType('boolean'),
  options: (around, place, value, property) => aboutChoice(around, place, value, property),
  multiOptions: (around, place, value, property) =>
    Array.isArray(value)
      ? value.flatMap((each) => aboutChoice(around, place, each, property))
      : [`${place}: is a list of choices`],
  collection: (around, place, value, { options }) =>
    isRecord(value)
      ? aboutLevel(around, { place, given: value, properties: options as INodeProperties[], parentType: 'collection' })
      : [`${place}: is a collection`],
  fixedCollection: aboutGroups,
  resourceLocator: (_around, place, value, { modes = [] }) => {
    if (!isRecord(value) || value['__rl'] !== true)
      return [`${place}: is a locator: { "__rl": true, "mode", "value" }`];
    const isKnown = modes.some(({ name }) => name === value['mode']);
    return isKnown ? only(place, value, LOCATOR) : [`${place}: no mode "${String(value['mode'])}"`];
  },
  resourceMapper: (_around, place, value) => {
    if (!isRecord(value) || !MAPPINGS.has(value['mappingMode']))
      return [`${place}: "mappingMode" is defineBelow or autoMapInputData`];
    const isFilled = value['mappingMode'] === 'autoMapInputData' || isRecord(value['value']);
    return isFilled ? only(place, value, MAPPER) : [`${place}: "value" says what each column gets`];
  },
  assignmentCollection: (_around, place, value) => {
    const { assignments } = isRecord(value) ? value : {};
    if (!Array.isArray(assignments)) return [`${place}: has "assignments"`];
    return eachOf(assignments, place, 'is { "id", "name", "value", "type" }', ({ id, name, type }) =>
      [id, name, type].every((part) => typeof part === 'string' && part !== ''),
    );
  },
  filter: (_around, place, value) => {
    const { conditions, combinator, options } = isRecord(value) ? value : {};
    if (!Array.isArray(conditions) || !isRecord(options) || (combinator !== 'and' && combinator !== 'or'))
      return [`${place}: has "conditions", "combinator" and "options"`];
    return eachOf(conditions, place, 'is { "id", "leftValue", "rightValue", "operator" }', ({ id, operator }) => {
      const { type, operation } = isRecord(operator) ? operator : {};
      return typeof id === 'string' && typeof type === 'string' && typeof operation === 'string';
    });
  },
  notice: (_around, place) => [`${place}: is a notice, not a parameter`],
};

const MAPPINGS: ReadonlySet<unknown> = new Set(['defineBelow', 'autoMapInputData']);
const LOCATOR = ['__rl', 'mode', 'value', 'cachedResultName', 'cachedResultUrl', '__regex'];
const MAPPER = [
  'mappingMode',
  'value',
  'matchingColumns',
  'schema',
  'attemptToConvertTypes',
  'convertFieldsToString',
  'ignoreTypeMismatchErrors',
];

function aType(type: 'string' | 'number' | 'boolean'): Check {
  return (_around, place, value) => (typeof value === type ? [] : [`${place}: is a ${type}`]);
}

function aboutChoice(around: Around, place: string, value: unknown, property: INodeProperties): string[] {
  const { options = [], typeOptions } = property;
  if (typeOptions?.loadOptionsMethod !== undefined || typeOptions?.loadOptions !== undefined) return [];
  const choices = (options as INodePropertyOptions[]).filter((option) => isShown(around, around.root ?? {}, option));
  return choices.some((option) => option.value === value) ? [] : [`${place}: no choice "${String(value)}"`];
}

/** Values in named groups, one of each or a list. */
function aboutGroups(around: Around, place: string, value: unknown, property: INodeProperties): string[] {
  if (!isRecord(value)) return [`${place}: has groups`];
  const groups = (property.options ?? []) as INodePropertyCollection[];
  const isList = property.typeOptions?.multipleValues === true;
  return Object.entries(value).flatMap(([name, inner]) => {
    const group = groups.find((one) => one.name === name);
    if (group === undefined) return [`${place}: no group "${name}"`];
    if (Array.isArray(inner) !== isList) return [`${place}.${name}: is ${isList ? 'a list' : 'one, not a list'}`];
    return [inner].flat().flatMap((each: unknown, index) =>
      isRecord(each)
        ? aboutLevel(around, {
            place: inGroup(`${place}.${name}`, isList, index),
            given: each,
            properties: group.values,
          })
        : [`${place}.${name}: holds values by name`],
    );
  });
}

function inGroup(place: string, isList: boolean, index: number): string {
  return isList ? `${place}[${index}]` : place;
}

function eachOf(
  list: readonly unknown[],
  place: string,
  form: string,
  isFine: (one: Readonly<Record<string, unknown>>) => boolean,
): string[] {
  return list.flatMap((one, index) => (isRecord(one) && isFine(one) ? [] : [`${place}[${index}]: ${form}`]));
}

function only(place: string, value: object, known: readonly string[]): string[] {
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return unknown.map((name) => `${place}: knows no "${name}"`);
}

function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('=');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
