import gql from 'graphql-tag';

export const WORKPLACES = gql`
  query Workplaces {
    viewer {
      roles {
        id
        organisation {
          id
          name
          actsFor {
            id
            name
          }
        }
      }
    }
  }
`;
