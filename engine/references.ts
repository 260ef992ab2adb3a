import { placeRule } from './outgoing.ts';
import type { Condition } from './conditions/condition.ts';
import { type Finding, pointerTo } from './errors.ts';
import { found, type FindingCode } from './findings.ts';
import type { Program } from './program.ts';
import { nearest } from './schemaFindings.ts';

/** An id that a program mentions, and where. */
export interface Mention {
  readonly id: string;
  readonly pointer: string;
}

/** When something acts: at an event, on entry into a stage, or some time after it. */
export type On =
  | string
  | { readonly enter: string | readonly string[] }
  | { readonly milestone: string }
  | { readonly after: string; readonly since?: string };

/** Every place where a condition stands, named ones left out. */
export function conditionsOf(program: Program): { readonly pointer: string; readonly condition: Condition }[] {
  const places: [string, readonly { readonly when?: Condition }[]][] = [
    ['/lifecycle/transitions', program.lifecycle.transitions],
    ['/eligibility', program.eligibility ?? []],
    ['/rewards', program.rewards],
    ['/messages', program.messages ?? []],
    ['/actions', program.actions ?? []],
    ['/asks', program.asks ?? []],
    ['/segments', program.segments ?? []],
  ];
  return places.flatMap(([pointer, rules]) =>
    rules.flatMap(({ when }, index) =>
      when === undefined ? [] : [{ pointer: `${pointer}/${index}/when`, condition: when }],
    ),
  );
}

/** Every mention of a stage. */
export function stageMentions(program: Program): Mention[] {
  const { initial, transitions } = program.lifecycle;
  return [
    { id: initial, pointer: '/lifecycle/initial' },
    ...transitions.flatMap(({ on, from, to }, index) => {
      const pointer = `/lifecycle/transitions/${index}`;
      return [
        ...onMentions(on, `${pointer}/on`),
        ...mentions(from, `${pointer}/from`),
        { id: to, pointer: `${pointer}/to` },
      ];
    }),
    ...rewardStages(program),
    ...[program.messages ?? [], program.actions ?? [], program.enrol ?? [], program.asks ?? []].flatMap(
      (rules, which) =>
        rules.flatMap(({ on }, index) =>
          onMentions(on, `/${['messages', 'actions', 'enrol', 'asks'][which]}/${index}/on`),
        ),
    ),
    ...Object.entries(program.connections ?? {}).flatMap(([name, { stages = {} }]) =>
      Object.entries(stages).map(([value, id]) => ({
        id,
        pointer: pointerTo(pointerTo(pointerTo('/connections', name), 'stages'), value),
      })),
    ),
    ...(program.tests ?? []).flatMap(({ expect }, index) => mentions(expect.stage, `/tests/${index}/expect/stage`)),
  ];
}

function rewardStages({ rewards }: Program): Mention[] {
  return rewards.flatMap(({ on, reverse = [] }, index) => [
    ...onMentions(on, `/rewards/${index}/on`),
    ...reverse.flatMap((one, at) => onMentions(one.on, `/rewards/${index}/reverse/${at}/on`)),
  ]);
}

function rewardMentions(program: Program): Mention[] {
  return [
    ...(program.exclusive ?? []).flatMap(({ among }, index) => mentions(among, `/exclusive/${index}/among`)),
    ...(program.tests ?? []).flatMap(({ expect }, index) =>
      Object.keys(expect.rewards ?? {}).map((id) => ({ id, pointer: pointerTo(`/tests/${index}/expect/rewards`, id) })),
    ),
  ];
}

function askMentions(asks: NonNullable<Program['asks']>, name: 'segment' | 'say' | 'role'): Mention[] {
  return asks.flatMap((ask, index) => mentions(ask[name], `/asks/${index}/${name}`));
}

/** Segments that conditions name: `$.segments` of the advocate compared with a text. */
function segmentMentions(program: Program): Mention[] {
  const named = Object.entries(program.conditions ?? {}).map(([name, condition]) => ({
    condition,
    pointer: pointerTo('/conditions', name),
  }));
  return [...named, ...conditionsOf(program)].flatMap(({ condition, pointer }) => segmentsNamed(condition, pointer));
}

function segmentsNamed(part: unknown, pointer: string): Mention[] {
  if (typeof part !== 'object' || part === null) return [];
  const { fact, path, value } = part as Readonly<Record<string, unknown>>;
  const isNamed = fact === 'advocate' && path === '$.segments' && typeof value === 'string';
  const inside = Object.entries(part).flatMap(([key, each]) => segmentsNamed(each, pointerTo(pointer, key)));
  return isNamed ? [{ id: value, pointer: `${pointer}/value` }, ...inside] : inside;
}

