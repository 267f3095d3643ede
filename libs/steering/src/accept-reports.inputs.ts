import { type FactKey, InputsField, MOST_AT_ONCE, ReferenceField, RehearsalField, VersionField } from '@app/kernel';
import { ReportIds } from '@app/reporting';
import { InputType } from '@nestjs/graphql';

@InputType()
export class SeenReportInput {
  @ReferenceField(ReportIds)
  reportKey: FactKey;

  @VersionField({ min: 1, description: 'The version of the report that the caller has seen.' })
  version: number;
}

@InputType()
export class AcceptReportsInput {
  @InputsField(() => SeenReportInput, { least: 1, most: MOST_AT_ONCE })
  reports: SeenReportInput[];

  @RehearsalField()
  isRehearsal: boolean;
}
