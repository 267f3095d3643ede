// Made from incoming.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type RegisterIncomingMutationVariables = {
  input: Types.RegisterIncomingInput;
};

export type RegisterIncomingMutation = { registerIncoming: EnteredLetter };

export type EnterKnownLetterMutationVariables = {
  input: Types.EnterIncomingInput;
};

export type EnterKnownLetterMutation = { enterIncoming: EnteredLetter };

export type EnteredLetter = {
  id: string;
  number: number;
  year: number;
  directive: { id: string; code: string | null; issuer: string; subject: string };
};

export type ArrivalNumberToComeQueryVariables = {
  organisationId: string;
  year?: number | null;
};

export type ArrivalNumberToComeQuery = { arrivalNumberToCome: number };

export type LetterTwin = {
  certain: boolean;
  directive: {
    id: string;
    code: string | null;
    issuer: string;
    issuedOn: string | null;
    subject: string;
    state: Types.DirectiveState;
    keeper: { id: string; name: string };
    bookEntries: Array<{ id: string; book: Types.Book; number: number; year: number; organisation: { id: string } }>;
  };
};

export type LetterTwinsQueryVariables = {
  keeperId: string;
  issuer: string;
  code?: string | null;
  issuedOn?: string | null;
};

export type LetterTwinsQuery = { directiveTwins: Array<LetterTwin> };

export type LetterHandlersQueryVariables = {
  organisationId: string;
  year: number;
};

export type LetterHandlersQuery = {
  bookEntries: { edges: Array<{ node: { handler: string | null; directive: { issuer: string } } }> };
};

export const REGISTER_INCOMING: TrustedDocument<RegisterIncomingMutation, RegisterIncomingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RegisterIncoming',
  field: 'registerIncoming',
  hash: 'cf7405f7a8d4717205afecbefd893252a9baa68200a6b7f66201417c56359c9a',
  input: [
    'acceptTwin',
    'attachments',
    'code',
    'copies',
    'enteredOn',
    'handleBy',
    'handler',
    'hasNoNumber',
    'issuedOn',
    'issuer',
    'issuerId',
    'note',
    'organisationId',
    'pages',
    'subject',
    'type',
    'urgency',
  ],
});

export const ENTER_KNOWN_LETTER: TrustedDocument<EnterKnownLetterMutation, EnterKnownLetterMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'EnterKnownLetter',
    field: 'enterIncoming',
    hash: '93d522a955c6d32260befc4fba6fa59a777fefc09a04c83543742464449cb14b',
    input: ['copies', 'directiveId', 'enteredOn', 'handleBy', 'handler', 'note', 'organisationId'],
  },
);

export const ARRIVAL_NUMBER_TO_COME: TrustedDocument<ArrivalNumberToComeQuery, ArrivalNumberToComeQueryVariables> =
  trusted({
    operation: 'query',
    name: 'ArrivalNumberToCome',
    field: 'arrivalNumberToCome',
    hash: '8edd3ea73429512795c6937c1d3fe1a6299e3f9275c3ae7455c26de4f4a2cce4',
  });

export const LETTER_TWINS: TrustedDocument<LetterTwinsQuery, LetterTwinsQueryVariables> = trusted({
  operation: 'query',
  name: 'LetterTwins',
  field: 'directiveTwins',
  hash: '8e5560fffcd996a390f8570beeabcf57643f0d7abac3ca8ffcdb3a7c47e46f8e',
});

export const LETTER_HANDLERS: TrustedDocument<LetterHandlersQuery, LetterHandlersQueryVariables> = trusted({
  operation: 'query',
  name: 'LetterHandlers',
  field: 'bookEntries',
  hash: '8969d6b14ebfdc4f5bfc5696c80646394a3bd168307243093038b99607923b3c',
});
