import gql from 'graphql-tag';

const RECIPIENT_FIELDS = gql`
  fragment RecipientFields on DispatchRecipient {
    id
    namedAs
    status
    statusAt
    canAct
    organisation {
      id
      name
    }
  }
`;

const DISPATCH_FIELDS = gql`
  fragment DispatchFields on Dispatch {
    id
    purpose
    note
    sentAt
    sender {
      id
      name
    }
    counts {
      status
      count
    }
    directive {
      id
      code
      subject
      issuer
      issuedOn
    }
    replaces {
      id
      sentAt
    }
    replacedBy {
      id
      sentAt
    }
  }
`;

export const DISPATCH_INBOX = gql`
  query DispatchInbox($first: Int, $after: String, $withTotal: Boolean!, $status: DispatchStatus) {
    dispatchInbox(first: $first, after: $after, status: $status) {
      edges {
        node {
          ...RecipientFields
          dispatch {
            id
            note
            sentAt
            sender {
              id
              name
            }
            directive {
              id
              code
              subject
              issuer
              issuedOn
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${RECIPIENT_FIELDS}
`;

export const DISPATCH = gql`
  query Dispatch($id: ID!) {
    dispatch(id: $id) {
      ...DispatchFields
    }
  }
  ${DISPATCH_FIELDS}
`;

export const DIRECTIVE_DISPATCHES = gql`
  query DirectiveDispatches($id: ID!) {
    directive(id: $id) {
      id
      dispatches {
        ...DispatchFields
      }
    }
  }
  ${DISPATCH_FIELDS}
`;

export const DISPATCH_RECIPIENTS = gql`
  query DispatchRecipients($id: ID!, $status: DispatchStatus, $first: Int, $after: String) {
    dispatch(id: $id) {
      id
      recipients(status: $status, first: $first, after: $after) {
        edges {
          node {
            ...RecipientFields
            events {
              id
              status
              note
              occurredAt
              actorName
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
  ${RECIPIENT_FIELDS}
`;

export const PREVIEW_RECIPIENTS = gql`
  query PreviewRecipients($name: [String!]!, $senderId: ID!) {
    dispatchRecipients(name: $name, senderId: $senderId) {
      name
      organisationCount
      kinds
      levels
      organisations {
        id
        name
      }
    }
  }
`;

export const DISPATCH_DIRECTIVE = gql`
  mutation DispatchDirective($input: DispatchDirectiveInput!) {
    dispatchDirective(input: $input) {
      ...DispatchFields
    }
  }
  ${DISPATCH_FIELDS}
`;

export const SET_DISPATCH_STATUS = gql`
  mutation SetDispatchStatus($input: SetDispatchStatusInput!) {
    setDispatchStatus(input: $input) {
      ...RecipientFields
    }
  }
  ${RECIPIENT_FIELDS}
`;

export const RECALL_DISPATCH = gql`
  mutation RecallDispatch($input: RecallDispatchInput!) {
    recallDispatch(input: $input) {
      ...DispatchFields
    }
  }
  ${DISPATCH_FIELDS}
`;

export const REPLACE_DISPATCH = gql`
  mutation ReplaceDispatch($input: ReplaceDispatchInput!) {
    replaceDispatch(input: $input) {
      ...DispatchFields
    }
  }
  ${DISPATCH_FIELDS}
`;

export const IMPORT_EDXML = gql`
  mutation ImportEdxml($sha256: String!, $keeperId: ID!) {
    importEdxml(sha256: $sha256, keeperId: $keeperId) {
      isKnown
      arrivalMessage
      directive {
        id
        code
        subject
        state
      }
      recipient {
        ...RecipientFields
      }
      warnings {
        kind
        path
      }
    }
  }
  ${RECIPIENT_FIELDS}
`;
