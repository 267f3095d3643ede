import { useCan } from '../shared/useCan';
import { RoundsAtWork } from './RoundsAtWork';

/** On the first screen of those who review: how the rounds stand. */
export const RoundPile = () => useCan()('report.review') && <RoundsAtWork />;
