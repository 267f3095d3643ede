import gql from 'graphql-tag';

const REPORT_STATUS = gql`
  fragment ReportStatus on Report {
    id
    state
    number
    countedNumber
    acceptedNumber
    isLate
    submittedAt
    acceptedAt
    updatedAt
    version
  }
`;

const REPORT_CHECKS = gql`
  fragment ReportChecks on Report {
    checks {
      code
      severity
      cellId
      textId
      message
    }
  }
`;

const REPORT_CONTENT = gql`
  fragment ReportContent on Report {
    figures {
      cellId
      state
      value
      comment
      prefilled
    }
    previous {
      cellId
      value
    }
    texts {
      textId
      body
    }
  }
`;

const OBLIGATION_IN_SHORT = gql`
  fragment ObligationInShort on Obligation {
    id
    consolidates
    standing
    isOverdue
    organisation {
      id
      name
    }
    report {
      id
      isLate
      submittedAt
    }
  }
`;

export const OBLIGATION_REPORT = gql`
  query ObligationReport($id: ID!) {
    obligation(id: $id) {
      id
      tier
      consolidates
      dueOn
      dueBoundary
      extendedTo
      extensionReason
      closedOn
      closingReason
      standing
      isOverdue
      canEdit
      canSubmit
      canReview
      organisation {
        id
        name
      }
      to {
        id
        name
      }
      through {
        id
        name
      }
      parent {
        id
      }
      round {
        id
        title
        year
        startsOn
        endsOn
        state
        isDemo
        formVersion {
          id
        }
      }
      report {
        ...ReportStatus
        ...ReportContent
        ...ReportChecks
        versions {
          number
          kind
          reason
          submittedAt
          returnedAt
          acceptedAt
        }
        remarks {
          number
          message
          rowId
          cellId
          textId
          createdAt
        }
        pendingSupplement {
          obligations {
            ...ObligationInShort
          }
          figures {
            cellId
            before
            after
          }
        }
      }
    }
  }
  ${REPORT_STATUS}
  ${REPORT_CONTENT}
  ${REPORT_CHECKS}
  ${OBLIGATION_IN_SHORT}
`;

export const FORM = gql`
  query Form($id: ID!) {
    form(id: $id) {
      id
      code
      number
      title
      validFrom
      source
      measures {
        code
        position
        label
      }
      rows {
        id
        position
        code
        printedNumber
        depth
        label
        unit
        kind
        parentId
        cells {
          id
          code
          measure
          valueKind
          required
          isFed
        }
      }
      rules {
        kind
        severity
        cellId
        operandIds
      }
      texts {
        id
        code
        position
        heading
        chapter
        guidance
        required
        rowId
      }
    }
  }
`;

/** What autosave compares with after somebody else has saved. */
export const REPORT_CONTENTS = gql`
  query ReportContents($id: ID!) {
    report(id: $id) {
      ...ReportStatus
      ...ReportContent
      ...ReportChecks
    }
  }
  ${REPORT_STATUS}
  ${REPORT_CONTENT}
  ${REPORT_CHECKS}
`;

export const START_REPORT = gql`
  mutation StartReport($obligationId: ID!) {
    startReport(obligationId: $obligationId) {
      ...ReportStatus
    }
  }
  ${REPORT_STATUS}
`;

export const SAVE_REPORT = gql`
  mutation SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) {
      ...ReportStatus
      ...ReportChecks
    }
  }
  ${REPORT_STATUS}
  ${REPORT_CHECKS}
`;

export const REFILL_REPORT = gql`
  mutation RefillReport($reportId: ID!, $version: Int!) {
    refillReport(reportId: $reportId, version: $version) {
      ...ReportStatus
    }
  }
  ${REPORT_STATUS}
`;

export const SUBMIT_REPORT = gql`
  mutation SubmitReport($reportId: ID!, $version: Int!) {
    submitReport(reportId: $reportId, version: $version) {
      ...ReportStatus
    }
  }
  ${REPORT_STATUS}
`;

export const RETURN_REPORT = gql`
  mutation ReturnReport($input: ReturnReportInput!) {
    returnReport(input: $input) {
      ...ReportStatus
    }
  }
  ${REPORT_STATUS}
`;

export const ACCEPT_REPORT = gql`
  mutation AcceptReport($reportId: ID!, $version: Int!) {
    acceptReport(reportId: $reportId, version: $version) {
      ...ReportStatus
    }
  }
  ${REPORT_STATUS}
`;

export const CORRECT_REPORT = gql`
  mutation CorrectReport($reportId: ID!, $version: Int!, $reason: String!) {
    correctReport(reportId: $reportId, version: $version, reason: $reason) {
      ...ReportStatus
    }
  }
  ${REPORT_STATUS}
`;

export const SEND_SUPPLEMENT = gql`
  mutation SendSupplement($reportId: ID!, $version: Int!) {
    sendSupplement(reportId: $reportId, version: $version) {
      ...ReportStatus
    }
  }
  ${REPORT_STATUS}
`;

export const DIFFERENCES = gql`
  query ReportDifferences($id: ID!, $from: Int!, $to: Int!) {
    report(id: $id) {
      id
      differences(from: $from, to: $to) {
        cellId
        before
        after
        beforeState
        afterState
      }
    }
  }
`;

export const TOTALS = gql`
  query Totals($obligationId: ID!) {
    totals(obligationId: $obligationId) {
      cellId
      own
      below
      total
      numbered
      notApplicable
    }
  }
`;

export const SNAPSHOT = gql`
  query ReportSnapshot($id: ID!, $number: Int) {
    report(id: $id) {
      id
      snapshot(number: $number) {
        cellId
        own
        below
        total
        numbered
        notApplicable
      }
    }
  }
`;

export const CHILDREN = gql`
  query ReportChildren($roundId: ID!, $parentId: ID!, $first: Int!, $after: String) {
    obligations(roundId: $roundId, parentId: $parentId, first: $first, after: $after) {
      edges {
        node {
          ...ObligationInShort
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${OBLIGATION_IN_SHORT}
`;

export const CONTRIBUTIONS = gql`
  query Contributions($obligationId: ID!, $cellId: ID!, $first: Int!, $after: String) {
    contributions(obligationId: $obligationId, cellId: $cellId, first: $first, after: $after) {
      edges {
        node {
          value
          state
          isSubtotal
          obligation {
            ...ObligationInShort
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${OBLIGATION_IN_SHORT}
`;

export const FEEDING_ACTIVITIES = gql`
  query FeedingActivities($obligationId: ID!, $cellId: ID!, $first: Int!, $after: String) {
    feedingActivities(obligationId: $obligationId, cellId: $cellId, first: $first, after: $after) {
      edges {
        node {
          id
          title
          startsOn
          endsOn
          place
          eventCount
          peopleCount
          itemCount
          stateBudget
          otherFunding
          kind {
            id
            labelVi
            labelEn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
