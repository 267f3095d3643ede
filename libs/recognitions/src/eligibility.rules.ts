import type { IsoDate } from '@app/kernel';
import type { Lacking, PaperAsked } from './dossier.rules';

/** One thing that bears on whether somebody may be recognised. */
export enum EligibilityReason {
  /** The assessment of the year was reviewed, and everything is met. */
  AssessmentMet = 'assessment_met',
  AssessmentNotMet = 'assessment_not_met',
  /** A number of the text is not confirmed, so that the assessment could not be judged. */
  AssessmentUnjudgeable = 'assessment_unjudgeable',
  AssessmentUnfinished = 'assessment_unfinished',
  AssessmentMissing = 'assessment_missing',
  /** The title or award is not given by criteria that the system knows. */
  WithoutCriteria = 'without_criteria',
  TitleRegistered = 'title_registered',
  /** Whether a text asks for it is not confirmed: it is said and hinders nobody. */
  TitleNotRegistered = 'title_not_registered',
  /** The same achievement stands recognised. */
  RecognisedAlready = 'recognised_already',
  /** One achievement, one award: it is put forward for the same in another round, too. Whichever is decided first stands. */
  NominatedElsewhere = 'nominated_elsewhere',
  /** Another emulation title was given on this day, or is put forward: of those given at once the highest alone is paid. */
  HighestPaidAlone = 'highest_paid_alone',
  /** The lower level was decided upon long enough ago. */
  UpgradeDue = 'upgrade_due',
  UpgradeTooEarly = 'upgrade_too_early',
  /** No text at hand says how long the lower level has to be held. */
  UpgradeTermUnverified = 'upgrade_term_unverified',
  /** A paper that a text asks for was looked for and is missing. */
  PaperMissing = 'paper_missing',
  /** A paper is missing that no confirmed text asks for: people decide. */
  PaperMissingUnverified = 'paper_missing_unverified',
  PapersUnchecked = 'papers_unchecked',
  /** Nobody decides on the own unit. */
  OwnUnit = 'own_unit',
}

/** Whether a reason lets somebody through, keeps them back, leaves it open, or is only told. */
export enum ReasonStanding {
  For = 'for',
  Against = 'against',
  Open = 'open',
  Told = 'told',
}

const STANDINGS: Record<EligibilityReason, ReasonStanding> = {
  [EligibilityReason.AssessmentMet]: ReasonStanding.For,
  [EligibilityReason.AssessmentNotMet]: ReasonStanding.Against,
  [EligibilityReason.AssessmentUnjudgeable]: ReasonStanding.Open,
  [EligibilityReason.AssessmentUnfinished]: ReasonStanding.Against,
  [EligibilityReason.AssessmentMissing]: ReasonStanding.Against,
  [EligibilityReason.WithoutCriteria]: ReasonStanding.Told,
  [EligibilityReason.TitleRegistered]: ReasonStanding.For,
  [EligibilityReason.TitleNotRegistered]: ReasonStanding.Told,
  [EligibilityReason.RecognisedAlready]: ReasonStanding.Against,
  [EligibilityReason.NominatedElsewhere]: ReasonStanding.Told,
  [EligibilityReason.HighestPaidAlone]: ReasonStanding.Told,
  [EligibilityReason.UpgradeDue]: ReasonStanding.For,
  [EligibilityReason.UpgradeTooEarly]: ReasonStanding.Against,
  [EligibilityReason.UpgradeTermUnverified]: ReasonStanding.Open,
  [EligibilityReason.PaperMissing]: ReasonStanding.Against,
  [EligibilityReason.PaperMissingUnverified]: ReasonStanding.Open,
  [EligibilityReason.PapersUnchecked]: ReasonStanding.Told,
  [EligibilityReason.OwnUnit]: ReasonStanding.Against,
};

export const standingOf = (reason: EligibilityReason): ReasonStanding => STANDINGS[reason];

export interface Reason {
  reason: EligibilityReason;
  /** The day that bears on it: since when an upgrade is due, when it was recognised. */
  on: IsoDate | null;
  /** Papers of the dossier that it is about. */
  papers?: readonly PaperAsked[];
}