function messageMentions({ tests = [] }: Program): Mention[] {
  return tests.flatMap(({ expect }, index) =>
    Object.keys(expect.messages ?? {}).map((id) => ({ id, pointer: pointerTo(`/tests/${index}/expect/messages`, id) })),
  );
}

function milestoneMentions({ rewards, messages = [], actions = [], asks = [] }: Program): Mention[] {
  return Object.entries({ rewards, messages, actions, asks }).flatMap(([list, rules]) =>
    rules.flatMap(({ on }, index) =>
      typeof on === 'object' && 'milestone' in on
        ? [{ id: on.milestone, pointer: `/${list}/${index}/on/milestone` }]
        : [],
    ),
  );
}

function onMentions(on: On | undefined, pointer: string): Mention[] {
  if (on === undefined || typeof on === 'string' || 'milestone' in on) return [];
  return 'enter' in on ? mentions(on.enter, `${pointer}/enter`) : mentions(on.since, `${pointer}/since`);
}

function mentions(ids: string | readonly string[] | undefined, pointer: string): Mention[] {
  if (ids === undefined) return [];
  return typeof ids === 'string'
    ? [{ id: ids, pointer }]
    : ids.map((id, index) => ({ id, pointer: pointerTo(pointer, index) }));
}

/** Names that lead nowhere, and ids that lead to two places. */
export function checkReferences(program: Program): Finding[] {
  const stages = program.lifecycle.stages.map(({ id }) => id);
  const { contests = [] } = program;
  const rewards = [...program.rewards.map(({ id }) => id), ...contests.map(({ id }) => placeRule(id))];
  const roles = [
    ...(program.enrol ?? []).map(({ role }, index) => ({ id: role, pointer: `/enrol/${index}/role` })),
    ...contests.flatMap(({ role }, index) => mentions(role, `/contests/${index}/role`)),
  ];
  return [
    ...checkTalkReferences(program),
    ...unknown('RK140', 'stage', stageMentions(program), stages),
    ...unknown('RK141', 'reward', rewardMentions(program), rewards),
    ...unknown('RK142', 'role', roles, program.roles ?? []),
    ...unknown(
      'RK157',
      'milestone',
      milestoneMentions(program),
      (program.milestones ?? []).map(({ id }) => id),
    ),
    ...checkIds('/lifecycle/stages', program.lifecycle.stages),
    ...checkIds('/eligibility', program.eligibility ?? []),
    ...checkIds('/rewards', program.rewards),
    ...checkIds('/messages', program.messages ?? []),
    ...checkIds('/milestones', program.milestones ?? []),
    ...checkIds('/contests', contests),
    ...checkIds('/points/catalog', program.points?.catalog ?? []),
  ];
}

function checkTalkReferences(program: Program): Finding[] {
  const { asks = [], messages = [], segments = [] } = program;
  const segmentIds = segments.map(({ id }) => id);
  const messageIds = messages.map(({ id }) => id);
  return [
    ...unknown('RK310', 'segment', [...askMentions(asks, 'segment'), ...segmentMentions(program)], segmentIds),
    ...unknown('RK312', 'message', [...askMentions(asks, 'say'), ...messageMentions(program)], messageIds),
    ...unknown('RK142', 'role', askMentions(asks, 'role'), program.roles ?? []),
    ...checkIds('/segments', segments),
    ...checkIds('/asks', asks),
  ];
}

function unknown(code: FindingCode, kind: string, mentioned: readonly Mention[], known: readonly string[]): Finding[] {
  const names = new Set(known);
  return mentioned.flatMap(({ id, pointer }) => {
    if (names.has(id)) return [];
    const near = nearest(id, known);
    const hint = near === undefined ? listing(known, kind) : `Did you mean '${near}'?`;
    return [found(code, pointer, `There is no ${kind} '${id.slice(0, 64)}'`, hint)];
  });
}

function listing(known: readonly string[], kind: string): string {
  if (known.length === 0) return `The program has no ${kind}s yet: add it.`;
  return `The program has: ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', …' : ''}.`;
}

/** Ids are keys of what is stored, so none may be twice, nor be a name that every JavaScript object answers to. */
function checkIds(pointer: string, rules: readonly { readonly id: string }[]): Finding[] {
  const first = new Map<string, number>();
  return rules.flatMap(({ id }, index) => {
    const place = `${pointer}/${index}/id`;
    if (id in Object.prototype) return [found('RK111', place, `'${id}' is a reserved name`)];
    const before = first.get(id);
    if (before !== undefined) return [found('RK143', place, `'${id}' is the id of ${pointer}/${before} already`)];
    first.set(id, index);
    return [];
  });
}
