import gql from 'graphql-tag';

const VIEWER_FIELDS = gql`
  fragment ViewerFields on Viewer {
    person {
      id
      name
      email
      isDemo
    }
    roles {
      id
      role
      organisation {
        id
        name
        kind
      }
      validFrom
      validTo
    }
    permissions
    hasPassword
    hasTotp
    language
  }
`;

export const VIEWER = gql`
  query Viewer {
    viewer {
      ...ViewerFields
    }
  }
  ${VIEWER_FIELDS}
`;

export const SIGN_IN_WITH_LINK = gql`
  mutation SignInWithLink($token: String!, $totp: String) {
    signInWithLink(token: $token, totp: $totp) {
      totpRequired
      viewer {
        ...ViewerFields
      }
    }
  }
  ${VIEWER_FIELDS}
`;

export const SIGN_IN_WITH_PASSWORD = gql`
  mutation SignInWithPassword($email: String!, $password: String!, $totp: String) {
    signInWithPassword(email: $email, password: $password, totp: $totp) {
      totpRequired
      viewer {
        ...ViewerFields
      }
    }
  }
  ${VIEWER_FIELDS}
`;

export const SIGN_OUT = gql`
  mutation SignOut {
    signOut
  }
`;

export const SET_PASSWORD = gql`
  mutation SetPassword($password: String!, $currentPassword: String) {
    setPassword(password: $password, currentPassword: $currentPassword) {
      hasPassword
    }
  }
`;
