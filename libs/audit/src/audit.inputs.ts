import { type TypedKey, anyIds, PageArgs, ReferenceField } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @ReferenceField(anyIds, { nullable: true, description: 'Only what happened to this thing.' })
  subjectKey?: TypedKey;
}
