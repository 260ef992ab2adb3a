import type { LightMyRequestResponse } from 'fastify';
import { testServer } from '../http/testServer.ts';

export const JOIN = '/join/iv-clinic';

/** A server with the clinic's program, and what a browser does with it: opening pages, sending forms, keeping a cookie. */
export async function openVisitor(programs?: readonly object[]) {
  const served = await testServer(programs);
  const get = (url: string, cookie?: string): Promise<LightMyRequestResponse> =>
    served.app.inject({ url, headers: cookie === undefined ? {} : { cookie } });
  const post = (url: string, form: Form, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
    served.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    });
  return {
    ...served,
    get,
    post,
    async referrals() {
      return (await served.context.store.referrals.list({ program: 'iv-clinic' })).rows;
    },
    async advocates() {
      return (await served.context.store.advocates.list({ program: 'iv-clinic' })).rows;
    },
    /** Staff sign in; `raw` is the whole Set-Cookie header. */
    async signIn() {
      const token = tokenOf(await served.context.keys.loginLink({ role: 'admin' }));
      const answer = await post('/admin/login', { token });
      const cookie = cookieOf(answer);
      return { cookie, raw: String(answer.headers['set-cookie']), csrf: csrfIn((await get('/admin', cookie)).body) };
    },
  };
}

export type Visitor = Awaited<ReturnType<typeof openVisitor>>;
type Form = Record<string, string>;

/** A filled-in landing page. */
export function referral(changes: Form = {}): Form {
  return {
    nonce: 'n',
    name: 'Anna Keller',
    email: 'anna@example.com',
    friendName: 'Ben Kramer',
    friendEmail: 'ben@example.com',
    terms: 'yes',
    ...changes,
  };
}

export function cookieOf(answer: LightMyRequestResponse): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

export function tokenOf(link: string): string {
  return new URL(link).searchParams.get('token') ?? '';
}

export function csrfIn(page: string): string {
  return /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
}
