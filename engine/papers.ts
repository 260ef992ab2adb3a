import type { Gate, Reward } from './decision.ts';
import { changePerson, read, textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { PersonRecord } from './records.ts';
import { openGate, PERSONAL_GATES } from './rewards.ts';
import { missingForm, withForm } from './tax.ts';

/** An agreement is signed once, before or after what needs it was earned. (R23) */
export function sign(draft: Draft, person: PersonRecord): void {
  const agreement = textOf(draft, 'agreement');
  const signed = person.agreements ?? [];
  if (signed.includes(agreement)) return;
  const signer = { ...person, agreements: [...signed, agreement] };
  openFor(draft, signer, 'agreement', (reward) => reward.agreement === agreement);
}

/** Opens what waits for a tax form, if this is the one that is needed now. (R24) */
export function receiveForm(draft: Draft, person: PersonRecord): void {
  const form = textOf(draft, 'form');
  const known = form === '' ? person : withForm(draft, person, form);
  const missing = missingForm(draft, known);
  openFor(draft, known, 'taxForm', () => missing === null);
}

/** Opens one gate of the rewards that wait for a person, and remembers which still do. */
export function openFor(
  draft: Draft,
  person: PersonRecord,
  gate: Gate,
  which: (reward: Reward) => boolean = () => true,
): void {
  const rewards = person.waiting.flatMap((id) => read(draft, `reward/${id}`) ?? []);
  const waits = ({ state, waitsFor }: Reward, opened: boolean): boolean =>
    state === 'held' && waitsFor.some((each) => PERSONAL_GATES.has(each) && !(opened && each === gate));
  const waiting = rewards.filter((reward) => waits(reward, which(reward))).map(({ id }) => id);
  changePerson(draft, { ...person, waiting });
  for (const reward of rewards) if (which(reward)) openGate(draft, reward, gate);
}
