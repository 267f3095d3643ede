// Made from reports.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type ReportStatus = {
  id: string;
  state: Types.ReportState;
  number: number;
  countedNumber: number | null;
  acceptedNumber: number | null;
  isLate: boolean;
  submittedAt: string | null;
  acceptedAt: string | null;
  updatedAt: string;
  version: number;
};

export type ReportChecks = { checks: Array<Check> };

export type ReportContent = {
  figures: Array<Figure>;
  previous: Array<{ cellId: string; value: number }>;
  texts: Array<{ textId: string; body: string }>;
};

export type ObligationInShort = {
  id: string;
  consolidates: boolean;
  standing: Types.ObligationStanding;
  isOverdue: boolean;
  organisation: { id: string; name: string };
  report: { id: string; isLate: boolean; submittedAt: string | null } | null;
};

export type Check = {
  code: string;
  severity: Types.RuleSeverity;
  cellId: string | null;
  textId: string | null;
  message: string;
};

export type Figure = {
  cellId: string;
  state: Types.FigureState;
  value: number | null;
  comment: string | null;
  prefilled: boolean;
};

export type ReportVersion = {
  number: number;
  kind: Types.ReportVersionKind;
  reason: string | null;
  submittedAt: string | null;
  returnedAt: string | null;
  acceptedAt: string | null;
  submittedInPlace: ActInPlace | null;
  reviewedInPlace: ActInPlace | null;
};

export type ActInPlace = { by: string | null; of: string | null };

export type Remark = {
  number: number;
  message: string;
  rowId: string | null;
  cellId: string | null;
  textId: string | null;
  createdAt: string;
};

export type PendingSupplement = {
  obligations: Array<ObligationInShort>;
  figures: Array<{ cellId: string; before: number | null; after: number | null }>;
};

export type FullReport = {
  isOwnAsDelegate: boolean;
  submittedInPlace: ActInPlace | null;
  versions: Array<ReportVersion>;
  remarks: Array<Remark>;
  pendingSupplement: PendingSupplement | null;
} & ReportContents;

export type ObligationReport = {
  id: string;
  tier: number;
  consolidates: boolean;
  dueOn: string;
  dueBoundary: Types.DeadlineBoundary;
  daysLeft: number;
  extendedTo: string | null;
  extensionReason: string | null;
  closedOn: string | null;
  closingReason: string | null;
  standing: Types.ObligationStanding;
  isOverdue: boolean;
  canEdit: boolean;
  canSubmit: boolean;
  canReview: boolean;
  organisation: { id: string; name: string };
  to: { id: string; name: string } | null;
  through: { id: string; name: string } | null;
  parent: { id: string } | null;
  round: {
    id: string;
    title: string;
    year: number;
    startsOn: string;
    endsOn: string;
    state: Types.RoundState;
    isDemo: boolean;
    formVersion: { id: string };
  };
  report: FullReport | null;
};

export type FormMeasure = { code: string; position: number; label: string };

export type FormCell = {
  id: string;
  code: string;
  measure: string;
  valueKind: Types.CellValueKind;
  required: boolean;
  isFed: boolean;
};

export type FormRow = {
  id: string;
  position: number;
  code: string;
  printedNumber: string | null;
  depth: number;
  label: string;
  unitOfCount: string | null;
  kind: Types.FormRowKind;
  parentId: string | null;
  cells: Array<FormCell>;
};

export type FormRule = {
  kind: Types.FormRuleKind;
  severity: Types.RuleSeverity;
  cellId: string;
  operandIds: Array<string>;
};

export type FormText = {
  id: string;
  code: string;
  position: number;
  heading: string;
  chapter: Array<string>;
  guidance: string | null;
  required: boolean;
  rowId: string | null;
};

export type Form = {
  id: string;
  code: string;
  number: number;
  title: string;
  validFrom: string;
  source: string;
  measures: Array<FormMeasure>;
  rows: Array<FormRow>;
  rules: Array<FormRule>;
  texts: Array<FormText>;
};

export type Difference = {
  cellId: string;
  before: number | null;
  after: number | null;
  beforeState: Types.FigureState | null;
  afterState: Types.FigureState | null;
  totalBefore: number | null;
  totalAfter: number | null;
};

export type ReporterBelow = {
  id: string;
  extendedTo: string | null;
  extensionReason: string | null;
  closingReason: string | null;
  organisation: { id: string; name: string };
};

export type ReportersGroup = { kind: Types.ReportersKind; count: number; obligations: Array<ReporterBelow> };

export type ReportChanges = {
  since: number;
  kind: Types.ReportVersionKind;
  reason: string | null;
  textIds: Array<string>;
  figures: Array<Difference>;
};

