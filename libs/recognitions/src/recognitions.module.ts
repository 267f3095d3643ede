import { AssessmentsModule } from '@app/assessments';
import { AwardsModule } from '@app/awards';
import { DirectivesModule } from '@app/directives';
import { IssuingModule } from '@app/issuing';
import { InboxModule } from '@app/inbox';
import { OrganisationsModule } from '@app/organisations';
import { subjectFields } from '@app/participants';
import { RecordsModule } from '@app/records';
import { SubjectsModule } from '@app/subjects';
import { TitlesModule } from '@app/titles';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { Appraisals } from './appraisals.service';
import { DecisionDrafts } from './decision-drafts';
import { DossierChecks } from './dossier-checks.service';
import { DossierLoader } from './dossier.loader';
import { NominationDossierResolver, NominationPaperResolver, RoundDossierResolver } from './dossier.resolver';
import { Grants } from './grants.service';
import { HonourRounds } from './honour-rounds';
import { Nomination } from './nomination.entity';
import { Nominations } from './nominations.service';
import { Recognition } from './recognition.entity';
import { ProposalDrafts } from './proposal-drafts';
import { ProposalsLoader } from './proposals.loader';
import { ProposalsResolver } from './proposals.resolver';
import { RecognitionBook } from './recognition-book';
import { RecognitionEvidence } from './recognition-evidence';
import { ConclusionInbox } from './conclusion-inbox';
import { RecognitionInbox } from './recognition-inbox';
import { NominationNodes, RecognitionNodes, RecognitionRoundNodes } from './recognition-nodes';
import { RecognitionSearch } from './recognition-search';
import { NominationTrace } from './nomination-trace';
import { RecognitionRoundTrace, RecognitionTrace } from './recognition-trace';
import { RecognitionsLoader } from './recognitions.loader';
import { NominationsResolver } from './nominations.resolver';
import { RecognitionRoundsResolver, RecognitionsResolver } from './recognitions.resolver';
import { Recognitions } from './recognitions.service';
import { RecognitionRewardResolver, RewardDueResolver } from './reward-due.resolver';
import { RewardsDue } from './rewards-due';
import { RewardsDueLoader } from './rewards-due.loader';
import { RecognitionRounds } from './rounds.service';
import { SubjectNominations } from './subject-nominations.service';

@Module({
  imports: [
    OrganisationsModule,
    InboxModule,
    TraceModule,
    RecordsModule,
    DirectivesModule,
    IssuingModule,
    SubjectsModule,
    TitlesModule,
    AwardsModule,
    AssessmentsModule,
  ],
  providers: [
    HonourRounds,
    RecognitionRounds,
    Nominations,
    SubjectNominations,
    Appraisals,
    Grants,
    Recognitions,
    DecisionDrafts,
    RecognitionsLoader,
    RecognitionRoundsResolver,
    NominationsResolver,
    subjectFields(Nomination),
    RecognitionsResolver,
    subjectFields(Recognition),
    RecognitionRoundNodes,
    NominationNodes,
    RecognitionNodes,
    ConclusionInbox,
    RecognitionInbox,
    RecognitionEvidence,
    RecognitionBook,
    RecognitionSearch,
    RecognitionRoundTrace,
    NominationTrace,
    RecognitionTrace,
    RewardsDue,
    RewardsDueLoader,
    RecognitionRewardResolver,
    RewardDueResolver,
    ProposalDrafts,
    ProposalsLoader,
    ProposalsResolver,
    DossierChecks,
    DossierLoader,
    RoundDossierResolver,
    NominationDossierResolver,
    NominationPaperResolver,
  ],
  exports: [RecognitionRounds, Nominations, Recognitions, RecognitionsLoader],
})
export class RecognitionsModule {}
