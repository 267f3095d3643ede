import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { IssuingModule } from '@app/issuing';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import {
  ScholarshipApplicationsResolver,
  ScholarshipGrantsResolver,
  ScholarshipScoresResolver,
} from './scholarship-applications.resolver';
import { ScholarshipApplications } from './scholarship-applications.service';
import { ScholarshipDecisions } from './scholarship-decision';
import { ScholarshipFollower } from './scholarship-follower';
import { ScholarshipFundings } from './scholarship-funding';
import { ScholarshipGrants } from './scholarship-grants.service';
import { ScholarshipInbox } from './scholarship-inbox';
import { ScholarshipApplicationNodes, ScholarshipGrantNodes, ScholarshipRoundNodes } from './scholarship-nodes';
import { ApplicantDigest } from './scholarship-person';
import { ScholarshipPayments } from './scholarship-payments';
import { PaymentLists } from './payment-lists.service';
import { PaymentListsController } from './payment-lists.controller';
import { ScholarshipPostingRule } from './scholarship-posting-rule';
import { ScholarshipProposals } from './scholarship-proposals.service';
import { ScholarshipRoundsResolver } from './scholarship-rounds.resolver';
import { ScholarshipRounds } from './scholarship-rounds.service';
import { ScholarshipSearch } from './scholarship-search';
import { ScholarshipScores } from './scholarship-scores.service';
import { ScholarshipsLoader } from './scholarships.loader';

@Module({
  controllers: [PaymentListsController],
  imports: [
    OrganisationsModule,
    PeopleModule,
    DirectivesModule,
    IssuingModule,
    SubjectsModule,
    LedgerModule,
    InboxModule,
  ],
  providers: [
    ScholarshipRounds,
    ScholarshipApplications,
    ScholarshipScores,
    ScholarshipProposals,
    ScholarshipGrants,
    ScholarshipFundings,
    ScholarshipPayments,
    ScholarshipPostingRule,
    PaymentLists,
    ScholarshipsLoader,
    ScholarshipRoundsResolver,
    ScholarshipApplicationsResolver,
    ScholarshipScoresResolver,
    ScholarshipGrantsResolver,
    ScholarshipRoundNodes,
    ScholarshipApplicationNodes,
    ScholarshipGrantNodes,
    ScholarshipInbox,
    ScholarshipSearch,
    ScholarshipDecisions,
    ScholarshipFollower,
    ApplicantDigest,
  ],
})
export class ScholarshipsModule {}
