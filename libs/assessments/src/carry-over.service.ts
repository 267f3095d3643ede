import { Criteria } from '@app/criteria';
import { carryOver, type CriteriaContent } from '@app/criteria-rules';
import {
  type Actor,
  Clock,
  inShardsOf,
  KernelError,
  type Query,
  tableOf,
  type Transaction,
  Transactions,
  viewOf,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Assessment } from './assessment.entity';
import { OWING } from './assessment.rules';
import { assessmentColumns, assessmentOf, type AssessmentRow, store } from './assessment-row';
import { AssessmentRound, AssessmentRoundLine, AssessmentRoundState } from './assessment-round.entity';
import { AssessmentError, AssessmentRoundError } from './assessments.errors';
import { AssessmentCarried, AssessmentRoundCarried, ofAssessment } from './assessments.events';
import { AssessmentRoundPermission } from './assessments.permissions';
import type { CarryOverArgs } from './carry-over.inputs';
import { AssessmentCarriedLoss, AssessmentCarryOver, lossOf } from './carry-over.view';
import { judgedNow, keyArrays, progressOf, USED_EVIDENCE, type UsedEvidence } from './judged-assessment';
import { packed, unpacked } from './packed-answers.rules';
import { roundColumns } from './round-row';
import { yearEnd } from './round-plan';
import { AssessmentRounds } from './rounds.service';
import { VersionContents } from './version-contents.service';

/** Assessments in which something is answered, carried by one act; whatever is left is carried by the next. */
const MOST_AT_ONCE = 300;
/** Looked at for a preview. */
const MOST_PREVIEWED = 5000;
const MOST_LOSSES = 100;

const lines = tableOf(AssessmentRoundLine);
const OPEN = `a.state IN (${OWING.map((state) => `'${state}'`).join(', ')})`;
/** SQL condition on `assessment AS a`; its parameters are the round, the line and the newer version. */
function older(actor: Actor, params: [roundKey: number, line: number, versionKey: number, ...rest: unknown[]]): string {
  const shards = inShardsOf(actor, 'a', params);
  return `a.round_key = $1 AND a.line = $2 AND a.version_key <> $3 AND ${shards}`;
}

interface Line extends Pick<AssessmentRoundLine, 'line' | 'setKey' | 'versionKey'> {
  /** The version in force on the last day of the year. */
  toKey: number;
}

