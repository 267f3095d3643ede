import gql from 'graphql-tag';

const WEEK_FIELDS = gql`
  fragment WeekFields on Week {
    id
    year
    theme
    startsOn
    endsOn
    ownTheme
    ownStartsOn
    ownEndsOn
    openingOn
    openingPlace
    isDemo
    version
    activityCount
    organisation {
      id
      name
      kind
    }
    parent {
      id
      year
      theme
      startsOn
      endsOn
      organisation {
        id
        name
      }
    }
    directive {
      id
      code
      subject
    }
    round {
      id
      title
    }
  }
`;

export const WEEKS = gql`
  query Weeks($first: Int, $after: String, $withTotal: Boolean!, $year: Int, $organisationId: ID) {
    weeks(first: $first, after: $after, year: $year, organisationId: $organisationId) {
      edges {
        node {
          ...WeekFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
  ${WEEK_FIELDS}
`;

export const WEEK = gql`
  query Week($id: ID!) {
    week(id: $id) {
      ...WeekFields
    }
  }
  ${WEEK_FIELDS}
`;

export const PLAN_WEEK = gql`
  mutation PlanWeek($input: PlanWeekInput!) {
    planWeek(input: $input) {
      ...WeekFields
    }
  }
  ${WEEK_FIELDS}
`;

export const AMEND_WEEK = gql`
  mutation AmendWeek($input: AmendWeekInput!) {
    amendWeek(input: $input) {
      ...WeekFields
    }
  }
  ${WEEK_FIELDS}
`;

export const ATTACH_ROUND = gql`
  mutation AttachRound($weekId: ID!, $version: Int!, $roundId: ID!) {
    attachRound(weekId: $weekId, version: $version, roundId: $roundId) {
      ...WeekFields
    }
  }
  ${WEEK_FIELDS}
`;
