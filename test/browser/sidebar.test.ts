import type { Browser, Page } from 'playwright-core';
import { friend, openClinic } from '../../apps-script/test/clinic.ts';
import { builtCode } from '../../apps-script/test/host/script.ts';
import { selection } from '../../apps-script/test/host/spreadsheet.ts';
import { lookAt, missing, openBrowser, sentences } from './visit.ts';

/** A sidebar of Google is 300 pixels wide: https://developers.google.com/apps-script/guides/dialogs#custom_sidebars */
const WIDTH = 300;

const host = openClinic(builtCode());
let browser: Browser;
let page: Page;

beforeAll(async () => {
  host.paste('Referrals', [friend(host, 1)]);
  host.call('processNow');
  host.call('openSidebar');
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  await page.exposeFunction('callScript', (name: string, args: unknown[]) => answer(name, args));
  await page.addInitScript(BRIDGE);
  await page.route('https://sidebar.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: host.session.shown[0]!.html }),
  );
  await page.goto('https://sidebar.example/');
});

afterAll(() => browser.close());

/** What the script answers, as it arrives in the page. */
function answer(name: string, args: unknown[]): { value?: unknown; error?: string } {
  try {
    return { value: crossing(host.call(name, ...args)) ?? null };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** A date in an answer makes the whole of it null: https://developers.google.com/apps-script/guides/html/reference/run#myfunction */
function crossing(value: unknown): unknown {
  const hasDate = (each: unknown): boolean =>
    Object.prototype.toString.call(each) === '[object Date]' ||
    (typeof each === 'object' && each !== null && Object.values(each).some(hasDate));
  return hasDate(value) ? null : value;
}

/** `google.script.run`: at most ten calls at once, no dates, functions or pieces of the page as arguments, private names refused. */
const BRIDGE = `
  let running = 0;
  const forbidden = (value) => value instanceof Date || typeof value === 'function' || value instanceof Node
    || (typeof value === 'object' && value !== null && Object.values(value).some(forbidden));
  const runner = (succeed, fail) => new Proxy({}, {
    get(_target, name) {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, fail);
      if (name === 'withFailureHandler') return (handler) => runner(succeed, handler);
      return (...args) => {
        if (name.endsWith('_')) throw new TypeError(name + ' is private');
        if (args.some(forbidden)) throw new TypeError('Failed due to illegal value in property');
        if (running === 10) throw new Error('Too many calls at once');
        running += 1;
        callScript(name, args).then(({ value, error }) => {
          running -= 1;
          if (error === undefined) succeed?.(value); else fail?.(new Error(error));
        });
      };
    },
  });
  window.google = { script: { run: runner(null, null) } };
`;

const opened = (title: string) => page.locator('summary', { hasText: title }).click();
const button = (name: string) => page.getByRole('button', { name, exact: true });

it('opens with the program, the automation and the mails of today', async () => {
  expect(await missing(page, 'Glow', 'Automation is on. 99 mails may still go out today.')).toEqual([]);
  expect(await lookAt(page, 'sheet-sidebar')).toEqual([]);
  await page.setViewportSize({ width: WIDTH, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
});

it('explains the row that is selected', async () => {
  Object.assign(selection, { sheet: 'Referrals', row: 2 });
  await button('Explain the row').click();
  expect(await missing(page, 'Friend 1')).toEqual([]);
  expect((await sentences(page, 'Why')).join(' ')).toMatch(/10 points/);
});

it('says what a run would do, and whether all is well', async () => {
  host.paste('Referrals', [friend(host, 2)]);
  await opened('Do');
  await button('Simulate').click();
  await page.getByText('Friend 2: done').waitFor();
  expect(await sentences(page, 'What a run would do')).toEqual(['Friend 2: done, 1 rewards']);
  await opened('Health');
  await button('Check').first().click();
  expect(await missing(page, 'Automation is on.', 'The script has the permissions it needs.')).toEqual([]);
});

it('switches the automation off and on', async () => {
  await button('Automation off').click();
  expect(await missing(page, 'Automation is off.')).toEqual([]);
  expect(host.session.triggers).toEqual([]);
  await button('Automation on').click();
  await button('Automation off').waitFor();
  expect(host.session.triggers).toHaveLength(3);
});

it('changes an amount, which new friends follow, and refuses one that cannot be', async () => {
  await opened('Stages, rewards, texts');
  await page.getByLabel('Amount in USD').fill('75.50');
  await button('Save and make live').click();
  expect(await missing(page, 'Saved. New friends follow the new version.')).toEqual([]);
  expect(host.call('programText')).toContain('"amountMinor": 7550');
  // Braces are what the owner of a sheet writes into texts.
  const wrong = await lookAt(page, 'sheet-sidebar-open');
  expect(wrong.filter((talk) => !/ says [{}]$/.test(talk))).toEqual([]);
  await page.getByLabel('Waits for, as 14 days').last().fill('a while');
  await button('Save and make live').click();
  expect(await missing(page, 'Not saved: the program cannot run like this.')).toEqual([]);
  await opened('Stages, rewards, texts');
});

it('hands the whole program over as a file', async () => {
  await opened('Moving to a server');
  const [download] = await Promise.all([page.waitForEvent('download'), button('Export the program').click()]);
  expect(download.suggestedFilename()).toBe('referrals.jsonl');
  const text = await download.createReadStream().then((stream) => stream.toArray());
  expect(Buffer.concat(text as Buffer[]).toString()).toMatch(/^\{"at":.*"format":"referral-kit".*\n/);
});

it('says what is wrong with a program file and where, and with an address', async () => {
  await page.getByLabel('Program', { exact: true }).fill('{ "id": 5 }');
  await button('Check').last().click();
  expect((await sentences(page, 'Findings')).join(' ')).toMatch(/RK\d+ at \/id/);
  await opened('Addresses');
  await page.getByLabel('Share link').fill('https://glow.example/');
  await button('Save addresses').click();
  expect(await missing(page, 'The share link needs {code} where the code goes.')).toEqual([]);
});
