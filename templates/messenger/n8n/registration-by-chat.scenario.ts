import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { messenger, signedByMeta } from '../../../test/n8n/vendors/messenger.ts';

/** What Meta sends when people wrote to the page: one message, or several together. */
function call(...messaging: object[]): string {
  return JSON.stringify({ object: 'page', entry: [{ id: '1001', time: 1767225600456, messaging }] });
}

function from(chat: string, what: object) {
  return { sender: { id: chat }, recipient: { id: '1001' }, timestamp: 1767225600123, ...what };
}

const said = (chat: string, mid: string, text: string) => from(chat, { message: { mid, text } });

export default scenario({
  vendors: [messenger],
  async play({ refer, post, settle }) {
    await refer({ email: 'cy@example.com', firstName: 'Cy' });
    const setup = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444' };
    await post('Messenger', undefined, { method: 'GET', query: { ...setup, 'hub.verify_token': 'YOUR_VERIFY_TOKEN' } });
    await post('Messenger', undefined, { method: 'GET', query: { ...setup, 'hub.verify_token': 'a guess' } });
    const forged = call(said('7007', 'm_0', 'eve@example.com'));
    await post('Messenger', undefined, { raw: forged, headers: signedByMeta('something else') });
    const messages = [
      call(from('5005', { referral: { ref: 'ADA-50', source: 'SHORTLINK', type: 'OPEN_THREAD' } })),
      call(said('5005', 'm_1', 'ada-50 ben@example.com')),
      call(said('6006', 'm_2', 'dan@example.com')),
      call(said('6006', 'm_3', 'Status'), said('7007', 'm_4', 'status'), said('8008', 'm_5', 'status')),
      call(said('5005', 'm_6', 'NOBODY gil@example.com')),
      call(said('5005', 'm_7', 'Hello?')),
      call(from('1001', { message: { mid: 'm_8', text: 'Our own answer', is_echo: true } })),
    ];
    for (const raw of messages) {
      // A chat is read in its order.
      // oxlint-disable-next-line no-await-in-loop
      await post('Messenger', undefined, { raw, headers: signedByMeta(raw) });
      // oxlint-disable-next-line no-await-in-loop
      await settle();
    }
  },
  shows: {
    35: async ({ server, sent }) => {
      const { rows } = await server.call('GET', '/v1/referrals?email=ben@example.com');
      expect(rows).toMatchObject([{ advocate: { firstName: 'Ada' } }]);
      expect(repliesTo('5005', sent)).toEqual([
        'Welcome! To be registered write: ADA-50 and your e-mail address, for example ADA-50 you@example.com',
        'You are registered, thank you. Ada will hear of it.',
        'I do not know the code NOBODY. Please look at it again.',
        expect.stringMatching(/^Write your e-mail address/),
      ]);
    },
    63: async ({ server, sent, answers }) => {
      expect(answers.slice(0, 3)).toMatchObject([
        { status: 200, body: '1158201444' },
        { status: 403 },
        { status: 401 },
      ]);
      const { rows } = await server.call('GET', '/v1/advocates?email=dan@example.com');
      const [{ shareCode }] = rows as unknown as [{ shareCode: string }];
      expect(repliesTo('6006', sent)).toEqual([
        expect.stringContaining(`Your code is ${shareCode}.`),
        'You referred 0, and 0 became a success.',
      ]);
      expect([...repliesTo('7007', sent), ...repliesTo('8008', sent)]).toEqual([
        expect.stringMatching(/^We have not met yet/),
        expect.stringMatching(/^We have not met yet/),
      ]);
      expect((await server.call('GET', '/v1/advocates?email=eve@example.com'))['rows']).toEqual([]);
    },
  },
});

function repliesTo(chat: string, sent: (what: string) => readonly unknown[]): string[] {
  const replies = sent('POST graph.facebook.com/v25.0/me/messages') as {
    recipient: { id: string };
    messaging_type: string;
    message: { text: string };
  }[];
  expect(new Set(replies.map((reply) => reply.messaging_type))).toEqual(new Set(['RESPONSE']));
  return replies.filter(({ recipient }) => recipient.id === chat).map(({ message }) => message.text);
}
