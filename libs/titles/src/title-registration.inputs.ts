import {
  byDay,
  DayField,
  EnumField,
  EnumsField,
  type FactKey,
  FlagField,
  inAlphabet,
  IntField,
  listSorts,
  MOST_AT_ONCE,
  PageArgs,
  ReferenceField,
  ReferencesField,
  RehearsalField,
  TextField,
  VersionField,
} from '@app/kernel';
import { DirectiveIds } from '@app/directives';
import { AdministrativeUnitIds, OrganisationIds, OrganisationKind } from '@app/organisations';
import { ChosenSubjects } from '@app/participants';
import { CommunityIds, SubjectKind } from '@app/subjects';
import { ArgsType, InputType, IntersectionType } from '@nestjs/graphql';
import { YEAR } from './title.inputs';
import { TitleIds, TitleRegistrationIds } from './titles.ids';

/** Titles that one form takes at once. */
const MOST_TITLES = 10;

/** What is the same for all that are registered at once. */
@InputType({ isAbstract: true })
export class RegisteringTitles {
  @IntField({ ...YEAR, description: 'The year in which the title is striven for.' })
  year: number;

  @DayField({ nullable: true, description: 'Day of registration; today unless told, never ahead.' })
  registeredOn?: string | null;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document by which it is registered.' })
  directiveKey?: string | null;

  @TextField({ max: 2000, nullable: true, description: 'What is undertaken, the same for all; names nobody.' })
  note?: string | null;

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType()
export class RegisterTitlesInput extends RegisteringTitles {
  @ReferencesField(TitleIds, { least: 1, most: MOST_TITLES, description: 'All of them for each organisation.' })
  titleKeys: string[];

  @ReferencesField(OrganisationIds, { least: 1, most: MOST_AT_ONCE, description: 'Who strives.' })
  organisationKeys: number[];
}

@InputType({ isAbstract: true })
class RegisteringOffice extends RegisteringTitles {
  @ReferenceField(TitleIds)
  titleKey: string;

  @ReferenceField(OrganisationIds, { description: 'The office that registers on their behalf: it keeps their list.' })
  organisationKey: number;
}

@InputType({ description: 'At least one, all of the kind to which the title is given.' })
export class RegisterSubjectTitlesInput extends IntersectionType(RegisteringOffice, ChosenSubjects, InputType) {}

@InputType()
export class RegisterCommunityTitlesInput extends RegisteringOffice {
  @ReferenceField(CommunityIds)
  communityKey: FactKey;
}

@InputType({ description: 'What is left out stays as it is; null empties it.' })
export class AmendTitleRegistrationInput {
  @ReferenceField(TitleRegistrationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @ReferenceField(TitleIds, { nullable: true, description: 'Another title instead, registered today.' })
  titleKey?: string | null;

  @ReferenceField(DirectiveIds, { nullable: true })
  directiveKey?: string | null;

  @TextField({ max: 2000, nullable: true })
  note?: string | null;
}

@InputType()
export class WithdrawTitleInput {
  @ReferenceField(TitleRegistrationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

export const TitleRegistrationSorts = listSorts(
  'TitleRegistrationSort',
  {
    Year: { expression: 'r.year', type: 'int' },
    RegisteredOn: { expression: 'r.registered_on', type: 'date' },
    WithdrawnOn: byDay('r.withdrawn_on'),
    Note: inAlphabet('r.note'),
  },
  { expression: 'r.key', type: 'uuid' },
);

@ArgsType()
export class TitleRegistrationsArgs extends TitleRegistrationSorts.Args {
  @IntField({ ...YEAR, nullable: true })
  year?: number | null;

  @ReferenceField(TitleIds, { nullable: true })
  titleKey?: string | null;

  @EnumField(() => SubjectKind, { nullable: true })
  kind?: SubjectKind | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'At or below this organisation.' })
  withinKey?: number | null;

  @FlagField({ nullable: true, description: 'After the closing day, or in time.' })
  isLate?: boolean | null;

  @FlagField({ nullable: true, description: 'Left out: those that stand.' })
  isWithdrawn?: boolean | null;
}

@ArgsType()
export class TitleCandidatesArgs extends PageArgs {
  @IntField(YEAR)
  year: number;

  @ReferenceField(TitleIds, { nullable: true, description: 'Without this title; left out: without any.' })
  titleKey?: string | null;

  @TextField({ max: 200, nullable: true, description: 'A part of the name.' })
  search?: string | null;

  @EnumsField(() => OrganisationKind, { nullable: true, most: 50 })
  kinds?: OrganisationKind[] | null;
}

@ArgsType()
export class TitleCountsArgs {
  @IntField(YEAR)
  year: number;

  @ReferenceField(AdministrativeUnitIds, {
    nullable: true,
    description: 'The unit whose parts are counted; left out: that of the workplace.',
  })
  unitKey?: number | null;
}
