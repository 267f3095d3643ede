// Made from trail.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

type TrailThing_AccountBooks = { id: string };

type TrailThing_Activity = { title: string; id: string };

type TrailThing_AdministrativeUnit = { name: string; id: string };

type TrailThing_Advance = { id: string };

type TrailThing_AdvanceSettlement = { id: string };

type TrailThing_ApiClient = { id: string };

type TrailThing_AreaTarget = { id: string };

type TrailThing_Assessment = { id: string };

type TrailThing_AssessmentEvidence = { id: string };

type TrailThing_AssessmentRound = { id: string };

type TrailThing_Assignment = { text: string; id: string };

type TrailThing_Authority = { id: string };

type TrailThing_Award = { id: string };

type TrailThing_Ballot = { id: string };

type TrailThing_BankMatch = { id: string };

type TrailThing_BankStatement = { id: string };

type TrailThing_Budget = { id: string };

type TrailThing_BudgetLine = { id: string };

type TrailThing_Campaign = { id: string };

type TrailThing_CashCount = { id: string };

type TrailThing_Citizen = { id: string };

type TrailThing_CitizenImport = { id: string };

type TrailThing_Clan = { id: string };

type TrailThing_Cluster = { id: string };

type TrailThing_Community = { id: string };

type TrailThing_Council = { id: string };

type TrailThing_CouncilRule = { id: string };

type TrailThing_Counterparty = { id: string };

type TrailThing_CriteriaSet = { id: string };

type TrailThing_CriteriaVersion = { id: string };

type TrailThing_Directive = { code: string | null; subject: string; id: string };

type TrailThing_Dispatch = { id: string; directive: { id: string; code: string | null; subject: string } | null };

type TrailThing_Donation = { id: string };

type TrailThing_Family = { id: string };

type TrailThing_FormVersion = { title: string; id: string };

type TrailThing_Fund = { id: string };

type TrailThing_FundHandover = { id: string };

type TrailThing_FundPublication = { id: string };

type TrailThing_FundPurpose = { id: string };

type TrailThing_IndicatorResult = { id: string };

type TrailThing_MoneyPlace = { id: string };

type TrailThing_Movement = { name: string; id: string };

type TrailThing_MovementRegistration = { id: string };

type TrailThing_Nomination = { id: string };

type TrailThing_Obligation = {
  id: string;
  organisation: { id: string; name: string };
  round: { id: string; title: string };
};

type TrailThing_OpenItem = { id: string };

type TrailThing_Organisation = { name: string; id: string };

type TrailThing_Person = { name: string; id: string };

type TrailThing_Pledge = { id: string };

type TrailThing_Recognition = { id: string };

type TrailThing_RecognitionReward = { id: string };

type TrailThing_RecognitionRound = { id: string };

type TrailThing_RecordsFile = { title: string; id: string };

type TrailThing_Report = {
  id: string;
  organisation: { id: string; name: string };
  round: { id: string; title: string };
};

type TrailThing_RewardDecision = { id: string };

type TrailThing_Round = { title: string; id: string };

type TrailThing_ScholarshipApplication = { id: string };

type TrailThing_ScholarshipGrant = { id: string };

type TrailThing_ScholarshipRound = { id: string };

type TrailThing_SpendingCap = { id: string };

type TrailThing_StockItem = { id: string };

type TrailThing_SubjectAssessment = { id: string };

type TrailThing_SubjectResultStatement = { id: string };

type TrailThing_SubjectStatement = { id: string };

type TrailThing_Title = { id: string };

type TrailThing_TitleClosing = { id: string };

type TrailThing_TitleRegistration = { id: string };

type TrailThing_Voucher = { id: string };

type TrailThing_VoucherDraft = { id: string };

type TrailThing_Webhook = { id: string };

type TrailThing_Week = { year: number; id: string; organisation: { id: string; name: string } };

