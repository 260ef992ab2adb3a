import { Worker, type ResourceLimits } from 'node:worker_threads';

/** Starts a module of the server in a thread of its own. `name` is its path beside `from` without the extension: `./writer`. */
export function startThread(name: string, from: string, workerData: unknown, limits: ResourceLimits = {}): Worker {
  const extension = from.slice(from.lastIndexOf('.'));
  const module = new URL(`${name}${extension}`, from);
  return new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData,
    argv: [module.href],
    resourceLimits: limits,
  });
}
