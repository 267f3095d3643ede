import gql from 'graphql-tag';

export const DIRECTIVE_FIELDS = gql`
  fragment DirectiveFields on Directive {
    id
    type
    code
    originalCode
    issuer
    issuedOn
    subject
    state
    origin
    validity
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
    place
    signerName
    signerPosition
    signerAuthority
    recipients
    effectiveOn
    expiresOn
    links {
      ...DirectiveLinkFields
    }
    linkedFrom {
      ...DirectiveLinkFields
    }
    linkedFromCount
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
  fragment DirectiveLinkFields on DirectiveLink {
    kind
    partly
    quote
    directive {
      ...DirectiveFields
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
    $words: String = ""
    $withFound: Boolean = false
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
          found(search: $words) @include(if: $withFound) {
            subject
            issuer
            excerpt
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

export const DIRECTIVE_BODY = gql`
  query DirectiveBody($id: ID!) {
    directive(id: $id) {
      id
      body
    }
  }
`;

export const DIRECTIVE_TWINS = gql`
  query DirectiveTwins($keeperId: ID!, $issuer: String!, $code: String, $issuedOn: Date, $exceptId: ID) {
    directiveTwins(keeperId: $keeperId, issuer: $issuer, code: $code, issuedOn: $issuedOn, exceptId: $exceptId) {
      certain
      directive {
        ...DirectiveFields
      }
    }
  }
  ${DIRECTIVE_FIELDS}
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
