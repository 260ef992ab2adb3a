import { readFileSync } from 'node:fs';
import { check } from './check/check.ts';
import { compile } from './compile.ts';
import type { Decision } from './decision.ts';
import type { Event } from './event.ts';
import { explain } from './explain/explain.ts';
import { createMemory } from './memory.ts';
import { readProgram } from './program.ts';
import type { Program } from './program.ts';
import { replay } from './replay.ts';
import { runTests } from './runTests.ts';
import { step } from './step.ts';

type Told = Omit<Partial<Event>, 'who'> & { readonly who?: Event['who'] };

const page = readFileSync(new URL('../docs/program.md', import.meta.url), 'utf8');
const blocks = (text: string): object[] =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as object);
const [base = {}] = blocks(page);
const [stars = {}, survey = {}, first = {}, community = {}] = blocks(
  page.slice(page.indexOf('## Asking'), page.indexOf('## Placeholders')),
);
const ada = { email: 'ada@example.com' };
const joins = { type: 'advocate.joined', at: '2026-03-02T09:00:00Z', who: ada, mint: { share: 'ADA' } };
const review = (at: string, rating = 5): Told => ({ type: 'advocacy.review', at, who: ada, data: { rating } });
const withPart = (part: object): Program => readProgram({ ...base, ...part });

/** Plays events and gives the last decision and its explanation. */
function play(program: Program, events: readonly Told[]) {
  const compiled = compile(program);
  const memory = createMemory();
  const played = events.map((told, index) => {
    const event = { id: `e${index + 1}`, ...told } as Event;
    const sentencesFor = (audience: 'operator' | 'advocate'): readonly string[] =>
      explain(compiled, memory, event, audience).sentences;
    const said = { operator: sentencesFor('operator'), advocate: sentencesFor('advocate') };
    const { decision, changes } = step(compiled, memory, event);
    memory.apply(changes);
    return { decision, ...said };
  });
  return { last: played.at(-1)!, decisions: played.map(({ decision }) => decision), memory };
}

const sent = (decisions: readonly Decision[]): unknown[] =>
  decisions.flatMap(({ effects }) => effects.map((effect) => effect.with['message']));

describe('the examples of docs/program.md on asking', () => {
  test.each([stars, survey, first, community])('has nothing that speaks against it', (part) => {
    expect(check(withPart(part))).toEqual([]);
  });

  test('after five stars', () => {
    const { decisions } = play(withPart(stars), [
      joins,
      review('2026-03-03T12:00:00Z', 4),
      review('2026-03-03T13:00:00Z'),
    ]);
    expect(sent(decisions)).toEqual(['please-tell']);
  });

  test('once a quarter, and promoters are asked to tell somebody', () => {
    const compiled = compile(withPart(survey));
    const nps = { id: 'n', type: 'advocacy.nps', at: '2026-03-03T12:00:00Z', who: ada, data: { nps: 9 } };
    const decisions: Decision[] = [];
    const decided = (decision: Decision): void => void decisions.push(decision);
    replay(compiled, [{ id: 'j', ...joins }, nps], { until: '2026-12-31T00:00:00Z', decided });
    expect(sent(decisions)).toEqual(['please-tell', 'survey', 'survey', 'survey']);
    expect(decisions.filter(({ effects }) => effects.length > 0).map(({ event }) => event.at)).toEqual([
      '2026-03-03T12:00:00Z',
      '2026-04-15T10:00:00Z',
      '2026-07-15T10:00:00Z',
      '2026-10-15T10:00:00Z',
    ]);
  });

  test('those who never referred anybody, three times at most', () => {
    const decisions: Decision[] = [];
    const decided = (decision: Decision): void => void decisions.push(decision);
    replay(compile(withPart(first)), [{ id: 'j', ...joins, at: '2026-03-20T09:00:00Z' }], {
      until: '2026-12-31T00:00:00Z',
      decided,
    });
    const asked = decisions.filter(({ effects }) => effects.length > 0).map(({ event }) => event.at);
    expect(asked).toEqual(['2026-05-01T09:30:00Z', '2026-06-01T09:30:00Z', '2026-07-01T09:30:00Z']);
  });

  test('by hand', () => {
    const order = { type: 'ask.send', at: '2026-03-03T12:00:00Z', who: ada, data: { ask: 'community' } };
    expect(sent(play(withPart(community), [joins, order]).decisions)).toEqual(['community']);
  });
});

