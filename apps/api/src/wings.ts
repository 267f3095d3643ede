import { ActivitiesModule } from '@app/activities';
import { AdvancesModule } from '@app/advances';
import { AppealsModule } from '@app/appeals';
import { AssessmentsModule } from '@app/assessments';
import { AuditModule } from '@app/audit';
import { AwardsModule } from '@app/awards';
import { BriefingModule } from '@app/briefing';
import { BudgetsModule } from '@app/budgets';
import { CalendarModule } from '@app/calendar';
import { CampaignsModule } from '@app/campaigns';
import { CertificatesModule } from '@app/certificates';
import { ClustersModule } from '@app/clusters';
import { CouncilsModule } from '@app/councils';
import { CriteriaModule } from '@app/criteria';
import { DirectivesModule } from '@app/directives';
import { DispatchModule } from '@app/dispatch';
import { DisclosuresModule } from '@app/disclosures';
import { DocumentsModule } from '@app/documents';
import { DonationsModule } from '@app/donations';
import { EntryModule } from '@app/entry';
import { ExchangeModule } from '@app/exchange';
import { ListExportsModule } from '@app/exports';
import { FormsModule } from '@app/forms';
import { FundPublicationModule } from '@app/fund-publication';
import { FundSuccessionModule } from '@app/fund-succession';
import { GiftPapersModule } from '@app/gift-papers';
import { IdentityModule } from '@app/identity';
import { IssuingModule } from '@app/issuing';
import { LedgerModule } from '@app/ledger';
import { LedgerPrintsModule } from '@app/ledger-prints';
import { LettersModule } from '@app/letters';
import { MovementsModule } from '@app/movements';
import { NominationListsModule } from '@app/nomination-lists';
import { OpenItemsModule } from '@app/open-items';
import { OrganisationsModule } from '@app/organisations';
import { PartiesModule } from '@app/parties';
import { PartnersModule } from '@app/partners';
import { PeopleModule } from '@app/people';
import { RecognitionCountsModule } from '@app/recognition-counts';
import { RecognitionsModule } from '@app/recognitions';
import { ReconciliationModule } from '@app/reconciliation';
import { RecordsModule } from '@app/records';
import { RenewalsModule } from '@app/renewals';
import { ReportingModule } from '@app/reporting';
import { RewardsModule } from '@app/rewards';
import { SavedFiltersModule } from '@app/saved-filters';
import { ScholarshipsModule } from '@app/scholarships';
import { SearchModule } from '@app/search';
import { SubjectAssessmentsModule } from '@app/subject-assessments';
import { SubjectsModule } from '@app/subjects';
import { AssignmentsModule } from '@app/tasks';
import { SpendingModule } from '@app/spending';
import { SteeringModule } from '@app/steering';
import { TargetsModule } from '@app/targets';
import { ThreadModule } from '@app/thread';
import { TitlesModule } from '@app/titles';
import { VouchersModule } from '@app/vouchers';
import { WebhooksModule } from '@app/webhooks';
import type { Type } from '@nestjs/common';

/**
 * The only list of what the house consists of: a new library is a line here. Once it is imported, its entities are known, and what the
 * worker runs of it (`ForWorker`).
 */
export const wings: readonly Type[] = [
  AuditModule,
  OrganisationsModule,
  PeopleModule,
  IdentityModule,
  DocumentsModule,
  CalendarModule,
  PartiesModule,
  DirectivesModule,
  AssignmentsModule,
  IssuingModule,
  RecordsModule,
  DispatchModule,
  ExchangeModule,
  FormsModule,
  CriteriaModule,
  ReportingModule,
  LettersModule,
  BriefingModule,
  SteeringModule,
  ActivitiesModule,
  SubjectsModule,
  MovementsModule,
  AssessmentsModule,
  SubjectAssessmentsModule,
  EntryModule,
  RecognitionCountsModule,
  RecognitionsModule,
  CouncilsModule,
  NominationListsModule,
  AppealsModule,
  TargetsModule,
  ClustersModule,
  TitlesModule,
  AwardsModule,
  ThreadModule,
  SearchModule,
  SavedFiltersModule,
  ListExportsModule,
  CertificatesModule,
  DisclosuresModule,
  RenewalsModule,
  LedgerModule,
  VouchersModule,
  LedgerPrintsModule,
  OpenItemsModule,
  AdvancesModule,
  SpendingModule,
  ScholarshipsModule,
  RewardsModule,
  ReconciliationModule,
  CampaignsModule,
  DonationsModule,
  GiftPapersModule,
  BudgetsModule,
  FundPublicationModule,
  FundSuccessionModule,
  PartnersModule,
  WebhooksModule,
];
