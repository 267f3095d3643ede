import { Suspense } from 'react';
import { lazily } from '../shared/lazy.ts';
import { useCan } from '../shared/useCan';

const TrailBoard = lazily(() => import('./TrailBoard'), 'TrailBoard');

/** The first screen of those who read the trail. */
export const TrailPile = () =>
  useCan()('audit.read') && (
    <Suspense>
      <TrailBoard />
    </Suspense>
  );
