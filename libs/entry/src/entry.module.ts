import { AssessmentsModule } from '@app/assessments';
import { CriteriaModule } from '@app/criteria';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { SubjectAssessmentsModule } from '@app/subject-assessments';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import { AnswerLinks } from './answer-links.service';
import { AnswerLinksResolver } from './answer-links.resolver';
import { CitizenFinder } from './citizen-finder';
import { Guesses } from './guesses';
import { LinkedAnswering } from './linked-answers.service';
import { ScoreList } from './score-list';
import { ScoreLists } from './score-lists.service';
import { ScoreListsController } from './score-lists.controller';

@Module({
  imports: [
    OrganisationsModule,
    PeopleModule,
    SubjectsModule,
    CriteriaModule,
    AssessmentsModule,
    SubjectAssessmentsModule,
  ],
  controllers: [ScoreListsController],
  providers: [CitizenFinder, ScoreList, ScoreLists, AnswerLinks, Guesses, LinkedAnswering, AnswerLinksResolver],
})
export class EntryModule {}
