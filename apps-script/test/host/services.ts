import { randomUUID } from 'node:crypto';
import { conditionalRuleBuilder, spreadsheetOf, validationBuilder } from './spreadsheet.ts';
import { modelled, SELF, type Session, type Trigger } from './session.ts';

/** The globals a script sees. */
export function servicesOf(session: Session): Record<string, object> {
  const book = spreadsheetOf(session);
  return {
    SpreadsheetApp: modelled(session, 'SpreadsheetApp', {
      getActiveSpreadsheet: () => book,
      getActive: () => book,
      flush: () => void (session.current.unflushed = false),
      getUi: () => uiOf(session),
      newDataValidation: () => validationBuilder(session),
      newConditionalFormatRule: () => conditionalRuleBuilder(session),
      ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' },
    }),
    LockService: modelled(session, 'LockService', { getDocumentLock: () => lockOf(session) }),
    Utilities: utilitiesOf(session),
    MailApp: mailOf(session),
    UrlFetchApp: fetchOf(session),
    ScriptApp: scriptOf(session),
    HtmlService: htmlOf(session),
    ContentService: contentOf(session),
    Charts: modelled(session, 'Charts', { ChartType: { BAR: 'BAR', COLUMN: 'COLUMN', LINE: 'LINE' } }),
  };
}

