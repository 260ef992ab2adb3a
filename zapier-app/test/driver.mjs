/**
 * Runs functions of a built app under whichever Node starts it, told by messages: `{ id, step: [kind, key, operation], bundle }`.
 * Stands in the folder of the build, so that what it loads is what is uploaded.
 */
const core = await import('zapier-platform-core');
const { default: App } = await import('./dist/index.js');
const run = (core.default ?? core).createAppTester(App);

process.on('message', async ({ id, step: [kind, key, operation], bundle }) => {
  try {
    process.send({ id, output: await run(App[kind][key].operation[operation], bundle) });
  } catch (error) {
    process.send({ id, error: { name: error.name, message: error.message } });
  }
});
process.send({ ready: process.version });
