import {
  DayField,
  DeadlineBoundary,
  EnumField,
  EnumsField,
  InputsField,
  IntField,
  listSorts,
  inAlphabet,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { CriteriaSetIds } from '@app/criteria';
import { AdministrativeLevel, OrganisationIds, OrganisationKind } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { AssessmentRoundIds } from './assessment.ids';
import { AssessmentRoundState } from './assessment-round.entity';

const MOST_LINES = 20;

@InputType()
export class AssessmentRoundLineInput {
  @ReferenceField(CriteriaSetIds)
  setKey: number;

  @EnumsField(() => OrganisationKind, {
    most: 30,
    description: 'Kinds of organisation below that are asked; none where the set judges others than organisations.',
  })
  kinds: OrganisationKind[];

  @EnumsField(() => AdministrativeLevel, {
    most: 10,
    description: 'Of the units in which they work; none where the set judges others than organisations.',
  })
  levels: AdministrativeLevel[];

  @DayField()
  dueOn: string;

  @EnumField(() => DeadlineBoundary)
  dueBoundary: DeadlineBoundary;
}

@InputType()
export class AssessmentRoundPreviewInput {
  @ReferenceField(OrganisationIds, { description: 'Who asks those below, and reviews.' })
  organisationKey: number;

  @IntField({ min: 2012, max: 2100, description: 'The year that is assessed.' })
  year: number;

  @InputsField(() => AssessmentRoundLineInput, { most: MOST_LINES })
  lines: AssessmentRoundLineInput[];
}

@InputType()
export class OpenAssessmentRoundInput extends AssessmentRoundPreviewInput {
  @TextField({ max: 300, pattern: /\S/ })
  title: string;
}

@ArgsType()
export class AssessmentRoundActArgs {
  @ReferenceField(AssessmentRoundIds)
  key: number;

  @VersionField()
  version: number;
}

export const AssessmentRoundSorts = listSorts(
  'AssessmentRoundSort',
  {
    Title: inAlphabet('d.title'),
    Year: { expression: 'd.year', type: 'int' },
    State: { expression: 'd.state', type: 'text' },
  },
  { expression: 'd.key', type: 'int' },
);

@ArgsType()
export class AssessmentRoundsArgs extends AssessmentRoundSorts.Args {
  @IntField({ nullable: true, min: 2000, max: 2100 })
  year?: number | null;

  @EnumField(() => AssessmentRoundState, { nullable: true })
  state?: AssessmentRoundState | null;
}
