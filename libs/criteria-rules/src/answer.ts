import type { Trait } from './criteria-content.ts';

/** What was answered to one target; left out: not answered yet. `notApplicable` is said by a person where the set leaves it to them, never by silence. */
export type Answer =
  | { readonly kind: 'yes_no'; readonly isMet: boolean }
  /** Per part of the share: whole numbers, `part ≤ whole`. A part may be missing. */
  | {
      readonly kind: 'shares';
      readonly parts: Readonly<Record<string, { readonly part: number; readonly whole: number }>>;
    }
  | { readonly kind: 'count'; readonly count: number }
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

/** Where a target stands. `unjudgeable`: the text's number is not confirmed. `without_evidence`: answered as met, but the rule asks for evidence. */
export type TargetStanding = 'met' | 'not_met' | 'without_evidence' | 'not_applicable' | 'unjudgeable' | 'unanswered';

/** Why, for people: a code with its words in the console, and the figures that go into it. */
export interface Reason {
  readonly code: string;
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

/** `incomplete`: something that applies is unanswered and nothing decides without it. `unjudgeable`: everything is answered, but a number is not confirmed. */
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
  /** Of a rule of bands: the band reached; null: none. */
  readonly band: string | null;
}
