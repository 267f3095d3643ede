import { Suspense } from 'react';
import { lazily } from '../shared/lazy.ts';
import { useCan } from '../shared/useCan';

const FirstSteps = lazily(() => import('./FirstSteps'), 'FirstSteps');

/** On the first screen of those who set an installation up. */
export const FirstStepsPile = () => {
  const can = useCan();
  if (!can('organisation.manage') || !can('identity.managePeople')) return null;
  return (
    <Suspense>
      <FirstSteps />
    </Suspense>
  );
};
