import {
  DayField,
  EnumField,
  FlagField,
  inAlphabet,
  IntField,
  listSorts,
  PageArgs,
  ReferenceField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { ArgsType, InputType } from '@nestjs/graphql';
import { TitleKind } from './title.entity';

/** Years for which titles are striven for. */
export const YEAR = { min: 2000, max: 2100 } as const;

export const TitleSorts = listSorts(
  'TitleSort',
  { Name: inAlphabet('t.name_vi'), Code: inAlphabet('t.code') },
  { expression: 't.key', type: 'uuid' },
);

@ArgsType()
export class TitlesArgs extends TitleSorts.Args {
  @EnumField(() => SubjectKind, { nullable: true })
  subject?: SubjectKind | null;

  @EnumField(() => TitleKind, { nullable: true })
  kind?: TitleKind | null;

  @IntField({ ...YEAR, nullable: true, description: 'Those that can be striven for in this year.' })
  year?: number | null;
}

@ArgsType()
export class TitleClosingsArgs extends PageArgs {
  @IntField(YEAR)
  year: number;

  @FlagField({ nullable: true, description: 'Those alone that the caller may set.' })
  isOwn?: boolean | null;

  @FlagField({ nullable: true, description: 'Those that set a day, or those that are open again.' })
  isSet?: boolean | null;
}

@InputType()
export class SetTitleClosingInput {
  @ReferenceField(OrganisationIds, { description: 'The office that takes the registrations.' })
  organisationKey: number;

  @IntField(YEAR)
  year: number;

  @DayField({ nullable: true, description: 'The last day in time; null: open.' })
  closesOn?: string | null;

  @VersionField({ description: '0 where none was set.' })
  version: number;
}
