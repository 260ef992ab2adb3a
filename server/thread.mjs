// Runs the module that `startThread` names. The thread keeps what Node made of TypeScript in Node's compile cache: without it, every
// thread would load a WebAssembly compiler of its own, and V8 may abort the process when such threads end (nodejs/node#64500).
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import(process.argv[2] ?? '');
