/**
 * Puts faults into the files that decide, one by one, and sees whether the conformance vectors alone notice. All faults are compiled
 * into one bundle, each behind a switch; the vectors run in this process, only those that reach the fault, and stop at the first
 * decision that differs. Run: npm run test:mutation [-- takeBack earn --every=7 --survivors]
 */
import { Instrumenter } from './node_modules/@stryker-mutator/instrumenter/dist/src/index.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { rolldown } from 'rolldown';
import { canonical, loadVectors } from '../conformance/vectors.ts';

/** What `step` and `compile` need, without the checks of programs and events and without fixed values and texts of errors. */
const FILES = (
  'takeBack earn grant rewards amount money points redeem payouts tax timers attribute findReferral judge move obey people papers account ' +
  'asks say quiet schedule contests segments milestones count tallies keepTallies facts respond outgoing veto personTimers programClock ' +
  'reports consent draft seal step decide compile time canonical hash instant addresses ' +
  'conditions/evaluate conditions/operators conditions/comparisons conditions/compile conditions/parse conditions/slots conditions/texts ' +
  'conditions/moments conditions/path conditions/kinds conditions/addresses'
).split(' ');

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A fault that makes a vector run longer than this, or pass its switch more often, is noticed. */
const TIMEOUT_MS = 2000;
const HIT_LIMIT = 200_000;
/** Files with a table that outlives a decision: a fault in them is put into an engine of its own. */
const WITH_TABLES = /\/time\.ts$/;

const { values: options, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, survivors: { type: 'boolean', default: false } },
});

/** What Stryker's switches read: the fault that is on, and what was passed. */
const switches = { activeMutant: '', mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: switches });
const vectors = loadVectors().map((vector, index) => ({
  index,
  noticed: 0,
  steps: vector.steps.map((step) => ({ ...step, expected: canonical(step.expected) })),
}));

const files = positionals.length === 0 ? FILES : positionals;
const { mutants, script } = await instrument(files);
const engine = load();
const attempt = new Script('attempt()');
const { compiled, reach } = rehearse();
const results = tryAll(mutants.filter((_, index) => index % Number(options.every) === 0));
report(results);

/** Every fault, and the engine with all of them in it. */
async function instrument(names) {
  const logger = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };
  const given = names.map((name) => {
    const path = join(root, 'engine', `${name}.ts`);
    return { name: path, mutate: true, content: readFileSync(path, 'utf8') };
  });
  const made = await new Instrumenter(logger).instrument(given, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
    noHeader: false,
  });
  const contents = new Map(made.files.map(({ name, content }) => [name, content]));
  const bundle = await rolldown({
    input: join(root, 'engine/main.ts'),
    platform: 'neutral',
    treeshake: false,
    plugins: [{ name: 'faults', load: (id) => contents.get(id) ?? null }],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'engine' });
  return { mutants: made.mutants, script: new Script(`${output[0].code}\nengine;`, { filename: 'engine.js' }) };
}

function load() {
  return script.runInThisContext();
}

/** Runs every vector without a fault: what it compiles is kept, and which faults it passes while reading and while deciding. */
function rehearse() {
  const kept = vectors.map(() => new Map());
  const reached = new Map();
  for (const vector of vectors) {
    const passed = (phase) => {
      for (const id of Object.keys(switches.mutantCoverage.perTest[phase] ?? {})) {
        if (!reached.has(id)) reached.set(id, { vectors: new Set(), reading: false });
        reached.get(id).vectors.add(vector);
        if (phase === 'reading') reached.get(id).reading = true;
      }
      delete switches.mutantCoverage.perTest[phase];
    };
    if (!agrees(engine, vector, { kept: kept[vector.index], rehearses: 'deciding' }))
      throw new Error(`vector ${vector.index} fails without a fault`);
    passed('reading');
    passed('deciding');
  }
  const atLoad = new Set(Object.keys(switches.mutantCoverage.static));
  switches.currentTestId = 'reading';
  const other = load();
  for (const vector of vectors) agrees(other, vector, { rehearses: 'explaining' });
  const explained = new Set(Object.keys(switches.mutantCoverage.perTest.explaining ?? {}));
  return { compiled: kept, reach: { reached, atLoad, explained } };
}

/** Whether a host that knows nothing yet decides a vector as it should. */
function agrees(tried, { steps }, { kept, rehearses }) {
  const state = tried.createMemory();
  const log = new Map();
  const published = [];
  const phase = (name) => {
    if (rehearses !== undefined) switches.currentTestId = name;
  };
  for (const { programs, event: given, expected } of steps) {
    phase('reading');
    let got;
    try {
      for (const program of programs.slice(published.length))
        published.push(compiledOf(tried, program, published, kept));
      if (rehearses === 'explaining') {
        phase('explaining');
        look(tried, { live: published.at(-1), given, state });
      }
      phase('deciding');
      got = decideOn(tried, { live: published.at(-1), given, state, log });
    } catch (error) {
      if (!String(error?.code).startsWith('RK')) return false;
      got = { error: error.code };
    }
    if (canonical(got) !== expected) return false;
  }
  return true;
}

