import gql from 'graphql-tag';

const PERSON_FIELDS = gql`
  fragment PersonFields on Person {
    id
    name
    email
    isDemo
    isDisabled
    version
    roles {
      id
      role
      organisation {
        id
        name
      }
      validFrom
      validTo
    }
  }
`;

export const PEOPLE = gql`
  query People($first: Int, $after: String, $withTotal: Boolean!, $search: String, $organisationId: ID) {
    people(first: $first, after: $after, search: $search, organisationId: $organisationId) {
      edges {
        node {
          ...PersonFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${PERSON_FIELDS}
`;

export const CREATE_PERSON = gql`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      ...PersonFields
    }
  }
  ${PERSON_FIELDS}
`;

export const ASSIGN_ROLE = gql`
  mutation AssignRole($input: AssignRoleInput!) {
    assignRole(input: $input) {
      ...PersonFields
    }
  }
  ${PERSON_FIELDS}
`;

export const END_ROLE = gql`
  mutation EndRole($id: ID!, $lastDay: Date!) {
    endRole(id: $id, lastDay: $lastDay) {
      ...PersonFields
    }
  }
  ${PERSON_FIELDS}
`;

export const ISSUE_SIGN_IN_LINK = gql`
  mutation IssueSignInLink($personId: ID!) {
    issueSignInLink(personId: $personId) {
      url
      expiresAt
    }
  }
`;
