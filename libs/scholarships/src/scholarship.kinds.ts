import { ThingKind } from '@app/kernel';
import { registerEnumType } from '@nestjs/graphql';

/** Who applies: `Học không bao giờ ngừng` is for whoever learns. */
export enum ScholarshipApplicantKind {
  Pupil = 'pupil',
  /** Of a university, a college, a vocational school. */
  Student = 'student',
  /** Somebody grown up who goes on learning. */
  Adult = 'adult',
  Teacher = 'teacher',
}
registerEnumType(ScholarshipApplicantKind, { name: 'ScholarshipApplicantKind' });

/** What a criterion looks at. */
export enum ScholarshipAspect {
  Need = 'need',
  Merit = 'merit',
}
registerEnumType(ScholarshipAspect, { name: 'ScholarshipAspect' });

export enum ScholarshipRoundState {
  /** Its rules are being written; nobody applies yet. */
  Planned = 'planned',
  Open = 'open',
  /** Takes no more applications; they are scored. */
  Scoring = 'scoring',
  /** A ranked proposal waits for the decision. */
  Proposed = 'proposed',
  /** Grants are there and are being paid. */
  Decided = 'decided',
  /** Nothing is left to be paid. */
  Closed = 'closed',
  Cancelled = 'cancelled',
}
registerEnumType(ScholarshipRoundState, { name: 'ScholarshipRoundState' });

export enum ScholarshipApplicationState {
  Entered = 'entered',
  /** Taken back by the unit that entered it. */
  Withdrawn = 'withdrawn',
  /** Kept out by the office of the round, with a reason. */
  Excluded = 'excluded',
  Proposed = 'proposed',
  /** Ranked, and not proposed. */
  NotProposed = 'not_proposed',
  Granted = 'granted',
}
registerEnumType(ScholarshipApplicationState, { name: 'ScholarshipApplicationState' });

/** Why whoever was ranked is not proposed. */
export enum ScholarshipLeftReason {
  /** Fewer points of need than the round asks for. */
  NeedShort = 'need_short',
  MeritShort = 'merit_short',
  /** Fewer points than the lowest step. */
  PointsShort = 'points_short',
  /** The person has had as much in the year as one person may have. */
  PersonLimit = 'person_limit',
  /** What the round may give is used up by those who rank higher. */
  MeansSpent = 'means_spent',
  /** Equal to others, and the means are not enough for all who are equal. */
  TiedAtEnd = 'tied_at_end',
}
registerEnumType(ScholarshipLeftReason, { name: 'ScholarshipLeftReason' });

/** Whether another application of the round is of the same person. */
export enum ScholarshipDoubleKind {
  /** The same identity number. */
  Same = 'same',
  /** The same name and year of birth, where a number does not tell them apart. */
  Possible = 'possible',
}
registerEnumType(ScholarshipDoubleKind, { name: 'ScholarshipDoubleKind' });

export const SCHOLARSHIP_ROUND = ThingKind.declare('scholarship_round', 'A round of scholarships of one office.');
