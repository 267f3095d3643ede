import { anyIds, asIds, DayField, PageArgs, ReferenceField, TextsField, type TypedKey, uuidIds } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @ReferenceField(anyIds, { nullable: true, description: 'Only what happened to this thing.' })
  subjectKey?: TypedKey | null;

  @ReferenceField(uuidIds('Person'), { nullable: true, description: 'Only what this person did.' })
  actorKey?: string | null;

  @TextsField({ max: 100, most: 100, nullable: true, description: 'Only these acts: `report.corrected`.' })
  actions?: string[] | null;

  @ReferenceField(anyIds, {
    nullable: true,
    description: 'Only what happened in this organisation and below it, wherever they have stood.',
  })
  organisationKey?: TypedKey | null;

  @DayField({ nullable: true, description: 'First day.' })
  from?: string | null;

  @DayField({ nullable: true, description: 'Last day.' })
  to?: string | null;
}

@ArgsType()
export class HistoryArgs extends PageArgs {
  /** The id itself: whose it is, its source says. */
  @ReferenceField(asIds(anyIds), { description: 'A thing that is found by its id.' })
  key: string;
}
