import { BASE64 } from '../intake/identity.ts';
import { underLock } from '../run.ts';
import { openJournal } from '../store/journal.ts';
import { changeSettings } from '../store/settings.ts';

const KEY_BYTES = 32;

/** Lets this sheet tell people apart by a server's key, in base64: then both derive the same ids. Only before anybody is known. */
export function shareIdentity(key: string): void {
  if (Utilities.base64Decode(key).length !== KEY_BYTES) throw new Error(`The key is ${KEY_BYTES} bytes in base64.`);
  underLock(() => {
    const journal = openJournal(SpreadsheetApp.getActiveSpreadsheet());
    if (journal.keys('person/').length > 0)
      throw new Error('The key cannot be changed: people are known already by the one this sheet has.');
    changeSettings(journal, { secret: BASE64 + key });
    journal.commit();
  });
}
