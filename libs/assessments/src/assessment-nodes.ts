import {
  type Actor,
  Clock,
  type FactKey,
  type NodeSource,
  NodeSources,
  type SubjectKey,
  tableOf,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Assessment } from './assessment.entity';
import { AssessmentIds, type AssessmentKey, AssessmentRoundIds, EvidenceIds } from './assessment.ids';
import { AssessmentRound } from './assessment-round.entity';
import { assessmentColumns, assessmentOf, type AssessmentRow, visibleAssessments } from './assessment-row';
import { AssessmentPermission, AssessmentRoundPermission } from './assessments.permissions';
import { Evidence } from './evidence.entity';
import { evidenceColumns, visibleEvidence } from './evidence-row';
import { roundColumns, visibleRounds } from './round-row';

/** Rounds of assessment that come down to the actor. */
@Injectable()
export class AssessmentRoundNodes implements NodeSource<number> {
  readonly type = AssessmentRound;
  readonly ids = AssessmentRoundIds;
  readonly permission = AssessmentRoundPermission.Read;
  readonly namedAs = ['Assessment.roundKey'] as const;

  constructor(
    sources: NodeSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  async find(actor: Actor, keys: number[]): Promise<AssessmentRound[]> {
    const params: unknown[] = [keys];
    const visible = visibleRounds(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<AssessmentRound[]>(
      `SELECT ${roundColumns} FROM assessment_round AS d WHERE d.key = ANY($1::int[]) AND ${visible}`,
      params,
    );
    return rows.map(tableOf(AssessmentRound).toRow);
  }
}

/** Assessments within reach. */
@Injectable()
export class AssessmentNodes implements NodeSource<AssessmentKey> {
  readonly type = Assessment;
  readonly ids = AssessmentIds;
  readonly permission = AssessmentPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: AssessmentKey[]): Promise<Assessment[]> {
    const params: unknown[] = [
      keys.map(({ provinceId }) => provinceId),
      keys.map(({ year }) => year),
      keys.map(({ key }) => key),
    ];
    const visible = visibleAssessments(actor, params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<AssessmentRow>(
        `SELECT ${assessmentColumns('a')} FROM unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, year, key)
         JOIN assessment AS a ON a.province_id = k.province_id AND a.year = k.year AND a.key = k.key
         WHERE a.year = ANY($2) AND ${visible}`,
        params,
      );
      return rows.map(assessmentOf);
    });
  }

  /** Its round: opened, closed, opened again. */
  alsoOf({ roundKey }: Assessment): SubjectKey[] {
    return [{ type: AssessmentRoundIds.type, key: String(roundKey) }];
  }
}

/** Evidence within reach. */
@Injectable()
export class EvidenceNodes implements NodeSource<FactKey> {
  readonly type = Evidence;
  readonly ids = EvidenceIds;
  readonly permission = AssessmentPermission.Read;
  readonly namedAs = ['evidenceKey'] as const;

  constructor(
    sources: NodeSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Evidence[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleEvidence(actor, params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<Evidence>(
        `SELECT ${evidenceColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN assessment_evidence AS e ON e.province_id = k.province_id AND e.key = k.key WHERE ${visible}`,
        params,
      );
      return rows.map(tableOf(Evidence).toRow);
    });
  }
}
