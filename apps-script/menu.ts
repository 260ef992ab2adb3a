/** What stands in the menu, and the function behind each line. */
const ITEMS: readonly (readonly [label: string, name: string] | null)[] = [
  ['Set up', 'setUp'],
  ['Sidebar', 'openSidebar'],
  null,
  ['Simulate', 'simulate'],
  ['Process now', 'processNow'],
  ['Pay-out list', 'payoutList'],
  null,
  ['Health check', 'healthCheck'],
  ['Automation on', 'automationOn'],
  ['Automation off', 'automationOff'],
  ['Repair tabs', 'repairTabs'],
  null,
  ['Add sample data', 'addSampleData'],
  ['Remove sample data', 'removeSampleData'],
];

/** Shows the menu when the sheet is opened. An add-on that nobody has allowed yet may do no more than this. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu('Referrals');
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  }
  menu.addToUi();
}

/** Runs when the add-on is installed in an open sheet. */
export function onInstall(): void {
  onOpen();
}
