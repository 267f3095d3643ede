import { Criteria } from '@app/criteria';
import type { CriteriaContent } from '@app/criteria-rules';
import { type Actor, Clock, inShardsOf, type Query, type Transaction, Transactions, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { OWING } from './assessment.rules';
import { assessmentColumns, assessmentOf, type AssessmentRow, keyParams, store } from './assessment-row';
import type { AssessmentRound } from './assessment-round.entity';
import { AssessmentCarried, AssessmentRoundCarried, ofAssessment } from './assessments.events';
import { carryLine, linesToCarry, type LineToCarry, roundToCarry } from './carry-line';
import type { CarryOverArgs } from './carry-over.inputs';
import { type CarriedOver, carrierOf } from './carry-over.rules';
import { AssessmentCarriedLoss, AssessmentCarryOver, lossOf } from './carry-over.view';
import { judgedNow, keyArrays, progressOf, USED_EVIDENCE, type UsedEvidence } from './judged-assessment';
import { targetsOf } from './packed-answers.rules';
import { AssessmentRounds } from './rounds.service';
import { VersionContents } from './version-contents.service';

/** Assessments in which something is answered, carried by one act; whatever is left is carried by the next. */
const MOST_AT_ONCE = 300;
/** Looked at for a preview. */
const MOST_PREVIEWED = 5000;
const MOST_LOSSES = 100;
/** Read with their evidence at a time; others are answered in between. */
const PER_TURN = 200;

const OPEN = `a.state IN (${OWING.map((state) => `'${state}'`).join(', ')})`;
/** SQL condition on `assessment AS a`; its parameters are the round, the line and the newer version. */
function older(actor: Actor, params: [roundKey: number, line: number, versionKey: number, ...rest: unknown[]]): string {
  const shards = inShardsOf(actor, 'a', params);
  return `a.round_key = $1 AND a.line = $2 AND a.version_key <> $3 AND ${shards}`;
}

/** Evidence of targets that are gone is used no more; it stays with its organisation. */
const DROP_USES = `DELETE FROM assessment_evidence_use AS u
  WHERE u.province_id = $1 AND u.year = $2 AND u.assessment_key = $3 AND u.target = ANY($4::text[])`;

interface Version {
  key: number;
  content: CriteriaContent;
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
      const { round } = await roundToCarry(query, actor, roundKey, this.clock.today());
      const found: AssessmentCarryOver[] = [];
      for (const line of await linesToCarry(query, this.criteria, round, 'organisations')) {
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
    { line, toKey }: LineToCarry,
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
    const sums = await this.sumsOf(query, begun, toKey);
    return viewOf(AssessmentCarryOver, { ...counts!, ...sums, line, versionKey: toKey, looked: begun.length });
  }

  private async sumsOf(query: Query, rows: readonly AssessmentRow[], toKey: number) {
    const to = await this.contents.of(query, toKey);
    const carry = await this.carriers(query, rows, to);
    const toReview = new Set<string>();
    const losses: AssessmentCarriedLoss[] = [];
    let [carried, lost] = [0, 0];
    for (let at = 0; at < rows.length; at += PER_TURN) {
      const turn = rows.slice(at, at + PER_TURN);
      const used = await this.usedBy(query, turn);
      for (const row of turn) {
        const over = carry.get(row.versionKey)!(row.answers, used.get(row.key) ?? []);
        carried += over.carried.length;
        lost += over.losses.length;
        for (const code of over.toReview) toReview.add(code);
        const assessment = assessmentOf(row);
        const named = over.losses.slice(0, MOST_LOSSES - losses.length);
        losses.push(
          ...named.map(({ why, ...loss }) => viewOf(AssessmentCarriedLoss, { ...loss, assessment, why: lossOf(why) })),
        );
      }
    }
    const order = targetsOf(to).map(({ code }) => code);
    return { carried, lost, losses, toReview: order.filter((code) => toReview.has(code)) };
  }

  /** For each version that rows have. */
  private async carriers(query: Query, rows: readonly AssessmentRow[], to: CriteriaContent) {
    const found = new Map<number, ReturnType<typeof carrierOf>>();
    for (const versionKey of new Set(rows.map((row) => row.versionKey)))
      found.set(versionKey, carrierOf(await this.contents.of(query, versionKey), to));
    return found;
  }

  private async usedBy(query: Query, rows: readonly AssessmentRow[]): Promise<Map<string, UsedEvidence[]>> {
    const used = await query<UsedEvidence>(USED_EVIDENCE, keyArrays(rows));
    return Map.groupBy(used, ({ assessmentKey }) => assessmentKey);
  }

  /**
   * The line asks by the newer version from now on, and its open assessments with it: those that have not begun all at once, others as many as one act bears.
   * Answers the round with its new version. Throws NOT_FOUND, ASSESSMENT_ROUND_CLOSED, CARRY_OVER_OTHER_VERSION, VERSION_CONFLICT.
   */
  async carry(actor: Actor, args: CarryOverArgs): Promise<AssessmentRound> {
    await this.transactions.run(actor, (tx) => this.carryIn(tx, args));
    return this.rounds.one(actor, args.key);
  }

  private async carryIn(tx: Transaction, args: CarryOverArgs): Promise<void> {
    const { key, line: number, criteriaKey } = args;
    const at = { judging: 'organisations', today: this.clock.today() } as const;
    const { round, path, line, change } = await carryLine(tx, this.criteria, args, at);
    const { organisationKey, year } = round;
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
    const to = { key: params[2], content: await this.contents.of(query, params[2]) };
    const carry = await this.carriers(query, rows, to.content);
    const used = await this.usedBy(query, rows);
    for (const row of rows) {
      const shown = used.get(row.key) ?? [];
      await this.carryOne(tx, row, { to, used: shown, over: carry.get(row.versionKey)!(row.answers, shown) });
    }
    return rows.length;
  }

  private async carryOne(
    tx: Transaction,
    row: AssessmentRow,
    { to, used, over }: { to: Version; used: readonly UsedEvidence[]; over: CarriedOver },
  ): Promise<void> {
    const { before, answers, losses, withoutTarget } = over;
    if (withoutTarget.length > 0) await tx.query(DROP_USES, [...keyParams(row), withoutTarget]);
    const progress = progressOf(judgedNow(to.content, { ...row, answers }, used));
    const without = Object.fromEntries(losses.map(({ target }) => [target, before[target] ?? null]));
    const evidence = used
      .filter(({ target }) => withoutTarget.includes(target))
      .map(({ target, key }) => ({ target, key }));
    tx.happened(AssessmentCarried, {
      ...ofAssessment({ ...row, versionKey: to.key }),
      before: { versionKey: row.versionKey, answers: without, evidence },
      after: { versionKey: to.key, lost: losses },
    });
    await store(tx, row, { versionKey: to.key, answers, ...progress });
  }
}