/** What is known of one who is put forward. */
export interface Known {
  /** The title follows from criteria; false for awards. */
  hasCriteria: boolean;
  /** Of the year and the title's criteria; null: there is none. */
  assessment: { isReviewed: boolean; outcome: 'met' | 'not_met' | 'incomplete' | 'unjudgeable' | null } | null;
  /** Null for awards: only titles are registered for. */
  isRegistered: boolean | null;
  /** Day on which the same achievement was recognised, by whomever; null: it was not. */
  recognisedOn: IsoDate | null;
  /** The same achievement is put forward in another round. */
  isNominatedElsewhere: boolean;
  /** Another emulation title was given on the day, or is put forward, beside one that is asked for here. */
  hasOtherEmulationTitle: boolean;
  /** The standing recognition one level below; null: none, or there is no lower level. */
  lower: { grantedOn: IsoDate; upgradeFrom: IsoDate | null } | null;
  /** What its dossier lacks. */
  lacking: Lacking;
  /** It is the office that decides, or the one that appraises. */
  isOwnUnit: boolean;
}

function ofAssessment({ hasCriteria, assessment }: Known): EligibilityReason {
  if (!hasCriteria) return EligibilityReason.WithoutCriteria;
  if (assessment === null) return EligibilityReason.AssessmentMissing;
  if (!assessment.isReviewed) return EligibilityReason.AssessmentUnfinished;
  if (assessment.outcome === 'unjudgeable') return EligibilityReason.AssessmentUnjudgeable;
  return assessment.outcome === 'met' ? EligibilityReason.AssessmentMet : EligibilityReason.AssessmentNotMet;
}

function ofUpgrade({ lower }: Known, on: IsoDate): Reason[] {
  if (lower === null) return [];
  if (lower.upgradeFrom === null) return [{ reason: EligibilityReason.UpgradeTermUnverified, on: lower.grantedOn }];
  const reason = on >= lower.upgradeFrom ? EligibilityReason.UpgradeDue : EligibilityReason.UpgradeTooEarly;
  return [{ reason, on: lower.upgradeFrom }];
}

function ofPapers({ lacking: { missing, missingUnconfirmed, unchecked } }: Known): Reason[] {
  const said: [EligibilityReason, readonly PaperAsked[]][] = [
    [EligibilityReason.PaperMissing, missing],
    [EligibilityReason.PaperMissingUnverified, missingUnconfirmed],
    [EligibilityReason.PapersUnchecked, unchecked],
  ];
  return said.filter(([, papers]) => papers.length > 0).map(([reason, papers]) => ({ reason, on: null, papers }));
}

/** Everything that bears on a recognition on a day, in the order in which it is shown. */
export function reasonsFor(known: Known, on: IsoDate): Reason[] {
  const { isRegistered, recognisedOn, isOwnUnit } = known;
  const reasons: Reason[] = [{ reason: ofAssessment(known), on: null }, ...ofUpgrade(known, on)];
  reasons.push(...ofPapers(known));
  if (recognisedOn !== null) reasons.push({ reason: EligibilityReason.RecognisedAlready, on: recognisedOn });
  if (known.isNominatedElsewhere) reasons.push({ reason: EligibilityReason.NominatedElsewhere, on: null });
  if (known.hasOtherEmulationTitle) reasons.push({ reason: EligibilityReason.HighestPaidAlone, on: null });
  if (isOwnUnit) reasons.push({ reason: EligibilityReason.OwnUnit, on: null });
  if (isRegistered !== null)
    reasons.push({
      reason: isRegistered ? EligibilityReason.TitleRegistered : EligibilityReason.TitleNotRegistered,
      on: null,
    });
  return reasons;
}

/** False where anything keeps them back, null where something is open, else true. */
export function isEligible(reasons: readonly Reason[]): boolean | null {
  const standings = new Set(reasons.map(({ reason }) => standingOf(reason)));
  if (standings.has(ReasonStanding.Against)) return false;
  return standings.has(ReasonStanding.Open) ? null : true;
}

/** Code of the set one level below, `…/1` for `…/2`; null where there is none. */
export const lowerSetOf = (code: string): string | null => (code.endsWith('/2') ? `${code.slice(0, -1)}1` : null);

/** What an achievement is told apart by: the title, or the kind of award with its theme, in whatever spelling. */
export function achievementOf({
  titleKey,
  awardKind,
  theme,
}: {
  titleKey: string | null;
  awardKind: string | null;
  theme: string | null;
}): string {
  if (titleKey !== null) return `title/${titleKey}`;
  return `award/${awardKind}/${(theme ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
