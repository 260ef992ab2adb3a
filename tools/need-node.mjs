/** Says what to do when a script runs on a Node that cannot run TypeScript files. Plain JavaScript: it must start on that Node. */
const oldest = 24;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    [
      `Referral Kit runs on Node ${oldest} or newer; this is Node ${process.versions.node}.`,
      `"npm ci" brings Node ${oldest} along, for the scripts of this project only. If you installed with --ignore-scripts, run`,
      '  npm rebuild node',
      'and start the command through npm again, for example "npm test".',
    ].join('\n'),
  );
  process.exit(1);
}
