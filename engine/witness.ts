import type { CompiledCondition } from './conditions/compile.ts';
import type { Reader } from './conditions/evaluate.ts';
import type { Trace } from './conditions/trace.ts';
import type { Gate, Move, Note } from './decision.ts';

/** Told of everything that was looked at while an event was decided. Only `explain` brings one, so deciding pays nothing for it. */
export interface Witness {
  readonly tell: (seen: Seen) => void;
  /** How a condition stands, comparison by comparison. */
  readonly look: (condition: CompiledCondition, reader: Reader) => Trace;
}

export type Seen =
  | { readonly about: 'attribution'; readonly result: 'created' | 'reattributed' }
  | { readonly about: 'move'; readonly move: Move }
  | { readonly about: 'note'; readonly note: Note }
  | {
      readonly about: 'eligibility';
      readonly rule: string;
      readonly result: 'passed' | 'raised' | 'cleared';
      readonly trace: Trace;
    }
  | {
      readonly about: 'transition';
      readonly index: number;
      readonly result: 'moved' | 'conditions' | 'otherStage' | 'sameStage' | 'finalStage' | 'rejected';
      readonly trace: Trace | null;
    }
  | {
      readonly about: 'reward';
      readonly rule: string;
      readonly trace: Trace | null;
      readonly reward: string | null;
      readonly result:
        | 'earned'
        | 'conditions'
        | 'used'
        | 'limit'
        | 'beaten'
        | 'noAmount'
        | 'noObject'
        | 'nothing'
        | 'times'
        | 'over'
        | 'noAdvocate'
        | 'rejected';
      /** The index of the limit that stopped or cut it. */
      readonly limit: number | null;
    }
  | {
      readonly about: 'takeBack';
      readonly reward: string;
      readonly rule: string;
      /** `fell`: rejected before it was handed over. */
      readonly result: 'taken' | 'fell' | 'tooLate' | 'nothingLeft';
      readonly quantity: number;
      readonly owed: boolean;
    }
  | {
      readonly about: 'points';
      /** `missing`: how many are short of what was asked for. */
      readonly result: 'redeemed' | 'missing' | 'adjusted' | 'lapsed';
      readonly points: number;
      /** The item of the catalogue. */
      readonly item: string | null;
    }
  | {
      readonly about: 'score';
      readonly contest: string;
      readonly period: string;
      readonly person: string;
      readonly count: number;
    }
  | {
      readonly about: 'place';
      readonly contest: string;
      readonly period: string;
      readonly place: number;
      readonly person: string;
      readonly count: number;
    }
  | { readonly about: 'settled'; readonly contest: string; readonly period: string; readonly places: number }
  | { readonly about: 'report'; readonly report: string }
  | {
      readonly about: 'handedOver';
      readonly reward: string;
      readonly rule: string;
      /** It had been taken back before. */
      readonly owed: boolean;
    }
  | {
      readonly about: 'payout';
      /** `short`: it is less than the least amount. */
      readonly result: 'issued' | 'paid' | 'failed' | 'short';
      readonly person: string;
      /** It is that of the advocate the event is about. */
      readonly isOwn: boolean;
      readonly isAdvocate: boolean;
      readonly amountMinor: number;
      readonly reason: string | null;
    }
  /** Held back on a pay day until a tax form comes. */
  | { readonly about: 'withheld'; readonly reward: string; readonly rule: string }
  | {
      readonly about: 'gate';
      readonly reward: string;
      readonly rule: string;
      readonly gate: Gate;
      readonly left: readonly Gate[];
    }
  | {
      readonly about: 'response';
      readonly id: string;
      readonly result: 'done' | 'conditions' | 'noConsent' | 'capped';
      /** What is done waits until then; what was dropped could be sent from then on. */
      readonly until: string | null;
      readonly trace: Trace | null;
    }
  | {
      readonly about: 'ask';
      readonly id: string;
      /** `missed`: earlier instants of a reminder were passed over. */
      readonly result:
        | 'asked'
        | 'noAdvocate'
        | 'role'
        | 'segment'
        | 'conditions'
        | 'cooldown'
        | 'times'
        | 'consent'
        | 'cap'
        | 'missed';
      /** What was asked waits until then, and what was dropped may be asked from then on; of what was missed, the first. */
      readonly until: string | null;
      readonly trace: Trace | null;
    };
