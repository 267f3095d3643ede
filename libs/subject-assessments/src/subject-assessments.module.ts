import { AssessmentsModule } from '@app/assessments';
import { CriteriaModule } from '@app/criteria';
import { InboxModule } from '@app/inbox';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import { CitizenEvidence } from './citizen-evidence';
import { OnBehalf } from './on-behalf';
import { ResultStatementLoader } from './result-statement.loader';
import { ResultStatementOffices } from './result-statement-offices.service';
import { ResultStatementNodes } from './result-statement-nodes';
import { ResultStatementsResolver, UnitStatedResultsResolver } from './result-statements.resolver';
import { ResultStatements } from './result-statements.service';
import { StatedEvidence } from './stated-evidence';
import { StatedResulting } from './stated-results.service';
import { SubjectAssessmentReview } from './review-subject-assessment.service';
import { SubjectAssessmentSave } from './save-subject-assessment.service';
import { SubjectAssessmentLoader } from './subject-assessment.loader';
import { SubjectAssessmentInbox } from './subject-assessment-inbox';
import { SubjectAssessmentNodes } from './subject-assessment-nodes';
import {
  CommunityResultsResolver,
  SubjectAssessmentFieldsResolver,
  SubjectAssessmentsResolver,
  SubjectResultsResolver,
} from './subject-assessments.resolver';
import { SubjectResulting } from './subject-results.service';
import { SubjectAssessments } from './subject-assessments.service';
import { SubjectCarriedLossesResolver, SubjectCarryOversResolver } from './subject-carry-overs.resolver';
import { SubjectCarryOvers } from './subject-carry-overs.service';
import { SubjectAssessmentSubmit } from './submit-subject-assessment.service';
import { UnbegunSubjects } from './unbegun-subjects.service';

const services = [
  SubjectAssessments,
  SubjectAssessmentSave,
  SubjectAssessmentSubmit,
  SubjectAssessmentReview,
  OnBehalf,
];

@Module({
  imports: [InboxModule, OrganisationsModule, PeopleModule, SubjectsModule, CriteriaModule, AssessmentsModule],
  providers: [
    ...services,
    UnbegunSubjects,
    SubjectAssessmentLoader,
    SubjectAssessmentNodes,
    SubjectAssessmentInbox,
    SubjectAssessmentsResolver,
    SubjectAssessmentFieldsResolver,
    SubjectCarryOvers,
    SubjectCarryOversResolver,
    SubjectCarriedLossesResolver,
    SubjectResulting,
    CitizenEvidence,
    StatedEvidence,
    ResultStatements,
    ResultStatementOffices,
    ResultStatementLoader,
    ResultStatementNodes,
    ResultStatementsResolver,
    StatedResulting,
    UnitStatedResultsResolver,
    SubjectResultsResolver,
    CommunityResultsResolver,
  ],
  exports: services,
})
export class SubjectAssessmentsModule {}
