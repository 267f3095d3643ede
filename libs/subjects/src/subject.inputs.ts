import {
  amendmentOf,
  byDay,
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  inAlphabet,
  IntField,
  listSorts,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { AdministrativeUnitIds, OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { CitizenIds, ClanIds, CommunityIds, FamilyIds } from './subject.ids';
import { CommunityKind, SubjectEnd } from './subject.kinds';

const NAME = { max: 200, pattern: /\S/ };

export const CommunitySorts = listSorts(
  'CommunitySort',
  { NAME: inAlphabet('s.name'), STARTS_ON: byDay('s.starts_on') },
  { expression: 's.key', type: 'uuid' },
);

@ArgsType()
export class CommunitiesArgs extends CommunitySorts.Args {
  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'That unit and everything below it.' })
  unitKey?: number | null;

  @EnumField(() => CommunityKind, { nullable: true })
  kind?: CommunityKind | null;

  @FlagField({ nullable: true, description: 'Those of a difficult area today, or the others.' })
  isDifficult?: boolean | null;

  @TextField({ max: 200, nullable: true, description: 'With or without diacritics.' })
  search?: string | null;

  @FlagField({ nullable: true, description: 'Also those that have ended.' })
  withEnded?: boolean | null;

  @FlagField({ nullable: true, description: 'Only those kept by an own office or the other line of its area.' })
  isKept?: boolean | null;
}

@InputType()
export class RecordCommunityInput {
  @ReferenceField(OrganisationIds, { description: 'Where it is kept: committee or association of the commune.' })
  organisationKey: number;

  @EnumField(() => CommunityKind)
  kind: CommunityKind;

  @TextField({ ...NAME, description: 'Without the word of its kind.' })
  name: string;

  @DayField({ nullable: true, description: 'Today unless told.' })
  startsOn?: string | null;

  @DayField({ nullable: true, description: 'Since when it belongs to a difficult area; null: it does not.' })
  difficultFrom?: string | null;

  @DayField({ nullable: true })
  difficultTo?: string | null;

  @TextField({ max: 300, nullable: true, description: 'The decision that lists it as such.' })
  difficultCitation?: string | null;
}

@InputType()
export class AmendCommunityInput extends amendmentOf(RecordCommunityInput, ['organisationKey']) {
  @ReferenceField(CommunityIds)
  key: FactKey;

  @VersionField()
  version: number;
}

export const ClanSorts = listSorts(
  'ClanSort',
  { NAME: inAlphabet('s.name'), STARTS_ON: byDay('s.starts_on') },
  { expression: 's.key', type: 'uuid' },
);

@ArgsType()
export class ClansArgs extends ClanSorts.Args {
  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'That unit and everything below it.' })
  unitKey?: number | null;

  @ReferenceField(CommunityIds, { nullable: true })
  communityKey?: FactKey | null;

  @TextField({ max: 200, nullable: true, description: 'With or without diacritics.' })
  search?: string | null;

  @FlagField({ nullable: true, description: 'Also those that have ended.' })
  withEnded?: boolean | null;

  @FlagField({ nullable: true, description: 'Only those kept by an own office or the other line of its area.' })
  isKept?: boolean | null;
}

@InputType()
export class RecordClanInput {
  @ReferenceField(OrganisationIds, { description: 'Where it is kept: committee or association of the commune.' })
  organisationKey: number;

  @TextField({ ...NAME, description: 'As people call it; names nobody who lives.' })
  name: string;

  @ReferenceField(CommunityIds, { nullable: true, description: 'Where it has its house of worship.' })
  communityKey?: FactKey | null;

  @DayField({ nullable: true, description: 'Today unless told.' })
  startsOn?: string | null;
}

@InputType()
export class AmendClanInput extends amendmentOf(RecordClanInput, ['organisationKey']) {
  @ReferenceField(ClanIds)
  key: FactKey;

  @VersionField()
  version: number;
}

export const FamilySorts = listSorts(
  'FamilySort',
  { CODE: inAlphabet('s.code'), STARTS_ON: byDay('s.starts_on') },
  { expression: 's.key', type: 'uuid' },
);

@ArgsType()
export class FamiliesArgs extends FamilySorts.Args {
  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'That unit and everything below it.' })
  unitKey?: number | null;

  @ReferenceField(CommunityIds, { nullable: true })
  communityKey?: FactKey | null;

  @ReferenceField(ClanIds, { nullable: true })
  clanKey?: FactKey | null;

  @TextField({ max: 40, nullable: true, description: 'The whole number of the household.' })
  code?: string | null;

  @FlagField({ nullable: true, description: 'Also those that have ended.' })
  withEnded?: boolean | null;

  @FlagField({ nullable: true, description: 'Only those kept by an own office or the other line of its area.' })
  isKept?: boolean | null;
}

@InputType()
export class RecordFamilyInput {
  @ReferenceField(OrganisationIds, { description: 'Where it is kept: committee or association of the commune.' })
  organisationKey: number;

  @ReferenceField(CommunityIds)
  communityKey: FactKey;

  @ReferenceField(ClanIds, { nullable: true })
  clanKey?: FactKey | null;

  @TextField({
    max: 40,
    pattern: /\d/,
    nullable: true,
    description: 'Its number in the list of the community; no name.',
  })
  code?: string | null;

  @DayField({ nullable: true, description: 'Today unless told.' })
  startsOn?: string | null;
}

@InputType()
export class AmendFamilyInput extends amendmentOf(RecordFamilyInput, ['organisationKey', 'communityKey']) {
  @ReferenceField(FamilyIds)
  key: FactKey;

  @VersionField()
  version: number;
}

@InputType()
export class MoveFamilyInput {
  @ReferenceField(FamilyIds)
  key: FactKey;

  @VersionField()
  version: number;

  @ReferenceField(CommunityIds)
  communityKey: FactKey;

  @DayField({ nullable: true, description: 'First day there; today unless told.' })
  movedOn?: string | null;
}

@ArgsType()
export abstract class EndSubjectArgs {
  @VersionField()
  version: number;

  @EnumField(() => SubjectEnd)
  reason: SubjectEnd;

  @DayField({ nullable: true, description: 'Last day; today unless told.' })
  endsOn?: string | null;
}

@ArgsType()
export class EndCommunityArgs extends EndSubjectArgs {
  @ReferenceField(CommunityIds)
  key: FactKey;
}

@ArgsType()
export class EndClanArgs extends EndSubjectArgs {
  @ReferenceField(ClanIds)
  key: FactKey;
}

@ArgsType()
export class EndFamilyArgs extends EndSubjectArgs {
  @ReferenceField(FamilyIds)
  key: FactKey;
}

@ArgsType()
export class EndCitizenArgs extends EndSubjectArgs {
  @ReferenceField(CitizenIds)
  key: FactKey;
}

@ArgsType()
export class SubjectCountsArgs {
  @ReferenceField(AdministrativeUnitIds, {
    nullable: true,
    description: 'That unit, and each of those right below it; the own unit unless told.',
  })
  unitKey?: number | null;

  @IntField({
    min: 2000,
    max: 2100,
    nullable: true,
    description: 'Of which year statements are told; this one unless told.',
  })
  year?: number | null;
}
