/** What Google calls. Each function becomes one at the top of Code.js, under the same name. */
// It is there for what it does.
// oxlint-disable-next-line no-unassigned-import
import './language.ts';

export { onInstall, onOpen } from './menu.ts';
export { onFormSubmit } from './intake/onFormSubmit.ts';
export { doPost } from './intake/doPost.ts';
export {
  addSampleData,
  automationOff,
  automationOn,
  onClock,
  onSheetEdit,
  payoutList,
  processNow,
  removeSampleData,
  repairTabs,
  setUp,
  simulate,
  simulateWaiting,
} from './entries.ts';
export { setAutomation } from './setup/automation.ts';
export { checkProgram, programText, saveProgram } from './sidebar/program.ts';
export { exportProgram } from './out/export.ts';
export { shareIdentity } from './sidebar/shareIdentity.ts';
export { saveCommon } from './sidebar/common.ts';
export {
  health,
  healthCheck,
  newWebKey,
  openSidebar,
  saveSettings,
  sendTestMail,
  sidebarState,
  whySelected,
} from './sidebar/sidebar.ts';
export { REFERRAL_LINK, REFERRAL_POINTS, REFERRAL_STATUS, REFERRAL_WHY } from './functions.ts';
export { inside } from './inside.ts';
