import { MOST_OF_A_COMMUNE } from '@app/form-rules';
import { amendmentOf, type FactKey, factIds, IntField, ReferenceField, TextField, VersionField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { InputType } from '@nestjs/graphql';

export const StatementIds = factIds('SubjectStatement');

/** What is counted. */
export const COUNTED = ['communities', 'clans', 'families', 'citizens'] as const;

const COUNT = {
  min: 0,
  max: MOST_OF_A_COMMUNE,
  nullable: true,
  description: 'Left out: nothing is stated of it.',
} as const;

@InputType()
export class StateSubjectsInput {
  @ReferenceField(OrganisationIds, { description: 'The office of the commune whose numbers they are.' })
  organisationKey: number;

  @IntField({ min: 2000, max: 2100 })
  year: number;

  @IntField(COUNT)
  communities?: number | null;

  @IntField(COUNT)
  clans?: number | null;

  @IntField(COUNT)
  families?: number | null;

  @IntField(COUNT)
  citizens?: number | null;

  @TextField({ max: 300, pattern: /\S/, description: 'Where the numbers are from.' })
  source: string;
}

/** What offices above communes could state once may be sent again as it stands; what is stated anew is bounded by the service. */
const AMENDED = { min: 0, max: 100_000_000, nullable: true } as const;

@InputType({ description: 'What is left out stays as it is; null states nothing of it any more.' })
export class AmendStatementInput extends amendmentOf(StateSubjectsInput, ['organisationKey', 'year', ...COUNTED]) {
  @IntField(AMENDED)
  communities?: number | null;

  @IntField(AMENDED)
  clans?: number | null;

  @IntField(AMENDED)
  families?: number | null;

  @IntField(AMENDED)
  citizens?: number | null;

  @ReferenceField(StatementIds)
  key: FactKey;

  @VersionField()
  version: number;
}
