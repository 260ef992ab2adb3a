import { clinic, testServer, textAt } from './testServer.ts';

const please = { id: 'please', to: 'advocate', via: ['email'], text: { en: { body: 'Know somebody?' } } };
const program = {
  ...clinic(),
  fields: { advocate: { nps: { type: 'number', label: 'Would recommend' } } },
  segments: [
    { id: 'promoters', when: { fact: 'advocate', path: '$.nps', operator: 'greaterThanInclusive', value: 9 } },
  ],
  messages: [please],
  asks: [{ id: 'by-hand', cooldown: '30 days', say: 'please' }],
  lifecycle: { initial: 'submitted', stages: [{ id: 'submitted' }], transitions: [] },
  eligibility: [],
  conditions: {},
  rewards: [],
  exclusive: [],
  actions: [],
  connections: {},
  enrol: [],
  tests: [],
  points: {},
  milestones: [],
};

let server: Awaited<ReturnType<typeof testServer>>;
beforeEach(async () => {
  server = await testServer([program]);
});
afterEach(() => server.stop());

async function join(name: string): Promise<string> {
  return textAt(await server.call('POST', '/v1/advocates', { body: { email: `${name}@example.com` } }), 'id');
}

test('an advocate is asked by hand, and within the cooldown not again', async () => {
  const id = await join('ada');
  const ask = (name = 'by-hand') => server.call('POST', `/v1/advocates/${id}/ask`, { body: { ask: name } });
  expect(await ask()).toMatchObject({ status: 200, body: { why: ['The advocate is asked: “by hand”.'] } });
  expect(await ask()).toMatchObject({
    status: 409,
    body: {
      code: 'RK408',
      decision: { reason: 'ask_cooldown' },
      why: [
        'Not asked: the advocate was asked not long ago.',
        expect.stringContaining('possible again from 31 March 2026'),
      ],
    },
  });
  expect(await ask('other')).toMatchObject({ status: 409, body: { decision: { reason: 'unknown_ask' } } });
  const nobody = await server.call('POST', '/v1/advocates/p_nobody/ask', { body: { ask: 'by-hand' } });
  expect(nobody).toMatchObject({ status: 404 });
});

test('advocates are listed by segment, as it is now, through all pages', async () => {
  const [ada, ben, cleo] = [await join('ada'), await join('ben'), await join('cleo')];
  const nps = (advocateId: string, score: number, id: string) =>
    server.call('POST', '/v1/events', {
      body: { id, type: 'advocacy.nps', who: { advocateId }, data: { nps: score } },
    });
  await nps(ada, 8, '1');
  await nps(ben, 9, '2');
  await nps(cleo, 10, '3');
  const list = async (query: string) => {
    const { body } = await server.call('GET', `/v1/advocates?segment=promoters${query}`);
    return { ids: (body['rows'] as { id: string }[]).map(({ id }) => id), next: body['next'] as string | null };
  };
  expect((await list('')).ids.toSorted()).toEqual([ben, cleo].toSorted());
  const found: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof list>> = await list(`&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
    found.push(...page.ids);
    cursor = page.next;
  }
  expect(found.toSorted()).toEqual([ben, cleo].toSorted());
  await nps(ben, 3, '4');
  expect((await list('')).ids).toEqual([cleo]);
  expect((await server.call('GET', '/v1/advocates?segment=none')).body).toMatchObject({ rows: [], next: null });
});