export type FigureShift = {
  cellId: string;
  reported: number | null;
  now: number | null;
  changeCount: number;
  isTyped: boolean;
  isKept: boolean;
  comment: string | null;
};

export type KeptFigure = { cellId: string; value: number };

export type ReportBrief = {
  below: Array<ReportersGroup>;
  figures: Array<{ cellId: string; below: number | null }>;
  changes: ReportChanges | null;
  shifts: Array<FigureShift>;
  kept: Array<KeptFigure>;
};

export type RefillDifference = {
  cellId: string;
  before: number | null;
  after: number | null;
  beforeState: Types.FigureState | null;
  afterState: Types.FigureState | null;
  isTyped: boolean;
};

export type CellChange = {
  number: number;
  before: Figure | null;
  after: Figure | null;
  event: { id: string; occurredAt: string; actorName: string | null; action: string };
};

export type Total = {
  cellId: string;
  own: number | null;
  below: number | null;
  total: number | null;
  numbered: number;
  notApplicable: number;
};

export type Contribution = {
  value: number | null;
  state: Types.FigureState | null;
  isSubtotal: boolean;
  obligation: ObligationInShort;
};

export type ThingBehind = {
  id: string;
  kind: Types.ThingKind;
  title: string;
  subtitle: string | null;
  day: string | null;
  standing: string | null;
  change: Types.ThingChange | null;
  record:
    | ({ __typename: 'Activity' } & ActivityBehind)
    | { __typename: 'Assessment' }
    | { __typename: 'Assignment' }
    | { __typename: 'AssignmentReminder' }
    | { __typename: 'DispatchRecipient' }
    | { __typename: 'Obligation' }
    | ({ __typename: 'SpentLine' } & SpentBehind)
    | null;
};

export type SpentBehind = {
  voucherId: string;
  book: Types.VoucherBook;
  number: number;
  year: number;
  day: string;
  content: string;
  amount: number;
  source: Types.MoneySource;
  note: string | null;
  activity: string | null;
};

export type ActivityBehind = {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string;
  place: string | null;
  eventCount: number;
  peopleCount: number;
  itemCount: number;
  stateBudget: number;
  otherFunding: number;
  kind: { id: string; labelVi: string; labelEn: string };
};

export type ReportContents = ReportStatus & ReportContent & ReportChecks;

export type ObligationReportQueryVariables = {
  id: string;
};

export type ObligationReportQuery = { obligation: ObligationReport | null };

export type ReportBriefQueryVariables = {
  reportId: string;
};

export type ReportBriefQuery = { reportBrief: ReportBrief };

export type FormQueryVariables = {
  id: string;
};

export type FormQuery = { form: Form | null };

export type ReportContentsQueryVariables = {
  id: string;
};

export type ReportContentsQuery = { report: ReportContents | null };

export type StartReportMutationVariables = {
  obligationId: string;
};

export type StartReportMutation = { startReport: ReportStatus };

export type SaveReportMutationVariables = {
  input: Types.SaveReportInput;
};

export type SaveReportMutation = { saveReport: ReportStatus & ReportChecks };

export type RefillPreviewQueryVariables = {
  reportId: string;
};

export type RefillPreviewQuery = { refillPreview: Array<RefillDifference> };

export type CellHistoryQueryVariables = {
  reportId: string;
  cellId: string;
  first: number;
};

export type CellHistoryQuery = {
  cellHistory: { edges: Array<{ node: CellChange }>; pageInfo: { hasNextPage: boolean } };
};

export type NextToReviewQueryVariables = Record<string, never>;

export type NextToReviewQuery = {
  inbox: Array<{
    kind: Types.InboxPileKind;
    count: number;
    things: Array<{ id: string; title: string; organisation: { name: string } | null }>;
  }>;
};

export type RefillReportMutationVariables = {
  reportId: string;
  version: number;
  figures?: Array<Types.RefillFigureInput> | null;
};

export type RefillReportMutation = { refillReport: ReportStatus };

export type SubmitReportMutationVariables = {
  reportId: string;
  version: number;
};

export type SubmitReportMutation = { submitReport: ReportStatus };

export type ReturnReportMutationVariables = {
  input: Types.ReturnReportInput;
};

export type ReturnReportMutation = { returnReport: ReportStatus };

export type AcceptReportMutationVariables = {
  reportId: string;
  version: number;
};

export type AcceptReportMutation = { acceptReport: ReportStatus };

export type CorrectReportMutationVariables = {
  reportId: string;
  version: number;
  reason: string;
};

export type CorrectReportMutation = { correctReport: ReportStatus };

