import { playDay } from './demo/day.ts';
import { say, sayError } from './print.ts';

/** Plays a day of webhooks through a running server and says what was decided and why. Ends by itself. */
try {
  await playDay(say);
} catch (error) {
  process.exitCode = sayError(error);
}