export type TrailThing =
  | TrailThing_AccountBooks
  | TrailThing_Activity
  | TrailThing_AdministrativeUnit
  | TrailThing_Advance
  | TrailThing_AdvanceSettlement
  | TrailThing_ApiClient
  | TrailThing_AreaTarget
  | TrailThing_Assessment
  | TrailThing_AssessmentEvidence
  | TrailThing_AssessmentRound
  | TrailThing_Assignment
  | TrailThing_Authority
  | TrailThing_Award
  | TrailThing_Ballot
  | TrailThing_BankMatch
  | TrailThing_BankStatement
  | TrailThing_Budget
  | TrailThing_BudgetLine
  | TrailThing_Campaign
  | TrailThing_CashCount
  | TrailThing_Citizen
  | TrailThing_CitizenImport
  | TrailThing_Clan
  | TrailThing_Cluster
  | TrailThing_Community
  | TrailThing_Council
  | TrailThing_CouncilRule
  | TrailThing_Counterparty
  | TrailThing_CriteriaSet
  | TrailThing_CriteriaVersion
  | TrailThing_Directive
  | TrailThing_Dispatch
  | TrailThing_Donation
  | TrailThing_Family
  | TrailThing_FormVersion
  | TrailThing_Fund
  | TrailThing_FundHandover
  | TrailThing_FundPublication
  | TrailThing_FundPurpose
  | TrailThing_IndicatorResult
  | TrailThing_MoneyPlace
  | TrailThing_Movement
  | TrailThing_MovementRegistration
  | TrailThing_Nomination
  | TrailThing_Obligation
  | TrailThing_OpenItem
  | TrailThing_Organisation
  | TrailThing_Person
  | TrailThing_Pledge
  | TrailThing_Recognition
  | TrailThing_RecognitionReward
  | TrailThing_RecognitionRound
  | TrailThing_RecordsFile
  | TrailThing_Report
  | TrailThing_RewardDecision
  | TrailThing_Round
  | TrailThing_ScholarshipApplication
  | TrailThing_ScholarshipGrant
  | TrailThing_ScholarshipRound
  | TrailThing_SpendingCap
  | TrailThing_StockItem
  | TrailThing_SubjectAssessment
  | TrailThing_SubjectResultStatement
  | TrailThing_SubjectStatement
  | TrailThing_Title
  | TrailThing_TitleClosing
  | TrailThing_TitleRegistration
  | TrailThing_Voucher
  | TrailThing_VoucherDraft
  | TrailThing_Webhook
  | TrailThing_Week;

