import gql from 'graphql-tag';

const DIRECTIVE_FIELDS = gql`
  fragment DirectiveFields on Directive {
    id
    type
    code
    originalCode
    issuer
    issuedOn
    subject
    state
    version
    keeper {
      id
      name
    }
  }
`;

const DIRECTIVE_DETAILS = gql`
  fragment DirectiveDetails on Directive {
    ...DirectiveFields
    basedOn {
      ...DirectiveFields
    }
    citedBy {
      ...DirectiveFields
    }
    attachments {
      fileName
      file {
        id
        sha256
        mediaType
        size
        url
      }
    }
  }
  ${DIRECTIVE_FIELDS}
`;

export const DIRECTIVES = gql`
  query Directives(
    $first: Int
    $after: String
    $withTotal: Boolean!
    $search: String
    $type: String
    $state: DirectiveState
    $issuedFrom: Date
    $issuedTo: Date
  ) {
    directives(
      first: $first
      after: $after
      search: $search
      type: $type
      state: $state
      issuedFrom: $issuedFrom
      issuedTo: $issuedTo
    ) {
      edges {
        node {
          ...DirectiveFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${DIRECTIVE_FIELDS}
`;

export const DIRECTIVE = gql`
  query Directive($id: ID!) {
    directive(id: $id) {
      ...DirectiveDetails
    }
  }
  ${DIRECTIVE_DETAILS}
`;

export const REGISTER_DIRECTIVE = gql`
  mutation RegisterDirective($input: RegisterDirectiveInput!) {
    registerDirective(input: $input) {
      ...DirectiveDetails
    }
  }
  ${DIRECTIVE_DETAILS}
`;

export const AMEND_DIRECTIVE = gql`
  mutation AmendDirective($input: AmendDirectiveInput!) {
    amendDirective(input: $input) {
      ...DirectiveDetails
    }
  }
  ${DIRECTIVE_DETAILS}
`;
