import { CriteriaSetIds } from '@app/criteria';
import { MOST_OF_A_COMMUNE } from '@app/form-rules';
import {
  amendmentOf,
  EnumField,
  type FactKey,
  factIds,
  FlagField,
  IntField,
  listSorts,
  PageArgs,
  ReferenceField,
  ReferencesField,
  TextField,
  VersionField,
} from '@app/kernel';
import { AdministrativeUnitIds, OrganisationIds } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { ArgsType, InputType } from '@nestjs/graphql';

export const ResultStatementIds = factIds('SubjectResultStatement');

const COUNT = {
  min: 0,
  max: MOST_OF_A_COMMUNE,
  nullable: true,
  description: 'Left out: nothing is stated of it.',
} as const;
const YEAR = { min: 2000, max: 2100 } as const;
const REASON = 'Why another office states it; asked where the caller does not work at the office of the commune.';

@InputType()
export class StateSubjectResultsInput {
  @ReferenceField(OrganisationIds, { description: 'The office of the commune whose counts they are.' })
  organisationKey: number;

  @IntField({ ...YEAR, description: 'The year that was assessed.' })
  year: number;

  @ReferenceField(CriteriaSetIds, { description: 'By which citizens, families, clans or communities were assessed.' })
  setKey: number;

  @IntField(COUNT)
  registered?: number | null;

  @IntField(COUNT)
  assessed?: number | null;

  @IntField({ ...COUNT, description: 'Stated with those assessed or not at all.' })
  met?: number | null;

  @TextField({ max: 300, pattern: /\S/, description: 'Where the counts are from.' })
  source: string;

  @TextField({ max: 300, nullable: true, description: REASON })
  byReason?: string | null;
}

@InputType({ description: 'What is left out stays as it is; null states nothing of it any more.' })
export class AmendResultStatementInput extends amendmentOf(StateSubjectResultsInput, [
  'organisationKey',
  'year',
  'setKey',
  'byReason',
]) {
  @ReferenceField(ResultStatementIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 300, nullable: true, description: REASON })
  byReason?: string | null;
}

@InputType()
export class WithdrawResultStatementInput {
  @ReferenceField(ResultStatementIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 300, pattern: /\S/ })
  reason: string;
}

export const ResultStatementSorts = listSorts(
  'SubjectResultStatementSort',
  {
    Year: { expression: 's.year', type: 'int' },
    Kind: { expression: 's.kind', type: 'text' },
  },
  { expression: 's.key', type: 'uuid' },
);

@ArgsType()
export class ResultStatementsArgs extends ResultStatementSorts.Args {
  @IntField({ ...YEAR, nullable: true })
  year?: number | null;

  @ReferenceField(CriteriaSetIds, { nullable: true })
  setKey?: number | null;

  @EnumField(() => SubjectKind, { nullable: true })
  kind?: SubjectKind | null;

  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Of communes in that unit.' })
  unitKey?: number | null;

  @FlagField({ nullable: true, description: 'Left out: those that stand.' })
  isWithdrawn?: boolean | null;
}

@ArgsType()
export class StatedResultsArgs {
  @IntField(YEAR)
  year: number;

  @ReferenceField(CriteriaSetIds)
  setKey: number;

  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Left out: where the caller works.' })
  unitKey?: number | null;
}

@ArgsType()
export class ResultStatementOfficesArgs extends PageArgs {
  @TextField({ max: 200, nullable: true, description: 'A part of the name.' })
  search?: string | null;

  @ReferencesField(OrganisationIds, { most: 100, nullable: true, description: 'Of these alone.' })
  keys?: number[] | null;
}