function compiledOf(tried, program, published, kept) {
  const found = kept?.get(program);
  if (found !== undefined) return found;
  const made = tried.compile(tried.readProgram(program), { earlier: [...published] });
  kept?.set(program, made);
  return made;
}

/** Decides with a witness, as `explain` does, to see which faults are passed for its sake alone. */
function look(tried, { live, given, state }) {
  try {
    tried.step(live, state, tried.readEvent(given), { tell: () => undefined, look: () => ({}) });
  } catch {
    // A bad event is refused, with a witness or without.
  }
}

function decideOn(tried, { live, given, state, log }) {
  const event = tried.readEvent(given);
  const find = (source, id) => log.get(`${source} ${id}`);
  const { decision, changes, repeated, eventText } = tried.decide(live, { find }, state, event);
  if (repeated) return decision;
  state.apply(changes);
  log.set(`${event.source ?? 'api'} ${event.id}`, { event: eventText, decision });
  return decision;
}

function tryAll(chosen) {
  switches.mutantCoverage = { static: {}, perTest: {} };
  switches.currentTestId = 'any';
  const tried = [];
  for (const mutant of chosen) {
    tried.push({ mutant, outcome: outcomeOf(mutant) });
    if (tried.length % 250 === 0) {
      console.error(`${tried.length} of ${chosen.length}`);
      assertSound();
    }
  }
  assertSound();
  return tried;
}

/** What a fault left behind in a table of the engine would be taken for the doing of the next. */
function assertSound() {
  for (const vector of vectors) {
    if (!agrees(engine, vector, { kept: compiled[vector.index] })) throw new Error('a fault left something behind');
  }
}

function outcomeOf({ id, fileName, ...mutant }) {
  const found = reach.reached.get(id);
  const isStatic = reach.atLoad.has(id) || (found !== undefined && WITH_TABLES.test(fileName));
  if (found === undefined && !isStatic) return reach.explained.has(id) ? 'explaining' : 'unreached';
  switches.activeMutant = id;
  switches.hitCount = 0;
  switches.hitLimit = HIT_LIMIT;
  try {
    const tried = isStatic ? load() : engine;
    const candidates = likelyFirst(isStatic ? vectors : [...found.vectors]);
    const isFresh = isStatic || found.reading;
    if (candidates.some((vector) => notices(tried, vector, isFresh ? undefined : compiled[vector.index])))
      return 'noticed';
    return isAboutWitness({ fileName, ...mutant }) ? 'explaining' : 'survived';
  } catch {
    return 'noticed';
  } finally {
    switches.activeMutant = '';
  }
}

/** Too long counts as noticed: the time limit of a script is the only one that stops a loop without end. */
function notices(tried, vector, kept) {
  switches.hitCount = 0;
  globalThis.attempt = () => !agrees(tried, vector, { kept });
  const isNoticed = attempt.runInThisContext({ timeout: TIMEOUT_MS });
  if (isNoticed) vector.noticed += 1;
  return isNoticed;
}

/** What noticed many faults will notice this one too. */
function likelyFirst(candidates) {
  return candidates.toSorted((one, other) => other.noticed - one.noticed);
}

/** `explaining` faults concern only what is told to whoever asks why; the first score leaves them out, the last counts them. */
function report(all) {
  const rows = files.map((file) => [file, all.filter(({ mutant }) => mutant.fileName.endsWith(`/engine/${file}.ts`))]);
  console.log(
    '| file | faults | noticed | survived | not reached | for explanations | score | of all |\n|---|---|---|---|---|---|---|---|',
  );
  for (const [file, of] of [...rows, ['all', all]]) console.log(rowOf(file, of));
  if (options.survivors)
    for (const { mutant, outcome } of all) if (outcome !== 'noticed') console.log(lineOf(mutant, outcome));
}

/** Whether a fault that nothing noticed concerns only what is told to whoever asks why. */
function isAboutWitness({ fileName, location, mutatorName }) {
  const line = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(location.start.line, location.end.line + 1)
    .join('\n');
  return /\bwitness\b/.test(line) || (mutatorName === 'StringLiteral' && /\b(pass|tell|tellPoints)\(/.test(line));
}

function rowOf(file, of) {
  const number = (outcome) => of.filter((each) => each.outcome === outcome).length;
  const counted = of.length - number('explaining');
  const cells = [of.length, number('noticed'), number('survived'), number('unreached'), number('explaining')];
  return `| \`${file}\` | ${cells.join(' | ')} | ${percent(number('noticed'), counted)} | ${percent(number('noticed'), of.length)} |`;
}

function percent(part, whole) {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}

function lineOf({ fileName, location, replacement, mutatorName }, outcome) {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const first = lines[start.line];
  const text = start.line === end.line ? first.slice(start.column, end.column) : `${first.slice(start.column)} …`;
  return `${fileName.slice(root.length)}:${start.line + 1} ${outcome} ${mutatorName}: ${text} -> ${replacement.replaceAll(/\s+/g, ' ').slice(0, 90)}`;
}
