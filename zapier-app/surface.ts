import { inputsOf, type Definition, type Field, type Step } from './definition.ts';

/**
 * What Zaps that are switched on depend on, and so what a new version has to keep. It is kept in surface.json; a definition.json
 * would be overwritten and deleted by the command line of Zapier.
 */
export interface Surface {
  readonly version: string;
  readonly authentication: { readonly type: string; readonly fields: Fields };
  readonly triggers: Steps;
  readonly creates: Steps;
  readonly searches: Steps;
  readonly searchOrCreates: Readonly<Record<string, string>>;
}

type Steps = Readonly<Record<string, { readonly type: string; readonly inputs: Fields; readonly outputs: Fields }>>;
type Fields = Readonly<Record<string, string>>;

export function surfaceOf(app: Definition): Surface {
  return {
    version: app.version,
    authentication: { type: app.authentication.type, fields: fieldsOf(app.authentication.fields) },
    triggers: stepsOf(app.triggers),
    creates: stepsOf(app.creates),
    searches: stepsOf(app.searches),
    searchOrCreates: Object.fromEntries(
      Object.entries(app.searchOrCreates).map(([key, { search, create }]) => [key, `${search}, else ${create}`]),
    ),
  };
}

/** What in a new version would break Zaps of the old one, in words; nothing when its major version is higher. */
export function breaks(old: Surface, now: Surface): string[] {
  if (majorOf(now) > majorOf(old)) return [];
  return [
    ...(old.authentication.type === now.authentication.type ? [] : ['authentication has another type']),
    ...brokenFields('authentication', old.authentication.fields, now.authentication.fields),
    ...(['triggers', 'creates', 'searches'] as const).flatMap((kind) => brokenSteps(kind, old[kind], now[kind])),
    ...Object.keys(old.searchOrCreates)
      .filter((key) => old.searchOrCreates[key] !== now.searchOrCreates[key])
      .map((key) => `searchOrCreates.${key} is gone or does something else`),
  ];
}

function brokenSteps(kind: string, old: Steps, now: Steps): string[] {
  return Object.entries(old).flatMap(([key, was]) => {
    const is = now[key];
    const at = `${kind}.${key}`;
    if (is === undefined) return [`${at} is gone`];
    return [
      ...(was.type === is.type ? [] : [`${at} was ${was.type} and is ${is.type}`]),
      ...brokenFields(`${at}.inputs`, was.inputs, is.inputs),
      ...Object.keys(was.outputs)
        .filter((output) => was.outputs[output] !== is.outputs[output])
        .map((output) => `${at}.outputs.${output} is gone or has another type`),
    ];
  });
}

/** A field breaks when it goes, when its type changes, and when it has to be filled in and had not to be before. */
function brokenFields(at: string, old: Fields, now: Fields): string[] {
  const changed = Object.entries(old).flatMap(([key, was]) => {
    const is = now[key];
    if (is === undefined) return [`${at}.${key} is gone`];
    return is === was || was === `${is}${REQUIRED}` ? [] : [`${at}.${key} was ${was} and is ${is}`];
  });
  const added = Object.entries(now).filter(([key, is]) => !(key in old) && is.endsWith(REQUIRED));
  return [...changed, ...added.map(([key]) => `${at}.${key} is new and required`)];
}

const REQUIRED = ', required';

function stepsOf(steps: Readonly<Record<string, Step>>): Steps {
  return Object.fromEntries(
    Object.entries(steps).map(([key, step]) => [
      key,
      {
        type: step.operation.type ?? 'action',
        inputs: fieldsOf(inputsOf(step)),
        outputs: fieldsOf(step.operation.outputFields ?? []),
      },
    ]),
  );
}

function fieldsOf(fields: readonly Field[]): Fields {
  return Object.fromEntries(
    fields.map(({ key, type = 'string', dict, required }) => [
      key,
      `${dict === true ? 'dictionary' : type}${required === true ? REQUIRED : ''}`,
    ]),
  );
}

function majorOf({ version }: Surface): number {
  return Number.parseInt(version, 10);
}
