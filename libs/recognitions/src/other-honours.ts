import { TitleKind } from '@app/titles';
import { achievementOf, type Known } from './eligibility.rules';
import type { RecognitionRound } from './recognition-round.entity';

type Asked = Pick<RecognitionRound, 'titleKey' | 'awardKind' | 'theme' | 'year'>;

/** Something else for which one who is put forward is put forward, too, or that was given on the day. */
export interface OtherHonour extends Asked {
  isGiven: boolean;
  /** Of the title asked for here, and of the other one; null for awards. */
  kind: TitleKind | null;
  otherKind: TitleKind | null;
}

const SAME = '(%.organisation_key = k.organisation_key OR %.subject_key = k.subject_key)';

/** `$1` nominations, `$2` provinces, `$3` organisations, `$4` subjects, `$5` rounds, `$6` titles, `$7` the day. */
export const OTHER_HONOURS = `WITH k AS (
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[], $4::uuid[], $5::uuid[], $6::uuid[])
      AS k(key, province_id, organisation_key, subject_key, round_key, title_key)),
  other AS (
    SELECT n.province_id, k.key, k.title_key AS asked_key, n.round_key, false AS is_given FROM k
    JOIN nomination AS n ON n.province_id = k.province_id AND ${SAME.replaceAll('%', 'n')} AND n.round_key <> k.round_key
    WHERE n.province_id = ANY($2::int[]) AND n.state IN ('proposed', 'recommended')
    UNION ALL
    SELECT r.province_id, k.key, k.title_key, r.round_key, true FROM k
    JOIN recognition AS r ON r.province_id = k.province_id AND ${SAME.replaceAll('%', 'r')} AND r.round_key <> k.round_key
    WHERE r.province_id = ANY($2::int[]) AND r.granted_on = $7 AND r.revoked_on IS NULL)
  SELECT other.key, other.is_given AS "isGiven", d.title_key AS "titleKey", d.award_kind AS "awardKind", d.theme, d.year, t.kind, o.kind AS "otherKind"
  FROM other JOIN recognition_round AS d ON d.key = other.round_key
  LEFT JOIN title AS t ON t.key = other.asked_key LEFT JOIN title AS o ON o.key = d.title_key
  WHERE d.state IN ('open', 'closed') OR other.is_given`;

/** What was given already for the same achievement keeps back by itself (`RecognisedAlready`). */
export function othersOf(
  round: Asked,
  others: readonly OtherHonour[],
): Pick<Known, 'isNominatedElsewhere' | 'hasOtherEmulationTitle'> {
  const isSame = (other: OtherHonour): boolean =>
    other.year === round.year && achievementOf(other) === achievementOf(round);
  const isEmulation = ({ kind, otherKind }: OtherHonour): boolean =>
    kind === TitleKind.Emulation && otherKind === TitleKind.Emulation;
  return {
    isNominatedElsewhere: others.some((other) => !other.isGiven && isSame(other)),
    hasOtherEmulationTitle: others.some((other) => isEmulation(other) && !isSame(other)),
  };
}
