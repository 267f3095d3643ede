import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { SubjectResultStatement } from './result-statement.entity';
import { ResultStatementIds } from './result-statement.inputs';
import { ResultStatements } from './result-statements.service';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';

/** What communes within sight state as counts, by their ids. */
@Injectable()
export class ResultStatementNodes implements NodeSource<FactKey> {
  readonly type = SubjectResultStatement;
  readonly ids = ResultStatementIds;
  readonly permission = SubjectAssessmentPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly service: ResultStatements,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<SubjectResultStatement[]> {
    return this.service.seen(actor, keys);
  }
}