/** A lock belongs to one run, and is free again when that run ends or fails: https://developers.google.com/apps-script/reference/lock/lock */
function lockOf(session: Session): object {
  const take = (): boolean => {
    if (session.lockedBy !== null && session.lockedBy !== session.current) return false;
    session.lockedBy = session.current;
    return true;
  };
  return modelled(session, 'Lock', {
    tryLock: take,
    waitLock() {
      if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => session.lockedBy === session.current,
    releaseLock() {
      if (session.current.unflushed)
        session.faults.push(
          'The lock was released before SpreadsheetApp.flush(): another run may not see what was written',
        );
      if (session.lockedBy === session.current) session.lockedBy = null;
    },
  });
}

/** The day's quota: 100 mails for a consumer account, 1,500 in Workspace. https://developers.google.com/apps-script/guides/services/quotas */
function mailOf(session: Session): object {
  return modelled(session, 'MailApp', {
    getRemainingDailyQuota: () => session.mailQuota,
    sendEmail({ to, subject, body }: { to: string; subject: string; body: string }) {
      if (session.mailQuota <= 0) throw new Error('Service invoked too many times for one day: email.');
      if (!/^[^\s@,]+@[^\s@,]+$/.test(to)) throw new Error(`Invalid email: ${to}`);
      session.mailQuota -= 1;
      session.mails.push({ to, subject, body });
    },
  });
}

function fetchOf(session: Session): object {
  return modelled(session, 'UrlFetchApp', {
    fetch(url: string, { payload = '' }: { payload?: string } = {}) {
      session.fetched.push({ url, payload });
      const { code, text } = session.answer(url);
      return modelled(session, 'HTTPResponse', { getResponseCode: () => code, getContentText: () => text });
    },
  });
}

/** Triggers are made by code and run as who made them: https://developers.google.com/apps-script/guides/triggers/installable */
function scriptOf(session: Session): object {
  const needsFull = (what: string): void => {
    if (session.mode !== 'FULL') throw new Error(`You do not have permission to call ${what}`);
  };
  return modelled(session, 'ScriptApp', {
    getProjectTriggers: () => (
      needsFull('ScriptApp.getProjectTriggers'),
      session.triggers.map((trigger) => triggerOf(session, trigger))
    ),
    newTrigger: (handler: string) => (needsFull('ScriptApp.newTrigger'), triggerBuilder(session, handler)),
    deleteTrigger(trigger: { getUniqueId(): string }) {
      const id = trigger.getUniqueId();
      const index = session.triggers.findIndex((each) => each.id === id);
      if (index >= 0) session.triggers.splice(index, 1);
    },
    AuthMode: { FULL: 'FULL', LIMITED: 'LIMITED', NONE: 'NONE' },
    AuthorizationStatus: { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' },
    getAuthorizationInfo: () =>
      modelled(session, 'AuthorizationInfo', {
        getAuthorizationStatus: () => (session.needsAuthorization ? 'REQUIRED' : 'NOT_REQUIRED'),
        getAuthorizationUrl: () => 'https://script.google.com/authorize',
      }),
  });
}

function triggerOf(session: Session, { id, handler, event }: Trigger): object {
  return modelled(session, 'Trigger', {
    getUniqueId: () => id,
    getHandlerFunction: () => handler,
    getEventType: () => event,
  });
}

function triggerBuilder(session: Session, handler: string): object {
  const made = (event: Trigger['event']) => ({
    create: () => {
      const trigger = { id: randomUUID(), handler, event };
      session.triggers.push(trigger);
      return triggerOf(session, trigger);
    },
  });
  return modelled(session, 'TriggerBuilder', {
    forSpreadsheet: () =>
      modelled(session, 'SpreadsheetTriggerBuilder', {
        onFormSubmit: () => modelled(session, 'SpreadsheetTriggerBuilder', made('ON_FORM_SUBMIT')),
        onEdit: () => modelled(session, 'SpreadsheetTriggerBuilder', made('ON_EDIT')),
      }),
    timeBased: () =>
      modelled(session, 'ClockTriggerBuilder', { everyMinutes: () => SELF, after: () => SELF, ...made('CLOCK') }),
  });
}

function uiOf(session: Session): object {
  const menu = (): object =>
    modelled(session, 'Menu', {
      addItem: (label: string, name: string) => (session.menus.push({ label, function: name }), SELF),
      addSeparator: () => SELF,
      addSubMenu: () => SELF,
      addToUi: () => undefined,
    });
  return modelled(session, 'Ui', {
    createMenu: menu,
    createAddonMenu: menu,
    alert: (...texts: readonly unknown[]) =>
      void session.alerts.push(texts.filter((text) => typeof text === 'string').join('\n')),
    showSidebar: (output: { getContent(): string; getTitle(): string }) =>
      void session.shown.push({ html: output.getContent(), title: output.getTitle() }),
    ButtonSet: { OK: 'OK' },
  });
}

function htmlOf(session: Session): object {
  return modelled(session, 'HtmlService', {
    createHtmlOutput(html: string) {
      let title = '';
      return modelled(session, 'HtmlOutput', {
        setTitle: (text: string) => ((title = text), SELF),
        getTitle: () => title,
        getContent: () => html,
      });
    },
  });
}

/** A web app's answer has no status of its own, it is always 200: https://developers.google.com/apps-script/guides/content */
function contentOf(session: Session): object {
  return modelled(session, 'ContentService', {
    MimeType: { JSON: 'JSON', TEXT: 'TEXT' },
    createTextOutput: (text: string) =>
      modelled(session, 'TextOutput', { setMimeType: () => SELF, getContent: () => text }),
  });
}

function utilitiesOf(session: Session): object {
  return modelled(session, 'Utilities', {
    getUuid: () => `00000000-0000-4000-8000-${String((session.uuids += 1)).padStart(12, '0')}`,
    /** Bytes are signed: https://developers.google.com/apps-script/reference/utilities/utilities#base64decodeencoded */
    base64Decode: (text: string) => [...new Int8Array(Buffer.from(text, 'base64'))],
    sleep: (ms: number) => void (session.nowMs += ms),
    formatDate: (date: Date, timeZone: string, format: string) => formatted(date, timeZone, format),
  });
}

function formatted(date: Date, timeZone: string, format: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(date);
  const [day = '', time = ''] = parts.split(', ');
  return format.replace('yyyy-MM-dd', day).replace('HH', time.slice(0, 2));
}
