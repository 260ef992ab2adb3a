/** What runs by itself, and when. Triggers run as the person who switched them on, and a copy of the sheet has none. */
const TRIGGERS: Readonly<Record<string, (builder: GoogleAppsScript.Script.TriggerBuilder) => { create(): unknown }>> = {
  onFormSubmit: (builder) => builder.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit(),
  onSheetEdit: (builder) => builder.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit(),
  onClock: (builder) => builder.timeBased().everyMinutes(CLOCK_MINUTES),
};

const CLOCK_MINUTES = 10;

/** Switches everything that runs by itself on or off; on means each once, however often it is asked for. */
export function setAutomation(on: boolean): void {
  const installed = ScriptApp.getProjectTriggers();
  for (const trigger of installed) {
    const isSecond = installed.find((each) => each.getHandlerFunction() === trigger.getHandlerFunction()) !== trigger;
    if (!on || isSecond) ScriptApp.deleteTrigger(trigger);
  }
  if (!on) return;
  for (const handler of missingTriggers()) TRIGGERS[handler]?.(ScriptApp.newTrigger(handler)).create();
}

/** What should run by itself and does not. */
export function missingTriggers(): string[] {
  const handlers = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  return Object.keys(TRIGGERS).filter((handler) => !handlers.has(handler));
}
