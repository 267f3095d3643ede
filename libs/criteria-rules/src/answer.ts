import type { Trait } from './criteria-content.ts';

/** What was answered to one target; left out: not answered yet. What does not apply follows from the set and whoever is judged, never from an answer. */
export type Answer =
  | { readonly kind: 'yes_no'; readonly isMet: boolean }
  /** Per part of the share: whole numbers, `part ≤ whole`. A part may be missing. */
  | {
      readonly kind: 'shares';
      readonly parts: Readonly<Record<string, { readonly part: number; readonly whole: number }>>;
    }
  /** Also of points that are given per thing: how many. `isAlsoMet` where the measure asks `also`. */
  | { readonly kind: 'count'; readonly count: number; readonly isAlsoMet?: boolean }
  | { readonly kind: 'change'; readonly before: number; readonly now: number }
  /** Code of the rank that was reached; null: none. */
  | { readonly kind: 'rank'; readonly rank: string | null }
  | { readonly kind: 'points'; readonly points: number };

/** Everything that judging needs to know; nothing else bears on it. */
export interface Judged {
  /** Code of the kind of organisation; null for people, families, clans and communities. */
  readonly kind: string | null;
  readonly traits: readonly Trait[];
  /** By code of target. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Codes of targets that have evidence which counts. */
  readonly withEvidence: readonly string[];
}

/**
 * Where a target stands. `unjudgeable`: the text's number is not confirmed. `without_evidence`: not refuted by what was answered, but the rule asks for evidence.
 * A target of points is met where it gives any, and the minimum of an item where there is one.
 */
export type TargetStanding = 'met' | 'not_met' | 'without_evidence' | 'not_applicable' | 'unjudgeable' | 'unanswered';

export type ReasonCode =
  | 'not_applicable'
  | 'unanswered'
  /** `fault`: the code of an `AnswerFault`. What cannot be an answer is judged as none. */
  | 'malformed'
  | 'without_evidence'
  | 'said_met'
  | 'said_not_met'
  /** Of a share: `share` (the part's code), `part`, `whole`, `percent` (rounded down, so that it never shows what is not reached), `threshold`. */
  | 'share_met'
  | 'share_not_met'
  | 'share_unconfirmed'
  | 'share_missing'
  | 'share_not_applicable'
  /** `count`, `threshold`. */
  | 'count_met'
  | 'count_not_met'
  | 'count_unconfirmed'
  /** What the target asks for besides its number. */
  | 'also_met'
  | 'also_not_met'
  /** `before`, `now`, `direction`. */
  | 'change_met'
  | 'change_not_met'
  /** `rank`, empty for none, and `atLeast`. */
  | 'rank_met'
  | 'rank_not_met'
  | 'rank_unconfirmed'
  /** `points`, `maximum`; of things counted `count` and `each` as well. */
  | 'points_given'
  | 'points_counted'
  /** `given`, `cap`. */
  | 'points_capped'
  /** `points`, `minimum`. */
  | 'points_below_minimum';

/** Why, for people: a code with its words in the console, and the figures that go into it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface TargetJudgement {
  readonly code: string;
  readonly standing: TargetStanding;
  /** Of targets of points; 0 where the rule gives none. Null for others, and while it is unanswered. */
  readonly points: number | null;
  /** One per part of a share, otherwise one. */
  readonly reasons: readonly Reason[];
}

/**
 * `not_met` as soon as nothing unanswered or unconfirmed could change it. Otherwise `incomplete` while something that applies is unanswered, and `unjudgeable` where everything
 * is answered but a number, or what a criterion asks, is not confirmed, or where nothing applies.
 */
export type Outcome = 'met' | 'not_met' | 'incomplete' | 'unjudgeable';

export interface Judgement {
  readonly targets: readonly TargetJudgement[];
  readonly criteria: readonly {
    readonly code: string;
    readonly standing: TargetStanding;
    readonly points: number | null;
  }[];
  readonly outcome: Outcome;
  /** Sum of points of a set of points, of what can be had (`outOf`, without what does not apply); null for others. */
  readonly points: number | null;
  readonly outOf: number | null;
  /** Of a rule of bands, once it is met: the band reached. */
  readonly band: string | null;
}
