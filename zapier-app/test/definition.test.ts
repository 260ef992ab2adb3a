import { readFileSync } from 'node:fs';
import { definitionOf, type Definition, type Step } from '../definition.ts';
import { breaks, surfaceOf, type Surface } from '../surface.ts';
import { lint } from './lint.ts';

const app = await definitionOf();

describe("what Zapier's reviewers look for", () => {
  test('is kept by every step', () => {
    expect(lint(app)).toEqual([]);
  });

  test('asks for a key of scope integration and links to what scopes may do', () => {
    const { repository } = JSON.parse(readFileSync(new URL('../../project.json', import.meta.url), 'utf8')) as {
      repository: string;
    };
    const key = app.authentication.fields.find((field) => field.key === 'api_key');
    expect(key?.helpText).toContain('--scope integration');
    expect(key?.helpText).toContain(`(${repository}/blob/main/docs/zapier.md#the-key)`);
    expect(readFileSync(new URL('../../docs/zapier.md', import.meta.url), 'utf8')).toContain('\n## The key\n');
  });

  const display = (more: object) => (step: Step) => ({ ...step, display: { ...step.display, ...more } });
  const operation = (more: object) => (step: Step) => ({ ...step, operation: { ...step.operation, ...more } });
  const input = (more: object) => operation({ inputFields: [{ key: 'x', label: 'X', ...more }] });
  const sampled = (more: object) => (step: Step) => operation({ sample: { ...step.operation.sample, ...more } })(step);

  test.each<[string, 'triggers' | 'creates' | 'searches', (step: Step) => Step]>([
    ['the key is in snake_case', 'creates', (step) => ({ ...step, key: 'newThing' })],
    ['the label is in Title Case, short', 'creates', display({ label: 'Log a referral' })],
    ['without the name of the app', 'creates', display({ label: 'Log in Referral Kit' })],
    ['the noun is in Title Case', 'creates', (step) => ({ ...step, noun: 'referral' })],
    ['the description is a sentence', 'triggers', display({ description: 'When somebody is referred.' })],
    ['the description is a sentence', 'creates', display({ description: 'Log a referral' })],
    ['no trigger is about anything "Updated"', 'triggers', display({ label: 'Updated Referral' })],
    ['no action creates or updates', 'creates', display({ label: 'Add or Update Referral' })],
    ['a search is called Find', 'searches', display({ label: 'Look Up Referral' })],
    ['nothing pays', 'creates', display({ label: 'Pay Reward' })],
    ['no label is used twice', 'creates', display({ label: 'Add Participant' })],
    ['an instant trigger subscribes', 'triggers', operation({ performList: undefined })],
    ['the sample has every output', 'creates', sampled({ more: 1 })],
    ['the sample has a primary key', 'creates', sampled({ id: '' })],
    ['the output begins with an id', 'creates', operation({ outputFields: [{ key: 'id', primary: true }] })],
    ['every output has a label', 'creates', operation({ outputFields: [{ key: 'id', label: 'the id' }] })],
    ['dates are ISO 8601', 'creates', sampled({ referred_at: '2026-03-01 15:00' })],
    ['dates are ISO 8601', 'creates', sampled({ name: '01/03/2026' })],
    ['every input has a key', 'creates', input({ label: 'the x' })],
    ['what is required', 'creates', input({ required: true })],
    ['a help text is a short sentence', 'creates', input({ helpText: 'no sentence' })],
    ['asked for by id', 'creates', input({ key: 'referral_id' })],
    ['asked for by id', 'creates', input({ key: 'stage', dynamic: 'no_list.id.name' })],
    ['choices are words', 'creates', input({ choices: { a: 'a' } })],
  ])('finds where not: %s (%s)', (rule, kind, spoil) => {
    const key = { triggers: 'new_referral', creates: 'log_referral', searches: 'find_referral' }[kind];
    const step = app[kind][key];
    if (step === undefined) throw new Error(`${key} is gone`);
    const spoilt = { ...app, [kind]: { ...app[kind], [key]: spoil(step) } };
    expect(lint(spoilt)).toContainEqual(expect.stringContaining(rule));
  });

  test.each<[string, Partial<Definition>]>([
    ['can be tested', { authentication: { ...app.authentication, test: undefined } }],
    ['has a label', { authentication: { ...app.authentication, connectionLabel: undefined } }],
    ['has a help text', { authentication: { ...app.authentication, fields: [{ key: 'server_url' }] } }],
    ['its help text has a link', { authentication: { ...app.authentication, fields: [{ key: 'api_key' }] } }],
    ['both halves are there', { searches: {} }],
  ])('finds where the connection or a pair is wrong: %s', (rule, spoilt) => {
    expect(lint({ ...app, ...spoilt })).toContainEqual(expect.stringContaining(rule));
  });
});

describe('surface.json', () => {
  const kept = JSON.parse(readFileSync(new URL('../surface.json', import.meta.url), 'utf8')) as Surface;
  const now = surfaceOf(app);

  test('is kept: no Zap breaks without a new major version', () => {
    expect(breaks(kept, now)).toEqual([]);
  });

  test('is what the app has; else run: npm run generate:zapier', () => {
    expect(kept).toEqual(now);
  });

  const log = app.creates['log_referral'] as Step;
  const without = (rows: object, key: string) =>
    Object.fromEntries(Object.entries(rows).filter(([name]) => name !== key));
  const withStep = (step: object) => ({ creates: { ...app.creates, log_referral: { ...log, ...step } as Step } });
  const fields = log.operation.inputFields ?? [];
  const withInputs = (inputFields: object[]) => withStep({ operation: { ...log.operation, inputFields } });

  test.each<[string, object]>([
    ['creates.log_referral is gone', { creates: without(app.creates, 'log_referral') }],
    ['triggers.new_referral is gone', { triggers: without(app.triggers, 'new_referral') }],
    ['searches.find_reward is gone', { searches: without(app.searches, 'find_reward') }],
    ['searchOrCreates.find_referral is gone', { searchOrCreates: without(app.searchOrCreates, 'find_referral') }],
    ['inputs.program is gone', withInputs([])],
    ['inputs.program was string and is string, required', withInputs([{ key: 'program', required: true }])],
    ['inputs.program was string and is integer', withInputs([{ key: 'program', type: 'integer' }])],
    ['inputs.age is new and required', withInputs([...(fields as object[]), { key: 'age', required: true }])],
    ['outputs.stage is gone', withStep({ operation: { ...log.operation, outputFields: [] } })],
    ['authentication has another type', { authentication: { ...app.authentication, type: 'oauth2' } }],
    ['authentication.api_key is gone', { authentication: { ...app.authentication, fields: [] } }],
  ])('a version in which %s has to be a major one', (message, change) => {
    const changed = { ...app, ...change } as Definition;
    expect(breaks(now, surfaceOf(changed))).toContainEqual(expect.stringContaining(message));
    expect(breaks(now, surfaceOf({ ...changed, version: '1.0.0' }))).toEqual([]);
  });

  test('a new optional field, and one that need not be filled in any more, break nothing', () => {
    const eased = (fields as object[]).map((field) => ({ ...field, required: false }));
    expect(breaks(now, surfaceOf({ ...app, ...withInputs([...eased, { key: 'more' }]) }))).toEqual([]);
  });
});
