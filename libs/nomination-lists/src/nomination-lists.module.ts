import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import { ListedOrganisations } from './listed-organisations';
import { ListedSubjects } from './listed-subjects';
import { NominationListsResolver } from './nomination-lists.resolver';
import { NominationLists } from './nomination-lists.service';

@Module({
  imports: [OrganisationsModule, PeopleModule, SubjectsModule],
  providers: [ListedOrganisations, ListedSubjects, NominationLists, NominationListsResolver],
})
export class NominationListsModule {}
