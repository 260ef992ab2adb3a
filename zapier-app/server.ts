import type { Bundle, HttpRequestOptionsWithUrl, HttpResponse, ZObject } from 'zapier-platform-core';

/** Completes a request that names only a path: the server's address and the key of this connection. */
export function sendToServer(
  request: HttpRequestOptionsWithUrl,
  z: ZObject,
  bundle: Bundle,
): HttpRequestOptionsWithUrl {
  const { server_url: server = '', api_key: key } = bundle.authData;
  return {
    ...request,
    url: addressOf(server, z) + request.url,
    headers: { ...request.headers, authorization: `Bearer ${key}`, accept: 'application/json' },
    skipThrowForStatus: true,
    removeMissingValuesFrom: { params: true, body: false },
  };
}

/** What the server says when it cannot do what was asked, as RFC 9457 has it. */
interface Problem {
  readonly detail?: string;
  readonly hint?: string;
  readonly code?: string;
}

/** Seconds to wait when the server is busy and does not say for how long. */
const USUAL_WAIT_SECONDS = 60;

/** Turns an answer that is no success into the error that makes Zapier do the right thing next. */
export function sayWhatFailed(response: HttpResponse, z: ZObject): HttpResponse {
  const { status } = response;
  if (status < 400) return response;
  const { detail, hint, code } = problemIn(response);
  const said = (detail ?? `The server answered with status ${status}`).replace(/\.$/, '');
  const message = [said, hint].filter(Boolean).join('. ');
  if (status === 401) throw new z.errors.ExpiredAuthError(message);
  if (status === 429 || status === 503)
    throw new z.errors.ThrottledError(message, Number(response.getHeader('retry-after') ?? USUAL_WAIT_SECONDS));
  if (status === 404 || status === 410) throw new z.errors.HaltedError(message);
  throw new z.errors.Error(message, code, status);
}

function problemIn(response: HttpResponse): Problem {
  try {
    return JSON.parse(response.content) as Problem;
  } catch {
    return { hint: 'Check that the Server URL is that of a Referral Kit server.' };
  }
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** The address without a slash at its end. Keys do not travel over http, but to the own machine. */
export function addressOf(server: string, z: ZObject): string {
  const url = URL.parse(server.trim());
  if (url === null)
    throw new z.errors.Error(`"${server}" is no address. Write the Server URL as https://referrals.example.com.`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL.includes(url.hostname))) {
    throw new z.errors.Error('The Server URL has to begin with https://, so that nobody can read the key on its way.');
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
