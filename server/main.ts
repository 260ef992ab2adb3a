import type { Server, ServerOptions } from './server.ts';

/** Opens a server; see `server.ts`. The web framework is loaded here and not before, so that commands which only need the engine start at once. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { openServer } = await import('./server.ts');
  return openServer(options);
}

export type { Server, ServerOptions } from './server.ts';
export { SCOPES, type ServerContext } from './context.ts';
export { simulatedClock, type SimulatedClock } from './flow/clock.ts';
export { BadImport, importProgram, NotEmpty } from './transfer/import.ts';
export { exportProgram } from './transfer/export.ts';
export { examine, type Diagnosis } from './doctor.ts';
export { simulate, type Simulated } from './simulate.ts';
export { withZoneRule } from './zoneRule.ts';
