import { type FactKey, PageArgs, ReferenceField } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';
import { FormCellIds } from '@app/forms';
import { ObligationIds } from './obligation.ids';

/** One figure, by its cell, and a page of what it is made of. */
@ArgsType()
export class FigureArgs extends PageArgs {
  @ReferenceField(ObligationIds)
  obligationKey: FactKey;

  @ReferenceField(FormCellIds)
  cellKey: number;
}
