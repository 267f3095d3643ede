import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { ConsentFiles } from './consent-files';
import { Consents } from './consents.service';
import { ErasePerson } from './erase-person.service';
import { PeopleDirectory } from './people-directory.service';
import { PeopleLoader } from './people.loader';
import { ConsentsResolver, PeopleResolver } from './people.resolver';
import { PersonDigests } from './person-digests';
import { PersonFollowers } from './person-followers';
import { PersonPlaces } from './person-places';
import { PersonReader } from './person-reader';
import { PersonSecrets } from './person-secrets';
import { PersonVault } from './person-vault';
import { ShowPersonalDatum } from './show-personal-datum.service';
import { RecordPeople } from './record-people.service';
import { PersonNodes } from './person-nodes';

/** Needs `PEOPLE_CONFIG` from a global module. */
@Module({
  imports: [OrganisationsModule, DocumentsModule],
  providers: [
    PersonVault,
    PersonReader,
    PersonSecrets,
    PersonDigests,
    PersonPlaces,
    PersonFollowers,
    PeopleDirectory,
    PersonNodes,
    PeopleLoader,
    RecordPeople,
    ShowPersonalDatum,
    ErasePerson,
    Consents,
    ConsentFiles,
    PeopleResolver,
    ConsentsResolver,
  ],
  exports: [
    PersonVault,
    PersonReader,
    PersonSecrets,
    PersonPlaces,
    PersonFollowers,
    PeopleDirectory,
    PeopleLoader,
    RecordPeople,
  ],
})
export class PeopleModule {}
