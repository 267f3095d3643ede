import gql from 'graphql-tag';

const MOVEMENT_FIELDS = gql`
  fragment MovementFields on Movement {
    id
    name
    startsOn
    endsOn
    organisation {
      id
      name
    }
    directive {
      id
      code
      subject
    }
  }
`;

export const MOVEMENTS = gql`
  query Movements($first: Int, $after: String, $withTotal: Boolean!) {
    movements(first: $first, after: $after) {
      edges {
        node {
          ...MovementFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${MOVEMENT_FIELDS}
`;

export const MOVEMENT = gql`
  query Movement($id: ID!) {
    movement(id: $id) {
      ...MovementFields
      deadlines {
        id
        dueOn
        month
        day
        boundary
        what
        fromNames
        toName
        throughName
      }
    }
  }
  ${MOVEMENT_FIELDS}
`;
