import { Suspense } from 'react';
import { lazily } from '../shared/lazy.ts';
import { useCan } from '../shared/useCan';

const BooksBoard = lazily(() => import('./BooksBoard'), 'BooksBoard');

/** On the first screen of those who keep, approve or read books. */
export const BooksPile = () =>
  useCan()('ledger.read') && (
    <Suspense>
      <BooksBoard />
    </Suspense>
  );
