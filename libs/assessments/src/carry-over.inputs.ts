import { CriteriaVersionIds } from '@app/criteria';
import { IntField, ReferenceField, VersionField } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';
import { AssessmentRoundIds } from './assessment.ids';

@ArgsType()
export class CarryOverArgs {
  @ReferenceField(AssessmentRoundIds)
  key: number;

  @VersionField()
  version: number;

  @IntField({ min: 1, max: 100, description: 'Line of the round.' })
  line: number;

  @ReferenceField(CriteriaVersionIds, { description: 'The newer version, as it was previewed.' })
  criteriaKey: number;
}
