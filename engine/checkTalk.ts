import type { FactReference } from './conditions/condition.ts';
import type { Node } from './conditions/parse.ts';
import { parsePath } from './conditions/path.ts';
import type { Finding } from './errors.ts';
import { found } from './findings.ts';
import { isAdvocacy } from './people.ts';
import type { Program } from './program.ts';

/** Segments, asks and quiet hours that contradict themselves, and what advocacy cannot earn. */
export function checkTalk(program: Program): Finding[] {
  return [
    ...(program.asks ?? []).flatMap((ask, index) => checkAsk(program, ask, `/asks/${index}`)),
    ...checkQuiet(program),
    ...checkAdvocacy(program),
  ];
}

type Ask = NonNullable<Program['asks']>[number];

function checkAsk({ messages = [] }: Program, ask: Ask, pointer: string): Finding[] {
  const message = messages.find(({ id }) => id === ask.say);
  const cannotAsk = message !== undefined && (message.to !== 'advocate' || message.always === true);
  return [
    ...unclear(ask).map(([name, text]) => found('RK313', `${pointer}/${name}`, text)),
    ...(cannotAsk ? [found('RK312', `${pointer}/say`, `'${ask.say}' is for ${message.to}, or sent always`)] : []),
  ];
}

/** What says when it is asked and contradicts the rest, each with its complaint. */
function unclear({ on, every, day, at, to }: Ask): [string, string][] {
  const complaints: [string, string][] = [];
  if (on !== undefined && every !== undefined) complaints.push(['every', 'It is asked at an event and as a reminder']);
  if (day !== undefined && !fits(day, every)) complaints.push(['day', `No ${every ?? 'event'} has the day ${day}`]);
  if (every === undefined && at !== undefined) complaints.push(['at', 'This is the time of no reminder']);
  if (to !== undefined && (on === undefined) !== (to === 'invited'))
    complaints.push(['to', on === undefined ? 'Only a referral has two sides' : 'No event asks who is only invited']);
  return complaints;
}

/** A week has days with names, a longer period days with numbers; a day has none. */
function fits(day: string | number, every: Ask['every']): boolean {
  if (every === undefined || every === 'day') return false;
  return (every === 'week') === (typeof day === 'string');
}

function checkQuiet({ quiet }: Program): Finding[] {
  const wrong = quiet === undefined ? null : whatIsWrong(quiet);
  return wrong === null ? [] : [found('RK314', '/quiet', wrong)];
}

function whatIsWrong({ from, until, maxCount, per, period }: NonNullable<Program['quiet']>): string | null {
  if ((from === undefined) !== (until === undefined)) return 'Quiet hours need a beginning and an end';
  if (from !== undefined && from === until) return 'The quiet hours end when they begin';
  if ((maxCount === undefined) !== (period === undefined)) return 'A cap needs a number and a period';
  if (maxCount === undefined && per !== undefined) return '"per" counts nothing without "maxCount"';
  return from === undefined && maxCount === undefined ? 'Nothing is kept quiet' : null;
}

/** What an advocate does belongs to no referral. (R17) */
function checkAdvocacy({ rewards }: Program): Finding[] {
  return rewards.flatMap(({ id, on, to, oncePer, limits = [], ...rest }, index) => {
    if (typeof on !== 'string' || !isAdvocacy(on)) return [];
    const without = (['times', 'for', 'hold', 'reverse'] as const).filter((name) => rest[name] !== undefined);
    const places = [
      ...(to === 'invitee' ? ['to'] : []),
      ...(oncePer === 'referral' || oncePer === 'invitee' ? ['oncePer'] : []),
      ...without,
      ...limits.flatMap(({ per }, at) => (per === 'referral' || per === 'invitee' ? [`limits/${at}/per`] : [])),
    ];
    return places.map((place) =>
      found('RK315', `/rewards/${index}/${place}`, `'${id}' is earned by '${on}', which knows no such thing`),
    );
  });
}

/** A segment is asked for in the middle of other conditions, so it sees the advocate alone. */
export function checkSegment(node: Node, pointer: string): Finding[] {
  const unseen = referencesIn(node).find((reference) => !isSeen(reference));
  return unseen === undefined ? [] : [found('RK311', pointer, `A segment cannot read ${unseen.fact} ${unseen.path}`)];
}

function isSeen({ fact, path }: Required<FactReference>): boolean {
  const steps = parsePath(path);
  return fact === 'lists' || fact === 'program' || (fact === 'advocate' && steps[0] !== 'segments');
}

function referencesIn(node: Node): Required<FactReference>[] {
  if ('parts' in node) return node.parts.flatMap(referencesIn);
  if (node.kind !== 'leaf') return referencesIn(node.part);
  const { fact, path, valueFrom } = node;
  return [{ fact, path }, ...(valueFrom === null ? [] : [valueFrom])];
}
