import {
  AssessmentAnswerInput,
  AssessmentOutcome,
  AssessmentRemarkInput,
  AssessmentRoundIds,
  AssessmentState,
} from '@app/assessments';
import {
  DayField,
  EnumField,
  type FactKey,
  InputsField,
  IntField,
  listSorts,
  MOST_AT_ONCE,
  ReferenceField,
  RehearsalField,
  VersionField,
} from '@app/kernel';
import { AdministrativeUnitIds } from '@app/organisations';
import { CitizenIds, CommunityIds, SubjectKind } from '@app/subjects';
import { ArgsType, InputType } from '@nestjs/graphql';
import { GuardianRelation, OnBehalfReason } from './subject-assessment.entity';
import { SubjectAssessmentIds, type SubjectAssessmentKey, SubjectIds, type SubjectKey } from './subject-assessment.ids';

const MOST_TARGETS = 200;
const MOST_LINES = 100;

@ArgsType()
export class SubjectToAssessArgs {
  @ReferenceField(AssessmentRoundIds)
  roundKey: number;

  @IntField({ min: 1, max: MOST_LINES, description: 'Of the round; its set says whom it judges.' })
  line: number;

  @ReferenceField(SubjectIds, { description: 'A community, clan, family or citizen.' })
  subjectKey: SubjectKey;
}

@ArgsType()
export class SubjectResultsArgs {
  @ReferenceField(AssessmentRoundIds)
  roundKey: number;

  @IntField({ min: 1, max: MOST_LINES, description: 'Of the round.' })
  line: number;

  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Left out: where the caller works.' })
  unitKey?: number | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class SaveSubjectAssessmentInput {
  @ReferenceField(SubjectAssessmentIds)
  key: SubjectAssessmentKey;

  @VersionField({ description: '0 for the first answers, which begin it.' })
  version: number;

  @ReferenceField(AssessmentRoundIds, { nullable: true, description: 'Of the first answers: in which round.' })
  roundKey?: number | null;

  @IntField({ nullable: true, min: 1, max: MOST_LINES, description: 'Of the first answers: by which line.' })
  line?: number | null;

  @InputsField(() => AssessmentAnswerInput, { nullable: true, most: MOST_TARGETS })
  answers?: AssessmentAnswerInput[] | null;

  @EnumField(() => OnBehalfReason, { nullable: true })
  reason?: OnBehalfReason | null;

  @DayField({ nullable: true, description: 'Day on which whom it is about agreed to it.' })
  consentOn?: string | null;

  @ReferenceField(CitizenIds, { nullable: true, description: 'Who agreed for a minor.' })
  guardianKey?: FactKey | null;

  @EnumField(() => GuardianRelation, { nullable: true, description: 'What the guardian is to the minor.' })
  guardianRelation?: GuardianRelation | null;
}

@ArgsType()
export class SubjectAssessmentActArgs {
  @ReferenceField(SubjectAssessmentIds)
  key: SubjectAssessmentKey;

  @VersionField()
  version: number;
}

@InputType()
export class ReturnSubjectAssessmentInput {
  @ReferenceField(SubjectAssessmentIds)
  key: SubjectAssessmentKey;

  @VersionField()
  version: number;

  @InputsField(() => AssessmentRemarkInput, { most: MOST_TARGETS })
  remarks: AssessmentRemarkInput[];
}

@InputType()
export class SeenSubjectAssessmentInput {
  @ReferenceField(SubjectAssessmentIds)
  key: SubjectAssessmentKey;

  @VersionField()
  version: number;
}

@InputType()
export class ManySubjectAssessmentsInput {
  @InputsField(() => SeenSubjectAssessmentInput, { least: 1, most: MOST_AT_ONCE })
  assessments: SeenSubjectAssessmentInput[];

  @RehearsalField()
  isRehearsal: boolean;
}

export const SubjectAssessmentSorts = listSorts(
  'SubjectAssessmentSort',
  {
    Year: { expression: 'a.year', type: 'int' },
    State: { expression: 'a.state', type: 'text' },
    Answered: { expression: 'a.answered', type: 'int' },
    UpdatedAt: { expression: 'a.updated_at', type: 'timestamptz' },
  },
  // One subject stands there once for a year and a set.
  { expression: `(a.subject_key || '-' || a.year || '-' || a.set_key)`, type: 'text' },
);

@ArgsType()
export class SubjectAssessmentsArgs extends SubjectAssessmentSorts.Args {
  @ReferenceField(AssessmentRoundIds, { nullable: true })
  roundKey?: number | null;

  @IntField({ nullable: true, min: 1, max: MOST_LINES, description: 'Of a round: of this line only.' })
  line?: number | null;

  @IntField({ nullable: true, min: 2000, max: 2100 })
  year?: number | null;

  @EnumField(() => SubjectKind, { nullable: true })
  kind?: SubjectKind | null;

  @EnumField(() => AssessmentState, {
    nullable: true,
    description: 'Not begun: of a round and a line, those whom it asks and who have no answers yet.',
  })
  state?: AssessmentState | null;

  @EnumField(() => AssessmentOutcome, { nullable: true })
  outcome?: AssessmentOutcome | null;

  @ReferenceField(CommunityIds, { nullable: true, description: 'Those who lived there when they were assessed.' })
  communityKey?: FactKey | null;

  @ReferenceField(SubjectIds, { nullable: true, description: 'Of that subject, over the years.' })
  subjectKey?: SubjectKey | null;

  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Subjects in that unit and those below it.' })
  unitKey?: number | null;
}
