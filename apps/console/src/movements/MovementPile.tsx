import { Suspense } from 'react';
import { lazily } from '../shared/lazy.ts';
import { useCan } from '../shared/useCan';

const MovementsAtWork = lazily(() => import('./MovementsAtWork'), 'MovementsAtWork');

/** On the first screen of those who register others: the movements that run, and who does not take part yet. */
export const MovementPile = () =>
  useCan()('movement.registerOthers') && (
    <Suspense>
      <MovementsAtWork />
    </Suspense>
  );
