import gql from 'graphql-tag';

const SESSION_FIELDS = gql`
  fragment SessionFields on Session {
    id
    createdAt
    lastSeenAt
    expiresAt
    userAgent
    isCurrent
  }
`;

export const SESSIONS = gql`
  query Sessions {
    sessions {
      ...SessionFields
    }
  }
  ${SESSION_FIELDS}
`;

export const REVOKE_SESSION = gql`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id) {
      ...SessionFields
    }
  }
  ${SESSION_FIELDS}
`;

export const ENROL_TOTP = gql`
  mutation EnrolTotp {
    enrolTotp {
      secret
      uri
    }
  }
`;

export const CONFIRM_TOTP = gql`
  mutation ConfirmTotp($code: String!) {
    confirmTotp(code: $code) {
      hasTotp
    }
  }
`;

export const REMOVE_TOTP = gql`
  mutation RemoveTotp($password: String!) {
    removeTotp(password: $password) {
      hasTotp
    }
  }
`;
