import gql from 'graphql-tag';

const TRACE_FIELDS = gql`
  fragment TraceFields on Trace {
    truncated
    root {
      ...TraceNodeFields
    }
    nodes {
      ...TraceNodeFields
    }
    edges {
      from
      to
      kind
    }
  }
  fragment TraceNodeFields on TraceNode {
    id
    kind
    title
    subtitle
    day
    depth
    count
    standing
    organisation {
      id
      name
    }
  }
`;

export const TRACE = gql`
  query Trace($id: ID!) {
    trace(id: $id) {
      ...TraceFields
    }
  }
  ${TRACE_FIELDS}
`;

export const DIRECTIVE_CHAIN = gql`
  query DirectiveChain($id: ID!, $depth: Int!) {
    directiveChain(id: $id, depth: $depth) {
      ...TraceFields
    }
  }
  ${TRACE_FIELDS}
`;

export const REPORT_OBLIGATION = gql`
  query ReportObligation($id: ID!) {
    report(id: $id) {
      id
      obligation {
        id
      }
    }
  }
`;

export const PLAN_GAPS = gql`
  query PlanGaps(
    $first: Int
    $after: String
    $withTotal: Boolean!
    $directiveId: ID!
    $kinds: [OrganisationKind!]
    $levels: [AdministrativeLevel!]
    $types: [String!]
    $missingOnly: Boolean
  ) {
    planGap(
      first: $first
      after: $after
      directiveId: $directiveId
      kinds: $kinds
      levels: $levels
      types: $types
      missingOnly: $missingOnly
    ) {
      edges {
        node {
          id
          organisation {
            id
            name
            kind
            parent {
              id
              name
            }
          }
          plan {
            id
            code
            subject
            issuedOn
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
`;

export const PLAN_GAP_COUNTS = gql`
  query PlanGapCounts(
    $directiveId: ID!
    $kinds: [OrganisationKind!]
    $levels: [AdministrativeLevel!]
    $types: [String!]
  ) {
    planGapCounts(directiveId: $directiveId, kinds: $kinds, levels: $levels, types: $types) {
      expected
      issued
      missing
    }
  }
`;
