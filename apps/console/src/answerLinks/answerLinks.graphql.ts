// Made from answerLinks.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type LinkedAnswersFields = {
  initial: string;
  guardianInitial: string | null;
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
  citizen: {
    id: string;
    birthDate: string | null;
    birthYear: number | null;
    memberships: Array<{ validTo: string | null; family: { id: string } | null }>;
  };
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

export type SheetCitizensQueryVariables = {
  roundId: string;
  line: number;
  communityId: string;
  after?: string | null;
};

export type SheetCitizensQuery = {
  subjectAssessments: {
    edges: Array<{
      node: {
        id: string;
        canEnter: boolean;
        citizen: {
          id: string;
          name: string;
          birthDate: string | null;
          birthYear: number | null;
          maskedNumber: string | null;
        } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export const LINKED_ANSWERS: TrustedDocument<LinkedAnswersQuery, LinkedAnswersQueryVariables> = trusted({
  operation: 'query',
  name: 'LinkedAnswers',
  field: 'linkedAnswers',
  hash: 'acda8826a932f82a56f0369c5db88775bdc0c0a70a947f464570ee733307e346',
});

export const SAVE_LINKED_ANSWERS: TrustedDocument<SaveLinkedAnswersMutation, SaveLinkedAnswersMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SaveLinkedAnswers',
    field: 'saveLinkedAnswers',
    hash: '7d240c89f3a1089d623a5e3255238c7966343cb148d5b28798a037e7cca7f8cc',
    input: ['answers', 'code', 'version'],
  });

export const SEND_LINKED_ANSWERS: TrustedDocument<SendLinkedAnswersMutation, SendLinkedAnswersMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SendLinkedAnswers',
    field: 'sendLinkedAnswers',
    hash: 'f4b835af7fcb5c5a168b4049e7355bd9eb0b53f5576b3cb64b256d83ec5bd463',
    input: ['code', 'version'],
  });

export const ANSWER_LINKS: TrustedDocument<AnswerLinksQuery, AnswerLinksQueryVariables> = trusted({
  operation: 'query',
  name: 'AnswerLinks',
  field: 'citizen',
  hash: '555d66c1669b639ee2997e904fbe42582c7a3921bdce5dd107cdbb9b7d652a55',
});

export const MAKE_ANSWER_LINKS: TrustedDocument<MakeAnswerLinksMutation, MakeAnswerLinksMutationVariables> = trusted({
  operation: 'mutation',
  name: 'MakeAnswerLinks',
  field: 'makeAnswerLinks',
  hash: 'bd713c80d9fe232fd8fac5b4b0f0fdbfeb0dc0eb06e56623d69e33cff33fe55a',
  input: ['citizenIds', 'consentOn', 'days', 'guardianId', 'guardianRelation', 'line', 'roundId'],
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

export const SHEET_CITIZENS: TrustedDocument<SheetCitizensQuery, SheetCitizensQueryVariables> = trusted({
  operation: 'query',
  name: 'SheetCitizens',
  field: 'subjectAssessments',
  hash: '3e8881ae2cbd138b814495aee67e51fe042b0c719fb67978d464b0ff7c68f333',
  takes: ['roundId', 'line', 'communityId'],
});
