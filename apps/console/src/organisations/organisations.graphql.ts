import gql from 'graphql-tag';

const ORGANISATION_FIELDS = gql`
  fragment OrganisationFields on Organisation {
    id
    name
    kind
    line
    validFrom
    validTo
    contact
    exchangeCode
    legalBasis
    version
    childCount
    parent {
      id
      name
    }
    actsFor {
      id
      name
    }
    administrativeUnit {
      id
      name
      code
      level
    }
  }
`;

export const ORGANISATIONS = gql`
  query Organisations(
    $first: Int
    $after: String
    $withTotal: Boolean!
    $asOf: Date
    $search: String
    $kinds: [OrganisationKind!]
    $parentId: ID
    $line: ReportingLine
    $sort: OrganisationSort
  ) {
    organisations(
      first: $first
      after: $after
      asOf: $asOf
      search: $search
      kinds: $kinds
      parentId: $parentId
      line: $line
      sort: $sort
    ) {
      edges {
        node {
          ...OrganisationFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${ORGANISATION_FIELDS}
`;

export const ORGANISATION = gql`
  query Organisation($id: ID!, $asOf: Date) {
    organisation(id: $id, asOf: $asOf) {
      ...OrganisationFields
    }
  }
  ${ORGANISATION_FIELDS}
`;

export const CREATE_ORGANISATION = gql`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      ...OrganisationFields
    }
  }
  ${ORGANISATION_FIELDS}
`;

export const AMEND_ORGANISATION = gql`
  mutation AmendOrganisation($input: AmendOrganisationInput!) {
    amendOrganisation(input: $input) {
      ...OrganisationFields
    }
  }
  ${ORGANISATION_FIELDS}
`;

export const CLOSE_ORGANISATION = gql`
  mutation CloseOrganisation($input: CloseOrganisationInput!) {
    closeOrganisation(input: $input) {
      id
      validTo
      version
    }
  }
`;
