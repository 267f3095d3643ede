import type { CriteriaContent, Words } from '@app/criteria-rules';
import type { CriteriaSubject, CriteriaTier } from '../criteria.entity';
import type { LegalDeadline } from '../legal-deadline';

/** The text that a version follows. */
export interface SetText {
  /** `24/2023/TT-BGDĐT` */
  readonly code: string;
  readonly issuedOn: string;
  /** Null: no confirmed source says it. */
  readonly effectiveOn: string | null;
}

export interface VersionSource {
  readonly key: number;
  readonly number: number;
  readonly text: SetText;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly content: CriteriaContent;
  readonly deadlines: readonly LegalDeadline[];
  /** Slips of the text, and what is missing in the copy that was read. */
  readonly notes: readonly Words[];
}

/** A criteria set as data. Keys never change; neither does a version. */
export interface SetSource {
  readonly key: number;
  readonly code: string;
  readonly subject: CriteriaSubject;
  readonly tier: CriteriaTier | null;
  readonly level: number | null;
  /** What is recognised by it. */
  readonly title: Words;
  /** Code of the only province where it is used; null: everywhere. */
  readonly provinceCode: string | null;
  /** Said of a set that has no confirmed criteria at all. */
  readonly unverified: Words | null;
  readonly versions: readonly VersionSource[];
}
