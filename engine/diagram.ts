import { mapOf, type Stage, type Transition } from './check/map.ts';
import { plain, sayHappening } from './explain/names.ts';
import type { Program } from './program.ts';

type Reward = Program['rewards'][number];

/**
 * The lifecycle as a state diagram in Mermaid: stages, what moves a referral between them, and the rewards as notes on the stages that earn
 * them. Where a transition names no stage to come from, it is drawn from each that a referral can be in.
 */
export function diagram(program: Program): string {
  const { initial, stages } = program.lifecycle;
  const names = new Map(stages.map(({ id }, index) => [id, `s${index + 1}`]));
  const nameOf = (id: string): string => names.get(id)!;
  const lines = [
    ...stages.map((stage) => `state "${written(sayStage(stage))}" as ${nameOf(stage.id)}`),
    `[*] --> ${nameOf(initial)}`,
    ...arrows(program, nameOf),
    ...stages.filter(({ final }) => final === true).map(({ id }) => `${nameOf(id)} --> [*]`),
    ...notes(program, nameOf),
    ...marks(stages, nameOf),
  ];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`), ''].join('\n');
}

/** The place of rewards that are earned by an event, whatever the stage. */
const ANY_STAGE = 'anyStage';

function sayStage({ id, label = plain(id), qualifies, undoes }: Stage): string {
  return `${label}${qualifies === true ? ' (qualifies)' : ''}${undoes === true ? ' (no longer qualifies)' : ''}`;
}

function arrows(program: Program, nameOf: (id: string) => string): string[] {
  const { stages, transitions } = program.lifecycle;
  const { from } = mapOf(program);
  const labels = new Map(stages.map(({ id, label = plain(id) }) => [id, label]));
  return transitions.flatMap((transition, index) => {
    const why = written(`${sayOn(transition, labels)}${sayWhen(transition)}`);
    return from[index]!.map((stage) => `${nameOf(stage)} --> ${nameOf(transition.to)} : ${why}`);
  });
}

function sayOn({ on }: Transition, labels: ReadonlyMap<string, string>): string {
  if (typeof on === 'string') return sayHappening(on);
  return on.since === undefined ? `after ${on.after}` : `${on.after} after ${labels.get(on.since)!}`;
}

function sayWhen({ when }: Transition): string {
  if (when === undefined) return '';
  return 'condition' in when ? `, if ${plain(when.condition)}` : ', if its conditions are met';
}

/** One note for each stage that earns something, and one for what any event may earn. */
function notes({ rewards, milestones = [], lifecycle: { stages } }: Program, nameOf: (id: string) => string): string[] {
  const entered = stages.flatMap(({ id }) => {
    const earned = rewards.filter(
      ({ on }) => typeof on !== 'string' && 'enter' in on && [on.enter].flat().includes(id),
    );
    return note(nameOf(id), earned.map(sayReward));
  });
  const said = rewards.flatMap((reward) => {
    const { on } = reward;
    if (typeof on === 'string') return [`${sayReward(reward)}, when ${sayHappening(on)}`];
    if ('enter' in on) return [];
    const { label = plain(on.milestone) } = milestones.find(({ id }) => id === on.milestone) ?? {};
    return [`${sayReward(reward)}, at the milestone ${label}`];
  });
  if (said.length === 0) return entered;
  return [...entered, `state "In any stage" as ${ANY_STAGE}`, ...note(ANY_STAGE, said)];
}

function note(place: string, said: readonly string[]): string[] {
  return said.length === 0 ? [] : [`note right of ${place}`, ...said.map((line) => `  ${written(line)}`), 'end note'];
}

function sayReward({ id, label = plain(id), to, hold, approval }: Reward): string {
  const who = to === 'advocate' ? 'The advocate' : 'The friend';
  const waits = hold === undefined ? '' : `, held for ${hold}`;
  return `${who}: ${label}${waits}${approval === 'manual' ? ', to be approved' : ''}`;
}

function marks(stages: readonly Stage[], nameOf: (id: string) => string): string[] {
  const marked = (mark: string, style: string, has: (stage: Stage) => boolean | undefined): string[] => {
    const all = stages.filter((stage) => has(stage) === true).map(({ id }) => nameOf(id));
    return all.length === 0 ? [] : [`classDef ${mark} ${style}`, `class ${all.join(', ')} ${mark}`];
  };
  return [
    ...marked('qualifying', 'stroke-width:4px', ({ qualifies }) => qualifies),
    ...marked('final', 'stroke-dasharray:4', ({ final }) => final),
  ];
}

/**
 * A text as Mermaid shows it and never reads it: in one line, and what is neither a letter, a digit nor harmless by its code. Two pairs of
 * words mean something to Mermaid wherever they stand, so their space is a code too.
 */
function written(text: string): string {
  const line = text.replaceAll(/[\p{Z}\p{Cc}]+/gu, ' ').trim() || '-';
  const coded = line.replaceAll(/[^\p{L}\p{M}\p{N} .,'()/-]/gu, (character) => `#${codeOf(character)};`);
  return coded.replaceAll(/(end|direction) (?=note|tb|bt|rl|lr)/gi, '$1#32;');
}

/** A broken character is shown as one. */
function codeOf(character: string): number {
  return /\p{Cs}/u.test(character) ? 0xff_fd : character.codePointAt(0)!;
}