export type SendSupplementMutationVariables = {
  reportId: string;
  version: number;
};

export type SendSupplementMutation = { sendSupplement: ReportStatus };

export type ReportDifferencesQueryVariables = {
  id: string;
  from: number;
  to: number;
};

export type ReportDifferencesQuery = { report: { id: string; differences: Array<Difference> } | null };

export type TotalsQueryVariables = {
  obligationId: string;
};

export type TotalsQuery = { totals: Array<Total> };

export type ReportSnapshotQueryVariables = {
  id: string;
  number?: number | null;
};

export type ReportSnapshotQuery = {
  report: {
    id: string;
    snapshot: Array<{
      cellId: string;
      own: number | null;
      below: number | null;
      total: number | null;
      numbered: number;
      notApplicable: number;
    }>;
  } | null;
};

export type ReportChildrenQueryVariables = {
  roundId: string;
  parentId: string;
  first: number;
  after?: string | null;
};

export type ReportChildrenQuery = {
  obligations: {
    edges: Array<{ node: ObligationInShort }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ContributionsQueryVariables = {
  obligationId: string;
  cellId: string;
  first: number;
  after?: string | null;
};

export type ContributionsQuery = {
  contributions: { edges: Array<{ node: Contribution }>; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};

export type ThingsBehindQueryVariables = {
  obligationId: string;
  cellId: string;
  first: number;
  after?: string | null;
};

export type ThingsBehindQuery = {
  thingsBehind: { edges: Array<{ node: ThingBehind }>; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};

export type ReportObligationQueryVariables = {
  id: string;
};

export type ReportObligationQuery = { report: { id: string; obligation: { id: string } } | null };

export type InboxObligation = {
  id: string;
  tier: number;
  consolidates: boolean;
  dueOn: string;
  dueBoundary: Types.DeadlineBoundary;
  daysLeft: number;
  extendedTo: string | null;
  standing: Types.ObligationStanding;
  isOverdue: boolean;
  canEdit: boolean;
  canSubmit: boolean;
  canReview: boolean;
  organisation: { id: string; name: string };
  to: { id: string; name: string } | null;
  through: { id: string; name: string } | null;
  round: { id: string; title: string; isDemo: boolean };
  report: {
    id: string;
    number: number;
    isLate: boolean;
    submittedAt: string | null;
    updatedAt: string;
    isOwnAsDelegate: boolean;
    submittedInPlace: ActInPlace | null;
    remarks: Array<{ number: number; message: string; createdAt: string }>;
  } | null;
};

export const OBLIGATION_REPORT: TrustedDocument<ObligationReportQuery, ObligationReportQueryVariables> = trusted({
  operation: 'query',
  name: 'ObligationReport',
  field: 'obligation',
  hash: '50153df185e94fc41566b0fc85cf919230a356594eb31052bc621b46c2de33ea',
});

export const REPORT_BRIEF: TrustedDocument<ReportBriefQuery, ReportBriefQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportBrief',
  field: 'reportBrief',
  hash: 'a3f34ab9600839fb026e4e03f7ce52ca8981289fd691191db1f00a40a2277767',
});

export const FORM: TrustedDocument<FormQuery, FormQueryVariables> = trusted({
  operation: 'query',
  name: 'Form',
  field: 'form',
  hash: '73d9a3ce0b48264d202de0f1234b5c28997234efc20de08db9decb09b3f2a8ae',
});

export const REPORT_CONTENTS: TrustedDocument<ReportContentsQuery, ReportContentsQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportContents',
  field: 'report',
  hash: 'b00c16d967e8b07e59f98d6b8960f17ffe5219b564936f2d80ad32f404307131',
});

export const START_REPORT: TrustedDocument<StartReportMutation, StartReportMutationVariables> = trusted({
  operation: 'mutation',
  name: 'StartReport',
  field: 'startReport',
  hash: '1e1ddcfd2f44b190f8eced0a83c62f0592df9033f3d47e3e0c4bf1c3cc58039d',
});

export const SAVE_REPORT: TrustedDocument<SaveReportMutation, SaveReportMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SaveReport',
  field: 'saveReport',
  hash: '9066e94c13389de90b2d668ebb64a54354c42fae738c2c3aefa9d0b092f5b735',
  input: ['figures', 'reportId', 'texts', 'version'],
});

export const REFILL_PREVIEW: TrustedDocument<RefillPreviewQuery, RefillPreviewQueryVariables> = trusted({
  operation: 'query',
  name: 'RefillPreview',
  field: 'refillPreview',
  hash: '64b4952bc99428ad6effa7ff94465b855ab5af04c877d471caf1e0855c31e7da',
});

