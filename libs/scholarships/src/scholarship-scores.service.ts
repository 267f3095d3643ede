import {
  type Actor,
  batch,
  Clock,
  type FactKey,
  KernelError,
  type RequestContext,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { pointsFault } from './ranking.rules';
import type { ScoreScholarshipApplicationsInput } from './scholarship.inputs';
import { ScholarshipApplicationState, ScholarshipRoundState } from './scholarship.kinds';
import type { ScholarshipScoreView } from './scholarship.views';
import { heldRound } from './scholarship-rounds.service';
import { tell } from './scholarship-applications.service';
import { ScholarshipError } from './scholarships.errors';
import { ScholarshipApplicationScored } from './scholarships.events';
import { ScholarshipPermission } from './scholarships.permissions';
import { type Application, applicationColumns, scores } from './scholarships.sql';

/** Points of named members: each gives their own, and sees those of the others once they gave theirs. */
@Injectable()
export class ScholarshipScores {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * All or none; what was given is given again until the proposal. Throws NOT_FOUND, SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_APPLICATION_STATE,
   * SCHOLARSHIP_POINTS, SCHOLARSHIP_POINTS_COUNT, SCHOLARSHIP_SCORED_ENOUGH.
   */
  async score(actor: Actor, { roundKey, scores: given }: ScoreScholarshipApplicationsInput): Promise<FactKey[]> {
    const memberKey = actor.mustBePerson;
    await this.transactions.run(actor, async (tx) => {
      const round = await heldRound(tx, roundKey, ScholarshipPermission.Score);
      if (round.state !== ScholarshipRoundState.Scoring) throw ScholarshipError.SCHOLARSHIP_ROUND_STATE();
      for (const [at, { points }] of given.entries()) {
        const fault = pointsFault(round.criteria, points);
        if (fault === 'count') throw wrong('SCHOLARSHIP_POINTS_COUNT', `scores.${at}.points`);
        if (fault) throw wrong('SCHOLARSHIP_POINTS', `scores.${at}.points.${fault.at}`, { most: fault.most });
      }
      const byKey = new Map(given.map(({ key, points }) => [key.key, points]));
      const rows = await held(
        tx,
        roundKey,
        given.map(({ key }) => key),
        memberKey,
      );
      if (rows.length < byKey.size) throw KernelError.NOT_FOUND();
      const isWrong = rows.some(({ state }) => state !== ScholarshipApplicationState.Entered);
      if (isWrong) throw ScholarshipError.SCHOLARSHIP_APPLICATION_STATE();
      if (rows.some(({ others }) => others >= round.scorers)) throw ScholarshipError.SCHOLARSHIP_SCORED_ENOUGH();
      await scores.insertAll(
        tx,
        rows.map(({ provinceId, scopeId, key }) => ({
          provinceId,
          scopeId,
          applicationKey: key,
          memberKey,
          points: byKey.get(key)!,
          scoredOn: this.clock.today(),
        })),
        {
          onConflict:
            '(province_id, application_key, member_key) DO UPDATE SET points = excluded.points, scored_on = excluded.scored_on',
        },
      );
      for (const row of rows) tell(tx, ScholarshipApplicationScored, row, { after: { points: byKey.get(row.key) } });
    });
    return given.map(({ key }) => key);
  }

  /** What members gave to an application, for those who see it. */
  async of(context: RequestContext, { key, provinceId }: FactKey): Promise<ScholarshipScoreView[]> {
    const found = await batch<string, ScholarshipScoreView[]>(context, 'scholarship.scores', async (names, actor) => {
      const rows = await this.transactions.reading(actor)<ScholarshipScoreView & { applicationKey: string }>(
        `SELECT s.application_key AS "applicationKey", s.member_key AS "memberKey", s.points, s.scored_on AS "scoredOn"
         FROM scholarship_score AS s WHERE s.province_id = ANY($1::int[]) AND s.application_key = ANY($2::uuid[]) ORDER BY s.member_key`,
        [[...new Set(names.map((name) => Number(name.split('/')[0])))], names.map((name) => name.split('/')[1])],
      );
      return new Map(
        names.map((name) => [name, rows.filter(({ applicationKey }) => applicationKey === name.split('/')[1])]),
      );
    }).load(`${provinceId}/${key}`);
    return found ?? [];
  }
}

const wrong = (code: 'SCHOLARSHIP_POINTS' | 'SCHOLARSHIP_POINTS_COUNT', path: string, params: { most?: number } = {}) =>
  ScholarshipError[code](params, [{ path, code, params }]);

/** Applications of the round, locked in the order of their keys, with how many other members have scored each. */
async function held(
  tx: Transaction,
  roundKey: string,
  keys: readonly FactKey[],
  memberKey: string,
): Promise<(Application & { others: number })[]> {
  const params = [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key)];
  const applications = await tx.query<Application>(
    `SELECT ${applicationColumns} FROM scholarship_application AS a
     WHERE a.province_id = ANY($1::int[]) AND a.key = ANY($2::uuid[]) AND a.round_key = $3 ORDER BY a.key FOR UPDATE`,
    [...params, roundKey],
  );
  const scored = await tx.query<{ key: string; others: number }>(
    `SELECT s.application_key AS key, count(*)::int AS others FROM scholarship_score AS s
     WHERE s.province_id = ANY($1::int[]) AND s.application_key = ANY($2::uuid[]) AND s.member_key <> $3 GROUP BY 1`,
    [...params, memberKey],
  );
  const others = new Map(scored.map((row) => [row.key, row.others]));
  return applications.map((application) => ({ ...application, others: others.get(application.key) ?? 0 }));
}
