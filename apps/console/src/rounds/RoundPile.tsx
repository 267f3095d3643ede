import { Suspense } from 'react';
import { lazily } from '../shared/lazy.ts';
import { useCan } from '../shared/useCan';

const RoundsAtWork = lazily(() => import('./RoundsAtWork'), 'RoundsAtWork');

/** On the first screen of those who review: how the rounds stand. */
export const RoundPile = () =>
  useCan()('report.review') && (
    <Suspense>
      <RoundsAtWork />
    </Suspense>
  );
