import { AssessmentRoundIds } from '@app/assessments';
import { type Actor, type NodeSource, NodeSources, type SubjectKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { SubjectAssessment } from './subject-assessment.entity';
import { SubjectAssessmentIds, type SubjectAssessmentKey } from './subject-assessment.ids';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { SubjectAssessments } from './subject-assessments.service';

/** Assessments of subjects within sight, by their ids. */
@Injectable()
export class SubjectAssessmentNodes implements NodeSource<SubjectAssessmentKey> {
  readonly type = SubjectAssessment;
  readonly ids = SubjectAssessmentIds;
  readonly permission = SubjectAssessmentPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly service: SubjectAssessments,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: SubjectAssessmentKey[]): Promise<SubjectAssessment[]> {
    return this.service.seen(actor, keys);
  }

  /** Its round: opened, closed, opened again. */
  alsoOf({ roundKey }: SubjectAssessment): SubjectKey[] {
    return [{ type: AssessmentRoundIds.type, key: String(roundKey) }];
  }
}
