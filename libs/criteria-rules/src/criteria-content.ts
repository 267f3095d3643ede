/** What a person reads, in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Where a text says it: article, clause and point of the set's own text, or of another text that is named. */
export interface Citation {
  /** Code of another text, `20/2014/NĐ-CP`; left out: the text of the set itself. */
  readonly text?: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  /** Of a form without articles: its number there, `2.1`. */
  readonly item?: string;
}

/**
 * What is known of whoever is judged and bears on what is asked. Kinds of organisation are not among them: they are named by `kinds`.
 * `without_own_premises` and `difficult_area` are said of a subject or its area; the others follow from its kind or are said of it.
 */
export type Trait = 'public_body' | 'economic' | 'has_learners' | 'difficult_area' | 'without_own_premises';

/** Holds where every part that is given holds; one that gives nothing holds for everybody. */
export interface Condition {
  /** Codes of kinds of organisation: any of them. */
  readonly kinds?: readonly string[];
  /** None of them. */
  readonly notKinds?: readonly string[];
  /** All of them. */
  readonly traits?: readonly Trait[];
  /** None of them. */
  readonly notTraits?: readonly Trait[];
}

/** A number that a text sets, for whom. The first whose condition holds is meant. `value` null: no confirmed text is known, so nothing can be judged by it. */
export interface Threshold {
  readonly when?: Condition;
  readonly value: number | null;
  /** Where this number stands; left out: where the target does. */
  readonly citation?: Citation;
}

/** One share of a target: `numerator` of `denominator` people or things, both as whole numbers. Thresholds in percent, two decimals at most, compared by ≥. */
export interface SharePart {
  readonly code: string;
  readonly numerator: Words;
  readonly denominator: Words;
  readonly thresholds: readonly Threshold[];
  /** For whom the part is asked; not applicable to others. */
  readonly applies?: Condition;
  /** Code of another part of which this one counts some: of the same whole, and no more of it. */
  readonly within?: string;
}

/** At most `value` points under a condition: 3.5 without own premises. */
export interface PointCap {
  readonly when: Condition;
  readonly value: number;
  readonly citation?: Citation;
}

/** How one target is answered and judged. */
export type Measure =
  | { readonly kind: 'yes_no' }
  /** Met where every share that applies is. */
  | { readonly kind: 'shares'; readonly parts: readonly SharePart[] }
  /** At least so many; `also`: what the target asks for besides, which no number says. */
  | {
      readonly kind: 'count';
      readonly counted: Words;
      readonly thresholds: readonly Threshold[];
      readonly also?: Words;
    }
  /** This year's figure against that of the year before, in the same unit; the text says which way. */
  | { readonly kind: 'change'; readonly measured: Words; readonly direction: 'up' | 'down' }
  /** A rank or title given by another body, from the lowest; met from `atLeast` on, which is null where no confirmed text says it. */
  | {
      readonly kind: 'rank';
      readonly ranks: readonly { readonly code: string; readonly words: Words }[];
      readonly atLeast: string | null;
    }
  /** Points in steps from 0 to `maximum`; `listed`: given per thing counted, `each` points, at most `maximum`. */
  | {
      readonly kind: 'points';
      readonly maximum: number;
      readonly step: number;
      readonly caps?: readonly PointCap[];
      readonly listed?: { readonly things: readonly Words[]; readonly each: number };
    };

/** One target (chỉ tiêu), or one item of a form of points. */
export interface Target {
  /** Unlike within the set: `1.3`. */
  readonly code: string;
  /** In words of ours. */
  readonly words: Words;
  readonly citation: Citation;
  readonly measure: Measure;
  /** To whom it applies; left out: to everybody. */
  readonly applies?: Condition;
  /** What no confirmed text says of it; shown as *chưa xác minh*. */
  readonly unverified?: Words;
}

/** A criterion (tiêu chí), a competence, or a section of a form: a group of targets. */
export interface Criterion {
  readonly code: string;
  readonly words: Words;
  readonly citation: Citation;
  /** Empty only where `unverified` says that they are not known; nothing can be judged by it then. */
  readonly targets: readonly Target[];
  /** Most points of a criterion whose items are not known. */
  readonly maximum?: number;
  readonly unverified?: Words;
}

/** One band of a sum, from `from` points on (inclusive) to the next one. */
export interface Band {
  readonly code: string;
  readonly words: Words;
  readonly from: number;
}

/** How a result follows from targets. Of sums of points, what does not apply leaves the whole: bands and marks are of all points, and are asked of the same part of what can be had. */
export type ResultRule =
  /** A criterion is met where all targets are that apply, the set where all criteria are. */
  | { readonly kind: 'all_met'; readonly withoutEvidence: 'not_met' | 'as_answered'; readonly citation: Citation }
  /** The sum of points falls into the highest band that it reaches, or into none. */
  | {
      readonly kind: 'bands';
      readonly bands: readonly Band[];
      readonly withoutEvidence: 'zero' | 'as_answered';
      /** No criterion may have 0 points (TT 44/2014). */
      readonly noCriterionZero?: boolean;
      readonly citation: Citation;
    }
  /** The sum reaches the mark and no item is below `minimumPerItem`. */
  | {
      readonly kind: 'pass_mark';
      readonly marks: readonly Threshold[];
      readonly minimumPerItem: number | null;
      readonly withoutEvidence: 'zero' | 'as_answered';
      readonly citation: Citation;
    };

/** What a version of a criteria set asks. Never changes once it is published. */
export interface CriteriaContent {
  readonly criteria: readonly Criterion[];
  readonly rule: ResultRule;
}
