import gql from 'graphql-tag';

const ACTIVITY_FIELDS = gql`
  fragment ActivityFields on Activity {
    id
    year
    title
    startsOn
    endsOn
    mode
    place
    partners
    eventCount
    peopleCount
    itemCount
    stateBudget
    otherFunding
    version
    kind {
      id
      code
      group
      labelVi
      labelEn
    }
    organisation {
      id
      name
    }
    week {
      id
      year
      theme
    }
    evidence {
      fileName
      caption
      file {
        id
        sha256
        mediaType
        size
        url
      }
    }
  }
`;

export const ACTIVITIES = gql`
  query Activities(
    $first: Int
    $after: String
    $withTotal: Boolean!
    $weekId: ID
    $organisationId: ID
    $kindId: ID
    $from: Date
    $to: Date
    $search: String
  ) {
    activities(
      first: $first
      after: $after
      weekId: $weekId
      organisationId: $organisationId
      kindId: $kindId
      from: $from
      to: $to
      search: $search
    ) {
      edges {
        node {
          ...ActivityFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${ACTIVITY_FIELDS}
`;

export const ACTIVITY = gql`
  query Activity($id: ID!) {
    activity(id: $id) {
      ...ActivityFields
    }
  }
  ${ACTIVITY_FIELDS}
`;

export const ACTIVITY_KINDS = gql`
  query ActivityKinds {
    activityKinds {
      id
      code
      group
      position
      labelVi
      labelEn
    }
  }
`;

export const LOG_ACTIVITY = gql`
  mutation LogActivity($input: LogActivityInput!) {
    logActivity(input: $input) {
      ...ActivityFields
    }
  }
  ${ACTIVITY_FIELDS}
`;

export const AMEND_ACTIVITY = gql`
  mutation AmendActivity($input: AmendActivityInput!) {
    amendActivity(input: $input) {
      ...ActivityFields
    }
  }
  ${ACTIVITY_FIELDS}
`;

export const WITHDRAW_ACTIVITY = gql`
  mutation WithdrawActivity($id: ID!, $version: Int!, $reason: String!) {
    withdrawActivity(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`;

export const ADD_ACTIVITY_EVIDENCE = gql`
  mutation AddActivityEvidence($input: AddActivityEvidenceInput!) {
    addActivityEvidence(input: $input) {
      ...ActivityFields
    }
  }
  ${ACTIVITY_FIELDS}
`;
