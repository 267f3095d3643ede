export { useHonourName } from './useHonourName.ts';
export type { RecognitionRoundDetails } from './recognitionRounds.graphql.ts';
