import { recognitionTermsOf, RecognitionTermKind } from '@app/assessments';
import type { IsoDate, Query } from '@app/kernel';
import { upgradeFrom } from '@app/recognition-rules';
import { lackingOf } from './dossier.rules';
import { checksOf, papersOf, standingsOf } from './dossier-store';
import { OTHER_HONOURS, type OtherHonour, othersOf } from './other-honours';
import { achievementOf, type Known, lowerSetOf, reasonsFor, type Reason } from './eligibility.rules';
import type { Nomination } from './nomination.entity';
import type { NominationPaperCheck } from './nomination-paper.entity';
import type { RecognitionRound } from './recognition-round.entity';

interface Criteria {
  titleKey: string;
  setKey: number;
  code: string;
  lowerTitleKey: string | null;
}

interface FoundAssessment {
  key: string;
  state: string;
  outcome: 'met' | 'not_met' | 'incomplete' | 'unjudgeable' | null;
}

/** The sets by which titles are judged, and the title one level below. */
const CRITERIA = `SELECT t.key AS "titleKey", s.key AS "setKey", s.code, lower.key AS "lowerTitleKey"
  FROM title AS t JOIN criteria_set AS s ON s.key = t.criteria_set_key
  LEFT JOIN criteria_set AS below ON s.code LIKE '%/2' AND below.code = regexp_replace(s.code, '/2$', '/1')
  LEFT JOIN title AS lower ON lower.criteria_set_key = below.key
  WHERE t.key = ANY($1::uuid[])`;

const NAMED = `unnest($1::uuid[], $2::int[], $3::int[], $4::uuid[], $5::int[], $6::int[], $7::uuid[], $8::text[], $9::uuid[])
  AS k(key, province_id, organisation_key, subject_key, year, set_key, title_key, achievement, lower_key)`;

const SAME = '(%.organisation_key = k.organisation_key OR %.subject_key = k.subject_key)';
const same = (alias: string): string => SAME.replaceAll('%', alias);

/**
 * What bears on the recognition of each nomination on a day, by its key: what was assessed, registered and recognised, in a few statements however many they are.
 * Rows out of the asker's sight are no less facts: which of them bears on it is said, and nothing else of it.
 */
export async function eligibilityOf(
  query: Query,
  nominations: readonly Nomination[],
  rounds: ReadonlyMap<string, RecognitionRound>,
  { on, deciderKey }: { on: IsoDate; deciderKey: number | null },
): Promise<Map<string, Reason[]>> {
  if (nominations.length === 0) return new Map();
  const titleKeys = [...rounds.values()].flatMap(({ titleKey }) => titleKey ?? []);
  const sets = new Map((await query<Criteria>(CRITERIA, [titleKeys])).map((one) => [one.titleKey, one]));
  const asked = nominations.map((nomination) => {
    const round = rounds.get(nomination.roundKey)!;
    return { nomination, round, criteria: round.titleKey === null ? undefined : sets.get(round.titleKey) };
  });
  const params: unknown[] = [
    asked.map(({ nomination }) => nomination.key),
    asked.map(({ nomination }) => nomination.provinceId),
    asked.map(({ nomination }) => nomination.organisationKey),
    asked.map(({ nomination }) => nomination.subjectKey),
    asked.map(({ round }) => round.year),
    asked.map(({ criteria }) => criteria?.setKey ?? null),
    asked.map(({ round }) => round.titleKey),
    asked.map(({ round }) => achievementOf(round)),
    asked.map(({ criteria }) => criteria?.lowerTitleKey ?? null),
  ];
  const assessed = await query<FoundAssessment>(ASSESSED, params);
  const registered = await query<{ key: string }>(REGISTERED, params);
  const standing = await query<{ key: string; isLower: boolean; grantedOn: IsoDate }>(RECOGNISED, params);
  const others = Map.groupBy(
    await query<OtherHonour & { key: string }>(OTHER_HONOURS, othersAsked(asked, on)),
    ({ key }) => key,
  );
  const papers = await papersOf(query, [...rounds.values()]);
  const asksForPapers = [...papers.values()].some((all) => all.length > 0);
  const checks = asksForPapers ? await checksOf(query, nominations) : new Map<string, NominationPaperCheck[]>();
  const assessmentOf = new Map(assessed.map((one) => [one.key, one]));
  const isRegistered = new Set(registered.map(({ key }) => key));
  const heldOf = Map.groupBy(standing, ({ key }) => key);
  return new Map(
    asked.map(({ nomination, round, criteria }) => {
      const found = assessmentOf.get(nomination.key);
      const held = heldOf.get(nomination.key) ?? [];
      const lower = held
        .filter(({ isLower }) => isLower)
        .toSorted(byDay)
        .at(-1);
      const known: Known = {
        hasCriteria: criteria !== undefined,
        assessment: found ? { isReviewed: found.state === 'reviewed', outcome: found.outcome } : null,
        isRegistered: round.titleKey === null ? null : isRegistered.has(nomination.key),
        recognisedOn: held.find(({ isLower }) => !isLower)?.grantedOn ?? null,
        ...othersOf(round, others.get(nomination.key) ?? []),
        lower:
          lower && criteria
            ? { grantedOn: lower.grantedOn, upgradeFrom: upgradeOf(criteria.code, round, lower) }
            : null,
        lacking: lackingOf(papers.get(round.key) ?? [], standingsOf(checks.get(nomination.key) ?? [])),
        isOwnUnit:
          nomination.organisationKey !== null &&
          (nomination.organisationKey === deciderKey || nomination.organisationKey === round.organisationKey),
      };
      return [nomination.key, reasonsFor(known, on)];
    }),
  );
}

