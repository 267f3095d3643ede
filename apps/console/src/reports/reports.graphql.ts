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

export type ReportChecks = {
  checks: Array<{
    code: string;
    severity: Types.RuleSeverity;
    cellId: string | null;
    textId: string | null;
    message: string;
  }>;
};

export type ReportContent = {
  figures: Array<{
    cellId: string;
    state: Types.FigureState;
    value: number | null;
    comment: string | null;
    prefilled: boolean;
  }>;
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

export type ObligationReportQueryVariables = {
  id: string;
};

export type ObligationReportQuery = {
  obligation: {
    id: string;
    tier: number;
    consolidates: boolean;
    dueOn: string;
    dueBoundary: Types.DeadlineBoundary;
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
    report:
      | ({
          versions: Array<{
            number: number;
            kind: Types.ReportVersionKind;
            reason: string | null;
            submittedAt: string | null;
            returnedAt: string | null;
            acceptedAt: string | null;
          }>;
          remarks: Array<{
            number: number;
            message: string;
            rowId: string | null;
            cellId: string | null;
            textId: string | null;
            createdAt: string;
          }>;
          pendingSupplement: {
            obligations: Array<ObligationInShort>;
            figures: Array<{ cellId: string; before: number | null; after: number | null }>;
          } | null;
        } & ReportStatus &
          ReportContent &
          ReportChecks)
      | null;
  } | null;
};

export type FormQueryVariables = {
  id: string;
};

export type FormQuery = {
  form: {
    id: string;
    code: string;
    number: number;
    title: string;
    validFrom: string;
    source: string;
    measures: Array<{ code: string; position: number; label: string }>;
    rows: Array<{
      id: string;
      position: number;
      code: string;
      printedNumber: string | null;
      depth: number;
      label: string;
      unitOfCount: string | null;
      kind: Types.FormRowKind;
      parentId: string | null;
      cells: Array<{
        id: string;
        code: string;
        measure: string;
        valueKind: Types.CellValueKind;
        required: boolean;
        isFed: boolean;
      }>;
    }>;
    rules: Array<{ kind: Types.FormRuleKind; severity: Types.RuleSeverity; cellId: string; operandIds: Array<string> }>;
    texts: Array<{
      id: string;
      code: string;
      position: number;
      heading: string;
      chapter: Array<string>;
      guidance: string | null;
      required: boolean;
      rowId: string | null;
    }>;
  } | null;
};

export type ReportContentsQueryVariables = {
  id: string;
};

export type ReportContentsQuery = { report: (ReportStatus & ReportContent & ReportChecks) | null };

export type StartReportMutationVariables = {
  obligationId: string;
};

export type StartReportMutation = { startReport: ReportStatus };

export type SaveReportMutationVariables = {
  input: Types.SaveReportInput;
};

export type SaveReportMutation = { saveReport: ReportStatus & ReportChecks };

export type RefillReportMutationVariables = {
  reportId: string;
  version: number;
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

export type ReportDifferencesQuery = {
  report: {
    id: string;
    differences: Array<{
      cellId: string;
      before: number | null;
      after: number | null;
      beforeState: Types.FigureState | null;
      afterState: Types.FigureState | null;
    }>;
  } | null;
};

export type TotalsQueryVariables = {
  obligationId: string;
};

export type TotalsQuery = {
  totals: Array<{
    cellId: string;
    own: number | null;
    below: number | null;
    total: number | null;
    numbered: number;
    notApplicable: number;
  }>;
};

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
  contributions: {
    edges: Array<{
      node: {
        value: number | null;
        state: Types.FigureState | null;
        isSubtotal: boolean;
        obligation: ObligationInShort;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FeedingActivitiesQueryVariables = {
  obligationId: string;
  cellId: string;
  first: number;
  after?: string | null;
};

export type FeedingActivitiesQuery = {
  feedingActivities: {
    edges: Array<{
      node: {
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
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DraftCoverLetterMutationVariables = {
  id: string;
};

export type DraftCoverLetterMutation = { drafted: { id: string } };

export type ReportObligationQueryVariables = {
  id: string;
};

export type ReportObligationQuery = { report: { id: string; obligation: { id: string } } | null };

export const OBLIGATION_REPORT: TrustedDocument<ObligationReportQuery, ObligationReportQueryVariables> = trusted({
  operation: 'query',
  name: 'ObligationReport',
  field: 'obligation',
  hash: '340fb316fa1f30066244cc20123f17490531ee6b5542cb09c2f7d1e6c3678389',
});

export const FORM: TrustedDocument<FormQuery, FormQueryVariables> = trusted({
  operation: 'query',
  name: 'Form',
  field: 'form',
  hash: 'a74a4e6561d29a92667579b31135b544a58b4770b3c43f461b2e09fe2466723c',
});

export const REPORT_CONTENTS: TrustedDocument<ReportContentsQuery, ReportContentsQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportContents',
  field: 'report',
  hash: '5cdaddc45ccda8fb13e16c18fb57438c9351f6d1909c6977dcc431c1ef29e226',
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
  hash: '68ed4c37665f15199124ac52670e92222f0ee6a970dae3ea73ca5467519a3e2d',
  input: ['figures', 'reportId', 'texts', 'version'],
});

export const REFILL_REPORT: TrustedDocument<RefillReportMutation, RefillReportMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RefillReport',
  field: 'refillReport',
  hash: '4836b00baf75ae11fb6db52562bb1a78942a9c81b686346e0eef0fedc1fa0ac5',
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
  hash: '8ce898935dff34e6b5a0cac2b1000a8ecdd83be05618570b039a481149c28129',
});

export const TOTALS: TrustedDocument<TotalsQuery, TotalsQueryVariables> = trusted({
  operation: 'query',
  name: 'Totals',
  field: 'totals',
  hash: 'a93d6532ff7031bf1c9468d0ce43ee2465e9ee1f81ed8d1fb50e303f83b62f98',
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
});

export const CONTRIBUTIONS: TrustedDocument<ContributionsQuery, ContributionsQueryVariables> = trusted({
  operation: 'query',
  name: 'Contributions',
  field: 'contributions',
  hash: 'e8bbaa68ee60508add9765b2c4f013478a885ff3facacc5db2a69ff284310c06',
});

export const FEEDING_ACTIVITIES: TrustedDocument<FeedingActivitiesQuery, FeedingActivitiesQueryVariables> = trusted({
  operation: 'query',
  name: 'FeedingActivities',
  field: 'feedingActivities',
  hash: '77c930c65f113b047dbb1110936608daa36ea9b58de5acda1bddb49bd98a664d',
});

export const DRAFT_COVER_LETTER: TrustedDocument<DraftCoverLetterMutation, DraftCoverLetterMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'DraftCoverLetter',
    field: 'drafted',
    hash: '22435accec52fcfa5f042056bf916da55d6895923b70e7f664e255739fb5e674',
  },
);

export const REPORT_OBLIGATION: TrustedDocument<ReportObligationQuery, ReportObligationQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportObligation',
  field: 'report',
  hash: '4bb66bd2a5d5ec95a3ee564a5d511cf442ee12401cd3f6581874e6c04133a4e9',
});
