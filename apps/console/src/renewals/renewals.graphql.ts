// Made from renewals.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { HonourTitle } from '../recognitionRounds/recognitionRounds.graphql.ts';
import type { HonourAward } from '../recognitionRounds/recognitionRounds.graphql.ts';

export type EndingHonour = {
  month: string;
  until: string;
  kind: Types.SubjectKind;
  count: number;
  withoutReceiver: number;
  title: HonourTitle | null;
  award: HonourAward | null;
};

export type EndingRecognitionsQueryVariables = {
  withinId?: string | null;
  months: number;
};

export type EndingRecognitionsQuery = { endingRecognitions: Array<EndingHonour> };

export type RecognitionHistoryQueryVariables = {
  holderId: string;
};

export type RecognitionHistoryQuery = {
  recognitionHistory: Array<{
    on: string;
    kind: Types.RecognitionStepKind;
    reason: string | null;
    recognition: {
      id: string;
      year: number;
      number: number;
      bookYear: number;
      validUntil: string | null;
      title: HonourTitle | null;
      award: HonourAward | null;
    };
  }>;
};

export const ENDING_RECOGNITIONS: TrustedDocument<EndingRecognitionsQuery, EndingRecognitionsQueryVariables> = trusted({
  operation: 'query',
  name: 'EndingRecognitions',
  field: 'endingRecognitions',
  hash: '2bd760774706d0b072c6d6589d07452e7cbf4e5073167183fb802d9dd3f62e17',
});

export const RECOGNITION_HISTORY: TrustedDocument<RecognitionHistoryQuery, RecognitionHistoryQueryVariables> = trusted({
  operation: 'query',
  name: 'RecognitionHistory',
  field: 'recognitionHistory',
  hash: '1797ee7debb47fe5ce81d1b7129a2049c8d9907c6bcaff5b9dc256a0d2b9a04a',
});
