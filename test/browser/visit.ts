import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { operators } from '@referral-kit/engine';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** A real browser, unpacked once into the temporary folder. */
export async function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader'];
  return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args });
}

/**
 * Looks at a page as a visitor with any of the usual screens would: takes pictures, asks axe, reads every word. Gives what is wrong
 * with it, each as a sentence that names the screen.
 */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [screen, { colorScheme, ...size }] of Object.entries(SCREENS)) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(PICTURES, `${name}-${screen}.png`), fullPage: true, animations: 'disabled' });
    const tooWide = await overflow(page);
    if (tooWide > 0) wrong.push(`${name} on a ${screen} is ${tooWide} pixels too wide`);
    for (const violation of await violations(page)) wrong.push(`${name} on a ${screen}: ${violation}`);
  }
  const words = await page.locator('body').innerText();
  return [...wrong, ...machineTalk(words).map((talk) => `${name} says ${talk}`)];
}

/** Which of these texts a visitor does not see. */
export async function missing(page: Page, ...texts: readonly string[]): Promise<string[]> {
  const seen = await Promise.all(
    texts.map((text) =>
      page
        .getByText(text)
        .first()
        .waitFor({ timeout: PATIENCE_MS })
        .then(
          () => true,
          () => false,
        ),
    ),
  );
  return texts.filter((_, index) => seen[index] === false);
}

/** The sentences of every list a visitor sees under this name, in order. */
export async function sentences(page: Page, name: string, which: 'all' | 'last' = 'all'): Promise<string[]> {
  const lists = page.getByRole('list', { name, exact: true });
  return (which === 'last' ? lists.last() : lists).getByRole('listitem').allInnerTexts();
}

const PATIENCE_MS = 5_000;

const SCREENS = {
  phone: { width: 390, height: 844, colorScheme: 'light' },
  night: { width: 390, height: 844, colorScheme: 'dark' },
  desktop: { width: 1280, height: 800, colorScheme: 'light' },
} as const;

const PICTURES = join(import.meta.dirname, 'screenshots');
mkdirSync(PICTURES, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeAnswer {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

/** What axe finds, as rule and place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run()');
  return (found as AxeAnswer).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
  );
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Words no person should meet: operator keys, JSON paths, braces, event types, values that are none. */
function machineTalk(words: string): string[] {
  const keys = Object.keys(operators).filter((key) => /[A-Z]/.test(key));
  const patterns = [/[{}]/g, /\$\./g, /\b[a-z]+\.[a-z]+[A-Z]\w*/g, /\b(?:undefined|null|NaN|object Object)\b/g];
  return [...keys.filter((key) => words.includes(key)), ...patterns.flatMap((pattern) => words.match(pattern) ?? [])];
}
