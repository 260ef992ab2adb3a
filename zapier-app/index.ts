import { defineApp, version } from 'zapier-platform-core';
import { authentication } from './authentication.ts';
import { addParticipant } from './creates/addParticipant.ts';
import { evaluateRules } from './creates/evaluateRules.ts';
import { logReferral } from './creates/logReferral.ts';
import { adjustPoints, approveReward, markRewardFulfilled, moveReferral } from './creates/orders.ts';
import { qualifyReferral } from './creates/qualifyReferral.ts';
import { recordPurchase, recordRefund } from './creates/recordPurchase.ts';
import { sendEvent } from './creates/sendEvent.ts';
import app from './package.json' with { type: 'json' };
import { findParticipant, findReferral, findReward } from './searches/find.ts';
import { sayWhatFailed, sendToServer } from './server.ts';
import { instantTriggers } from './triggers/instant.ts';
import { lists } from './triggers/lists.ts';
import { scheduledTriggers } from './triggers/scheduled.ts';

/** Referral Kit as Zapier sees it. Records go in and out; nothing here moves money. */
export default defineApp({
  version: app.version,
  platformVersion: version,
  flags: { cleanInputData: true },
  authentication,
  beforeRequest: [sendToServer],
  afterResponse: [sayWhatFailed],
  triggers: { ...instantTriggers, ...scheduledTriggers, ...lists },
  creates: {
    [addParticipant.key]: addParticipant,
    [logReferral.key]: logReferral,
    [qualifyReferral.key]: qualifyReferral,
    [moveReferral.key]: moveReferral,
    [recordPurchase.key]: recordPurchase,
    [recordRefund.key]: recordRefund,
    [adjustPoints.key]: adjustPoints,
    [approveReward.key]: approveReward,
    [markRewardFulfilled.key]: markRewardFulfilled,
    [sendEvent.key]: sendEvent,
    [evaluateRules.key]: evaluateRules,
  },
  searches: {
    [findParticipant.key]: findParticipant,
    [findReferral.key]: findReferral,
    [findReward.key]: findReward,
  },
  searchOrCreates: {
    [findParticipant.key]: {
      key: findParticipant.key,
      display: { label: 'Find or Add Participant', description: 'Finds an advocate, or adds one.' },
      search: findParticipant.key,
      create: addParticipant.key,
    },
    [findReferral.key]: {
      key: findReferral.key,
      display: { label: 'Find or Log Referral', description: 'Finds a referral, or logs one.' },
      search: findReferral.key,
      create: logReferral.key,
    },
  },
});
