import { useCan } from '../shared/useCan';
import { MovementsAtWork } from './MovementsAtWork';

/** On the first screen of those who register others: the movements that run, and who does not take part yet. */
export const MovementPile = () => useCan()('movement.registerOthers') && <MovementsAtWork />;
