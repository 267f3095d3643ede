import { CriteriaModule } from '@app/criteria';
import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { OrganisationsModule } from '@app/organisations';
import { subjectFields } from '@app/participants';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import { HonourUses } from './honour-uses';
import { TitleCandidates } from './title-candidates.service';
import { TitleClosings } from './title-closings.service';
import { TitleCounting } from './title-counts.service';
import { TitleDefinitions } from './title-definitions.service';
import { TitleFollower } from './title-follower';
import { TitleInbox } from './title-inbox';
import { TitleClosingNodes, TitleNodes, TitleRegistrationNodes } from './title-nodes';
import { TitleList } from './title-list';
import { TitleListsController } from './title-lists.controller';
import { TitleLists } from './title-lists.service';
import { TitlePapersController } from './title-papers.controller';
import { TitlePapers } from './title-papers.service';
import { TitleRegistration } from './title-registration.entity';
import { TitleSearch } from './title-search';
import { TitleRegistrations } from './title-registrations.service';
import { TitlesOfSubjects } from './title-subjects.service';
import { TitlesLoader } from './titles.loader';
import {
  TitleClosingsResolver,
  TitleCountsResolver,
  TitleRegistrationsResolver,
  TitlesResolver,
} from './titles.resolver';
import { Titles } from './titles.service';

@Module({
  controllers: [TitlePapersController, TitleListsController],
  imports: [OrganisationsModule, DirectivesModule, CriteriaModule, SubjectsModule, InboxModule],
  providers: [
    Titles,
    TitleDefinitions,
    HonourUses,
    TitlesLoader,
    TitleRegistrations,
    TitlesOfSubjects,
    TitleCandidates,
    TitleClosings,
    TitleCounting,
    TitlePapers,
    TitlesResolver,
    TitleRegistrationsResolver,
    subjectFields(TitleRegistration),
    TitleClosingsResolver,
    TitleCountsResolver,
    TitleNodes,
    TitleRegistrationNodes,
    TitleClosingNodes,
    TitleInbox,
    TitleSearch,
    TitleList,
    TitleLists,
    TitleFollower,
  ],
  exports: [Titles, TitlesLoader, HonourUses],
})
export class TitlesModule {}
