export { useHonourName } from './useHonourName.ts';
export type { NominationRow, RecognitionRoundDetails } from './recognitionRounds.graphql.ts';