const othersAsked = (asked: readonly { nomination: Nomination; round: RecognitionRound }[], on: IsoDate): unknown[] => [
  asked.map(({ nomination }) => nomination.key),
  asked.map(({ nomination }) => nomination.provinceId),
  asked.map(({ nomination }) => nomination.organisationKey),
  asked.map(({ nomination }) => nomination.subjectKey),
  asked.map(({ round }) => round.key),
  asked.map(({ round }) => round.titleKey),
  on,
];

const byDay = (one: { grantedOn: IsoDate }, other: { grantedOn: IsoDate }): number =>
  one.grantedOn < other.grantedOn ? -1 : 1;

/** Since when level 2 may follow; null where no text at hand says how long level 1 has to be held. */
function upgradeOf(code: string, { year }: RecognitionRound, lower: { grantedOn: IsoDate }): IsoDate | null {
  const term = recognitionTermsOf(lowerSetOf(code)!, year).find(
    ({ kind }) => kind === RecognitionTermKind.UpgradeAfter,
  );
  return term?.months == null ? null : upgradeFrom(lower.grantedOn, term.months);
}

const ASSESSED = `SELECT a.province_id, k.key, a.state, a.outcome FROM ${NAMED}
    JOIN assessment AS a ON a.province_id = k.province_id AND a.year = k.year AND a.set_key = k.set_key AND a.organisation_key = k.organisation_key
    WHERE a.province_id = ANY($2::int[])
  UNION ALL
  SELECT a.province_id, k.key, a.state, a.outcome FROM ${NAMED}
    JOIN subject_assessment AS a ON a.province_id = k.province_id AND a.year = k.year AND a.set_key = k.set_key AND a.subject_key = k.subject_key
    WHERE a.province_id = ANY($2::int[])`;

const REGISTERED = `SELECT k.key FROM ${NAMED}
  JOIN title_registration AS g ON g.province_id = k.province_id AND g.year = k.year AND g.title_key = k.title_key AND ${same('g')}
  WHERE g.province_id = ANY($2::int[]) AND g.withdrawn_on IS NULL`;

const RECOGNISED = `SELECT k.key, (r.title_key IS NOT DISTINCT FROM k.lower_key AND r.title_key IS NOT NULL) AS "isLower", r.granted_on AS "grantedOn" FROM ${NAMED}
  JOIN recognition AS r ON r.province_id = k.province_id AND ${same('r')}
  WHERE r.province_id = ANY($2::int[]) AND r.revoked_on IS NULL
    AND (r.year = k.year AND r.achievement = k.achievement OR r.title_key = k.lower_key)`;
