import type { Finding } from '../errors.ts';
import { found } from '../findings.ts';
import { OUTGOING_TYPES } from '../outgoing.ts';
import { concernsPerson, isAdvocacy } from '../people.ts';
import type { Program } from '../program.ts';
import type { StageMap, Transition } from './map.ts';

/** Stages nobody comes to, rules that never fire, and timers that go round in circles. */
export function checkLifecycle(program: Program, map: StageMap): Finding[] {
  return [
    ...unreachable(program, map),
    ...noWayToQualify(program, map),
    ...nothingUndoes(program, map),
    ...deadTransitions(program, map),
    ...deadRules(program, map),
    ...circles(program, map),
  ];
}

function unreachable({ lifecycle }: Program, { reachable }: StageMap): Finding[] {
  return lifecycle.stages.flatMap(({ id }, index) =>
    reachable.has(id)
      ? []
      : [found('RK160', `/lifecycle/stages/${index}`, `No transition leads to '${id}' from where a referral can be`)],
  );
}

function noWayToQualify({ lifecycle }: Program, { reachable }: StageMap): Finding[] {
  if (lifecycle.stages.some(({ id, qualifies }) => qualifies === true && reachable.has(id))) return [];
  return [found('RK161', '/lifecycle/stages', 'No referral can ever qualify')];
}

function nothingUndoes({ lifecycle }: Program, { reachable }: StageMap): Finding[] {
  const has = (kind: 'qualifies' | 'undoes'): number =>
    lifecycle.stages.findIndex((stage) => stage[kind] === true && reachable.has(stage.id));
  const qualifies = has('qualifies');
  if (qualifies < 0 || has('undoes') >= 0) return [];
  const message = `Once in '${lifecycle.stages[qualifies]?.id}', a referral counts as qualified for good, refunded or not`;
  return [found('RK167', `/lifecycle/stages/${qualifies}`, message)];
}

function deadTransitions({ lifecycle }: Program, { from, reachable }: StageMap): Finding[] {
  return lifecycle.transitions.flatMap((transition, index) => {
    const since = typeof transition.on === 'string' ? undefined : transition.on.since;
    const never = since !== undefined && !reachable.has(since);
    if (from[index]?.length !== 0 && !never) return [];
    return [
      found(
        'RK162',
        `/lifecycle/transitions/${index}`,
        `This transition never moves a referral: ${whyDead(lifecycle, transition)}`,
      ),
    ];
  });
}

function whyDead({ stages }: Program['lifecycle'], { on, from, to }: Transition): string {
  if (typeof on === 'string' && concernsPerson(on)) return `'${on}' is about a person and not about a referral`;
  const named = from === undefined ? [] : typeof from === 'string' ? [from] : from;
  if (named.length > 0 && named.every((id) => id === to)) return 'a stage is not entered again from itself';
  if (named.length > 0 && named.every((id) => stages.some((stage) => stage.id === id && stage.final === true)))
    return 'no rule leaves a final stage';
  return 'no referral is ever where it begins';
}

/** Rewards, messages, actions and enrolments that wait for what never comes. */
function deadRules(program: Program, { reachable }: StageMap): Finding[] {
  const { rewards, messages = [], actions = [], enrol = [], asks = [] } = program;
  const rules = Object.entries({ rewards, messages, actions, enrol, asks }).flatMap(([list, all]) =>
    all.map(({ on }, index) => ({ on, pointer: `/${list}/${index}/on`, earns: list === 'rewards' })),
  );
  const reversals = rewards.flatMap(({ reverse = [] }, index) =>
    reverse.map(({ on }, at) => ({ on, pointer: `/rewards/${index}/reverse/${at}/on`, earns: true })),
  );
  return [...rules, ...reversals].flatMap(({ on, pointer, earns }) => {
    if (on === undefined) return [];
    if (typeof on === 'string') {
      const why = earns ? whyNothingFollows(on) : null;
      return why === null ? [] : [found('RK162', pointer, `'${on}' ${why}`)];
    }
    if ('milestone' in on) return [];
    const stages = typeof on.enter === 'string' ? [on.enter] : on.enter;
    if (stages.some((stage) => reachable.has(stage))) return [];
    return [found('RK162', pointer, `No referral ever enters ${stages.map((stage) => `'${stage}'`).join(' or ')}`)];
  });
}

function whyNothingFollows(on: string): string | null {
  if (concernsPerson(on) && !isAdvocacy(on))
    return 'is about a person and not about a referral, so nothing follows from it here';
  return (OUTGOING_TYPES as readonly string[]).includes(on)
    ? 'is what the program tells others, and does not come in'
    : null;
}

/** Stages among which timers alone move a referral for ever. */
function circles({ lifecycle: { transitions } }: Program, { from }: StageMap): Finding[] {
  const ways = transitions.flatMap(({ on, to }, index) =>
    typeof on === 'string' ? [] : (from[index] ?? []).map((stage) => ({ stage, to, index })),
  );
  const reach = (start: string): Set<string> => {
    const seen = new Set<string>();
    const ahead = [start];
    for (let stage = ahead.pop(); stage !== undefined; stage = ahead.pop()) {
      for (const way of ways) {
        if (way.stage !== stage || seen.has(way.to)) continue;
        seen.add(way.to);
        ahead.push(way.to);
      }
    }
    return seen;
  };
  const reported = new Set<string>();
  return ways.flatMap(({ stage, to, index }) => {
    if (reported.has(stage) || !reach(to).has(stage)) return [];
    for (const each of reach(to)) if (reach(each).has(stage)) reported.add(each);
    return [
      found(
        'RK164',
        `/lifecycle/transitions/${index}`,
        `Timers alone lead from '${stage}' back to '${stage}', again and again`,
      ),
    ];
  });
}
