/**
 * Keeps the code a visitor came with, and reports a conversion with it. It sets no third-party cookie, evaluates nothing and writes
 * nothing into the page, so a strict content security policy needs only script-src and connect-src for the server of this script.
 */
(() => {
  const own = document.currentScript;
  const { connection = 'web', days = '$DAYS', parameters = 'ref,code' } = own.dataset;
  const server = new URL(own.src).origin;
  const NAME = 'referral-kit';
  const lifeMs = Number(days) * 86400000;

  const stored = (read, write) => {
    try {
      return write === undefined ? localStorage.getItem(read) : localStorage.setItem(read, write);
    } catch {
      if (write === undefined) return document.cookie.match(`(?:^|; )${read}=([^;]*)`)?.[1] ?? null;
      const secure = location.protocol === 'https:' ? '; secure' : '';
      document.cookie = `${read}=${write}; path=/; max-age=${Math.round(lifeMs / 1000)}; samesite=lax${secure}`;
      return null;
    }
  };

  const code = () => {
    const [kept, until] = (stored(NAME) ?? '').split('|');
    return kept && Number(until) > Date.now() ? decodeURIComponent(kept) : null;
  };

  const given = parameters.split(',').map((name) => new URLSearchParams(location.search).get(name));
  const found = given.find((value) => value && value.length <= 200);
  if (found) stored(NAME, `${encodeURIComponent(found)}|${Date.now() + lifeMs}`);

  const told = new Set();
  /** Says that the visitor converted; false without a code, or when it was said on this page already. */
  const convert = ({ type = 'referral.qualify', object, amountMinor, currency } = {}) => {
    const known = code();
    const id = object ? undefined : `${known}~${type}`;
    const key = `${type} ${object}`;
    if (!known || told.has(key)) return false;
    told.add(key);
    const query = new URLSearchParams({ code: known });
    for (const [name, value] of Object.entries({ id, type, object, amountMinor, currency }))
      if (value !== undefined && value !== '') query.set(name, value);
    const address = `${server}/in/code/${encodeURIComponent(connection)}?${query}`;
    fetch(address, { mode: 'no-cors', keepalive: true, credentials: 'omit' }).catch(() => told.delete(key));
    return true;
  };

  const look = (node) => {
    if (!node.querySelectorAll) return;
    const marked = [...node.querySelectorAll('[data-referral-convert]')];
    if (node.matches?.('[data-referral-convert]')) marked.push(node);
    for (const { dataset } of marked)
      convert({
        type: dataset.referralConvert || undefined,
        object: dataset.referralObject,
        amountMinor: dataset.referralAmountMinor,
        currency: dataset.referralCurrency,
      });
  };
  const watch = () => {
    look(document);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) look(node);
    }).observe(document.documentElement, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
  else watch();

  globalThis.referralKit = { code, convert };
})();
