import { defineApp, version } from 'zapier-platform-core';
import { authentication } from './authentication.ts';
import { logReferral } from './creates/logReferral.ts';
import app from './package.json' with { type: 'json' };
import { sayWhatFailed, sendToServer } from './server.ts';
import { newReferral } from './triggers/newReferral.ts';

/** Referral Kit as Zapier sees it. Records go in and out; nothing here moves money. */
export default defineApp({
  version: app.version,
  platformVersion: version,
  flags: { cleanInputData: true },
  authentication,
  beforeRequest: [sendToServer],
  afterResponse: [sayWhatFailed],
  triggers: { [newReferral.key]: newReferral },
  creates: { [logReferral.key]: logReferral },
});
