import { factIds, uuidIds } from '@app/kernel';

export const RecognitionRoundIds = uuidIds('RecognitionRound');
export const NominationIds = factIds('Nomination');
export const RecognitionIds = factIds('Recognition');