export type TrailChange = {
  field: string;
  rowName: string | null;
  before: string | null;
  after: string | null;
  beforeThing:
    | TrailThing_AccountBooks
    | TrailThing_Activity
    | TrailThing_AdministrativeUnit
    | TrailThing_Advance
    | TrailThing_AdvanceSettlement
    | TrailThing_ApiClient
    | TrailThing_AreaTarget
    | TrailThing_Assessment
    | TrailThing_AssessmentEvidence
    | TrailThing_AssessmentRound
    | TrailThing_Assignment
    | TrailThing_Authority
    | TrailThing_Award
    | TrailThing_Ballot
    | TrailThing_BankMatch
    | TrailThing_BankStatement
    | TrailThing_Budget
    | TrailThing_BudgetLine
    | TrailThing_Campaign
    | TrailThing_CashCount
    | TrailThing_Citizen
    | TrailThing_CitizenImport
    | TrailThing_Clan
    | TrailThing_Cluster
    | TrailThing_Community
    | TrailThing_Council
    | TrailThing_CouncilRule
    | TrailThing_Counterparty
    | TrailThing_CriteriaSet
    | TrailThing_CriteriaVersion
    | TrailThing_Directive
    | TrailThing_Dispatch
    | TrailThing_Donation
    | TrailThing_Family
    | TrailThing_FormVersion
    | TrailThing_Fund
    | TrailThing_FundHandover
    | TrailThing_FundPublication
    | TrailThing_FundPurpose
    | TrailThing_IndicatorResult
    | TrailThing_MoneyPlace
    | TrailThing_Movement
    | TrailThing_MovementRegistration
    | TrailThing_Nomination
    | TrailThing_Obligation
    | TrailThing_OpenItem
    | TrailThing_Organisation
    | TrailThing_Person
    | TrailThing_Pledge
    | TrailThing_Recognition
    | TrailThing_RecognitionReward
    | TrailThing_RecognitionRound
    | TrailThing_RecordsFile
    | TrailThing_Report
    | TrailThing_RewardDecision
    | TrailThing_Round
    | TrailThing_ScholarshipApplication
    | TrailThing_ScholarshipGrant
    | TrailThing_ScholarshipRound
    | TrailThing_SpendingCap
    | TrailThing_StockItem
    | TrailThing_SubjectAssessment
    | TrailThing_SubjectResultStatement
    | TrailThing_SubjectStatement
    | TrailThing_Title
    | TrailThing_TitleClosing
    | TrailThing_TitleRegistration
    | TrailThing_Voucher
    | TrailThing_VoucherDraft
    | TrailThing_Webhook
    | TrailThing_Week
    | null;
  afterThing:
    | TrailThing_AccountBooks
    | TrailThing_Activity
    | TrailThing_AdministrativeUnit
    | TrailThing_Advance
    | TrailThing_AdvanceSettlement
    | TrailThing_ApiClient
    | TrailThing_AreaTarget
    | TrailThing_Assessment
    | TrailThing_AssessmentEvidence
    | TrailThing_AssessmentRound
    | TrailThing_Assignment
    | TrailThing_Authority
    | TrailThing_Award
    | TrailThing_Ballot
    | TrailThing_BankMatch
    | TrailThing_BankStatement
    | TrailThing_Budget
    | TrailThing_BudgetLine
    | TrailThing_Campaign
    | TrailThing_CashCount
    | TrailThing_Citizen
    | TrailThing_CitizenImport
    | TrailThing_Clan
    | TrailThing_Cluster
    | TrailThing_Community
    | TrailThing_Council
    | TrailThing_CouncilRule
    | TrailThing_Counterparty
    | TrailThing_CriteriaSet
    | TrailThing_CriteriaVersion
    | TrailThing_Directive
    | TrailThing_Dispatch
    | TrailThing_Donation
    | TrailThing_Family
    | TrailThing_FormVersion
    | TrailThing_Fund
    | TrailThing_FundHandover
    | TrailThing_FundPublication
    | TrailThing_FundPurpose
    | TrailThing_IndicatorResult
    | TrailThing_MoneyPlace
    | TrailThing_Movement
    | TrailThing_MovementRegistration
    | TrailThing_Nomination
    | TrailThing_Obligation
    | TrailThing_OpenItem
    | TrailThing_Organisation
    | TrailThing_Person
    | TrailThing_Pledge
    | TrailThing_Recognition
    | TrailThing_RecognitionReward
    | TrailThing_RecognitionRound
    | TrailThing_RecordsFile
    | TrailThing_Report
    | TrailThing_RewardDecision
    | TrailThing_Round
    | TrailThing_ScholarshipApplication
    | TrailThing_ScholarshipGrant
    | TrailThing_ScholarshipRound
    | TrailThing_SpendingCap
    | TrailThing_StockItem
    | TrailThing_SubjectAssessment
    | TrailThing_SubjectResultStatement
    | TrailThing_SubjectStatement
    | TrailThing_Title
    | TrailThing_TitleClosing
    | TrailThing_TitleRegistration
    | TrailThing_Voucher
    | TrailThing_VoucherDraft
    | TrailThing_Webhook
    | TrailThing_Week
    | null;
};

export type TrailEvent = {
  id: string;
  sequence: number | null;
  occurredAt: string;
  action: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  actorName: string | null;
  inPlaceOf: string | null;
  principalKind: Types.PrincipalKind | null;
  reason: string | null;
  changeCount: number;
  changes: Array<TrailChange>;
  subject:
    | TrailThing_AccountBooks
    | TrailThing_Activity
    | TrailThing_AdministrativeUnit
    | TrailThing_Advance
    | TrailThing_AdvanceSettlement
    | TrailThing_ApiClient
    | TrailThing_AreaTarget
    | TrailThing_Assessment
    | TrailThing_AssessmentEvidence
    | TrailThing_AssessmentRound
    | TrailThing_Assignment
    | TrailThing_Authority
    | TrailThing_Award
    | TrailThing_Ballot
    | TrailThing_BankMatch
    | TrailThing_BankStatement
    | TrailThing_Budget
    | TrailThing_BudgetLine
    | TrailThing_Campaign
    | TrailThing_CashCount
    | TrailThing_Citizen
    | TrailThing_CitizenImport
    | TrailThing_Clan
    | TrailThing_Cluster
    | TrailThing_Community
    | TrailThing_Council
    | TrailThing_CouncilRule
    | TrailThing_Counterparty
    | TrailThing_CriteriaSet
    | TrailThing_CriteriaVersion
    | TrailThing_Directive
    | TrailThing_Dispatch
    | TrailThing_Donation
    | TrailThing_Family
    | TrailThing_FormVersion
    | TrailThing_Fund
    | TrailThing_FundHandover
    | TrailThing_FundPublication
    | TrailThing_FundPurpose
    | TrailThing_IndicatorResult
    | TrailThing_MoneyPlace
    | TrailThing_Movement
    | TrailThing_MovementRegistration
    | TrailThing_Nomination
    | TrailThing_Obligation
    | TrailThing_OpenItem
    | TrailThing_Organisation
    | TrailThing_Person
    | TrailThing_Pledge
    | TrailThing_Recognition
    | TrailThing_RecognitionReward
    | TrailThing_RecognitionRound
    | TrailThing_RecordsFile
    | TrailThing_Report
    | TrailThing_RewardDecision
    | TrailThing_Round
    | TrailThing_ScholarshipApplication
    | TrailThing_ScholarshipGrant
    | TrailThing_ScholarshipRound
    | TrailThing_SpendingCap
    | TrailThing_StockItem
    | TrailThing_SubjectAssessment
    | TrailThing_SubjectResultStatement
    | TrailThing_SubjectStatement
    | TrailThing_Title
    | TrailThing_TitleClosing
    | TrailThing_TitleRegistration
    | TrailThing_Voucher
    | TrailThing_VoucherDraft
    | TrailThing_Webhook
    | TrailThing_Week
    | null;
};

