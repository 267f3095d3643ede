import gql from 'graphql-tag';

const ASSIGNMENT_FIELDS = gql`
  fragment AssignmentFields on Assignment {
    id
    text
    section
    dueOn
    dueBoundary
    unknownNames
    lastDay
    percent
    standing
    version
    directive {
      id
      code
      subject
    }
    parties {
      role
      namedAs
      percent
      doneOn
      canRecord
      organisation {
        id
        name
      }
    }
  }
`;

const ASSIGNMENT_DETAILS = gql`
  fragment AssignmentDetails on Assignment {
    ...AssignmentFields
    parties {
      progress {
        id
        percent
        note
        fileName
        recordedAt
        file {
          id
          sha256
          mediaType
          size
          url
        }
        directive {
          id
          code
          subject
        }
      }
      suggestedEvidence {
        id
        code
        subject
      }
    }
  }
  ${ASSIGNMENT_FIELDS}
`;

export const ASSIGNMENTS = gql`
  query Assignments(
    $first: Int
    $after: String
    $withTotal: Boolean!
    $standing: AssignmentStanding
    $organisationId: ID
    $directiveId: ID
  ) {
    assignments(
      first: $first
      after: $after
      standing: $standing
      organisationId: $organisationId
      directiveId: $directiveId
    ) {
      edges {
        node {
          ...AssignmentFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${ASSIGNMENT_FIELDS}
`;

export const ASSIGNMENT = gql`
  query Assignment($id: ID!) {
    assignment(id: $id) {
      ...AssignmentDetails
    }
  }
  ${ASSIGNMENT_DETAILS}
`;

export const ASSIGNMENT_INBOX = gql`
  query AssignmentInbox {
    assignmentInbox {
      dueCount
      overdueCount
      due {
        ...AssignmentFields
      }
      overdue {
        ...AssignmentFields
      }
      reminders {
        daysBefore
        lastDay
        remindedOn
        organisation {
          id
          name
        }
        assignment {
          id
          text
        }
      }
    }
  }
  ${ASSIGNMENT_FIELDS}
`;

export const ASSIGN = gql`
  mutation Assign($input: AssignInput!) {
    assign(input: $input) {
      ...AssignmentFields
    }
  }
  ${ASSIGNMENT_FIELDS}
`;

export const AMEND_ASSIGNMENT = gql`
  mutation AmendAssignment($input: AmendAssignmentInput!) {
    amendAssignment(input: $input) {
      ...AssignmentFields
    }
  }
  ${ASSIGNMENT_FIELDS}
`;

export const RECORD_PROGRESS = gql`
  mutation RecordProgress($input: RecordProgressInput!) {
    recordProgress(input: $input) {
      ...AssignmentDetails
    }
  }
  ${ASSIGNMENT_DETAILS}
`;
