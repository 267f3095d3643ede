// Made from nominationLists.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { HonourTitle } from '../recognitionRounds/recognitionRounds.graphql.ts';
import type { HonourAward } from '../recognitionRounds/recognitionRounds.graphql.ts';

export type ListedRoundQueryVariables = {
  id: string;
};

export type ListedRoundQuery = {
  recognitionRound: {
    id: string;
    year: number;
    subject: Types.SubjectKind;
    state: Types.RecognitionRoundState;
    title: HonourTitle | null;
    award: HonourAward | null;
  } | null;
};

export type ListCandidate = { id: string; name: string; about: string | null };

export type NominateFromListMutationVariables = {
  input: Types.NominateFromListInput;
};

export type NominateFromListMutation = {
  nominateFromList: {
    isWritten: boolean;
    nominated: number;
    leftOut: number;
    faults: Array<{
      row: number | null;
      column: string | null;
      code: string;
      message: string;
      suggestion: string | null;
      candidates: Array<ListCandidate>;
    }>;
    matches: Array<{ row: number; who: ListCandidate }>;
  };
};

export const LISTED_ROUND: TrustedDocument<ListedRoundQuery, ListedRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'ListedRound',
  field: 'recognitionRound',
  hash: '5b5ed06a605df85047e2e25ce998e2da4977032a1457cdd145a4e68232a56c4f',
});

export const NOMINATE_FROM_LIST: TrustedDocument<NominateFromListMutation, NominateFromListMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'NominateFromList',
    field: 'nominateFromList',
    hash: 'e909e24fafb8dd4b9fcbabb13fe8bb543405a08ce182a2a0a4f2bde6f633f9fa',
    input: ['achievement', 'hasCodes', 'hasNumbers', 'isRehearsal', 'organisationId', 'roundId', 'rows', 'said'],
  },
);
