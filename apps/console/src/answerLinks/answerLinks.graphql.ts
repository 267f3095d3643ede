// Made from answerLinks.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type LinkedAnswersFields = {
  initial: string;
  year: number;
  expiresAt: string;
  state: Types.AssessmentState;
  version: number;
  title: { vi: string; en: string };
  targets: Array<{
    code: string;
    maximum: number;
    step: number;
    points: number | null;
    words: { vi: string; en: string };
  }>;
};

export type LinkedAnswersQueryVariables = {
  code: string;
};

export type LinkedAnswersQuery = { linkedAnswers: LinkedAnswersFields };

export type SaveLinkedAnswersMutationVariables = {
  input: Types.SaveLinkedAnswersInput;
};

export type SaveLinkedAnswersMutation = { saveLinkedAnswers: LinkedAnswersFields };

export type SendLinkedAnswersMutationVariables = {
  input: Types.SendLinkedAnswersInput;
};

export type SendLinkedAnswersMutation = { sendLinkedAnswers: LinkedAnswersFields };

export type AnswerLinksQueryVariables = {
  citizenId: string;
};

export type AnswerLinksQuery = {
  answerLinks: Array<{
    id: string;
    createdAt: string;
    expiresAt: string;
    usedAt: string | null;
    withdrawnAt: string | null;
  }>;
};

export type MakeAnswerLinksMutationVariables = {
  input: Types.MakeAnswerLinksInput;
};

export type MakeAnswerLinksMutation = {
  makeAnswerLinks: Array<{ citizenId: string; code: string; expiresAt: string }>;
};

export type WithdrawAnswerLinkMutationVariables = {
  id: string;
};

export type WithdrawAnswerLinkMutation = { withdrawAnswerLink: { id: string; withdrawnAt: string | null } };

export type RoundsForLinksQueryVariables = Record<string, never>;

export type RoundsForLinksQuery = {
  assessmentRounds: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        year: number;
        lines: Array<{
          line: number;
          set: { id: string; subject: Types.CriteriaSubject; title: { vi: string; en: string } };
        }>;
      };
    }>;
  };
};

export const LINKED_ANSWERS: TrustedDocument<LinkedAnswersQuery, LinkedAnswersQueryVariables> = trusted({
  operation: 'query',
  name: 'LinkedAnswers',
  field: 'linkedAnswers',
  hash: '980057f1b4d63a135babaf916f7b8657b9727b774deb514f2fba84af9b3b9667',
});

export const SAVE_LINKED_ANSWERS: TrustedDocument<SaveLinkedAnswersMutation, SaveLinkedAnswersMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SaveLinkedAnswers',
    field: 'saveLinkedAnswers',
    hash: '2c508db2c3802a0db52a7b6f8c12f39195aecee5ff9f7296a159d5850797a009',
    input: ['answers', 'code', 'version'],
  });

export const SEND_LINKED_ANSWERS: TrustedDocument<SendLinkedAnswersMutation, SendLinkedAnswersMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SendLinkedAnswers',
    field: 'sendLinkedAnswers',
    hash: '60b6f881436ce820c8bca20fb18bc4349429963fc85fd1dcd9c8e4db286a5d45',
    input: ['code', 'version'],
  });

export const ANSWER_LINKS: TrustedDocument<AnswerLinksQuery, AnswerLinksQueryVariables> = trusted({
  operation: 'query',
  name: 'AnswerLinks',
  field: 'answerLinks',
  hash: '1bb4681f71710d309c86c6068f0663c952badb71ec1e6d8f48f784e09175371b',
});

export const MAKE_ANSWER_LINKS: TrustedDocument<MakeAnswerLinksMutation, MakeAnswerLinksMutationVariables> = trusted({
  operation: 'mutation',
  name: 'MakeAnswerLinks',
  field: 'makeAnswerLinks',
  hash: 'bd713c80d9fe232fd8fac5b4b0f0fdbfeb0dc0eb06e56623d69e33cff33fe55a',
  input: ['citizenIds', 'days', 'line', 'roundId'],
});

export const WITHDRAW_ANSWER_LINK: TrustedDocument<WithdrawAnswerLinkMutation, WithdrawAnswerLinkMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'WithdrawAnswerLink',
    field: 'withdrawAnswerLink',
    hash: 'e4bb63c4c08d57d7e876517cc1af6c269a07ddd1ee7b0cb1beb1065bfd384135',
  });

export const ROUNDS_FOR_LINKS: TrustedDocument<RoundsForLinksQuery, RoundsForLinksQueryVariables> = trusted({
  operation: 'query',
  name: 'RoundsForLinks',
  field: 'assessmentRounds',
  hash: '2d2ddef6cd73d775d57049e9eee7d4a0bc8e9b91714ded4ccfe78b92d8ab1773',
});
