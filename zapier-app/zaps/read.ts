import { readdirSync, readFileSync } from 'node:fs';
import type { Definition, Step as AppStep } from '../definition.ts';

/** A Zap that somebody may want, as a small file of ours; address, recipe page and zapfile are made from it. */
export interface Zap {
  /** Also the name of its file. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what it is good for. */
  readonly description: string;
  /** The numbers of what it serves in the list of capabilities. */
  readonly capabilities: readonly number[];
  /** The Zap that goes the other way. */
  readonly pairsWith?: string;
  readonly steps: readonly Step[];
  /** What remains to be chosen, made or watched, one sentence or two each. */
  readonly fillIn: readonly string[];
}

/** A step names exactly one of trigger, action and search: by our key, or in words for another app. */
export interface Step {
  readonly app: string;
  readonly trigger?: string;
  readonly action?: string;
  readonly search?: string;
  /** Set where Zapier's own key of that step is not known for sure. */
  readonly unverified?: true;
  /** The key of another app, and how Zapier names that app; only where its documentation says so. */
  readonly api?: string;
  readonly key?: string;
  /** What goes into its fields; `{{1.name}}` is the output `name` of step 1. */
  readonly params?: Readonly<Record<string, Value>>;
  /** What another app's step puts out that later steps use, with an example of each. */
  readonly gives?: Readonly<Record<string, string>>;
}

export type Value = string | Readonly<Record<string, string>>;

export const OURS = 'Referral Kit';
export const zapFolder = new URL('../../templates/zapier/', import.meta.url);

/** Every Zap, by id. */
export function readZaps(): Zap[] {
  return readdirSync(zapFolder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, zapFolder), 'utf8')) as Zap);
}

export type Kind = 'trigger' | 'action' | 'search';

/** What kind of step it is, and its key or words. */
export function nameOf({ trigger, action, search }: Step): { kind: Kind; name: string } {
  if (trigger !== undefined) return { kind: 'trigger', name: trigger };
  return action === undefined ? { kind: 'search', name: search ?? '' } : { kind: 'action', name: action };
}

const SECTIONS = { trigger: 'triggers', action: 'creates', search: 'searches' } as const;

/** Our step in the app; undefined when the app has no such step, or when it is another app's. */
export function stepOfApp(app: Definition, step: Step): AppStep | undefined {
  const { kind, name } = nameOf(step);
  return step.app === OURS ? app[SECTIONS[kind]][name] : undefined;
}

/** What a step puts out, with an example of each. */
export function outputsOf(app: Definition, step: Step): Readonly<Record<string, unknown>> {
  return stepOfApp(app, step)?.operation.sample ?? step.gives ?? {};
}

type Put = (step: number, output: string) => string;

/** Every `{{1.name}}` in a text becomes what `by` makes of it. */
export function mapped(text: string, by: Put): string {
  return text.replaceAll(/\{\{(\d+)\.([^{}]+)\}\}/g, (_all, step: string, output: string) => by(Number(step), output));
}

/** What goes into the fields of a step, with every `{{1.name}}` become what `by` makes of it. */
export function put({ params = {} }: Step, by: Put): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? mapped(value, by)
        : Object.fromEntries(Object.entries(value).map(([name, text]) => [name, mapped(text, by)])),
    ]),
  );
}
