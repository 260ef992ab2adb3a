import { createHmac } from 'node:crypto';
import { vendor, type VendorRequest } from '../vendor.ts';

export interface Card {
  readonly id: string;
  idList: string;
  closed: boolean;
  desc: string;
  [field: string]: unknown;
}

interface List {
  readonly id: string;
  readonly name: string;
}

interface Hook {
  readonly id: string;
  readonly idModel: string;
  readonly callbackURL: string;
}

interface Board {
  readonly lists: readonly List[];
  readonly cards: Card[];
  readonly hooks: Hook[];
}

const SECRET = 'trello-oauth-secret';

/** A board of Trello with lists of the given names, in their order. */
export function trelloBoard(...names: readonly string[]) {
  const lists = names.map((name, index) => ({ id: `list${index}`, name }));
  const board: Board = { lists, cards: [], hooks: [] };
  return {
    cards: board.cards,
    /** The list a card lies in, by its name. */
    listOf: ({ idList }: Card) => lists.find(({ id }) => id === idList)?.name,
    /** Somebody makes a card in a list. */
    put: (list: string, card: { name: string; desc: string }) =>
      make(board.cards, { ...card, idList: lists.find(({ name }) => name === list)?.id ?? '' }),
    /** Somebody drags a card, or archives it; what Trello then tells, and how it signs that for the address it was given. */
    moved(card: Card, to: string) {
      const [before, after] = [card.idList, to].map((list) =>
        lists.find(({ id, name }) => id === list || name === list),
      );
      card.idList = after?.id ?? '';
      return told(board, card, { listBefore: before, listAfter: after });
    },
    archived(card: Card) {
      card.closed = true;
      return told(board, card, { old: { closed: false } });
    },
    vendor: vendor({
      hosts: ['api.trello.com'],
      description: { file: 'trello', base: '/1' },
      credentials: { trelloApi: { apiKey: 'key-example', apiToken: 'token-example', oauthSecret: SECRET } },
      // The description, made from a client library, lacks these.
      unchecked: [
        'GET /1/boards/YOUR_BOARD_ID/cards',
        'GET /1/tokens/token-example/webhooks',
        'POST /1/tokens/token-example/webhooks',
        'DELETE /1/tokens/token-example/webhooks/*',
      ],
      strict: true,
      answers: () => (request) => answer(request, board),
    }),
  };
}

function answer({ method, path, query, body }: VendorRequest, { lists, cards, hooks }: Board) {
  const [, , kind, id, part] = path.split('/');
  const given = { ...query, ...(body as object | undefined) } as Partial<Card>;
  if (kind === 'tokens') return aboutHooks(method, path, given, hooks);
  if (kind === 'boards') return { body: part === 'lists' ? lists : cards.filter(({ closed }) => !closed) };
  if (method === 'POST') return { body: make(cards, given) };
  const card = cards.find((one) => one.id === id);
  if (card && method === 'PUT') Object.assign(card, given);
  return card && { body: card };
}

function make(cards: Card[], { key: _key, token: _token, ...given }: Partial<Card>): Card {
  const card: Card = { id: `card${cards.length + 1}`, idList: '', desc: '', closed: false, ...given };
  cards.push(card);
  return card;
}

function aboutHooks(method: string, path: string, given: object, hooks: Hook[]) {
  if (method === 'GET') return { body: hooks };
  if (method === 'DELETE') {
    hooks.splice(0, hooks.length, ...hooks.filter(({ id }) => !path.endsWith(id)));
    return { body: { limits: {} } };
  }
  const hook = { id: `hook${hooks.length + 1}`, ...given } as Hook;
  hooks.push(hook);
  return { body: hook };
}

function told({ hooks }: Board, card: Card, more: object) {
  const data = { card: { id: card.id, closed: card.closed, idList: card.idList, name: card['name'] }, ...more };
  const action = {
    id: `action-${card.id}-${card.idList}-${card.closed}`,
    type: 'updateCard',
    data,
    memberCreator: { fullName: 'Eva Lind' },
  };
  const raw = JSON.stringify({ action, model: { id: 'YOUR_BOARD_ID' } });
  const signature = createHmac('sha1', SECRET)
    .update(raw + (hooks[0]?.callbackURL ?? ''))
    .digest('base64');
  return { raw, headers: { 'content-type': 'application/json', 'x-trello-webhook': signature } };
}
