import { type FactKey, FlagField, ReferenceField, TextField, VersionField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { NominationIds } from '@app/recognitions';
import { InputType } from '@nestjs/graphql';

@InputType({ description: 'Against the result of a nomination.' })
export class LodgeAppealInput {
  @ReferenceField(NominationIds)
  key: FactKey;

  @TextField({ max: 2000, pattern: /\S/, description: 'Why the result is objected to; names nobody.' })
  text: string;
}

@InputType({ description: 'The open one of a nomination.' })
export class WithdrawAppealInput {
  @ReferenceField(NominationIds)
  key: FactKey;

  @VersionField({ description: 'Of the appeal.' })
  version: number;
}

@InputType({ description: 'The open one of a nomination.' })
export class AnswerAppealInput extends WithdrawAppealInput {
  @FlagField({ description: 'Upheld: the nomination is appraised anew. Otherwise the result stands.' })
  isUpheld: boolean;

  @TextField({ max: 2000, pattern: /\S/, description: 'The answer with its reason; names nobody.' })
  answer: string;
}

@InputType({ description: 'The open one of a nomination is answered by another office than the one whose turn it is.' })
export class NameAppealAlternateInput extends WithdrawAppealInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @TextField({ max: 500, pattern: /\S/, description: 'Why; names nobody.' })
  reason: string;
}
