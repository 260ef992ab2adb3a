import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { testServer, textAt } from './testServer.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

let server: Awaited<ReturnType<typeof testServer>>;
let script = '';
beforeAll(async () => {
  server = await testServer();
  script = (await server.call('GET', '/snippet.js', { token: null })).text;
});
afterAll(() => server.stop());

interface Element {
  readonly dataset: Readonly<Record<string, string>>;
}
interface Kit {
  code(): string | null;
  convert(more?: object): boolean;
}

/** A browser as far as the script needs one; its storage may be shut. */
function browser(search: string, kept: { storage: Map<string, string> | null; cookie: string } = fresh()) {
  const asked: string[] = [];
  const page: Element[] = [];
  let appear: (node: object) => void = () => undefined;
  const nodeOf = (elements: readonly Element[]) => ({ querySelectorAll: () => elements });
  const { storage } = kept;
  const localStorage = {
    getItem: (name: string) => (storage === null ? shut() : (storage.get(name) ?? null)),
    setItem: (name: string, value: string) => (storage === null ? shut() : void storage.set(name, value)),
  };
  const document = {
    currentScript: { src: 'https://refer.example.com/snippet.js', dataset: { connection: 'shop-web' } },
    readyState: 'complete',
    documentElement: {},
    querySelectorAll: () => page,
    get cookie() {
      return kept.cookie;
    },
    set cookie(text: string) {
      kept.cookie = text.split(';')[0] ?? '';
    },
  };
  class MutationObserver {
    constructor(told: (changes: object[]) => void) {
      appear = (node) => told([{ addedNodes: [node] }]);
    }
    observe(): void {}
  }
  const fetch = async (address: string) => void asked.push(address);
  const world = { document, localStorage, location: { search, protocol: 'https:' }, MutationObserver, fetch };
  return {
    asked,
    kept,
    show: (...elements: Element[]) => appear(nodeOf(elements)),
    open(...elements: Element[]): Kit {
      page.push(...elements);
      const context = createContext({ ...world, URL, URLSearchParams, Date, encodeURIComponent, decodeURIComponent });
      runInContext(script, context);
      return (context as { referralKit: Kit }).referralKit;
    },
  };
}

function fresh() {
  return { storage: new Map<string, string>() as Map<string, string> | null, cookie: '' };
}

function shut(): never {
  throw new Error('SecurityError');
}

describe('the snippet', () => {
  test('is small, may be loaded by every site, and keeps a code for the window of the program', async () => {
    expect(gzipSync(script).length).toBeLessThan(2048);
    const { headers } = await server.call('GET', '/snippet.js?program=iv-clinic', { token: null });
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(script).toContain("days = '90'");
    expect(script).not.toMatch(/\beval\b|innerHTML|new Function|document\.write/);
  });

  test.each([
    ['storage', fresh()],
    ['a cookie where storage is shut', { storage: null, cookie: '' }],
  ])('finds the code again on a later page, in %s, until it is too old', (_name, kept) => {
    expect(browser('?ref=ANN%2D10&x=1', kept).open().code()).toBe('ANN-10');
    expect(browser('', kept).open().code()).toBe('ANN-10');
    expect(browser('?code=BEN', kept).open().code()).toBe('BEN');
    jest.useFakeTimers({ now: Date.now() + 91 * 86_400_000 });
    try {
      expect(browser('', kept).open().code()).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });

  test('reports what is marked on the page, and in a modal when it appears, once each', () => {
    const one = browser('?ref=ANN');
    const bought = {
      dataset: { referralConvert: 'purchase.completed', referralObject: 'o-1', referralAmountMinor: '500' },
    };
    one.open(bought);
    one.show(bought);
    one.show({ dataset: { referralConvert: '' } });
    expect(one.asked).toEqual([
      'https://refer.example.com/in/code/shop-web?code=ANN&type=purchase.completed&object=o-1&amountMinor=500',
      'https://refer.example.com/in/code/shop-web?code=ANN&id=ANN%7Ereferral.qualify&type=referral.qualify',
    ]);
  });

  test('says nothing without a code', () => {
    const one = browser('');
    expect(one.open({ dataset: { referralConvert: '' } }).convert()).toBe(false);
    expect(one.asked).toEqual([]);
  });

  test('reports conversions that the server keeps as unverified, and that pay nothing', async () => {
    const ann = await server.call('POST', '/v1/advocates', { body: { email: 'ann@example.com' } });
    const body = { code: textAt(ann, 'shareCode'), invitee: { email: 'bea@example.com' } };
    const made = await server.call('POST', '/v1/referrals', { body });
    const one = browser(`?code=${textAt(made, 'code')}`);
    expect(one.open().convert({ object: 'visit-1' })).toBe(true);
    const { pathname, search } = new URL(one.asked[0] ?? '');
    expect(await server.call('GET', pathname + search, { token: null })).toMatchObject({ status: 200 });
    const story = await server.call('GET', `/v1/referrals/${textAt(made, 'id')}`);
    expect(story.body).toMatchObject({ stage: 'submitted', qualifiedAt: null });
    const log = await server.context.store.log.after('iv-clinic', 0, 10);
    expect(log.at(-1)).toMatchObject({ event: { unverified: true }, decision: { outcome: 'refused' } });
  });
});
