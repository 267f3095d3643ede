import { anyIds, asIds, PageArgs, ReferenceField, type TypedKey } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @ReferenceField(anyIds, { nullable: true, description: 'Only what happened to this thing.' })
  subjectKey?: TypedKey;
}

@ArgsType()
export class HistoryArgs extends PageArgs {
  /** The id itself: whose it is, its source says. */
  @ReferenceField(asIds(anyIds), { description: 'The thing, of a type whose history is told.' })
  key: string;
}
