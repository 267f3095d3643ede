import gql from 'graphql-tag';

const FILE_FIELDS = gql`
  fragment RecordsFileFields on RecordsFile {
    id
    year
    code
    title
    retention
    openedOn
    closedOn
    version
  }
`;

const ENTRY_FIELDS = gql`
  fragment RegisterEntryFields on RegisterEntry {
    id
    book
    year
    number
    enteredOn
    handler
    handleBy
    handledOn
    outcome
    copies
    note
    version
    file {
      id
      code
      title
      closedOn
    }
    directive {
      id
      type
      code
      issuer
      issuedOn
      subject
      signerName
      recipients
    }
  }
`;

export const REGISTER_ENTRIES = gql`
  query RegisterEntries(
    $first: Int
    $after: String
    $withTotal: Boolean!
    $organisationId: ID!
    $book: RegisterBook!
    $year: Int!
    $search: String
    $unhandledOnly: Boolean
  ) {
    registerEntries(
      first: $first
      after: $after
      organisationId: $organisationId
      book: $book
      year: $year
      search: $search
      unhandledOnly: $unhandledOnly
    ) {
      edges {
        node {
          ...RegisterEntryFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${ENTRY_FIELDS}
`;

export const RECORDS_FILES = gql`
  query RecordsFiles($first: Int, $after: String, $withTotal: Boolean!, $organisationId: ID!, $year: Int) {
    recordsFiles(first: $first, after: $after, organisationId: $organisationId, year: $year) {
      edges {
        node {
          ...RecordsFileFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${FILE_FIELDS}
`;

export const RECORDS_FILE = gql`
  query RecordsFile($id: ID!) {
    recordsFile(id: $id) {
      ...RecordsFileFields
      entries {
        ...RegisterEntryFields
      }
    }
  }
  ${FILE_FIELDS}
  ${ENTRY_FIELDS}
`;

export const ENTER_INCOMING = gql`
  mutation EnterIncoming($input: EnterIncomingInput!) {
    enterIncoming(input: $input) {
      id
      number
      year
    }
  }
`;

export const HANDLE_ENTRY = gql`
  mutation HandleEntry($input: HandleEntryInput!) {
    handleEntry(input: $input) {
      id
    }
  }
`;

export const FILE_ENTRY = gql`
  mutation FileEntry($id: ID!, $version: Int!, $fileId: ID) {
    fileEntry(id: $id, version: $version, fileId: $fileId) {
      id
    }
  }
`;

export const OPEN_RECORDS_FILE = gql`
  mutation OpenRecordsFile($input: OpenRecordsFileInput!) {
    openRecordsFile(input: $input) {
      id
    }
  }
`;

export const CLOSE_RECORDS_FILE = gql`
  mutation CloseRecordsFile($id: ID!, $version: Int!) {
    closeRecordsFile(id: $id, version: $version) {
      id
    }
  }
`;
