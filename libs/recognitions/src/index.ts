export * from './nomination.entity';
export * from './recognition.entity';
export * from './recognition-round.entity';
export * from './recognitions.module';
export { RecognitionRoundIds } from './recognitions.ids';
