import type { RecognitionOfRound } from '../recognitions';
import { History } from './History';

/** Of whoever holds a recognition, on its page. */
export const HolderHistory = ({ recognition }: { recognition: RecognitionOfRound }) => {
  const { organisation, community, clan, family, citizen } = recognition;
  const holder = organisation ?? community ?? clan ?? family ?? citizen;
  return holder && <History holderId={holder.id} />;
};
