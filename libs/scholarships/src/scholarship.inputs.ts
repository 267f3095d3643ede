import { DirectiveIds } from '@app/directives';
import {
  amendmentOf,
  byDay,
  EnumField,
  type FactKey,
  FlagField,
  InputsField,
  listSorts,
  ReferenceField,
  RehearsalField,
  RuledField,
  TextField,
  VersionField,
} from '@app/kernel';
import { byOrganisation, OrganisationIds } from '@app/organisations';
import { ArgsType, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { ScholarshipApplicantKind, ScholarshipApplicationState } from './scholarship.kinds';
import { ScholarshipApplicationIds, ScholarshipGrantIds, ScholarshipRoundIds } from './scholarships.ids';
import { ScholarshipApplicationAct } from './states.rules';

const MOST_CRITERIA = 20;
const MOST_POINTS = 1000;
/** Applications scored at once. */
const MOST_SCORED = 100;

/** What is entered of an applicant; written as in a sheet. */
@InputType()
export class ScholarshipApplicantInput {
  @EnumField(() => ScholarshipApplicantKind)
  kind: ScholarshipApplicantKind;

  @TextField({ max: 1000 })
  name: string;

  @TextField({ max: 40, description: 'A year, or a day as `1/2/2010`.' })
  birth: string;

  @TextField({ max: 40, nullable: true, description: 'Identity number.' })
  number?: string | null;

  @TextField({ max: 1000, nullable: true, description: 'Where the applicant learns or works.' })
  school?: string | null;

  @TextField({ max: 1000, nullable: true })
  need?: string | null;

  @TextField({ max: 1000, nullable: true })
  merit?: string | null;
}

@InputType()
export class EnterScholarshipApplicationInput extends ScholarshipApplicantInput {
  @ReferenceField(ScholarshipRoundIds)
  roundKey: string;

  @ReferenceField(OrganisationIds, { description: 'The unit that enters it.' })
  organisationKey: number;

  @FlagField({
    nullable: true,
    description: 'Somebody of the same name and year of birth has applied, and it is another person.',
  })
  isOther?: boolean | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendScholarshipApplicationInput extends amendmentOf(ScholarshipApplicantInput, []) {
  @ReferenceField(ScholarshipApplicationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @FlagField({
    nullable: true,
    description: 'Somebody of the same name and year of birth has applied, and it is another person.',
  })
  isOther?: boolean | null;
}

@InputType()
export class ScholarshipRowInput extends ScholarshipApplicantInput {
  @TextField({
    max: 100,
    nullable: true,
    description: 'Anything but blanks: another person than the one who is called the same.',
  })
  isOther?: string | null;
}

@InputType()
export class ImportScholarshipApplicationsInput {
  @ReferenceField(ScholarshipRoundIds)
  roundKey: string;

  @ReferenceField(OrganisationIds, { description: 'The unit that enters them.' })
  organisationKey: number;

  @InputsField(() => ScholarshipRowInput, { least: 1, most: 500 })
  rows: ScholarshipRowInput[];

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType()
export class ChangeScholarshipApplicationInput {
  @ReferenceField(ScholarshipApplicationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/, description: 'Names nobody.' })
  reason: string;
}

@InputType({ description: 'By the office of the round.' })
export class JudgeScholarshipApplicationInput {
  @ReferenceField(ScholarshipApplicationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @EnumField(() => ScholarshipApplicationAct, {
    nullable: true,
    description: 'EXCLUDE, with a reason, or READMIT; left out where only `isOther` is said.',
  })
  act?: ScholarshipApplicationAct | null;

  @TextField({ max: 1000, nullable: true, description: 'Names nobody.' })
  reason?: string | null;

  @FlagField({ nullable: true, description: 'It is another person than the one who looks the same.' })
  isOther?: boolean | null;
}

export const ScholarshipApplicationSorts = listSorts(
  'ScholarshipApplicationSort',
  {
    Rank: { expression: 'coalesce(a.rank, 2147483647)', type: 'int' },
    Unit: byOrganisation('a.organisation_key'),
    Entered: byDay('a.entered_on'),
  },
  { expression: 'a.key', type: 'uuid' },
);

@ArgsType()
export class ScholarshipApplicationsArgs extends ScholarshipApplicationSorts.Args {
  @ReferenceField(ScholarshipRoundIds)
  roundKey: string;

  @EnumField(() => ScholarshipApplicationState, { nullable: true })
  state?: ScholarshipApplicationState | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'Entered by that unit.' })
  organisationKey?: number | null;

  @FlagField({
    nullable: true,
    description: 'Those to which the caller has given no points yet, or those that have them.',
  })
  isScoredByMe?: boolean | null;
}

@InputType()
export class ScholarshipPointsInput {
  @ReferenceField(ScholarshipApplicationIds)
  key: FactKey;

  @RuledField(() => [Int], { description: 'In the order of the criteria of the round.' }, [
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(MOST_CRITERIA),
    IsInt({ each: true }),
    Min(0, { each: true }),
    Max(MOST_POINTS, { each: true }),
  ])
  points: number[];
}

@InputType()
export class ScoreScholarshipApplicationsInput {
  @ReferenceField(ScholarshipRoundIds)
  roundKey: string;

  @InputsField(() => ScholarshipPointsInput, { least: 1, most: MOST_SCORED })
  scores: ScholarshipPointsInput[];
}

@InputType()
export class ProposeScholarshipsInput {
  @ReferenceField(ScholarshipRoundIds)
  key: string;

  @VersionField()
  version: number;
}

@InputType()
export class DecideScholarshipsInput extends ProposeScholarshipsInput {
  @ReferenceField(DirectiveIds, { description: 'The decision.' })
  directiveKey: string;
}

@InputType()
export class RevokeScholarshipGrantInput {
  @ReferenceField(ScholarshipGrantIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/, description: 'Names nobody.' })
  reason: string;
}

export const ScholarshipGrantSorts = listSorts(
  'ScholarshipGrantSort',
  {
    Number: { expression: 'g.number', type: 'int' },
    Amount: { expression: 'g.amount', type: 'bigint' },
    Unit: byOrganisation('g.organisation_key'),
  },
  { expression: 'g.key', type: 'uuid' },
);

@ArgsType()
export class ScholarshipGrantsArgs extends ScholarshipGrantSorts.Args {
  @ReferenceField(ScholarshipRoundIds)
  roundKey: string;
}
