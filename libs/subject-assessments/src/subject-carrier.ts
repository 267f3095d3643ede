import { VersionContents } from '@app/assessments';
import { Actor, Jobs, type Query, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { SubjectAssessment } from './subject-assessment.entity';
import { columns, type SubjectAssessmentRow } from './subject-assessment-row';
import { ofSubjectAssessment, SubjectAssessmentCarried, SubjectAssessmentsCarried } from './subject-assessments.events';
import { SubjectAssessmentLoss, SubjectCarryOver } from './subject-carry-over.entity';
import { type Carried, carrierTo } from './subject-carry-over.rules';

/** Carried in one transaction. */
const PER_TURN = 1000;
const FIRST = '00000000-0000-0000-0000-000000000000';

const carryOvers = tableOf(SubjectCarryOver);

interface Work extends SubjectCarryOver {
  year: number;
  setKey: number;
}

const TAKE = `SELECT ${carryOvers.columns('c')}, d.year, l.set_key AS "setKey" FROM subject_carry_over AS c
  JOIN assessment_round AS d ON d.key = c.round_key JOIN assessment_round_line AS l ON l.round_key = c.round_key AND l.line = c.line
  WHERE c.finished_at IS NULL ORDER BY c.asked_at, c.round_key, c.line LIMIT 1 FOR UPDATE OF c SKIP LOCKED`;

/** SQL: versions of the same set that were in force before one; those behind it are left alone. */
const older = (newer: string): string =>
  `ARRAY(SELECT o.key FROM criteria_version AS n JOIN criteria_version AS o ON o.set_key = n.set_key AND o.valid_from < n.valid_from WHERE n.key = ${newer}::int)`;

/**
 * SQL: open assessments of a line with another version, by scope and subject, found through the places in which anybody is counted. `$1` to `$6`: round, line,
 * year, newer version, and behind which scope and subject; `states`: SQL condition on a place and on a row.
 */
export const openOnes = (
  states: { place: string; row: string },
  seen: (alias: string) => string,
  most: number,
): string => {
  const places = (table: string) =>
    `/* all shards: the places of a round */ SELECT t.province_id, t.scope_id, t.draft, t.returned FROM ${table} AS t
     WHERE t.round_key = $1 AND t.line = $2 AND t.scope_id >= $5 AND ${seen('t')}`;
  return `SELECT found.* FROM (
      SELECT p.province_id, p.scope_id FROM (${places('subject_result_total')} UNION ALL ${places('subject_result_delta')}) AS p
      GROUP BY p.province_id, p.scope_id HAVING ${states.place} ORDER BY p.scope_id) AS place
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM subject_assessment AS a
      WHERE a.province_id = place.province_id AND a.scope_id = place.scope_id AND a.year = $3 AND a.round_key = $1 AND a.line = $2
        AND a.version_key = ANY(${older('$4')}) AND ${states.row} AND (a.scope_id <> $5 OR a.subject_key > $6::uuid)
      ORDER BY a.subject_key LIMIT ${most}) AS found
    LIMIT ${most}`;
};

/** Those that are answered at the moment. */
export const OPEN = { place: 'sum(p.draft + p.returned) > 0', row: `a.state IN ('draft', 'returned')` };
/** Once a line was carried: what was sent by the older version and came back. */
export const RETURNED = { place: 'sum(p.returned) > 0', row: `a.state = 'returned'` };
export const FROM_THE_FIRST = [-1, FIRST] as const;

const LOCKED = `SELECT ${columns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, subject_key)
  JOIN subject_assessment AS a ON a.province_id = k.province_id AND a.year = $3 AND a.set_key = $4 AND a.subject_key = k.subject_key
  WHERE a.version_key = ANY(${older('$5')}) AND ${OPEN.row} ORDER BY a.scope_id, a.subject_key FOR UPDATE OF a`;

const STORE = `UPDATE subject_assessment AS a SET version_key = $1, answers = n.answers, returned = n.returned, answered = n.answered, asked = n.asked,
    version = a.version + 1, updated_at = $2
  FROM jsonb_to_recordset($3::jsonb) AS n(province_id int, subject_key uuid, answers jsonb, returned jsonb, answered int, asked int)
  WHERE a.province_id = n.province_id AND a.year = $4 AND a.set_key = $5 AND a.subject_key = n.subject_key`;

/** Nobody waits: the transaction is given up, so that the trail tells of acts only. */
const NOTHING = new Error('nothing to carry');

/** For the worker: carries open assessments over to the version that was asked for, batch by batch. Each batch is whole, and the next goes on behind it. */
@Injectable()
export class SubjectCarrier {
  constructor(
    jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
  ) {
    const name = 'carry-subject-assessments';
    jobs.register({ name, when: { pauseMs: 5_000 }, run: (_, stopped) => this.carryAll(stopped) });
  }

  /** How many were carried. Any number of workers may do it: a line is one worker's at a time. */
  async carryAll(stopped?: AbortSignal): Promise<number> {
    let carried = 0;
    for (;;) {
      const turn = stopped?.aborted ? null : await this.turn();
      if (turn === null) return carried;
      carried += turn;
    }
  }

  /** One batch; null where nobody waits. */
  async turn(most = PER_TURN): Promise<number | null> {
    try {
      return await this.transactions.run(Actor.system(), (tx) => this.turnIn(tx, most));
    } catch (error) {
      if (error === NOTHING) return null;
      throw error;
    }
  }

  private async turnIn(tx: Transaction, most: number): Promise<number> {
    const [work] = await tx.query<Work>(TAKE);
    if (!work) throw NOTHING;
    const { roundKey, line, versionKey, year } = work;
    const from = work.atScope === null ? FROM_THE_FIRST : [work.atScope, work.atSubject ?? FIRST];
    const found = await tx.query<Pick<SubjectAssessment, 'provinceId' | 'scopeId' | 'subjectKey'>>(
      openOnes(OPEN, () => 'true', most),
      [roundKey, line, year, versionKey, ...from],
    );
    const key = { roundKey, line, versionKey };
    const last = found.at(-1);
    if (!last) {
      await carryOvers.update(tx, key, { finishedAt: tx.now });
      const { carried, withLosses } = work;
      const subject = `${roundKey}-${line}-${versionKey}`;
      tx.happened(SubjectAssessmentsCarried, { subject, path: null, after: { carried, withLosses } });
      return 0;
    }
    const { carried, withLosses } = await this.carry(tx, work, found);
    await carryOvers.update(tx, key, {
      carried: work.carried + carried,
      withLosses: work.withLosses + withLosses,
      atScope: last.scopeId,
      atSubject: last.subjectKey,
    });
    // Somebody has sent all of them in between: the batch has still come further.
    if (carried === 0)
      tx.happened(SubjectAssessmentsCarried, { subject: `${roundKey}-${line}-${versionKey}`, path: null });
    return carried;
  }

  private async carry(
    tx: Transaction,
    { versionKey, year, setKey }: Work,
    found: readonly Pick<SubjectAssessment, 'provinceId' | 'subjectKey'>[],
  ): Promise<{ carried: number; withLosses: number }> {
    const keys = [found.map(({ provinceId }) => provinceId), found.map(({ subjectKey }) => subjectKey)];
    const rows = await tx.query<SubjectAssessmentRow>(LOCKED, [...keys, year, setKey, versionKey]);
    const carry = await carrierFor(tx.query.bind(tx), this.contents, rows, versionKey);
    const all = rows.map((row) => ({ row, over: carry(row) }));
    const stored = all.map(({ row, over: { answers, returned, answered, asked } }) => ({
      province_id: row.provinceId,
      subject_key: row.subjectKey,
      answers,
      returned,
      answered,
      asked,
    }));
    await tx.query(STORE, [versionKey, tx.now, JSON.stringify(stored), year, setKey]);
    const lossy = all.filter(({ over }) => over.losses.length > 0);
    await tableOf(SubjectAssessmentLoss).insertAll(
      tx,
      lossy.map(({ row, over: { losses } }) => ({
        provinceId: row.provinceId,
        scopeId: row.scopeId,
        year,
        setKey,
        subjectKey: row.subjectKey,
        versionKey: row.versionKey,
        answers: row.answers,
        losses,
        carriedAt: tx.now,
      })),
      { onConflict: 'DO NOTHING' },
    );
    for (const { row, over } of all) tell(tx, row, versionKey, over);
    return { carried: rows.length, withLosses: lossy.length };
  }
}

/** The trail names targets, never what was answered to them. */
function tell(tx: Transaction, row: SubjectAssessmentRow, versionKey: number, { losses }: Carried): void {
  tx.happened(SubjectAssessmentCarried, {
    ...ofSubjectAssessment({ ...row, versionKey }),
    before: { versionKey: row.versionKey },
    after: { versionKey, lost: losses },
  });
}

/** A carrier from each version that the rows have. */
export async function carrierFor(
  query: Query,
  contents: VersionContents,
  rows: readonly Pick<SubjectAssessmentRow, 'versionKey'>[],
  versionKey: number,
): Promise<ReturnType<typeof carrierTo>> {
  const from = new Map<number, Awaited<ReturnType<VersionContents['of']>>>();
  for (const key of new Set(rows.map((row) => row.versionKey))) from.set(key, await contents.of(query, key));
  return carrierTo(await contents.of(query, versionKey), from);
}
