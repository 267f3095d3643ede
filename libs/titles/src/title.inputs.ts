import {
  DayField,
  EnumField,
  FlagField,
  inAlphabet,
  IntField,
  listSorts,
  PageArgs,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { ArgsType, InputType } from '@nestjs/graphql';
import { TitleKind } from './title.entity';
import { TitleIds } from './titles.ids';

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

@InputType({ description: 'With the text that names it, or said to be unconfirmed.' })
export class DefineTitleInput {
  @EnumField(() => TitleKind)
  kind: TitleKind;

  @EnumField(() => SubjectKind, { description: 'Whom it is given to.' })
  subject: SubjectKind;

  @TextField({ max: 200, pattern: /\p{L}/u })
  nameVi: string;

  @TextField({ max: 200, pattern: /\p{L}/u })
  nameEn: string;

  @TextField({ max: 200, nullable: true, description: 'The text that says there is such a title, with its article.' })
  basis?: string | null;

  @FlagField({ description: 'No confirmed text says so, or not all of it.' })
  isUnverified: boolean;

  @DayField({ description: 'The first day on which it stands.' })
  validFrom: string;

  @DayField({ nullable: true })
  validTo?: string | null;
}

@InputType({ description: 'What is left out stays as it is; a name stays once somebody has registered for it.' })
export class AmendTitleInput {
  @ReferenceField(TitleIds)
  key: string;

  @VersionField()
  version: number;

  @TextField({ max: 200, nullable: true, pattern: /\p{L}/u })
  nameVi?: string | null;

  @TextField({ max: 200, nullable: true, pattern: /\p{L}/u })
  nameEn?: string | null;

  @TextField({ max: 200, nullable: true })
  basis?: string | null;

  @FlagField({ nullable: true })
  isUnverified?: boolean | null;

  @DayField({
    nullable: true,
    description:
      'Null: no confirmed text says since when. It lies in no year after one that somebody has registered for.',
  })
  validFrom?: string | null;
}

@InputType()
export class CloseTitleInput {
  @ReferenceField(TitleIds)
  key: string;

  @VersionField()
  version: number;

  @DayField({ nullable: true, description: 'The last day on which it stands; null: it stands again.' })
  validTo?: string | null;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
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