describe('why', () => {
  const why = (part: object, ...events: Told[]) => play(withPart(part), [joins, ...events]).last;

  test('an ask is sent, and when it would be again', () => {
    expect(why(stars, review('2026-03-03T12:00:00Z'))).toMatchObject({
      operator: ['The advocate is asked: “after five stars”.'],
      advocate: ['We write to you: “after five stars”.'],
    });
    const again = why(stars, review('2026-03-03T12:00:00Z'), review('2026-03-04T12:00:00Z'));
    expect(again.operator).toEqual([
      'Not asked “after five stars”: the advocate was asked not long ago; that is possible again from 2 April 2026, 12:00 on.',
    ]);
    expect(again.advocate).toEqual([]);
  });

  test('an ask is not meant for somebody', () => {
    expect(why(stars, review('2026-03-03T12:00:00Z', 4)).operator).toEqual([
      'Not asked “after five stars”: the rating was 4, at least 5 is needed.',
    ]);
    const nps = { type: 'advocacy.nps', at: '2026-03-03T12:00:00Z', who: ada, data: { nps: 3 } };
    expect(why(survey, nps).operator).toEqual([
      'Not asked “promoters”: the advocate is not in the segment it is meant for.',
    ]);
  });

  test('the advocate wished not to hear from us', () => {
    const optsOut = { type: 'advocate.optedOut', at: '2026-03-03T11:00:00Z', who: ada };
    expect(why(stars, optsOut, review('2026-03-03T12:00:00Z'))).toMatchObject({
      operator: ['Not asked “after five stars”: the advocate does not want to hear from us on any of its channels.'],
      advocate: ['We do not write to you about this, because you asked us not to.'],
    });
  });

  test('an order is refused, and from when on it is possible', () => {
    const order = (at: string): Told => ({ type: 'ask.send', at, who: ada, data: { ask: 'community' } });
    expect(why(community, order('2026-03-03T12:00:00Z'), order('2026-03-04T12:00:00Z')).operator).toEqual([
      'Not asked: the advocate was asked not long ago.',
      'Not asked “Invite to the community”: the advocate was asked not long ago; that is possible again from 3 September 2026, 12:00 on.',
    ]);
  });

  test('a message waits for the morning, or is one too many', () => {
    const news = {
      id: 'news',
      to: 'advocate',
      via: ['email'],
      on: 'advocacy.review',
      text: { en: { body: 'Thanks!' } },
    };
    const quiet = { from: '20:00', until: '09:00', maxCount: 1, period: 'week' };
    const part = { messages: [news], quiet };
    expect(why(part, review('2026-03-03T21:00:00Z')).operator).toEqual([
      'The message “news” goes to the advocate, not before the quiet hours are over on 4 March 2026, 09:00.',
    ]);
    expect(why(part, review('2026-03-03T21:00:00Z'), review('2026-03-04T12:00:00Z')).operator).toEqual([
      'The message “news” was not sent: the person was told as much as they may be; that is possible again from 9 March 2026, 00:00 on.',
    ]);
  });

  test('reminders were passed over', () => {
    const id = String(
      play(withPart(first), [joins])
        .memory.entries()
        .find(([key]) => key.startsWith('person/'))?.[0],
    ).slice(7);
    const tick = { type: 'time.passed', at: '2026-06-10T12:00:00Z', who: { advocateId: id } };
    expect(why(first, tick).operator).toEqual([
      'Earlier reminders “first referral” were passed over, from that of 1 April 2026, 09:30 on: only the latest is sent.',
      'The advocate is asked: “first referral”.',
    ]);
  });
});

test('a program counts its messages in its own tests', () => {
  const given = [
    { id: '1', ...joins },
    { id: '2', ...review('2026-03-03T12:00:00Z') },
    { id: '3', ...review('2026-03-04T12:00:00Z') },
  ];
  const tests = [1, 2].map((times) => ({ it: `asks ${times}`, given, expect: { messages: { 'please-tell': times } } }));
  const [good, bad] = runTests(withPart({ ...stars, tests }));
  expect(good).toMatchObject({ passed: true });
  expect(bad?.failures).toEqual([
    {
      pointer: '/tests/1/expect/messages/please-tell',
      message: "Expected how often 'please-tell' is sent to be 2, but it is 1",
      expected: 2,
      came: 1,
      why: [
        'advocacy.review (3): Not asked “after five stars”: the advocate was asked not long ago; that is possible again from 2 April 2026, 12:00 on.',
      ],
    },
  ]);
});

test('a program without asks keeps nothing of them with its people', () => {
  const { memory } = play(withPart({}), [joins, review('2026-03-03T12:00:00Z')]);
  const [, person] = memory.entries().find(([key]) => key.startsWith('person/')) ?? [];
  expect(person).not.toHaveProperty('asks');
  expect(person).not.toHaveProperty('due');
});
