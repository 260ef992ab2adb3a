import type { ILoadOptionsFunctions, INodeListSearchResult, INodePropertyOptions } from 'n8n-workflow';
import { ask, idIn, type Context, type Page } from './server';

/** Lists to choose from, read from the server while somebody fills in the node. */
export const listSearch = { searchPrograms, searchAdvocates, searchReferrals, searchRewards };

export const loadOptions = {
  getStages: optionsOf((file) => file.lifecycle.stages.map(({ id, label }) => option(id, label))),
  getRewardRules: optionsOf((file) => file.rewards.map(({ id, label }) => option(id, label))),
  getRoles: optionsOf(({ roles = ['advocate'] }) => roles.map((id) => option(id))),
  getCatalogueItems: optionsOf(({ points }) => (points?.catalog ?? []).map(({ id, name }) => option(id, name))),
  getAsks: optionsOf(({ asks = [] }) => asks.map(({ id }) => option(id))),
};

interface Named {
  readonly id: string;
  readonly label?: string;
}

/** A program file, in the members that fill lists. */
interface ProgramFile {
  readonly roles?: readonly string[];
  readonly lifecycle: { readonly stages: readonly Named[] };
  readonly rewards: readonly Named[];
  readonly points?: { readonly catalog?: readonly { readonly id: string; readonly name: string }[] };
  readonly asks?: readonly Named[];
}

interface Person {
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

interface Reward extends Record<'id' | 'rule' | 'state' | 'unit', string> {
  readonly quantity: number;
  readonly recipient: Person;
}

async function searchPrograms(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
  const { rows } = await ask<Page<{ id: string; name: string }>>(this, { path: '/v1/programs' });
  return found(
    rows.map(({ id, name }) => ({ name, value: id })),
    filter,
  );
}

async function searchAdvocates(
  this: ILoadOptionsFunctions,
  filter?: string,
  cursor?: string,
): Promise<INodeListSearchResult> {
  const page = await ask<Page<{ id: string; shareCode: string; person: Person }>>(this, {
    path: '/v1/advocates',
    query: { program: chosenProgram(this), limit: ROWS, cursor, email: addressIn(filter) },
  });
  const rows = page.rows.map(({ id, shareCode, person }) => ({ name: `${nameOf(person)} (${shareCode})`, value: id }));
  return found(rows, filter, page.next);
}

async function searchReferrals(
  this: ILoadOptionsFunctions,
  filter?: string,
  cursor?: string,
): Promise<INodeListSearchResult> {
  const page = await ask<Page<{ id: string; stage: string; advocate: Person; invitee: Person }>>(this, {
    path: '/v1/referrals',
    query: { program: chosenProgram(this), limit: ROWS, cursor, email: addressIn(filter) },
  });
  const rows = page.rows.map(({ id, stage, advocate, invitee }) => ({
    name: `${nameOf(invitee)}, referred by ${nameOf(advocate)} (${stage})`,
    value: id,
  }));
  return found(rows, filter, page.next);
}

async function searchRewards(
  this: ILoadOptionsFunctions,
  filter?: string,
  cursor?: string,
): Promise<INodeListSearchResult> {
  const query = { program: chosenProgram(this), limit: ROWS, cursor, order: 'desc' };
  const page = await ask<Page<Reward>>(this, { path: '/v1/rewards', query });
  const rows = page.rows.map(({ id, rule, state, quantity, unit, recipient }) => ({
    name: `${rule} for ${nameOf(recipient)}: ${quantity} ${unit} (${state})`,
    value: id,
  }));
  return found(rows, filter, page.next);
}

/** Rows a page of a list to choose from. */
const ROWS = 50;

/** Only an address can be searched for by the server; other words are looked for in the page. */
function addressIn(filter?: string): string | undefined {
  return filter !== undefined && /^\S+@\S+\.\S+$/.test(filter) ? filter : undefined;
}

function found(rows: INodePropertyOptions[], filter = '', next: string | null = null): INodeListSearchResult {
  const words = addressIn(filter) === undefined ? filter.toLowerCase() : '';
  const results = rows.filter(({ name }) => name.toLowerCase().includes(words));
  return { results, ...(next !== null && { paginationToken: next }) };
}

function optionsOf(pick: (file: ProgramFile) => INodePropertyOptions[]) {
  return async function load(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    const chosen = chosenProgram(this);
    const ids = chosen === undefined ? await programIds(this) : [chosen];
    const files = await Promise.all(ids.map((id) => ask<ProgramFile>(this, { path: idIn`/v1/programs/${id}` })));
    const options = new Map(files.flatMap(pick).map((one) => [one.value, one]));
    return [...options.values()];
  };
}

/** The ids of all programs of the server. */
export async function programIds(context: Context): Promise<string[]> {
  return (await ask<Page<Named>>(context, { path: '/v1/programs' })).rows.map(({ id }) => id);
}

function option(id: string, label = id): INodePropertyOptions {
  return { name: label, value: id };
}

function chosenProgram(context: ILoadOptionsFunctions): string | undefined {
  const chosen = context.getCurrentNodeParameter('programId', { extractValue: true });
  return typeof chosen === 'string' && chosen !== '' ? chosen : undefined;
}

function nameOf({ firstName, lastName, email }: Person): string {
  const name = [firstName, lastName].filter(Boolean).join(' ');
  return name || (email ?? 'Somebody erased');
}
