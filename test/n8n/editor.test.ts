import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Template } from '../../nodes-n8n/test/lintTemplate.ts';
import { startServer, type TestServer } from '../../nodes-n8n/test/server.ts';
import { openTheatre, type Theatre } from './theatre.ts';

/** The nodes in n8n's own editor, as a user sees them. It leaves pictures; the ones in docs/images were taken here and looked at. */
const PICTURES = join(import.meta.dirname, 'pictures');
const CANVAS = fileURLToPath(new URL('../../templates/slack/n8n/approve-by-button.json', import.meta.url));

let theatre: Theatre;
let server: TestServer;
let browser: Browser;
let page: Page;
let credential: { id: string; name: string };

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  theatre = await openTheatre();
  server = await startServer(theatre.entrance.host);
  const data = server.credentials;
  credential = await theatre.n8n.api('POST', '/credentials', { name: 'Our Book Club', type: 'referralKitApi', data });
  const args = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader'];
  browser = await chromium.launch({ executablePath: await chromiumPackage.executablePath(), args });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(60_000);
  const [name = '', value = ''] = theatre.n8n.cookie.split('=');
  await context.addCookies([{ name, value, url: theatre.n8n.url }]);
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await theatre.stop();
});

async function open(template: Template): Promise<void> {
  const { id } = await theatre.n8n.rest<{ id: string }>('POST', '/workflows', template);
  await page.goto(`${theatre.n8n.url}/workflow/${id}`);
  for (const { name, type } of template.nodes) {
    // They appear together.
    // oxlint-disable-next-line no-await-in-loop
    if (!type.endsWith('.stickyNote')) await nodeCalled(name).waitFor();
  }
}

function nodeCalled(name: string) {
  return page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
}

test('a workflow stands on the canvas, with every node known', async () => {
  await open(JSON.parse(readFileSync(CANVAS, 'utf8')) as Template);
  // The key by which the editor fits a workflow into the window.
  await page.keyboard.press('1');
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(PICTURES, 'n8n-canvas.png'), animations: 'disabled' });
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(/Install this node|Unrecognized node/);
  expect(await page.locator('[data-test-id="canvas-node"] img[src*="referralKit"]').count()).toBeGreaterThan(0);
});

test("the panel offers the stages of the server's program", async () => {
  const referralId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
  const parameters = { resource: 'referral', operation: 'move', referralId };
  const moving = {
    id: 'm1',
    name: 'Move the Referral',
    type: 'n8n-nodes-referral-kit.referralKit',
    typeVersion: 1,
    position: [0, 0] as [number, number],
    parameters,
    credentials: { referralKitApi: credential },
  };
  await open({ name: 'Moving', nodes: [moving], connections: {} });
  await nodeCalled(moving.name).dblclick();
  await page.locator('[data-test-id="parameter-input-stage"] input').first().click();
  const choices = page.locator('[data-test-id="parameter-input-item"]:visible');
  await choices.filter({ hasText: 'Came to an evening' }).waitFor();
  await page.screenshot({ path: join(PICTURES, 'n8n-panel.png'), animations: 'disabled' });
  const offered = (await choices.allInnerTexts()).map((choice) => choice.trim());
  expect(offered).toEqual(['Referral received', 'Came to an evening', 'Joined the club', 'Left again']);
});

test('n8n tests the credential against the server', async () => {
  const tested = (apiKey: string) =>
    theatre.n8n.rest<{ status: string }>('POST', '/credentials/test', {
      credentials: { ...credential, type: 'referralKitApi', data: { ...server.credentials, apiKey } },
    });
  expect(await tested(server.credentials.apiKey)).toMatchObject({ status: 'OK' });
  expect(await tested('rk_wrong')).toMatchObject({ status: 'Error' });
});