export type TrailQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  subjectId?: string | null;
  actorId?: string | null;
  actions?: Array<string> | null;
  organisationId?: string | null;
  from?: string | null;
  to?: string | null;
};

export type TrailQuery = {
  auditEvents: {
    totalCount?: number;
    edges: Array<{ node: TrailEvent }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type HistoryQueryVariables = {
  id: string;
  first: number;
  after?: string | null;
};

export type HistoryQuery = {
  history: { edges: Array<{ node: TrailEvent }>; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};

export type TrailActsQueryVariables = Record<string, never>;

export type TrailActsQuery = { auditActs: Array<{ name: string; subjectType: string }> };

export type TrailStandingQueryVariables = {
  corrections: Array<string>;
};

export type TrailStandingQuery = {
  trailSeal: { sequence: number | null; sealedAt: string | null; head: string | null; waiting: number };
  corrections: { edges: Array<{ node: TrailEvent }> };
  latest: { edges: Array<{ node: TrailEvent }> };
};

export type DoneInMyPlaceQueryVariables = {
  first: number;
  after?: string | null;
};

export type DoneInMyPlaceQuery = {
  doneInMyPlace: { edges: Array<{ node: TrailEvent }>; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};

export const TRAIL: TrustedDocument<TrailQuery, TrailQueryVariables> = trusted({
  operation: 'query',
  name: 'Trail',
  field: 'auditEvents',
  hash: '5ef5cb9d2853e12db926539ff88f213ca091140b902cdad560d7643e566e4a1a',
  takes: ['subjectId', 'actorId', 'actions', 'organisationId', 'from', 'to'],
});

export const HISTORY: TrustedDocument<HistoryQuery, HistoryQueryVariables> = trusted({
  operation: 'query',
  name: 'History',
  field: 'history',
  hash: '8e247302a263bbf710e73370d7de4a5858432e23a5a9c7e5185952e7e0093387',
  takes: ['id'],
});

export const TRAIL_ACTS: TrustedDocument<TrailActsQuery, TrailActsQueryVariables> = trusted({
  operation: 'query',
  name: 'TrailActs',
  field: 'auditActs',
  hash: '935c3d3fa4aa5348fa99d66b7b157bc34db66bafa04604769272ce3fe1880a33',
});

export const TRAIL_STANDING: TrustedDocument<TrailStandingQuery, TrailStandingQueryVariables> = trusted({
  operation: 'query',
  name: 'TrailStanding',
  field: 'trailSeal',
  hash: '0e30eeba0c6ff5684558eb789b04f8b51c2c4858b77296cfcd24e5aa0d1c73de',
});

export const DONE_IN_MY_PLACE: TrustedDocument<DoneInMyPlaceQuery, DoneInMyPlaceQueryVariables> = trusted({
  operation: 'query',
  name: 'DoneInMyPlace',
  field: 'doneInMyPlace',
  hash: '5839f1a0e60a6d6a0dc1881b4346d648cc6fe892a1c6904742b41fc2abeb0cc0',
  takes: [],
});
