import gql from 'graphql-tag';

const ROUND_FIELDS = gql`
  fragment RoundFields on Round {
    id
    title
    year
    startsOn
    endsOn
    state
    isDemo
    version
    organisation {
      id
      name
    }
    formVersion {
      id
      code
      number
      title
    }
    directive {
      id
      code
      subject
    }
    tiers {
      tier
      kinds
      levels
      dueOn
      dueBoundary
    }
  }
`;

const BOARD_FIELDS = gql`
  fragment BoardFields on BoardLine {
    tier
    expected
    draft
    submitted
    returned
    accepted
    missing
    late
    overdue
    closed
  }
`;

const OBLIGATION_FIELDS = gql`
  fragment ObligationFields on Obligation {
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
      kind
    }
    report {
      id
      state
      number
      isLate
      submittedAt
      acceptedAt
    }
  }
`;

export const ROUNDS = gql`
  query Rounds($first: Int, $after: String, $withTotal: Boolean!, $year: Int, $state: RoundState) {
    rounds(first: $first, after: $after, year: $year, state: $state) {
      edges {
        node {
          ...RoundFields
          board {
            ...BoardFields
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
  ${ROUND_FIELDS}
  ${BOARD_FIELDS}
`;

export const ROUND = gql`
  query Round($id: ID!) {
    round(id: $id) {
      ...RoundFields
      board {
        ...BoardFields
      }
    }
  }
  ${ROUND_FIELDS}
  ${BOARD_FIELDS}
`;

export const OBLIGATIONS = gql`
  query Obligations(
    $first: Int
    $after: String
    $withTotal: Boolean!
    $roundId: ID!
    $parentId: ID
    $tier: Int
    $standing: ObligationStanding
    $overdue: Boolean
    $search: String
  ) {
    obligations(
      first: $first
      after: $after
      roundId: $roundId
      parentId: $parentId
      tier: $tier
      standing: $standing
      overdue: $overdue
      search: $search
    ) {
      edges {
        node {
          ...ObligationFields
          to {
            id
            name
          }
          through {
            id
            name
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
  ${OBLIGATION_FIELDS}
`;

export const FORMS = gql`
  query Forms {
    forms {
      id
      code
      number
      title
      validFrom
      source
    }
  }
`;

export const OPEN_ROUND = gql`
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) {
      ...RoundFields
    }
  }
  ${ROUND_FIELDS}
`;

export const CLOSE_ROUND = gql`
  mutation CloseRound($id: ID!, $version: Int!) {
    closeRound(id: $id, version: $version) {
      ...RoundFields
    }
  }
  ${ROUND_FIELDS}
`;

export const EXTEND_DEADLINE = gql`
  mutation ExtendDeadline($input: ExtendDeadlineInput!) {
    extendDeadline(input: $input) {
      ...ObligationFields
    }
  }
  ${OBLIGATION_FIELDS}
`;

export const CLOSE_OBLIGATION = gql`
  mutation CloseObligation($input: CloseObligationInput!) {
    closeObligation(input: $input) {
      ...ObligationFields
    }
  }
  ${OBLIGATION_FIELDS}
`;
