import { IntField, ReferenceField } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';
import { DirectiveIds } from './directive.ids';

const DEPTH = 3;
const MAX_DEPTH = 5;

@ArgsType()
export class DirectiveTraceArgs {
  @ReferenceField(DirectiveIds)
  key: string;

  @IntField({ min: 1, max: MAX_DEPTH, defaultValue: DEPTH, description: `Levels up and down, 1 to ${MAX_DEPTH}.` })
  depth: number;
}
