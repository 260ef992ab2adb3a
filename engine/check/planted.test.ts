import { readdirSync, readFileSync } from 'node:fs';
import { findings } from '../findings.ts';
import { readProgram } from '../program.ts';
import { check } from './check.ts';

/** Every mistake of the table, put into each ready-made program. */

const folder = new URL('../../templates/programs/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

interface Rule {
  [name: string]: unknown;
}
interface File extends Rule {
  lifecycle: { stages: Rule[]; transitions: Rule[]; initial: string };
  rewards: Rule[];
  eligibility: Rule[];
  messages: Rule[];
  fields: { invitee: Rule };
}

const read = (file: string): File => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as File;

/** Puts a mistake in and says at which pointer it must be found. */
type Planting = (program: File) => string;

const event = (operator: string, value: unknown, path = '$.data.amountMinor'): Rule => ({
  fact: 'event',
  path,
  operator,
  value,
});
const put = (list: Rule[], rule: Rule): number => list.push(rule) - 1;
const fixed = (more: Rule = {}): Rule => ({
  id: 'planted',
  to: 'advocate',
  on: 'document.received',
  oncePer: 'referral',
  give: { kind: 'cash', amountMinor: 5000 },
  limits: [{ maxAmount: 5000, per: 'advocate', period: 'ever' }],
  reverse: [],
  ...more,
});
const reward = ({ rewards }: File, more?: Rule): string => `/rewards/${put(rewards, fixed(more))}`;
const rule = ({ eligibility }: File, when: Rule): string =>
  `/eligibility/${put(eligibility, { id: 'planted', then: 'flag', when })}`;
const action = (program: File, more: Rule): string => {
  program['actions'] = [
    { on: { enter: program.lifecycle.initial }, do: 'slack.postMessage', with: { text: 'Hello' }, ...more },
  ];
  return '/actions/0';
};
const without = (list: readonly Rule[], member: string): void => list.forEach((each) => delete each[member]);
const indexOf = (list: readonly Rule[], member: string): number => list.findIndex((each) => each[member] !== undefined);
/** The first reward that a refund takes back within some time. */
const reversed = ({ rewards }: File): number =>
  rewards.findIndex(({ reverse, hold }) => hold !== undefined && (reverse as Rule[] | undefined)?.[0] !== undefined);
/** A way into a new stage and the transitions around it. */
const stage = ({ lifecycle }: File, id: string): void => void lifecycle.stages.push({ id });
const way = ({ lifecycle }: File, on: unknown, [from, to]: [string, string], when?: Rule): string =>
  `/lifecycle/transitions/${put(lifecycle.transitions, { on, from, to, ...(when && { when }) })}`;

const plantings: Readonly<Record<string, Planting>> = {
  'RK160 a stage without a way': (program) => `/lifecycle/stages/${put(program.lifecycle.stages, { id: 'nowhere' })}`,
  'RK161 no stage qualifies': ({ lifecycle }) => (without(lifecycle.stages, 'qualifies'), '/lifecycle/stages'),
  'RK162 a reward for accepting the terms': (program) => `${reward(program, { on: 'terms.accepted' })}/on`,
  'RK162 a reward whose condition contradicts itself': (program) => {
    const index = reversed(program);
    program.rewards[index]!['when'] = { all: [event('greaterThan', 10_000), event('lessThan', 5000)] };
    return `/rewards/${index}/when`;
  },
  'RK162 a reward whose condition contradicts its event': (program) =>
    `${reward(program, { when: event('equal', 'invoice.paid', '$.type') })}/when`,
  'RK162 a message nobody gets': (program) => {
    program.messages[0]!['when'] = {
      all: [event('equal', 'a', '$.data.kind'), event('in', ['b', 'c'], '$.data.kind')],
    };
    return '/messages/0/when';
  },
  'RK163 a transition behind the same one': ({ lifecycle }) => {
    const to = lifecycle.stages.find(
      ({ id }) => ![lifecycle.transitions[0]!['to'], lifecycle.transitions[0]!['from']].flat().includes(id as string),
    )!['id'];
    return `/lifecycle/transitions/${put(lifecycle.transitions, { ...lifecycle.transitions[0], to })}`;
  },
  'RK163 a transition behind one that asks for less': (program) => {
    stage(program, 'large');
    stage(program, 'huge');
    const { initial } = program.lifecycle;
    way(program, 'document.received', [initial, 'large'], event('greaterThan', 50_000));
    return way(program, 'document.received', [initial, 'huge'], event('greaterThan', 90_000));
  },
  'RK164 timers in a circle': (program) => {
    stage(program, 'left');
    stage(program, 'right');
    way(program, 'document.received', [program.lifecycle.initial, 'left']);
    const first = way(program, { after: '1 day' }, ['left', 'right']);
    way(program, { after: '1 day' }, ['right', 'left']);
    return first;
  },
  'RK165 no limits': (program) => {
    const index = program.rewards.findIndex(({ to, limits }) => to === 'advocate' && limits !== undefined);
    delete program.rewards[index]!['limits'];
    return `/rewards/${index}`;
  },
  'RK165 a limit for each friend only': (program) =>
    reward(program, { limits: [{ maxCount: 1, per: 'referral', period: 'ever' }] }),
  'RK166 nothing about refunds': (program) => {
    without(program.lifecycle.stages, 'undoes');
    const pointer = reward(program, { on: 'purchase.completed' });
    delete program.rewards.at(-1)!['reverse'];
    return pointer;
  },
  'RK167 nothing undoes': ({ lifecycle }) => {
    without(lifecycle.stages, 'undoes');
    return `/lifecycle/stages/${indexOf(lifecycle.stages, 'qualifies')}`;
  },
  'RK168 a hold of one day': (program) => {
    program.rewards[reversed(program)]!['hold'] = '1 day';
    return `/rewards/${reversed(program)}/hold`;
  },
  'RK169 a share of what may be missing': (program) =>
    `${reward(program, { give: { kind: 'cash', percent: 5, of: { fact: 'event', path: '$.data.amountMinor' } } })}/give/of`,
  'RK170 a placeholder there is not': (program) => {
    program.messages[0]!['text'] = { en: { subject: 'Hello', body: 'Hi {{advocate.frstName}}' } };
    return '/messages/0/text/en/body';
  },
  'RK171 a field there is not': (program) =>
    `${rule(program, { fact: 'invitee', path: '$.shoeSize', operator: 'equal', value: 45 })}/when`,
  'RK172 a text message alone': (program) => {
    program.messages[0]!['via'] = ['sms'];
    return '/messages/0/via';
  },
  'RK173 a milestone nobody reaches': (program) => {
    program['milestones'] = [{ id: 'ten', count: { fact: 'advocate', path: '$.count.friends' }, reaches: 10 }];
    return '/milestones/0/count/path';
  },
  'RK174 a catalogue without points': (program) => {
    program['points'] = { catalog: [{ id: 'mug', name: 'Mug', costPoints: 10, give: { kind: 'gift', item: 'mug' } }] };
    return '/points/catalog';
  },
  'RK175 a reward twice': (program) => {
    const index = program.rewards.findIndex(({ give }) =>
      ['cash', 'credit'].includes((give as Rule)['kind'] as string),
    );
    return `/rewards/${put(program.rewards, { ...program.rewards[index], id: 'again' })}`;
  },
  'RK176 a rule that says less': ({ eligibility }) =>
    `/eligibility/${put(eligibility, { id: 'less', then: 'flag', when: { all: [eligibility[0]!['when'], event('greaterThan', 5000)] } })}/when`,
  'RK177 a reward for every order': (program) =>
    reward(program, { oncePer: 'object', limits: [{ maxCount: 1, per: 'advocate', period: 'month' }] }),
  'RK178 a reward for each object of a registration': (program) =>
    `${reward(program, { on: 'invitee.registered', oncePer: 'object', times: 1 })}/on`,
  'RK179 a signal misspelled': (program) =>
    `${rule(program, { all: [{ fact: 'signals', path: '$.samDevice', operator: 'equal', value: true }] })}/when/all/0`,
  'RK180 a connection misspelled': (program) => `${action(program, { do: 'slck.postMessage' })}/do`,
  'RK181 another currency': (program) => `${rule(program, event('equal', 'JPY', '$.data.currency'))}/when`,
  'RK182 money and a count': (program) =>
    `${rule(program, event('greaterThan', { fact: 'advocate', path: '$.count.qualified' }))}/when`,
  'RK182 money and points': (program) =>
    `${rule(program, event('lessThan', { fact: 'event', path: '$.data.points' }))}/when`,
  'RK182 a number and a text': (program) => {
    program.fields.invitee['age'] = { type: 'number', label: 'Age' };
    return `${rule(program, { fact: 'invitee', path: '$.age', operator: 'equal', value: '18' })}/when`;
  },
  'RK182 a share of a count': (program) =>
    `${reward(program, { give: { kind: 'cash', percent: 5, of: { fact: 'advocate', path: '$.count.qualified' } } })}/give/of`,
  'RK183 half of one': (program) => `${reward(program, { give: { kind: 'cash', amountMinor: 50 } })}/give/amountMinor`,
  'RK183 a threshold of half of one': (program) => `${rule(program, { not: event('lessThan', 50) })}/when/not/value`,
  'RK184 a personal field in another system': (program) => {
    program.fields.invitee['insurer'] = { type: 'string', label: 'Insurer', personal: true };
    return `${action(program, { with: { fields: ['{{referral.id}}', '{{invitee.insurer}}'] } })}/with/fields/1`;
  },
  'RK184 a name of a patient': (program) => {
    program['sensitive'] = 'health';
    program['connections'] = {};
    program.messages[0]!['text'] = { en: { subject: 'Hello', body: 'Hi {{advocate.firstName}}' } };
    return '/messages/0/via/0';
  },
  'RK185 a step out of reach': (program) => {
    const by = { fact: 'advocate', path: '$.count.qualified' };
    const steps = [1, 5, 20].map((from) => ({ from, amountMinor: from * 1000 }));
    const when = { ...by, operator: 'between', value: [1, 10] };
    return `${reward(program, { when, give: { kind: 'cash', tiers: { by, steps } } })}/give/tiers/steps/2`;
  },
  'RK186 two ways at once': (program) => {
    stage(program, 'large');
    stage(program, 'near');
    const { initial } = program.lifecycle;
    way(program, 'document.received', [initial, 'large'], event('greaterThan', 50_000));
    return `${way(program, 'document.received', [initial, 'near'], event('equal', 'NY', '$.data.place'))}/when`;
  },
  'RK187 known or not': (program) =>
    `${rule(program, { any: [event('exists', true), { not: event('exists', true) }] })}/when`,
  'RK189 a slip in an event': (program) => `${reward(program, { on: 'document.recieved' })}/on`,
  'RK188 a stage there is not': (program) =>
    `${rule(program, { fact: 'referral', path: '$.stage', operator: 'in', value: [program.lifecycle.initial, 'wonn'] })}/when/value/1`,
};

describe.each(files)('in %s', (file) => {
  test.each(Object.entries(plantings))('%s is found', (name, plant) => {
    const program = read(file);
    const pointer = plant(program);
    const found = check(readProgram({ ...program, tests: [] }));
    expect(found.map((each) => `${each.code} ${each.pointer}`)).toContain(`${name.slice(0, 5)} ${pointer}`);
  });
});

test('every warning up to RK189 is planted', () => {
  const codes = Object.keys(findings).filter((code) => code >= 'RK160' && code <= 'RK189');
  expect([...new Set(Object.keys(plantings).map((name) => name.slice(0, 5)))].toSorted()).toEqual(codes.toSorted());
});
