import {
  AssessmentRoundCarried,
  carryLine,
  type CarryOverArgs,
  linesToCarry,
  type LineToCarry,
  lossOf,
  roundToCarry,
  VersionContents,
} from '@app/assessments';
import { Criteria } from '@app/criteria';
import { type Actor, Clock, inShardsOf, type Query, tableOf, Transactions, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { carrierFor, FROM_THE_FIRST, OPEN, openOnes, RETURNED } from './subject-carrier';
import { SubjectCarryOver } from './subject-carry-over.entity';
import { lossesBy, toldCount } from './subject-carry-over.rules';
import { SubjectCarryLoss, SubjectCarryOverView, SubjectCarryProgress } from './subject-carry-over.view';
import type { SubjectAssessmentRow } from './subject-assessment-row';

/** Looked at for a preview. */
const MOST_PREVIEWED = 5000;

const carryOvers = tableOf(SubjectCarryOver);

/** Asking again goes through all of them anew: what was sent by the older version may have come back. */
const ASK = `INSERT INTO subject_carry_over (round_key, line, version_key, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (round_key, line, version_key) DO UPDATE
  SET asked_by = excluded.asked_by, asked_at = excluded.asked_at, finished_at = NULL, at_scope = NULL, at_subject = NULL RETURNING line`;

/** What was asked for an older version is overtaken: two carriers of one line would undo each other. */
const OVERTAKE = `UPDATE subject_carry_over SET finished_at = $4 WHERE round_key = $1 AND line = $2 AND version_key <> $3 AND finished_at IS NULL`;

type Round = Awaited<ReturnType<typeof roundToCarry>>['round'];

/** Open assessments of those who are no organisations go over to a newer version of their criteria: previewed here, asked for here, done by the worker. */
@Injectable()
export class SubjectCarryOvers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly criteria: Criteria,
    private readonly contents: VersionContents,
  ) {}

  /** For each line of which a newer version is in force, or which was carried. Throws NOT_FOUND. */
  preview(actor: Actor, roundKey: number): Promise<SubjectCarryOverView[]> {
    return this.transactions.read(actor, async (query) => {
      const { round } = await roundToCarry(query, actor, roundKey, this.clock.today());
      const asked = await query<SubjectCarryOver>(
        `SELECT ${carryOvers.columns('c')} FROM subject_carry_over AS c WHERE c.round_key = $1`,
        [roundKey],
      );
      const found: SubjectCarryOverView[] = [];
      for (const line of await linesToCarry(query, this.criteria, round, 'others')) {
        const job = asked.find((one) => one.line === line.line && one.versionKey === line.toKey) ?? null;
        if (line.versionKey !== line.toKey || job) found.push(await this.previewOf(query, actor, round, { line, job }));
      }
      return found;
    });
  }

  private async previewOf(
    query: Query,
    actor: Actor,
    round: Round,
    { line: { line, versionKey, toKey }, job }: { line: LineToCarry; job: SubjectCarryOver | null },
  ): Promise<SubjectCarryOverView> {
    const isInUse = versionKey === toKey;
    const isUnderWay = job !== null && job.finishedAt === null;
    const rows = isUnderWay ? [] : await this.openOf(query, actor, round, { line, toKey, isInUse });
    const carry = await carrierFor(query, this.contents, rows, toKey);
    const all = rows.map(carry);
    const counts = isInUse ? { open: rows.length, sent: 0 } : await countsOf(query, actor, round.key, line);
    const toReview = [...new Set(all.flatMap((one) => one.toReview))].toSorted();
    return viewOf(SubjectCarryOverView, {
      line,
      versionKey: toKey,
      isInUse,
      open: toldCount(counts.open),
      sent: isInUse ? null : toldCount(counts.sent),
      looked: toldCount(rows.length),
      toReview,
      losses: lossesBy(all).map(({ why, count, ...loss }) =>
        viewOf(SubjectCarryLoss, { ...loss, why: lossOf(why), count: toldCount(count) }),
      ),
      progress: job && progressOf(job),
    });
  }

  private openOf(
    query: Query,
    actor: Actor,
    { key, year }: Round,
    { line, toKey, isInUse }: { line: number; toKey: number; isInUse: boolean },
  ): Promise<SubjectAssessmentRow[]> {
    const params: unknown[] = [key, line, year, toKey, ...FROM_THE_FIRST];
    const sql = openOnes(isInUse ? RETURNED : OPEN, (alias) => inShardsOf(actor, alias, params), MOST_PREVIEWED);
    return query<SubjectAssessmentRow>(sql, params);
  }

  /**
   * The line asks by the newer version from now on; the worker carries what is open. Throws NOT_FOUND, ASSESSMENT_ROUND_CLOSED, CARRY_OVER_OTHER_VERSION,
   * VERSION_CONFLICT.
   */
  async carry(actor: Actor, args: CarryOverArgs): Promise<number> {
    await this.transactions.run(actor, async (tx) => {
      const at = { judging: 'others', today: this.clock.today() } as const;
      const { round, path, line, change } = await carryLine(tx, this.criteria, args, at);
      await tx.query(OVERTAKE, [round.key, line.line, line.toKey, tx.now]);
      await tx.query(ASK, [round.key, line.line, line.toKey, actor.personId, tx.now]);
      const { organisationKey, year } = round;
      tx.happened(AssessmentRoundCarried, {
        subject: round.key,
        path,
        payload: { organisationKey, year },
        before: { ...change.before, line: line.line, versionKey: line.versionKey },
        after: { ...change.after, line: line.line, versionKey: line.toKey },
      });
    });
    return args.key;
  }
}

const progressOf = ({ carried, withLosses, askedAt, finishedAt }: SubjectCarryOver): SubjectCarryProgress =>
  viewOf(SubjectCarryProgress, {
    carried: toldCount(carried),
    withLosses: toldCount(withLosses),
    askedAt,
    finishedAt,
  });

/** By what is counted already. */
async function countsOf(
  query: Query,
  actor: Actor,
  roundKey: number,
  line: number,
): Promise<{ open: number; sent: number }> {
  const params: unknown[] = [roundKey, line];
  const of = (table: string) =>
    `/* all shards: the places of a round */ SELECT t.draft + t.returned AS open, t.submitted + t.reviewed AS sent FROM ${table} AS t
     WHERE t.round_key = $1 AND t.line = $2 AND ${inShardsOf(actor, 't', params)}`;
  const [counts] = await query<{ open: number; sent: number }>(
    `SELECT coalesce(sum(f.open), 0)::int AS open, coalesce(sum(f.sent), 0)::int AS sent
     FROM (${of('subject_result_total')} UNION ALL ${of('subject_result_delta')}) AS f`,
    params,
  );
  return counts!;
}
