export type { RecognitionDetails as RecognitionOfRound } from './recognitions.graphql.ts';
