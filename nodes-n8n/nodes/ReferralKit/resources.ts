import { advocate } from './advocate';
import { batch, batchFields, sendBatch } from './event/sendBatch';
import { send } from './event/send';
import { repeats, repeatsFields, skipRepeats } from './event/skipRepeats';
import { programId } from './fields';
import { decideItems, decideMenu, decideProperties } from './program/decide';
import { onServer } from './program/server';
import { redemption } from './redemption';
import { referral } from './referral';
import { report } from './report';
import { resourceOf, type Resource } from './resource';
import { reward } from './reward';

/** What the node can do, by resource. */
export const resources: Readonly<Record<string, Resource>> = {
  advocate: resourceOf('advocate', { byItem: advocate, first: 'add' }),
  event: resourceOf('event', {
    byItem: [send],
    whole: [
      { menu: batch, properties: [programId, ...batchFields], run: sendBatch },
      { menu: repeats, properties: repeatsFields, run: skipRepeats },
    ],
    first: 'send',
  }),
  program: resourceOf('program', {
    byItem: onServer,
    whole: [{ menu: decideMenu, properties: decideProperties, run: decideItems }],
    first: 'decide',
  }),
  redemption: resourceOf('redemption', { byItem: redemption, first: 'create' }),
  referral: resourceOf('referral', { byItem: referral, first: 'log' }),
  report: resourceOf('report', { byItem: report, first: 'get' }),
  reward: resourceOf('reward', { byItem: reward, first: 'getMany' }),
};
