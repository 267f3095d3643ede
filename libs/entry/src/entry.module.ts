import { AssessmentsModule } from '@app/assessments';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { SubjectAssessmentsModule } from '@app/subject-assessments';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import { CitizenFinder } from './citizen-finder';
import { ScoreList } from './score-list';
import { ScoreLists } from './score-lists.service';
import { ScoreListsController } from './score-lists.controller';

@Module({
  imports: [OrganisationsModule, PeopleModule, SubjectsModule, AssessmentsModule, SubjectAssessmentsModule],
  controllers: [ScoreListsController],
  providers: [CitizenFinder, ScoreList, ScoreLists],
})
export class EntryModule {}
