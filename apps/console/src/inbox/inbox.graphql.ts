import gql from 'graphql-tag';

const INBOX_OBLIGATION = gql`
  fragment InboxObligation on Obligation {
    id
    tier
    consolidates
    dueOn
    dueBoundary
    extendedTo
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
    round {
      id
      title
      isDemo
    }
    report {
      id
      number
      isLate
      submittedAt
      updatedAt
    }
  }
`;

export const INBOX = gql`
  query Inbox {
    inbox {
      due {
        ...InboxObligation
      }
      returned {
        ...InboxObligation
        report {
          remarks {
            number
            message
            createdAt
          }
        }
      }
      toReview {
        ...InboxObligation
      }
      supplements {
        ...InboxObligation
      }
      overdueBelow
    }
  }
  ${INBOX_OBLIGATION}
`;
