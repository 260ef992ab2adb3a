import { vendor } from '../vendor.ts';

/** Segment, which takes nearly anything and answers that it was fine. */
export const segment = vendor({
  hosts: ['api.segment.io'],
  description: { file: 'segment', base: '/v1' },
  credentials: { segmentApi: { writekey: 'example' }, crypto: { hmacSecret: 'shared-secret' } },
  strict: true,
  answers: () => () => ({ status: 200, body: { success: true } }),
});
