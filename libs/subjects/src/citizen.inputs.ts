import {
  amendmentOf,
  byDay,
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  IntField,
  listSorts,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { AdministrativeUnitIds, OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { Gender } from './citizen-fields';
import { CitizenIds, CommunityIds, FamilyIds } from './subject.ids';

export const CitizenSorts = listSorts(
  'CitizenSort',
  { STARTS_ON: byDay('s.starts_on') },
  { expression: 's.key', type: 'uuid' },
);

@ArgsType()
export class CitizensArgs extends CitizenSorts.Args {
  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'That unit and everything below it.' })
  unitKey?: number | null;

  @ReferenceField(CommunityIds, { nullable: true, description: 'Those who live there today.' })
  communityKey?: FactKey | null;

  @ReferenceField(FamilyIds, { nullable: true, description: 'Those who belong to it today.' })
  familyKey?: FactKey | null;

  @TextField({ max: 400, nullable: true, description: 'The whole name, with or without diacritics.' })
  name?: string | null;

  @TextField({ max: 40, nullable: true, description: 'The whole identity number.' })
  number?: string | null;

  @FlagField({ nullable: true, description: 'Also those who have left.' })
  withEnded?: boolean | null;

  @FlagField({ nullable: true, description: 'Only those kept by an own office or the other line of its area.' })
  isKept?: boolean | null;
}

@InputType()
export class RecordCitizenInput {
  @ReferenceField(OrganisationIds, { description: 'Who keeps the record: committee or association of the commune.' })
  organisationKey: number;

  @ReferenceField(CommunityIds)
  communityKey: FactKey;

  @ReferenceField(FamilyIds, { nullable: true })
  familyKey?: FactKey | null;

  @TextField({ max: 400, pattern: /\S/ })
  name: string;

  @DayField({ nullable: true })
  birthDate?: string | null;

  @IntField({ min: 1900, max: 2100, nullable: true, description: 'Where the day is not known.' })
  birthYear?: number | null;

  @EnumField(() => Gender, { nullable: true })
  gender?: Gender | null;

  @TextField({ max: 40, nullable: true, description: 'Identity number: citizen card or personal identification.' })
  nationalId?: string | null;

  @TextField({ max: 400, nullable: true })
  address?: string | null;

  @DayField({ nullable: true, description: 'Since when the citizen counts here; today unless told.' })
  startsOn?: string | null;

  @FlagField({
    nullable: true,
    description: 'Whoever has the same name, year and address is known to be somebody else.',
  })
  isOther?: boolean | null;
}

@InputType({ description: 'What is left out stays as it is; null or empty takes it away.' })
export class CorrectCitizenInput extends amendmentOf(RecordCitizenInput, [
  'organisationKey',
  'communityKey',
  'familyKey',
  'startsOn',
  'isOther',
]) {
  @ReferenceField(CitizenIds)
  key: FactKey;

  @VersionField()
  version: number;
}

@InputType()
export class MoveCitizenInput {
  @ReferenceField(CitizenIds)
  key: FactKey;

  @VersionField()
  version: number;

  @ReferenceField(CommunityIds)
  communityKey: FactKey;

  @ReferenceField(FamilyIds, { nullable: true })
  familyKey?: FactKey | null;

  @DayField({ nullable: true, description: 'First day there; today unless told.' })
  movedOn?: string | null;
}

@ArgsType()
export class ShowCitizenNumberArgs {
  @ReferenceField(CitizenIds)
  key: FactKey;

  @TextField({ max: 300, pattern: /\S/, description: 'What for, as the trail will say it; no personal data.' })
  reason: string;
}