export const CELL_HISTORY: TrustedDocument<CellHistoryQuery, CellHistoryQueryVariables> = trusted({
  operation: 'query',
  name: 'CellHistory',
  field: 'cellHistory',
  hash: 'a0e65d140252eee0bec060431d73b184e5499eb5d472996d11ad9af069abfc3b',
});

export const NEXT_TO_REVIEW: TrustedDocument<NextToReviewQuery, NextToReviewQueryVariables> = trusted({
  operation: 'query',
  name: 'NextToReview',
  field: 'inbox',
  hash: '3c5c81b1913fb2b178ce8a7c3c44a203133eca3a7a176e03c13114de1f3c04b4',
});

export const REFILL_REPORT: TrustedDocument<RefillReportMutation, RefillReportMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RefillReport',
  field: 'refillReport',
  hash: 'eadfd3152643c2cbdc50f375e7c024a3fba55093e152d8ab536218ebf8c38408',
});

export const SUBMIT_REPORT: TrustedDocument<SubmitReportMutation, SubmitReportMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SubmitReport',
  field: 'submitReport',
  hash: 'ef88fa63bdfb4ceb253b7322dc455a536e6d3a4868164860bae246b19d50edcb',
});

export const RETURN_REPORT: TrustedDocument<ReturnReportMutation, ReturnReportMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReturnReport',
  field: 'returnReport',
  hash: 'fa1978064007ee55aa967d1991cc5675cda0dfadd0673f75f5b86a503306fb38',
  input: ['remarks', 'reportId', 'version'],
});

export const ACCEPT_REPORT: TrustedDocument<AcceptReportMutation, AcceptReportMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AcceptReport',
  field: 'acceptReport',
  hash: 'a6e39d1686d6419ca27d2c0f9a455725c01e4695db4bd600a44e33589b27bf47',
});

export const CORRECT_REPORT: TrustedDocument<CorrectReportMutation, CorrectReportMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CorrectReport',
  field: 'correctReport',
  hash: '82b689beff5c16fc72906a66e1002411309378ca699d0ab8e64ee4b378080eaa',
});

export const SEND_SUPPLEMENT: TrustedDocument<SendSupplementMutation, SendSupplementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SendSupplement',
  field: 'sendSupplement',
  hash: '23dd2e3705f2708ec183ca1748a10d882246d2721119a57318c0e7da14145fa4',
});

export const REPORT_DIFFERENCES: TrustedDocument<ReportDifferencesQuery, ReportDifferencesQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportDifferences',
  field: 'report',
  hash: '7d744d5e1ca780b19aedacc0cc8c9d1a96d298bdc88cca917fc4c3fa45416b57',
});

export const TOTALS: TrustedDocument<TotalsQuery, TotalsQueryVariables> = trusted({
  operation: 'query',
  name: 'Totals',
  field: 'totals',
  hash: 'cfd12951a51cece4cb5df8a7f39ab903b7c369ffce672b36b253ffbba0c14de1',
});

export const REPORT_SNAPSHOT: TrustedDocument<ReportSnapshotQuery, ReportSnapshotQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportSnapshot',
  field: 'report',
  hash: 'fd1088eb5bf5407e7634ce7ad190dc5479dffce0a04d887a3c5d2d80cdad1f54',
});

export const REPORT_CHILDREN: TrustedDocument<ReportChildrenQuery, ReportChildrenQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportChildren',
  field: 'obligations',
  hash: '51cd614a4148f60d9c43a9b772c8e3f5a34644e7e772a67c9281b839cc4e10d7',
  takes: ['roundId', 'parentId'],
});

export const CONTRIBUTIONS: TrustedDocument<ContributionsQuery, ContributionsQueryVariables> = trusted({
  operation: 'query',
  name: 'Contributions',
  field: 'contributions',
  hash: '7ea7775f8b681e0e4e0de9aac88e99f7206635f363ebb15d0514f6112beef9d1',
  takes: ['obligationId', 'cellId'],
});

export const THINGS_BEHIND: TrustedDocument<ThingsBehindQuery, ThingsBehindQueryVariables> = trusted({
  operation: 'query',
  name: 'ThingsBehind',
  field: 'thingsBehind',
  hash: 'cb463c5644ac265e7c6791dcfdde86fa2ca1e39764f21f55314a393adecdd2c3',
  takes: ['obligationId', 'cellId'],
});

export const REPORT_OBLIGATION: TrustedDocument<ReportObligationQuery, ReportObligationQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportObligation',
  field: 'report',
  hash: '4bb66bd2a5d5ec95a3ee564a5d511cf442ee12401cd3f6581874e6c04133a4e9',
});
