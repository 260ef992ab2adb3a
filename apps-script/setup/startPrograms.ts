import type { Program } from '@referral-kit/engine';

/** The ready-made programs of `templates/programs`, put in when the script is built. */
declare const START_PROGRAMS: readonly Program[];

export const startPrograms: readonly Program[] = START_PROGRAMS;
