import {
  amendmentOf,
  byDay,
  DayField,
  EnumField,
  EnumsField,
  type FactKey,
  inAlphabet,
  InputsField,
  IntField,
  listSorts,
  MoneyField,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { FundIds, FundPurposeIds, MoneySource } from '@app/ledger';
import { byOrganisation, OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { ScholarshipApplicantKind, ScholarshipAspect, ScholarshipRoundState } from './scholarship.kinds';
import { ScholarshipRoundIds } from './scholarships.ids';
import { ScholarshipRoundAct } from './states.rules';

const MOST_CRITERIA = 20;
const MOST_STEPS = 10;
const MOST_POINTS = 1000;
const MOST_DONG = 1_000_000_000_000;

@InputType()
export class ScholarshipCriterionInput {
  @TextField({ max: 200, pattern: /\S/ })
  name: string;

  @EnumField(() => ScholarshipAspect)
  aspect: ScholarshipAspect;

  @IntField({ min: 1, max: MOST_POINTS })
  mostPoints: number;
}

@InputType()
export class ScholarshipStepInput {
  @IntField({ min: 0, max: MOST_CRITERIA * MOST_POINTS })
  fromPoints: number;

  @MoneyField({ min: 1, max: MOST_DONG })
  amount: number;
}

@InputType()
export class PlanScholarshipRoundInput {
  @ReferenceField(OrganisationIds, { description: 'The office that gives them.' })
  organisationKey: number;

  @TextField({ max: 200, pattern: /\S/ })
  name: string;

  @IntField({ min: 2000, max: 2100 })
  year: number;

  @EnumsField(() => ScholarshipApplicantKind, { least: 1, most: 4 })
  kinds: ScholarshipApplicantKind[];

  @TextField({ max: 2000, nullable: true, description: 'Who may apply, and how, in words.' })
  conditions?: string | null;

  @DayField({ description: 'Last day for applications.' })
  applicationsUntil: string;

  @InputsField(() => ScholarshipCriterionInput, { least: 1, most: MOST_CRITERIA })
  criteria: ScholarshipCriterionInput[];

  @InputsField(() => ScholarshipStepInput, { least: 1, most: MOST_STEPS })
  steps: ScholarshipStepInput[];

  @IntField({ min: 1, max: 9, unlessTold: 1, description: 'How many members score each application; 1 unless told.' })
  scorers?: number | null;

  @IntField({ min: 0, max: MOST_CRITERIA * MOST_POINTS, unlessTold: 0 })
  leastNeed?: number | null;

  @IntField({ min: 0, max: MOST_CRITERIA * MOST_POINTS, unlessTold: 0 })
  leastMerit?: number | null;

  @MoneyField({ min: 1, max: MOST_DONG, description: 'What the round may give.' })
  means: number;

  @MoneyField({ min: 1, max: MOST_DONG, nullable: true, description: 'What one person may have in the year.' })
  personLimit?: number | null;

  @ReferenceField(FundIds, { nullable: true, description: 'Of the office; goes with `source`.' })
  fundKey?: FactKey | null;

  @EnumField(() => MoneySource, { nullable: true })
  source?: MoneySource | null;

  @ReferenceField(FundPurposeIds, { nullable: true })
  purposeKey?: FactKey | null;
}

@InputType({
  description:
    'What is left out stays as it is. Of an open round its day, its means, its fund and its conditions alone.',
})
export class AmendScholarshipRoundInput extends amendmentOf(PlanScholarshipRoundInput, ['organisationKey']) {
  @ReferenceField(ScholarshipRoundIds)
  key: string;

  @VersionField()
  version: number;
}

@InputType()
export class ChangeScholarshipRoundInput {
  @ReferenceField(ScholarshipRoundIds)
  key: string;

  @VersionField()
  version: number;

  @EnumField(() => ScholarshipRoundAct, {
    description: 'All but PROPOSE and DECIDE, which are operations of their own.',
  })
  act: ScholarshipRoundAct;

  @TextField({ max: 1000, nullable: true, description: 'Names nobody.' })
  reason?: string | null;
}

export const ScholarshipRoundSorts = listSorts(
  'ScholarshipRoundSort',
  {
    Name: inAlphabet('r.name'),
    Year: { expression: 'r.year', type: 'int' },
    Until: byDay('r.applications_until'),
    Office: byOrganisation('r.organisation_key'),
  },
  { expression: 'r.key', type: 'uuid' },
);

@ArgsType()
export class ScholarshipRoundsArgs extends ScholarshipRoundSorts.Args {
  @IntField({ nullable: true })
  year?: number | null;

  @EnumField(() => ScholarshipRoundState, { nullable: true })
  state?: ScholarshipRoundState | null;
}
