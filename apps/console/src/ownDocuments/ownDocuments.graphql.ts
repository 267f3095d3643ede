import gql from 'graphql-tag';

const OWN_DOCUMENT_FIELDS = gql`
  fragment OwnDocumentFields on Directive {
    id
    type
    code
    issuer
    issuedOn
    subject
    state
    version
    place
    signerName
    signerPosition
    signerAuthority
    recipients
    keeper {
      id
      name
    }
    basedOn {
      id
      code
      subject
    }
    registerEntries {
      id
      book
      number
      year
      organisation {
        id
      }
    }
    draft {
      kind
      symbol
      superior
      addressees
      bases
      body {
        kind
        text
        level
        columns {
          title
          widthPercent
          align
        }
        rows
      }
      signatureLines
      sourceId
      approvedAt
      approvedBy
      returnReason
      canEdit
      canApprove
      canReturn
      canIssue
      docxUrl
      pdfUrl
    }
  }
`;

export const OWN_DOCUMENT = gql`
  query OwnDocument($id: ID!) {
    directive(id: $id) {
      ...OwnDocumentFields
    }
  }
  ${OWN_DOCUMENT_FIELDS}
`;

export const DRAFT_DIRECTIVE = gql`
  mutation DraftDirective($input: DraftDirectiveInput!) {
    drafted: draftDirective(input: $input) {
      id
    }
  }
`;

export const DRAFT_WEEK_PLAN = gql`
  mutation DraftWeekPlan($id: ID!) {
    drafted: draftWeekPlan(weekId: $id) {
      id
    }
  }
`;

export const DRAFT_COVER_DISPATCH = gql`
  mutation DraftCoverDispatch($id: ID!) {
    drafted: draftCoverDispatch(reportId: $id) {
      id
    }
  }
`;

export const DRAFT_REMINDER_DISPATCH = gql`
  mutation DraftReminderDispatch($id: ID!) {
    drafted: draftReminderDispatch(roundId: $id) {
      id
    }
  }
`;

export const AMEND_DRAFT = gql`
  mutation AmendDraft($input: AmendDraftInput!) {
    amendDraft(input: $input) {
      ...OwnDocumentFields
    }
  }
  ${OWN_DOCUMENT_FIELDS}
`;

export const APPROVE_DIRECTIVE = gql`
  mutation ApproveDirective($id: ID!, $version: Int!) {
    approveDirective(id: $id, version: $version) {
      id
    }
  }
`;

export const RETURN_DRAFT = gql`
  mutation ReturnDraft($id: ID!, $version: Int!, $reason: String!) {
    returnDraft(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`;

export const ISSUE_DIRECTIVE = gql`
  mutation IssueDirective($id: ID!, $version: Int!) {
    issueDirective(id: $id, version: $version) {
      id
      code
    }
  }
`;
