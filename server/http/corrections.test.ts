import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clinic, testServer, textAt } from './testServer.ts';

let server: Awaited<ReturnType<typeof testServer>>;
let [ann, flow] = ['', ''];
beforeEach(async () => {
  server = await testServer([clinic()]);
  const body = { email: 'anne@example.com', firstName: 'Anne', lastName: 'Keller', externalId: 'crm-1' };
  ann = textAt(await server.call('POST', '/v1/advocates', { body }), 'id');
  const key = { label: 'a flow', scopes: ['integration'] };
  flow = textAt(await server.call('POST', '/v1/keys', { body: key }), 'key');
});
afterEach(() => server.stop());

const correct = (body: object, id = ann) => server.call('PATCH', `/v1/advocates/${id}`, { body, token: flow });
const found = async (query: string) => {
  const { body } = await server.call('GET', `/v1/advocates?${query}`);
  return (body['rows'] as { id: string }[]).map(({ id }) => id);
};

describe('what is known of an advocate', () => {
  test('is corrected where something is sent, and stays where nothing is', async () => {
    const corrected = await correct({ email: 'ann@example.com', firstName: 'Ann', phone: '+1 555 0100' });
    expect(corrected).toMatchObject({
      status: 200,
      body: {
        id: ann,
        person: { email: 'ann@example.com', firstName: 'Ann', lastName: 'Keller', phone: '+1 555 0100' },
      },
    });
    expect((await server.call('GET', `/v1/advocates/${ann}`)).body).toEqual(corrected.body);
    for (const query of ['email=ann@example.com', 'email=anne@example.com', 'externalId=crm-1'])
      expect(await found(query)).toEqual([ann]);
    expect(await found(`phone=${encodeURIComponent('+1 555 0100')}`)).toEqual([ann]);
    expect(await correct({ firstName: 'Annie', role: 'influencer' })).toMatchObject({
      body: { role: 'influencer', person: { firstName: 'Annie', email: 'ann@example.com' } },
    });
  });

  test('keeps the address of somebody else out, whoever that is, until the two are merged', async () => {
    const other = textAt(await server.call('POST', '/v1/advocates', { body: { email: 'bo@example.com' } }), 'id');
    expect(await correct({ email: 'BO@example.com', firstName: 'Bo' })).toMatchObject({
      status: 409,
      body: { code: 'RK408', pointer: '/email', person: other, hint: expect.stringContaining('merge') },
    });
    expect((await server.call('GET', `/v1/advocates/${ann}`)).body).toMatchObject({
      person: { email: 'anne@example.com', firstName: 'Anne' },
    });
    await server.call('POST', `/v1/people/${ann}/merge`, { body: { from: other } });
    expect(await correct({ email: 'bo@example.com' })).toMatchObject({
      status: 200,
      body: { person: { email: 'bo@example.com' } },
    });
  });

  test.each([
    [{}, 422, ''],
    [{ email: 'nobody' }, 422, '/email'],
    [{ phone: '12' }, 422, '/phone'],
    [{ shareCode: 'ANN' }, 422, '/shareCode'],
    [{ role: 'nobody' }, 409, undefined],
  ])('%j is refused', async (body, status, pointer) => {
    expect(await correct(body)).toMatchObject({ status, body: { ...(pointer !== undefined && { pointer }) } });
  });

  test('of nobody there is nothing to correct', async () => {
    expect(await correct({ firstName: 'Ann' }, 'p_00000000000000000000000000')).toMatchObject({ status: 404 });
  });
});
