import gql from 'graphql-tag';

export const CALENDAR_YEAR = gql`
  query CalendarYear($year: Int!) {
    calendarYear(year: $year) {
      year
      confirmed
      days {
        day
        kind
        name
        citation
      }
    }
  }
`;

export const SET_CALENDAR_DAY = gql`
  mutation SetCalendarDay($input: SetCalendarDayInput!) {
    setCalendarDay(input: $input) {
      day
      kind
      name
      citation
    }
  }
`;

export const REMOVE_CALENDAR_DAY = gql`
  mutation RemoveCalendarDay($day: Date!) {
    removeCalendarDay(day: $day)
  }
`;
