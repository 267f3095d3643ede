import gql from 'graphql-tag';

const UNIT_FIELDS = gql`
  fragment AdministrativeUnitFields on AdministrativeUnit {
    id
    code
    codeValidFrom
    level
    name
    kind
    validFrom
    validTo
    legalBasis
    parent {
      id
      name
      level
    }
  }
`;

export const ADMINISTRATIVE_UNITS = gql`
  query AdministrativeUnits(
    $first: Int
    $after: String
    $withTotal: Boolean!
    $asOf: Date
    $level: AdministrativeLevel
    $parentId: ID
    $search: String
  ) {
    administrativeUnits(
      first: $first
      after: $after
      asOf: $asOf
      level: $level
      parentId: $parentId
      search: $search
    ) {
      edges {
        node {
          ...AdministrativeUnitFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${UNIT_FIELDS}
`;

const SUCCESSION_FIELDS = gql`
  fragment SuccessionFields on AdministrativeUnitSuccession {
    on
    extent
    note
    legalBasis
    unit {
      id
      code
      name
      level
      validFrom
      validTo
      parent {
        id
        name
      }
    }
  }
`;

export const ADMINISTRATIVE_UNIT = gql`
  query AdministrativeUnit($id: ID!) {
    administrativeUnit(id: $id) {
      ...AdministrativeUnitFields
      predecessors {
        ...SuccessionFields
      }
      successors {
        ...SuccessionFields
      }
    }
  }
  ${UNIT_FIELDS}
  ${SUCCESSION_FIELDS}
`;
