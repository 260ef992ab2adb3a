import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string | number | Date>>[]>>;
type Write = (path: string, rows?: Rows) => Promise<void>;

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const thisMonth = new Date();

const rows: Rows = {
  Advocates: [
    { Id: 'a', Name: 'Ada', Referrals: 4, Qualified: 1, Points: 10 },
    { Id: 'b', Name: 'Ben', Referrals: 3, Qualified: 2, Points: 5 },
    { Id: 'c', Name: 'Cleo', Referrals: 1, Qualified: 1, Points: 0 },
  ],
  Referrals: [
    { Id: '1', Stage: 'Visit booked', 'Referred at': thisMonth },
    { Id: '2', Stage: 'First visit attended', 'Referred at': thisMonth, 'Qualified at': thisMonth },
    { Id: '3', Stage: 'First visit attended', 'Referred at': new Date('2001-01-01'), 'Qualified at': thisMonth },
  ],
  Rewards: [
    { Id: 'x', Amount: 50, Unit: 'USD', State: 'available' },
    { Id: 'y', Amount: 25.5, Unit: 'USD', State: 'available' },
    { Id: 'z', Amount: 40, Unit: 'USD', State: 'held' },
    { Id: 'p', Amount: 10, Unit: 'points', State: 'available' },
  ],
};

/** The workbook as LibreOffice understands it, formulas computed. */
async function opened(given: Rows): Promise<string> {
  const file = join(folder, 'referrals.xlsx');
  const { writeWorkbook } = (await import(new URL('workbook.mjs', import.meta.url).href)) as { writeWorkbook: Write };
  await writeWorkbook(file, given);
  const home = pathToFileURL(join(folder, 'office')).href;
  spawnSync('soffice', [
    '--headless',
    `-env:UserInstallation=${home}`,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    file,
  ]);
  return readFileSync(join(folder, 'referrals.fods'), 'utf8');
}

/** What is written in the cells of a tab, row by row, without empty ones. */
function cellsOf(document: string, tab: string): string[][] {
  const [, content = ''] = new RegExp(`<table:table table:name="${tab}"([^]*?)</table:table>`).exec(document) ?? [];
  return [...content.matchAll(/<table:table-row[^]*?<\/table:table-row>/g)].map(([row]) =>
    [...row.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(([, text]) => text ?? ''),
  );
}

// LibreOffice is a package of the system, not of npm; where it is missing there is nothing to open the workbook with.
(hasOffice ? describe : describe.skip)('the workbook in LibreOffice', () => {
  let document = '';
  let board: string[][] = [];
  beforeAll(async () => {
    document = await opened(rows);
    board = cellsOf(document, 'Dashboard');
  }, 120_000);

  test('has the tabs, with their columns, and dropdowns', () => {
    const tabs = [...document.matchAll(/<table:table table:name="([^"]+)"/g)].map(([, name]) => name);
    expect(tabs).toEqual(
      'Dashboard Advocates Referrals Rewards Ledger Redemptions Inbox Outbox Log Program Lists'.split(' '),
    );
    expect(cellsOf(document, 'Redemptions')[0]).toEqual([
      'Id',
      'Code or e-mail',
      'Item',
      'Asked at',
      'Result',
      'Message',
    ]);
    expect(document.match(/<table:content-validation /g)).toHaveLength(6);
  });

  test('computes the funnel, the months, the leaders and what is owed', () => {
    expect(document).not.toMatch(/<text:p>(?:#[A-Z/!?0]+|Err:\d+)<\/text:p>/);
    const words = board.map((row) => row.join(' '));
    expect(words[0]).toBe('Stage Friends Month Referred Qualified Leaders Qualified Referrals Owed USD');
    expect(words[1]).toMatch(/^Name received 0 .* Ben 2 3 Due now 75\.5$/);
    expect(words[2]).toMatch(/^Registered as a patient 0 .* Ada 1 4 Waiting 40$/);
    expect(words[3]).toMatch(/^Visit booked 1 .* Cleo 1 1 Handed over 0$/);
    expect(words[4]).toMatch(/^First visit attended 2 .* Points on balances 15$/);
    expect(board[12]).toEqual([thisMonth.toISOString().slice(0, 7), '2', '2']);
  });
});
