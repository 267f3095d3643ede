import { type FactKey, MOST_AT_ONCE, ReferencesField } from '@app/kernel';
import { CitizenIds, ClanIds, CommunityIds, FamilyIds, SubjectKind } from '@app/subjects';
import { InputType } from '@nestjs/graphql';
import type { PersonalKind } from './kept-subjects';
import { ParticipantError } from './participants.errors';

/** Lists of those who were ticked, one for each kind; at least one of all. */
@InputType({ isAbstract: true })
export class ChosenSubjects {
  @ReferencesField(CommunityIds, { nullable: true, most: MOST_AT_ONCE })
  communityKeys?: FactKey[] | null;

  @ReferencesField(ClanIds, { nullable: true, most: MOST_AT_ONCE })
  clanKeys?: FactKey[] | null;

  @ReferencesField(FamilyIds, { nullable: true, most: MOST_AT_ONCE })
  familyKeys?: FactKey[] | null;

  @ReferencesField(CitizenIds, { nullable: true, most: MOST_AT_ONCE })
  citizenKeys?: FactKey[] | null;
}

export interface ChosenSubject {
  kind: PersonalKind;
  key: FactKey;
}

/** Each once. Throws NOBODY_CHOSEN, CHOSEN_TOO_MANY: one limit for the four lists together. */
export function chosenSubjects({ communityKeys, clanKeys, familyKeys, citizenKeys }: ChosenSubjects): ChosenSubject[] {
  const lists: [PersonalKind, FactKey[] | null | undefined][] = [
    [SubjectKind.Community, communityKeys],
    [SubjectKind.Clan, clanKeys],
    [SubjectKind.Family, familyKeys],
    [SubjectKind.Citizen, citizenKeys],
  ];
  const all = lists.flatMap(([kind, keys]) => (keys ?? []).map((key) => ({ kind, key })));
  if (all.length === 0) throw ParticipantError.NOBODY_CHOSEN();
  const things = [...new Map(all.map((one) => [one.key.key, one])).values()];
  if (things.length > MOST_AT_ONCE) throw ParticipantError.CHOSEN_TOO_MANY({ most: MOST_AT_ONCE });
  return things;
}
