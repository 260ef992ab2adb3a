import swagger from '@fastify/swagger';
import type { App } from './app-type.ts';

/** The OpenAPI 3.1 document, made from the schemas of the routes. Routes without a `tags` entry stay out of it. */
export async function describeApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Referral Kit',
        version: '0.1.0',
        description:
          'Events go in, decisions come out, and each of them says why. Errors are problem+json (RFC 9457) with a code, a pointer and a hint. ' +
          'Every POST takes an Idempotency-Key.',
      },
      tags: TAGS.map(([name, description]) => ({ name, description })),
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'An API key: rk_…' } } },
    },
    hideUntagged: true,
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `def-${index}`,
    },
  });
  app.addHook('onRoute', (route) => {
    if (route.schema?.tags === undefined) return;
    route.schema = {
      ...route.schema,
      response: { ...(route.schema.response as object), '4XX': PROBLEM, '5XX': PROBLEM },
    };
  });
}

const TAGS = [
  ['events', 'What happened'],
  ['advocates', 'Who refers'],
  ['referrals', 'Who was referred, how far it came, and why'],
  ['rewards', 'What was earned'],
  ['payouts', 'Cash on its way to people'],
  ['points', 'What points buy'],
  ['contests', 'Who leads, and who won'],
  ['programs', 'The program files'],
  ['reports', 'Figures for people'],
  ['transfer', 'Moving a program to another host'],
  ['hooks', 'What is told to other systems'],
  ['connections', 'Platforms this server is connected with'],
  ['keys', 'API keys'],
  ['audit', 'Who did what'],
  ['inbound', 'Webhooks of vendors and referral codes coming back'],
  ['health', 'Is it up'],
] as const;

const PROBLEM = {
  description: 'A problem, with a remedy',
  content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
};
