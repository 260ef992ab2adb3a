import * as core from 'zapier-platform-core';
import App from './index.ts';

/** The app as Zapier reads it when it is uploaded: functions are only named. */
export interface Definition {
  readonly version: string;
  readonly authentication: {
    readonly type: string;
    readonly fields: readonly Field[];
    readonly [more: string]: unknown;
  };
  readonly triggers: Readonly<Record<string, Step>>;
  readonly creates: Readonly<Record<string, Step>>;
  readonly searches: Readonly<Record<string, Step>>;
  readonly searchOrCreates: Readonly<Record<string, SearchOrCreate>>;
}

export interface Step {
  readonly key: string;
  readonly noun: string;
  readonly display: Display;
  readonly operation: {
    readonly type?: string;
    /** A text stands for a function, which asks the server for more fields. */
    readonly inputFields?: readonly (Field | string)[];
    readonly outputFields?: readonly Field[];
    readonly sample?: Readonly<Record<string, unknown>>;
    readonly [more: string]: unknown;
  };
}

export interface SearchOrCreate {
  readonly display: Display;
  readonly search: string;
  readonly create: string;
}

interface Display {
  readonly label: string;
  readonly description: string;
  readonly hidden?: boolean;
}

export interface Field {
  readonly key: string;
  readonly label?: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly dict?: boolean;
  readonly helpText?: string;
  readonly dynamic?: string;
  readonly search?: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly primary?: boolean;
}

/** Core's types leave it out. */
const { createAppHandler } = core as unknown as {
  createAppHandler: (app: object) => (event: { command: string }) => Promise<{ results: Definition }>;
};

export async function definitionOf(app: object = App): Promise<Definition> {
  return (await createAppHandler(app)({ command: 'definition' })).results;
}

/** The inputs of a step that are known without a server. */
export function inputsOf({ operation }: Step): Field[] {
  return (operation.inputFields ?? []).filter((field) => typeof field !== 'string');
}
