import {
  byDay,
  DayField,
  EnumField,
  FlagField,
  inAlphabet,
  listSorts,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { AdministrativeLevel, AdministrativeUnitIds, OrganisationKind } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { TitleIds } from '@app/titles';
import { ArgsType, InputType } from '@nestjs/graphql';
import { AuthorityAct } from './authority.entity';
import { AuthorityIds, AwardIds } from './awards.ids';

export const AuthoritySorts = listSorts(
  'AuthoritySort',
  { Honour: inAlphabet('coalesce(t.name_vi, a.name_vi)'), ValidFrom: byDay('h.valid_from') },
  { expression: 'h.key', type: 'uuid' },
);

@ArgsType()
export class AuthoritiesArgs extends AuthoritySorts.Args {
  @ReferenceField(TitleIds, { nullable: true })
  titleKey?: string | null;

  @ReferenceField(AwardIds, { nullable: true })
  awardKey?: string | null;

  @EnumField(() => AuthorityAct, { nullable: true })
  act?: AuthorityAct | null;

  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Of this province alone.' })
  provinceKey?: number | null;

  @DayField({ nullable: true, description: 'Those that hold on this day.' })
  on?: string | null;
}

@ArgsType()
export class CompetenceArgs {
  @ReferenceField(TitleIds, { nullable: true, description: 'One title, or one award.' })
  titleKey?: string | null;

  @ReferenceField(AwardIds, { nullable: true })
  awardKey?: string | null;

  @ReferenceField(AdministrativeUnitIds, { description: 'The province in which whoever is to be given it stands.' })
  provinceKey: number;

  @DayField()
  on: string;
}

@ArgsType()
export class RewardArgs {
  @ReferenceField(TitleIds, { nullable: true, description: 'One title, or one award.' })
  titleKey?: string | null;

  @ReferenceField(AwardIds, { nullable: true })
  awardKey?: string | null;

  @EnumField(() => SubjectKind, { description: 'Whom it is given to.' })
  kind: SubjectKind;

  @DayField({ description: 'On which the decision is issued.' })
  on: string;
}

@InputType({ description: 'Who is competent for an act, by which text.' })
export class EnterAuthorityInput {
  @ReferenceField(TitleIds, { nullable: true, description: 'One title, or one award.' })
  titleKey?: string | null;

  @ReferenceField(AwardIds, { nullable: true })
  awardKey?: string | null;

  @EnumField(() => AuthorityAct)
  act: AuthorityAct;

  @ReferenceField(AdministrativeUnitIds, {
    nullable: true,
    description: 'The province that has it so; null: the whole country, wherever a province has none of its own.',
  })
  provinceKey?: number | null;

  @EnumField(() => OrganisationKind)
  holderKind: OrganisationKind;

  @EnumField(() => AdministrativeLevel, { description: 'Of which level the territory is in which the holder stands.' })
  holderLevel: AdministrativeLevel;

  @TextField({ max: 200, nullable: true, description: '`Chủ tịch`; null where the text names the organisation alone.' })
  position?: string | null;

  @DayField()
  validFrom: string;

  @DayField({ nullable: true })
  validTo?: string | null;

  @TextField({ max: 300, pattern: /\p{L}/u, description: 'Text, article, clause and point.' })
  citation: string;
}

@InputType({ description: 'What is left out stays as it is; of what, for whom and where it is never changes.' })
export class AmendAuthorityInput {
  @ReferenceField(AuthorityIds)
  key: string;

  @VersionField()
  version: number;

  @EnumField(() => OrganisationKind, { nullable: true })
  holderKind?: OrganisationKind | null;

  @EnumField(() => AdministrativeLevel, { nullable: true })
  holderLevel?: AdministrativeLevel | null;

  @TextField({ max: 200, nullable: true })
  position?: string | null;

  @DayField({ nullable: true })
  validFrom?: string | null;

  @TextField({ max: 300, nullable: true, pattern: /\p{L}/u })
  citation?: string | null;

  @FlagField({ nullable: true, description: 'False: the text has been read and says so.' })
  isUnverified?: boolean | null;
}

@InputType()
export class EndAuthorityInput {
  @ReferenceField(AuthorityIds)
  key: string;

  @VersionField()
  version: number;

  @DayField({ nullable: true, description: 'The last day on which it is held; null: it still is.' })
  validTo?: string | null;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}
