export { ENTRY_ON_BEHALF } from './consent.kinds';
export { type Erasure, ErasePerson } from './erase-person.service';
export { hidden as hiddenMask, lastOf, shown as shownMask } from './masking.rules';
export { headFields, PeopleDirectory, personColumns, type SealedPerson } from './people-directory.service';
export { PeopleError } from './people.errors';
export * from './people.ids';
export { PeopleLoader } from './people.loader';
export { PeopleModule } from './people.module';
export { PEOPLE_CONFIG } from './people.config';
export { PersonConnection, PersonView } from './people.views';
export * from './person.entities';
export { type PersonFollower, PersonFollowers } from './person-followers';
export { commonPath, pathOfPerson, type PlaceOfPerson } from './person-place.rules';
export { keepPeople } from './person-lock';
export { PersonPlaces } from './person-places';
export { PersonReader } from './person-reader';
export { PersonDigests } from './person-digests';
export type { Runs } from './person-rows';
export { PersonSecrets } from './person-secrets';
export { type DataKey, PersonVault } from './person-vault';
export {
  declaredFields,
  maskOf,
  ownLookup,
  personalField,
  personalLookup,
  PersonalField,
  secretField,
} from './personal-field';
export * from './personal-fields';
export { RecordPeople } from './record-people.service';
export type { PersonalData } from './person-rows';
export type { EnteredDatum } from './personal-data.rules';
