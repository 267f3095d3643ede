import gql from 'graphql-tag';
import { DIRECTIVE_FIELDS } from '../directives/directives.graphql.ts';

const NAMED_PARTY = gql`
  fragment NamedPartyFields on NamedParty {
    name
    organisationCount
    organisations {
      id
      name
      parent {
        id
        name
      }
    }
    kinds
    levels
  }
`;

const SPANS = gql`
  fragment SpanFields on TextSpan {
    start
    end
  }
  fragment TextFields on ReadText {
    value
    confidence
    span {
      ...SpanFields
    }
  }
  fragment ReferenceFields on ReadReference {
    code
    originalCode
    type
    date
    year
    month
    issuer
    subject
    relation
    confidence
    span {
      ...SpanFields
    }
    known {
      id
      code
      subject
      state
    }
  }
`;

const READING = gql`
  fragment ReadingFields on DirectiveReading {
    type {
      ...TextFields
    }
    code {
      ...TextFields
    }
    symbol {
      ...TextFields
    }
    issuer {
      ...TextFields
    }
    place {
      ...TextFields
    }
    date {
      day
      year
      month
      confidence
      span {
        ...SpanFields
      }
    }
    subject {
      ...TextFields
    }
    bases {
      ...ReferenceFields
    }
    references {
      ...ReferenceFields
    }
    signer {
      name
      position
      authority
      lines
      confidence
      span {
        ...SpanFields
      }
    }
    recipients {
      ...TextFields
    }
    week {
      year
      theme
      suggestedThemes
      from
      to
      opening
      confidence
      span {
        ...SpanFields
      }
      parts {
        name
        span {
          ...SpanFields
        }
      }
    }
    movement {
      name
      confidence
      span {
        ...SpanFields
      }
    }
    deadlines {
      date
      month
      day
      boundary
      from {
        ...NamedPartyFields
      }
      to {
        ...NamedPartyFields
      }
      through {
        ...NamedPartyFields
      }
      what
      confidence
      span {
        ...SpanFields
      }
    }
    assignments {
      to {
        ...NamedPartyFields
      }
      role
      text
      section
      confidence
      span {
        ...SpanFields
      }
    }
    forms {
      title
      sections {
        code
        label
      }
      rows {
        code
        label
      }
      confidence
      span {
        ...SpanFields
      }
      formVersion {
        id
        number
        title
      }
    }
    fundingSources {
      ...TextFields
    }
    problems {
      code
      messageVi
      messageEn
      span {
        ...SpanFields
      }
    }
  }
  ${NAMED_PARTY}
  ${SPANS}
`;

export const READ_DIRECTIVE = gql`
  query ReadDirective($sha256: String!, $fileName: String!, $keeperId: ID!) {
    readDirective(sha256: $sha256, fileName: $fileName, keeperId: $keeperId) {
      text
      format
      reading {
        ...ReadingFields
      }
      issuer {
        ...NamedPartyFields
      }
      twins {
        certain
        directive {
          ...DirectiveFields
        }
      }
      round {
        title
        year
        startsOn
        endsOn
        formVersion {
          id
          number
          title
        }
        tiers {
          tier
          kinds
          levels
          dueOn
          dueBoundary
          fromDeadline
        }
      }
    }
  }
  ${READING}
  ${DIRECTIVE_FIELDS}
`;

export const RESOLVE_PARTY = gql`
  query ResolveParty($name: String!, $keeperId: ID!, $on: Date) {
    resolveParty(name: $name, keeperId: $keeperId, on: $on) {
      ...NamedPartyFields
    }
  }
  ${NAMED_PARTY}
`;

export const CONFIRM_READING = gql`
  mutation ConfirmReading($input: ConfirmReadingInput!) {
    confirmReading(input: $input) {
      directive {
        id
      }
      stubs {
        ...DirectiveFields
      }
      unlinked
      week {
        id
        year
        theme
        startsOn
        endsOn
      }
      movement {
        id
        name
      }
      round {
        id
        title
      }
    }
  }
  ${DIRECTIVE_FIELDS}
`;

export const CONFIRMED_DIRECTIVE = gql`
  query ConfirmedDirective($id: ID!) {
    directive(id: $id) {
      ...DirectiveFields
      assignments {
        id
        text
        section
        unknownNames
        parties {
          role
          organisation {
            id
            name
          }
        }
      }
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
    }
  }
  ${DIRECTIVE_FIELDS}
`;
