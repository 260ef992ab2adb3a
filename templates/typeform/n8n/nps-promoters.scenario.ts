import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { formResponse, signed, typeform } from '../../../test/n8n/vendors/typeform.ts';

const happy = { fact: 'advocate', path: '$.nps', operator: 'greaterThanInclusive', value: 9 };

export default scenario({
  vendors: [typeform],
  program: {
    ...program,
    fields: { advocate: { nps: { type: 'number', label: 'Would recommend, 0 to 10' } } },
    eligibility: [],
    segments: [{ id: 'promoters', label: 'Would recommend us', when: happy }],
    asks: [{ id: 'tell', on: 'advocacy.nps', segment: 'promoters', cooldown: '3 months', say: 'please-tell' }],
  },
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    const scores: readonly [string, string, number][] = [
      ['t1', 'zoe@example.com', 9],
      ['t2', 'ada@example.com', 6],
      ['t3', 'grumpy@example.com', 2],
    ];
    for (const [token, email, nps] of scores) {
      const raw = formResponse(token, { hidden: { email }, answers: { nps: ['number', nps] } });
      await post('Survey Answered', undefined, { raw, headers: signed(raw) });
    }
  },
  shows: {
    80: async ({ server }) => {
      const asked = async (token: string) => server.call('GET', `/v1/events/typeform/${token}`);
      expect(await asked('t1')).toMatchObject({ decision: { outcome: 'decided', effects: [{}] } });
      expect(await asked('t2')).toMatchObject({ decision: { outcome: 'decided', effects: [] } });
      expect(await asked('t3')).toMatchObject({ decision: { outcome: 'unmatched', effects: [] } });
    },
    81: async ({ server }) => {
      const { rows } = (await server.call('GET', '/v1/advocates')) as unknown as {
        rows: { person: { email: string } }[];
      };
      expect(rows.map(({ person }) => person.email).toSorted()).toEqual(['ada@example.com', 'zoe@example.com']);
      expect(await server.call('GET', '/v1/advocates?segment=promoters')).toMatchObject({
        rows: [{ person: { email: 'zoe@example.com' } }],
      });
    },
  },
});
