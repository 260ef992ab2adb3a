import type { Program } from '@referral-kit/engine';

/** The clinic of `templates/programs`, put in when the script is built. */
declare const START_PROGRAM: Program;

export const startProgram: Program = START_PROGRAM;
