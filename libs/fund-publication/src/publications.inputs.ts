import { EnumField, type FactKey, IntField, listSorts, ReferenceField, TextField } from '@app/kernel';
import { FundIds } from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { PublicationState } from './fund-publication.entity';
import { FundPublicationIds } from './publications.ids';

const YEARS = { min: 1990, max: 2200 } as const;
const SAID = /\S/;

@InputType()
export class SubmitFundPublicationInput {
  @ReferenceField(OrganisationIds, { description: 'In whose books the fund is kept.' })
  organisationKey: number;

  @ReferenceField(FundIds, {
    nullable: true,
    description: 'Without it: every fund that was open in the year and is neither published nor waits for it.',
  })
  fundKey?: FactKey | null;

  @IntField({ ...YEARS, description: 'A year that has ended.' })
  year: number;

  @TextField({
    max: 500,
    nullable: true,
    pattern: SAID,
    description: 'Why it corrects what was published; names nobody.',
  })
  reason?: string | null;
}

@ArgsType()
export class FundPublicationArgs {
  @ReferenceField(FundPublicationIds)
  key: FactKey;
}

@ArgsType()
export class ReturnFundPublicationArgs extends FundPublicationArgs {
  @TextField({ max: 500, pattern: SAID, description: 'What is wrong with it; names nobody.' })
  reason: string;
}

@ArgsType()
export class FundPublicationPreviewArgs {
  @ReferenceField(FundIds)
  fundKey: FactKey;

  @IntField({ ...YEARS })
  year: number;
}

export const FundPublicationSorts = listSorts(
  'FundPublicationSort',
  {
    Year: { expression: 'n.year', type: 'int' },
    PreparedAt: { expression: 'n.prepared_at', type: 'timestamptz' },
  },
  { expression: 'n.key', type: 'uuid' },
);

@ArgsType()
export class FundPublicationsArgs extends FundPublicationSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @ReferenceField(FundIds, { nullable: true })
  fundKey?: FactKey | null;

  @IntField({ ...YEARS, nullable: true })
  year?: number | null;

  @EnumField(() => PublicationState, { nullable: true })
  state?: PublicationState | null;
}
