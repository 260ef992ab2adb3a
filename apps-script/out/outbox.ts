import { outgoing, type CompiledProgram, type Decision, type Effect, type Event } from '@referral-kit/engine';
import { factsOf } from '../store/facts.ts';
import type { Journal } from '../store/journal.ts';
import type { Settings } from '../store/settings.ts';
import { SAMPLE, SYNC, syncOf } from './sync.ts';

/** Something to be sent, from the decision that asked for it until it is done. */
export interface Waiting {
  readonly key: string;
  readonly effect: Effect;
  /** What happened, for texts that speak of it. */
  readonly event: { readonly type: string; readonly object: string };
  readonly at: string;
  /**
   * `sending` is written before anything leaves, so that no other run sends it too. What a run left in that state when Google stopped it
   * becomes `unclear`: a person looks and decides, for nobody else can know whether it went out.
   */
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed' | 'dropped' | 'unclear';
  readonly tries: number;
  readonly notBefore: string | null;
  /** When it was claimed or sent. */
  readonly sentAt: string | null;
  readonly error: string | null;
}

/** What a decision asks to be said and done, and what another system is told of it. */
export function effectsOf(
  { compiled, settings }: { readonly compiled: CompiledProgram; readonly settings: Settings },
  decision: Decision,
  event: Event,
): Waiting[] {
  const told =
    settings.webhookUrl === '' ? [] : outgoing(decision, (stage) => compiled.stages.get(stage)?.qualifies === true);
  const hooks = told.map(({ type, at, data }, index): Effect => ({
    key: `${compiled.id}~hook~${event.source ?? 'api'}~${event.id}~${index + 1}`,
    do: HOOK,
    with: { type, at, data: data },
    to: null,
    about: { referral: null, reward: null },
    notBefore: null,
  }));
  const isSample = event.source === SAMPLE;
  const sync = settings.serverUrl === '' ? [] : syncOf(decision, event);
  return [...decision.effects, ...hooks, ...sync].map((effect) => ({
    key: effect.key,
    effect,
    event: { type: event.type, object: event.object ?? '' },
    at: event.at,
    state: isSample ? 'dropped' : 'waiting',
    tries: 0,
    notBefore: effect.notBefore,
    sentAt: null,
    error: isSample ? 'Sample data is never sent.' : null,
  }));
}

export const HOOK = 'webhook.tell';
/** A message of the sheet itself for its owner: the digest, a warning. */
export const NOTICE = 'notice.send';

/** What the tab Outbox says of it. */
export function effectAbout(journal: Journal, { effect, key }: Waiting): { to: string; by: string; about: string } {
  if (effect.do === HOOK) return { to: 'webhook', by: 'webhook', about: textIn(effect, 'type') };
  if (effect.do === NOTICE) return { to: 'staff', by: 'email', about: textIn(effect, 'subject') };
  if (effect.do === SYNC) return { to: 'server', by: 'sync', about: key };
  if (effect.do !== 'message.send') return { to: 'staff', by: effect.do, about: textIn(effect, 'text') };
  const { message, channel } = effect.with as { message: string; channel: string };
  const to = effect.to === null ? 'staff' : (factsOf(journal, effect.to).email ?? effect.to);
  return { to, by: channel, about: message };
}

/** A text among what an effect carries; empty when it is none. */
export function textIn(effect: Effect, name: string): string {
  const text = effect.with[name];
  return typeof text === 'string' ? text : '';
}
