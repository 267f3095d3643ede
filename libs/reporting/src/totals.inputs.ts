import { type FactKey, PageArgs, ReferenceField } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';
import { FormCellIds } from '@app/forms';
import { ObligationIds } from './obligation.ids';

@ArgsType()
export class ContributionsArgs extends PageArgs {
  @ReferenceField(ObligationIds)
  obligationKey: FactKey;

  @ReferenceField(FormCellIds)
  cellKey: number;
}