/** Open assessments go over to a newer version of their criteria. What is filled stays; what has no place in the newer one is named. */
@Injectable()
export class AssessmentCarryOvers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly criteria: Criteria,
    private readonly contents: VersionContents,
    private readonly rounds: AssessmentRounds,
  ) {}

  /** For each line of which a newer version is in force, or of which open ones have an older one. Throws NOT_FOUND. */
  async preview(actor: Actor, roundKey: number): Promise<AssessmentCarryOver[]> {
    return this.transactions.read(actor, async (query) => {
      const round = await this.mustOpen(query, actor, roundKey);
      const found: AssessmentCarryOver[] = [];
      for (const line of await this.linesOf(query, round)) {
        const one = await this.previewOf(query, actor, round.key, line);
        if (line.versionKey !== line.toKey || one.open > 0) found.push(one);
      }
      return found;
    });
  }

  private async previewOf(
    query: Query,
    actor: Actor,
    roundKey: number,
    { line, toKey }: Line,
  ): Promise<AssessmentCarryOver> {
    const params: [number, number, number] = [roundKey, line, toKey];
    const isOlder = older(actor, params);
    const [counts] = await query<Pick<AssessmentCarryOver, 'open' | 'begun' | 'sent'>>(
      `SELECT (count(*) FILTER (WHERE ${OPEN}))::int AS open, (count(*) FILTER (WHERE ${OPEN} AND a.state <> 'not_begun'))::int AS begun,
         (count(*) FILTER (WHERE NOT (${OPEN})))::int AS sent
       FROM assessment AS a WHERE ${isOlder}`,
      params,
    );
    const begun = await query<AssessmentRow>(
      `SELECT ${assessmentColumns('a')} FROM assessment AS a WHERE ${isOlder} AND ${OPEN} AND a.state <> 'not_begun'
       ORDER BY a.path, a.key LIMIT ${MOST_PREVIEWED}`,
      params,
    );
    const to = await this.contents.of(query, toKey);
    const toReview = new Set<string>();
    const losses: AssessmentCarriedLoss[] = [];
    let carried = 0;
    let lost = 0;
    for (const row of begun) {
      const over = carryOver(await this.contents.of(query, row.versionKey), to, await this.answersOf(query, row));
      carried += over.carried.length;
      lost += over.lost.length;
      for (const code of over.toReview) toReview.add(code);
      const room = MOST_LOSSES - losses.length;
      const assessment = assessmentOf(row);
      losses.push(
        ...over.lost
          .slice(0, room)
          .map(({ code, part, why }) =>
            viewOf(AssessmentCarriedLoss, { assessment, target: code, part, why: lossOf(why) }),
          ),
      );
    }
    const order = to.criteria.flatMap(({ targets }) => targets.map(({ code }) => code));
    const reviewed = order.filter((code) => toReview.has(code));
    return viewOf(AssessmentCarryOver, {
      ...counts!,
      line,
      versionKey: toKey,
      carried,
      lost,
      losses,
      toReview: reviewed,
    });
  }

  /**
   * The line asks by the newer version from now on, and its open assessments with it: those that have not begun all at once, others as many as one act bears.
   * Answers the round with its new version. Throws NOT_FOUND, ASSESSMENT_ROUND_CLOSED, CARRY_OVER_OTHER_VERSION, VERSION_CONFLICT.
   */
  async carry(actor: Actor, args: CarryOverArgs): Promise<AssessmentRound> {
    await this.transactions.run(actor, (tx) => this.carryIn(tx, args));
    return this.rounds.one(actor, args.key);
  }

  private async carryIn(tx: Transaction, { key, version, line: number, criteriaKey }: CarryOverArgs): Promise<void> {
    const query = tx.query.bind(tx);
    const { path, ...round } = await this.mustOpen(query, tx.actor, key);
    if (round.state === AssessmentRoundState.Closed) throw AssessmentError.ASSESSMENT_ROUND_CLOSED();
    const line = (await this.linesOf(query, round)).find((one) => one.line === number);
    if (!line) throw KernelError.NOT_FOUND();
    if (line.toKey !== criteriaKey) throw AssessmentRoundError.CARRY_OVER_OTHER_VERSION();
    const { organisationKey, year } = round;
    const change = await tableOf(AssessmentRound).amend(tx, round, version, {});
    await tx.query('UPDATE assessment_round_line SET version_key = $3 WHERE round_key = $1 AND line = $2', [
      key,
      number,
      criteriaKey,
    ]);
    const params: [number, number, number, unknown] = [key, number, criteriaKey, tx.now];
    const isOlder = older(tx.actor, params);
    const waiting = await tx.query<{ key: string }>(
      `UPDATE assessment AS a SET version_key = $3, version = a.version + 1, updated_at = $4::timestamptz
       WHERE ${isOlder} AND a.state = 'not_begun' RETURNING a.key`,
      params,
    );
    const begun = await this.carryBegun(tx, [key, number, criteriaKey]);
    tx.happened(AssessmentRoundCarried, {
      subject: key,
      path,
      payload: { organisationKey, year },
      before: { ...change.before, line: number, versionKey: line.versionKey },
      after: { ...change.after, line: number, versionKey: criteriaKey, notBegun: waiting.length, begun },
    });
  }

  private async carryBegun(tx: Transaction, params: [number, number, number]): Promise<number> {
    const query = tx.query.bind(tx);
    const isOlder = older(tx.actor, params);
    const rows = await tx.query<AssessmentRow>(
      `SELECT ${assessmentColumns('a')} FROM assessment AS a WHERE ${isOlder} AND ${OPEN} AND a.state <> 'not_begun'
       ORDER BY a.path, a.key LIMIT ${MOST_AT_ONCE} FOR UPDATE`,
      params,
    );
    const to = await this.contents.of(query, params[2]);
    const used = Map.groupBy(
      await query<UsedEvidence>(USED_EVIDENCE, keyArrays(rows)),
      ({ assessmentKey }) => assessmentKey,
    );
    for (const row of rows) await this.carryOne(tx, row, { key: params[2], content: to }, used.get(row.key) ?? []);
    return rows.length;
  }

  private async carryOne(
    tx: Transaction,
    row: AssessmentRow,
    to: { key: number; content: CriteriaContent },
    used: readonly UsedEvidence[],
  ): Promise<void> {
    const query = tx.query.bind(tx);
    const before = await this.answersOf(query, row);
    const { answers, lost } = carryOver(await this.contents.of(query, row.versionKey), to.content, before);
    const carried = { versionKey: to.key, answers: packed(to.content, answers) };
    const progress = progressOf(judgedNow(to.content, { ...row, answers: carried.answers }, used));
    const without = Object.fromEntries(lost.map(({ code }) => [code, before[code] ?? null]));
    tx.happened(AssessmentCarried, {
      ...ofAssessment({ ...row, versionKey: to.key }),
      before: { versionKey: row.versionKey, answers: without },
      after: { versionKey: to.key, lost: lost.map(({ code, part, why }) => ({ target: code, part, why })) },
    });
    await store(tx, row, { ...carried, ...progress });
  }

  private async answersOf(query: Query, { versionKey, answers }: Pick<Assessment, 'versionKey' | 'answers'>) {
    return unpacked(await this.contents.of(query, versionKey), answers);
  }

  /** Whoever may open rounds there. */
  private async mustOpen(query: Query, actor: Actor, key: number): Promise<AssessmentRound & { path: string }> {
    const [found] = await query<AssessmentRound & { path: string }>(
      `SELECT ${roundColumns}, (SELECT p.path FROM organisation_period AS p WHERE p.organisation_key = d.organisation_key AND p.valid_from <= $2
         ORDER BY p.valid_from DESC LIMIT 1) AS path
       FROM assessment_round AS d WHERE d.key = $1`,
      [key, this.clock.today()],
    );
    if (!found || !actor.covers(AssessmentRoundPermission.Open, found.path)) throw KernelError.NOT_FOUND();
    return found;
  }

  private async linesOf(query: Query, { key, year }: Pick<AssessmentRound, 'key' | 'year'>): Promise<Line[]> {
    const all = await query<AssessmentRoundLine>(
      `SELECT ${lines.columns('l')} FROM assessment_round_line AS l WHERE l.round_key = $1 ORDER BY l.line`,
      [key],
    );
    const inForce = await this.criteria.inForce(
      all.map(({ setKey }) => setKey),
      yearEnd(year),
      query,
    );
    return all.map(({ line, setKey, versionKey }) => ({
      line,
      setKey,
      versionKey,
      toKey: inForce.get(setKey)?.key ?? versionKey,
    }));
  }
}
