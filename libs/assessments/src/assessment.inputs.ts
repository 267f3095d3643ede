import { CriteriaTrait } from '@app/criteria';
import {
  EnumField,
  EnumsField,
  FlagField,
  InputsField,
  IntField,
  listSorts,
  ReferenceField,
  RuledField,
  TextField,
  VersionField,
} from '@app/kernel';
import { AdministrativeUnitIds, OrganisationIds } from '@app/organisations';
import { ArgsType, Float, InputType } from '@nestjs/graphql';
import { IsNumber } from 'class-validator';
import { AssessmentOutcome } from './assessment.entity';
import { AssessmentIds, type AssessmentKey, AssessmentRoundIds } from './assessment.ids';
import { BoardCount } from './assessment-board';

/** Targets of a set at most. */
const MOST_TARGETS = 200;
const MOST_PARTS = 20;
const TARGET = 40;

const NumberField = (): PropertyDecorator => RuledField(() => Float, { nullable: true }, [IsNumber()]);

@InputType()
export class AssessmentShareInput {
  @TextField({ max: TARGET, description: 'Code of the part.' })
  code: string;

  @RuledField(() => Float, { description: 'How many of the whole.' }, [IsNumber()])
  part: number;

  @RuledField(() => Float, {}, [IsNumber()])
  whole: number;
}

@InputType({ description: 'What is answered to one target, by its kind; all left out: nothing any more.' })
export class AssessmentAnswerInput {
  @TextField({ max: TARGET, description: 'Code of the target.' })
  target: string;

  @FlagField({ nullable: true })
  isMet?: boolean | null;

  @InputsField(() => AssessmentShareInput, { nullable: true, most: MOST_PARTS })
  shares?: AssessmentShareInput[] | null;

  @NumberField()
  count?: number | null;

  @FlagField({ nullable: true, description: 'Of a count: what the target asks for besides.' })
  isAlsoMet?: boolean | null;

  @NumberField()
  before?: number | null;

  @NumberField()
  now?: number | null;

  @TextField({ max: 60, nullable: true, description: 'Code of the rank.' })
  rank?: string | null;

  @FlagField({ nullable: true, description: 'That there is no rank at all, which is an answer.' })
  withoutRank?: boolean | null;

  @NumberField()
  points?: number | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class SaveAssessmentInput {
  @ReferenceField(AssessmentIds)
  key: AssessmentKey;

  @VersionField()
  version: number;

  @InputsField(() => AssessmentAnswerInput, { nullable: true, most: MOST_TARGETS })
  answers?: AssessmentAnswerInput[] | null;

  @EnumsField(() => CriteriaTrait, {
    nullable: true,
    most: 10,
    description: 'All that is stated of the unit; what follows from its kind is refused.',
  })
  stated?: CriteriaTrait[] | null;
}

@ArgsType()
export class AssessmentActArgs {
  @ReferenceField(AssessmentIds)
  key: AssessmentKey;

  @VersionField()
  version: number;
}

@InputType()
export class AssessmentRemarkInput {
  @TextField({ max: TARGET, nullable: true, description: 'Code of the target; left out: about the whole.' })
  target?: string | null;

  @TextField({ max: 2000, pattern: /\S/ })
  message: string;
}

@InputType()
export class ReturnAssessmentInput {
  @ReferenceField(AssessmentIds)
  key: AssessmentKey;

  @VersionField()
  version: number;

  @InputsField(() => AssessmentRemarkInput, { most: MOST_TARGETS })
  remarks: AssessmentRemarkInput[];
}

export const AssessmentSorts = listSorts(
  'AssessmentSort',
  {
    Organisation: { expression: 'a.path', type: 'text' },
    Year: { expression: 'a.year', type: 'int' },
    State: { expression: 'a.state', type: 'text' },
    Answered: { expression: 'a.answered', type: 'int' },
    UpdatedAt: { expression: 'a.updated_at', type: 'timestamptz' },
  },
  { expression: 'a.key', type: 'uuid' },
);

@ArgsType()
export class AssessmentsArgs extends AssessmentSorts.Args {
  @ReferenceField(AssessmentRoundIds, { nullable: true })
  roundKey?: number | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'That organisation and everything below it.' })
  organisationKey?: number | null;

  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Subjects in that unit and those below it.' })
  areaKey?: number | null;

  @IntField({ nullable: true, min: 2000, max: 2100 })
  year?: number | null;

  @IntField({ nullable: true, min: 1, max: 100, description: 'Of a round: of this line only.' })
  line?: number | null;

  @EnumField(() => BoardCount, { nullable: true, description: 'Those whom a number of the board counts.' })
  count?: BoardCount | null;

  @EnumField(() => AssessmentOutcome, { nullable: true })
  outcome?: AssessmentOutcome | null;
}
