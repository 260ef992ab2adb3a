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

function checkAsk({ messages = [] }: Program, { on, every, day, at, to, say }: Ask, pointer: string): Finding[] {
  const message = messages.find(({ id }) => id === say);
  const findings: Finding[] = [];
  const unclear = (place: string, text: string): void => void findings.push(found('RK313', pointer + place, text));
  if (message !== undefined && (message.to !== 'advocate' || message.always === true))
    findings.push(
      found(
        'RK312',
        `${pointer}/say`,
        `'${say}' is ${message.to === 'advocate' ? 'sent always' : `for ${message.to}`}`,
      ),
    );
  if (on !== undefined && every !== undefined) unclear('/every', 'It is asked at an event and as a reminder');
  if (every === undefined && day !== undefined) unclear('/day', 'This is the day of no reminder');
  if (every === undefined && at !== undefined) unclear('/at', 'This is the time of no reminder');
  if (every !== undefined && day !== undefined && kindOfDay(every) !== typeof day)
    unclear('/day', `A ${every} has no day ${day}`);
  if (on === undefined && to !== undefined) unclear('/to', 'Only a referral has two sides');
  return findings;
}

function kindOfDay(every: NonNullable<Ask['every']>): 'string' | 'number' | null {
  if (every === 'day') return null;
  return every === 'week' ? 'string' : 'number';
}

function checkQuiet({ quiet }: Program): Finding[] {
  if (quiet === undefined) return [];
  const { from, until, maxCount, per, period } = quiet;
  const wrong = (place: string, text: string): Finding[] => [found('RK314', `/quiet${place}`, text)];
  if ((from === undefined) !== (until === undefined)) return wrong('', 'Quiet hours need a beginning and an end');
  if (from !== undefined && from === until) return wrong('/until', 'The quiet hours end when they begin');
  if ((maxCount === undefined) !== (period === undefined)) return wrong('', 'A cap needs a number and a period');
  if (maxCount === undefined && per !== undefined) return wrong('/per', 'Nothing is counted');
  return from === undefined && maxCount === undefined ? wrong('', 'Nothing is kept quiet') : [];
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
