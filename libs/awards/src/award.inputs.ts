import {
  DayField,
  EnumField,
  EnumsField,
  FlagField,
  inAlphabet,
  listSorts,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { ArgsType, InputType } from '@nestjs/graphql';
import { AwardTier } from './award.entity';
import { AwardIds } from './awards.ids';

export const AwardSorts = listSorts(
  'AwardSort',
  { Name: inAlphabet('a.name_vi'), Code: inAlphabet('a.code') },
  { expression: 'a.key', type: 'uuid' },
);

@ArgsType()
export class AwardsArgs extends AwardSorts.Args {
  @EnumField(() => AwardTier, { nullable: true })
  tier?: AwardTier | null;

  @EnumField(() => SubjectKind, { nullable: true, description: 'Those that may be given to such.' })
  subject?: SubjectKind | null;

  @DayField({ nullable: true, description: 'Those that stand on this day.' })
  on?: string | null;
}

const KINDS = Object.values(SubjectKind).length;

@InputType({ description: 'With the text that provides for it, or said to be unconfirmed.' })
export class DefineAwardInput {
  @EnumField(() => AwardTier, { description: 'Whose head gives it.' })
  tier: AwardTier;

  @EnumsField(() => SubjectKind, { most: KINDS, least: 1, description: 'Whom it may be given to.' })
  subjects: SubjectKind[];

  @TextField({ max: 200, pattern: /\p{L}/u })
  nameVi: string;

  @TextField({ max: 200, pattern: /\p{L}/u })
  nameEn: string;

  @TextField({ max: 200, nullable: true, description: 'The text that says there is such an award, with its article.' })
  basis?: string | null;

  @FlagField({ description: 'No confirmed text says so, or not all of it.' })
  isUnverified: boolean;

  @DayField({ description: 'The first day on which it stands.' })
  validFrom: string;

  @DayField({ nullable: true })
  validTo?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendAwardInput {
  @ReferenceField(AwardIds)
  key: string;

  @VersionField()
  version: number;

  @EnumsField(() => SubjectKind, { most: KINDS, least: 1, nullable: true })
  subjects?: SubjectKind[] | null;

  @TextField({ max: 200, nullable: true, pattern: /\p{L}/u })
  nameVi?: string | null;

  @TextField({ max: 200, nullable: true, pattern: /\p{L}/u })
  nameEn?: string | null;

  @TextField({ max: 200, nullable: true })
  basis?: string | null;

  @FlagField({ nullable: true })
  isUnverified?: boolean | null;

  @DayField({ nullable: true, description: 'Null: no confirmed text says since when.' })
  validFrom?: string | null;
}

@InputType()
export class CloseAwardInput {
  @ReferenceField(AwardIds)
  key: string;

  @VersionField()
  version: number;

  @DayField({ nullable: true, description: 'The last day on which it stands; null: it stands again.' })
  validTo?: string | null;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}
