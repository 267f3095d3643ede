import { CriteriaModule } from '@app/criteria';
import { IssuingModule } from '@app/issuing';
import { DirectivesModule } from '@app/directives';
import { DocumentsModule } from '@app/documents';
import { InboxModule } from '@app/inbox';
import { OrganisationsModule } from '@app/organisations';
import { daysLeftOf } from '@app/kernel';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { AssessmentTrace } from './assessment-trace';
import { AssessmentRoundLine } from './assessment-round.entity';
import { DossierPaperResolver, DossierResolver, Dossiers } from './dossier';
import { AssessmentInbox } from './assessment-inbox';
import { AssessmentLoader } from './assessment.loader';
import { AssessmentNodes, AssessmentRoundNodes, EvidenceNodes } from './assessment-nodes';
import { AssessmentPapers } from './assessment-papers';
import { AssessmentFieldsResolver, AssessmentsResolver } from './assessments.resolver';
import { Assessments } from './assessments.service';
import { CarriedLossResolver, CarryOverResolver } from './carry-over.resolver';
import { AssessmentCarryOvers } from './carry-over.service';
import { EvidenceFiles } from './evidence-files';
import { EvidenceLoader } from './evidence.loader';
import { EvidenceOffers } from './evidence-offers.service';
import { EvidenceResolver } from './evidence.resolver';
import { EvidenceService } from './evidence.service';
import { EvidenceSources } from './evidence-source';
import { AssessmentRoundOpening } from './open-round.service';
import { AssessmentReview } from './review-assessment.service';
import { AssessmentRoundLoader } from './round.loader';
import { AssessmentRoundPreviews } from './round-previews.service';
import {
  AssessmentAreasResolver,
  AssessmentRoundLinesResolver,
  AssessmentRoundPreviewLinesResolver,
  AssessmentRoundsResolver,
} from './rounds.resolver';
import { AssessmentRounds } from './rounds.service';
import { AssessmentSave } from './save-assessment.service';
import { WeekEvidence } from './week-evidence';
import { VersionContents } from './version-contents.service';
import { AssessmentSubmit } from './submit-assessment.service';

const services = [
  AssessmentRounds,
  AssessmentRoundOpening,
  AssessmentRoundPreviews,
  Assessments,
  AssessmentSave,
  AssessmentSubmit,
  AssessmentReview,
  EvidenceService,
  EvidenceSources,
  VersionContents,
  AssessmentRoundLoader,
];

@Module({
  imports: [
    OrganisationsModule,
    DirectivesModule,
    DocumentsModule,
    IssuingModule,
    CriteriaModule,
    InboxModule,
    TraceModule,
  ],
  providers: [
    AssessmentTrace,
    ...services,
    AssessmentLoader,
    EvidenceLoader,
    EvidenceOffers,
    EvidenceFiles,
    WeekEvidence,
    AssessmentCarryOvers,
    AssessmentInbox,
    AssessmentPapers,
    AssessmentRoundNodes,
    AssessmentNodes,
    EvidenceNodes,
    daysLeftOf(AssessmentRoundLine),
    AssessmentRoundsResolver,
    AssessmentAreasResolver,
    AssessmentRoundLinesResolver,
    AssessmentRoundPreviewLinesResolver,
    CarryOverResolver,
    CarriedLossResolver,
    AssessmentsResolver,
    AssessmentFieldsResolver,
    Dossiers,
    DossierResolver,
    DossierPaperResolver,
    EvidenceResolver,
  ],
  exports: services,
})
export class AssessmentsModule {}
