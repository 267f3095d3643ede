import { Award, dossierOf } from '@app/awards';
import type { Query } from '@app/kernel';
import { tableOf } from '@app/kernel';
import { type PaperAsked, papersAsked, papersByLaw, PaperStanding } from './dossier.rules';
import type { Nomination } from './nomination.entity';
import { NominationPaperCheck } from './nomination-paper.entity';
import type { RecognitionRound } from './recognition-round.entity';

export const paperChecks = tableOf(NominationPaperCheck);
export const paperCheckColumns = paperChecks.columns('c');

type Asking = Pick<RecognitionRound, 'key' | 'titleKey' | 'awardKey' | 'year' | 'ownPapers'>;

interface Codes {
  key: string;
  setCode: string | null;
  awardCode: string | null;
}

const CODES = `SELECT k.key, s.code AS "setCode", w.code AS "awardCode"
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k(key, title_key, award_key)
  LEFT JOIN title AS t ON t.key = k.title_key LEFT JOIN criteria_set AS s ON s.key = t.criteria_set_key
  LEFT JOIN ${tableOf(Award).name} AS w ON w.key = k.award_key`;

/** What the dossiers of rounds are made of, by the key of the round; one statement. */
export async function papersOf(query: Query, rounds: readonly Asking[]): Promise<Map<string, PaperAsked[]>> {
  if (rounds.length === 0) return new Map();
  const codes = await query<Codes>(CODES, [
    rounds.map(({ key }) => key),
    rounds.map(({ titleKey }) => titleKey),
    rounds.map(({ awardKey }) => awardKey),
  ]);
  const codeOf = new Map(codes.map((one) => [one.key, one]));
  return new Map(rounds.map((round) => [round.key, papersOfRound(round, codeOf.get(round.key))]));
}

function papersOfRound({ year, ownPapers }: Asking, codes: Codes | undefined): PaperAsked[] {
  const byLaw = codes?.setCode ? papersByLaw(codes.setCode, year) : [];
  const unconfirmed = codes?.awardCode ? (dossierOf(codes.awardCode)?.papers ?? []).map(({ name }) => name) : [];
  return papersAsked(byLaw, unconfirmed, ownPapers);
}

/** What was found of the papers of nominations, by the key of the nomination. */
export async function checksOf(
  query: Query,
  nominations: readonly Pick<Nomination, 'provinceId' | 'key'>[],
): Promise<Map<string, NominationPaperCheck[]>> {
  const rows = await query<NominationPaperCheck>(
    `SELECT ${paperCheckColumns} FROM nomination_paper AS c
     WHERE c.province_id = ANY($1::int[]) AND c.nomination_key = ANY($2::uuid[])`,
    [nominations.map(({ provinceId }) => provinceId), nominations.map(({ key }) => key)],
  );
  return Map.groupBy(rows, ({ nominationKey }) => nominationKey);
}

export const standingsOf = (checks: readonly NominationPaperCheck[]): Map<string, PaperStanding> =>
  new Map(checks.map(({ paper, standing }) => [paper, standing]));
